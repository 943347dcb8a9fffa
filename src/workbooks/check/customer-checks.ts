import { findingsOf } from "../../domain";
import type { Finding, FindingSeverity, ResultFinding } from "../../domain";
import type { CustomerLine, YearAmounts } from "../../team";
import { byNumber, customerName, headerOf } from "./data";
import type { WorkbookData } from "./data";
import { amount, count, finding } from "./finding";
import type { Figures } from "./finding";

const YEARS = [0, 1, 2] as const;
const SHOWN_NAMES = 3;

/** What is wrong with customers: margins that cannot be, credits and losses, numbers that are missing or stand there twice. */
export function customerFindings(data: WorkbookData, customers: readonly CustomerLine[]): readonly Finding[] {
  const areNumbered = customers.some(({ debtor }) => debtor !== "");
  return [
    ...duplicateDebtors(customers),
    ...customers.filter(hasAmount).filter(({ debtor }) => debtor === "").map((customer) =>
      finding("debtor-missing", areNumbered ? "warning" : "note", { subject: customer.customer, place: { table: "Klanten", row: customer.row, column: "debiteurennummer" } })),
    ...customers.flatMap((customer) => YEARS.flatMap((year) => resultFindings(customer.years[year], (kind) => ({
      subject: [customerName(customer), headerOf(data, "Klanten", `${kind}${year}`)].filter(Boolean).join(", "),
      place: { table: "Klanten", row: customer.row, column: `${kind}${year}` },
    })))),
  ];
}

const hasAmount = ({ years }: CustomerLine): boolean => years.some(({ revenue, margin }) => (revenue ?? 0) !== 0 || (margin ?? 0) !== 0);

/** Where one of the two amounts of a result stands, and what it is called. */
export type ResultPlace = (kind: "omzet" | "marge") => Pick<Finding, "subject" | "place">;

const KINDS: Readonly<Record<ResultFinding["kind"], { readonly code: Finding["code"]; readonly severity: FindingSeverity; readonly at: "omzet" | "marge" }>> = {
  "margin-above-revenue": { code: "margin-above-revenue", severity: "error", at: "marge" },
  percentage: { code: "margin-as-percentage", severity: "warning", at: "marge" },
  credit: { code: "credit", severity: "note", at: "omzet" },
  loss: { code: "loss", severity: "warning", at: "marge" },
};

/** What is wrong with revenue and margin of one year, wherever they stand. */
export function resultFindings({ revenue, margin }: YearAmounts, placeOf: ResultPlace): readonly Finding[] {
  return findingsOf({ revenue: revenue ?? 0, margin: margin ?? 0 }).map(({ kind }) => {
    const { code, severity, at } = KINDS[kind];
    const figures: Figures = kind === "margin-above-revenue" ? [amount(revenue ?? 0), amount(margin)] : [null, amount(at === "omzet" ? revenue : margin)];
    return finding(code, severity, { ...placeOf(at), figures });
  });
}

/** A debtor number more than once in one administratie, at the second row that has it. */
function duplicateDebtors(customers: readonly CustomerLine[]): readonly Finding[] {
  return [...byNumber(customers).values()].flatMap((group) => {
    const [first, second] = group;
    if (!first || !second) return [];
    const names = [...new Set(group.map(({ customer }) => customer).filter(Boolean))];
    return [finding("duplicate-debtor", "error", {
      subject: `${first.administratie} ${first.debtor}`.trim(),
      detail: names.slice(0, SHOWN_NAMES).join(", "),
      place: { table: "Klanten", row: second.row, column: "debiteurennummer" },
      figures: [count(1), count(group.length)],
    })];
  });
}
