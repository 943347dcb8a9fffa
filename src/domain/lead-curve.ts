import type { Lead } from "./lead-funnel";
import { observationOf } from "./leads-per-account";

/** How far leads are, so many days after they came in. */
export interface LeadCurvePoint {
  /** A day on which a lead became an account. */
  readonly days: number;
  /** The share that is an account by then: those who dropped out never will be (Aalen–Johansen). */
  readonly accounts: number;
  /** The same as if nobody dropped out: leads that were lost count as not followed any longer (Kaplan–Meier). More than `accounts`. */
  readonly ifNoneDropOut: number;
  /** The share that is neither account nor lost. */
  readonly underWay: number;
}

/**
 * How the leads fare day by day, a point for each day on which one became an account, the first day first; none as long as
 * there is no account. On one day accounts and losses come before who was followed until then.
 *
 * Source: E.L. Kaplan and P. Meier (1958), JASA 53, 457–481; O. Aalen and S. Johansen (1978), Scand. J. Statist. 5, 141–150.
 *
 * @param peildatum The whole Excel serial number until which open leads were followed, not before any of their dates.
 */
export function leadCurve(leads: readonly Lead[], peildatum: number): LeadCurvePoint[] {
  const observations = leads.map((lead) => observationOf(lead, peildatum)).sort((one, other) => one.days - other.days);
  const points: LeadCurvePoint[] = [];
  let [accounts, withoutAccount, underWay] = [0, 1, 1];
  for (let at = 0; at < observations.length;) {
    const days = observations[at]?.days ?? 0;
    const followed = observations.length - at;
    const ends = { event: 0, competing: 0, censored: 0 };
    for (; observations[at]?.days === days; at++) ends[observations[at]?.end ?? "censored"]++;
    accounts += (underWay * ends.event) / followed;
    withoutAccount *= (followed - ends.event) / followed;
    underWay *= (followed - ends.event - ends.competing) / followed;
    if (ends.event > 0) points.push({ days, accounts, ifNoneDropOut: 1 - withoutAccount, underWay });
  }
  return points;
}
