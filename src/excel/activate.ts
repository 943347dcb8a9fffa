import { findSheet } from "./draw-sheet";
import { inExcel } from "./run";

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
