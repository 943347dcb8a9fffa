import type { AnswerValue } from "../definition";
import { isFault, toAnswer } from "./read-answers";
import type { CellReader } from "./read-answers";
import type { ReadIssue } from "./read-issue";
import { cellAddress } from "./read-reference";
import type { FileTable } from "./read-tables";

/** A column that a caller knows: its key and how its header is or was spelled. */
export interface ColumnKey {
  readonly key: string;
  readonly header: string;
  readonly oldHeaders: readonly string[];
}

/** The body of a table in the order of the sheet; each row by column key. */
export interface FileRows {
  readonly rows: readonly Readonly<Record<string, AnswerValue>>[];
  readonly issues: readonly ReadIssue[];
}

interface Found {
  readonly key: string;
  readonly column: number;
}

/** The rows of a table, known columns only. @throws ReadError */
export function rowsOf(table: FileTable, columns: readonly ColumnKey[], read: CellReader): FileRows {
  const { body, name, sheet } = table;
  const places = placesOf(table.headers);
  const found = columns.flatMap((column): readonly Found[] => {
    const place = placeOf(places, column);
    return place === undefined ? [] : [{ key: column.key, column: body.column + place }];
  });
  const missing = columns.filter((column) => placeOf(places, column) === undefined);
  const first = Math.min(...found.map(({ column }) => column));
  const last = Math.max(...found.map(({ column }) => column));
  const at = read(sheet, body.rows === 0 || found.length === 0 ? [] : [{ ...body, column: first, columns: last - first + 1 }]);
  // A key that is there is only set, also one called __proto__.
  const blank: Readonly<Record<string, AnswerValue>> = Object.fromEntries(found.map(({ key }) => [key, null]));
  const faults = new Map<number, ReadIssue>();
  const rows = Array.from({ length: body.rows }, (_none, down) => {
    const values: Record<string, AnswerValue> = { ...blank };
    for (const { key, column } of found) {
      const value = at(body.row + down, column);
      values[key] = toAnswer(value);
      // Of a column the first error only: a formula that fails does so in every row.
      if (isFault(value) && !faults.has(column)) faults.set(column, { code: "cell-error", sheet, cell: cellAddress(body.row + down, column), received: value.error });
    }
    return values;
  });
  return {
    rows,
    issues: [...missing.map(({ header }) => ({ code: "header-missing" as const, table: name, expected: header })), ...found.flatMap(({ column }) => faults.get(column) ?? [])],
  };
}

/** Where each header stands, in small letters; of two that are the same the first. */
function placesOf(headers: readonly string[]): ReadonlyMap<string, number> {
  const folded = headers.map((header, place) => [header.trim().toLowerCase(), place] as const);
  return new Map(folded.reverse());
}

/** Where a column stands: by its own spelling, else by the first old one; undefined when it is missing. */
function placeOf(places: ReadonlyMap<string, number>, { header, oldHeaders }: ColumnKey): number | undefined {
  const old = oldHeaders.flatMap((each) => places.get(each.toLowerCase()) ?? []);
  return places.get(header.toLowerCase()) ?? (old.length > 0 ? Math.min(...old) : undefined);
}
