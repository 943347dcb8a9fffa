import { hasReached, type Lead, type LeadStage } from "./lead-funnel";

/** From which stage to which the time is taken: the whole way first, then its parts. */
export const LEAD_STRETCHES = [["lead", "account"], ["lead", "prospect"], ["prospect", "hot"], ["hot", "account"]] as const;

/** How long leads took over a stretch. Only what is completed is measured, so short times weigh too much while many are open. */
export interface LeadTime {
  readonly from: LeadStage;
  readonly to: LeadStage;
  /** Leads with both dates, also those that were lost later on. */
  readonly completed: number;
  /** Calendar days; null when none is completed. */
  readonly mean: number | null;
  /** Calendar days, halfway the middle two when their number is even; null when none is completed. */
  readonly median: number | null;
  /** Open leads that began this stretch and did not get past it yet. */
  readonly open: number;
}

/** The lead times, in the order of {@link LEAD_STRETCHES}. */
export function leadTimes(leads: readonly Lead[]): LeadTime[] {
  return LEAD_STRETCHES.map(([from, to]) => {
    const days = leads.flatMap((lead) => daysBetween(lead[from], lead[to])).sort((one, other) => one - other);
    const open = leads.filter((lead) => lead.outcome === "open" && lead[from] !== null && !hasReached(to, lead)).length;
    return { from, to, completed: days.length, mean: meanOf(days), median: medianOf(days), open };
  });
}

function daysBetween(from: number | null, to: number | null): number[] {
  return from === null || to === null ? [] : [to - from];
}

function meanOf(days: readonly number[]): number | null {
  return days.length === 0 ? null : days.reduce((sum, each) => sum + each, 0) / days.length;
}

function medianOf(ascending: readonly number[]): number | null {
  const low = ascending[Math.ceil(ascending.length / 2) - 1];
  const high = ascending[Math.floor(ascending.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
