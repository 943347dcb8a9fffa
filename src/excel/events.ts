import { inExcel } from "./run";

const CHANGE_REST = 300;
const SELECTION_REST = 150;

/** Something that listens, until it is removed. */
interface Listener {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Calls back, 300 ms after the last of them, when a person here changed a cell, or added, removed or opened a sheet.
 * What a co-author does elsewhere does not count.
 * @returns how to stop listening.
 * @throws ExcelFailure
 */
export async function onSheetsChanged(handler: () => void): Promise<() => Promise<void>> {
  return whenAtRest(handler, CHANGE_REST, (worksheets, soon) => {
    const here = async (event: { readonly source: string }): Promise<void> => (event.source === "Remote" ? undefined : soon());
    return [worksheets.onChanged.add(here), worksheets.onAdded.add(here), worksheets.onDeleted.add(here), worksheets.onActivated.add(soon)];
  });
}

/**
 * Calls back, 150 ms after the last time, when another cell or sheet was selected.
 * @returns how to stop listening.
 * @throws ExcelFailure
 */
export async function onCellSelected(handler: () => void): Promise<() => Promise<void>> {
  // Another sheet brings another active cell, of which Excel tells no selection.
  return whenAtRest(handler, SELECTION_REST, (worksheets, soon) => [worksheets.onSelectionChanged.add(soon), worksheets.onActivated.add(soon)]);
}

/** Calls back once no event came for so many milliseconds. */
async function whenAtRest(
  handler: () => void, rest: number, listen: (worksheets: Excel.WorksheetCollection, soon: () => Promise<void>) => readonly [Listener, ...Listener[]],
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(handler, rest);
  };
  const listeners = await inExcel(async (context) => {
    const added = listen(context.workbook.worksheets, soon);
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    // A listener can only be removed in the context in which it was added; all of them share one.
    const { context } = listeners[0];
    for (const listener of listeners) listener.remove();
    await context.sync();
  };
}
