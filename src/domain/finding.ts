import type { Cents } from "./money";

/** How much a finding matters. `error`: a figure is wrong or missing; `warning`: somebody has to look; `note`: good to know. */
export type FindingSeverity = "error" | "warning" | "note";

/** What was checked in one workbook by itself. */
export const WORKBOOK_CHECKS = [
  "customers-missing", "column-missing", "cell-error", "number-as-text", "more-than-cents", "debtor-missing", "duplicate-debtor",
  "margin-above-revenue", "margin-as-percentage", "credit", "loss", "products-differ", "account-unknown",
  "partial-year", "period-outside", "boekjaar-of-columns",
] as const;

/** What was checked of a workbook against the one of a year before. */
export const PREVIOUS_CHECKS = ["last-year-differs", "last-year-missing", "last-year-partial"] as const;

/** What was checked of a workbook against a ledger: the total, and per customer and cause what makes the difference. */
export const LEDGER_CHECKS = [
  "ledger-agrees", "ledger-total", "ledger-differs", "ledger-period", "ledger-vat", "ledger-credit-left-out", "ledger-credit-twice", "ledger-credit-as-invoice",
  "ledger-duplicate", "ledger-line-twice", "ledger-part", "ledger-rounding", "ledger-unknown-debtor", "ledger-missing", "ledger-no-number",
] as const;

/** What was checked over many workbooks. */
export const TEAM_CHECKS = [
  "boekjaar-differs", "period-differs", "currency-differs", "schema-differs", "workbook-copied", "workbook-replaced", "same-content",
  "whole-amounts-differ", "whole-and-part", "same-deal", "same-name", "debtor-two-names", "pipeline-period-differs",
] as const;

/** Everything that a check can come upon. */
export type FindingCode = (typeof WORKBOOK_CHECKS | typeof PREVIOUS_CHECKS | typeof LEDGER_CHECKS | typeof TEAM_CHECKS)[number];

/** Something that is held against something else: an amount in whole cents, a day as a serial number, a text. */
export type FindingFigure =
  | { readonly kind: "amount"; readonly cents: Cents }
  | { readonly kind: "date"; readonly day: number }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "text"; readonly text: string };

/** Where a finding is, by name and never by address: a body row (from 0) and column key of a table, or a named cell of a sheet by its id. */
export type FindingPlace =
  | { readonly table: string; readonly row: number; readonly column: string }
  | { readonly sheet: string; readonly key: string };

/**
 * Something that a check came upon. `code` and `subject` (a customer, a product, a deal, a file) tell it from every other;
 * `expected` and `found` are what a signature under it holds for. `detail`: more that its sentence needs, such as the
 * colleagues it is about; "" for nothing. `place` is null when it is nowhere in particular.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly subject: string;
  readonly detail: string;
  readonly place: FindingPlace | null;
  readonly expected: FindingFigure | null;
  readonly found: FindingFigure | null;
}
