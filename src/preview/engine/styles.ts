import { BooleanNumber } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type { Area } from "../a1";
import type { CellPatch, EngineContext } from "./context";
import { Looks } from "./looks";
import type { LookPatch } from "./looks";
import { toRange } from "./tables";

/** Marks of a cell that the grid's styles do not know; they travel with the cell. */
export interface CellMarks {
  unlocked?: boolean;
  link?: { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string };
}

const isWholeSheet = (area: Area): boolean => area.rows >= 1048576 && area.columns >= 16384;

const PIXELS_PER_POINT = 96 / 72;

/** Looks of cells, sizes of rows and columns, merged areas. */
export class Styles {
  private readonly looks: Looks;

  constructor(private readonly context: EngineContext) {
    this.looks = new Looks(context);
  }

  /** Merges a style into every cell of the area; `null` members remove. */
  patch(sheetId: string, area: Area, style: (row: number, column: number) => IStyleData): void {
    if (isWholeSheet(area)) return this.patchSheet(sheetId, style);
    const clipped = this.reach(sheetId, area);
    const changes: LookPatch = {};
    for (let row = clipped.row; row < clipped.row + clipped.rows; row++) {
      const line: LookPatch[number] = {};
      for (let column = clipped.column; column < clipped.column + clipped.columns; column++) line[column] = style(row, column);
      changes[row] = line;
    }
    this.looks.change(sheetId, changes);
  }

  /** A look of the whole sheet is its default, not a look of a million cells. */
  private patchSheet(sheetId: string, style: (row: number, column: number) => IStyleData): void {
    const sheet = this.context.sheet(sheetId);
    sheet.setDefaultStyle({ ...this.defaultOf(sheetId), ...style(0, 0) });
    const changes: LookPatch = {};
    this.context.cells(sheetId).forValue((row, column, cell) => {
      if (cell?.s) (changes[row] ??= {})[column] = style(row, column);
    });
    this.looks.change(sheetId, changes);
  }

  private defaultOf(sheetId: string): IStyleData {
    const style = this.context.sheet(sheetId).getSheet().getDefaultCellStyle();
    return typeof style === "object" && style !== null ? style : {};
  }

  /** Removes looks, keeps content. */
  clear(sheetId: string, area: Area): void {
    const clipped = this.context.clip(sheetId, area);
    const cells: CellPatch = {};
    this.context.cells(sheetId).forValue((row, column, cell) => {
      const inside = row >= clipped.row && row < clipped.row + clipped.rows && column >= clipped.column && column < clipped.column + clipped.columns;
      if (inside && cell?.s) (cells[row] ??= {})[column] = { s: null };
    });
    this.context.patch(sheetId, cells, "styles");
  }

  get(sheetId: string, row: number, column: number): IStyleData {
    const cell = this.context.cells(sheetId).getValue(row, column);
    const style = cell?.s ? this.context.sheet(sheetId).getWorkbook().getStyles().getStyleByCell(cell) : undefined;
    return { ...this.defaultOf(sheetId), ...style };
  }

  /** One value per cell of the area (whole rows and columns shrink to what the grid holds). */
  read<Result>(sheetId: string, area: Area, pick: (style: IStyleData) => Result): Result[][] {
    const clipped = this.context.clip(sheetId, area);
    return Array.from({ length: clipped.rows }, (_row, r) =>
      Array.from({ length: clipped.columns }, (_column, c) => pick(this.get(sheetId, clipped.row + r, clipped.column + c))),
    );
  }

  marks(sheetId: string, row: number, column: number): CellMarks {
    return this.context.cells(sheetId).getValue(row, column)?.custom ?? {};
  }

  mark(sheetId: string, area: Area, change: (marks: CellMarks) => CellMarks): void {
    const clipped = this.reach(sheetId, area);
    const cells: CellPatch = {};
    for (let row = clipped.row; row < clipped.row + clipped.rows; row++) {
      for (let column = clipped.column; column < clipped.column + clipped.columns; column++) {
        (cells[row] ??= {})[column] = { custom: { ...change(this.marks(sheetId, row, column)) } };
      }
    }
    this.context.patch(sheetId, cells, "styles");
  }

  columnWidth(sheetId: string, column: number): number {
    return this.context.sheet(sheetId).getColumnWidth(column) / PIXELS_PER_POINT;
  }

  setColumnWidth(sheetId: string, area: Area, points: number): void {
    const { column, columns } = this.reach(sheetId, { ...area, row: 0, rows: 1 });
    if (points === 0) this.context.sheet(sheetId).hideColumns(column, columns);
    // The command of the grid would also fit the heights of all rows that it wraps text in, which Excel does not.
    else this.resize(sheetId, "set-worksheet-col-width", { ranges: [toRange({ row: 0, column, rows: this.context.sheet(sheetId).getMaxRows(), columns })], colWidth: Math.round(points * PIXELS_PER_POINT) });
  }

  rowHeight(sheetId: string, row: number): number {
    return this.context.sheet(sheetId).getRowHeight(row) / PIXELS_PER_POINT;
  }

  setRowHeight(sheetId: string, area: Area, points: number): void {
    const { row, rows } = this.reach(sheetId, { ...area, column: 0, columns: 1 });
    if (points === 0) this.context.sheet(sheetId).hideRows(row, rows);
    else {
      const ranges = [toRange({ row, column: 0, rows, columns: this.context.sheet(sheetId).getMaxColumns() })];
      this.resize(sheetId, "set-worksheet-row-height", { ranges, rowHeight: Math.round(points * PIXELS_PER_POINT) });
      this.resize(sheetId, "set-worksheet-row-is-auto-height", { ranges, autoHeightInfo: BooleanNumber.FALSE });
    }
  }

  private resize(sheetId: string, mutation: string, params: object): void {
    this.context.run(`sheet.mutation.${mutation}`, { unitId: this.context.unitId, subUnitId: sheetId, ...params });
  }

  setHidden(sheetId: string, area: Area, dimension: "rows" | "columns", hidden: boolean): void {
    const sheet = this.context.sheet(sheetId);
    const { row, rows, column, columns } = this.reach(sheetId, dimension === "rows" ? { ...area, column: 0, columns: 1 } : { ...area, row: 0, rows: 1 });
    this.context.hold();
    if (dimension === "rows" && hidden) sheet.hideRows(row, rows);
    else if (dimension === "rows") sheet.showRows(row, rows);
    else if (hidden) sheet.hideColumns(column, columns);
    else sheet.showColumns(column, columns);
    this.context.needsCalculation("everything");
    this.context.release();
  }

  isHidden(sheetId: string, index: number, dimension: "rows" | "columns"): boolean {
    const sheet = this.context.sheet(sheetId).getSheet();
    return dimension === "rows" ? !sheet.getRowVisible(index) : !sheet.getColVisible(index);
  }

  merge(sheetId: string, area: Area, across: boolean): void {
    const range = this.context.sheet(sheetId).getRange(area.row, area.column, area.rows, area.columns);
    if (across) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  }

  unmerge(sheetId: string, area: Area): void {
    this.context.sheet(sheetId).getRange(area.row, area.column, area.rows, area.columns).breakApart();
  }

  merges(sheetId: string): Area[] {
    return this.context
      .sheet(sheetId)
      .getMergedRanges()
      .map((range) => ({ row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() }));
  }

  /** Shown text, formatted by the number format. */
  text(sheetId: string, area: Area): string[][] {
    this.context.ensure(sheetId, area);
    return this.context.sheet(sheetId).getRange(area.row, area.column, area.rows, area.columns).getDisplayValues();
  }

  /** Areas of a size of their own grow the grid; whole rows and columns take the grid as it is. */
  private reach(sheetId: string, area: Area): Area {
    const bounded = { ...area, rows: area.rows >= 1048576 ? 1 : area.rows, columns: area.columns >= 16384 ? 1 : area.columns };
    this.context.ensure(sheetId, bounded);
    return this.context.clip(sheetId, area);
  }
}
