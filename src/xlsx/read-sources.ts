import type { CellValue } from "../plan";
import type { FileIssue } from "./read-issue";
import { same } from "./read-reference";
import type { FileTable } from "./read-tables";
import type { FileTab, WorkbookFile } from "./read-workbook";

/** A table or a sheet that customers can be read from. */
export interface CustomerSource {
  readonly kind: "table" | "sheet";
  /** The name of the table, or the title of the sheet. */
  readonly name: string;
  /** The title of the sheet on which it stands. */
  readonly sheet: string;
  readonly hidden: boolean;
  /** Rows of the body of a table; of a sheet every row that holds something, a title and a header among them. */
  readonly rows: number;
  readonly columns: number;
  /** Visible, room for a header and a customer, and no other table of ours. When one source alone is, there is nothing to choose. */
  readonly likely: boolean;
}

/** What a workbook offers: tables first, then sheets, each in the order of the tabs. A sheet that cannot be read is an issue. */
export interface CustomerSources {
  readonly sources: readonly CustomerSource[];
  readonly issues: readonly FileIssue[];
}

/** The rows of one source, header first, with its place in the sheet as a person sees it: `firstRow` counts from 1. No rows when there is an issue. */
export interface SourceRows {
  readonly matrix: readonly (readonly CellValue[])[];
  readonly firstRow: number;
  /** The first column of the matrix, counted from 0. */
  readonly firstColumn: number;
  readonly sheet: string;
  readonly issues: readonly FileIssue[];
}

/** The table in which a workbook of ours keeps its customers. */
const CUSTOMERS = "Klanten";

/**
 * Which sources a workbook offers; none for a workbook without a filled cell. The table of our own workbooks comes first.
 * A sheet of ours is a form and no list; a sheet whose cells all but stand in its tables is not offered beside them.
 */
export function customerSources(file: WorkbookFile): CustomerSources {
  const tabs = file.sheets();
  const tables = file.tables().map((table) => tableSource(table, tabs.find(({ title }) => same(title, table.sheet))));
  const used = tabs.filter(({ id }) => id === null).map((tab) => ({ tab, ...file.usedCells(tab.title) }));
  const sheets = used.filter(({ rows, looseRows, tables: count }) => (count > 0 ? looseRows > 1 : rows > 0));
  return {
    sources: [
      ...tables.filter(({ name }) => same(name, CUSTOMERS)),
      ...tables.filter(({ name }) => !same(name, CUSTOMERS)),
      ...sheets.map(({ tab: { title, hidden }, rows, columns }) => ({ kind: "sheet" as const, name: title, sheet: title, hidden, rows, columns, likely: !hidden && rows > 1 })),
    ],
    issues: used.flatMap(({ issues }) => issues),
  };
}

/** Of the tables on our own sheets only one holds customers. */
function tableSource({ name, sheet, body }: FileTable, tab: FileTab | undefined): CustomerSource {
  const hidden = tab?.hidden ?? false;
  const ours = typeof tab?.id === "string";
  return { kind: "table", name, sheet, hidden, rows: body.rows, columns: body.columns, likely: !hidden && body.rows > 0 && (!ours || same(name, CUSTOMERS)) };
}

/** The source to take without asking: the only one, or the only likely one, in a workbook that could be read as a whole. */
export function obviousSource({ sources, issues }: CustomerSources): CustomerSource | undefined {
  const likely = sources.length === 1 ? sources : sources.filter((source) => source.likely);
  return likely.length === 1 && issues.length === 0 ? likely[0] : undefined;
}

/**
 * The rows of one source, in the shape in which `src/import` takes values from a sheet: numbers stay numbers, dates are
 * serial numbers, an error is its text. Each row is as long as its last filled cell. The totals row of a table is left out.
 */
export function sourceRows(file: WorkbookFile, { kind, name, sheet }: CustomerSource): SourceRows {
  const table = kind === "table" ? file.tables().find((each) => same(each.name, name) && same(each.sheet, sheet)) : undefined;
  const { rows, issues } = file.readBlock(sheet, table?.body);
  if (!table || issues.length > 0) return { matrix: rows, firstRow: 1, firstColumn: 0, sheet, issues };
  // A table without a header row has names for its columns all the same; either way the body starts one row further.
  return { matrix: [table.headers, ...rows], firstRow: table.body.row, firstColumn: table.body.column, sheet, issues };
}
