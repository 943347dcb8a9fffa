import type { CellValue } from "../plan";
import type { CellBudget } from "./read-answers";
import { isFault } from "./read-answers";
import type { FileCell } from "./read-cells";
import { plainFormula } from "./read-formula";
import type { FileIssue, ReadIssue } from "./read-issue";
import { cellAddress } from "./read-reference";

/**
 * A whole sheet, ours or somebody else's.
 * - `rows`: from row 1 and column A; each row as long as its last filled cell. Dates are serial numbers, an error is its text.
 * - `formulas`: by address, in English, with `=`. Of a formula that Excel stored once for several cells only the first has it.
 */
export interface FileSheet {
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly issues: readonly ReadIssue[];
}

/** Rows from the corner of a block on; each as long as its last filled cell. */
export interface FileBlock {
  readonly rows: readonly (readonly CellValue[])[];
  readonly issues: readonly FileIssue[];
}

const NOTHING: readonly CellValue[] = [];

/** Puts cells in their rows. @throws ReadError when the rows would hold too many blanks. */
export function sheetOfCells(cells: readonly FileCell[], budget: CellBudget): FileSheet {
  const grid = new CellGrid(budget);
  cells.forEach((cell) => grid.put(cell));
  const formulas = cells.flatMap(({ row, column, formula }) => (formula === undefined || formula === "" ? [] : [[cellAddress(row, column), plainFormula(formula)] as const]));
  return { rows: grid.rows(), formulas: Object.fromEntries(formulas), issues: [] };
}

/** Gathers cells in rows from a corner on; a row without cells costs nothing, and each is as long as its last filled cell. */
export class CellGrid {
  private readonly lines = new Map<number, CellValue[]>();
  private height = 0;

  constructor(private readonly budget: CellBudget, private readonly corner = { row: 0, column: 0 }) {}

  /** Puts a cell in its row; an error is its text. @throws ReadError when the rows hold too much, blanks included. */
  put({ row, column, value }: FileCell): void {
    if (value === null) return;
    const line = this.lineOf(row - this.corner.row);
    const at = column - this.corner.column;
    if (at >= line.length) this.budget.spend({ rows: 1, columns: at + 1 - line.length });
    this.budget.spendText(value);
    while (line.length <= at) line.push(null);
    line[at] = isFault(value) ? value.error : value;
  }

  /** The rows from the corner down to the last that holds something. */
  rows(): readonly (readonly CellValue[])[] {
    return Array.from({ length: this.height }, (_none, row) => this.lines.get(row) ?? NOTHING);
  }

  private lineOf(row: number): CellValue[] {
    const known = this.lines.get(row);
    if (known) return known;
    const line: CellValue[] = [];
    this.lines.set(row, line);
    this.height = Math.max(this.height, row + 1);
    return line;
  }
}
