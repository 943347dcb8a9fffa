import type { Cents } from "../domain";
import type { ThreeYears, YearAmounts } from "./record";

const UNKNOWN: YearAmounts = { revenue: null, margin: null };

/** No amounts in any year. */
export const NO_YEARS: ThreeYears = [UNKNOWN, UNKNOWN, UNKNOWN];

/** Three values, one per year. */
export const perYear = (make: (year: 0 | 1 | 2) => YearAmounts): ThreeYears => [make(0), make(1), make(2)];

/** Amounts of a workbook of one boekjaar by the years of another; a year that it does not have is not known. */
export function shiftYears(years: ThreeYears, from: number, to: number): ThreeYears {
  if (from === to) return years;
  return perYear((year) => years[year - (to - from)] ?? UNKNOWN);
}

/** Whether anything is known of a year. */
export const isKnown = ({ revenue, margin }: YearAmounts): boolean => revenue !== null || margin !== null;

/** Amounts of several rows added up; null where no row knows any. */
export function addYears(all: readonly ThreeYears[]): ThreeYears {
  return perYear((year) => ({ revenue: addKnown(all.map((years) => years[year].revenue)), margin: addKnown(all.map((years) => years[year].margin)) }));
}

function addKnown(amounts: readonly (Cents | null)[]): Cents | null {
  return amounts.reduce((sum, amount) => (amount === null ? sum : (sum ?? 0) + amount), null);
}
