import type { SheetDrawing } from "./sheet-drawing";

/** Makes cells that jump to a named place; a link whose target does not stand yet is plain text. Comes before the formats. */
export function writeLinks({ sheet, plan }: SheetDrawing): void {
  for (const { row, column, text, target, tip } of plan.links) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    if (target !== null) {
      cell.hyperlink = { documentReference: target, textToDisplay: text, screenTip: tip };
      continue;
    }
    if (plan.mode !== "new") cell.clear("Hyperlinks");
    cell.values = [[text]];
  }
}
