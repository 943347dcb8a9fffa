import type { Area } from "../plan";
import type { FileCell, FileValue } from "./read-cells";
import { SHEET_SIZE } from "./read-reference";

/** Which cells of a sheet are read; rows after `lastRow` are not even looked at. */
export interface WantedCells {
  wants(row: number, column: number): boolean;
  wantsRow(row: number): boolean;
  readonly lastRow: number;
}

/** Wanted cells, and what was found in them. */
export interface CellStore extends WantedCells {
  put(cell: FileCell): void;
  at(row: number, column: number): FileValue | undefined;
}

/** Room for the cells in these areas; how many they are together is for the caller to bound. */
export function storeFor(areas: readonly Area[]): CellStore {
  const [area] = areas;
  return area && areas.length === 1 ? new Block(area) : new ManyCells(areas);
}

/** One block, as of a table. */
class Block implements CellStore {
  readonly lastRow: number;
  private readonly lastColumn: number;
  private readonly rows = new Map<number, FileValue[]>();
  private row = -1;
  private cells: FileValue[] | undefined;

  constructor(private readonly area: Area) {
    this.lastRow = area.row + area.rows - 1;
    this.lastColumn = area.column + area.columns - 1;
  }

  wantsRow(row: number): boolean {
    return row >= this.area.row && row <= this.lastRow;
  }

  wants(row: number, column: number): boolean {
    return column >= this.area.column && column <= this.lastColumn && this.wantsRow(row);
  }

  put({ row, column, value }: FileCell): void {
    this.goTo(row);
    if (!this.cells) this.rows.set(row, (this.cells = new Array<FileValue>(this.area.columns).fill(null)));
    this.cells[column - this.area.column] = value;
  }

  at(row: number, column: number): FileValue | undefined {
    this.goTo(row);
    return this.cells?.[column - this.area.column];
  }

  /** Cells come and go by row, so each is looked up once. */
  private goTo(row: number): void {
    if (row === this.row) return;
    this.row = row;
    this.cells = this.rows.get(row);
  }
}

/** Cells here and there: their numbers in order, and beside each what was found. A table by number would take ten times as long for a million of them. */
class ManyCells implements CellStore {
  readonly lastRow: number;
  private readonly numbers: Float64Array;
  private readonly found: FileValue[];

  constructor(areas: readonly Area[]) {
    this.lastRow = areas.reduce((last, area) => Math.max(last, area.row + area.rows - 1), -1);
    this.numbers = new Float64Array(areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0));
    this.found = new Array<FileValue>(this.numbers.length).fill(null);
    let index = 0;
    for (const { row, column, rows, columns } of areas) {
      for (let down = 0; down < rows; down += 1) {
        for (let across = 0; across < columns; across += 1) this.numbers[index++] = numberOf(row + down, column + across);
      }
    }
    this.numbers.sort();
  }

  wantsRow(row: number): boolean {
    return (this.numbers[this.firstFrom(numberOf(row, 0))] ?? Infinity) < numberOf(row + 1, 0);
  }

  wants(row: number, column: number): boolean {
    const number = numberOf(row, column);
    return this.numbers[this.firstFrom(number)] === number;
  }

  put({ row, column, value }: FileCell): void {
    this.found[this.firstFrom(numberOf(row, column))] = value;
  }

  at(row: number, column: number): FileValue | undefined {
    const number = numberOf(row, column);
    const index = this.firstFrom(number);
    return this.numbers[index] === number ? this.found[index] : undefined;
  }

  /** Where the first number stands that is not below this one. */
  private firstFrom(number: number): number {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.numbers[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const numberOf = (row: number, column: number): number => row * SHEET_SIZE.columns + column;
