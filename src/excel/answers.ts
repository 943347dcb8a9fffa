import type { AnswerValue } from "../definition";
import type { Answers, Area } from "../plan";
import { boundsOf, cellAddress, rangeAt } from "./address";
import { isError, toAnswer } from "./cell-values";
import type { ExcelIssue } from "./errors";
import { bySheet, titleOf, toKnownName } from "./existing";
import type { CopiedSheet, NamedPart } from "./existing";
import { same } from "./names";
import { inExcel } from "./run";

/** What was read: single cells in `answers`, names of more cells in `columns` (from the top, left to right), by sheet id and key. */
export interface ReadAnswers {
  readonly answers: Answers;
  readonly columns: Readonly<Record<string, Readonly<Record<string, readonly AnswerValue[]>>>>;
  readonly issues: readonly ExcelIssue[];
}

interface NamedArea { readonly key: string; readonly area: Area }
interface AskedSheet { readonly id: string; readonly title: string; readonly named: readonly NamedArea[] }
interface Block { readonly values: readonly (readonly unknown[])[]; readonly row: number; readonly column: number }

/** Whether a person fills in the cell of this key; an error in any other cell (a result of ours) is no issue. */
export type IsInput = (id: string, key: string) => boolean;

/**
 * Reads every named cell of the given sheets by name, inputs and results alike: two requests, however many sheets.
 * Dates are serial numbers. A sheet that does not stand is absent; an empty cell is null; an error is null, and an issue
 * where `isInput` holds (everywhere unless told).
 * @throws ExcelFailure
 */
export async function readAnswers(sheetIds: readonly string[], isInput: IsInput = () => true): Promise<ReadAnswers> {
  return inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/scope,items/formula");
    worksheets.load("items/name");
    await context.sync();
    const named = bySheet(names.items.filter((item) => item.scope === "Workbook").map(toKnownName));
    const titles = worksheets.items.map((sheet) => sheet.name);
    return readAsked(context, sheetIds.flatMap((id) => askedSheet(id, named.get(id) ?? [], titles)), isInput);
  });
}

/**
 * The same of sheets that were copied in Excel, each under the id of the sheet that it was copied from; one request.
 * @param copies no two of one sheet.
 * @throws ExcelFailure
 */
export async function readCopies(copies: readonly CopiedSheet[], isInput: IsInput = () => true): Promise<ReadAnswers> {
  return inExcel((context) => {
    const asked = copies.map(({ id, title, names }) => ({ id, title, named: Object.entries(names).map(([key, area]) => ({ key, area })) }));
    return readAsked(context, asked, isInput);
  });
}

async function readAsked(context: Excel.RequestContext, asked: readonly AskedSheet[], isInput: IsInput): Promise<ReadAnswers> {
  const blocks = asked.map(({ title, named }) => {
    const bounds = boundsOf(named.map(({ area }) => area)) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    return rangeAt(context.workbook.worksheets.getItem(title), bounds).load("values,rowIndex,columnIndex");
  });
  await context.sync();
  const read = asked.map((sheet, index) => ({ sheet, block: toBlock(blocks[index]) }));
  return {
    answers: Object.fromEntries(read.map(({ sheet, block }) => [sheet.id, singles(sheet, block)])),
    columns: Object.fromEntries(read.map(({ sheet, block }) => [sheet.id, several(sheet, block)])),
    issues: read.flatMap(({ sheet, block }) => errorsOf({ ...sheet, named: sheet.named.filter(({ key }) => isInput(sheet.id, key)) }, block)),
  };
}

function askedSheet(id: string, parts: readonly NamedPart[], titles: readonly string[]): readonly AskedSheet[] {
  return titleOf(parts, titles).map((title) => {
    const named = parts.flatMap(({ key, place }) => (place && same(place.sheet, title) ? [{ key, area: place.area }] : []));
    return { id, title, named };
  });
}

const toBlock = (range: Excel.Range | undefined): Block => (range ? { values: range.values, row: range.rowIndex, column: range.columnIndex } : { values: [], row: 0, column: 0 });

const valueAt = (block: Block, row: number, column: number): unknown => block.values[row - block.row]?.[column - block.column];

const isSingle = ({ area }: NamedArea): boolean => area.rows === 1 && area.columns === 1;

function singles(sheet: AskedSheet, block: Block): Readonly<Record<string, AnswerValue>> {
  return Object.fromEntries(sheet.named.filter(isSingle).map(({ key, area }) => [key, toAnswer(valueAt(block, area.row, area.column))]));
}

function several(sheet: AskedSheet, block: Block): Readonly<Record<string, readonly AnswerValue[]>> {
  return Object.fromEntries(sheet.named.filter((named) => !isSingle(named)).map(({ key, area }) => [key, cellsOf(area).map(({ row, column }) => toAnswer(valueAt(block, row, column)))]));
}

function errorsOf(sheet: AskedSheet, block: Block): readonly ExcelIssue[] {
  return sheet.named.filter(isSingle).flatMap(({ area }) => {
    const value = valueAt(block, area.row, area.column);
    return isError(value) ? [{ code: "cell-error" as const, sheet: sheet.title, cell: cellAddress(area.row, area.column), received: value }] : [];
  });
}

function cellsOf(area: Area): readonly { readonly row: number; readonly column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_none, index) => ({ row: area.row + Math.floor(index / area.columns), column: area.column + (index % area.columns) }));
}
