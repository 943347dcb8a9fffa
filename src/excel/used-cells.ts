import { evenChunks, inChunks } from "./in-chunks";
import type { Chunk, ChunkOptions } from "./in-chunks";
import { inExcel } from "./run";

/** One row of a sheet, as far as cells are used. `row` and `column` (of the first cell) count from 0 on the sheet. */
export interface UsedRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly UsedCell[];
}

/** What a cell shows, and the formula that makes it so; null where there is none. */
export interface UsedCell {
  readonly value: unknown;
  readonly formula: string | null;
}

/** A cell by its place; the title is that on the tab. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Piece extends Chunk {
  readonly sheet: string;
  readonly column: number;
  readonly columns: number;
}

/** Values and formulas of so many cells stay below the 5 MB at which Excel on the web stops. */
const MOST_CELLS = 20_000;
/** Single cells per request; each is an object of its own. */
const MOST_PLACES = 500;

/**
 * Reads every used cell of the workbook, hidden sheets among them, row by row in the order of the tabs. Small sheets share
 * a request, large ones take several. Progress counts rows.
 * @param options `sheets`: titles of the only sheets to read.
 * @throws ExcelFailure
 */
export async function visitRows(visit: (row: UsedRow) => void, { sheets, ...options }: ChunkOptions & { readonly sheets?: readonly string[] } = {}): Promise<void> {
  const batches = batchesOf((await usedPieces()).filter(({ sheet }) => sheets?.includes(sheet) ?? true));
  const chunks = batches.map((pieces, index) => ({ from: index, count: pieces.reduce((rows, { count }) => rows + count, 0) }));
  await inChunks(chunks, ({ from }) => visitBatch(batches[from] ?? [], visit), options);
}

async function usedPieces(): Promise<readonly Piece[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"));
    await context.sync();
    return used.flatMap((range, index) => (range.isNullObject ? [] : piecesOf(worksheets.items[index]?.name ?? "", range)));
  });
}

function piecesOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): readonly Piece[] {
  const size = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  return evenChunks(rowCount, size).map(({ from, count }) => ({ sheet, column: columnIndex, columns: columnCount, from: rowIndex + from, count }));
}

function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    const size = piece.count * piece.columns;
    if (cells + size > MOST_CELLS) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(piece);
    cells += size;
  }
  return batches;
}

async function visitBatch(pieces: readonly Piece[], visit: (row: UsedRow) => void): Promise<void> {
  await inExcel(async (context) => {
    const ranges = pieces.map(({ sheet, from, column, count, columns }) =>
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(from, column, count, columns).load("values,formulas"));
    await context.sync();
    pieces.forEach(({ sheet, from, column }, index) => {
      const { values, formulas } = ranges[index] ?? { values: [], formulas: [] };
      values.forEach((line: readonly unknown[], at) => {
        visit({ sheet, row: from + at, column, cells: line.map((value, across) => ({ value, formula: formulaOf(formulas[at]?.[across], value) })) });
      });
    });
  });
}

/** A text that starts with `=` is its own formula; a formula shows something else than itself. */
const formulaOf = (formula: unknown, value: unknown): string | null => (typeof formula === "string" && formula.startsWith("=") && formula !== value && formula !== `'${String(value)}` ? formula : null);

/** Those of the cells that no formula elsewhere spills into. @throws ExcelFailure */
export async function withoutSpilled<Cell extends CellPlace>(cells: readonly Cell[]): Promise<readonly Cell[]> {
  const own: Cell[] = [];
  await inChunks(evenChunks(cells.length, MOST_PLACES), async ({ from, count }) => {
    const part = cells.slice(from, from + count);
    await inExcel(async (context) => {
      const parents = part.map(({ sheet, row, column }) => context.workbook.worksheets.getItem(sheet).getCell(row, column).getSpillParentOrNullObject().load("address"));
      await context.sync();
      own.push(...part.filter((_cell, index) => parents[index]?.isNullObject));
    });
  });
  return own;
}
