import { IResourceManagerService } from "@univerjs/core";
import type { IWorkbookData, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "../a1";
import type { Shift } from "../shift";
import { Cells } from "./cells";
import { EngineContext } from "./context";
import { Hyperlinks } from "./hyperlinks";
import { Names } from "./names";
import { Rules } from "./rules";
import { Sheets } from "./sheets";
import { Styles } from "./styles";
import { Tables } from "./tables";

/** Cells, looks, tables, names and calculation of one workbook, on Univer; the same in Node and in the browser. */
export class Engine {
  readonly cells: Cells;
  readonly styles: Styles;
  readonly sheets: Sheets;
  readonly names: Names;
  readonly tables: Tables;
  readonly rules: Rules;
  readonly hyperlinks: Hyperlinks;
  private readonly context: EngineContext;

  constructor(univer: Univer, api: FUniver, workbook: FWorkbook) {
    this.context = new EngineContext(univer, api, workbook);
    this.cells = new Cells(this.context);
    this.styles = new Styles(this.context);
    this.sheets = new Sheets(this.context);
    this.names = new Names(this.context);
    this.tables = new Tables(this.context);
    this.rules = new Rules(this.context);
    this.hyperlinks = new Hyperlinks(univer);
    this.cells.tablesOf = (sheetId) => this.tables.all().filter((table) => table.sheetId === sheetId).map((table) => table.area);
  }

  /** Waits until every formula has its result. */
  settle(): Promise<void> {
    return this.context.settle();
  }

  /** Starts no calculation until `release`, but for what must be read. */
  hold(): void {
    this.context.hold();
  }

  /** After `hold`: calculates soon, unless more is written. */
  release(): void {
    this.context.release();
  }

  dispose(): void {
    this.context.dispose();
  }

  /** Recalculates everything at the next `settle`. */
  recalculate(): void {
    this.context.needsCalculation("everything");
  }

  /** Computes the formulas in these cells again at the next `settle`. */
  recalculateCells(sheetId: string, area: Area): void {
    this.context.recalculateCells(sheetId, area);
  }

  /** Calls back with every insertion or deletion of rows and columns. */
  onShift(listener: (sheetId: string, shift: Shift) => void): void {
    this.context.onShift(listener);
  }

  /** The whole grid as plain data, a copy. The grid's own way to copy it takes several times as long (Univer 0.25.1). */
  save(): IWorkbookData {
    const workbook = this.context.workbook.getWorkbook();
    const resources = this.context.univer.__getInjector().get(IResourceManagerService).getResources(this.context.unitId, workbook.type);
    return { ...structuredClone(workbook.getSnapshot()), resources };
  }

  /** Replaces the grid by what `save` gave. */
  load(data: Partial<IWorkbookData>): void {
    this.context.reopen(data);
  }
}

export type { CellInput, Scalar } from "./cells";
export type { DefinedName, NameSpelling } from "./names";
export type { GridTable } from "./tables";
export type { GridFormatRule } from "./rules";
export type { CellMarks } from "./styles";
