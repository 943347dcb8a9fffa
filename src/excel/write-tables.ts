import type { TableColumnPlan, TablePlan } from "../plan";
import { rangeAt } from "./address";
import { setAll } from "./set-all";
import { same } from "./names";
import { safeValue } from "./safe-text";
import type { SheetDrawing } from "./sheet-drawing";
import { writeStyle } from "./write-formats";

/** A quiet built-in style; colours come from the cell styles of the plan. */
const TABLE_STYLE = "TableStyleLight1";

/**
 * Makes new tables and brings the headers of standing ones up to date; bodies of standing tables stay as they are.
 * Comes before the formulas: making a table over cells that a formula refers to pushes the cells below it down
 * (OfficeDev/office-js 1197, 5151).
 */
export function writeTables(drawing: SheetDrawing): void {
  for (const table of drawing.plan.tables) {
    if (table.exists) updateHeaders(drawing, table);
    else addTable(drawing, table);
  }
}

/** Fills calculated columns; needs every table and name that their formulas mention. */
export function writeCalculatedColumns({ workbook, plan, existing }: SheetDrawing): void {
  for (const table of plan.tables) {
    const headers = existing.sheets[plan.id]?.tables[table.name]?.headers ?? [];
    for (const column of table.columns) {
      if (column.formula === undefined) continue;
      // After a redraw the header is the new one; a dependant sheet keeps the header that stands.
      const header = plan.mode === "formulas" ? headers[indexOfHeader(headers, column)] ?? column.header : column.header;
      setAll(workbook.tables.getItem(table.name).columns.getItem(header).getDataBodyRange(), "formulas", column.formula);
    }
  }
}

function addTable({ workbook, sheet }: SheetDrawing, table: TablePlan): void {
  const range = rangeAt(sheet, table.area);
  range.formulas = [
    table.columns.map((column) => safeValue(column.header)),
    ...Array.from({ length: table.area.rows - 1 }, (_none, row) => table.columns.map((_column, column) => safeValue(table.rows[row]?.[column] ?? null))),
  ];
  const added = workbook.tables.add(range, true);
  added.name = table.name;
  added.style = TABLE_STYLE;
}

/** Renames a header that stands under an old spelling, adds a column that is missing; what a person added stays. */
function updateHeaders({ workbook, plan, styles, existing }: SheetDrawing, table: TablePlan): void {
  const headers = existing.sheets[plan.id]?.tables[table.name]?.headers ?? [];
  const standing = workbook.tables.getItem(table.name);
  for (const column of table.columns) {
    const index = indexOfHeader(headers, column);
    if (index < 0) {
      const added = standing.columns.add(undefined, undefined, column.header);
      writeStyle(added.getDataBodyRange(), styles[column.style] ?? {});
    } else if (headers[index] !== column.header) {
      standing.getHeaderRowRange().getCell(0, index).values = [[safeValue(column.header)]];
    }
  }
}

/** Where a column stands among headers: by its own spelling, else by an old one; -1 when it is missing. */
export function indexOfHeader(headers: readonly string[], column: Pick<TableColumnPlan, "header" | "oldHeaders">): number {
  const own = headers.findIndex((header) => same(header.trim(), column.header));
  return own >= 0 ? own : headers.findIndex((header) => column.oldHeaders.some((old) => same(header.trim(), old)));
}
