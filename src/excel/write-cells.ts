import type { CellContent, CellPlan, SheetPlan } from "../plan";
import { boundsOf, oneCell, rangeAt } from "./address";
import type { SheetDrawing } from "./sheet-drawing";
import { safeValue } from "./safe-text";

/** What goes into one cell; null leaves it untouched. */
type Written = string | number | boolean | null;

/** Writes labels, and on a new sheet what the inputs start with, in one write. An existing input is never touched. */
export function writeContents({ sheet, plan }: SheetDrawing): void {
  writeBlock(sheet, plan.cells, (content) => contentOf(content, plan.mode));
}

/** Writes all formula cells in one write, once everything that they refer to stands. */
export function writeFormulas({ sheet, plan }: SheetDrawing): void {
  writeBlock(sheet, plan.cells, (content) => (content.kind === "formula" ? content.formula : null));
}

/** What a draw leaves in a cell that is no formula; null for what it does not touch. */
export function contentOf(content: CellContent, mode: SheetPlan["mode"]): Written {
  if (content.kind === "formula" || (content.kind === "input" && mode !== "new")) return null;
  // A label that became empty is wiped from a sheet that stands; a new sheet has nothing to wipe.
  if (content.value === null) return content.kind === "label" && mode !== "new" ? "" : null;
  return safeValue(content.value);
}

function writeBlock(sheet: Excel.Worksheet, cells: readonly CellPlan[], written: (content: CellContent) => Written): void {
  const filled = cells.flatMap(({ row, column, content }) => {
    const value = written(content);
    return value === null ? [] : [{ row, column, value }];
  });
  const bounds = boundsOf(filled.map(({ row, column }) => oneCell(row, column)));
  if (!bounds) return;
  const block = Array.from({ length: bounds.rows }, (): Written[] => Array.from({ length: bounds.columns }, () => null));
  for (const { row, column, value } of filled) {
    const line = block[row - bounds.row];
    if (line) line[column - bounds.column] = value;
  }
  rangeAt(sheet, bounds).formulas = block;
}
