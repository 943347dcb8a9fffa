import type { AnswerValue } from "../definition";
import { isFault, toAnswer } from "./read-answers";
import type { CellReader } from "./read-answers";
import type { ReadIssue } from "./read-issue";
import { cellAddress, same } from "./read-reference";
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
  const indexes = columns.map((column) => indexOfHeader(table.headers, column));
  const found = columns.flatMap(({ key }, at): readonly Found[] => (indexes[at] === -1 ? [] : [{ key, column: body.column + (indexes[at] ?? 0) }]));
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
  const missing = columns.filter((_column, index) => indexes[index] === -1).map(({ header }) => ({ code: "header-missing" as const, table: name, expected: header }));
  return { rows, issues: [...missing, ...found.flatMap(({ column }) => faults.get(column) ?? [])] };
}

/** Where a column stands among headers: by its own spelling, else by an old one; -1 when it is missing. */
function indexOfHeader(headers: readonly string[], { header, oldHeaders }: ColumnKey): number {
  const own = headers.findIndex((each) => same(each.trim(), header));
  return own >= 0 ? own : headers.findIndex((each) => oldHeaders.some((old) => same(each.trim(), old)));
}
