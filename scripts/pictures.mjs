/** Takes the pictures of README.md from the running preview, filled with the example company: node scripts/pictures.mjs [outDir] */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { officeDir } from "./build-preview.mjs";
import { CHROMIUM_ARGS, HOW_TO_GET_CHROMIUM, findChromium } from "./lib/chromium.mjs";
import { ROOT, runNode } from "./lib/run.mjs";
import { serve } from "./lib/serve.mjs";

const PREVIEW = join(ROOT, "dist", "preview");
const LONG = 120_000;

/** What is photographed: a file name, and the tab of the sheet. */
const SHEETS = [
  { file: "overzicht", tab: "Overzicht" },
  { file: "abc-piramide", tab: "ABC-piramide" },
  { file: "klantenbestand", tab: "Klantenbestand" },
  { file: "opdracht-1-1", tab: /^1\.1/ },
];

async function openPage(browser, address, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "nl-NL", ...options });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function makeWorkbook(page) {
  const pane = page.frameLocator("#pane");
  await pane.getByText("Vul het met een voorbeeldbedrijf").click({ timeout: LONG });
  await pane.getByRole("button", { name: "Maak mijn werkboek" }).click();
  await pane.getByRole("button", { name: "Maak mijn werkboek" }).waitFor({ state: "detached", timeout: LONG });
  await settled(page);
}

/** The bar says that everything is kept once drawing and calculation pause. */
async function settled(page) {
  await page.waitForTimeout(1500);
  await page.locator("#state", { hasText: /[^…]$/ }).waitFor({ timeout: LONG });
}

async function showSheet(page, tab) {
  await page.locator("#sheet").getByText(tab, { exact: typeof tab === "string" }).first().click();
  await page.waitForTimeout(1200);
}

async function photograph(browser, address, outDir) {
  const page = await openPage(browser, address, { colorScheme: "light" });
  await makeWorkbook(page);
  for (const { file, tab } of SHEETS) {
    await showSheet(page, tab);
    await page.screenshot({ path: join(outDir, `${file}.png`) });
  }
  await page.locator("#theme").click();
  await settled(page);
  await page.screenshot({ path: join(outDir, "donker.png") });
  await page.setViewportSize({ width: 760, height: 800 });
  await settled(page);
  await page.screenshot({ path: join(outDir, "smal.png") });
}

const outDir = resolve(process.argv[2] ?? join(ROOT, "docs", "pictures"));
const executablePath = await findChromium();
if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
if ((await runNode("scripts/start.mjs", ["--build-only"])) !== 0) throw new Error("The preview could not be built.");
await mkdir(outDir, { recursive: true });
const { server } = await serve([{ prefix: "/office/", folder: officeDir }, { prefix: "/", folder: PREVIEW }], { port: 0 });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  await photograph(browser, `http://localhost:${server.address().port}/`, outDir);
} finally {
  await browser.close();
  server.close();
}
console.log(`Pictures in ${outDir}`);
