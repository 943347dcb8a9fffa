/**
 * Pictures of every sheet as it prints, empty and with the example company, into docs/pictures/sheets with an index.
 * Goes through LibreOffice and pdftoppm, which must be on the path. LibreOffice has no KOMPAS functions, so the pictures
 * are made from the copy with values only. `node scripts/pictures-sheets.mjs abc h1o1` makes only what is named.
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadSources } from "./lib/load-sources.mjs";
import { ROOT, run } from "./lib/run.mjs";

const FOLDER = join(ROOT, "docs", "pictures", "sheets");
const WIDTH = 1000;
/** Dutch dates and amounts, whatever the language of this computer. */
const DUTCH = '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item></oor:items>';

const wanted = process.argv.slice(2);
const work = await mkdtemp(join(tmpdir(), "sheet-pictures-"));
try {
  const { EVERY_SHEET, planState, STATES, writeWorkbook } = await loadSources(
    'export { EVERY_SHEET, planState, STATES } from "./scripts/lib/states"; export { writeWorkbook } from "./src/xlsx";',
  );
  const shown = EVERY_SHEET.filter((sheet) => !sheet.hidden && (wanted.length === 0 || wanted.includes(sheet.id)));
  const pages = [];
  for (const state of Object.keys(STATES)) {
    const plan = planState(state);
    for (const sheet of shown) {
      const name = `${sheet.id}-${state}`;
      pages.push({ name, sheet, state });
      await writeFile(join(work, `${name}.xlsx`), await writeWorkbook(onlyVisible(plan, sheet.id), { valuesOnly: true }));
    }
  }
  await toPdf(pages.map(({ name }) => join(work, `${name}.xlsx`)));
  if (wanted.length === 0) await clear();
  await mkdir(FOLDER, { recursive: true });
  for (const { name } of pages) await must("pdftoppm", ["-png", "-scale-to-x", String(WIDTH), "-scale-to-y", "-1", join(work, `${name}.pdf`), join(FOLDER, name)]);
  if (wanted.length === 0) await writeIndex(shown);
  console.log(`${pages.length} sheets in ${FOLDER}`);
} finally {
  await rm(work, { recursive: true });
}

/**
 * The others stay in the file, so that charts and names hold, but do not print. Links become plain text: LibreOffice
 * gives a link a colour of its own, Excel does not.
 */
function onlyVisible(plan, id) {
  const plain = (link) => ({ ...link, target: null });
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, hidden: sheet.id !== id, links: sheet.links.map(plain) })) };
}

/** Pages of sheets that are gone; the pictures of the preview stay. */
async function clear() {
  await mkdir(FOLDER, { recursive: true });
  for (const file of await readdir(FOLDER)) if (/-\d+\.png$/.test(file)) await rm(join(FOLDER, file));
}

async function toPdf(files) {
  const profile = pathToFileURL(join(work, "profile")).href;
  await mkdir(join(work, "profile", "user"), { recursive: true });
  await writeFile(join(work, "profile", "user", "registrymodifications.xcu"), DUTCH);
  await must("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", work, ...files]);
}

async function must(program, args) {
  const code = await run(program, args);
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
}

/** One page that shows them all, empty beside filled; those of the preview are made by pictures.mjs. */
async function writeIndex(sheets) {
  const taken = await readdir(FOLDER);
  const files = taken.filter((file) => /-\d+\.png$/.test(file)).sort();
  const preview = (name) => (taken.includes(name) ? `<img src="${name}" width="480" alt="">` : "");
  const pages = (id, state) => files.filter((file) => file.startsWith(`${id}-${state}-`)).map((file) => `<img src="${file}" width="380" alt="">`).join(" ");
  const row = ({ id }, state) => `| ${state} | ${pages(id, state)} | ${preview(`${id}-${state}-preview.png`)} |\n`;
  const parts = sheets.map((sheet) => `## ${sheet.title}\n\n| | afgedrukt | op het scherm |\n|---|---|---|\n${row(sheet, "leeg")}${row(sheet, "voorbeeld")}`);
  await writeFile(join(FOLDER, "README.md"), `# Elk blad, op papier en op het scherm\n\nGemaakt met \`npm run pictures\`.\n\n${parts.join("\n")}`);
}
