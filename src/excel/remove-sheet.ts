import type { WorkbookPlan } from "../plan";
import { drawLive, findSheet } from "./draw-sheet";
import type { CopiedSheet, OpenWorkbook } from "./existing";
import { prefixOf } from "./names";
import { refuseObstacles } from "./obstacles";
import { inExcel } from "./run";
import { unmark } from "./write-names";

/** The sheets that looked at the removed one, planned in mode `formulas`, and what stood when that plan was made. */
export interface Dependants {
  readonly plan: WorkbookPlan;
  readonly existing: OpenWorkbook;
}

/**
 * Takes a sheet away with its names, and in the same request rewrites the sheets that looked at it: those first, so
 * that none is left with #REF!. The pane asks the person beforehand: the answers on the sheet go with it.
 * @throws ExcelFailure
 */
export async function removeSheet(id: string, { plan, existing }: Dependants): Promise<void> {
  refuseObstacles(plan.sheets, existing);
  await inExcel(async (context) => {
    const { workbook } = context;
    const title = existing.sheets[id]?.title;
    const drawings = plan.sheets.filter((sheet) => sheet.mode === "formulas").map((sheet) => ({ workbook, existing, styles: plan.styles, plan: sheet, sheet: findSheet(workbook, sheet.id) }));
    drawings.forEach(drawLive);
    if (title !== undefined) findSheet(workbook, id).delete();
    drawings.forEach(unmark);
    for (const name of existing.definedNames) if (name.startsWith(prefixOf(id).toLowerCase())) workbook.names.getItem(name).delete();
    await context.sync();
  }, existing.sheets[id]?.title);
}

/** Takes away a sheet that was copied in Excel, with the names that belong to it; nothing of ours looks at it. @throws ExcelFailure */
export async function removeCopy({ title }: CopiedSheet, existing: OpenWorkbook): Promise<void> {
  refuseObstacles([], existing);
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(title).delete();
    await context.sync();
  }, title);
}
