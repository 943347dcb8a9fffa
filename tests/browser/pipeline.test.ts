import type { Frame, Page } from "playwright-core";
import { withPreview } from "./harness";
import { makeWorkbook, openRole, press, seen } from "./steps";
import { readCell, readTable, saved } from "./workbook";

const open = withPreview();

/** Selects a cell of Leads en pijplijn and types into it, as a person does. */
async function typeInto(page: Page, pane: Frame, { cell, text }: { readonly cell: string; readonly text: string }): Promise<void> {
  await pane.evaluate(
    (address) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Leads en pijplijn").getRange(address).select();
        await context.sync();
      }),
    cell,
  );
  await page.locator("#sheet canvas").first().focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("a prospect that is typed in Dutch, date and percentage among it, is worth its amount times its chance", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  await makeWorkbook(frame);
  await press(frame, /^Opdrachten/);
  await openRole(frame, "Verkoper");
  await press(frame, "Teken: 3.4 Omzetverwachting");
  await seen(frame, "3.4 Omzetverwachting is getekend.");

  for (const [cell, text] of [["B7", "Nieuwe klant"], ["G7", "17-09-2026"], ["L7", "31-12-2026"], ["M7", "10.000,50"], ["N7", "80%"], ["N8", "55%"]] as const) await typeInto(page, frame, { cell, text });
  await saved(page);
  const { klant, "datum lead": lead, "verwachte orderdatum": order, scoringskans, "telt mee": counts } = await readTable(frame, "Pijplijn");
  // The list holds 20, 50 and 80 per cent: another chance is not taken.
  expect([klant?.[0], lead?.[0], order?.[0], scoringskans?.slice(0, 2), counts?.[0]]).toEqual(["Nieuwe klant", 46_282, 46_387, [0.8, ""], "Telt mee"]);
  expect(await readCell(frame, "ak_h3o4_verwachting")).toBe(8000.4);
});
