/** Between which two shares (fractions 0–1) the true share lies with 95 % confidence. */
export interface ShareInterval {
  readonly lowest: number;
  readonly highest: number;
}

/** The 97.5 % point of the standard normal distribution: 2.5 % is left out at either side. */
const Z = 1.959963984540054;

/**
 * The Wilson score interval of 95 % for a share that was observed. Unlike the plain normal interval it stays within 0–1
 * and says something sensible of a handful of trials. Source: E.B. Wilson (1927), JASA 22, 209–212.
 *
 * @param successes At most `trials`.
 * @param trials At least 1.
 */
export function wilsonInterval(successes: number, trials: number): ShareInterval {
  const share = successes / trials;
  const square = Z ** 2 / trials;
  const middle = share + square / 2;
  const half = Math.sqrt(square * (share * (1 - share) + square / 4));
  // At 0 and at all the bound is exact; the float is not.
  const lowest = successes === 0 ? 0 : (middle - half) / (1 + square);
  const highest = successes === trials ? 1 : (middle + half) / (1 + square);
  return { lowest, highest };
}
