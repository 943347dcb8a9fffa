import type { Area } from "../a1";
import type { EngineContext } from "./context";
import { toRange } from "./tables";

const NEW_ROWS = 1000;
const NEW_COLUMNS = 40;

/** Row height and column width of a new sheet, in pixels, as in Excel. */
export const DEFAULT_SIZES = { defaultRowHeight: 20, defaultColumnWidth: 64 };

/** Worksheets and what happens to whole rows, columns and blocks of cells. */
export class Sheets {
  constructor(private readonly context: EngineContext) {}

  ids(): string[] {
    return this.context.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  title(id: string): string {
    return this.context.sheet(id).getSheetName();
  }

  add(title: string): string {
    const active = this.activeId();
    const id = this.context.workbook.create(title, NEW_ROWS, NEW_COLUMNS, { index: this.ids().length, sheet: DEFAULT_SIZES }).getSheetId();
    this.activate(active);
    this.context.needsCalculation("everything");
    return id;
  }

  rename(id: string, title: string): void {
    this.context.sheet(id).setName(title);
    this.context.needsCalculation("everything");
  }

  remove(id: string): void {
    this.context.workbook.deleteSheet(id);
    this.context.needsCalculation("everything");
  }

  move(id: string, position: number): void {
    this.context.workbook.moveSheet(this.context.sheet(id), position);
  }

  /** Copies a sheet as Excel's own 'copy sheet' does; returns the id of the copy. */
  copy(id: string): string {
    const copy = this.context.workbook.duplicateSheet(this.context.sheet(id)).getSheetId();
    this.context.needsCalculation("everything");
    return copy;
  }

  activeId(): string {
    return this.context.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.context.workbook.setActiveSheet(id);
  }

  isHidden(id: string): boolean {
    return this.context.sheet(id).isSheetHidden();
  }

  setHidden(id: string, hidden: boolean): void {
    if (hidden) this.context.sheet(id).hideSheet();
    else this.context.sheet(id).showSheet();
  }

  tabColor(id: string): string {
    return this.context.sheet(id).getTabColor() ?? "";
  }

  setTabColor(id: string, color: string): void {
    this.context.sheet(id).setTabColor(color);
  }

  hasGridlines(id: string): boolean {
    return !this.context.sheet(id).hasHiddenGridLines();
  }

  setGridlines(id: string, shown: boolean): void {
    this.context.sheet(id).setHiddenGridlines(!shown);
  }

  /** Frozen rows and columns from the top left; 0 and 0 when nothing is frozen. */
  frozen(id: string): { rows: number; columns: number } {
    const freeze = this.context.sheet(id).getFreeze();
    return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  }

  freeze(id: string, rows: number, columns: number): void {
    const sheet = this.context.sheet(id);
    if (rows === 0 && columns === 0) sheet.cancelFreeze();
    else sheet.setFreeze({ startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1, xSplit: columns, ySplit: rows });
  }

  insertRows(id: string, row: number, count: number): void {
    this.whileActive(id, () => this.context.sheet(id).insertRows(row, count));
  }

  deleteRows(id: string, row: number, count: number): void {
    this.whileActive(id, () => this.context.sheet(id).deleteRows(row, count));
  }

  insertColumns(id: string, column: number, count: number): void {
    this.whileActive(id, () => this.context.sheet(id).insertColumns(column, count));
  }

  deleteColumns(id: string, column: number, count: number): void {
    this.whileActive(id, () => this.context.sheet(id).deleteColumns(column, count));
  }

  /** Inserts or deletes a block; the cells below it move down or up. */
  async shiftCells(id: string, area: Area, direction: "down" | "up"): Promise<void> {
    const before = this.activeId();
    this.activate(id);
    const command = direction === "down" ? "sheet.command.insert-range-move-down" : "sheet.command.delete-range-move-up";
    const done = await this.context.commands.executeCommand(command, { range: { ...toRange(area), unitId: this.context.unitId, sheetId: id } });
    if (!done) throw new Error(`The grid refused ${command}`);
    this.activate(before);
    this.context.needsCalculation("everything");
  }

  /** The grid finds the tables to shift on the active sheet only (0.25.1), whichever sheet is meant. */
  private whileActive(id: string, change: () => void): void {
    const before = this.activeId();
    this.activate(id);
    change();
    this.activate(before);
    this.context.needsCalculation("everything");
  }

}
