import type { FindingPlace } from "../../domain";
import { answerLabels } from "../../definition";
import { definitionOf, tableOf } from "../../catalogue";
import type { Answers, TableRow, TableRows } from "../../plan";
import type { CustomerLine } from "../../team";
import { textOf } from "../member-tables";
import type { StandingSheets } from "../places";
import { columnIndex, matchTable } from "../table-columns";

/** A cell that shows an error of Excel: the title of its sheet, its address and the error. */
export interface CellError {
  readonly sheet: string;
  readonly cell: string;
  readonly received: string;
}

/**
 * What a check knows of one workbook, from Excel or from a file: the sheets that stand, what was filled in there, and the rows
 * of their tables as they stand, blank ones too. Numbers that are kept as text are text here; a cell with an error is null, and
 * the first of every column is among `errors`.
 */
export interface WorkbookData {
  readonly sheets: StandingSheets;
  readonly answers: Answers;
  readonly tables: TableRows;
  readonly errors: readonly CellError[];
}

/** The header of a column of a table as it stands; "" when it does not. */
export function headerOf({ sheets }: Pick<WorkbookData, "sheets">, table: string, column: string): string {
  const headers = headersOf(sheets, table) ?? [];
  const found = matchTable(table, headers).filled.find(({ key }) => key === column);
  return (found && headers[columnIndex(headers, found)]) ?? "";
}

/** The headers of a table that stands; undefined when it does not. */
export const headersOf = (sheets: StandingSheets, table: string): readonly string[] | undefined =>
  Object.values(sheets).find(({ tables }) => tables[table] !== undefined)?.tables[table]?.headers;

/** The boekjaar of the newest columns of Klanten; null when no header says it. */
export function boekjaarOf(data: Pick<WorkbookData, "sheets">): number | null {
  const year = /(\d{4})$/.exec(headerOf(data, "Klanten", "omzet0").trim())?.[1];
  return year === undefined ? null : Number(year);
}

/** What a cell is called in a list of findings: by the row and column of its table, or by its label. */
export function subjectOf(data: Pick<WorkbookData, "sheets" | "tables">, place: FindingPlace): string {
  if ("key" in place) {
    const definition = definitionOf(place.sheet);
    return `${data.sheets[place.sheet]?.title ?? place.sheet}: ${(definition && answerLabels(definition).get(place.key)) || place.key}`;
  }
  const row = data.tables[place.table]?.[place.row];
  const name = row ? rowName(place.table, row) : "";
  return [name === "" ? `${place.table} ${place.row + 1}` : name, headerOf(data, place.table, place.column)].filter(Boolean).join(", ");
}

/** What a row is about: the customer with its number, else the first text in it. */
function rowName(table: string, row: TableRow): string {
  const [name, number] = [textOf(row["klant"]), textOf(row["debiteurennummer"])];
  if (name !== "" || number !== "") return customerName({ customer: name, debtor: number, administratie: textOf(row["administratie"]) });
  const first = (tableOf(table)?.columns ?? []).find(({ key, format }) => format === "text" && textOf(row[key]) !== "");
  return first ? textOf(row[first.key]) : "";
}

/** A customer as findings call it: its name and what tells it from others. */
export function customerName({ customer, debtor, administratie }: { readonly customer: string; readonly debtor: string; readonly administratie: string }): string {
  const number = [administratie, debtor].filter((part) => part !== "" && debtor !== "").join(" ");
  return customer === "" ? number : number === "" ? customer : `${customer} (${number})`;
}

/** Customers by administratie and debtor number; those without a number are left out. */
export function byNumber(customers: readonly CustomerLine[]): ReadonlyMap<string, readonly CustomerLine[]> {
  const groups = new Map<string, CustomerLine[]>();
  for (const customer of customers) {
    const key = `${customer.administratie}\u0000${customer.debtor}`.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(customer);
    else if (customer.debtor !== "") groups.set(key, [customer]);
  }
  return groups;
}
