import { ExcelFailure } from "./errors";
import type { ExcelIssue } from "./errors";
import { evenChunks, inChunks } from "./in-chunks";
import type { ChunkOptions } from "./in-chunks";
import { inExcel } from "./run";
import { safeValue } from "./safe-text";
import type { CellPlace } from "./used-cells";

/** A text for a single cell; "" empties it. */
export interface CellWrite extends CellPlace {
  readonly written: string;
}

/** What Excel refused, and why. What was refused may be written in part: writing it again does no harm. */
export interface PlacesOutcome<Cell> {
  readonly refused: readonly Cell[];
  readonly issues: readonly ExcelIssue[];
}

const MOST_WRITES = 500;

/**
 * Writes single cells wherever they stand, in requests of one sheet each. A sheet that refuses does not keep the others
 * from being written. Text stays text, also when it starts with `=`; how a cell looks stays as it is.
 * Progress counts cells.
 */
export async function writePlaces<Cell extends CellWrite>(cells: readonly Cell[], options: ChunkOptions = {}): Promise<PlacesOutcome<Cell>> {
  const refused: Cell[] = [];
  const issues: ExcelIssue[] = [];
  const batches = [...new Set(cells.map(({ sheet }) => sheet))].flatMap((title) => {
    const onSheet = cells.filter(({ sheet }) => sheet === title);
    return evenChunks(onSheet.length, MOST_WRITES).map(({ from, count }) => onSheet.slice(from, from + count));
  });
  await inChunks(batches.map(({ length }, index) => ({ from: index, count: length })), async ({ from }) => {
    const batch = batches[from] ?? [];
    try {
      await writeBatch(batch);
    } catch (failure) {
      if (!(failure instanceof ExcelFailure)) throw failure;
      refused.push(...batch);
      issues.push(failure.issue);
    }
  }, options);
  return { refused, issues };
}

async function writeBatch(cells: readonly CellWrite[]): Promise<void> {
  await inExcel(async (context) => {
    const places = cells.map(({ sheet, row, column, written }) => ({ range: context.workbook.worksheets.getItem(sheet).getCell(row, column), written, safe: safeValue(written) }));
    for (const { range, written, safe } of places) if (safe !== written) range.load("numberFormat");
    await context.sync();
    for (const { range, written, safe } of places) {
      // In a cell with the text format the apostrophe of a safe text could stay visible; the format comes after the text.
      const isText = safe !== written && range.numberFormat[0]?.[0] === "@";
      if (isText) range.numberFormat = [["General"]];
      range.values = [[safe]];
      if (isText) range.numberFormat = [["@"]];
    }
    await context.sync();
  }, cells[0]?.sheet);
}
