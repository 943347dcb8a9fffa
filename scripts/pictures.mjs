/**
 * Takes pictures from the running preview: those of README.md, and every sheet as it stands in the grid, empty and with
 * the example company. `node scripts/pictures.mjs [outDir]`
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { officeDir } from "./build-preview.mjs";
import { CHROMIUM_ARGS, HOW_TO_GET_CHROMIUM, findChromium } from "./lib/chromium.mjs";
import { loadSources } from "./lib/load-sources.mjs";
import { ROOT, runNode } from "./lib/run.mjs";
import { serve } from "./lib/serve.mjs";

const PREVIEW = join(ROOT, "dist", "preview");
const CUSTOMERS = join(ROOT, "tests", "fixtures", "import", "klanten-klein.csv");
const LONG = 300_000;

/** What is photographed of the grid alone: a file name, the tab of the sheet, and a window that shows what matters of it. */
const SHEETS = [
  { file: "overzicht", tab: "Overzicht", width: 1440, height: 900 },
  { file: "opdracht-1-1", tab: /^1\.1/, width: 1290, height: 1080 },
  { file: "abc-piramide", tab: "ABC-piramide", width: 1330, height: 1120 },
];

/** Where B2 stands, the sentence of purpose: a selection in the title band would draw the eye. */
const PURPOSE = { x: 150, y: 103 };

async function openPage(browser, address, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: "light", locale: "nl-NL", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(LONG);
  await page.goto(address);
  return { page, pane: page.frameLocator("#pane") };
}

async function makeWorkbook({ page, pane }, example) {
  if (example) await pane.getByText("Vul het met een voorbeeldbedrijf").click();
  await pane.getByRole("button", { name: "Maak mijn werkboek" }).click();
  await pane.getByText(/bladen staan klaar/).waitFor();
  await settled(page);
}

/** The bar says that everything is kept once drawing and calculation pause. */
async function settled(page) {
  await page.waitForTimeout(1500);
  await page.locator("#state", { hasText: /[^…]$/ }).waitFor();
}

async function showSheet(page, tab) {
  await page.locator("#sheet").getByText(tab, { exact: typeof tab === "string" }).first().click();
  await page.waitForTimeout(800);
  await page.locator("#grid").click({ position: PURPOSE });
  await page.waitForTimeout(400);
}

/** Draws every opdracht, and then one after the other what these did not bring along. */
async function drawTheRest({ page, pane }) {
  await pane.getByRole("button", { name: /^Opdrachten/ }).click();
  await pane.getByRole("heading", { name: "Opdrachten" }).waitFor();
  await pane.getByRole("button", { name: "Teken alle opdrachten" }).click();
  await pane.getByText(/^\d+ blad(en)? getekend/).waitFor();
  await settled(page);
  await pane.getByRole("button", { name: /^Werkboek/, expanded: false }).click();
  const left = pane.getByRole("button", { name: /^Teken: / });
  for (const name of await left.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label")))) {
    const button = pane.getByRole("button", { name, exact: true });
    // Another sheet may have brought it along.
    if ((await button.count()) === 0) continue;
    await button.click();
    await pane.getByText(`${name.replace("Teken: ", "")} is getekend`).waitFor();
    await settled(page);
  }
}

/** An account plan in every form for the customer of the example. */
async function makePlans({ page, pane }) {
  await pane.getByRole("button", { name: "Terug" }).click();
  await pane.getByRole("button", { name: /^Accountplannen/ }).click();
  for (const form of ["Uitgebreid", "Stappenplan"]) {
    await pane.getByRole("combobox", { name: "Klant" }).fill("Alfa");
    await pane.getByRole("radio", { name: new RegExp(`^${form}`) }).check();
    await pane.getByRole("button", { name: /^(Maak|Breid) het plan/ }).click();
    await pane.getByText("Het plan voor Alfa staat klaar").waitFor();
    await settled(page);
  }
}

/** Every tab of the grid, as far as a tall window shows it. */
async function photographSheets(browser, address, { outDir, state, sheets }) {
  const opened = await openPage(browser, address, {});
  const { page } = opened;
  await makeWorkbook(opened, state === "voorbeeld");
  await drawTheRest(opened);
  await makePlans(opened);
  for (const sheet of sheets) {
    const wide = sheet.orientation === "landscape";
    await page.setViewportSize(wide ? { width: 2700, height: 620 } : { width: 1500, height: 1500 });
    await showSheet(page, sheet.title);
    await page.locator("#grid").screenshot({ path: join(outDir, `${sheet.id}-${state}-preview.png`) });
  }
  await page.context().close();
}

/** The preview as a whole in both looks, the sheets of the example company, and the pane at its narrowest. */
async function photographExample(browser, address, outDir) {
  const opened = await openPage(browser, address, {});
  const { page, pane } = opened;
  await makeWorkbook(opened, true);
  await showSheet(page, "ABC-piramide");
  await page.screenshot({ path: join(outDir, "voorbeeld-licht.png") });
  await page.getByRole("button", { name: "Donker" }).click();
  await settled(page);
  await page.screenshot({ path: join(outDir, "voorbeeld-donker.png") });
  await page.getByRole("button", { name: "Licht" }).click();
  for (const { file, tab, width, height } of SHEETS) {
    await page.setViewportSize({ width, height });
    await showSheet(page, tab);
    await page.locator("#grid").screenshot({ path: join(outDir, `${file}.png`) });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  for (let width = 350; width > 320; width -= 10) await page.getByRole("separator").press("ArrowRight");
  await pane.getByRole("button", { name: /^Opdrachten/ }).click();
  await pane.getByRole("heading", { name: "Opdrachten" }).waitFor();
  await settled(page);
  await page.locator("#pane").screenshot({ path: join(outDir, "deelvenster-320.png") });
}

/** The totals of a customer file, before anything is written. */
async function photographImport(browser, address, outDir) {
  const opened = await openPage(browser, address, { viewport: { width: 1280, height: 1000 } });
  const { page, pane } = opened;
  await makeWorkbook(opened, false);
  await pane.getByRole("button", { name: "Importeer klanten" }).click();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pane.getByRole("button", { name: "Kies bestand" }).click()]);
  await chooser.setFiles(CUSTOMERS);
  await pane.getByRole("button", { name: "Controleer de totalen" }).click();
  await pane.getByText("Kloppen de totalen?").waitFor();
  await showSheet(page, "Overzicht");
  await settled(page);
  await page.screenshot({ path: join(outDir, "klanten-controle.png") });
}

const outDir = resolve(process.argv[2] ?? join(ROOT, "docs", "pictures"));
const executablePath = await findChromium();
if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
if ((await runNode("scripts/start.mjs", ["--build-only"])) !== 0) throw new Error("The preview could not be built.");
await mkdir(outDir, { recursive: true });
const { server } = await serve([{ prefix: "/office/", folder: officeDir }, { prefix: "/", folder: PREVIEW }], { port: 0 });
const address = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  await photographExample(browser, address, outDir);
  await photographImport(browser, address, outDir);
  await mkdir(join(outDir, "sheets"), { recursive: true });
  const { EVERY_SHEET, STATES } = await loadSources('export { EVERY_SHEET, STATES } from "./scripts/lib/states";');
  const sheets = EVERY_SHEET.filter(({ hidden }) => !hidden);
  for (const state of Object.keys(STATES)) await photographSheets(browser, address, { outDir: join(outDir, "sheets"), state, sheets });
} finally {
  await browser.close();
  server.close();
}
console.log(`Pictures in ${outDir}`);
