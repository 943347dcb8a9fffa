import { parsePlace } from "./address";
import { ExcelFailure } from "./errors";
import { evenChunks, inChunks } from "./in-chunks";
import type { ChunkOptions } from "./in-chunks";
import { inExcel } from "./run";

/** What a person selected, as far as it is used. No rows when nothing is in it. Dates are serial numbers; an error is its text, such as `#N/A`. */
export interface Selection {
  /** Such as `Blad1!A1:F200`. */
  readonly address: string;
  readonly sheet: string;
  /** The first row and column, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

const MOST_CELLS = 60_000;
const SEVERAL_AREAS = new Set(["InvalidSelection", "InvalidOperation", "InvalidArgument"]);

/**
 * Reads the selected cells that hold anything.
 * @throws ExcelFailure `several-areas` when more than one area is selected.
 */
export async function readSelection(options: ChunkOptions = {}): Promise<Selection> {
  const size = await selectedArea();
  const place = size && parsePlace(size.address);
  if (!size || !place) return { address: size?.address ?? "", sheet: "", row: 0, column: 0, rows: [] };
  const { area, sheet } = place;
  const rows: (string | number | boolean)[][] = [];
  await inChunks(evenChunks(area.rows, Math.max(1, Math.floor(MOST_CELLS / area.columns))), async ({ from, count }) => {
    const values = await inExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row + from, area.column, count, area.columns);
      range.load("values");
      await context.sync();
      return range.values;
    }, sheet);
    rows.push(...values.map((line) => line.map(toScalar)));
  }, options);
  return { address: size.address, sheet, row: area.row, column: area.column, rows };
}

/** The address of the selection, such as `Blad1!B2:B40`. @throws ExcelFailure `several-areas` when more than one area is selected. */
export async function selectedAddress(): Promise<string> {
  return ofOneArea(async (selected, context) => {
    selected.load("address");
    await context.sync();
    return selected.address;
  });
}

async function selectedArea(): Promise<{ readonly address: string } | null> {
  return ofOneArea(async (selected, context) => {
    const used = selected.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    return used.isNullObject ? null : { address: used.address };
  });
}

async function ofOneArea<Result>(read: (selected: Excel.Range, context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await inExcel((context) => read(context.workbook.getSelectedRange(), context));
  } catch (failure) {
    // Excel refuses to give one range for a selection of several; the call takes no other argument that could be wrong.
    if (failure instanceof ExcelFailure && SEVERAL_AREAS.has(codeOf(failure.cause))) throw new ExcelFailure({ code: "several-areas" }, { cause: failure });
    throw failure;
  }
}

const codeOf = (cause: unknown): string => (typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : "");

const toScalar = (value: unknown): string | number | boolean => (typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : "");
