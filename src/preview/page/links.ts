import type { FUniver } from "@univerjs/core/facade";
import type { Engine } from "../engine";

/** What a click on a linked cell does. */
export interface LinkOptions {
  readonly api: FUniver;
  readonly engine: Engine;
  /** Goes to a defined name or an address such as `Blad1!A1`; nothing happens when it does not exist. */
  readonly jump: (reference: string) => void;
}

/** Makes cells with a hyperlink jump when clicked, as Excel does. Links to the outside are not followed in the preview. */
export function followLinks({ api, engine, jump }: LinkOptions): void {
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const reference = engine.styles.marks(worksheet.getSheetId(), row, column).link?.documentReference ?? linkFormula(engine, { sheetId: worksheet.getSheetId(), row, column });
    if (reference) jump(reference);
  });
}

/** Where a HYPERLINK in the cell leads. */
function linkFormula(engine: Engine, { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number }): string | undefined {
  const formula = engine.cells.formulas(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
  return String(formula).includes("HYPERLINK(") ? engine.hyperlinks.targetOf(sheetId, row, column) : undefined;
}
