import { toCents } from "../../domain/index";
import { explanationText, formatCents } from "../../text/index";
import { readCountBack, readInvoices } from "../receivables";
import { readTargets } from "../targets";
import { figureAccount, line, linesOf, moneyAccount } from "./account";
import type { Account, Explainers, Reasons } from "./types";

/** The explainers of functions about payment and about targets in euro. */
export const paymentExplainers: Explainers = {
  BETAALDAGEN: ofPayments,
  DEBITEURENDAGEN_TERUG: ofCountBack,
  PRESTATIE_TOTAAL: ofTargets,
};

/** What every paid invoice brings to the mean, and how much of all invoices is paid. */
function ofPayments([bedrag, dagen]: readonly unknown[]): Reasons {
  const { payments: text, counted } = explanationText();
  const { amounts, days, mean, parts } = readInvoices(bedrag, dagen);
  const reasons = days.map((each, row) => (each !== null ? null : amounts[row] === 0 ? text.blank : text.notPaid));
  const paid = days.flatMap((each, row) => (each === null ? [] : [{ row, amount: amounts[row] ?? 0, days: each }]));
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const [paidSum, all] = [sumOf(paid.map(({ amount }) => amount)), sumOf([...amounts])];
  const count = (reason: string): number => reasons.filter((each) => each === reason).length;
  const groups = [line(text.paid, paid.length, paidSum), line(text.notPaid, count(text.notPaid), all - paidSum), line(text.blank, count(text.blank), 0)];
  const shares = paid.map(({ row, amount, days: each }, at) => line(text.invoice(row + 1, amount, each), null, parts[at] ?? 0));
  return {
    rows: [{ at: 1, reasons }],
    accounts: [
      ...(typeof mean === "number" ? [figureAccount(text.meanTitle(formatCents(paidSum)), "days", [shares, line(text.mean, null, mean)])] : []),
      moneyAccount(text.title, counted.invoices, [groups, line(text.all, days.length, all)]),
    ],
  };
}

/** What is outstanding, month by month, and the days of those months. */
function ofCountBack([openstaand, omzet, dagen]: readonly unknown[]): Reasons {
  const { payments: text, results } = explanationText();
  const { days, steps, outstanding, months } = readCountBack(openstaand, omzet, dagen);
  const isExplained = typeof days === "number";
  const reasonOf = (each: number | null): string => (isExplained ? text.explained : each === null ? text.noDays : text.notReached);
  const parts = (what: "amount" | "days") => steps.map((step, row) => line(results.row(row + 1), null, step[what]));
  return {
    rows: [{ at: 1, reasons: months.map((each, row) => (row < steps.length ? null : reasonOf(each))) }],
    accounts: isExplained ? [
      moneyAccount(text.outstandingTitle, null, [parts("amount"), line(text.outstanding, null, outstanding)]),
      figureAccount(text.daysTitle, "days", [parts("days"), line(text.days, null, days)]),
    ] : [],
  };
}

/** What came of the targets row by row, and what is still to come. */
function ofTargets([doel, kwartalen]: readonly unknown[], result: unknown): Reasons {
  const { payments: text, results } = explanationText();
  const rows = readTargets(doel, kwartalen);
  const sumOf = (values: readonly (number | null)[]): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const [figures = []] = linesOf(result);
  const [actual, gap] = [figures[0], figures[5]].map((cell) => (typeof cell === "number" ? toCents(cell) : null));
  const brought = rows.map(({ quarters }, row) => line(results.row(row + 1), null, sumOf(quarters)));
  const accounts: readonly (Account | null)[] = [
    actual == null ? null : moneyAccount(text.actualTitle, null, [brought, line(text.actual, null, actual)]),
    gap == null ? null : moneyAccount(text.targetTitle, null, [[line(text.actual, null, actual ?? 0), line(text.gap, null, gap)], line(text.target, null, sumOf(rows.map(({ target }) => target)))]),
  ];
  return {
    rows: [{ at: 0, reasons: rows.map(({ target, quarters }) => (target === null && quarters.every((quarter) => quarter === null) ? text.noTarget : null)) }],
    accounts: accounts.filter((account) => account !== null),
  };
}
