import type { Area } from "../a1";
import type { GridTable } from "../engine";
import { renameTable } from "../formula-text";
import type { Host } from "../host";
import { invalidArgument, notFound, notSimulated } from "../host-error";
import { HostObject } from "../host-object";
import { AutoFilter } from "./auto-filter";
import { checkName, refuseSheetTitle, refuseTaken } from "./name-rules";
import { Range } from "./range";
import { TableColumnCollection } from "./table-columns";
import { TableRowCollection } from "./table-rows";
import { resizeTable } from "./table-writes";
import type { Worksheet } from "./worksheet";

/** `Excel.Table`. */
export class Table extends HostObject {
  static override readonly scalars = ["id", "name", "style", "showHeaders", "showTotals", "showFilterButton", "showBandedRows", "showBandedColumns", "highlightFirstColumn", "highlightLastColumn"];
  readonly highlightFirstColumn = false;
  readonly highlightLastColumn = false;

  constructor(
    private readonly host: Host,
    readonly id: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.id;
  }
  get worksheet(): Worksheet {
    return this.host.worksheet(this.grid.sheetId);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.host, this.id);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.host, this.id);
  }

  get name(): string {
    return this.grid.name;
  }
  set name(value: unknown) {
    this.host.guardSheet(this.grid.sheetId);
    const name = checkName(value);
    if (name.toLowerCase() !== this.name.toLowerCase()) refuseTaken(this.host, name);
    refuseSheetTitle(this.host, name);
    this.rename(name);
  }
  get style(): string {
    return this.host.tableState(this.id).style;
  }
  set style(value: string) {
    if (!/^(TableStyle(Light|Medium|Dark)\d{1,2})?$/.test(value)) throw invalidArgument(`${value} is not a table style`);
    this.host.tableState(this.id).style = value;
  }
  get showHeaders(): boolean {
    return true;
  }
  set showHeaders(value: boolean) {
    if (!value) throw notSimulated("Table.showHeaders = false");
  }
  get showTotals(): boolean {
    return false;
  }
  set showTotals(value: boolean) {
    if (value) throw notSimulated("Table.showTotals = true");
  }
  get showFilterButton(): boolean {
    return this.host.tableState(this.id).showFilterButton;
  }
  set showFilterButton(value: boolean) {
    this.host.tableState(this.id).showFilterButton = value;
  }
  get showBandedRows(): boolean {
    return this.host.tableState(this.id).showBandedRows;
  }
  set showBandedRows(value: boolean) {
    this.host.tableState(this.id).showBandedRows = value;
  }
  get showBandedColumns(): boolean {
    return this.host.tableState(this.id).showBandedColumns;
  }
  set showBandedColumns(value: boolean) {
    this.host.tableState(this.id).showBandedColumns = value;
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.host.tableState(this.id));
  }
  clearFilters(): void {
    this.host.guardSheet(this.grid.sheetId, "allowAutoFilter");
    delete this.host.tableState(this.id).filtered;
    this.host.engine.styles.setHidden(this.grid.sheetId, this.grid.area, "rows", false);
  }

  getRange(): Range {
    return this.range(this.grid.area);
  }
  getHeaderRowRange(): Range {
    return this.range({ ...this.grid.area, rows: 1 });
  }
  getDataBodyRange(): Range {
    const { area } = this.grid;
    return this.range({ ...area, row: area.row + 1, rows: area.rows - 1 });
  }
  resize(target: unknown): void {
    const { sheetId } = this.grid;
    this.host.guardSheet(sheetId);
    const range = typeof target === "string" ? this.worksheet.getRange(target) : target;
    if (!(range instanceof Range) || range.sheetId !== sheetId) throw invalidArgument("resize takes a range on the same sheet");
    resizeTable(this.host, this.grid, range.area);
  }
  /** As in Excel the cells go, and the cells below stay where they are. */
  delete(): void {
    const range = this.getRange();
    this.host.guardSheet(this.grid.sheetId);
    this.forget();
    range.clear("All");
  }
  convertToRange(): Range {
    const range = this.getRange();
    this.host.guardSheet(this.grid.sheetId);
    this.forget();
    return range;
  }

  private forget(): void {
    const table = this.grid;
    this.host.engine.tables.remove(table);
    delete this.host.state.tables[this.id];
    const broken = new RegExp(`(^|[^\\p{L}\\p{N}_.])${table.name}(\\[|$)`, "iu");
    for (const name of this.host.engine.names.all()) {
      if (broken.test(name.refersTo)) this.host.engine.names.set({ ...name, refersTo: "=#REF!" });
    }
  }

  private rename(name: string): void {
    const old = this.name;
    this.host.engine.tables.rename(this.grid, name);
    for (const each of this.host.engine.names.all()) {
      const refersTo = renameTable(each.refersTo, old, name);
      if (refersTo !== each.refersTo) this.host.engine.names.set({ ...each, refersTo });
    }
  }

  private range(area: Area): Range {
    return this.worksheet.range(area);
  }

  private get grid(): GridTable {
    const table = this.host.engine.tables.all().find((each) => each.id === this.id);
    if (!table) throw notFound();
    return table;
  }
}
