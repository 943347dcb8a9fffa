import { EVERY_SHEET } from "../../../scripts/lib/states";
import type { AnswerValue } from "../../../src/definition";
import { drawPlan, readAnswers, readExisting, readTable } from "../../../src/excel";
import { planWorkbook } from "../../../src/plan";
import type { Answers, PlanResult, TableRows } from "../../../src/plan";
import type { HeadlessHost } from "../../../src/preview/headless";
import { writeWorkbook } from "../../../src/xlsx";
import { opened } from "../../xlsx/read-support";
import { SETTINGS, startWithFunctions } from "./support";

const EMPTY = { sheets: {}, otherTitles: [], otherTables: [] };

/** Figures by key, or a row of a table by column key. */
export type Row = Readonly<Record<string, AnswerValue>>;

/** What a sheet shows: its single cells and its areas by key, and the rows of every table of the workbook. */
export interface Shown {
  readonly single: Row;
  readonly areas: Readonly<Record<string, readonly AnswerValue[]>>;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** What a workbook is filled with. `today` is the day that the file is computed for; the host has its own. */
export interface Filled {
  readonly answers?: Answers;
  readonly tables?: TableRows;
  readonly today?: number;
}

/** A plan of new sheets, filled in. */
export const planned = (ids: readonly string[], contents: Filled): PlanResult =>
  planWorkbook({ definitions: EVERY_SHEET, draw: ids, existing: EMPTY, settings: { ...SETTINGS, today: contents.today ?? SETTINGS.today }, answers: contents.answers ?? {}, tables: contents.tables ?? {} });

const tablesOf = ({ plan }: PlanResult) => plan.sheets.flatMap((sheet) => sheet.tables);
const columnsOf = (table: ReturnType<typeof tablesOf>[number]) => table.columns.map(({ key, header }) => ({ key, header, oldHeaders: [] }));

/** What the cells of a sheet show once the plan was drawn and calculated. */
export async function inCells(host: HeadlessHost, result: PlanResult, id: string): Promise<Shown> {
  const existing = await readExisting(() => ({ ids: result.plan.sheets.map((sheet) => sheet.id), tables: tablesOf(result).map(({ name }) => name) }));
  expect((await drawPlan(result.plan, { existing })).issues).toEqual([]);
  await host.settle();
  return shownInCells(result, id);
}

/** What the cells of a sheet show now. */
export async function shownInCells(result: PlanResult, id: string): Promise<Shown> {
  const { answers, columns } = await readAnswers([id]);
  const tables: Record<string, readonly Row[]> = {};
  for (const table of tablesOf(result)) tables[table.name] = (await readTable(table.name, columnsOf(table))).rows;
  return { single: answers[id] ?? {}, areas: columns[id] ?? {}, tables };
}

/** What the reader finds in the written file, where nothing was calculated but by the twins. */
export async function inFile(result: PlanResult, id: string): Promise<Shown> {
  const workbook = await opened(await writeWorkbook(result.plan));
  const { answers, columns } = workbook.readAnswers([id]);
  const tables = Object.fromEntries(tablesOf(result).map((table) => [table.name, workbook.readTable(table.name, columnsOf(table)).rows]));
  return { single: answers[id] ?? {}, areas: columns[id] ?? {}, tables };
}

/** Both ways, which have to agree. */
export async function bothWays(ids: readonly string[], id: string, contents: Filled): Promise<readonly [string, Shown][]> {
  const result = planned(ids, contents);
  expect(result.issues).toEqual([]);
  return [["cells", await inCells(startWithFunctions(), result, id)], ["file", await inFile(result, id)]];
}

/** The rows of a table. */
export function rowsOf({ tables }: Shown, table: string): readonly Row[] {
  const rows = tables[table];
  if (!rows) throw new Error(`no table ${table}`);
  return rows;
}

/** An area row by row, without the blanks of its room; numbers to twelve digits. */
export function lines(shown: Shown, key: string, width: number): (AnswerValue | undefined)[][] {
  const cells = shown.areas[key] ?? [];
  const rows = Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
  const short = (value: AnswerValue) => (typeof value === "number" ? Number(value.toPrecision(12)) : value === "" ? null : value);
  return rows.map((row) => row.map(short)).filter((row) => row.some((value) => value !== null));
}
