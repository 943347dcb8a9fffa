import type { Amounts, Cents } from "./money";

/** One of the highest values, with its place in what came in, from 0. */
export interface RankedValue {
  /** 1 for the highest; equal values share a rank and the next rank skips. */
  readonly rank: number;
  readonly row: number;
  readonly value: Cents;
}

/**
 * The highest values above 0, equal ones in their own order.
 *
 * @param values Whole cents, or hundredths of anything else.
 * @param limit How many at most; a tie across it leaves the later rows out.
 */
export function rankedValues(values: Amounts, limit: number): readonly RankedValue[] {
  const rows = [...values.keys()].filter((row) => (values[row] ?? 0) > 0).sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other);
  let rank = 0;
  return rows.slice(0, limit).map((row, at) => {
    const value = values[row] ?? 0;
    if (value !== values[rows[at - 1] ?? -1]) rank = at + 1;
    return { rank, row, value };
  });
}
