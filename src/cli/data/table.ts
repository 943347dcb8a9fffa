import type { AnswerValue, Format, TableBlock } from "../../definition";
import { isoDate, toCents } from "../../domain";

/** What a column of a data set holds: text, an amount in euro with two decimals, a day, a whole number, or a fraction. */
export type ColumnType = "text" | "amount" | "date" | "count" | "fraction";

/** A column of a data set, named as its key in the catalogue: that stays when a header is worded better. */
export interface DataColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** A table of a data set. */
export interface DataTable {
  readonly name: string;
  readonly columns: readonly DataColumn[];
}

/** Where a row belongs: the boekjaar of its workbook and whose it is. `accountmanager` is null for rows of the whole team. */
export interface Partition {
  readonly boekjaar: number;
  readonly accountmanager: string | null;
}

/** A row by column name. Amounts are euro, days serial numbers, as in a table of a workbook. */
export type DataRow = Readonly<Record<string, AnswerValue>>;

/** Takes rows as they come and puts them on disk. `close` ends what was begun, also after a failure, with an empty table for one without rows. */
export interface DataSink {
  readonly write: (table: DataTable, rows: readonly DataRow[], partition: Partition) => Promise<void>;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<Format, ColumnType>> = { text: "text", number: "count", year: "count", amount: "amount", cents: "amount", share: "fraction", decimal: "fraction", date: "date" };

/** A table of the catalogue as data. Columns that a workbook computes are left out: whoever adds up rows computes a share from the sums. */
export function dataTable({ name, columns }: TableBlock): DataTable {
  return { name, columns: columns.filter(({ formula }) => formula === undefined).map(({ key, format }) => ({ name: key, type: TYPES[format] })) };
}

/** A value of a column, told by its type; a text for days in ISO notation, whole cents for amounts. @throws when a column of numbers holds a text */
export type DataValue = { readonly text: string } | { readonly day: number; readonly iso: string } | { readonly cents: number } | { readonly number: number } | null;

/** What a row says in one column; null for nothing. */
export function valueOf(row: DataRow, { name, type }: DataColumn): DataValue {
  const value = row[name] ?? null;
  if (value === null) return null;
  if (type === "text") return { text: String(value) };
  if (typeof value !== "number") throw new Error(`Column ${name} takes numbers and got a text`);
  if (type === "amount") return { cents: toCents(value) };
  return type === "date" ? { day: Math.floor(value), iso: isoDate(value) } : { number: value };
}
