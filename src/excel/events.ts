import { inExcel } from "./run";

const REST = 300;

/**
 * Calls back, 300 ms after the last of them, when a person here changed a cell, or added, removed or opened a sheet.
 * What a co-author does elsewhere does not count.
 * @returns how to stop listening.
 * @throws ExcelFailure
 */
export async function onSheetsChanged(handler: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(handler, REST);
  };
  const here = async (event: { readonly source: string }): Promise<void> => (event.source === "Remote" ? undefined : soon());
  const listeners = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(here), worksheets.onAdded.add(here), worksheets.onDeleted.add(here), worksheets.onActivated.add(soon)] as const;
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    // A listener can only be removed in the context in which it was added; all four share one.
    const { context } = listeners[0];
    for (const listener of listeners) listener.remove();
    await context.sync();
  };
}

const SELECTION_REST = 150;

/**
 * Calls back, 150 ms after the last time, when another cell or sheet was selected.
 * @returns how to stop listening.
 * @throws ExcelFailure
 */
export async function onCellSelected(handler: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(handler, SELECTION_REST);
  };
  const listeners = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    // Another sheet brings another active cell, of which Excel tells no selection.
    const added = [worksheets.onSelectionChanged.add(soon), worksheets.onActivated.add(soon)] as const;
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    const { context } = listeners[0];
    for (const listener of listeners) listener.remove();
    await context.sync();
  };
}
