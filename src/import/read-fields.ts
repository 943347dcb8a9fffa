import type { RowIssue } from "./issues";
import type { ColumnMatch } from "./match-columns";
import { readDate } from "./read-date";
import type { FieldTarget } from "./read-header";
import type { CustomerRecord, CustomerStatus, OmzetTeltAls } from "./records";
import type { Cell, TableRow } from "./tables";
import { cleanText, columnLabel, isBlank, isErrorValue } from "./tables";

/** A customer without its amounts. */
export type CustomerFields = Omit<CustomerRecord, "omzet" | "marge">;

const STATUS = new Map<string, CustomerStatus>([
  ["actief", "actief"], ["active", "actief"], ["inactief", "inactief"], ["inactive", "inactief"], ["niet actief", "inactief"],
  ["prospect", "prospect"], ["suspect", "suspect"],
]);
const TELT_ALS = new Map<string, OmzetTeltAls>([
  ["geheel", "geheel"], ["whole", "geheel"], ["all", "geheel"], ["mijn deel", "mijn deel"], ["deel", "mijn deel"], ["my share", "mijn deel"], ["part", "mijn deel"],
]);

/**
 * Reads everything of a row that is no amount. A value that is not known stays out of the record and is reported;
 * the row itself is kept. Columns that the source lacks give "" or null, `omzetTeltAls` then is 'geheel'.
 */
export function readFields(row: TableRow, header: readonly string[], match: ColumnMatch): { fields: CustomerFields; issues: RowIssue[] } {
  const issues: RowIssue[] = [];
  const cellOf = (target: FieldTarget): Cell => {
    const index = match.fields[target];
    return index === null ? null : (row.cells[index] ?? null);
  };
  const known = <T>(target: FieldTarget, read: (cell: Cell) => T | null): T | null => {
    const cell = cellOf(target);
    if (isBlank(cell)) return null;
    const value = read(cell);
    if (value === null) issues.push({ code: "value-unknown", row: row.row, column: columnLabel(header, match.fields[target] ?? 0), value: cleanText(cell) });
    return value;
  };
  const fields: CustomerFields = {
    administratie: unwrap(cleanText(cellOf("administratie"))),
    debiteurennummer: unwrap(cleanText(cellOf("debiteurennummer"))),
    klant: cleanText(cellOf("klant")),
    concern: known("concern", readText) ?? "",
    accountmanager: known("accountmanager", readText) ?? "",
    accountmanagerVanaf: known("accountmanagerVanaf", readDate),
    omzetTeltAls: known("omzetTeltAls", (cell) => TELT_ALS.get(cleanText(cell).toLowerCase()) ?? null) ?? "geheel",
    status: known("status", (cell) => STATUS.get(cleanText(cell).toLowerCase()) ?? null) ?? "",
    strategischBelang: known("strategischBelang", readScore),
    relatiefase: known("relatiefase", readText) ?? "",
  };
  if (match.fields.klant !== null && fields.klant === "") issues.push({ code: "customer-without-name", row: row.row, debiteurennummer: fields.debiteurennummer });
  return { fields, issues };
}

/** Some exports write a number as ="00123", so that a spreadsheet keeps its zeros. */
export function unwrap(text: string): string {
  return /^="(.*)"$/.exec(text)?.[1] ?? text;
}

/** An error of a spreadsheet is no text that anybody wrote. */
const readText = (cell: Cell): string | null => (isErrorValue(cell) ? null : cleanText(cell));

function readScore(cell: Cell): number | null {
  const score = Number(cleanText(cell));
  return Number.isInteger(score) && score >= 1 && score <= 5 ? score : null;
}
