/** An exact number: numerator / denominator, the denominator above 0, not necessarily in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Bits behind the point that are kept before a fraction becomes a number: more than a number can hold. */
const BITS = 128n;

/** The fraction as the number that lies closest to it. Numerator at least 0. */
export function fractionValue({ numerator, denominator }: Fraction): number {
  return Number((numerator << BITS) / denominator) / 2 ** Number(BITS);
}

/** ⌈count × fraction⌉, decided exactly: 4 × 7/3 is 10, 3 × 7/3 is 7. Both at least 0, `count` whole. */
export function ceilTimes(count: number, { numerator, denominator }: Fraction): number {
  return Number((BigInt(count) * numerator + denominator - 1n) / denominator);
}
