import type { Finding } from "../../src/domain";
import { workbookDataOf } from "../../src/workbooks";
import type { LedgerInput, WorkbookData } from "../../src/workbooks";
import { readWorkbook } from "../../src/xlsx";
import { memberFile } from "./support";
import type { Member } from "./support";

/** A row of Klanten of one customer with revenue and margin of one to three years, in euro. */
export const customer = (klant: string, debiteurennummer: string | null, amounts: readonly (number | string | null)[], more: Readonly<Record<string, string | number | null>> = {}): Readonly<Record<string, string | number | null>> => ({
  klant, debiteurennummer, ...Object.fromEntries(amounts.map((value, at) => [`${at % 2 === 0 ? "omzet" : "marge"}${Math.floor(at / 2)}`, value])), ...more,
});

/** What a check sees of a workbook, once it was written to a file and read back. */
export async function dataOf(member: Member): Promise<WorkbookData> {
  return dataIn(await memberFile(member));
}

/** What a check sees of a file. */
export async function dataIn(bytes: Uint8Array): Promise<WorkbookData> {
  const { workbook, issues } = await readWorkbook(bytes);
  if (!workbook) throw new Error(`Not opened: ${JSON.stringify(issues)}`);
  return workbookDataOf(workbook);
}

/** A ledger of lines of debtor, amount in euro, day and name. */
export const ledgerOf = (lines: readonly (readonly [debtor: string, euros: number, day?: number | null, name?: string])[], year: LedgerInput["year"] = 0): LedgerInput => ({
  year,
  lines: lines.map(([debtor, euros, day = null, name = ""], at) => ({ row: at + 2, administratie: "", debtor, amount: Math.round(euros * 100), day, document: "", name, rounded: false })),
});

/** The figures of a finding as a person sees them. */
export function shown({ code, severity, subject, detail, expected, found }: Finding): readonly unknown[] {
  const figure = (value: Finding["found"]) => (value === null ? null : value.kind === "amount" ? value.cents / 100 : value.kind === "date" ? value.day : value.kind === "count" ? value.count : value.text);
  return [code, severity, subject, detail, figure(expected), figure(found)];
}
