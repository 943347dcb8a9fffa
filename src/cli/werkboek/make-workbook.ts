import { groupIssues, mergeIntoExisting, parseCustomers, periodOf, proposeBoekjaren, severityOf, stopsImport, toRow, yearsOf } from "../../import";
import type { ImportIssue, ImportSource, ImportTotals, IssueGroup, ParseOutcome, PerYear } from "../../import";
import type { WorkbookPlan } from "../../plan";
import { planNewWorkbook } from "../../workbooks";
import { ADD_IN, writeWorkbook, WriteError } from "../../xlsx";
import { today } from "../dates";
import type { CliIssue } from "../issues";
import type { Progress } from "../progress-bar";
import type { Task } from "../thread";
import type { WorkbookCall } from "./call";
import { openSource } from "../source";

/** What a workbook is made from: the bytes of the file and the choices of the call; plain data. */
export interface MakeRequest {
  readonly bytes: Uint8Array;
  readonly choices: WorkbookCall;
}

/** The account of the rows, to tick off. */
export interface Account {
  readonly totals: ImportTotals;
  readonly groups: readonly IssueGroup[];
  /** Boekjaren of the workbook, newest first; null where the source has no amounts of a known year. */
  readonly years: PerYear<number | null>;
  /** Last day that the newest amounts cover (Excel serial). */
  readonly periodTo: number | null;
  /** Columns of the source that nothing was taken from, by header or letter. */
  readonly unused: readonly string[];
}

/** What came of it: a file; findings that stop it; a choice that the call has to make; or no table at all. */
export type Made =
  | { readonly kind: "made"; readonly bytes: Uint8Array; readonly sheets: readonly string[]; readonly account: Account }
  | { readonly kind: "stopped"; readonly issues: readonly CliIssue[]; readonly account: Account }
  | { readonly kind: "choose" | "unreadable"; readonly issues: readonly CliIssue[] };

/** Reads, computes and writes a workbook in memory. The file is in Dutch, whatever the language of the terminal. */
async function makeWorkbook({ bytes, choices }: MakeRequest, onProgress: (progress: Progress) => void): Promise<Made> {
  onProgress({ step: "reading" });
  const opened = await openSource(bytes, choices);
  if (opened.kind !== "open") return opened;
  const outcome = await readCustomers(opened.source, choices, (done, total) => onProgress({ step: "reading", count: { of: "rows", done, total } }));
  if (outcome.kind !== "done") return { kind: "unreadable", issues: outcome.kind === "unreadable" ? outcome.issues : [] };
  const { result, match, unused } = outcome;
  const years = choices.boekjaar === undefined ? yearsOf(match) : proposeBoekjaren([], choices.boekjaar);
  const merged = mergeIntoExisting([], result.customers, { years, match });
  const issues = [...result.issues, ...merged.issues];
  const account: Account = { totals: result.totals, groups: groupIssues(issues), years, periodTo: periodOf(match, years), unused };
  if (stopsImport(issues)) return { kind: "stopped", issues: firstStops(issues), account };
  if (merged.additions.length === 0) return { kind: "stopped", issues: [{ code: "no-customers" }], account };
  onProgress({ step: "computing" });
  const plan = planFor(choices, account, merged.additions.map(toRow));
  onProgress({ step: "writing" });
  return write(plan, choices, account);
}

function readCustomers(source: ImportSource, { boekjaar, notation, repeated }: WorkbookCall, onProgress: (done: number, total: number) => void): Promise<ParseOutcome> {
  const options = { repeated, ...(boekjaar !== undefined && { newest: boekjaar, unnamedYear: boekjaar }), ...(notation && { notation }) };
  return parseCustomers({ source, options, onProgress });
}

const firstStops = (issues: readonly ImportIssue[]): readonly ImportIssue[] =>
  groupIssues(issues.filter((issue) => severityOf(issue) === "stop")).flatMap((group) => group.first);

function planFor(choices: WorkbookCall, { years, periodTo }: Account, customers: readonly Readonly<Record<string, string | number | null>>[]): WorkbookPlan {
  return planNewWorkbook({
    sheets: choices.opdrachten,
    settings: { boekjaar: years[0] ?? new Date().getFullYear(), owner: choices.owner, today: today(), fixed: choices.valuesOnly },
    answers: { instellingen: { eigenaar: choices.owner || null, organisatie: choices.organisation || null, periode_tm: periodTo } },
    tables: { Klanten: customers },
  });
}

async function write(plan: WorkbookPlan, { valuesOnly }: WorkbookCall, account: Account): Promise<Made> {
  try {
    const bytes = await writeWorkbook(plan, { valuesOnly, addin: ADD_IN });
    return { kind: "made", bytes, sheets: plan.sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.title), account };
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return { kind: "stopped", issues: [error.issue], account };
  }
}

/** Making a workbook, as work for a thread. */
export const workbookTask: Task<MakeRequest, Made> = { name: "workbook", work: makeWorkbook };
