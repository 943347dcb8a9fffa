import type { Amounts, Cents } from "./money";

/** The revenues above zero, smallest first, and their sum. */
export interface RankedAmounts {
  readonly ascending: Amounts;
  readonly total: Cents;
}

/** What an amount says of a customer. Only revenue is ranked and shared out. */
export type RevenueStanding = "revenue" | "none" | "credit";

/** The standing of an amount; what is no number is none. */
export function revenueStanding(amount: Cents): RevenueStanding {
  if (amount > 0) return "revenue";
  return amount < 0 ? "credit" : "none";
}

/**
 * Puts the revenues above zero in order. Zero, negative amounts and NaN are left out; without any revenue the list is
 * empty and the total 0. Typed arrays sort by value and need no comparator: the fastest sort there is here.
 */
export function rankAmounts(amounts: Amounts): RankedAmounts {
  const positives = new Float64Array(amounts.length);
  let count = 0;
  let total = 0;
  for (const amount of amounts) {
    if (!(amount > 0)) continue;
    positives[count++] = amount;
    total += amount;
  }
  return { ascending: positives.subarray(0, count).sort(), total };
}
