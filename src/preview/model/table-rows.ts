import { intersect, MAX_ROWS } from "../a1";
import type { Area } from "../a1";
import type { GridTable } from "../engine";
import type { Host } from "../host";
import { invalidArgument, notFound } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import type { Range } from "./range";
import { refuseSplit } from "./range-structure";
import { fillCalculated, resizeTable } from "./table-writes";

function gridOf(host: Host, id: string): GridTable {
  const table = host.engine.tables.all().find((each) => each.id === id);
  if (!table) throw notFound();
  return table;
}

/** Deletes data rows of a table; the cells below move up. The last row is only emptied, as in Excel. */
async function deleteRows(host: Host, tableId: string, index: number, count: number): Promise<void> {
  const table = gridOf(host, tableId);
  host.guardSheet(table.sheetId);
  const body = table.area.rows - 1;
  if (index < 0 || count < 1 || index + count > body) throw invalidArgument(`rows ${index} to ${index + count - 1} of ${body}`);
  const rows: Area = { ...table.area, row: table.area.row + 1 + index, rows: count };
  if (count === body) host.worksheet(table.sheetId).range({ ...rows, rows: 1 }).write("");
  const gone = count === body ? { ...rows, row: rows.row + 1, rows: count - 1 } : rows;
  if (gone.rows === 0) return;
  refuseSplit(host, table.sheetId, { ...gone, row: table.area.row + table.area.rows });
  await host.engine.sheets.shiftCells(table.sheetId, gone, "up");
  const now = gridOf(host, tableId);
  host.engine.tables.resize(now, { ...table.area, rows: table.area.rows - gone.rows }, table.columns);
  host.emit({ kind: "changed", sheetId: table.sheetId, changeType: "RowDeleted" });
}

/** `Excel.TableRowCollection`. */
export class TableRowCollection extends HostCollection<TableRow> {
  constructor(
    private readonly host: Host,
    private readonly tableId: string,
  ) {
    super();
  }

  get count(): number {
    return gridOf(this.host, this.tableId).area.rows - 1;
  }
  hostItems(): TableRow[] {
    return Array.from({ length: this.count }, (_row, index) => new TableRow(this.host, this.tableId, index));
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): TableRow {
    if (index < 0 || index >= this.count) throw notFound();
    return new TableRow(this.host, this.tableId, index);
  }
  getItem(index: string | number): TableRow {
    return this.getItemAt(Number(index));
  }
  deleteRowsAt(index: number, count = 1): Promise<void> {
    return deleteRows(this.host, this.tableId, index, count);
  }

  /** Adds rows at the end, or before row `index`; calculated columns fill, cells below move down. */
  async add(index?: number | null, values?: unknown): Promise<TableRow> {
    const table = gridOf(this.host, this.tableId);
    this.host.guardSheet(table.sheetId);
    const block: unknown[] = Array.isArray(values) ? values : [Array.from({ length: table.columns.length }, () => null)];
    const count = block.length;
    const at = index === undefined || index === null || index === -1 ? this.count : index;
    if (at < 0 || at > this.count || count === 0) throw invalidArgument(`row ${at} of ${this.count}`);
    const rows: Area = { ...table.area, row: table.area.row + 1 + at, rows: count };
    await this.host.engine.settle();
    await this.openRows(table, rows);
    const grown = { ...table.area, rows: table.area.rows + count };
    resizeTable(this.host, gridOf(this.host, this.tableId), grown);
    fillCalculated(this.host, gridOf(this.host, this.tableId), at > 0 ? rows.row - 1 : rows.row + count, rows);
    this.host.worksheet(table.sheetId).range(rows).write(block);
    return new TableRow(this.host, this.tableId, at);
  }

  private async openRows(table: GridTable, rows: Area): Promise<void> {
    const used = this.host.engine.cells.used(table.sheetId, false);
    const needed = used && intersect(used, { ...rows, rows: MAX_ROWS - rows.row });
    if (!needed) return;
    refuseSplit(this.host, table.sheetId, { ...rows, row: table.area.row + table.area.rows });
    await this.host.engine.sheets.shiftCells(table.sheetId, rows, "down");
  }
}

/** `Excel.TableRow`. */
export class TableRow extends HostObject {
  static override readonly scalars = ["index", "values"];

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
    readonly index: number,
  ) {
    super();
  }

  override get hostId(): string {
    return String(this.index);
  }
  get values(): Promise<unknown[][]> {
    return this.getRange().values;
  }
  set values(value: unknown) {
    this.getRange().write(value);
  }
  getRange(): Range {
    const { area, sheetId } = gridOf(this.host, this.tableId);
    return this.host.worksheet(sheetId).range({ ...area, row: area.row + 1 + this.index, rows: 1 });
  }
  delete(): Promise<void> {
    return deleteRows(this.host, this.tableId, this.index, 1);
  }
}
