import { hasMoreThanCents, periodOfBoekjaar, reconcileLedger, VAT_RATES } from "../../domain";
import type { Cents, Finding, FindingCode, FindingSeverity, LedgerCause, LedgerCauseKind, LedgerDifference, LedgerLine, Reconciliation } from "../../domain";
import type { CustomerLine } from "../../team";
import { customerName, headerOf } from "./data";
import type { WorkbookData } from "./data";
import { amount, finding } from "./finding";
import type { WorkbookPeriod } from "./period-checks";

/** A ledger as it was read: its lines with the name of each debtor, and the year of Klanten that it is held against, 0 for the newest. */
export interface LedgerInput {
  readonly lines: readonly (LedgerLine & { readonly name: string })[];
  readonly year: 0 | 1 | 2;
}

/** A ledger held against the revenue of the customers, and what there is to say of it. */
export interface LedgerCheck {
  readonly reconciliation: Reconciliation;
  readonly findings: readonly Finding[];
}

/** What a ledger is held against. */
export interface LedgerSide {
  readonly data: WorkbookData;
  readonly customers: readonly CustomerLine[];
  readonly period: WorkbookPeriod | null;
  readonly tolerance: Cents;
}

const SHOWN_ROWS = 5;
const CAUSES: Readonly<Record<LedgerCauseKind, { readonly code: FindingCode; readonly severity: FindingSeverity }>> = {
  missing: { code: "ledger-missing", severity: "error" },
  "no-number": { code: "ledger-no-number", severity: "warning" },
  "unknown-debtor": { code: "ledger-unknown-debtor", severity: "error" },
  period: { code: "ledger-period", severity: "error" },
  vat: { code: "ledger-vat", severity: "error" },
  "credit-left-out": { code: "ledger-credit-left-out", severity: "error" },
  "credit-twice": { code: "ledger-credit-twice", severity: "error" },
  "credit-as-invoice": { code: "ledger-credit-as-invoice", severity: "error" },
  duplicate: { code: "ledger-duplicate", severity: "error" },
  "line-twice": { code: "ledger-line-twice", severity: "error" },
  part: { code: "ledger-part", severity: "note" },
  rounding: { code: "ledger-rounding", severity: "note" },
  unexplained: { code: "ledger-differs", severity: "error" },
};

/** Holds the revenue of one boekjaar against a ledger. Figures of the causes of one customer follow each other, from the ledger to the workbook. */
export function checkLedger(side: LedgerSide, ledger: LedgerInput): LedgerCheck {
  const { data, customers, tolerance } = side;
  const column = `omzet${ledger.year}`;
  const reconciliation = reconcileLedger(
    customers.map(({ administratie, debtor, countsAs, years, row }) => ({ administratie, debtor, amount: years[ledger.year].revenue, part: countsAs === "mijn deel", rounded: hasMoreThanCents(data.tables["Klanten"]?.[row]?.[column]) })),
    ledger.lines,
    { tolerance, vatRates: VAT_RATES, period: coveredPeriod(side.period, ledger.year) },
  );
  const header = headerOf(data, "Klanten", column);
  const { expected, found, difference, withinTolerance } = reconciliation;
  const code = difference === 0 ? "ledger-agrees" : "ledger-total";
  const total = finding(code, withinTolerance ? "note" : "error", { subject: header, place: null, figures: [amount(expected), amount(found)] });
  return { reconciliation, findings: [total, ...reconciliation.differences.flatMap((each) => differenceFindings(each, { customers, ledger, header, column }))] };
}

function coveredPeriod(period: WorkbookPeriod | null, year: number): { readonly from: number; readonly to: number } | null {
  if (!period) return null;
  const { from, to } = periodOfBoekjaar(period.boekjaar - year, period.firstMonth);
  return { from, to: year === 0 && period.periodTo !== null ? Math.min(to, period.periodTo) : to };
}

interface Sources {
  readonly customers: readonly CustomerLine[];
  readonly ledger: LedgerInput;
  readonly header: string;
  readonly column: string;
}

function differenceFindings({ customers: own, lines, expected, withinTolerance, causes }: LedgerDifference, { customers, ledger, header, column }: Sources): readonly Finding[] {
  const customer = customers[own[0] ?? -1];
  const line = ledger.lines[lines[0] ?? -1];
  const name = customer ? customerName(customer) : line ? customerName({ customer: line.name, debtor: line.debtor, administratie: line.administratie }) : "";
  let from = expected;
  return causes.map((cause) => {
    const { code, severity } = CAUSES[cause.kind];
    const figures = [amount(from), amount(from + cause.amount)] as const;
    from += cause.amount;
    return finding(code, withinTolerance ? "note" : severity, {
      subject: [name, header].filter(Boolean).join(", "),
      detail: cause.kind === "vat" ? String(cause.detail ?? "") : rowsOf(cause, ledger),
      place: customer ? { table: "Klanten", row: customer.row, column } : null,
      figures,
    });
  });
}

/** The first lines of the ledger that a cause is about, as a person counts them. */
function rowsOf({ lines }: LedgerCause, ledger: LedgerInput): string {
  const rows = lines.slice(0, SHOWN_ROWS).flatMap((position) => ledger.lines[position]?.row ?? []);
  return `${rows.join(", ")}${lines.length > SHOWN_ROWS ? " …" : ""}`;
}
