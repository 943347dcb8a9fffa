import type { PipelineOutcome } from "./pipeline";

/** A deal as far as its order date goes; null for a blank cell. */
export interface DatedDeal {
  readonly outcome: PipelineOutcome | null;
  /** Expected order date as a whole Excel serial number. */
  readonly orderDate: number | null;
}

/** Why a deal is not overdue. */
export type NotOverdue = "closed" | "no-date" | "not-yet";

/**
 * Why a deal is not overdue; null for an open deal whose order date has passed. A blank outcome is open.
 *
 * @param today Whole Excel serial number; an order expected today is not overdue.
 */
export function whyNotOverdue({ outcome, orderDate }: DatedDeal, today: number): NotOverdue | null {
  if ((outcome ?? "open") !== "open") return "closed";
  if (orderDate === null) return "no-date";
  return orderDate < today ? null : "not-yet";
}
