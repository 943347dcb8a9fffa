import { findSheet } from "./draw-sheet";
import { inExcel } from "./run";
import type { CellPlace } from "./used-cells";

/** Shows a sheet of ours. @throws ExcelFailure `not-found` when it does not stand. */
export async function activateSheet(id: string): Promise<void> {
  await inExcel(async (context) => {
    findSheet(context.workbook, id).activate();
    await context.sync();
  });
}

/** Shows and selects the cell that a defined name refers to. @throws ExcelFailure `not-found` when there is no such name. */
export async function activateCell(name: string): Promise<void> {
  await inExcel(async (context) => {
    const cell = context.workbook.names.getItem(name).getRange();
    cell.worksheet.activate();
    cell.select();
    await context.sync();
  });
}

/** Shows and selects a cell of any sheet; a hidden sheet comes into view. @throws ExcelFailure `not-found` when there is no such sheet. */
export async function activatePlace({ sheet, row, column }: CellPlace): Promise<void> {
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("visibility");
    await context.sync();
    // Excel activates no sheet that is hidden.
    if (worksheet.visibility !== "Visible") worksheet.visibility = "Visible";
    worksheet.activate();
    worksheet.getCell(row, column).select();
    await context.sync();
  }, sheet);
}
