import type { Area, SheetPlan } from "../../../plan";

/** Places and sizes of a sheet in CSS pixels. */
export interface SheetSizes {
  /** From the left edge to the left of a column, and from the top to the top of a row. */
  readonly left: (column: number) => number;
  readonly top: (row: number) => number;
  /** Whether a row has no height of its own: Excel then makes it as high as the text that is typed or written in it. */
  readonly fits: (row: number) => boolean;
}

/** Width of a column without a width of its own, in characters of the default font; height of a row without its own, in points. */
const [USUAL_WIDTH, USUAL_HEIGHT] = [8.43, 15];
const PIXELS_PER_POINT = 96 / 72;

/** Widths and heights as Excel counts them: 7 pixels a character and 5 of padding, 96 pixels in 72 points. A row that fits its text counts as one line high. */
export function sheetSizes(plan: SheetPlan): SheetSizes {
  const heights = new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
  return {
    left: sums((column) => Math.trunc((plan.columnWidths[column] ?? USUAL_WIDTH) * 7 + 5)),
    top: sums((row) => (heights.get(row) ?? USUAL_HEIGHT) * PIXELS_PER_POINT),
    fits: (row) => !heights.has(row),
  };
}

/** An area in pixels. */
export function boxOf({ left, top }: SheetSizes, { row, column, rows, columns }: Area): { left: number; top: number; width: number; height: number } {
  return { left: left(column), top: top(row), width: left(column + columns) - left(column), height: top(row + rows) - top(row) };
}

/** The sum of the sizes of everything before an index, each computed once. */
function sums(size: (index: number) => number): (index: number) => number {
  const known = [0];
  return (index) => {
    for (let last = known.length - 1; last < index; last += 1) known.push((known[last] ?? 0) + size(last));
    return known[index] ?? 0;
  };
}
