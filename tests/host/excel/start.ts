import { drawPlan, readAnswers, readExisting } from "../../../src/excel";
import type { DrawOutcome, OpenWorkbook } from "../../../src/excel";
import type { HeadlessHost } from "../../../src/preview/headless";
import type { WorkbookPlan } from "../../../src/plan";
import { startHost } from "../harness";
import { smallPlan } from "./small-plan";

export const IDS = ["overzicht", "t1", "t2"];

/** A host with Excel made global. */
export const start = (): HeadlessHost => startHost();

export const readNow = (): Promise<OpenWorkbook> => readExisting(() => ({ ids: IDS, tables: ["Personen", "PersonenTwee"] }));

/** Waits until the library has released the objects of the last Excel.run, which it does in a request of its own. */
export const released = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Reads what stands, plans and draws, as the pane does. */
export async function draw(toPlan: (existing: OpenWorkbook) => WorkbookPlan = smallPlan): Promise<DrawOutcome> {
  const existing = await readNow();
  return drawPlan(toPlan(existing), { existing });
}

/** The answers on the small sheet. */
export async function answersNow() {
  const { answers } = await readAnswers(["t1"]);
  return answers["t1"];
}

/** Everything of the workbook but what the grid numbers for itself (identities, how a text is stored). */
export async function contents(host: HeadlessHost): Promise<string> {
  const text = JSON.stringify(await host.snapshot(), (key, value: unknown) => (["uid", "id", "nextId", "t", "custom", "cfId", "resources"].includes(key) && typeof value !== "object" ? undefined : value));
  return text.replace(/\\"(uid|cfId)\\":\\"[^"]*\\",?/g, "").replace(/,?"custom":\{\}/g, "");
}

/** Titles of the sheets, and defined names of the small sheet. */
export async function namesAndTitles(): Promise<{ readonly titles: readonly string[]; readonly names: readonly string[] }> {
  return Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name");
    worksheets.load("items/name");
    await context.sync();
    return { titles: worksheets.items.map((sheet) => sheet.name), names: names.items.map((item) => item.name).sort() };
  });
}

/** Values of an area of a sheet. */
export async function valuesAt(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}
