import { sheetName } from "./names";
import type { SheetDrawing } from "./sheet-drawing";
import { writeCharts } from "./write-charts";
import { writeContents, writeFormulas } from "./write-cells";
import { repaintLinks, writeStyles } from "./write-formats";
import { writeLinks } from "./write-links";
import { markBusy, writeNames } from "./write-names";
import { writePage } from "./write-page";
import { writeConditionalFormats, writeValidations } from "./write-rules";
import { writeCalculatedColumns, writeTables } from "./write-tables";

/** Queues what stands by itself: mark → contents → tables → names → formats → page. */
export function drawBody(drawing: SheetDrawing): void {
  markBusy(drawing);
  writeContents(drawing);
  writeTables(drawing);
  writeNames(drawing);
  writeStyles(drawing);
  writePage(drawing);
}

/** Queues what may look at other sheets: formulas → calculated columns → rules → links → charts. */
export function drawLive(drawing: SheetDrawing): void {
  const onlyFormulas = drawing.plan.mode === "formulas";
  if (onlyFormulas) markBusy(drawing);
  writeFormulas(drawing);
  writeCalculatedColumns(drawing);
  if (!onlyFormulas) {
    writeValidations(drawing);
    writeConditionalFormats(drawing);
  }
  writeLinks(drawing);
  repaintLinks(drawing);
  if (!onlyFormulas) writeCharts(drawing);
}

/** A sheet of ours, found in the request itself: its title may have changed, and a co-author may have been faster. */
export const findSheet = (workbook: Excel.Workbook, id: string): Excel.Worksheet => workbook.names.getItem(sheetName(id)).getRange().worksheet;

/** Adds a sheet at a place among the tabs (0-based; null: at the end). Excel refuses a title that is taken. */
export function addSheet(workbook: Excel.Workbook, { title, font }: { readonly title: string; readonly font: string }, position: number | null): Excel.Worksheet {
  const sheet = workbook.worksheets.add(title);
  if (position !== null) sheet.position = position;
  sheet.getRange().format.font.name = font;
  return sheet;
}

