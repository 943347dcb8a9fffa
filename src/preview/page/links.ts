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
    const reference = engine.styles.marks(worksheet.getSheetId(), row, column).link?.documentReference;
    if (reference) jump(reference);
  });
}
