import type { ColumnMatch } from "./match-columns";
import type { PerYear } from "./records";

/**
 * The boekjaren of a workbook that is filled from this source, newest first. A workbook shows three years in a row, so the
 * newest that the source has amounts for decides.
 * @returns nulls when no amount column has a boekjaar.
 */
export function yearsOf(match: ColumnMatch): PerYear<number | null> {
  const used = match.boekjaren.filter((year, at) => year !== null && (match.omzet[at] !== null || match.marge[at] !== null));
  const known = used.filter((year) => year !== null);
  if (known.length === 0) return [null, null, null];
  const newest = Math.max(...known);
  return [newest, newest - 1, newest - 2];
}

/** The last day that the amounts of the newest boekjaar cover (Excel serial); null when no header says so. */
export function periodOf(match: ColumnMatch, years: PerYear<number | null>): number | null {
  const at = match.boekjaren.findIndex((year) => year !== null && year === years[0]);
  return match.periodTo[at] ?? null;
}
