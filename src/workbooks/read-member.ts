import { definitionOf, planId } from "../catalogue";
import { toCents } from "../domain";
import type { Cents } from "../domain";
import { computeFigures } from "../plan";
import type { Answers, CellValue, TableRow, WantedFigure } from "../plan";
import type { MemberRecord, PlanLine } from "../team";
import type { WorkbookFile } from "../xlsx";
import { digestOf } from "./digest";
import type { MemberProblem, MemberRemark } from "./member-issue";
import { actionLines, actionSources, customerLines, dealLines, productLines, productSource } from "./member-lines";
import { isAnswerOf, memberParts, plansAmong, privateAnswersOf } from "./member-parts";
import { isBoekjaar, readStamp } from "./member-stamp";
import { dayOf, findTable, isFileIssue, numberOf, readMemberTable, textOf } from "./member-tables";
import { sharedTotals } from "./shared-totals";

/** What a roll-up is told of a file that it reads. `owner`: who it belongs to, for a workbook that does not say; `today` as a serial number. */
export interface MemberOptions {
  readonly file: string;
  readonly owner?: string;
  readonly today: number;
}

/** A workbook as a record, or why it does not count; remarks are about one that does. */
export type MemberReading =
  | { readonly record: MemberRecord; readonly problem: null; readonly remarks: readonly MemberRemark[] }
  | { readonly record: null; readonly problem: MemberProblem; readonly remarks: readonly [] };

/**
 * Reads a workbook for a roll-up: by its properties, names and tables, never by address. What its cells last showed is not
 * looked at: every figure is computed from the answers. Only the parts on the list of `memberParts` are read.
 */
export async function readMember(file: WorkbookFile, options: MemberOptions): Promise<MemberReading> {
  const stamp = readStamp(file);
  if ("code" in stamp) return refused(stamp);
  if (!findTable(file, "Klanten")) return refused({ code: "customers-missing" });
  const tabs = file.sheets();
  const plans = plansAmong(tabs);
  const parts = memberParts(plans);
  const { answers, issues } = file.readAnswers(parts.sheets, isAnswerOf, isAnswerOf);
  // Without Instellingen nobody knows whose it is, and without Klanten its amounts would be missing.
  const unreadable = answers["instellingen"] ? undefined : issues.find(isFileIssue);
  if (unreadable) return refused({ code: "unreadable", issue: unreadable });
  const settings = answers["instellingen"] ?? {};
  const owner = textOf(settings["eigenaar"]) || (options.owner ?? "").trim();
  if (owner === "") return refused({ code: "no-owner" });
  const tables = Object.fromEntries(parts.tables.map((name) => [name, readMemberTable(file, name)]));
  const lost = tables["Klanten"]?.unreadable;
  if (lost) return refused({ code: "unreadable", issue: lost });
  const boekjaar = newestYear(tables["Klanten"]?.headers ?? []) ?? stamp.boekjaar;
  const rows = (name: string): readonly TableRow[] => tables[name]?.rows ?? [];
  const figures = figuresOf({ plans, answers, deals: rows("Pijplijn"), boekjaar, today: options.today, tabs: tabs.flatMap(({ id }) => id ?? []) });
  const accounts = plans.map((number) => ({ number, account: textOf(answers[planId({ number })]?.["account"]) }));
  const content = {
    organisation: textOf(settings["organisatie"]),
    currency: textOf(settings["valuta"]) || "EUR",
    schema: stamp.schema,
    pipelineFrom: dayOf(settings["pijplijn_van"]),
    pipelineTo: dayOf(settings["pijplijn_tot"]),
    position: figures.position,
    shared: sharedTotals(file),
    customers: customerLines(rows("Klanten")),
    deals: dealLines(rows("Pijplijn"), figures.expected ?? []),
    products: accounts.flatMap(({ number, account }) => {
      const { table, sheet } = productSource(number);
      return productLines(rows(table), { plan: number, account, inShares: textOf(answers[sheet]?.["marge_in"]) === "procent" });
    }),
    actions: actionSources(accounts).flatMap((source) => actionLines(rows(source.table), source)),
    plans: accounts.map(({ number, account }) => planLine({ number, account, answers, figures: figures.plans.get(number) ?? [] })),
  };
  const identity = { workbookId: stamp.workbookId, owner, boekjaar, periodTo: dayOf(settings["periode_tm"]) };
  return {
    record: { file: options.file, savedAt: serialOf(file.savedAt()), content: await digestOf(content), ...identity, ...content },
    problem: null,
    remarks: [
      ...(boekjaar === stamp.boekjaar ? [] : [{ code: "stamp-period-differs" as const, stamp: stamp.boekjaar, columns: boekjaar }]),
      ...issues.flatMap(remarkOf),
      ...Object.values(tables).flatMap(({ remarks }) => remarks),
      ...(figures.expected === null && rows("Pijplijn").length > 0 ? [{ code: "figures-missing" as const, table: "Pijplijn" }] : []),
      ...file.ignoredNames(),
    ],
  };
}

/** 1 January 1970 as a serial number. */
const EPOCH = 25_569;

/** A moment in ISO notation as a serial number with its time. */
const serialOf = (moment: string | null): number | null => (moment === null ? null : Date.parse(moment) / 86_400_000 + EPOCH);

const refused = (problem: MemberProblem): MemberReading => ({ record: null, problem, remarks: [] });

function remarkOf(issue: ReturnType<WorkbookFile["readAnswers"]>["issues"][number]): readonly MemberRemark[] {
  if (issue.code === "cell-error") return [{ code: issue.code, sheet: issue.sheet, cell: issue.cell, received: issue.received }];
  return "sheet" in issue && issue.sheet !== undefined ? [{ code: "sheet-unreadable", sheet: issue.sheet }] : [];
}

/** The boekjaar of the newest amount columns, from their headers. */
function newestYear(headers: readonly string[]): number | null {
  const years = headers.flatMap((header) => Number(/(\d{4})$/.exec(header.trim())?.[1] ?? NaN)).filter(isBoekjaar);
  return years.length > 0 ? Math.max(...years) : null;
}

const PLAN_FIGURES = ["totaal_doel", "ingevuld", "totaal"] as const;

/** Figures that a workbook shows, computed from its answers. */
interface MemberFigures {
  readonly position: number | null;
  /** Per row of Pijplijn; null when the pipeline cannot be computed. */
  readonly expected: readonly CellValue[] | null;
  /** Per plan its goals added up, answers given, answers asked, and what came of the goals. */
  readonly plans: ReadonlyMap<number, readonly (CellValue | null)[]>;
}

function figuresOf({ plans, answers, deals, boekjaar, today, tabs }: { readonly plans: readonly number[]; readonly answers: Answers; readonly deals: readonly TableRow[]; readonly boekjaar: number; readonly today: number; readonly tabs: readonly string[] }): MemberFigures {
  const stands = (id: string): boolean => tabs.some((tab) => tab.toLowerCase() === id);
  const sheets = ["instellingen", "h1o1", ...plans.flatMap((number) => [planId({ number }), planId({ number }, "kw")])].filter(stands);
  const draw = [...new Set([...sheets, "instellingen", "pijplijn", "pijplijnrijen"])];
  const wanted: readonly WantedFigure[] = [
    { sheet: "h1o1", key: "ingevuld" }, { sheet: "h1o1", key: "totaal" }, { sheet: "h1o1", key: "score" },
    { table: "Pijplijn", column: "verwachting" },
    ...plans.flatMap((number) => [...PLAN_FIGURES.map((key) => ({ sheet: planId({ number }), key })), { sheet: planId({ number }, "kw"), key: "realisatie" }]),
  ];
  const definitions = draw.flatMap((id) => definitionOf(id) ?? []);
  const [filled, asked, score, expected, ...rest] = computeFigures({ definitions, draw, settings: { boekjaar, owner: "", today }, answers, tables: { Pijplijn: deals } }, wanted);
  const perPlan = PLAN_FIGURES.length + 1;
  return {
    position: asked?.[0] !== undefined && filled?.[0] === asked[0] ? numberOf(asNumber(score?.[0])) : null,
    expected: expected ?? null,
    plans: new Map(plans.map((number, at) => [number, rest.slice(at * perPlan, (at + 1) * perPlan).map((figure) => figure?.[0] ?? null)])),
  };
}

const asNumber = (value: CellValue | undefined): number | null => (typeof value === "number" ? value : null);

function planLine({ number, account, answers, figures }: { readonly number: number; readonly account: string; readonly answers: Answers; readonly figures: readonly (CellValue | null)[] }): PlanLine {
  const [target, answered, total, actual] = figures.map((figure) => asNumber(figure ?? undefined));
  const [first, quarters] = [answers[planId({ number })] ?? {}, answers[planId({ number }, "kw")] ?? {}];
  const hasTarget = Object.entries(first).some(([key, value]) => key.endsWith("_bedrag") && value !== null);
  const money = (value: number | null | undefined): Cents | null => (value === null || value === undefined ? null : toCents(value));
  return {
    plan: number,
    account,
    target: hasTarget ? money(target) : null,
    actual: money(actual),
    answered: answered ?? 0,
    // Private answers were not read, so they cannot count.
    total: Math.max(0, (total ?? 0) - privateAnswersOf(planId({ number }))),
    priority: textOf(quarters["prioriteit"]),
    nextReview: dayOf(quarters["volgende"]),
  };
}
