import { readFileSync, writeFileSync } from "node:fs";
import axe from "axe-core";
import type { Frame } from "playwright-core";
import { formPlan } from "../../src/taskpane/services/customer-form";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { withPreview } from "./harness";
import { press, seen } from "./steps";

const open = withPreview();
jest.setTimeout(240_000);

/** What axe finds wrong in the pane, and how far it can be scrolled sideways. */
async function faults(pane: Frame): Promise<readonly (string | number)[]> {
  await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`), ...(overflow > 0 ? [overflow] : [])];
  });
}

test("a form for a customer comes as a download, and one that was filled in is read beside what is known", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  await frame.getByRole("checkbox").check();
  await press(frame, "Maak mijn werkboek");
  await seen(frame, /bladen staan klaar/);
  await press(frame, /^Invulblad/);
  const customer = frame.getByRole("combobox", { name: "Klant" });
  await customer.fill("brav");
  await customer.press("ArrowDown");
  await customer.press("Enter");
  expect(await customer.inputValue()).toBe("Bravo");

  const [download] = await Promise.all([page.waitForEvent("download"), press(frame, "Maak invulblad")]);
  await seen(frame, /Het invulblad voor Bravo is open/);
  const path = await download.path();
  const { workbook } = await readWorkbook(new Uint8Array(readFileSync(path)));
  expect(workbook?.readAnswers(["invulblad"]).answers["invulblad"]).toMatchObject({ klant: "Bravo", vertrouwen: null });

  writeFileSync(path, await writeWorkbook(formPlan("Bravo", { boekjaar: 2026, owner: "", today: 46_348 }, { naam: "Peters", vertrouwen: 9, beter: "Een heel lang antwoord zonder_een_enkele_spatie_dat_toch_binnen_de_rand_moet_blijven" }), { valuesOnly: true }));
  await frame.locator("input[type=file]").setInputFiles({ name: "terug.xlsx", mimeType: "application/octet-stream", buffer: readFileSync(path) });
  await seen(frame, "Ingevuld door: Peters");
  await seen(frame, "Het antwoord van de klant is geen heel getal van 1 tot en met 5.");
  expect(await faults(frame)).toEqual([]);

  await frame.locator("input[type=file]").setInputFiles({ name: "klanten.csv", mimeType: "text/csv", buffer: Buffer.from("klant;omzet") });
  await seen(frame, /Dit bestand is geen Excel-werkmap/);
});
