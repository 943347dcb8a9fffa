import { ratioOf, type Figure } from "./figure";
import type { Cents } from "./money";

/** How many days a year counts: as it is, or 360. */
export type YearBasis = "365" | "360";

/** What is outstanding beside the revenue of a period. */
export interface Receivable {
  /** Incl. btw; below zero when the customer has something to come. */
  readonly outstanding: Cents;
  /** Excl. btw. */
  readonly revenue: Cents;
  /** The days that the revenue covers; null when not known. */
  readonly days: number | null;
  /** The btw in what is outstanding, as a fraction of the amount without. */
  readonly vat: number;
}

/** A period with its revenue, counted back from. */
export interface RevenuePeriod {
  readonly revenue: Cents;
  /** null when not known. */
  readonly days: number | null;
}

/** What is outstanding, counted back over periods. */
export interface CountedBack {
  readonly days: Figure;
  /** What was taken of each period as far as was counted, and for how many days; together all that is outstanding, and all days, when there is a figure. */
  readonly steps: readonly { readonly amount: Cents; readonly days: number }[];
}

/** An invoice that was paid. */
export interface PaidInvoice {
  readonly amount: Cents;
  /** From the date of the invoice to the payment. */
  readonly days: number;
}

/**
 * Debiteurendagen (DSO): for how many days of revenue money is outstanding. Empty when nothing is outstanding, which
 * cannot be told from not filled in; not applicable without revenue or days.
 */
export function daysOutstanding({ outstanding, revenue, days, vat }: Receivable, basis: YearBasis): Figure {
  if (outstanding === 0) return "empty";
  if (days === null) return "not-applicable";
  return ratioOf(outstanding * daysOf(days, basis), revenue * (1 + vat));
}

/** On the 360-day basis a whole year counts 360 days, whether it has 365 or 366, and part of a year in proportion. */
function daysOf(days: number, basis: YearBasis): number {
  const year = days === 366 ? 366 : 365;
  return basis === "360" ? (days * 360) / year : days;
}

/**
 * Debiteurendagen counted back: the newest revenue is taken to be what is outstanding, period by period. Not applicable
 * when more is outstanding than the periods explain, when the days of one of them are not known, and for a credit balance.
 *
 * @param periods The newest first.
 */
export function countBack(outstanding: Cents, periods: readonly RevenuePeriod[]): CountedBack {
  if (outstanding === 0) return { days: "empty", steps: [] };
  const steps: CountedBack["steps"][number][] = [];
  let [rest, total] = [outstanding, 0];
  for (const { revenue, days } of outstanding < 0 ? [] : periods) {
    if (days === null) break;
    const step = rest <= revenue ? { amount: rest, days: (rest / revenue) * days } : { amount: revenue, days };
    steps.push(step);
    rest -= step.amount;
    total += step.days;
    if (rest === 0) return { days: total, steps };
  }
  return { days: "not-applicable", steps };
}

/** The mean number of days until payment. */
export interface PaymentDays {
  readonly mean: Figure;
  /** What every invoice brings to the mean; together the mean when there is one. */
  readonly parts: readonly number[];
}

/** The mean number of days until payment, weighted by amount: one large late invoice counts for more than many small ones. Empty without amounts, or when credit outweighs them. */
export function paymentDays(invoices: readonly PaidInvoice[]): PaymentDays {
  const total = invoices.reduce((sum, { amount }) => sum + amount, 0);
  const weighted = invoices.reduce((sum, { amount, days }) => sum + amount * days, 0);
  return total > 0 ? { mean: weighted / total, parts: invoices.map(({ amount, days }) => (amount * days) / total) } : { mean: "empty", parts: [] };
}
