import { generateRandomId, ICommandService, ObjectMatrix } from "@univerjs/core";
import type { ICellData, IRange, IWorkbookData, Nullable, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IActiveDirtyManagerService, IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../a1";
import { notFound } from "../host-error";
import type { Shift } from "../shift";
import { compareLiterally } from "./comparisons";
import { Calculation } from "./calculation";
import { lightenFormulaData } from "./formula-data";
import { lightenSecondPass } from "./second-pass";
import { lightenStyles } from "./style-index";
import { keepSheetOfTables } from "./table-references";

/** Cells by row and column, as the grid's commands take them. */
export type CellPatch = Record<number, Record<number, Nullable<ICellData>>>;

const SET_VALUES = "sheet.mutation.set-range-values";
/**
 * Changes that come by the thousand in one job, and rows that hide or show: the grid (0.25.1) then looks for formulas
 * that it forgot ("Dependency tree not found").
 */
const HELD: ReadonlySet<string> = new Set([SET_VALUES, "formula.mutation.set-super-table", "sheet.mutation.set-sheet-table", "sheet.mutation.set-row-hidden", "sheet.mutation.set-row-visible"]);
/** The grid does not recalculate after a change with this trigger. */
const STYLE_TRIGGER = "sheet.command.set-style";
/** Milliseconds after a request in which the next one may come: the chunks of one job are calculated once. */
const IDLE = 150;
/** Rows of a sheet once a result did not fit: the most that one call may give, and some above it. */
const ROOMY = 101_000;

const SHIFTS = new Map<string, { dimension: Shift["dimension"]; sign: 1 | -1 }>([
  ["sheet.mutation.insert-row", { dimension: "rows", sign: 1 }],
  ["sheet.mutation.remove-rows", { dimension: "rows", sign: -1 }],
  ["sheet.mutation.insert-col", { dimension: "columns", sign: 1 }],
  ["sheet.mutation.remove-col", { dimension: "columns", sign: -1 }],
]);

function isShift(params: object | undefined): params is { subUnitId: string; range: IRange } {
  return params !== undefined && "subUnitId" in params && "range" in params;
}

/** The grid and its services; every part of the engine works through this. */
export class EngineContext {
  readonly commands: ICommandService;
  readonly formulaData: FormulaDataModel;
  /** The grid makes a new object of a sheet for everyone who asks. */
  private readonly sheets = new Map<string, FWorksheet>();
  private pending: "nothing" | "cells" | "everything" = "nothing";
  private readonly calculations: Calculation;
  private calculation: Promise<void> | undefined;
  /** Whether names or tables came, went or moved since formulas were parsed. */
  private parsesAgain = false;
  private held = 0;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    private book: FWorkbook,
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.formulaData = injector.get(FormulaDataModel);
    lightenStyles(book.getWorkbook().getStyles());
    this.calculations = new Calculation(univer, () => this.unitId);
    lightenFormulaData(this.formulaData, (unitId, sheetId) => (unitId === this.unitId ? this.book.getSheetBySheetId(sheetId)?.getSheet().getCellMatrix().getMatrix() : undefined));
    lightenSecondPass(univer);
    keepSheetOfTables(univer, (sheetId) => this.book.getSheetBySheetId(sheetId)?.getSheetName() ?? "");
    compareLiterally(univer);
    this.calculateOnlyWhenLetGo(injector.get(IActiveDirtyManagerService));
  }

  get workbook(): FWorkbook {
    return this.book;
  }

  get unitId(): string {
    return this.book.getId();
  }

  /**
   * Replaces the workbook, for restoring a snapshot. It comes under another id: plugins of the grid keep watching the cells
   * of a workbook that was disposed, and would look for its rules in the new one.
   */
  reopen(data: Partial<IWorkbookData>): void {
    this.hold();
    this.api.disposeUnit(this.unitId);
    this.book = this.api.createWorkbook({ ...data, id: generateRandomId() });
    lightenStyles(this.book.getWorkbook().getStyles());
    this.needsCalculation("everything");
    this.release();
  }

  sheet(id: string): FWorksheet {
    const present = this.book.getWorkbook().getSheetBySheetId(id);
    const known = this.sheets.get(id);
    if (present && known?.getSheet() === present) return known;
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw notFound();
    this.sheets.set(id, sheet);
    return sheet;
  }

  cells(id: string): ObjectMatrix<Nullable<ICellData>> {
    return this.sheet(id).getSheet().getCellMatrix();
  }

  /** Runs a command of the grid; params follow the grid's own types. */
  run(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, params)) throw new Error(`The grid refused ${id}`);
  }

  /** Writes cells in one go; `styles` only changes looks and so needs no calculation. */
  patch(sheetId: string, cellValue: CellPatch, kind: "values" | "styles"): void {
    const common = { unitId: this.unitId, subUnitId: sheetId, cellValue };
    this.run(SET_VALUES, kind === "styles" ? { ...common, trigger: STYLE_TRIGGER } : common);
    if (kind === "values") this.needsCalculation("cells");
  }

  /** Grows the sheet so that the area exists. */
  ensure(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
  }

  /** The part of an area that the grid holds; whole rows and columns shrink to it. */
  clip(sheetId: string, area: Area): Area {
    const sheet = this.sheet(sheetId);
    return {
      row: area.row,
      column: area.column,
      rows: Math.max(0, Math.min(area.rows, sheet.getMaxRows() - area.row)),
      columns: Math.max(0, Math.min(area.columns, sheet.getMaxColumns() - area.column)),
    };
  }

  /**
   * Univer leaves dependants of names and tables stale when those move (seen in 0.25.1), so such
   * changes ask for "everything".
   */
  needsCalculation(what: "cells" | "everything"): void {
    if (what === "everything") this.parsesAgain = true;
    if (this.pending !== "everything") this.pending = this.held > 0 ? "everything" : what;
  }

  /** Computes the formulas in these cells again, whether or not anything changed that they look at, and what follows from them. */
  recalculateCells(sheetId: string, area: Area): void {
    this.calculations.mark(sheetId, area);
    if (this.pending === "nothing") this.pending = "cells"; // Also during a request: nothing was written that the grid did not hear of.
  }

  /** Until `release` the grid starts no calculation by itself: what is written in one request is calculated once. */
  hold(): void {
    clearTimeout(this.idle);
    this.held += 1;
  }

  /** After `hold`; calculates what became of the writes unless another request comes soon. */
  release(): void {
    this.held -= 1;
    if (this.held === 0 && this.pending !== "nothing") this.idle = setTimeout(() => void this.settle(), IDLE);
  }

  /** No calculation starts any more, also not after a request that is still under way. */
  dispose(): void {
    this.hold();
  }

  /** The grid asks this service of every change which formulas it touches; of written cells it then hears nothing. */
  private calculateOnlyWhenLetGo(dirty: IActiveDirtyManagerService): void {
    const ask = dirty.get.bind(dirty);
    dirty.get = (command) => (this.held > 0 && HELD.has(command) ? undefined : ask(command));
  }

  /** Waits until every formula has its result; several may wait for one calculation. */
  async settle(): Promise<void> {
    while (this.pending !== "nothing" || this.calculation) {
      this.calculation ??= this.calculate().finally(() => (this.calculation = undefined));
      await this.calculation;
    }
  }

  private async calculate(): Promise<void> {
    const everything = this.pending === "everything";
    this.pending = "nothing";
    if (everything) {
      this.expectLongerSpills();
      await this.calculateAll();
    } else await this.calculations.run("changes");
    if (this.makeRoomForSpills()) await this.calculateAll();
  }

  /** Calls back with every insertion or deletion of rows and columns. */
  onShift(listener: (sheetId: string, shift: Shift) => void): void {
    this.commands.onCommandExecuted(({ id, params }) => {
      const kind = SHIFTS.get(id);
      if (!kind || !isShift(params)) return;
      const { startRow, endRow, startColumn, endColumn } = params.range;
      const [start, end] = kind.dimension === "rows" ? [startRow, endRow] : [startColumn, endColumn];
      listener(params.subUnitId, { dimension: kind.dimension, start, count: (end - start + 1) * kind.sign });
    });
  }

  private async calculateAll(): Promise<void> {
    if (this.parsesAgain) this.forgetParsed();
    await this.calculations.run("everything");
  }

  /**
   * The grid keeps parsed formulas with the names and tables of then inside (0.25.1), also those of a workbook that was
   * closed: they are parsed again. It keeps those over 64 characters under a number, so nothing less than every key ("" is in
   * each) takes them all away.
   */
  private forgetParsed(): void {
    this.parsesAgain = false;
    const injector = this.univer.__getInjector();
    injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    injector.get(LexerTreeBuilder).dispose(); // It has nothing but what it keeps, and goes on without.
  }

  /** A helper sheet may get a result as long as the longest sheet: with room for it at once, nothing is calculated twice. */
  private expectLongerSpills(): void {
    const sheets = this.book.getSheets();
    const longest = Math.min(ROOMY, Math.max(...sheets.map((sheet) => sheet.getMaxRows())));
    for (const sheet of sheets) if (sheet.isSheetHidden() && sheet.getMaxRows() < longest) sheet.setRowCount(longest);
  }

  /** A sheet of Excel always has room below a formula; the grid's sheets grow when a result asks for it. */
  private makeRoomForSpills(): boolean {
    const small = this.book.getSheets().filter((sheet) => sheet.getMaxRows() < ROOMY && this.hasSpillError(sheet.getSheetId()));
    for (const sheet of small) sheet.setRowCount(ROOMY);
    return small.length > 0;
  }

  private hasSpillError(sheetId: string): boolean {
    const formulas = this.formulaData.getSheetFormulaData(this.unitId, sheetId) ?? {};
    const cells = this.cells(sheetId);
    let found = false;
    new ObjectMatrix(formulas).forValue((row, column) => {
      found = cells.getValue(row, column)?.v === "#SPILL!";
      return !found;
    });
    return found;
  }
}
