import { contains, formatArea, intersect, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "../a1";
import type { Area } from "../a1";
import type { Scalar } from "../engine";
import { fromGrid, withoutScope } from "../formula-text";
import type { Host } from "../host";
import { HostError, invalidArgument, invalidOperation, notFound } from "../host-error";
import { HostObject } from "../host-object";
import { NULL_OBJECT } from "../protocol";
import { readBlock, shape, valueType } from "./cell-input";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { RangeFormat } from "./range-format";
import { copyCells, deleteCells, insertCells } from "./range-structure";
import { afterWrite, columnsFilledWhole } from "./table-writes";
import type { Worksheet } from "./worksheet";

/** A read of more cells than this is refused by Excel on the web. */
const MAX_CELLS = 5_000_000;

/** `Excel.Range`. */
export class Range extends HostObject {
  static override readonly scalars = ["address", "rowIndex", "columnIndex", "rowCount", "columnCount", "cellCount", "values", "formulas", "formulasLocal", "text", "numberFormat", "valueTypes", "hasSpill", "isEntireRow", "isEntireColumn"];

  constructor(
    private readonly host: Host,
    readonly worksheet: Worksheet,
    readonly area: Area,
  ) {
    super();
  }

  get address(): string {
    return `${quoteSheet(this.worksheet.name)}!${formatArea(this.area)}`;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2147483647 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }

  get values(): Promise<Scalar[][]> {
    return this.read((area) => this.host.engine.cells.values(this.sheetId, area));
  }
  set values(value: unknown) {
    this.write(value);
  }
  get formulas(): Promise<Scalar[][]> {
    return this.read((area) => {
      const tables = this.host.tablesOn(this.sheetId);
      return this.host.engine.cells.formulas(this.sheetId, area).map((row, r) =>
        row.map((cell, c) => {
          if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
          return withoutScope(fromGrid(cell, tables.find((table) => contains(table.area, { row: area.row + r, column: area.column + c, rows: 1, columns: 1 }))));
        }),
      );
    }, "formulas");
  }
  set formulas(value: unknown) {
    this.write(value);
  }
  /** The grid knows formulas in English only. */
  get formulasLocal(): Promise<Scalar[][]> {
    return this.formulas;
  }
  get text(): Promise<string[][]> {
    return this.read((area) => this.host.engine.styles.text(this.sheetId, area));
  }
  get valueTypes(): Promise<string[][]> {
    return this.values.then((rows) => rows.map((row) => row.map(valueType)));
  }
  get numberFormat(): string[][] {
    return this.host.engine.styles.read(this.sheetId, this.readable(), (style) => style.n?.pattern ?? "General");
  }
  set numberFormat(value: unknown) {
    this.host.guardSheet(this.sheetId, "allowFormatCells");
    const whole = this.isEntireColumn || this.isEntireRow;
    if (whole && Array.isArray(value)) throw invalidArgument("whole rows and columns take one number format");
    const one = Array.isArray(value) ? undefined : value;
    const rows = one === undefined ? shape(value, this.area) : [];
    this.host.engine.styles.patch(this.sheetId, this.area, (row, column) => {
      const pattern = one ?? rows[row - this.area.row]?.[column - this.area.column];
      if (pattern === null || pattern === undefined) return {};
      return { n: pattern === "General" ? null : { pattern: String(pattern) } };
    });
  }

  get hasSpill(): Promise<boolean> {
    return this.host.engine.settle().then(() => this.host.engine.cells.spills(this.sheetId).some((spill) => intersect(spill, this.area)));
  }
  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheetId, this.area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.sheetId, this.area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheetId, this.area);
  }
  get rowHidden(): boolean | null {
    return this.allHidden("rows", this.area.row, Math.min(this.area.rows, 1000));
  }
  set rowHidden(hidden: boolean) {
    this.host.guardSheet(this.sheetId, "allowFormatRows");
    this.host.engine.styles.setHidden(this.sheetId, this.area, "rows", hidden);
  }
  get columnHidden(): boolean | null {
    return this.allHidden("columns", this.area.column, Math.min(this.area.columns, 1000));
  }
  set columnHidden(hidden: boolean) {
    this.host.guardSheet(this.sheetId, "allowFormatColumns");
    this.host.engine.styles.setHidden(this.sheetId, this.area, "columns", hidden);
  }
  get hyperlink(): Record<string, unknown> | null {
    return this.host.engine.styles.marks(this.sheetId, this.area.row, this.area.column).link ?? null;
  }
  set hyperlink(link: { textToDisplay?: string; address?: string; documentReference?: string; screenTip?: string } | null) {
    this.host.guardSheet(this.sheetId, "allowInsertHyperlinks");
    const { engine } = this.host;
    engine.styles.mark(this.sheetId, this.area, (marks) => ({ ...(marks.unlocked ? { unlocked: true } : {}), ...(link ? { link } : {}) }));
    if (!link) return;
    if (link.textToDisplay !== undefined) this.write(`'${link.textToDisplay}`);
    engine.styles.patch(this.sheetId, this.area, () => ({ cl: { rgb: "#0563C1" }, ul: { s: 1 } }));
  }

  getCell(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): Range {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns });
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  getRowsBelow(count = 1): Range {
    return this.at({ ...this.area, row: this.area.row + this.area.rows, rows: count });
  }
  getEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  getBoundingRect(other: unknown): Range {
    const { area } = this.other(other);
    const [row, column] = [Math.min(area.row, this.area.row), Math.min(area.column, this.area.column)];
    const bottom = Math.max(area.row + area.rows, this.area.row + this.area.rows);
    const right = Math.max(area.column + area.columns, this.area.column + this.area.columns);
    return this.at({ row, column, rows: bottom - row, columns: right - column });
  }
  getIntersection(other: unknown): Range {
    const shared = this.getIntersectionOrNullObject(other);
    if (shared === NULL_OBJECT) throw notFound();
    return shared;
  }
  getIntersectionOrNullObject(other: unknown): Range | typeof NULL_OBJECT {
    const range = this.other(other);
    const shared = range.sheetId === this.sheetId ? intersect(this.area, range.area) : undefined;
    return shared ? this.at(shared) : NULL_OBJECT;
  }
  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | typeof NULL_OBJECT> {
    await this.host.engine.settle();
    const used = this.host.engine.cells.used(this.sheetId, valuesOnly);
    const shared = used && intersect(used, this.area);
    return shared ? this.at(shared) : NULL_OBJECT;
  }
  async getSpillingToRangeOrNullObject(): Promise<Range | typeof NULL_OBJECT> {
    await this.host.engine.settle();
    const spill = this.host.engine.cells.spills(this.sheetId).find((each) => each.row === this.area.row && each.column === this.area.column);
    return spill ? this.at(spill) : NULL_OBJECT;
  }
  /** The cell of the formula that spills into this cell, also for that cell itself. */
  async getSpillParentOrNullObject(): Promise<Range | typeof NULL_OBJECT> {
    await this.host.engine.settle();
    const spill = this.host.engine.cells.spills(this.sheetId).find((each) => contains(each, this.area));
    return spill ? this.at({ ...spill, rows: 1, columns: 1 }) : NULL_OBJECT;
  }

  async insert(shift: string): Promise<Range> {
    await insertCells(this.host, this.sheetId, this.area, shift);
    return this;
  }
  delete(shift: string): Promise<void> {
    return deleteCells(this.host, this.sheetId, this.area, shift);
  }
  /** Without an argument office.js sends null: everything. */
  clear(given?: string | null): void {
    const { engine } = this.host;
    const applyTo = given ?? "All";
    if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo)) throw invalidArgument(`clear(${applyTo})`);
    this.host.guardCells(this.sheetId, this.area);
    if (applyTo === "All" || applyTo === "Contents") this.clearContents();
    if (applyTo !== "Contents" && applyTo !== "Formats") engine.styles.mark(this.sheetId, this.readable(), (marks) => (marks.unlocked ? { unlocked: true } : {}));
    if (applyTo === "All" || applyTo === "Formats") {
      engine.styles.clear(this.sheetId, this.area);
      for (const format of new ConditionalFormatCollection(this.host, this.sheetId, this.area).hostItems()) format.delete();
    }
    if (applyTo === "All") engine.rules.clearValidation(this.sheetId, this.area);
  }
  merge(across = false): void {
    this.host.guardSheet(this.sheetId, "allowFormatCells");
    if (this.host.tablesIn(this.sheetId, this.area).length > 0) throw invalidOperation("cells of a table cannot be merged");
    this.host.engine.styles.merge(this.sheetId, this.area, across);
  }
  unmerge(): void {
    this.host.engine.styles.unmerge(this.sheetId, this.area);
  }
  select(): void {
    this.worksheet.activate();
    this.host.select(this.sheetId, this.area);
  }
  async copyFrom(source: unknown, copyType = "All"): Promise<void> {
    const from = typeof source === "string" ? this.worksheet.getRange(source) : this.other(source);
    await this.host.engine.settle();
    copyCells(this.host, from, this, copyType);
  }
  /** It is not known whether Excel refuses this of a locked cell; refusing keeps the add-in able to say so. */
  setDirty(): void {
    this.host.guardCells(this.sheetId, this.area);
    this.host.dirty.push({ sheetId: this.sheetId, area: this.area });
  }
  /** Computes only what Excel takes for in need of it: cells that were marked dirty. The grid computes all others by itself. */
  async calculate(): Promise<void> {
    for (const area of this.host.takeDirty(this.sheetId, this.area)) this.host.engine.recalculateCells(this.sheetId, area);
    await this.host.engine.settle();
  }

  /** The library asks this before it sends a large array in parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  }

  get sheetId(): string {
    return this.worksheet.id;
  }

  /** As a defined name keeps it: with dollars. */
  get absoluteAddress(): string {
    return `${quoteSheet(this.worksheet.name)}!${formatArea(this.area, true)}`;
  }

  /** Writes values or formulas as Excel reads them. */
  write(value: unknown): void {
    if (this.isEntireColumn || this.isEntireRow) throw invalidArgument("values of whole rows or columns cannot be set");
    this.host.guardCells(this.sheetId, this.area);
    const input = readBlock(this.host.engine, this.sheetId, this.area, value);
    const filled = columnsFilledWhole(this.host, this, input);
    this.host.engine.cells.write(this.sheetId, this.area, input);
    afterWrite(this.host, this, filled);
  }

  private clearContents(): void {
    const used = this.host.engine.cells.used(this.sheetId, true);
    const shared = used && intersect(used, this.area);
    if (shared) this.at(shared).write("");
  }

  private allHidden(dimension: "rows" | "columns", start: number, count: number): boolean | null {
    const hidden = Array.from({ length: count }, (_each, index) => this.host.engine.styles.isHidden(this.sheetId, start + index, dimension));
    return hidden.every((each) => each === hidden[0]) ? (hidden[0] ?? false) : null;
  }

  private other(range: unknown): Range {
    if (typeof range === "string") return this.worksheet.getRange(range);
    if (!(range instanceof Range)) throw invalidArgument("a range or an address is expected");
    return range;
  }

  private at(area: Area): Range {
    const outside = area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1 || area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS;
    if (outside) throw invalidArgument("the range lies outside the sheet");
    return new Range(this.host, this.worksheet, area);
  }

  private readable(): Area {
    return { ...this.area, rows: Math.min(this.area.rows, MAX_ROWS), columns: Math.min(this.area.columns, MAX_COLUMNS) };
  }

  private async read<Result>(pick: (area: Area) => Result, what: "values" | "formulas" = "values"): Promise<Result> {
    if (this.area.rows * this.area.columns > MAX_CELLS) {
      throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    }
    // Cells that hold a value of their own do not wait for formulas elsewhere.
    if (!this.host.engine.cells.areConstant(this.sheetId, this.area, what)) await this.host.engine.settle();
    return pick(this.area);
  }
}
