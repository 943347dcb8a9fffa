import { toCents } from "../domain/index";
import type { CustomerRecord, CustomerStatus, PerYear } from "./records";

/** A row of the table Klanten by column key, as Excel and a file give and take it; null is a blank cell. */
export type CustomerRow = Readonly<Record<string, string | number | null>>;

const STATUSES: readonly CustomerStatus[] = ["actief", "inactief", "prospect", "suspect"];

/** The row of a customer. Amounts are euro; texts that say nothing are left blank. */
export function toRow(record: CustomerRecord): CustomerRow {
  const amount = (cents: number | null) => (cents === null ? null : cents / 100);
  const text = (value: string) => (value === "" ? null : value);
  return {
    administratie: text(record.administratie),
    debiteurennummer: text(record.debiteurennummer),
    klant: text(record.klant),
    concern: text(record.concern),
    accountmanager: text(record.accountmanager),
    accountmanager_vanaf: record.accountmanagerVanaf,
    omzet_telt_als: record.omzetTeltAls,
    status: text(record.status),
    omzet0: amount(record.omzet[0]),
    marge0: amount(record.marge[0]),
    omzet1: amount(record.omzet[1]),
    marge1: amount(record.marge[1]),
    omzet2: amount(record.omzet[2]),
    marge2: amount(record.marge[2]),
    strategisch_belang: record.strategischBelang,
    relatiefase: text(record.relatiefase),
  };
}

/** The customer in a row. What a person typed in a wrong kind of cell counts as blank here; the row itself is not touched. */
export function toCustomer(row: CustomerRow): CustomerRecord {
  const text = (key: string) => String(row[key] ?? "").trim();
  const number = (key: string) => { const value = row[key]; return typeof value === "number" ? value : null; };
  const cents = (key: string) => { const value = number(key); return value === null ? null : toCents(value); };
  const perYear = (key: string): PerYear<number | null> => [cents(`${key}0`), cents(`${key}1`), cents(`${key}2`)];
  return {
    administratie: text("administratie"),
    debiteurennummer: text("debiteurennummer"),
    klant: text("klant"),
    concern: text("concern"),
    accountmanager: text("accountmanager"),
    accountmanagerVanaf: number("accountmanager_vanaf"),
    omzetTeltAls: text("omzet_telt_als") === "mijn deel" ? "mijn deel" : "geheel",
    status: STATUSES.find((status) => status === text("status")) ?? "",
    omzet: perYear("omzet"),
    marge: perYear("marge"),
    strategischBelang: number("strategisch_belang"),
    relatiefase: text("relatiefase"),
  };
}

/** Whether a row holds a customer: a name or a number. Rows that only wait to be filled in do not. */
export function holdsCustomer(row: CustomerRow): boolean {
  return [row["klant"], row["debiteurennummer"]].some((value) => value !== null && value !== undefined && value !== "");
}
