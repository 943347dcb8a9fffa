import { cumulativeIncidence, type Observation } from "./aalen-johansen";
import type { Fraction } from "./fraction";
import type { Lead } from "./lead-funnel";
import type { PipelineOutcome } from "./pipeline";
import { wilsonInterval } from "./wilson";

/**
 * How leads per account can be read. `all`: every lead, as if what is open came to nothing. `closed`: only what was won or
 * lost, which leans towards what ends fast. `open-weighed`: what is open shares the fate of what was followed longer.
 */
export type LeadReading = "all" | "closed" | "open-weighed";

/** Leads per new account by one reading. */
export interface LeadsPerAccount {
  readonly reading: LeadReading;
  /** Leads per account, at least 1; null as long as there is no account. */
  readonly ratio: Fraction | null;
  /** Between which numbers of leads per account the truth lies with 95 % confidence; only for `closed`. */
  readonly interval: { readonly least: number; readonly most: number } | null;
}

const ENDS: Readonly<Record<PipelineOutcome, Observation["end"]>> = { gewonnen: "event", verloren: "competing", open: "censored" };

/**
 * Leads per account in its three readings.
 *
 * @param peildatum The whole Excel serial number until which open leads were followed, not before any of their dates.
 */
export function leadsPerAccount(leads: readonly Lead[], peildatum: number): LeadsPerAccount[] {
  const won = leads.filter(({ outcome }) => outcome === "gewonnen").length;
  const closed = leads.filter(({ outcome }) => outcome !== "open").length;
  const incidence = cumulativeIncidence(leads.map((lead) => observationOf(lead, peildatum)));
  return [
    { reading: "all", ratio: ratioOf(leads.length, won), interval: null },
    { reading: "closed", ratio: ratioOf(closed, won), interval: won === 0 ? null : intervalOf(won, closed) },
    { reading: "open-weighed", ratio: won === 0 ? null : { numerator: incidence.denominator, denominator: incidence.numerator }, interval: null },
  ];
}

function ratioOf(leads: number, accounts: number): Fraction | null {
  return accounts === 0 ? null : { numerator: BigInt(leads), denominator: BigInt(accounts) };
}

/** Many leads per account is a small share of them, hence the turn. */
function intervalOf(won: number, closed: number): { least: number; most: number } {
  const { lowest, highest } = wilsonInterval(won, closed);
  return { least: 1 / highest, most: 1 / lowest };
}

/** How long a lead was followed, and what ended that. */
export function observationOf({ lead, account, lost, outcome }: Lead, peildatum: number): Observation {
  return { days: (account ?? lost ?? peildatum) - lead, end: ENDS[outcome] };
}
