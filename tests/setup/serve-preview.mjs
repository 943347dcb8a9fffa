/** Before the browser tests: builds the preview when a source is newer, and serves it on a free port of this machine. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { HOW_TO_GET_CHROMIUM, findChromium } from "../../scripts/lib/chromium.mjs";
import { ROOT, runNode } from "../../scripts/lib/run.mjs";
import { serve } from "../../scripts/lib/serve.mjs";
import { officeDir } from "../../scripts/build-preview.mjs";

const OUT = join(ROOT, "dist", "preview");
const SOURCES = ["src", "scripts", "webpack.config.js", "package-lock.json"];

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale() {
  const built = join(OUT, "main.js");
  if (!existsSync(built) || !existsSync(join(OUT, "pane", "taskpane.html"))) return true;
  return Math.max(...SOURCES.map((source) => newest(join(ROOT, source)))) > statSync(built).mtimeMs;
}

export default async function servePreview() {
  const chromium = await findChromium();
  if (!chromium) throw new Error(HOW_TO_GET_CHROMIUM);
  if (isStale() && (await runNode("scripts/start.mjs", ["--build-only"])) !== 0) throw new Error("The preview could not be built.");
  const { server } = await serve([{ prefix: "/office/", folder: officeDir }, { prefix: "/", folder: OUT }], { port: 0 });
  server.unref(); // The tests end the process.
  process.env.CHROMIUM_PATH = chromium;
  process.env.PREVIEW_ADDRESS = `http://localhost:${server.address().port}/`;
}
