import type { PipelineOutcome } from "./pipeline";

/** A deal as far as its order date goes; null for a blank cell. */
export interface DatedDeal {
  readonly outcome: PipelineOutcome | null;
  /** Expected order date as a whole Excel serial number. */
  readonly orderDate: number | null;
}

/**
 * The rows of open deals whose order date has passed, the longest overdue first, at the same date in their own order. A blank
 * outcome is open.
 *
 * @param today Whole Excel serial number; an order expected today is not overdue.
 * @returns Positions from 0; empty when none is overdue.
 */
export function overdueDeals(deals: readonly DatedDeal[], today: number): readonly number[] {
  const dates = deals.map(({ outcome, orderDate }) => ((outcome ?? "open") === "open" ? orderDate : null));
  const rows = [...dates.keys()].filter((row) => (dates[row] ?? today) < today);
  return rows.sort((one, other) => (dates[one] ?? 0) - (dates[other] ?? 0) || one - other);
}
