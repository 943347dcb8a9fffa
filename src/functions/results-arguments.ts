import { type Amounts, type Result } from "../domain/index";
import { functionText } from "../text/index";
import { checkSameRows, checkSameSize, isBlank, readCells, readChoice, readColumn, refuse, type Cells } from "./check-arguments";
import { amountsOf, withoutUnknown } from "./customer-arguments";

/** The years of a range of results: this year, last year and the year before. */
export const RESULT_YEARS = 3;

/** An argument with its name. */
export type Named = readonly [name: string, range: unknown];

/** Reads two columns of amounts of the same size, in cents, a blank as 0. */
export function readPair([name, range]: Named, [otherName, otherRange]: Named): [Amounts, Amounts] {
  const cells = readColumn(range, name);
  return [amountsOf(cells), readAmountsBeside([otherName, otherRange], cells)];
}

/** Reads a column of amounts beside another, in cents, a blank as 0. */
export function readAmountsBeside([name, range]: Named, beside: Cells): Amounts {
  const cells = readColumn(range, name);
  checkSameSize(cells, beside);
  return amountsOf(cells);
}

/** Two columns of amounts as results. */
export function resultsOf(revenues: Amounts, margins: Amounts): Result[] {
  return [...revenues].map((revenue, row) => ({ revenue, margin: margins[row] ?? 0 }));
}

/** Reads the revenue and margin of products over three years: per year the results in the order of the rows. */
export function readYears(omzet: unknown, marge: unknown): Result[][] {
  const revenueCells = readTable(omzet, "omzet", RESULT_YEARS);
  const marginCells = readTable(marge, "marge", RESULT_YEARS);
  checkSameRows(marginCells, revenueCells);
  const all = resultsOf(amountsOf(revenueCells), amountsOf(marginCells));
  return Array.from({ length: RESULT_YEARS }, (_, year) => all.filter((_result, index) => index % RESULT_YEARS === year));
}

/** Reads one amount per year, beside each other or below each other; null for a blank and for a customer that is not known. Left out, or one blank cell: all null. */
export function readKnown(range: unknown, name: string): (number | null)[] {
  const cells = readCells(range, name);
  if (cells.values.every(isBlank)) return Array.from({ length: RESULT_YEARS }, () => null);
  if (cells.values.length !== RESULT_YEARS) refuse(functionText().weightsExpected({ argument: name, count: cells.values.length, expected: RESULT_YEARS }));
  const amounts = amountsOf(cells);
  return withoutUnknown(cells).values.map((value, year) => (isBlank(value) ? null : (amounts[year] ?? null)));
}

/** Reads a range of so many columns. */
export function readTable(range: unknown, name: string, columns: number): Cells {
  const cells = readCells(range, name);
  if (cells.columns !== columns) refuse(functionText().columnsExpected({ argument: name, columns: cells.columns, expected: columns }));
  return cells;
}

/** Reads ja or nee, as a word or as TRUE or FALSE; blank is ja. FALSE is no blank: Excel hands a blank cell over as 0, null or "". */
export function readYes(value: unknown, name: string): boolean {
  const word = typeof value === "boolean" ? (value ? "ja" : "nee") : value;
  return readChoice(word, { name, choices: ["ja", "nee"], fallback: "ja" }) === "ja";
}
