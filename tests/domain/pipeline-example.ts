import fc from "fast-check";
import { chanceOf, pipelineDistribution, type Deal, type ExactDistribution, type PipelineDistribution } from "../../src/domain/index";
import { value } from "./value";

/** A deal of so many euro, its chance as a cell holds it. */
export const deal = (euros: number, chance: number): Deal => ({ amount: euros * 100, chance: chanceOf(chance) });
/** The worked example. */
export const FIVE = [deal(10_000, 80), deal(20_000, 50), deal(15_000, 20), deal(40_000, 50), deal(8_000, 80)];
/** Its 32 sums in euro with their chances, and the chance of at most each. */
export const CUMULATIVE: readonly (readonly [number, number, number])[] = [
  [0, 0.008, 0.008], [8_000, 0.032, 0.04], [10_000, 0.032, 0.072], [15_000, 0.002, 0.074], [18_000, 0.128, 0.202], [20_000, 0.008, 0.21],
  [23_000, 0.008, 0.218], [25_000, 0.008, 0.226], [28_000, 0.032, 0.258], [30_000, 0.032, 0.29], [33_000, 0.032, 0.322], [35_000, 0.002, 0.324],
  [38_000, 0.128, 0.452], [40_000, 0.008, 0.46], [43_000, 0.008, 0.468], [45_000, 0.008, 0.476], [48_000, 0.032, 0.508], [50_000, 0.032, 0.54],
  [53_000, 0.032, 0.572], [55_000, 0.002, 0.574], [58_000, 0.128, 0.702], [60_000, 0.008, 0.71], [63_000, 0.008, 0.718], [65_000, 0.008, 0.726],
  [68_000, 0.032, 0.758], [70_000, 0.032, 0.79], [73_000, 0.032, 0.822], [75_000, 0.002, 0.824], [78_000, 0.128, 0.952], [83_000, 0.008, 0.96],
  [85_000, 0.008, 0.968], [93_000, 0.032, 1],
];

/** The distribution of deals. */
export const distribution = (deals: readonly Deal[]): PipelineDistribution => value(pipelineDistribution(deals));

/** The same; fails the test when it is not exact. */
export function exact(deals: readonly Deal[]): ExactDistribution {
  const found = distribution(deals);
  if (found.kind !== "exact") throw new Error("Expected an exact distribution");
  return found;
}

/** Deals with every kind of chance. */
export const anyDeal = fc.record({ amount: fc.integer({ min: 1, max: 5_000_00 }), chance: fc.constantFrom(0, 0.05, 0.2, 0.5, 0.8, 0.999, 1) });
