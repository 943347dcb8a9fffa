import { allSheetsOf, teamdeel } from "../../catalogue";
import type { AccountPlan } from "../../catalogue";
import { planWorkbook } from "../../plan";
import type { Answers, ExistingWorkbook, PlanSettings, SheetPlan, TableRows, WorkbookPlan } from "../../plan";
import type { SharedTotals } from "../../team";
import { teamVersion } from "../../workbooks";
import { ADD_IN, writeWorkbook } from "../../xlsx";
import type { PaneIssue } from "../issues";
import { toBase64 } from "./base64";

/** What a copy holds besides the rows of its tables. `titles`: the tabs as the person named them, by sheet id; `forTeam`: without what is private. */
export interface CopyContents {
  readonly ids: readonly string[];
  readonly plans: readonly AccountPlan[];
  readonly titles: Readonly<Record<string, string>>;
  readonly settings: PlanSettings;
  readonly answers: Answers;
  readonly forTeam: boolean;
}

/** One copy on the side of the worker: it keeps the rows and the plan, the pane gets issues and the file. */
export interface CopySession {
  /** Hands over the rows of a table in parts, in their order. */
  addRows(table: string, rows: TableRows[string]): Promise<void>;
  /** Computes every figure of the copy; what it cannot compute is an issue. `shared`: the totals in a team version, null in every other copy. */
  plan(contents: CopyContents): Promise<{ readonly issues: readonly PaneIssue[]; readonly shared: SharedTotals | null }>;
  /** What was planned, as an .xlsx file in base64. */
  write(): Promise<string>;
}

/** A copy is a new workbook: nothing stands in it yet. */
const NOTHING: ExistingWorkbook = { sheets: {}, otherTitles: [], otherTables: [] };

/** Starts a copy in this thread; the worker wraps it. */
export function createCopySession(): CopySession {
  const tables: Record<string, TableRows[string][number][]> = {};
  let planned: { readonly plan: WorkbookPlan; readonly fixed: boolean } | undefined;
  return {
    addRows: async (table, rows) => {
      const all = (tables[table] ??= []);
      for (const row of rows) all.push(row);
    },
    plan: async ({ ids, plans, titles, settings, answers, forTeam }) => {
      const { ids: draw, shared, ...contents } = forTeam ? teamVersion({ ids, answers, tables }) : { ids, answers, tables, shared: null };
      const { plan, issues } = planWorkbook({ definitions: [...allSheetsOf(plans), teamdeel], draw, existing: NOTHING, settings, ...contents });
      const fixed = settings.fixed ?? false;
      planned = { plan: { ...plan, sheets: withTitles(plan.sheets, titles) }, fixed };
      return { issues: [...issues, ...(fixed ? planned.plan.sheets.flatMap(missingFigures) : [])], shared };
    },
    write: async () => {
      if (!planned) throw new Error("Nothing was planned");
      return toBase64(await writeWorkbook(planned.plan, planned.fixed ? { valuesOnly: true } : { addin: ADD_IN }));
    },
  };
}

/** The person's own titles; those of the catalogue where a sheet that comes along would get one that is taken. */
function withTitles(sheets: readonly SheetPlan[], titles: Readonly<Record<string, string>>): readonly SheetPlan[] {
  const named = sheets.map((sheet) => ({ ...sheet, title: titles[sheet.id] ?? sheet.title }));
  return new Set(named.map(({ title }) => title.toLowerCase())).size === named.length ? named : sheets;
}

/** Figures that the KOMPAS functions refuse to compute, on sheets that a person sees. Excel would show an error with its reason; a file with values only has nothing to show. */
function missingFigures({ title, hidden, cells, tables }: SheetPlan): readonly PaneIssue[] {
  const lacking = cells.filter(({ content }) => content.kind === "formula" && content.twin === undefined).length;
  const columns = tables.flatMap((table) => table.columns).filter((column) => column.formula !== undefined && column.twin === undefined).length;
  const count = lacking + columns;
  return hidden || count === 0 ? [] : [{ code: "copy-figures-missing", title, count }];
}
