/** npm run icons: draws assets/icon-<size>.png from assets/icon.svg. The pictures are committed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, HOW_TO_GET_CHROMIUM, findOrInstallChromium } from "./lib/chromium.mjs";
import { ROOT } from "./lib/run.mjs";

/** 16, 32 and 80 for the ribbon, 32 and 64 for the list of add-ins, the rest for dense screens. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const executablePath = await findOrInstallChromium();
if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
const svg = readFileSync(join(ROOT, "assets", "icon.svg"), "utf8");
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(ROOT, "assets", `icon-${size}.png`), omitBackground: true });
}
await browser.close();
console.log(`Drew ${SIZES.length} icons`);
