import type { GridTable } from "../engine";
import type { Host } from "../host";
import { invalidArgument, notFound } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import { NULL_OBJECT } from "../protocol";
import type { Range } from "./range";
import { resizeTable } from "./table-writes";

function gridOf(host: Host, id: string): GridTable {
  const table = host.engine.tables.all().find((each) => each.id === id);
  if (!table) throw notFound();
  return table;
}

/** `Excel.TableColumnCollection`. */
export class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(
    private readonly host: Host,
    private readonly tableId: string,
  ) {
    super();
  }

  get count(): number {
    return gridOf(this.host, this.tableId).columns.length;
  }
  hostItems(): TableColumn[] {
    return gridOf(this.host, this.tableId).columns.map((_name, index) => new TableColumn(this.host, this.tableId, index));
  }
  getCount(): number {
    return this.count;
  }
  /** Columns are found by title, or by an id, which here is the position from 1. */
  getItem(key: string | number): TableColumn {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw notFound();
    return found;
  }
  getItemOrNullObject(key: string | number): TableColumn | typeof NULL_OBJECT {
    const items = this.hostItems();
    return items.find((column) => (typeof key === "number" ? column.id === key : column.name.toLowerCase() === key.toLowerCase())) ?? items.find((column) => column.hostId === String(key)) ?? NULL_OBJECT;
  }
  getItemAt(index: number): TableColumn {
    const found = this.hostItems()[index];
    if (!found) throw notFound();
    return found;
  }
  /** Adds a column at the right; in the middle is not simulated. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const table = gridOf(this.host, this.tableId);
    if (index !== undefined && index !== null && index !== -1 && index !== table.columns.length) throw invalidArgument("the preview adds a column at the right only");
    const right = { ...table.area, column: table.area.column + table.area.columns, columns: 1 };
    const worksheet = this.host.worksheet(table.sheetId);
    const occupied = this.host.engine.cells.values(table.sheetId, right).some((row) => row[0] !== "");
    if (occupied) throw invalidArgument("the cells at the right of the table are not empty");
    if (Array.isArray(values)) worksheet.range(right).write(values.map((row: unknown) => (Array.isArray(row) ? row : [row])));
    resizeTable(this.host, table, { ...table.area, columns: table.area.columns + 1 });
    const column = this.getItemAt(table.columns.length);
    if (name) column.name = name;
    return column;
  }
}

/** `Excel.TableColumn`. */
export class TableColumn extends HostObject {
  static override readonly scalars = ["id", "index", "name", "values"];

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
    readonly index: number,
  ) {
    super();
  }

  override get hostId(): string {
    return String(this.id);
  }
  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    const name = gridOf(this.host, this.tableId).columns[this.index];
    if (name === undefined) throw notFound();
    return name;
  }
  set name(value: string) {
    const table = gridOf(this.host, this.tableId);
    const taken = table.columns.some((column, index) => index !== this.index && column.toLowerCase() === value.toLowerCase());
    if (value === "" || taken) throw invalidArgument(`column title ${value}`);
    this.getHeaderRowRange().write([[`'${value}`]]);
  }
  get values(): Promise<unknown[][]> {
    return this.getRange().values;
  }
  set values(value: unknown) {
    this.getRange().write(value);
  }
  getRange(): Range {
    return this.rows(0);
  }
  getHeaderRowRange(): Range {
    return this.rows(0, 1);
  }
  getDataBodyRange(): Range {
    return this.rows(1);
  }
  delete(): Promise<void> {
    return this.getRange()
      .delete("Left")
      .then(() => undefined);
  }

  private rows(skip: number, count?: number): Range {
    const { area, sheetId } = gridOf(this.host, this.tableId);
    const column = area.column + this.index;
    return this.host.worksheet(sheetId).range({ row: area.row + skip, column, rows: count ?? area.rows - skip, columns: 1 });
  }
}
