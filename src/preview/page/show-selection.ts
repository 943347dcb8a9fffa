import type { Host } from "../host";
import type { Grid } from "./grid";

/** Moves the grid's selection to where the host has it, and the cells into view. */
export function showSelection({ api }: Grid, { state }: Host): void {
  const { sheetId, area } = state.selection;
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  if (!sheet) return;
  sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
  sheet.scrollToCell(Math.max(0, area.row - 2), 0);
}

/** Takes what is selected in the grid as the selection of the workbook: on the sheet in front, A1 when nothing is. */
export function readSelection({ api }: Grid, host: Host): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return;
  const range = sheet.getActiveRange();
  const area = { row: range?.getRow() ?? 0, column: range?.getColumn() ?? 0, rows: range?.getHeight() ?? 1, columns: range?.getWidth() ?? 1 };
  host.state.selection = { sheetId: sheet.getSheetId(), area };
}
