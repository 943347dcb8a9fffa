import { causesOf } from "./ledger-causes";
import { groupByDebtor } from "./ledger-keys";
import type { DebtorKey } from "./ledger-keys";
import type { Cents } from "./money";

/** What was booked on a debtor, as a ledger export has it. */
export interface LedgerLine extends DebtorKey {
  /** Where a person finds it back: the line of the file or the row of the sheet. */
  readonly row: number;
  readonly amount: Cents;
  /** Serial number of the day; null where the export has none. */
  readonly day: number | null;
  /** What tells its document from others, such as the number of an invoice; "" for nothing. */
  readonly document: string;
  /** The export gives more than two decimals; `amount` is rounded. */
  readonly rounded: boolean;
}

/** A customer as it is held against the ledger. */
export interface LedgerCustomer extends DebtorKey {
  /** null where nothing is filled in; counts as 0. */
  readonly amount: Cents | null;
  /** The workbook has more than two decimals; `amount` is rounded. */
  readonly rounded: boolean;
  /** The amount is only a part of what the customer brings in; the ledger has all of it. */
  readonly part: boolean;
}

/**
 * Why an amount differs from the ledger.
 * - `missing`: the ledger has nothing of this customer; `no-number`: nobody can tell, for want of a debtor number.
 * - `unknown-debtor`: the list of customers has nothing of this debtor.
 * - `period`: lines outside the period that the customers cover. `vat`: one of the two includes btw.
 * - `credit-left-out`, `credit-twice`, `credit-as-invoice`: what the customers do with a negative line of the ledger.
 * - `duplicate`: the customer stands there twice. `line-twice`: a line of the ledger does.
 * - `part`: the customer's amount is a part. `rounding`: amounts of more than two decimals. `unexplained`: nothing of these.
 */
export type LedgerCauseKind =
  | "missing" | "no-number" | "unknown-debtor" | "period" | "vat" | "credit-left-out" | "credit-twice" | "credit-as-invoice"
  | "duplicate" | "line-twice" | "part" | "rounding" | "unexplained";

/** A part of a difference, found min expected, and the lines of the ledger that it is about (positions in it). */
export interface LedgerCause {
  readonly kind: LedgerCauseKind;
  readonly amount: Cents;
  readonly lines: readonly number[];
  /** Of `vat` the rate in percent; of `period` the last day that counts; else null. */
  readonly detail: number | null;
}

/** A debtor whose amount is not that of the ledger. The causes add up to the difference. */
export interface LedgerDifference {
  /** Positions among the customers and in the ledger. */
  readonly customers: readonly number[];
  readonly lines: readonly number[];
  readonly expected: Cents;
  readonly found: Cents;
  /** Found min expected; never 0. */
  readonly difference: Cents;
  readonly withinTolerance: boolean;
  readonly causes: readonly LedgerCause[];
}

/** Customers held against a ledger. The differences add up to the total difference, and so do their causes. */
export interface Reconciliation {
  readonly expected: Cents;
  readonly found: Cents;
  readonly difference: Cents;
  readonly withinTolerance: boolean;
  /** Debtors whose amount is that of the ledger. */
  readonly equal: number;
  readonly differences: readonly LedgerDifference[];
}

/** How a ledger is held against customers. */
export interface LedgerOptions {
  /** How much may differ; a difference shows all the same. */
  readonly tolerance: Cents;
  /** Rates of btw in percent. */
  readonly vatRates: readonly number[];
  /** First and last day that the customers cover, as serial numbers; null when nobody knows. */
  readonly period: { readonly from: number; readonly to: number } | null;
}

/** The rates of btw that an amount may include. */
export const VAT_RATES: readonly number[] = [9, 21];

/**
 * Holds customers against a ledger, in whole cents, debtor by debtor, and names a cause for every cent that differs. Without
 * customers everything in the ledger is unknown; with an empty ledger every customer is missing from it.
 */
export function reconcileLedger(customers: readonly LedgerCustomer[], ledger: readonly LedgerLine[], options: LedgerOptions): Reconciliation {
  const groups = groupByDebtor(customers, ledger);
  const within = (difference: Cents): boolean => Math.abs(difference) <= options.tolerance;
  const compared = groups.map((group) => {
    const expected = sumOf(group.lines, (position) => ledger[position]?.amount ?? 0);
    const found = sumOf(group.customers, (position) => customers[position]?.amount ?? 0);
    return { ...group, expected, found, difference: found - expected };
  });
  const differences = compared.filter(({ difference }) => difference !== 0).map((each) => ({
    ...each,
    withinTolerance: within(each.difference),
    causes: causesOf({ ...each, customers: pick(customers, each.customers), lines: pick(ledger, each.lines).map((line, index) => ({ ...line, position: each.lines[index] ?? 0 })) }, options),
  }));
  const expected = sumOf(compared, (each) => each.expected);
  const found = sumOf(compared, (each) => each.found);
  return { expected, found, difference: found - expected, withinTolerance: within(found - expected), equal: compared.length - differences.length, differences };
}

function pick<Item>(items: readonly Item[], positions: readonly number[]): readonly Item[] {
  return positions.flatMap((position) => items[position] ?? []);
}

const sumOf = <Item>(items: readonly Item[], amount: (item: Item) => Cents): Cents => items.reduce<Cents>((sum, item) => sum + amount(item), 0);
