import { toCents, toEuros, type Cents } from "./money";
import { found, type Outcome } from "./outcome";
import { expectationOf, type Deal, type PipelineIssue } from "./pipeline";
import { pipelineDistribution } from "./pipeline-distribution";
import { quantilesOf } from "./distribution-chances";

/** How a year may end: from what is there and from what the pipeline brings. */
export interface OutlookLine {
  readonly kind: "low" | "middle" | "high";
  readonly revenue: Cents;
  readonly pipeline: Cents;
  readonly total: Cents;
}

/** The chances of less, at either end of an outlook. */
const LOW = 0.1;
const HIGH = 0.9;

/**
 * How a year may end. Low and high take the 10 % and the 90 % quantile of the pipeline, and of those the outer bound where
 * they are not exact; the middle takes its expectation. Each line is a sum, not a chance of its own.
 *
 * @param margin How much the revenue of now may fall short or exceed, as a fraction.
 */
export function outlook({ revenue, margin, deals }: { readonly revenue: Cents; readonly margin: number; readonly deals: readonly Deal[] }): Outcome<OutlookLine[], PipelineIssue> {
  const distribution = pipelineDistribution(deals);
  if (!distribution.ok) return distribution;
  const quantile = quantilesOf(distribution.value);
  const line = (kind: OutlookLine["kind"], factor: number, pipeline: Cents): OutlookLine => {
    const part = toCents(toEuros(revenue) * factor);
    return { kind, revenue: part, pipeline, total: part + pipeline };
  };
  return found([
    line("low", 1 - margin, quantile(LOW).lowest),
    line("middle", 1, Math.round(deals.reduce((sum, deal) => sum + expectationOf(deal), 0))),
    line("high", 1 + margin, quantile(HIGH).highest),
  ]);
}
