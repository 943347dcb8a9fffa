import { ratioOf, type Figure } from "./figure";
import { toCents, type Cents } from "./money";

/** What a product or an account brought in over one year. An amount that is not known counts as 0. */
export interface Result {
  readonly revenue: Cents;
  /** In money; below zero is a loss. */
  readonly margin: Cents;
}

/** The results of one year together. */
export interface YearTotal extends Result {
  /** Margin as a fraction of revenue; never empty. */
  readonly share: Figure;
}

/** How much one amount grew from another, as a fraction. `new`: there was nothing before. */
export type Growth = Figure | "new";

/** Margin as a fraction of revenue, of one result. Without revenue, or with credit only, there is no such figure. */
export function marginShare({ revenue, margin }: Result): Figure {
  return revenue === 0 && margin === 0 ? "empty" : ratioOf(margin, revenue);
}

/**
 * The margin of a result whose margin was given as a part of its revenue, in whole cents, halves away from zero.
 *
 * @param share From −1 to 1 a fraction, beyond that a percentage: both 0.4 and 40 are 40 %.
 */
export function marginOfShare(revenue: Cents, share: number): Cents {
  return toCents((revenue * (Math.abs(share) > 1 ? share / 100 : share)) / 100);
}

/**
 * Revenue and margin added up. The share is taken from the sums: the mean of percentages would weigh a small product as
 * a large one.
 *
 * @returns null when no amount of the year is known.
 */
export function yearTotal(results: readonly Result[]): YearTotal | null {
  if (results.every(({ revenue, margin }) => revenue === 0 && margin === 0)) return null;
  const sum = addUp(results);
  return { ...sum, share: ratioOf(sum.margin, sum.revenue) };
}

/** Revenue and margin added up. */
export function addUp(results: readonly Result[]): Result {
  return results.reduce((sum, { revenue, margin }) => ({ revenue: sum.revenue + revenue, margin: sum.margin + margin }), { revenue: 0, margin: 0 });
}

/**
 * Growth from the previous amount to the one of now. From a credit there is no growth to speak of, and a credit where
 * there was nothing is not new.
 *
 * @param comparable false when the two cover another number of months.
 */
export function growthOf(now: Cents, previous: Cents, comparable: boolean): Growth {
  if (now === 0 && previous === 0) return "empty";
  if (!comparable || previous < 0 || (previous === 0 && now < 0)) return "not-applicable";
  return previous === 0 ? "new" : now / previous - 1;
}

/** Mean growth per year over so many years (CAGR), as a fraction. Needs both ends above zero. */
export function compoundGrowth(now: Cents, then: Cents, years: number): Figure {
  if (now === 0 && then === 0) return "empty";
  return now > 0 && then > 0 ? (now / then) ** (1 / years) - 1 : "not-applicable";
}
