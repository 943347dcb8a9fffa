import { shareOf, type AbcShare } from "./abc-pyramid";
import { MOST_CENTS, type Amounts, type Cents } from "./money";
import { found, refused, type Outcome } from "./outcome";
import { rankAmounts } from "./ranked-amounts";

/** A layer of the customer pyramid, in words: letters would be mistaken for the ABC classes. */
export type PyramidLayer = "Top" | "Groot" | "Middelgroot" | "Klein";

/** The layers from the top down. */
export const PYRAMID_LAYERS: readonly PyramidLayer[] = ["Top", "Groot", "Middelgroot", "Klein"];

/** Below this number of customers with revenue the percentages of the pyramid mean nothing. */
export const FEW_CUSTOMERS = 20;

/** One layer, largest customers first. `tied`: its last customer has the same revenue as the first one of the next layer. */
export interface PyramidLine extends AbcShare {
  readonly layer: PyramidLayer;
  readonly tied: boolean;
}

/** Why the layers cannot be added up. */
export interface PyramidIssue {
  readonly code: "total-too-large";
  readonly total: Cents;
}

/** Percentage of the customers with revenue at which each layer but the last ends. */
const LAYER_ENDS = [1, 5, 20] as const;

/**
 * Where each layer ends, as positions in the ranked customers: 1, 5, 20 and 100 % rounded half up, at least one at the
 * top. All zero when there are no customers.
 */
export function layerEnds(customers: number): number[] {
  const least = Math.min(1, customers);
  const ends = LAYER_ENDS.map((percentage) => Math.max(least, Math.floor((customers * percentage + 50) / 100)));
  return [...ends, customers];
}

/**
 * The pyramid after Jay Curry: customers with revenue in the period, ranked, in four layers by number of customers.
 * Always four lines; without revenue their counts are 0 and their shares null.
 *
 * @param amounts Whole cents; zero and negative amounts take no part.
 */
export function customerPyramid(amounts: Amounts): Outcome<PyramidLine[], PyramidIssue> {
  const { ascending, total } = rankAmounts(amounts);
  if (total > MOST_CENTS) return refused({ code: "total-too-large", total });
  const all = { count: ascending.length, sum: total };
  const ends = layerEnds(all.count);
  const lines = PYRAMID_LAYERS.map((layer, index) => {
    const start = ends[index - 1] ?? 0;
    const end = ends[index] ?? all.count;
    const members = ascending.subarray(all.count - end, all.count - start);
    const next = ascending[all.count - end - 1];
    const sum = members.reduce((running, amount) => running + amount, 0);
    return { layer, tied: next !== undefined && members[0] === next, ...shareOf({ count: end - start, sum }, all) };
  });
  return found(lines);
}
