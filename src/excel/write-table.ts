import type { AnswerValue } from "../definition";
import type { ExcelIssue } from "./errors";
import { chunksOf, inChunks } from "./in-chunks";
import type { Chunk, ChunkOptions } from "./in-chunks";
import { inExcel } from "./run";
import { safeValue } from "./safe-text";
import { setAll } from "./set-all";
import { readShape } from "./table-shape";
import type { TableColumnKey, TableShape } from "./table-shape";

/**
 * One row to write. `index` is the body row that it replaces, as `readTable` counted it; absent: the row is added at the end.
 * A key that is absent from `values` leaves the cell as it is; null empties it.
 */
export interface RowWrite {
  readonly index?: number;
  readonly values: Readonly<Record<string, AnswerValue>>;
}

/** What was written. `rows` counts rows of whole chunks; with issues nothing was written at all. */
export interface TableOutcome {
  readonly rows: number;
  readonly stopped: boolean;
  /** A filter of the person was cleared first, because Excel misplaces what is written past one. */
  readonly filterCleared: boolean;
  readonly issues: readonly ExcelIssue[];
}

/** The cells of one body row in table order; null leaves a cell as it is. */
type Line = readonly (string | number | null)[];

/**
 * Updates and adds rows of a table, in requests below 1 MB and 2,000 rows. Only the given columns are written;
 * calculated columns are filled down into the written rows. Text stays text, also when it starts with `=`; columns with
 * `text` keep leading zeros. Stopping keeps whole chunks: rows that replace others come first, then added rows in order.
 * @throws ExcelFailure; chunks written before it stay.
 */
export async function writeTable(name: string, write: { readonly columns: readonly TableColumnKey[]; readonly rows: readonly RowWrite[] }, options: ChunkOptions = {}): Promise<TableOutcome> {
  const shape = await readShape(name, write.columns);
  if (shape.issues.length > 0) return { rows: 0, stopped: false, filterCleared: false, issues: shape.issues };
  const lines = toLines(shape, write.rows);
  const job = { name, shape, lines, calculated: calculatedIn(shape) };
  const chunks = chunksOf(lines.map(({ line }) => line));
  const done = await inChunks(chunks, (chunk) => writeChunk(job, chunk), options);
  return { rows: lines.slice(0, done).filter((line) => line.isWritten).length, stopped: done < lines.length, filterCleared: shape.filtered && done > 0, issues: [] };
}

interface PlacedLine { readonly at: number; readonly line: Line; readonly isWritten: boolean }

interface Job {
  readonly name: string;
  readonly shape: TableShape;
  readonly lines: readonly PlacedLine[];
  readonly calculated: readonly { readonly index: number; readonly formula: string }[];
}

/** One unbroken run of lines: from the first row that is replaced to the last row that is added, nulls in between. */
function toLines(shape: TableShape, rows: readonly RowWrite[]): readonly PlacedLine[] {
  const start = isUntouched(shape) ? 0 : shape.body;
  const added = rows.filter((row) => row.index === undefined);
  const placed = new Map([...rows.flatMap((row) => (row.index === undefined ? [] : [[row.index, row] as const])), ...added.map((row, index) => [start + index, row] as const)]);
  if (placed.size === 0) return [];
  const indexes = [...placed.keys()].sort((a, b) => a - b);
  const [first = 0, last = 0] = [indexes[0], indexes.at(-1)];
  return Array.from({ length: last - first + 1 }, (_none, offset) => {
    const row = placed.get(first + offset);
    return { at: first + offset, isWritten: row !== undefined, line: shape.headers.map((_header, index) => cellOf(shape, row, index)) };
  });
}

function cellOf(shape: TableShape, row: RowWrite | undefined, index: number): string | number | null {
  const column = shape.columns.find((each) => each.index === index);
  const value = column && row?.values[column.key];
  if (value === undefined) return null;
  return value === null ? "" : safeValue(value);
}

/** Columns with a formula in the first row. One that is written is never among them: a text there may start with `=`, and a formula that a person typed in one cell is no rule for the others. */
function calculatedIn({ firstRow, columns }: TableShape): Job["calculated"] {
  const written = new Set(columns.map(({ index }) => index));
  return firstRow.flatMap((formula, index) => (typeof formula === "string" && formula.startsWith("=") && !written.has(index) ? [{ index, formula }] : []));
}

/** A new table has one body row, empty but for calculated columns: the first row goes there. */
function isUntouched(shape: TableShape): boolean {
  const calculated = new Set(calculatedIn(shape).map(({ index }) => index));
  return shape.body === 1 && shape.firstRow.every((cell, index) => cell === "" || calculated.has(index));
}

/**
 * A filter goes first: values written over hidden rows land in the wrong ones (OfficeDev/office-js 224). Calculation
 * rests for this request only; a manual calculation mode would outlive a crash and belongs to the person.
 */
async function writeChunk(job: Job, { from, count }: Chunk): Promise<void> {
  const lines = job.lines.slice(from, from + count);
  const first = lines[0]?.at ?? 0;
  await inExcel(async (context) => {
    const { shape } = job;
    const table = context.workbook.tables.getItem(job.name);
    const sheet = context.workbook.worksheets.getItem(shape.sheet);
    const block = (row: number, column: number, rows: number, columns: number) => sheet.getRangeByIndexes(shape.row + 1 + row, shape.column + column, rows, columns);
    context.application.suspendApiCalculationUntilNextSync();
    if (shape.filtered && from === 0) table.clearFilters();
    const end = first + count;
    if (end > shape.body) table.resize(block(-1, 0, end + 1, shape.headers.length));
    const texts = shape.columns.filter((column) => column.text);
    // In a cell with the text format the apostrophe of a safe text could stay visible; the format comes after the text.
    for (const { index } of texts) setAll(block(first, index, count, 1), "numberFormat", "General");
    for (const run of columnRuns(shape)) block(first, run.from, count, run.count).values = lines.map(({ line }) => line.slice(run.from, run.from + run.count));
    for (const { index } of texts) setAll(block(first, index, count, 1), "numberFormat", "@");
    // Also in rows that stood: one that an earlier, broken writing added may lack them.
    for (const { index, formula } of job.calculated) setAll(block(first, index, count, 1), "formulas", formula);
    await context.sync();
  }, job.shape.sheet);
}

/** Neighbouring columns that are written; calculated columns and columns of the person lie between the runs. */
function columnRuns(shape: TableShape): readonly Chunk[] {
  const indexes = shape.columns.map((column) => column.index).sort((a, b) => a - b);
  return indexes.reduce<Chunk[]>((runs, index) => {
    const last = runs.at(-1);
    if (last && last.from + last.count === index) runs[runs.length - 1] = { from: last.from, count: last.count + 1 };
    else runs.push({ from: index, count: 1 });
    return runs;
  }, []);
}
