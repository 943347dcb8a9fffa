import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx";
import { withPreview } from "./harness";
import { press, seen } from "./steps";

const open = withPreview();
jest.setTimeout(240_000);

test("a workbook for every colleague comes as one zip that can be saved and read, made in a thread of its own", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  await frame.getByRole("checkbox").check();
  await press(frame, "Maak mijn werkboek");
  await seen(frame, /bladen staan klaar/);
  await frame.evaluate(() => Excel.run(async (context) => {
    const managers = context.workbook.tables.getItem("Klanten").columns.getItem("accountmanager").getDataBodyRange();
    managers.values = ["Anna", "Zoë: Çelik", "anna", "", "Zoë: Çelik", "Anna", "Anna", "Anna", "Anna", "Anna"].map((name) => [name]);
    await context.sync();
  }));
  await press(frame, /^Voor collega's/);
  await frame.getByRole("checkbox", { name: /^Anna 7 klanten/ }).waitFor();
  await press(frame, "Maak 2 werkboeken");
  const link = frame.getByRole("link", { name: "Bewaar het zip-bestand" });
  await link.waitFor({ timeout: 120_000 });
  await seen(frame, "Dit sluit op de cent aan.");
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const year = new Date().getFullYear();
  expect(download.suggestedFilename()).toBe(`Werkboeken ${year}.zip`);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(Object.keys(files)).toEqual([`Anna ${year}.xlsx`, `Zoë Çelik ${year}.xlsx`]);
  const names = await Promise.all(Object.values(files).map(async (bytes) => {
    const { workbook } = await readWorkbook(bytes);
    return workbook?.readTable("Klanten", [{ key: "klant", header: "klant", oldHeaders: [] }]).rows.flatMap(({ klant }) => klant ?? []);
  }));
  expect(names).toEqual([["Alfa", "Charlie", "Foxtrot", "Golf", "Hotel", "India", "Juliet"], ["Bravo", "Echo"]]);
});
