import type { Area } from "../plan";

/** How much of a sheet is filled; `looseRows` hold two or more cells outside its tables, as a list does and a title does not. */
export interface UsedCells {
  readonly rows: number;
  readonly columns: number;
  readonly looseRows: number;
  readonly tables: number;
}

/** Counts the filled cells of a sheet, given from the top down. */
export class CellCounter {
  private rows = 0;
  private looseRows = 0;
  private row = -1;
  private looseCells = 0;
  private first = Infinity;
  private last = -1;

  /** Takes the whole areas of the tables on the sheet. */
  constructor(private readonly tables: readonly Area[]) {}

  /** Counts one cell that holds something. */
  add(row: number, column: number): void {
    if (row !== this.row) {
      this.row = row;
      this.rows += 1;
      this.looseCells = 0;
    }
    this.first = Math.min(this.first, column);
    this.last = Math.max(this.last, column);
    if (this.tables.length === 0 || this.tables.some((table) => holds(table, row, column))) return;
    this.looseCells += 1;
    if (this.looseCells === 2) this.looseRows += 1;
  }

  /** What was counted. */
  used(): UsedCells {
    return { rows: this.rows, columns: Math.max(0, this.last - this.first + 1), looseRows: this.looseRows, tables: this.tables.length };
  }
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
