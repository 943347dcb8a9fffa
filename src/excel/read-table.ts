import type { AnswerValue } from "../definition";
import { cellAddress } from "./address";
import { isError, toAnswer } from "./cell-values";
import type { ExcelIssue } from "./errors";
import { evenChunks, inChunks } from "./in-chunks";
import type { Chunk, ChunkOptions } from "./in-chunks";
import { inExcel } from "./run";
import { readShape } from "./table-shape";
import type { TableColumnKey, TableShape } from "./table-shape";

/** The body of a table in the order of the sheet; each row by column key. */
export interface ReadTable {
  readonly rows: readonly Readonly<Record<string, AnswerValue>>[];
  readonly issues: readonly ExcelIssue[];
}

const MOST_CELLS = 60_000;

/**
 * Reads a whole table, in requests that stay below 5 MB. Columns are found by header in any order and any case, also by
 * an old spelling; a missing column is an issue and absent from the rows. Errors read as null; per column the first is an issue.
 * Rows count as they stand, also when filtered. An untouched table gives one row of nulls.
 * @throws ExcelFailure `not-found` when there is no such table.
 */
export async function readTable(name: string, columns: readonly TableColumnKey[], options: ChunkOptions = {}): Promise<ReadTable> {
  const shape = await readShape(name, columns);
  const rows: (readonly unknown[])[] = [];
  const size = Math.max(1, Math.floor(MOST_CELLS / shape.headers.length));
  await inChunks(evenChunks(shape.body, size), async (chunk) => { rows.push(...(await readRows(shape, chunk))); }, options);
  return {
    rows: rows.map((row) => Object.fromEntries(shape.columns.map(({ key, index }) => [key, toAnswer(row[index])]))),
    issues: [...shape.issues, ...errorsIn(shape, rows)],
  };
}

async function readRows(shape: TableShape, { from, count }: Chunk): Promise<readonly (readonly unknown[])[]> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(shape.sheet).getRangeByIndexes(shape.row + 1 + from, shape.column, count, shape.headers.length);
    range.load("values");
    await context.sync();
    return range.values;
  }, shape.sheet);
}

function errorsIn(shape: TableShape, rows: readonly (readonly unknown[])[]): readonly ExcelIssue[] {
  return shape.columns.flatMap(({ index }) => {
    const row = rows.findIndex((each) => isError(each[index]));
    if (row < 0) return [];
    return [{ code: "cell-error" as const, sheet: shape.sheet, cell: cellAddress(shape.row + 1 + row, shape.column + index), received: String(rows[row]?.[index]) }];
  });
}
