/** One of the highest values, with its place in what came in, from 0. */
export interface RankedValue {
  /** 1 for the highest; equal values share a rank and the next rank skips. */
  readonly rank: number;
  readonly row: number;
  /** To the 15 digits that it is compared by. */
  readonly value: number;
}

/**
 * The highest values above 0, equal ones in their own order. Values are equal when Excel shows them alike, in 15 digits: 0.1 + 0.2
 * and 0.3 share a rank.
 *
 * @param values Amounts, fractions or marks, all of one kind.
 * @param limit How many at most; a tie across it leaves the later rows out.
 * @returns Empty when no value is above 0.
 */
export function rankedValues(values: readonly number[], limit: number): readonly RankedValue[] {
  const shown = values.map((value) => Number(value.toPrecision(15)));
  const rows = [...shown.keys()].filter((row) => (shown[row] ?? 0) > 0).sort((one, other) => (shown[other] ?? 0) - (shown[one] ?? 0));
  let rank = 0;
  return rows.slice(0, limit).map((row, at) => {
    const value = shown[row] ?? 0;
    if (value !== shown[rows[at - 1] ?? -1]) rank = at + 1;
    return { rank, row, value };
  });
}
