import type { AnswerValue } from "../definition";
import { evenChunks, inChunks } from "./in-chunks";
import type { ChunkOptions } from "./in-chunks";
import { inExcel } from "./run";
import { readShape } from "./table-shape";
import type { TableColumnKey, TableShape } from "./table-shape";
import { writeTable } from "./write-table";
import type { TableOutcome } from "./write-table";

/** Rows that are asked for at a time. */
const PER_PAGE = 2_000;

/** What a table is to hold: `count` rows by column key, handed over in pages so that they never all have to be here. A key that is absent or null gives an empty cell. */
export interface NewBody {
  readonly columns: readonly TableColumnKey[];
  readonly count: number;
  readonly page: (from: number, count: number) => Promise<readonly Readonly<Record<string, AnswerValue>>[]>;
}

/** Rows that are here already, as the body of a table. */
export function bodyOf(columns: readonly TableColumnKey[], rows: readonly Readonly<Record<string, AnswerValue>>[]): NewBody {
  return { columns, count: rows.length, page: async (from, count) => rows.slice(from, from + count) };
}

/**
 * Makes a table hold exactly these rows, in their order; one blank row when there are none. The table itself stays, so
 * formulas and pivots that look at it stay whole. Text, calculated columns and filters go as in {@link writeTable}.
 * In a column that the person added a formula in the first row goes down with the rows; anything else stays in the row
 * in which it stands, and goes with rows that go.
 * Rows that are too many go first; stopping keeps whole pages, over rows of before.
 * @throws ExcelFailure; pages written before it stay.
 */
export async function replaceRows(name: string, { columns, count, page }: NewBody, options: ChunkOptions = {}): Promise<TableOutcome> {
  const shape = await readShape(name, columns);
  if (shape.issues.length > 0) return { rows: 0, stopped: false, filterCleared: false, issues: shape.issues };
  if (options.signal?.aborted) return { rows: 0, stopped: true, filterCleared: false, issues: [] };
  const total = Math.max(1, count);
  if (shape.filtered || shape.body > total) await shorten(name, shape, total);
  const blank = Object.fromEntries(columns.map(({ key }) => [key, null]));
  const done = await inChunks(evenChunks(total, PER_PAGE), async ({ from, count: size }) => {
    const rows = count === 0 ? [blank] : await page(from, size);
    await writeTable(name, { columns, rows: rows.map((row, at) => ({ index: from + at, values: { ...blank, ...row } })) });
  }, options);
  return { rows: Math.min(done, count), stopped: done < total, filterCleared: shape.filtered, issues: [] };
}

/** Takes rows off the end of a table, down to as many as are given; filters go first, as they hide what is to go. */
async function shorten(name: string, shape: TableShape, rows: number): Promise<void> {
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const sheet = context.workbook.worksheets.getItem(shape.sheet);
    const block = (from: number, count: number) => sheet.getRangeByIndexes(shape.row + from, shape.column, count, shape.headers.length);
    context.application.suspendApiCalculationUntilNextSync();
    if (shape.filtered) table.clearFilters();
    if (shape.body > rows) {
      block(rows + 1, shape.body - rows).clear("All");
      table.resize(block(0, rows + 1));
    }
    await context.sync();
  }, shape.sheet);
}
