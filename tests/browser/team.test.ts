import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { memberFile } from "../workbooks/support";
import { withPreview } from "./harness";
import { press, seen } from "./steps";
import { readCell, readTable } from "./workbook";

const open = withPreview();
jest.setTimeout(900_000);

/** Eleven sheets are drawn; on a busy machine the grid takes minutes. */
const written = (pane: Frame, text: string): Promise<void> => pane.getByText(text).first().waitFor({ timeout: 400_000 });

const customer = (debiteurennummer: string, klant: string, omzet0: number) => ({ debiteurennummer, klant, omzet0, marge0: omzet0 / 4 });

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "team-"));
  mkdirSync(join(folder, "Zuid"));
  writeFileSync(join(folder, "anna.xlsx"), await memberFile({ owner: "Anna", workbookId: "a", tables: { Klanten: [customer("1", "Alfa", 400), customer("2", "Bravo", 100)] } }));
  writeFileSync(join(folder, "Zuid", "bert.xlsx"), await memberFile({ owner: "Bert", workbookId: "b", tables: { Klanten: [customer("3", "Charlie", 250)] } }));
  writeFileSync(join(folder, "Zuid", "wie.xlsx"), await memberFile({ owner: "", workbookId: "w", tables: { Klanten: [customer("4", "Delta", 50)] } }));
  writeFileSync(join(folder, "stuk.xlsx"), "geen werkmap");
  writeFileSync(join(folder, "~$anna.xlsx"), "");
  writeFileSync(join(folder, "lijst.csv"), "a;b");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder is read in a thread of its own, rolled up, and a workbook of nobody joins once it has a name", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  await press(frame, "Of tel de werkboeken van een team op");
  await frame.getByRole("heading", { name: "Team", level: 1 }).waitFor();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(frame, "Kies een map")]);
  await chooser.setFiles(folder);
  await written(frame, "Het teamoverzicht is bijgewerkt: 2 werkboeken, 3 klanten.");
  await seen(frame, "2 gelezen, waarvan 0 met opmerkingen; 2 niet gelezen.");
  await seen(frame, /^Overgeslagen: ~\$anna\.xlsx/);
  await seen(frame, "1 ander bestand is overgeslagen; alleen .xlsx en .xlsm worden gelezen.");
  expect(await frame.getByRole("region", { name: "Resultaat" }).getByRole("listitem").evaluateAll((items) => items.map((item) => item.firstElementChild?.textContent))).toEqual(["stuk.xlsx", "Zuid/wie.xlsx", "anna.xlsx", "Zuid/bert.xlsx"]);
  expect(await readCell(frame, "ak_teamoverzicht_team_omzet")).toBe(750);

  await frame.getByRole("textbox", { name: "Naam van de accountmanager" }).fill("Carla");
  await page.keyboard.press("Enter");
  await written(frame, "Het teamoverzicht is bijgewerkt: 3 werkboeken, 4 klanten.");
  expect(await readCell(frame, "ak_teamoverzicht_team_omzet")).toBe(800);
  expect((await readTable(frame, "TeamBronnen"))["accountmanager"]).toEqual(["Anna", "Bert", "Carla"]);

  await press(frame, "Terug");
  await press(frame, /^Team/);
  await press(frame, /^In het teamoverzicht 3 werkboeken/);
  await press(frame, "Haal uit het teamoverzicht: Anna, anna.xlsx");
  await written(frame, "anna.xlsx van Anna telt niet meer mee.");
  expect(await readCell(frame, "ak_teamoverzicht_team_omzet")).toBe(300);
  await press(frame, "Zet terug");
  await written(frame, "anna.xlsx van Anna telt weer mee.");
  expect(await readCell(frame, "ak_teamoverzicht_team_omzet")).toBe(800);
});
