import type { Cents } from "../domain/index";
import type { AmountColumnTotals } from "./amount-columns";
import type { RowIssue } from "./issues";
import type { ColumnMatch } from "./match-columns";
import { currencyCode, readAmount } from "./read-amount";
import { readFields } from "./read-fields";
import type { AmountTarget } from "./read-header";
import type { CustomerRecord, PerYear } from "./records";
import { perYear } from "./records";
import type { Table, TableRow } from "./tables";
import { cleanText, columnLabel, columnLetter, isBlank, isErrorValue, usedWidth } from "./tables";

/** What reading a row needs to know; the same for every row. */
export interface RowContext {
  table: Table;
  match: ColumnMatch;
  columns: readonly AmountColumnTotals[];
  currency: string;
  /** Fields that a row must have. */
  width: number;
  /** Columns in which an error refuses the row: amounts, and what says who the customer is. */
  decisive: readonly number[];
  /** For each amount of a customer its place among the amount columns; −1 when the source lacks it. */
  places: Record<AmountTarget, PerYear<number>>;
}

/** Fields that say who the customer is, or whether its amounts count. */
const DECISIVE = ["administratie", "debiteurennummer", "klant", "valuta"] as const;

/** The context of all rows of a table. */
export function rowContext(base: Pick<RowContext, "table" | "match" | "columns" | "currency">): RowContext {
  const placesOf = (target: AmountTarget) =>
    perYear((position) => base.columns.findIndex((column) => column.target === target && column.position === position));
  const decisive = [...DECISIVE.map((target) => base.match.fields[target]), ...base.columns.map(({ index }) => index)].filter((index) => index !== null);
  return { ...base, width: usedWidth(base.table.header), decisive, places: { omzet: placesOf("omzet"), marge: placesOf("marge") } };
}

/** A row as read: the customer, or null when the row is refused; the amounts that could be read either way. */
export interface ReadRow {
  row: number;
  record: CustomerRecord | null;
  /** In the order of the amount columns. */
  amounts: readonly (Cents | null)[];
  issues: RowIssue[];
}

/** "Total" is also a customer; a total row has no debtor number of its own. */
export const TOTAL = /^(eind|sub|generaal |algemeen )?totaal( generaal)?:?$|^(grand |sub)?total:?$|^som:?$/i;
/** A number that a spreadsheet rewrote, and with it lost. */
export const SCIENTIFIC = /^\d([.,]\d+)?E\+\d+$/i;

/**
 * Reads one row and adds its amounts to the account of the columns.
 * @returns the customer, or no customer and the reason why.
 */
export function readRow(row: TableRow, context: RowContext): ReadRow {
  const { amounts, issues } = readAmounts(row, context);
  const shape = shapeIssue(row, context);
  const refusals = shape ? [shape] : [...errorIssues(row, context), ...issues, ...currencyIssues(row, context), ...customerIssues(row, context)];
  if (refusals.length > 0) return { row: row.row, record: null, amounts, issues: refusals };
  const { fields, issues: notes } = readFields(row, context.table.header, context.match);
  const pick = ([first, second, third]: PerYear<number>): PerYear<Cents | null> => [amounts[first] ?? null, amounts[second] ?? null, amounts[third] ?? null];
  const record: CustomerRecord = { ...fields, omzet: pick(context.places.omzet), marge: pick(context.places.marge) };
  return { row: row.row, record, amounts, issues: notes };
}

function readAmounts(row: TableRow, { columns, currency }: RowContext): { amounts: (Cents | null)[]; issues: RowIssue[] } {
  const issues: RowIssue[] = [];
  const amounts = columns.map((totals) => {
    const cell = row.cells[totals.index] ?? null;
    const reading = readAmount(cell, { notation: totals.notation.notation, currency });
    if (reading.kind === "blank") totals.blank += 1;
    if (reading.kind === "amount") {
      totals.read += reading.cents;
      totals.rounding += reading.rest;
      if (reading.rest !== 0) totals.fine += 1;
      return reading.cents;
    }
    if (reading.kind !== "blank") {
      totals.unreadable += 1;
      if (isErrorValue(cell)) return null;
      const place = { row: row.row, column: totals.column, value: reading.kind === "currency" ? reading.value : cleanText(cell) };
      issues.push({ code: AMOUNT_CODES[reading.kind], ...place });
    }
    return null;
  });
  return { amounts, issues };
}

const AMOUNT_CODES = { currency: "other-currency", "too-large": "amount-too-large", text: "amount-unreadable" } as const;

/** Errors of a spreadsheet where an amount or a customer should stand, each with its place. */
export function errorIssues({ row, cells }: TableRow, { table: { header, place }, decisive }: Pick<RowContext, "table" | "decisive">): RowIssue[] {
  return decisive.filter((index) => isErrorValue(cells[index])).map((index) => {
    const cell = place ? `${columnLetter(place.firstColumn + index)}${row}` : null;
    return { code: "error-value", row, column: columnLabel(header, index), value: cleanText(cells[index]), sheet: place?.sheet ?? null, cell };
  });
}

/** Fewer or more fields than the header: a field may have shifted, so no amount can be trusted. In a sheet nothing shifts. */
export function shapeIssue({ row, cells, truncated }: TableRow, { table: { header, delimiter }, width: expected }: Pick<RowContext, "table" | "width">): RowIssue | null {
  if (delimiter === null) return null;
  if (truncated) return { code: "truncated", row, expected, received: cells.length };
  const beyond = cells.length > header.length && cells.slice(header.length).some((cell) => !isBlank(cell));
  return cells.length < expected || beyond ? { code: "ragged-row", row, expected, received: cells.length } : null;
}

function currencyIssues(row: TableRow, { match, table, currency }: RowContext): RowIssue[] {
  const index = match.fields.valuta;
  const value = index === null ? "" : cleanText(row.cells[index]);
  if (index === null || value === "" || isErrorValue(value) || currencyCode(value) === currency) return [];
  return [{ code: "other-currency", row: row.row, column: columnLabel(table.header, index), value }];
}

function customerIssues({ row, cells }: TableRow, { match, table }: RowContext): RowIssue[] {
  const { klant, debiteurennummer } = match.fields;
  const name = klant === null ? "" : cleanText(cells[klant]);
  const number = debiteurennummer === null ? "" : cleanText(cells[debiteurennummer]);
  const total = [name, number].find((text) => TOTAL.test(text));
  if (total !== undefined && (number === "" || number === total)) return [{ code: "total-row", row, value: total }];
  if (name === "" && number === "") {
    const first = cleanText(cells.find((cell) => !isBlank(cell)));
    return [TOTAL.test(first) ? { code: "total-row", row, value: first } : { code: "row-without-customer", row }];
  }
  if (debiteurennummer === null || !SCIENTIFIC.test(number)) return [];
  return [{ code: "damaged-number", row, column: columnLabel(table.header, debiteurennummer), value: number }];
}
