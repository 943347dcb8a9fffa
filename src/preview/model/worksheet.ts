import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../a1";
import type { Area } from "../a1";
import type { Host } from "../host";
import { invalidArgument, invalidOperation } from "../host-error";
import { HostObject } from "../host-object";
import { NULL_OBJECT } from "../protocol";
import { ChartCollection } from "./charts";
import { FreezePanes } from "./freeze-panes";
import { checkSheetTitle } from "./name-rules";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { TableCollection } from "./tables";
import { WorksheetProtection } from "./worksheet-protection";
import { readColor } from "./range-format";

/** `Excel.Worksheet`. */
export class Worksheet extends HostObject {
  static override readonly scalars = ["id", "name", "position", "visibility", "tabColor", "gridlines", "headings"];

  constructor(
    private readonly host: Host,
    readonly id: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.id;
  }
  get name(): string {
    return this.host.engine.sheets.title(this.id);
  }
  set name(value: unknown) {
    this.host.guardStructure();
    const nameBefore = this.name;
    const nameAfter = checkSheetTitle(this.host, value, this.id);
    this.host.engine.sheets.rename(this.id, nameAfter);
    this.host.emit({ kind: "renamed", sheetId: this.id, nameBefore, nameAfter });
  }
  get position(): number {
    return this.host.engine.sheets.ids().indexOf(this.id);
  }
  set position(value: number) {
    this.host.guardStructure();
    if (value < 0 || value >= this.host.engine.sheets.ids().length) throw invalidArgument(`position ${value}`);
    this.host.engine.sheets.move(this.id, value);
  }
  get visibility(): string {
    if (!this.host.engine.sheets.isHidden(this.id)) return "Visible";
    return this.host.sheetState(this.id).veryHidden ? "VeryHidden" : "Hidden";
  }
  set visibility(value: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(value)) throw invalidArgument(`visibility ${value}`);
    this.host.guardStructure();
    if (value !== "Visible") this.refuseLastVisible();
    if (value !== "Visible" && this.host.engine.sheets.activeId() === this.id) this.activateAnother();
    this.host.engine.sheets.setHidden(this.id, value !== "Visible");
    this.host.sheetState(this.id).veryHidden = value === "VeryHidden";
  }
  get tabColor(): string {
    return this.host.engine.sheets.tabColor(this.id);
  }
  set tabColor(value: string) {
    this.host.engine.sheets.setTabColor(this.id, value === "" ? "" : readColor(value));
  }
  get showGridlines(): boolean {
    return this.gridlines;
  }
  get showHeadings(): boolean {
    return this.headings;
  }
  /** Set under this name, read as `showGridlines`; so office.js sends them. Likewise `headings`. */
  get gridlines(): boolean {
    return this.host.engine.sheets.hasGridlines(this.id);
  }
  set gridlines(value: boolean) {
    this.host.engine.sheets.setGridlines(this.id, value);
  }
  get headings(): boolean {
    return this.host.sheetState(this.id).showHeadings;
  }
  set headings(value: boolean) {
    this.host.sheetState(this.id).showHeadings = value;
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.id);
  }
  get tables(): TableCollection {
    return new TableCollection(this.host, this.id);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.host, this.id);
  }
  get freezePanes(): FreezePanes {
    return new FreezePanes(this.host, this);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.host, this);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.host, this);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.id);
  }

  activate(): void {
    const before = this.host.engine.sheets.activeId();
    if (this.visibility !== "Visible") throw invalidOperation("a hidden sheet cannot be activated");
    if (before === this.id) return;
    this.host.engine.sheets.activate(this.id);
    this.host.emit({ kind: "deactivated", sheetId: before });
    this.host.emit({ kind: "activated", sheetId: this.id });
  }
  delete(): void {
    this.host.guardStructure();
    this.refuseLastVisible();
    const { engine, state } = this.host;
    for (const table of this.host.tablesOn(this.id)) this.tables.getItem(table.id).convertToRange();
    for (const name of engine.names.all()) if (name.sheetId === this.id) engine.names.remove(name);
    if (engine.sheets.activeId() === this.id) this.activateAnother();
    engine.sheets.remove(this.id);
    delete state.sheets[this.id];
    if (state.selection.sheetId === this.id) state.selection = { sheetId: engine.sheets.activeId(), area: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.host.emit({ kind: "deleted", sheetId: this.id });
  }

  getRange(address?: string): Range {
    if (address === undefined || address === null || address === "") return this.range({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    const name = this.nameOf(address);
    if (name) return name;
    const { sheet, area } = parseAddress(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase()) throw invalidArgument(`${address} lies on another sheet`);
    return this.range(area);
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const outside = row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS;
    if (outside) throw invalidArgument(`${row}, ${column}, ${rows}, ${columns} lies outside the sheet`);
    return this.range({ row, column, rows, columns });
  }
  /** A blank sheet answers A1, as in Excel. */
  async getUsedRange(valuesOnly = false): Promise<Range> {
    const used = await this.getUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.getCell(0, 0) : used;
  }
  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | typeof NULL_OBJECT> {
    await this.host.engine.settle();
    const used = this.host.engine.cells.used(this.id, valuesOnly);
    return used ? this.range(used) : NULL_OBJECT;
  }
  calculate(): void {
    this.host.engine.recalculate();
  }
  getNextOrNullObject(): Worksheet | typeof NULL_OBJECT {
    const next = this.host.engine.sheets.ids()[this.position + 1];
    return next ? this.host.worksheet(next) : NULL_OBJECT;
  }

  /** The range object of an area on this sheet. */
  range(area: Area): Range {
    return new Range(this.host, this, area);
  }

  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}

  /** `getRange("ak_naam")` finds a defined name that points to this sheet. */
  private nameOf(address: string): Range | undefined {
    for (const names of [this.names, new NamedItemCollection(this.host)]) {
      const item = names.getItemOrNullObject(address);
      const range = item === NULL_OBJECT ? NULL_OBJECT : item.getRangeOrNullObject();
      if (range !== NULL_OBJECT) {
        if (range.sheetId !== this.id) throw invalidArgument(`${address} lies on another sheet`);
        return range;
      }
    }
    return undefined;
  }

  private visibleOthers(): string[] {
    return this.host.engine.sheets.ids().filter((id) => id !== this.id && !this.host.engine.sheets.isHidden(id));
  }
  private refuseLastVisible(): void {
    if (this.visibleOthers().length === 0) throw invalidOperation("a workbook keeps at least one visible sheet");
  }
  private activateAnother(): void {
    const [other] = this.visibleOthers();
    if (other) this.host.engine.sheets.activate(other);
  }
}
