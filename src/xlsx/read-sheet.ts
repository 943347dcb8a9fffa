import type { CellValue } from "../plan";
import type { CellBudget } from "./read-answers";
import { isFault } from "./read-answers";
import type { FileCell } from "./read-cells";
import { plainFormula } from "./read-formula";
import type { ReadIssue } from "./read-issue";
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

const NOTHING: readonly CellValue[] = [];

/** Puts cells in their rows. @throws ReadError when the rows would hold too many blanks. */
export function sheetOfCells(cells: readonly FileCell[], title: string, budget: CellBudget): FileSheet {
  const filled = cells.filter(({ value }) => value !== null);
  const widths = new Map<number, number>();
  for (const { row, column } of filled) widths.set(row, Math.max(widths.get(row) ?? 0, column + 1));
  for (const columns of widths.values()) budget.spend({ rows: 1, columns }, title);
  const rows = new Map([...widths].map(([row, width]) => [row, new Array<CellValue>(width).fill(null)]));
  for (const { row, column, value } of filled) {
    const line = rows.get(row);
    if (line) line[column] = isFault(value) ? value.error : value;
  }
  const height = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const formulas = cells.flatMap(({ row, column, formula }) => (formula === undefined || formula === "" ? [] : [[cellAddress(row, column), plainFormula(formula)] as const]));
  return { rows: Array.from({ length: height }, (_none, row) => rows.get(row) ?? NOTHING), formulas: Object.fromEntries(formulas), issues: [] };
}
