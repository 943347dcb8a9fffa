import { MOST_CENTS, type Cents } from "./money";
import { found, refused, type Outcome } from "./outcome";
import type { Deal, PipelineIssue } from "./pipeline";

/** Up to this many distinct sums a distribution is exact; past it, the number of steps of the grid. */
export const MOST_SUMS = 2 ** 16;

/** Every sum that can come in, ascending, with its chance. The chances add up to 1. */
export interface ExactDistribution {
  readonly kind: "exact";
  readonly sums: Float64Array;
  readonly chances: Float64Array;
}

/**
 * The same on a grid, twice: with every amount rounded down to the grid, and up. The chance at position i is that of
 * `certain + i × step`; at the last position of `up` that of everything from there on.
 */
export interface BoundedDistribution {
  readonly kind: "bounded";
  /** The amounts with a chance of 100 %, left out of the grid. */
  readonly certain: Cents;
  /** What all deals bring in together: the largest sum. */
  readonly most: Cents;
  readonly step: Cents;
  readonly down: Float64Array;
  readonly up: Float64Array;
}

/** What a pipeline can bring in, and how likely. */
export type PipelineDistribution = ExactDistribution | BoundedDistribution;

/**
 * What deals can bring in together, each won or not, independently of the others. No deals: certainly 0.
 * Deals are put in order first, so that the order of the rows cannot show in the last digit.
 */
export function pipelineDistribution(deals: readonly Deal[]): Outcome<PipelineDistribution, PipelineIssue> {
  const total = sumOf(deals);
  if (total > MOST_CENTS) return refused({ code: "total-too-large", total });
  const certain = sumOf(deals.filter(({ chance }) => chance === 1));
  const open = deals
    .filter(({ chance }) => chance > 0 && chance < 1)
    .sort((one, other) => one.amount - other.amount || one.chance - other.chance);
  return found(exactDistribution(open, certain) ?? boundedDistribution(open, certain));
}

const sumOf = (deals: readonly Deal[]): Cents => deals.reduce((sum, { amount }) => sum + amount, 0);

/** Room for a list of sums, ascending, with their chances. */
interface SumList {
  readonly sums: Float64Array;
  readonly chances: Float64Array;
}

const roomFor = (count: number): SumList => ({ sums: new Float64Array(count), chances: new Float64Array(count) });

/**
 * Adds one deal at a time to the list of sums; null as soon as the list becomes too long. Two lists take turns: a list for
 * every deal would take up to a gigabyte.
 */
function exactDistribution(deals: readonly Deal[], certain: Cents): ExactDistribution | null {
  // A deal doubles a list at most, and one that is doubled past the limit is the last.
  const most = Math.min(2 ** deals.length, 2 * MOST_SUMS);
  let [list, next] = [roomFor(most), roomFor(most)];
  let count = 1;
  list.sums[0] = certain;
  list.chances[0] = 1;
  for (const deal of deals) {
    count = addDeal(deal, { ...list, count }, next);
    if (count > MOST_SUMS) return null;
    [list, next] = [next, list];
  }
  return { kind: "exact", sums: list.sums.slice(0, count), chances: list.chances.slice(0, count) };
}

/**
 * Merges the sums without the deal and the sums with it into `merged`; equal sums become one.
 *
 * @returns How many sums that are.
 */
function addDeal({ amount, chance }: Deal, { sums, chances, count }: SumList & { count: number }, merged: SumList): number {
  let length = 0;
  for (let without = 0, having = 0; having < count; length++) {
    const lost = without < count ? (sums[without] ?? 0) : Infinity;
    const won = (sums[having] ?? 0) + amount;
    let weight = 0;
    if (lost <= won) weight = (chances[without++] ?? 0) * (1 - chance);
    if (won <= lost) weight += (chances[having++] ?? 0) * chance;
    merged.sums[length] = lost < won ? lost : won;
    merged.chances[length] = weight;
  }
  return length;
}

function boundedDistribution(deals: readonly Deal[], certain: Cents): BoundedDistribution {
  const open = sumOf(deals);
  const step = Math.ceil(open / MOST_SUMS);
  return {
    kind: "bounded",
    certain,
    most: certain + open,
    step,
    down: onGrid(deals, (amount) => Math.floor(amount / step)),
    up: onGrid(deals, (amount) => Math.ceil(amount / step)),
  };
}

/** Sums past the last position are kept at it: no sum that is asked for lies beyond, and the chance stays a bound. */
function onGrid(deals: readonly Deal[], stepsOf: (amount: Cents) => number): Float64Array {
  const chances = new Float64Array(MOST_SUMS + 1);
  chances[0] = 1;
  let reach = 0;
  for (const { amount, chance } of deals) {
    const steps = stepsOf(amount);
    if (steps === 0) continue;
    const beyond = reach + steps > MOST_SUMS ? tailSum(chances, MOST_SUMS - steps + 1) : 0;
    reach = Math.min(MOST_SUMS, reach + steps);
    for (let at = reach; at >= steps; at--) {
      chances[at] = (chances[at] ?? 0) * (1 - chance) + (chances[at - steps] ?? 0) * chance;
    }
    for (let at = steps - 1; at >= 0; at--) chances[at] = (chances[at] ?? 0) * (1 - chance);
    chances[MOST_SUMS] = (chances[MOST_SUMS] ?? 0) + beyond * chance;
  }
  return chances;
}

function tailSum(chances: Float64Array, first: number): number {
  let sum = 0;
  for (let at = first; at < chances.length; at++) sum += chances[at] ?? 0;
  return sum;
}
