import { intersect, MAX_COLUMNS, MAX_ROWS } from "../a1";
import type { Area } from "../a1";
import type { Host } from "../host";
import { HostError, invalidArgument, notSimulated } from "../host-error";
import { moveFormula } from "../move-formula";
import type { Range } from "./range";

/** `Range.insert`: whole rows, whole columns, or a block that pushes cells down. */
export async function insertCells(host: Host, sheetId: string, area: Area, shift: string): Promise<void> {
  if (area.columns === MAX_COLUMNS) {
    host.guardSheet(sheetId, "allowInsertRows");
    host.engine.sheets.insertRows(sheetId, area.row, area.rows);
  } else if (area.rows === MAX_ROWS) {
    host.guardSheet(sheetId, "allowInsertColumns");
    host.engine.sheets.insertColumns(sheetId, area.column, area.columns);
  } else {
    if (shift !== "Down") throw notSimulated(`Range.insert(${shift}) of a block`);
    host.guardSheet(sheetId);
    refuseSplit(host, sheetId, area);
    await host.engine.sheets.shiftCells(sheetId, area, "down");
  }
  host.emit({ kind: "changed", sheetId, changeType: "RowInserted" });
}

/** `Range.delete`: whole rows, whole columns, or a block whose cells below move up. */
export async function deleteCells(host: Host, sheetId: string, area: Area, shift: string): Promise<void> {
  if (area.columns === MAX_COLUMNS) {
    host.guardSheet(sheetId, "allowDeleteRows");
    refuseHeaderLoss(host, sheetId, area);
    host.engine.sheets.deleteRows(sheetId, area.row, area.rows);
  } else if (area.rows === MAX_ROWS) {
    host.guardSheet(sheetId, "allowDeleteColumns");
    host.engine.sheets.deleteColumns(sheetId, area.column, area.columns);
  } else {
    if (shift !== "Up") throw notSimulated(`Range.delete(${shift}) of a block`);
    host.guardSheet(sheetId);
    refuseSplit(host, sheetId, area);
    await host.engine.sheets.shiftCells(sheetId, area, "up");
  }
  host.emit({ kind: "changed", sheetId, changeType: "RowDeleted" });
}

/** Excel refuses to shift a part of a table's columns. */
export function refuseSplit(host: Host, sheetId: string, area: Area): void {
  const moving: Area = { ...area, rows: MAX_ROWS - area.row };
  for (const table of host.tablesIn(sheetId, moving)) {
    const shared = intersect(table.area, moving);
    if (shared?.columns !== table.area.columns) {
      throw new HostError("InsertDeleteConflict", `This operation would shift a part of the table ${table.name}.`);
    }
  }
}

/** Excel refuses to delete the header row of a table without the table. */
function refuseHeaderLoss(host: Host, sheetId: string, area: Area): void {
  for (const table of host.tablesIn(sheetId, area)) {
    const shared = intersect(table.area, area);
    const header = area.row <= table.area.row && area.row + area.rows > table.area.row;
    if (header && shared?.rows !== table.area.rows) throw new HostError("InsertDeleteConflict", `The header row of the table ${table.name} cannot be deleted alone.`);
  }
}

/** `Range.copyFrom`; a smaller source repeats, relative references move along. */
export function copyCells(host: Host, from: Range, to: Range, copyType: string): void {
  const { cells, styles } = host.engine;
  if (!["All", "Values", "Formulas", "Formats"].includes(copyType)) throw invalidArgument(`copyFrom(${copyType})`);
  const rows = Math.max(from.area.rows, to.area.rows);
  const columns = Math.max(from.area.columns, to.area.columns);
  const target: Area = { ...to.area, rows, columns };
  const source = copyType === "Values" ? cells.values(from.sheetId, from.area) : cells.formulas(from.sheetId, from.area);
  if (copyType !== "Formats") {
    host.guardCells(to.sheetId, target);
    const block = Array.from({ length: rows }, (_r, r) =>
      Array.from({ length: columns }, (_c, c) => {
        const [sr, sc] = [r % from.area.rows, c % from.area.columns];
        const value = source[sr]?.[sc] ?? "";
        if (typeof value !== "string") return { value };
        if (copyType === "Values" || !value.startsWith("=")) return { value, literal: value !== "" };
        return { value: moveFormula(value, target.row + r - from.area.row - sr, target.column + c - from.area.column - sc) };
      }),
    );
    cells.write(to.sheetId, target, block);
  }
  if (copyType === "All" || copyType === "Formats") {
    styles.patch(to.sheetId, target, (row, column) =>
      styles.get(from.sheetId, from.area.row + ((row - target.row) % from.area.rows), from.area.column + ((column - target.column) % from.area.columns)),
    );
  }
}
