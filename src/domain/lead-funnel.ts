import type { PipelineOutcome } from "./pipeline";

/** The stages on the way from lead to account, in order; each is a date of {@link LeadRow}. */
export const LEAD_STAGES = ["lead", "prospect", "hot", "account"] as const;

/** One of {@link LEAD_STAGES}. */
export type LeadStage = (typeof LEAD_STAGES)[number];

/** One row of a list of leads; null for a blank cell. Dates are whole Excel serial numbers: the first day in a stage. */
export interface LeadRow extends Readonly<Record<LeadStage, number | null>> {
  /** The day on which the lead was lost, in whichever stage it was. */
  readonly lost: number | null;
  /** Blank follows from the dates: with an account date gewonnen, with a date of loss verloren, else open. */
  readonly outcome: PipelineOutcome | null;
}

/** A row that counts: it has a lead date, its dates are in order and its outcome is known. */
export interface Lead extends LeadRow {
  readonly lead: number;
  readonly outcome: PipelineOutcome;
}

/**
 * What becomes of a row. Every row has exactly one status; when several fit, the first of this order.
 * `dates-out-of-order`: the stages run lead ≤ prospect ≤ hot ≤ account, and nothing comes after the loss.
 * `won-and-lost`: an account date and a date of loss, or an outcome that the dates contradict.
 * `date-missing`: gewonnen or verloren, but not on which day.
 */
export const LEAD_STATUSES = ["counts", "no-lead-date", "dates-out-of-order", "future-date", "won-and-lost", "date-missing", "empty"] as const;

/** One of {@link LEAD_STATUSES}. */
export type LeadStatus = (typeof LEAD_STATUSES)[number];

/** All rows counted: by status they add up to `all`, by outcome to those that count. */
export interface LeadTotals {
  readonly statuses: Readonly<Record<LeadStatus, number>>;
  readonly outcomes: Readonly<Record<PipelineOutcome, number>>;
  readonly all: number;
}

/** How many leads reached a stage. */
export interface FunnelStep {
  readonly stage: LeadStage;
  /** With the date of this stage or of a later one: whoever skipped a stage did pass it. */
  readonly reached: number;
  /** Part of those that reached the stage before, 0–1; null for the first stage and when nobody reached the one before. */
  readonly fromPrevious: number | null;
  /** Part of all leads, 0–1; null for the first stage. */
  readonly fromLead: number | null;
}

/**
 * The status of one row.
 *
 * @param peildatum Today, as a whole Excel serial number; a later date has not happened yet.
 */
export function leadStatus(row: LeadRow, peildatum: number): LeadStatus {
  const dates = [...LEAD_STAGES.map((stage) => row[stage]), row.lost].filter((date) => date !== null);
  if (dates.length === 0 && row.outcome === null) return "empty";
  if (row.lead === null) return "no-lead-date";
  if (dates.some((date, at) => date < (dates[at - 1] ?? date))) return "dates-out-of-order";
  if (dates.some((date) => date > peildatum)) return "future-date";
  return endStatus(row);
}

function endStatus(row: LeadRow): LeadStatus {
  const { account, lost, outcome } = row;
  if (account !== null && lost !== null) return "won-and-lost";
  const byDates = outcomeByDates(row);
  if (outcome === null || outcome === byDates) return "counts";
  return byDates === "open" ? "date-missing" : "won-and-lost";
}

function outcomeByDates({ account, lost }: LeadRow): PipelineOutcome {
  if (account !== null) return "gewonnen";
  return lost === null ? "open" : "verloren";
}

/** The row as a lead, or null when it does not count. */
export function leadOf(row: LeadRow, peildatum: number): Lead | null {
  const { lead } = row;
  return lead !== null && leadStatus(row, peildatum) === "counts" ? { ...row, lead, outcome: outcomeByDates(row) } : null;
}

/** Counts the rows by status, and those that count by outcome. */
export function leadTotals(rows: readonly LeadRow[], peildatum: number): LeadTotals {
  const statuses: Record<LeadStatus, number> = {
    "counts": 0, "no-lead-date": 0, "dates-out-of-order": 0, "future-date": 0, "won-and-lost": 0, "date-missing": 0, "empty": 0,
  };
  const outcomes: Record<PipelineOutcome, number> = { open: 0, gewonnen: 0, verloren: 0 };
  for (const row of rows) {
    const status = leadStatus(row, peildatum);
    statuses[status]++;
    if (status === "counts") outcomes[outcomeByDates(row)]++;
  }
  return { statuses, outcomes, all: rows.length };
}

/** Whether a lead came as far as a stage: it has the date of that stage or of a later one. */
export function hasReached(stage: LeadStage, lead: Lead): boolean {
  return LEAD_STAGES.slice(LEAD_STAGES.indexOf(stage)).some((later) => lead[later] !== null);
}

/** How many leads reached each stage, in the order of {@link LEAD_STAGES}; without leads all counts are 0. */
export function leadFunnel(leads: readonly Lead[]): FunnelStep[] {
  const counts = LEAD_STAGES.map((stage) => leads.filter((lead) => hasReached(stage, lead)).length);
  return LEAD_STAGES.map((stage, at) => {
    const reached = counts[at] ?? 0;
    return { stage, reached, fromPrevious: partOf(counts[at - 1], reached), fromLead: at === 0 ? null : partOf(counts[0], reached) };
  });
}

function partOf(whole: number | undefined, part: number): number | null {
  return whole === undefined || whole === 0 ? null : part / whole;
}
