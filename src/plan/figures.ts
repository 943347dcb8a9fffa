import { FunctionError } from "../functions";
import { Twins } from "./twin";
import type { CellValue, PlanRequest } from "./types";
import { layOutWorkbook } from "./workbook-layout";

/** A figure that is wanted: one cell of a sheet by its key, or every body row of a column of a table. */
export type WantedFigure = { readonly sheet: string; readonly key: string } | { readonly table: string; readonly column: string };

/**
 * Computes figures of a workbook from its answers, without drawing anything and whatever its cells last showed.
 *
 * @param request `draw` holds every sheet that a figure needs, and nothing stands yet.
 * @returns In the order of `wanted`, one value for a cell and one per row for a column; null for a figure that the
 * functions refuse to compute, or whose sheet is not drawn.
 */
export function computeFigures(request: Omit<PlanRequest, "existing">, wanted: readonly WantedFigure[]): readonly (readonly CellValue[] | null)[] {
  const layout = layOutWorkbook({ ...request, existing: { sheets: {}, otherTitles: [], otherTables: [] } });
  const twins = new Twins(layout);
  return wanted.map((figure) => {
    try {
      if ("table" in figure) return layout.column(figure.table, figure.column) ? twins.columnOf(figure.table, figure.column) : null;
      const found = layout.find(figure.sheet, figure.key);
      return found ? [twins.valueAt(found.sheet, found.area.row, found.area.column)] : null;
    } catch (error) {
      if (error instanceof FunctionError) return null;
      throw error;
    }
  });
}
