import type { PrintPlan, SheetPlan } from "../plan";
import { oneCell, rangeAt } from "./address";
import type { SheetDrawing } from "./sheet-drawing";

/** How the sheet shows and prints: merged titles, sizes, frozen rows, tab colour, page. */
export function writePage(drawing: SheetDrawing): void {
  const { sheet, plan } = drawing;
  for (const area of plan.merges) rangeAt(sheet, area).merge(false);
  writeSizes(sheet, plan);
  writeWindow(sheet, plan);
  writePrint(sheet, plan.print);
  if (plan.mode !== "new") sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of plan.print.pageRows) sheet.horizontalPageBreaks.add(rangeAt(sheet, oneCell(row, 0)));
}

function writeSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const run of runs(plan.columnWidths.map((width, column) => ({ at: column, size: width })))) {
    sheet.getRangeByIndexes(0, run.at, 1, run.count).format.columnWidth = widthInPoints(run.size);
  }
  for (const run of runs(plan.rowHeights.map(({ row, height }) => ({ at: row, size: height })))) {
    sheet.getRangeByIndexes(run.at, 0, run.count, 1).format.rowHeight = run.size;
  }
}

/** Office.js takes points; the plan counts characters of the default font, 7 pixels each and 5 of padding at 96 dpi. */
const widthInPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

interface Run { readonly at: number; readonly size: number; readonly count: number }

/** Joins neighbours of one size. */
function runs(sizes: readonly { readonly at: number; readonly size: number }[]): readonly Run[] {
  return sizes.reduce<Run[]>((done, { at, size }) => {
    const last = done.at(-1);
    if (last && last.size === size && last.at + last.count === at) done[done.length - 1] = { ...last, count: last.count + 1 };
    else done.push({ at, size, count: 1 });
    return done;
  }, []);
}

function writeWindow(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  if (plan.mode !== "new") sheet.freezePanes.unfreeze();
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
  if (plan.hidden) sheet.visibility = "Hidden";
}

function writePrint(sheet: Excel.Worksheet, print: PrintPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  // Without a number of pages high the sheet runs on over as many pages as it needs.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(rangeAt(sheet, print.area));
  pageLayout.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = print.footer.left;
  defaultForAllPages.centerFooter = print.footer.center;
  defaultForAllPages.rightFooter = print.footer.right;
}
