import type { ExampleCell, GivenCell } from "../../src/text";

/** Cells of a sheet from A1 on, and formulas that each get room beside them. */
export interface Computation {
  readonly cells: readonly (readonly ExampleCell[])[];
  readonly formulas: readonly string[];
}

/** What stands from the cell of a formula on, also past what it fills. */
type Shown = readonly (readonly unknown[])[];

/** More than any of the formulas fills, and than any of the cells take. */
const ROOM = { rows: 60, columns: 8 };
const FIRST_COLUMN = 10;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a day, as Excel keeps a date. */
export const serialOf = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - EPOCH) / 86_400_000;

/**
 * Computes through cells of the running host: a sheet for every computation, all in one request, because each request makes
 * the host calculate every sheet.
 *
 * @returns Per computation what each of its formulas shows.
 */
export async function computed(computations: readonly Computation[]): Promise<Shown[][]> {
  return Excel.run(async (context) => {
    const rooms = computations.map(({ cells, formulas }) => {
      const sheet = context.workbook.worksheets.add();
      const columns = Math.max(...cells.map((row) => row.length), 1);
      if (cells.length > 0) sheet.getRangeByIndexes(0, 0, cells.length, columns).values = cells.map((row) => Array.from({ length: columns }, (_none, at) => typed(row[at] ?? null)));
      return formulas.map((formula, at) => {
        const corner = sheet.getRangeByIndexes(0, FIRST_COLUMN + at * ROOM.columns, 1, 1);
        corner.formulas = [[formula]];
        return corner.getResizedRange(ROOM.rows - 1, ROOM.columns - 1);
      });
    });
    await context.sync();
    for (const room of rooms.flat()) room.load("values");
    await context.sync();
    return rooms.map((ranges) => ranges.map(({ values }) => filled(values)));
  });
}

/** What a formula is said to give as it stands in cells: dates are serial numbers. Blank rows and columns at the end do not show. */
export const asShown = (gives: readonly (readonly GivenCell[])[]): Shown => filled(gives.map((row) => row.map((cell) => (typeof cell === "object" ? serialOf(cell.date) : cell))));

/** As a person types it: with an apostrophe a text stays a text. */
function typed(cell: ExampleCell): string | number {
  if (cell === null) return "";
  if (typeof cell === "object") return serialOf(cell.date);
  return typeof cell === "string" ? `'${cell}` : cell;
}

/** Numbers to six decimals, and without the blank rows and columns at the end. */
function filled(values: Shown): Shown {
  const lengthOf = (cells: readonly unknown[]): number => cells.reduce((last: number, cell, at) => (cell === "" ? last : at + 1), 0);
  const rows = lengthOf(values.map((row) => (lengthOf(row) > 0 ? "filled" : "")));
  const columns = Math.max(0, ...values.map(lengthOf));
  return values.slice(0, rows).map((row) => row.slice(0, columns).map((cell) => (typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell)));
}
