import type { Cents } from "./money";
import { dealOf, expectationOf, type Deal, type PipelinePeriod, type PipelineRow } from "./pipeline";

/** One deal of the ranked list. */
export interface PipelineLine extends Deal {
  /** Position of the deal in the rows that came in, from 0. */
  readonly row: number;
  readonly expectation: Cents;
}

/**
 * The deals that count, the highest expectation first; at the same expectation the larger amount, then the earlier row.
 * At most `limit` of them; none: an empty list.
 */
export function pipelineList(rows: readonly PipelineRow[], period: PipelinePeriod, limit: number): PipelineLine[] {
  const lines = rows.flatMap((candidate, row): PipelineLine[] => {
    const deal = dealOf(candidate, period);
    return deal ? [{ ...deal, row, expectation: expectationOf(deal) }] : [];
  });
  lines.sort((one, other) => other.expectation - one.expectation || other.amount - one.amount || one.row - other.row);
  return lines.slice(0, limit);
}
