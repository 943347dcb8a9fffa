import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx";
import { withPreview } from "./harness";
import { openRole, press, seen } from "./steps";

const open = withPreview();
jest.setTimeout(240_000);

test("a clean and a fixed copy come as downloads that can be read, and the open workbook stays as it is", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  await frame.getByRole("checkbox").check();
  await press(frame, "Maak mijn werkboek");
  await seen(frame, /bladen staan klaar/);
  await press(frame, /^Kopie/);
  await seen(frame, "Bladen van uzelf: Blad1");

  const make = async (button: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), press(frame, button)]);
    await seen(frame, "De kopie is open");
    expect(download.suggestedFilename()).toMatch(/^Accountkompas kopie \d{4}-\d{2}-\d{2}\.xlsx$/);
    const { workbook, issues } = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
    if (!workbook) throw new Error(JSON.stringify(issues));
    return workbook;
  };
  const clean = await make("Maak een schone kopie");
  await page.getByRole("status").filter({ hasText: "Accountkompas kopie" }).waitFor();
  const fixed = await make("Maak een vaste kopie");
  for (const copy of [clean, fixed]) {
    expect(copy.readAnswers(["h1o1"]).answers["h1o1"]).toMatchObject({ plannen: 4, ingevuld: 7, score: 18 });
    expect(copy.readTable("Klanten", [{ key: "klant", header: "klant", oldHeaders: [] }]).rows[0]).toEqual({ klant: "Alfa" });
  }
  expect(Object.keys(clean.readSheet("ABC-piramide").formulas).length).toBeGreaterThan(3);
  expect(fixed.readSheet("ABC-piramide").formulas).toEqual({});
  await press(frame, "Terug");
  await press(frame, /^Opdrachten/);
  await openRole(frame, "De organisatie");
  await frame.getByRole("img", { name: "7 van 7 ingevuld" }).first().waitFor();
});
