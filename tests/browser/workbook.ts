import type { Frame, Page } from "playwright-core";

/** The values of a workbook-level name, by row, read through the pane's own office.js. */
export function readName(pane: Frame, name: string): Promise<unknown[][]> {
  return pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(wanted).getRange();
        range.load("values");
        await context.sync();
        const values: unknown[][] = range.values;
        return values;
      }),
    name,
  );
}

/** The value of a name of one cell. */
export async function readCell(pane: Frame, name: string): Promise<unknown> {
  return (await readName(pane, name))[0]?.[0];
}

/** The columns of a table by header, each from its first row down. */
export function readTable(pane: Frame, table: string): Promise<Record<string, unknown[]>> {
  return pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const found = context.workbook.tables.getItem(wanted);
        const [header, body] = [found.getHeaderRowRange(), found.getDataBodyRange()];
        header.load("values");
        body.load("values");
        await context.sync();
        const [headers, rows]: unknown[][][] = [header.values, body.values];
        return Object.fromEntries((headers?.[0] ?? []).map((title, index) => [String(title), (rows ?? []).map((row) => row[index])]));
      }),
    table,
  );
}

/** The values and formulas of all of a sheet, to hold a later state against. */
export function readSheet(pane: Frame, title: string): Promise<{ readonly address: string; readonly values: unknown[][]; readonly formulas: unknown[][] }> {
  return pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(wanted).getUsedRange();
        range.load("address,values,formulas");
        await context.sync();
        return { address: range.address, values: range.values, formulas: range.formulas };
      }),
    title,
  );
}

/** Selects what a name stands for, as a link to it does: the grid scrolls there and takes the keys that are typed next. */
export async function goTo(page: Page, pane: Frame, name: string): Promise<void> {
  await pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem(wanted).getRange().getCell(0, 0).select();
        await context.sync();
      }),
    name,
  );
  await page.locator("#sheet canvas").first().focus();
}

/** Waits until everything of the workbook is kept, so that a reload brings it back. */
export async function saved(page: Page): Promise<void> {
  await page.locator("#state", { hasText: /^(Bewaard in deze browser|Saved in this browser)$/ }).waitFor();
}
