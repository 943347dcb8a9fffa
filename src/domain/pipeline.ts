import { MOST_CENTS, type Cents } from "./money";
import { found, refused, type Outcome } from "./outcome";

/** How far a deal is, in the words of the table `Pijplijn`. */
export type PipelineStage = "lead" | "prospect" | "hot prospect";

/** How a deal ended, in the words of the table `Pijplijn`. */
export type PipelineOutcome = "open" | "gewonnen" | "verloren";

/** One row of a pipeline; null for a blank cell. */
export interface PipelineRow {
  readonly amount: Cents | null;
  /** Fraction 0–1, see {@link chanceOf}; a number outside it is reported by the status of the row. */
  readonly chance: number | null;
  /** Blank counts as prospect. */
  readonly stage: PipelineStage | null;
  /** Blank counts as open. */
  readonly outcome: PipelineOutcome | null;
  /** Expected order date as a whole Excel serial number. */
  readonly orderDate: number | null;
}

/** The chosen period, both days included, as whole Excel serial numbers; null for no limit. */
export interface PipelinePeriod {
  readonly from: number | null;
  readonly to: number | null;
}

/** A deal that counts: an amount above zero and the chance (0–1) of winning it. */
export interface Deal {
  readonly amount: Cents;
  readonly chance: number;
}

/** What becomes of a row. Every row has exactly one status; this is the order in which they are shown. */
export const PIPELINE_STATUSES = [
  "counts",
  "won",
  "lost",
  "outside-period",
  "no-order-date",
  "lead-with-amount",
  "lead-without-amount",
  "amount-missing",
  "amount-negative",
  "chance-missing",
  "chance-out-of-range",
  "empty",
] as const;

/** One of {@link PIPELINE_STATUSES}. */
export type PipelineStatus = (typeof PIPELINE_STATUSES)[number];

/** A number of rows and what their amounts add up to. */
export interface PipelineGroup {
  readonly count: number;
  readonly sum: Cents;
}

/** All rows by status. The groups add up to `all`, in rows and to the cent. */
export interface PipelineTotals {
  readonly groups: Readonly<Record<PipelineStatus, PipelineGroup>>;
  readonly all: PipelineGroup;
  /** The sum of {@link expectationOf} over the rows that count. */
  readonly expected: Cents;
}

/** Why a pipeline cannot be added up. */
export interface PipelineIssue {
  readonly code: "total-too-large";
  readonly total: Cents;
}

/** Excel shows 15 digits; a chance is read to as many, so that 0.1 + 0.7 is 80 %. */
const CHANCE_SCALE = 1e15;

/**
 * Reads a number as a chance: up to 1 a fraction (0.2 = 20 %, 1 = 100 %), above 1 a percentage (20 = 20 %).
 *
 * @returns A fraction; outside 0–1 when the number is below 0 or above 100.
 */
export function chanceOf(value: number): number {
  const fraction = value > 1 ? value / 100 : value;
  return Math.round(fraction * CHANCE_SCALE) / CHANCE_SCALE;
}

/**
 * The status of one row. What ended or is still a lead is put aside before amount and chance are looked at, because it
 * needs none; a negative amount is a mistake everywhere.
 */
export function pipelineStatus(row: PipelineRow, period: PipelinePeriod): PipelineStatus {
  const { amount, chance, stage, outcome } = row;
  if (amount === null && Object.values(row).every((value) => value === null)) return "empty";
  if (amount !== null && amount < 0) return "amount-negative";
  if (outcome === "gewonnen") return "won";
  if (outcome === "verloren") return "lost";
  if (stage === "lead") return amount === null ? "lead-without-amount" : "lead-with-amount";
  if (amount === null) return "amount-missing";
  if (chance === null) return "chance-missing";
  if (chance < 0 || chance > 1) return "chance-out-of-range";
  return periodStatus(row.orderDate, period);
}

function periodStatus(orderDate: number | null, { from, to }: PipelinePeriod): PipelineStatus {
  if (from === null && to === null) return "counts";
  if (orderDate === null) return "no-order-date";
  return orderDate >= (from ?? -Infinity) && orderDate <= (to ?? Infinity) ? "counts" : "outside-period";
}

/** The row as a deal, or null when it does not count. */
export function dealOf(row: PipelineRow, period: PipelinePeriod): Deal | null {
  const { amount, chance } = row;
  const isDeal = amount !== null && chance !== null && pipelineStatus(row, period) === "counts";
  return isDeal ? { amount, chance } : null;
}

/** Amount × chance, rounded half up to whole cents, as `ROUND(bedrag*kans,2)` does. */
export function expectationOf({ amount, chance }: Deal): Cents {
  const scale = BigInt(CHANCE_SCALE);
  return Number((BigInt(amount) * BigInt(Math.round(chance * CHANCE_SCALE)) + scale / 2n) / scale);
}

/** Counts and adds up the rows by status. The expectation is a sum of rounded rows, so that it ties with the column. */
export function pipelineTotals(rows: readonly PipelineRow[], period: PipelinePeriod): Outcome<PipelineTotals, PipelineIssue> {
  const groups = emptyGroups();
  const all = { count: 0, sum: 0 };
  let expected = 0;
  let size = 0;
  for (const row of rows) {
    const amount = row.amount ?? 0;
    size += Math.abs(amount);
    for (const group of [groups[pipelineStatus(row, period)], all]) {
      group.count++;
      group.sum += amount;
    }
    const deal = dealOf(row, period);
    if (deal) expected += expectationOf(deal);
  }
  return size > MOST_CENTS ? refused({ code: "total-too-large", total: size }) : found({ groups, all, expected });
}

function emptyGroups(): Record<PipelineStatus, { count: number; sum: Cents }> {
  const none = () => ({ count: 0, sum: 0 });
  return {
    "counts": none(),
    "won": none(),
    "lost": none(),
    "outside-period": none(),
    "no-order-date": none(),
    "lead-with-amount": none(),
    "lead-without-amount": none(),
    "amount-missing": none(),
    "amount-negative": none(),
    "chance-missing": none(),
    "chance-out-of-range": none(),
    "empty": none(),
  };
}
