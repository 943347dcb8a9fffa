import { intersect, parseAddress } from "../a1";
import type { Area } from "../a1";
import type { GridTable } from "../engine";
import type { Host } from "../host";
import { invalidArgument, notFound } from "../host-error";
import { HostCollection } from "../host-object";
import { NULL_OBJECT } from "../protocol";
import { mayRefer, references } from "../shift";
import { Range } from "./range";
import { Table } from "./table";
import { makeHeaders } from "./table-writes";

/** `Excel.TableCollection` of a workbook, or of one sheet. */
export class TableCollection extends HostCollection<Table> {
  constructor(
    private readonly host: Host,
    private readonly sheetId?: string,
  ) {
    super();
  }

  get count(): number {
    return this.hostItems().length;
  }
  hostItems(): Table[] {
    const all = this.host.engine.tables.all();
    return all.filter((table) => !this.sheetId || table.sheetId === this.sheetId).map((table) => new Table(this.host, table.id));
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: string): Table {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw notFound();
    return found;
  }
  getItemOrNullObject(key: string): Table | typeof NULL_OBJECT {
    return this.hostItems().find((table) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase()) ?? NULL_OBJECT;
  }
  getItemAt(index: number): Table {
    const found = this.hostItems()[index];
    if (!found) throw notFound();
    return found;
  }

  async add(address: unknown, hasHeaders: boolean): Promise<Table> {
    const range = this.rangeOf(address);
    const { sheetId, area } = range;
    this.host.guardSheet(sheetId);
    // Titles that were written as they are do not wait for formulas elsewhere.
    const areTitles = hasHeaders && area.rows > 1 && this.host.engine.cells.areConstant(sheetId, { ...area, rows: 1 }, "values");
    if (!areTitles) await this.host.engine.settle();
    const overlap = this.host.tablesIn(sheetId, area)[0];
    if (overlap) throw invalidArgument(`a table cannot overlap another table (${overlap.name})`);
    if (this.host.engine.styles.merges(sheetId).some((merge) => intersect(merge, area))) throw invalidArgument("a table cannot hold merged cells");
    const full = await this.makeRoom(sheetId, area, hasHeaders);
    const id = this.host.newId("table");
    const table: GridTable = { id, name: this.freeName(), sheetId, area: full, columns: this.writeHeaders(sheetId, full, hasHeaders) };
    this.host.engine.tables.add(table);
    this.host.tableState(id);
    return new Table(this.host, id);
  }

  private rangeOf(address: unknown): Range {
    if (address instanceof Range) return address;
    if (typeof address !== "string") throw invalidArgument("tables.add takes an address or a range");
    const { sheet, area } = parseAddress(address);
    const worksheet = sheet === undefined ? this.host.worksheet(this.sheetId ?? this.host.engine.sheets.activeId()) : this.host.worksheetByTitle(sheet);
    if (this.sheetId && worksheet.id !== this.sheetId) throw invalidArgument(`${address} lies on another sheet`);
    return worksheet.range(area);
  }

  /**
   * A header row or a first data row that lacks is made by pushing cells down. So does Excel when a
   * formula outside the table refers into it (office-js 1197 and 5151), which surprised many.
   */
  private async makeRoom(sheetId: string, area: Area, hasHeaders: boolean): Promise<Area> {
    const rows = hasHeaders ? Math.max(2, area.rows) : area.rows + 1;
    const below: Area = { ...area, row: area.row + area.rows, rows: 1 };
    const occupied = rows > area.rows && this.host.engine.cells.values(sheetId, below)[0]?.some((value) => value !== "");
    if (!hasHeaders) await this.host.engine.sheets.shiftCells(sheetId, { ...area, rows: 1 }, "down");
    else if (occupied || this.isReferred(sheetId, area)) await this.host.engine.sheets.shiftCells(sheetId, below, "down");
    return { ...area, rows };
  }

  private isReferred(sheetId: string, area: Area): boolean {
    const { cells, sheets } = this.host.engine;
    const title = sheets.title(sheetId).toLowerCase();
    for (const id of sheets.ids()) {
      for (const { row, column, formula } of cells.allFormulas(id)) {
        const inside = id === sheetId && intersect(area, { row, column, rows: 1, columns: 1 });
        if (inside || !mayRefer(formula)) continue;
        const hit = references(formula).some((each) => (each.sheet === undefined ? id === sheetId : each.sheet.toLowerCase() === title) && intersect(each.area, area));
        if (hit) return true;
      }
    }
    return false;
  }

  private writeHeaders(sheetId: string, area: Area, hasHeaders: boolean): string[] {
    const row = { ...area, rows: 1 };
    const headers = makeHeaders(hasHeaders ? (this.host.engine.cells.values(sheetId, row)[0] ?? []) : Array.from({ length: area.columns }, () => ""));
    this.host.engine.cells.write(sheetId, row, [headers.map((value) => ({ value, literal: true }))]);
    return headers;
  }

  private freeName(): string {
    const taken = new Set(this.host.engine.tables.all().map((table) => table.name.toLowerCase()));
    let number = 1;
    while (taken.has(`tabel${number}`)) number++;
    return `Tabel${number}`;
  }
}
