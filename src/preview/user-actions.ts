import { parseAddress } from "./a1";
import type { Area } from "./a1";
import { copySheet } from "./copy-sheet";
import type { Host } from "./host";
import { invalidArgument } from "./host-error";
import type { Session } from "./session";
import type { Range } from "./model/range";
import { fillCalculated, resizeTable } from "./model/table-writes";
import type { Worksheet } from "./model/worksheet";

/** What a person does in Excel without the add-in, as strict as Excel's own screen. Rows count from 1. */
export class UserActions {
  constructor(
    private readonly host: Host,
    private readonly session: Session,
  ) {}

  /** Types into a cell; a row typed right under a table makes the table grow. */
  async type(sheet: string, address: string, value: unknown): Promise<void> {
    await this.host.engine.settle();
    const range = this.sheet(sheet).getRange(address);
    this.growTable(range);
    range.write(value);
    await this.done();
  }
  async insertRows(sheet: string, row: number, count = 1): Promise<void> {
    await this.rows(sheet, row, count).insert("Down");
    await this.done();
  }
  async deleteRows(sheet: string, row: number, count = 1): Promise<void> {
    await this.rows(sheet, row, count).delete("Up");
    await this.done();
  }
  async renameSheet(sheet: string, title: string): Promise<void> {
    this.sheet(sheet).name = title;
    await this.done();
  }
  async moveSheet(sheet: string, position: number): Promise<void> {
    this.sheet(sheet).position = position;
    await this.done();
  }
  async deleteSheet(sheet: string): Promise<void> {
    this.sheet(sheet).delete();
    await this.done();
  }
  /** Excel's 'copy sheet'. Returns the title of the copy. */
  async copySheet(sheet: string): Promise<string> {
    const copy = copySheet(this.host, this.sheet(sheet).id);
    this.host.emit({ kind: "added", sheetId: copy.id });
    await this.done();
    return copy.name;
  }
  /** Sorts whole rows of a range by one of its columns, counted from 0. */
  async sort(sheet: string, address: string, column: number, ascending = true): Promise<void> {
    await this.host.engine.settle();
    const worksheet = this.sheet(sheet);
    const { area } = parseAddress(address);
    const { cells } = this.host.engine;
    const values = cells.values(worksheet.id, area);
    const formulas = cells.formulas(worksheet.id, area);
    const order = values.map((_row, index) => index).sort((a, b) => compare(values[a]?.[column], values[b]?.[column]) * (ascending ? 1 : -1));
    const texts = (cell: unknown): unknown => (typeof cell === "string" && cell !== "" && !cell.startsWith("=") ? `'${cell}` : cell);
    worksheet.range(area).write(order.map((index) => (formulas[index] ?? []).map(texts)));
    await this.done();
  }
  protect(sheet: string, password?: string): void {
    this.sheet(sheet).protection.protect({}, password);
  }
  unprotect(sheet: string, password?: string): void {
    this.sheet(sheet).protection.unprotect(password);
  }
  protectWorkbook(password?: string): void {
    this.host.state.structurePassword = password ?? "";
  }
  /** Filters a table so that these body rows, counted from 0, are hidden. */
  filter(table: string, hidden: readonly number[]): void {
    const { area, id, sheetId } = this.table(table);
    this.host.tableState(id).filtered = true;
    for (const row of hidden) this.host.engine.styles.setHidden(sheetId, { ...area, row: area.row + 1 + row, rows: 1 }, "rows", true);
  }
  select(sheet: string, address: string): void {
    this.sheet(sheet).getRange(address).select();
  }
  beginCellEdit(): void {
    this.session.beginCellEdit();
  }
  endCellEdit(): void {
    this.session.endCellEdit();
  }
  setReadOnly(readOnly = true): void {
    this.host.state.readOnly = readOnly;
  }

  private sheet(title: string): Worksheet {
    return this.host.worksheetByTitle(title);
  }
  private table(name: string) {
    const found = this.host.engine.tables.all().find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!found) throw invalidArgument(`no table ${name}`);
    return found;
  }
  private rows(sheet: string, row: number, count: number): Range {
    if (row < 1 || count < 1) throw invalidArgument(`row ${row}, ${count} rows`);
    const { area } = parseAddress(`${row}:${row + count - 1}`);
    return this.sheet(sheet).range(area);
  }
  private async done(): Promise<void> {
    await this.host.idle();
    await this.host.engine.settle();
  }

  private growTable(range: Range): void {
    const { area, sheetId } = range;
    const table = this.host.tablesOn(sheetId).find((each) => {
      const below = area.row === each.area.row + each.area.rows;
      return below && area.column >= each.area.column && area.column + area.columns <= each.area.column + each.area.columns;
    });
    if (!table) return;
    const rows: Area = { ...table.area, row: area.row, rows: area.rows };
    resizeTable(this.host, table, { ...table.area, rows: table.area.rows + area.rows });
    const grown = this.host.tablesOn(sheetId).find((each) => each.id === table.id);
    if (grown) fillCalculated(this.host, grown, area.row - 1, rows);
  }
}

/** Numbers before texts, blanks last, as Excel sorts. */
function compare(a: unknown, b: unknown): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return -1;
  return typeof b === "number" ? 1 : String(a).localeCompare(String(b), "nl");
}
