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

/** A formula for a single cell, in English with commas. */
export interface CellFormula extends CellPlace {
  readonly formula: string;
}

/** What Excel refused, and why. What was refused may be written in part: writing it again does no harm. */
export interface PlacesOutcome<Cell> {
  readonly refused: readonly Cell[];
  readonly issues: readonly ExcelIssue[];
}

const MOST_WRITES = 500;

/**
 * Writes single cells, on each sheet in the given order, in requests of one sheet each. Where Excel refuses, nothing more is
 * written on that sheet; the others go on. Text stays text, also when it starts with `=`; how a cell looks stays as it is.
 * Progress counts cells.
 */
export const writePlaces = <Cell extends CellWrite>(cells: readonly Cell[], options?: ChunkOptions): Promise<PlacesOutcome<Cell>> => onEachSheet(cells, writeTexts, options);

/** Enters formulas in single cells, in the same way. What a cell spills or fills by itself is Excel's. */
export const writeFormulas = <Cell extends CellFormula>(cells: readonly Cell[], options?: ChunkOptions): Promise<PlacesOutcome<Cell>> => onEachSheet(cells, enterFormulas, options);

async function onEachSheet<Cell extends CellPlace>(cells: readonly Cell[], write: (part: readonly Cell[]) => Promise<void>, options: ChunkOptions = {}): Promise<PlacesOutcome<Cell>> {
  const refused: Cell[] = [];
  const issues = new Map<string, ExcelIssue>();
  const batches = [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const onSheet = cells.filter((cell) => cell.sheet === sheet);
    return evenChunks(onSheet.length, MOST_WRITES).map(({ from, count }) => ({ sheet, part: onSheet.slice(from, from + count) }));
  });
  await inChunks(batches.map(({ part }, index) => ({ from: index, count: part.length })), async ({ from }) => {
    const { sheet, part } = batches[from] ?? { sheet: "", part: [] };
    const issue = issues.get(sheet) ?? await refusalOf(() => write(part));
    if (!issue) return;
    issues.set(sheet, issue);
    refused.push(...part);
  }, options);
  return { refused, issues: [...issues.values()] };
}

/** The issue for which Excel refuses; undefined when all went well. */
async function refusalOf(writing: () => Promise<void>): Promise<ExcelIssue | undefined> {
  try {
    await writing();
    return undefined;
  } catch (failure) {
    if (failure instanceof ExcelFailure) return failure.issue;
    throw failure;
  }
}

async function enterFormulas(cells: readonly CellFormula[]): Promise<void> {
  await inExcel(async (context) => {
    for (const { sheet, row, column, formula } of cells) context.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[formula]];
    await context.sync();
  }, cells[0]?.sheet);
}

async function writeTexts(cells: readonly CellWrite[]): Promise<void> {
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
