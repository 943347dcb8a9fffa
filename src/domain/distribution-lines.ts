import { chancesBetween, HAIR, runningSums, type ChanceRange } from "./distribution-chances";
import type { Cents } from "./money";
import type { BoundedDistribution, ExactDistribution, PipelineDistribution } from "./pipeline-distribution";

/** One line of the table of a distribution. */
export interface DistributionLine {
  readonly sum: Cents;
  /**
   * The chance of more than the line above and at most this sum; when every sum has a line, that of exactly this sum. The
   * lines add up to 1. Null when the distribution is not exact: a part between two bounds would have bounds of its own.
   */
  readonly chance: number | null;
  /** P(X ≤ sum); twice the same when it is exact. */
  readonly atMost: ChanceRange;
}

/**
 * The distribution as at most `limit` lines, ascending. With more sums than lines those are listed that split the chance
 * most evenly, such as every hundredth quantile; what is said of them is as exact as when all are listed. The last line is
 * the largest sum.
 *
 * @param limit At least 1.
 */
export function distributionLines(distribution: PipelineDistribution, limit: number): DistributionLine[] {
  return distribution.kind === "exact" ? exactLines(distribution, limit) : boundedLines(distribution, limit);
}

function exactLines({ sums, chances }: ExactDistribution, limit: number): DistributionLine[] {
  const atMost = runningSums(chances);
  const positions = sums.length <= limit ? [...sums.keys()] : evenPositions(atMost, limit);
  return positions.map((at, line) => {
    const first = (positions[line - 1] ?? -1) + 1;
    const chance = chances.subarray(first, at + 1).reduce((sum, each) => sum + each, 0);
    return { sum: sums[at] ?? 0, chance, atMost: chancesBetween(atMost[at] ?? 1, atMost[at] ?? 1) };
  });
}

/** Amounts rounded up give the lower bound: they reach less often what is asked. */
function boundedLines({ certain, most, step, down, up }: BoundedDistribution, limit: number): DistributionLine[] {
  const [lowest, highest] = [runningSums(up), runningSums(down)];
  const lines = evenPositions(lowest, limit).map((at) => ({
    sum: certain + at * step,
    chance: null,
    atMost: chancesBetween(lowest[at] ?? 1, highest[at] ?? 1),
  }));
  return [...lines.filter(({ sum }) => sum < most), { sum: most, chance: null, atMost: { lowest: 1, highest: 1 } }];
}

/** Where the chance first reaches 1/n, 2/n, … of n lines, and the last position; fewer where one sum passes several. */
function evenPositions(atMost: Float64Array, count: number): number[] {
  const positions: number[] = [];
  let part = 1;
  atMost.forEach((chance, at) => {
    const isReached = part < count && chance >= part / count - HAIR;
    if (isReached || at === atMost.length - 1) positions.push(at);
    while (part < count && chance >= part / count - HAIR) part++;
  });
  return positions;
}
