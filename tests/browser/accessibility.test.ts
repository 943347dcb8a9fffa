import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { workbookOf } from "../fixtures/import/workbook-of";
import { memberFile } from "../workbooks/support";
import { violations } from "./axe";
import { withPreview } from "./harness";
import { goTo } from "./workbook";
import { checkTotals, chooseWorkbook, makeWorkbook, openRole, press, seen } from "./steps";

const SMALL = join(__dirname, "../fixtures/import/klanten-klein.csv");

const open = withPreview();
jest.setTimeout(400_000);

/** How far the pane can be scrolled sideways. */
function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function narrow(page: Page): Promise<void> {
  const edge = page.getByRole("separator");
  for (let width = 350; width > 320; width -= 10) await edge.press("ArrowRight");
  expect((await page.locator("#pane").boundingBox())?.width).toBe(320);
}

describe.each(["light", "dark"] as const)("the pane in %s, 320 wide", (colorScheme) => {
  test("breaks no rule of axe and needs no scrolling sideways, view by view", async () => {
    const { page, pane } = await open({ colorScheme });
    const frame = await pane();
    await narrow(page);
    const findings: Record<string, unknown> = {};
    const judge = async (view: string): Promise<void> => {
      findings[view] = { violations: await violations(frame), overflow: await overflow(frame) };
    };
    const fine = { violations: [], overflow: 0 };

    await frame.getByRole("button", { name: "Maak mijn werkboek" }).waitFor();
    await judge("first run");
    await makeWorkbook(frame);
    await judge("start");
    await press(frame, /^Opdrachten/);
    await openRole(frame, "Verkoper");
    await judge("opdrachten");
    await press(frame, /^Teken alle \d+ bladen van deze rol: Verkoper/);
    await frame.getByText(/bladen getekend/).waitFor({ timeout: 240_000 });
    await judge("opdrachten drawn");
    await press(frame, "Terug");
    await press(frame, /^Accountplannen/);
    await frame.getByRole("combobox", { name: "Klant" }).waitFor();
    await judge("plannen");
    await frame.getByRole("combobox", { name: "Klant" }).fill("Alfa");
    await press(frame, "Maak het plan");
    await seen(frame, /Het plan voor Alfa staat klaar/);
    await press(frame, /^Wat is er veranderd/);
    await seen(frame, /Leg eerst twee kwartalen vast/);
    await judge("plannen made");
    await press(frame, "Terug");
    await press(frame, /^Gegevens van een persoon/);
    await frame.getByRole("combobox", { name: "Naam" }).waitFor();
    await judge("personen");
    await press(frame, "Terug");
    await press(frame, /^Voorstellen/);
    await judge("voorstellen");
    await press(frame, "Terug");
    await press(frame, /^Kopie/);
    await seen(frame, "Dit gaat niet mee");
    await judge("kopie");
    await press(frame, "Terug");
    await press(frame, /^Voor collega's/);
    await seen(frame, "Nog niets te verdelen");
    await judge("collegas");
    await press(frame, "Terug");
    await press(frame, /^Team/);
    await seen(frame, "Dit wordt nooit gelezen");
    await judge("team");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(frame, "Kies bestanden")]);
    const nobody = await memberFile({ owner: "" });
    await chooser.setFiles([
      { name: "een werkboek met een lange naam zonder eigenaar.xlsx", mimeType: "", buffer: Buffer.from(nobody) },
      { name: "stuk.xlsx", mimeType: "", buffer: Buffer.from("stuk") },
    ]);
    await seen(frame, /2 niet gelezen/);
    await judge("team read");
    await press(frame, "Terug");
    await press(frame, /^Controle/);
    await press(frame, "Controleer nu");
    await seen(frame, /^Gevonden|Er is niets gevonden/);
    await judge("controle");
    await press(frame, /^Vergelijk met het grootboek/);
    await frame.getByRole("textbox", { name: "Of plak de regels hier" }).fill("Debiteur;Naam;Bedrag\n1;Onbekend;1,00\n");
    await press(frame, "Gebruik deze regels");
    await seen(frame, "Kloppen de kolommen van het grootboek?");
    await judge("grootboek");
    await press(frame, "Vergelijk");
    await frame.getByRole("region", { name: /^Aansluiting op het grootboek/ }).waitFor();
    await judge("aansluiting");
    await press(frame, "Terug");
    await press(frame, /^Functies/);
    await frame.getByRole("searchbox", { name: "Zoek een functie" }).fill("klasse");
    await judge("functies");
    await press(frame, /^KOMPAS.ABC_KLASSE/);
    await press(frame, "Voeg in");
    await seen(frame, /staat al iets|De formule staat in/);
    await judge("functie");
    await press(frame, "Terug");
    await press(frame, "Terug");
    await goTo(page, frame, "ak_abc_piramide");
    await press(frame, /^Leg dit getal uit/);
    await frame.getByRole("heading", { name: "KOMPAS.ABC_PIRAMIDE" }).waitFor();
    await judge("uitleg");
    await press(frame, "Terug");
    await press(frame, /^Over/);
    await judge("over");
    await press(frame, "Terug");
    await chooseWorkbook(page, frame, workbookOf(SMALL));
    await judge("part");
    await press(frame, "Gebruik deze klanten");
    await seen(frame, "Kloppen de kolommen?");
    await judge("match");
    await checkTotals(frame);
    await judge("check");
    expect(findings).toEqual({ "first run": fine, start: fine, opdrachten: fine, "opdrachten drawn": fine, plannen: fine, "plannen made": fine, personen: fine, voorstellen: fine, kopie: fine, collegas: fine, team: fine, "team read": fine, controle: fine, grootboek: fine, aansluiting: fine, functies: fine, functie: fine, uitleg: fine, over: fine, part: fine, match: fine, check: fine });
  });
});

test("the first run needs no mouse", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  const focused = (): Promise<string> => frame.evaluate(() => document.activeElement?.textContent ?? "");
  await frame.getByRole("button", { name: "Maak mijn werkboek" }).waitFor();
  await page.getByRole("separator").focus();

  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect(await frame.getByRole("checkbox").isChecked()).toBe(true);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Maak mijn werkboek");
  await page.keyboard.press("Enter");
  await seen(frame, /bladen staan klaar/);

  const pressNext = async (name: string): Promise<void> => {
    const isThere = (): Promise<boolean> => frame.evaluate((wanted) => [document.activeElement?.textContent, document.activeElement?.getAttribute("aria-label")].some((label) => label?.startsWith(wanted)), name);
    for (let tabs = 0; tabs < 30 && !(await isThere()); tabs += 1) await page.keyboard.press("Tab");
    expect([name, await isThere()]).toEqual([name, true]);
    await page.keyboard.press("Enter");
  };
  await pressNext("Kies opdracht");
  await frame.getByRole("heading", { name: "Opdrachten" }).waitFor();
  await pressNext("Werkboek");
  await pressNext("Open: ABC-piramide");
  await frame.waitForFunction(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name === "ABC-piramide";
    }),
  );
});
