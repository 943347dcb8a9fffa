import { CUSTOMER_SCALE, customerQuestions, klantInvulblad } from "../../catalogue";
import type { CustomerQuestion } from "../../catalogue";
import type { AnswerValue } from "../../definition";
import { answerDifference } from "../../domain";
import { createWorkbook } from "../../excel";
import { planWorkbook } from "../../plan";
import type { ExistingWorkbook, PlanSettings, WorkbookPlan } from "../../plan";
import { readWorkbook, writeWorkbook } from "../../xlsx";
import type { FileIssue, WorkbookFile } from "../../xlsx";
import { PaneFailure } from "../issues";
import type { PaneIssue } from "../issues";
import { toBase64 } from "./base64";
import { ownAnswersAbout } from "./customer-form-own";
import { readGround } from "./drawing";
import type { FormAnswers, FormLine } from "./types";

const FORM = klantInvulblad.id;
const NOTHING: ExistingWorkbook = { sheets: {}, otherTitles: [], otherTables: [] };
/** One sheet with a few answers; more than this is no form, and must not keep the pane busy. */
const LIMITS = { entryBytes: 20 * 2 ** 20, totalBytes: 40 * 2 ** 20, cells: 10_000 };

/**
 * The sheet for one customer as the plan of a workbook of its own. It says nothing of the workbook that it comes from but
 * the owner in its footer: no boekjaar and no id among its properties.
 */
export function formPlan(account: string, settings: PlanSettings, answers: Readonly<Record<string, AnswerValue>> = {}): WorkbookPlan {
  const { plan } = planWorkbook({ definitions: [klantInvulblad], draw: [FORM], existing: NOTHING, settings, answers: { [FORM]: { klant: account, ...answers } } });
  return { ...plan, properties: {} };
}

/** Makes the sheet for a customer and lets Excel open it as a new workbook. @throws ExcelFailure */
export async function makeForm(account: string): Promise<void> {
  const { settings } = await readGround();
  await createWorkbook(toBase64(await writeWorkbook(formPlan(account, settings), { valuesOnly: true })));
}

/** Reads a sheet that came back and puts the answers beside ours; nothing is taken over. @throws ExcelFailure, PaneFailure */
export async function readForm(file: File): Promise<FormAnswers> {
  const { answers, issues } = answersIn(await openForm(file));
  const account = textOf(answers["klant"]);
  const { own, known } = await ownAnswersAbout(account);
  return {
    account,
    known,
    name: textOf(answers["naam"]),
    position: textOf(answers["functie"]),
    day: typeof answers["datum"] === "number" ? answers["datum"] : null,
    lines: customerQuestions.map((question) => lineOf(question, own[question.key] ?? null, answers[question.key] ?? null)),
    issues,
  };
}

function lineOf({ key, label, scale }: CustomerQuestion, ours: AnswerValue, theirs: AnswerValue): FormLine {
  return { key, question: label, ours, theirs, difference: answerDifference(ours, theirs, scale && { ...CUSTOMER_SCALE, worse: scale.worse }) };
}

const textOf = (value: AnswerValue | undefined): string => String(value ?? "").trim();

async function openForm(file: File): Promise<WorkbookFile> {
  const { workbook, issues } = await readWorkbook(await bytesOf(file), LIMITS);
  if (!workbook) throw new PaneFailure(asFormIssue(issues[0]));
  if (!workbook.sheets().some(({ id }) => id === FORM)) throw new PaneFailure({ code: "form-missing" });
  return workbook;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new PaneFailure({ code: "file-unreadable" }); // moved, locked or on a drive that went away
  }
}

/** What is wrong with a file. The sentences for an empty and a large one speak of customers that are imported. */
function asFormIssue(issue: FileIssue | undefined): PaneIssue {
  if (!issue || issue.code === "too-large") return { code: "form-missing" };
  return issue.code === "empty-file" ? { code: "form-empty" } : { code: "workbook-unreadable", issue };
}

/** The answers on the sheet, and what of it cannot be read. @throws PaneFailure when none can. */
function answersIn(workbook: WorkbookFile): { readonly answers: Readonly<Record<string, AnswerValue>>; readonly issues: readonly PaneIssue[] } {
  const read = workbook.readAnswers([FORM]);
  const answers = read.answers[FORM];
  const faults = read.issues.flatMap((issue) => (issue.code === "cell-error" ? [issue.cell] : []));
  if (!answers) {
    const [found] = read.issues;
    throw new PaneFailure(found?.code === "corrupt" || found?.code === "forbidden-xml" ? { code: "workbook-unreadable", issue: found } : { code: "form-missing" });
  }
  const lost = customerQuestions.filter(({ key }) => answers[key] === undefined).map(({ label }) => label);
  return {
    answers,
    issues: [
      ...(faults.length > 0 ? [{ code: "form-faults" as const, fields: faults }] : []),
      ...(lost.length > 0 ? [{ code: "form-incomplete" as const, fields: lost }] : []),
    ],
  };
}
