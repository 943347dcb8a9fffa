import type { Cents } from "./money";
import type { PipelineDistribution } from "./pipeline-distribution";

/** Between which two chances (fractions 0–1) a chance lies; twice the same when it is exact. */
export interface ChanceRange {
  readonly lowest: number;
  readonly highest: number;
}

/** Between which two amounts a quantile lies; twice the same when it is exact. */
export interface AmountRange {
  readonly lowest: Cents;
  readonly highest: Cents;
}

/** P(X ≥ sum) for any sum: the chance that at least this much comes in. Ask many sums of one answer: it adds up once. */
export function chancesOf(distribution: PipelineDistribution): (sum: Cents) => ChanceRange {
  if (distribution.kind === "exact") {
    const { sums, chances } = distribution;
    const tails = tailsOf(chances);
    return (sum) => {
      const chance = tails[firstAtLeast(sum, sums)] ?? 0;
      return { lowest: chance, highest: chance };
    };
  }
  const { certain, most, step } = distribution;
  const [down, up] = [tailsOf(distribution.down), tailsOf(distribution.up)];
  return (sum) => {
    if (sum > most) return { lowest: 0, highest: 0 };
    const first = Math.max(0, Math.ceil((sum - certain) / step));
    return chancesBetween(down[first] ?? 0, up[first] ?? 0);
  };
}

/**
 * For any part (a fraction above 0, up to 1) the smallest sum that is not exceeded with a chance of at least that part: the
 * chance of less than that is at most the part.
 */
export function quantilesOf(distribution: PipelineDistribution): (part: number) => AmountRange {
  if (distribution.kind === "exact") {
    const { sums, chances } = distribution;
    const atMost = runningSums(chances);
    return (part) => {
      const sum = sums[firstAtLeast(part - HAIR, atMost)] ?? 0;
      return { lowest: sum, highest: sum };
    };
  }
  const { certain, most, step } = distribution;
  const [down, up] = [runningSums(distribution.down), runningSums(distribution.up)];
  const sumAt = (part: number, atMost: Float64Array): Cents => Math.min(most, certain + firstAtLeast(part - HAIR, atMost) * step);
  return (part) => ({ lowest: sumAt(part, down), highest: sumAt(part, up) });
}

/** Chances are sums of many products: what should be exactly half may come out a hair below it. */
export const HAIR = 1e-12;

/** Two bounds of one chance. Where they meet, the last digit of their sums must not put the lower above the higher. */
export function chancesBetween(lowest: number, highest: number): ChanceRange {
  return { lowest: Math.min(lowest, highest), highest };
}

/** The chance of everything up to each position; at the last it is certain, whatever the rounding of the sum. */
export function runningSums(chances: Float64Array): Float64Array {
  let sum = 0;
  const sums = chances.map((chance) => (sum = Math.min(1, sum + chance)));
  sums[sums.length - 1] = 1;
  return sums;
}

/** The chance of everything from each position on; from the first on it is certain. */
function tailsOf(chances: Float64Array): Float64Array {
  let sum = 0;
  const tails = new Float64Array(chances.length);
  for (let at = chances.length - 1; at > 0; at--) tails[at] = sum = Math.min(1, sum + (chances[at] ?? 0));
  tails[0] = 1;
  return tails;
}

/** The first position of at least this value in an ascending list; its length when there is none. */
function firstAtLeast(value: number, ascending: Float64Array): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
