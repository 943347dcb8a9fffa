import { toCents, toEuros, type Cents } from "./money";
import { addUp, type Result } from "./results";

/** The results of one product in two years. */
export interface ProductYears {
  readonly before: Result;
  readonly now: Result;
}

/** A part of the change in margin: as fraction of revenue (0.01 is a percentage point) and in money. */
export interface MarginStep {
  readonly points: number;
  readonly amount: Cents;
}

/** Why the margin changed. Volume, mix and rate add up to the change in money, mix and rate to the change in points. */
export interface MarginBridge {
  /** More or less revenue, at the margin of last year: it moves no percentage. */
  readonly volume: Cents;
  /** Other products within the revenue. */
  readonly mix: MarginStep;
  /** Another margin on the same product. */
  readonly rate: MarginStep;
  readonly change: MarginStep;
}

/**
 * Takes the change in margin apart into volume, mix and rate. A product without revenue last year (or with credit only)
 * is held against the total margin of last year: it lands in rate. So does margin without revenue, in either year.
 *
 * Volume and mix are rounded to the cent and rate takes what is left, so that the three add up.
 *
 * @returns null unless both years have revenue above zero: without it there is no percentage to explain.
 */
export function marginBridge(products: readonly ProductYears[]): MarginBridge | null {
  const before = addUp(products.map((product) => product.before));
  const now = addUp(products.map((product) => product.now));
  if (before.revenue <= 0 || now.revenue <= 0) return null;
  const exactMix = mixOf(products, { usualMargin: before.margin / before.revenue, growth: now.revenue / before.revenue });
  const volume = roundCents(((now.revenue - before.revenue) * before.margin) / before.revenue);
  const mix = roundCents(exactMix);
  const change = { points: now.margin / now.revenue - before.margin / before.revenue, amount: now.margin - before.margin };
  const mixPoints = exactMix / now.revenue;
  return {
    volume,
    mix: { points: mixPoints, amount: mix },
    rate: { points: change.points - mixPoints, amount: change.amount - volume - mix },
    change,
  };
}

/** The mix in cents, not yet rounded: of each product the revenue beyond what it would have had at its old share, at its old margin. */
function mixOf(products: readonly ProductYears[], { usualMargin, growth }: { usualMargin: number; growth: number }): number {
  const parts = products.map(({ before, now }) => {
    const margin = before.revenue > 0 ? before.margin / before.revenue : usualMargin;
    return (now.revenue - before.revenue * growth) * margin;
  });
  // In one order, whatever the order of the rows: it cannot show in the last digit.
  return parts.sort((one, other) => one - other).reduce((sum, part) => sum + part, 0);
}

const roundCents = (cents: number): Cents => toCents(toEuros(cents));
