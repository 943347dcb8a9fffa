import { intersect, quoteSheet, formatArea } from "../a1";
import type { Area } from "../a1";
import type { CellInput, GridTable } from "../engine";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { moveFormula } from "../move-formula";
import type { Range } from "./range";

/** Columns of tables that this write fills from top to bottom with one formula. */
export function columnsFilledWhole(host: Host, range: Range, input: readonly (readonly (CellInput | null)[])[]): { table: GridTable; column: string; calculated: boolean }[] {
  const written = range.area;
  return host.tablesIn(range.sheetId, written).flatMap((table) =>
    table.columns.flatMap((column, index) => {
      const at = table.area.column + index - written.column;
      const whole = written.row <= table.area.row + 1 && written.row + written.rows >= table.area.row + table.area.rows && at >= 0 && at < written.columns;
      if (!whole) return [];
      const body = input.slice(table.area.row + 1 - written.row, table.area.row + table.area.rows - written.row).map((row) => row[at]);
      if (body.every((cell) => cell === null)) return [];
      return [{ table, column, calculated: isOneFormula(body) }];
    }),
  );
}

function isOneFormula(cells: readonly (CellInput | null | undefined)[]): boolean {
  const shapes = cells.map((cell) => (cell && !cell.literal && typeof cell.value === "string" && cell.value.startsWith("=") ? cell.value.replace(/\d+/g, "0") : undefined));
  return shapes[0] !== undefined && shapes.every((shape) => shape === shapes[0]);
}

/** Keeps what follows from a write: calculated columns, headers, the event. */
export function afterWrite(host: Host, range: Range, filled: readonly { table: GridTable; column: string; calculated: boolean }[]): void {
  for (const { table, column, calculated } of filled) {
    const state = host.tableState(table.id);
    state.calculated = state.calculated.filter((each) => each !== column);
    if (calculated) state.calculated.push(column);
  }
  for (const table of host.tablesIn(range.sheetId, range.area)) {
    if (range.area.row <= table.area.row) readHeaders(host, table);
  }
  host.emit({ kind: "changed", sheetId: range.sheetId, address: formatArea(range.area), changeType: "RangeEdited" });
}

/** Headers are text, filled and unique; Excel makes them so. */
export function makeHeaders(values: readonly unknown[]): string[] {
  const taken = new Set<string>();
  return values.map((value, index) => {
    const base = value === "" || value === null || value === undefined ? `Kolom${index + 1}` : String(value);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Takes the titles of the header row as column names. */
export function readHeaders(host: Host, table: GridTable): void {
  const row = { ...table.area, rows: 1 };
  const titles = makeHeaders(host.engine.cells.values(table.sheetId, row)[0] ?? []);
  const state = host.tableState(table.id);
  state.calculated = state.calculated.map((column) => titles[table.columns.indexOf(column)] ?? column);
  host.engine.cells.write(table.sheetId, row, [titles.map((value) => ({ value, literal: true }))]);
  host.engine.tables.resize(table, table.area, titles);
}

/** Gives the table another range; refuses what Excel refuses. Headers come from the header row. */
export function resizeTable(host: Host, table: GridTable, area: Area): void {
  const other = host.tablesIn(table.sheetId, area).find((each) => each.id !== table.id);
  if (other) throw invalidArgument(`the table would overlap ${other.name}`);
  if (area.row !== table.area.row || area.rows < 2 || !intersect(area, table.area)) throw invalidArgument("a table keeps its header row and at least one row below it");
  const titles = makeHeaders(host.engine.cells.values(table.sheetId, { ...area, rows: 1 })[0] ?? []);
  host.engine.cells.write(table.sheetId, { ...area, rows: 1 }, [titles.map((value) => ({ value, literal: true }))]);
  host.engine.tables.resize(table, area, titles);
}

/** Fills the calculated columns of new rows from the row `from`. */
export function fillCalculated(host: Host, table: GridTable, from: number, rows: Area): void {
  const { cells } = host.engine;
  for (const name of host.tableState(table.id).calculated) {
    const column = table.area.column + table.columns.indexOf(name);
    const formula = cells.formulas(table.sheetId, { row: from, column, rows: 1, columns: 1 })[0]?.[0];
    if (typeof formula !== "string" || !formula.startsWith("=")) continue;
    const block = Array.from({ length: rows.rows }, (_each, index) => [{ value: moveFormula(formula, rows.row + index - from, 0) }]);
    cells.write(table.sheetId, { ...rows, column, columns: 1 }, block);
  }
}

/** Address of a table's area with its sheet. */
export function addressOf(host: Host, table: GridTable): string {
  return `${quoteSheet(host.engine.sheets.title(table.sheetId))}!${formatArea(table.area)}`;
}
