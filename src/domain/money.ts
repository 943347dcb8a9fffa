/** An amount of money as a whole number of cents, in the one currency of the workbook, excl. btw. */
export type Cents = number;

/** Amounts in cents, one per customer, in the order of the rows they came from. */
export type Amounts = Float64Array;

/** The largest number of cents that a sum can hold exactly (2^53 − 1, some 90,000 billion euro). */
export const MOST_CENTS: Cents = Number.MAX_SAFE_INTEGER;

/**
 * Rounds an amount in euro to whole cents, as Excel's `ROUND(100*x,0)` does: halves away from zero, judged on the 15
 * digits that Excel shows. So 1.005 becomes 101 although its binary form lies just below.
 *
 * @param euros A finite number of euro; anything else comes back as NaN.
 */
export function toCents(euros: number): Cents {
  const size = Math.abs(euros) * 100;
  const isNearHalf = Math.abs(size - Math.floor(size) - 0.5) <= size * 1e-14;
  const digits = isNearHalf ? Number(size.toPrecision(15)) : size;
  // Past 2^52 a number has no halves left and adding one would be inexact.
  const rounded = digits < 2 ** 52 ? Math.floor(digits + 0.5) : digits;
  return euros < 0 ? 0 - rounded : rounded;
}

/** Cents back to euro, for a cell. */
export function toEuros(cents: Cents): number {
  return cents / 100;
}

/**
 * Rounds a list of amounts in euro to cents.
 *
 * @param euros Finite numbers; an empty list gives an empty list.
 */
export function toAmounts(euros: ArrayLike<number>): Amounts {
  const amounts = new Float64Array(euros.length);
  for (let row = 0; row < euros.length; row++) amounts[row] = toCents(euros[row] ?? 0);
  return amounts;
}

/** Whether a cell holds an amount in euro that whole cents cannot; what is no number does not. */
export function hasMoreThanCents(euros: unknown): boolean {
  if (typeof euros !== "number" || !Number.isFinite(euros)) return false;
  return Math.round((euros * 100 - toCents(euros)) * 1e4) !== 0;
}
