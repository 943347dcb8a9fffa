import type { Amounts, Result } from "../domain/index";
import { AMOUNT, type Argument, type NumberArgument } from "./argument";
import { isBlank, readBeside, readCells, readChoice } from "./check-arguments";
import { YES_OR_NO } from "./column-arguments";
import { amountsOf, withoutUnknown } from "./customer-arguments";

/** The years of a range of results: this year, last year and the year before. */
export const RESULT_YEARS = 3;

const YEARS = { ...AMOUNT, shape: "range", columns: RESULT_YEARS } as const;
const KNOWN_YEARS = { ...AMOUNT, shape: "range", cells: RESULT_YEARS, orBlank: true } as const;

/** Arguments that hold the results of three years. */
export const YEAR = {
  omzet: { ...YEARS, name: "omzet" },
  marge: { ...YEARS, name: "marge", size: { by: "rows", as: "omzet" } },
  bekendOmzet: { ...KNOWN_YEARS, name: "bekendOmzet" },
  bekendMarge: { ...KNOWN_YEARS, name: "bekendMarge" },
} as const satisfies Readonly<Record<string, Argument>>;

/** Whether the years cover as many months. */
export const COMPARABLE = {
  kind: "choice", name: "vergelijkbaar", shape: "cell", choices: YES_OR_NO, optional: true, fallback: "ja",
} as const satisfies Argument;

/** A range with the argument that it came in for. */
export type Given = readonly [range: unknown, argument: NumberArgument];

/** Reads two columns of amounts of the same size, in cents, a blank as 0. */
export function readPair([range, argument]: Given, [otherRange, other]: Given): [Amounts, Amounts] {
  const cells = readCells(range, argument);
  return [amountsOf(cells), amountsOf(readBeside(otherRange, other, cells))];
}

/** Two columns of amounts as results. */
export function resultsOf(revenues: Amounts, margins: Amounts): Result[] {
  return [...revenues].map((revenue, row) => ({ revenue, margin: margins[row] ?? 0 }));
}

/** Reads the revenue and margin of products over three years: per year the results in the order of the rows. */
export function readYears(omzet: unknown, marge: unknown): Result[][] {
  const revenueCells = readCells(omzet, YEAR.omzet);
  const marginCells = readBeside(marge, YEAR.marge, revenueCells);
  const all = resultsOf(amountsOf(revenueCells), amountsOf(marginCells));
  return Array.from({ length: RESULT_YEARS }, (_, year) => all.filter((_result, index) => index % RESULT_YEARS === year));
}

/** Reads one amount per year, beside each other or below each other; null for a blank and for a customer that is not known. Left out, or one blank cell: all null. */
export function readKnown(range: unknown, argument: NumberArgument): (number | null)[] {
  const cells = readCells(range, argument);
  if (cells.values.every(isBlank)) return Array.from({ length: RESULT_YEARS }, () => null);
  const amounts = amountsOf(cells);
  return withoutUnknown(cells).values.map((value, year) => (isBlank(value) ? null : (amounts[year] ?? null)));
}

/** Reads whether years are comparable: ja or nee, as a word or as TRUE or FALSE; blank is ja. FALSE is no blank: Excel hands a blank cell over as 0, null or "". */
export function readComparable(value: unknown): boolean {
  const word = typeof value === "boolean" ? (value ? "ja" : "nee") : value;
  return readChoice(word, COMPARABLE) === "ja";
}
