/**
 * Builds the preview page (src/preview/page) and the gallery of every sheet into `outDir`, and makes the pane that was
 * built into `outDir/pane` load Microsoft's office.js from this machine, after the start-up of the preview. Run on its
 * own: node scripts/build-preview.mjs [outDir]
 */
import { build } from "esbuild";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { loadSources } from "./lib/load-sources.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = path.join(root, "src", "preview", "page");

/** Where Microsoft's client library stands; a server offers it as /office/ (its licence forbids changed copies). */
export const officeDir = path.join(root, "node_modules", "@microsoft", "office-js", "dist");

const OFFICE_CDN = /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*\/office\.js"[^>]*><\/script>/i;

/** Univer waits 100 ms before every recalculation; a command of the add-in waits for each. The text belongs to 0.25.1. */
const withoutDebounce = {
  name: "univer-without-debounce",
  setup(builder) {
    builder.onLoad({ filter: /sheets-formula[\\/]lib[\\/](es[\\/])?index\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      const patched = text.replace(/(this\._waitingCommandQueue\s*=\s*\[\];?\s*\}),\s*100\)/, "$1, 0)");
      if (patched === text) throw new Error(`The recalculation delay was not found in ${file}: is Univer still 0.25.1?`);
      return { contents: patched, loader: "js" };
    });
  },
};

/** Univer carries hyphenation for seventy languages, 7 MB; cells are not hyphenated. */
const withoutHyphenation = {
  name: "univer-without-hyphenation",
  setup(builder) {
    builder.onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][^\\/]+-[^\\/]+\.js$/ }, () => ({ contents: "export default {};", loader: "js" }));
  },
};

/**
 * Builds page and shims, and adapts the pane when it is there.
 * @param {{outDir: string, minify?: boolean}} options
 * @returns {Promise<{bytes: number, gzipped: number, milliseconds: number, pane: boolean}>} size of the page's script
 */
export async function buildPreview({ outDir, minify = true }) {
  const start = performance.now();
  await mkdir(outDir, { recursive: true });
  const shared = { bundle: true, minify, target: "es2022", logLevel: "warning", legalComments: "linked" };
  await build({
    ...shared,
    entryPoints: { main: path.join(source, "main.ts") },
    outdir: outDir,
    format: "esm",
    inject: [path.join(source, "shared-channel.ts")],
    keepNames: true, // Refusals name the class of Excel that they come from.
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
    plugins: [withoutDebounce, withoutHyphenation],
  });
  await build({
    ...shared,
    entryPoints: { "pane-start": path.join(source, "pane-start.ts") },
    outdir: outDir,
    format: "iife",
  });
  await copyFile(path.join(source, "index.html"), path.join(outDir, "index.html"));
  await buildGallery(outDir, shared);
  const pane = await adaptPane(path.join(outDir, "pane"));
  const script = await readFile(path.join(outDir, "main.js"));
  return { bytes: script.length, gzipped: gzipSync(script).length, milliseconds: Math.round(performance.now() - start), pane };
}

/** The gallery: its page, and the plans of every visible sheet in every state. The page itself may not plan (see eslint.config.mjs). */
async function buildGallery(outDir, shared) {
  const folder = path.join(source, "gallery");
  await build({ ...shared, entryPoints: { galerij: path.join(folder, "galerij.ts") }, outdir: outDir, format: "esm" });
  await copyFile(path.join(folder, "galerij.html"), path.join(outDir, "galerij.html"));
  await writeFile(path.join(outDir, "galerij.json"), JSON.stringify(await galleryFile()));
}

/** The contents of galerij.json; src/preview/page/gallery/gallery-file.ts says what is in it. */
async function galleryFile() {
  const { EVERY_SHEET, roles, planState, SETTINGS, STATES } = await loadSources(
    'export { roles } from "./src/catalogue"; export { EVERY_SHEET, planState, SETTINGS, STATES } from "./scripts/lib/states";',
  );
  const visible = EVERY_SHEET.filter(({ hidden }) => !hidden);
  const plans = Object.keys(STATES).map((state) => [state, planState(state)]);
  const groups = [{ id: "workbook", title: "Het werkboek" }, ...roles, { id: "accountplan", title: "Een accountplan" }, { id: "team", title: "Het team" }]
    .map(({ id, title }) => ({ title, sheets: visible.filter(({ role }) => role === id).map((sheet) => sheet.id) }))
    .filter(({ sheets }) => sheets.length > 0);
  const states = Object.fromEntries(plans.map(([state, { sheets }]) => [state, sheets.filter(({ hidden }) => !hidden)]));
  const [, { font, styles }] = plans[0];
  return { font, styles, today: SETTINGS.today, groups, states };
}

/** Replaces the CDN's script tag in every page of the pane; tells whether there was a pane. Fails when no page has the tag. */
async function adaptPane(dir) {
  if (!existsSync(dir)) return false;
  const pages = (await readdir(dir)).filter((name) => name.endsWith(".html"));
  const adapted = await Promise.all(pages.map((name) => adaptPage(path.join(dir, name))));
  if (!adapted.includes(true)) throw new Error(`No page in ${dir} loads office.js from Microsoft's CDN.`);
  return true;
}

async function adaptPage(file) {
  const html = await readFile(file, "utf8");
  if (html.includes("/pane-start.js")) return true;
  if (!OFFICE_CDN.test(html)) return false;
  const scripts = ["/pane-start.js", "/office/office.js"].map((src) => `<script src="${src}"></script>`);
  await writeFile(file, html.replace(OFFICE_CDN, scripts.join("\n    ")));
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outDir = path.resolve(process.argv[2] ?? path.join(root, "dist", "preview"));
  const { bytes, gzipped, milliseconds, pane } = await buildPreview({ outDir });
  const megabytes = (n) => (n / 1e6).toFixed(1);
  console.log(`Preview page: ${megabytes(bytes)} MB, ${megabytes(gzipped)} MB gzipped, in ${milliseconds} ms.`);
  if (!pane) console.log("The pane is not built yet; build it into the folder 'pane' and run this again.");
}
