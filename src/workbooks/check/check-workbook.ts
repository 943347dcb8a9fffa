import type { Finding, FindingCode } from "../../domain";
import { LEDGER_CHECKS, PREVIOUS_CHECKS, TEAM_CHECKS } from "../../domain";
import { customerLines } from "../member-lines";
import { cellFindings } from "./cell-checks";
import { customerFindings } from "./customer-checks";
import type { WorkbookData } from "./data";
import { finding } from "./finding";
import { checkLedger } from "./ledger-checks";
import type { LedgerInput, LedgerSide } from "./ledger-checks";
import { CONTROL } from "./parts";
import { periodFindings, periodOf } from "./period-checks";
import { previousFindings } from "./previous-checks";
import { productFindings } from "./product-checks";
import { toleranceIn } from "./tolerance";

/** A workbook, and what it is held against when that is at hand: a ledger, the workbook of a year before. */
export interface CheckRequest {
  readonly data: WorkbookData;
  readonly ledger?: LedgerInput | undefined;
  readonly previous?: WorkbookData | undefined;
}

/**
 * Checks a workbook: cells, periods, customers and products by themselves, then against the ledger and the workbook of a year
 * before as far as there are any. Without the table Klanten that is the first finding, and the rest is checked all the same.
 */
export function checkWorkbook({ data, ledger, previous }: CheckRequest): readonly Finding[] {
  const side = sideOf(data);
  const { customers, period, tolerance } = side;
  const hasCustomers = data.tables["Klanten"] !== undefined;
  return [
    ...(hasCustomers ? [] : [finding("customers-missing", "error", { subject: "Klanten", place: null })]),
    ...cellFindings(data, period?.boekjaar ?? null),
    ...periodFindings(data, period),
    ...customerFindings(data, customers),
    ...productFindings(data, customers, tolerance),
    ...(ledger ? checkLedger(side, ledger).findings : []),
    ...(previous ? previousFindings(side, previous) : []),
  ];
}

/** What a ledger or another workbook is held against: customers, period and tolerance of a workbook. */
export function sideOf(data: WorkbookData): LedgerSide {
  return { data, customers: customerLines(data.tables["Klanten"] ?? []), period: periodOf(data), tolerance: toleranceIn(data, CONTROL.sheet) };
}

/** The codes that a check of one workbook says nothing about: those of a team, and for want of a ledger or of another workbook theirs. */
export function uncheckedCodes({ ledger, previous }: Pick<CheckRequest, "ledger" | "previous">): readonly FindingCode[] {
  return [...TEAM_CHECKS, ...(ledger ? [] : LEDGER_CHECKS), ...(previous ? [] : PREVIOUS_CHECKS)];
}
