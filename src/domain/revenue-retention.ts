import { ratioOf, type Figure } from "./figure";
import type { Amounts, Cents } from "./money";

/** What became of the revenue of last year's customers. `opening` − `lost` − `shrunk` + `grown` is `now`. */
export interface RevenueRetention {
  /** The revenue that the customers of last year brought in then. */
  readonly opening: Cents;
  /** Of customers who buy nothing any more. */
  readonly lost: Cents;
  /** Of customers who buy less. */
  readonly shrunk: Cents;
  /** Of customers who buy more. */
  readonly grown: Cents;
  /** What they bring in now. */
  readonly now: Cents;
  /** What is left of the opening revenue with growth (NRR), and without (GRR), as a fraction. */
  readonly net: Figure;
  readonly gross: Figure;
}

/**
 * What became of the revenue of the customers of last year: only those with revenue above zero then, so that new customers
 * cannot hide what was lost. A customer who is down to a credit brings in nothing.
 *
 * @param current As many customers as `previous`, in the same order.
 */
export function revenueRetention(previous: Amounts, current: Amounts): RevenueRetention {
  let [opening, lost, shrunk, grown, now] = [0, 0, 0, 0, 0];
  previous.forEach((before, row) => {
    if (before <= 0) return;
    const after = Math.max(0, current[row] ?? 0);
    opening += before;
    now += after;
    if (after === 0) lost += before;
    else if (after < before) shrunk += before - after;
    else grown += after - before;
  });
  const shareOf = (amount: Cents): Figure => (opening === 0 ? "empty" : ratioOf(amount, opening));
  return { opening, lost, shrunk, grown, now, net: shareOf(now), gross: shareOf(opening - lost - shrunk) };
}
