import { chancesOf, type ChanceRange } from "./distribution-chances";
import type { Cents } from "./money";
import { found, type Outcome } from "./outcome";
import type { Deal, PipelineIssue } from "./pipeline";
import { pipelineDistribution } from "./pipeline-distribution";

/** The least chance of the deals in each scenario, as a fraction: the likely ones, the even ones, all. */
export const SCENARIO_CHANCES = [0.8, 0.5, 0] as const;

/** The deals of at least some chance added up, and how likely it is that the whole pipeline brings in that much. */
export interface PipelineScenario {
  readonly leastChance: (typeof SCENARIO_CHANCES)[number];
  /** How many deals are in it; with none, `sum` is 0. */
  readonly count: number;
  readonly sum: Cents;
  /** P(X ≥ sum) over all deals, not only those of the scenario. */
  readonly chance: ChanceRange;
}

/** The three scenarios of a pipeline, in the order of {@link SCENARIO_CHANCES}. */
export function pipelineScenarios(deals: readonly Deal[]): Outcome<PipelineScenario[], PipelineIssue> {
  const distribution = pipelineDistribution(deals);
  if (!distribution.ok) return distribution;
  const chanceOfAtLeast = chancesOf(distribution.value);
  return found(SCENARIO_CHANCES.map((leastChance) => {
    const members = deals.filter(({ chance }) => chance >= leastChance);
    const sum = members.reduce((running, { amount }) => running + amount, 0);
    return { leastChance, count: members.length, sum, chance: chanceOfAtLeast(sum) };
  }));
}
