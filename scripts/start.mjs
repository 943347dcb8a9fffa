/**
 * npm start: the add-in without Excel. Installs when needed, builds pane and preview, serves them.
 * --no-open leaves the browser alone, --port 3100 takes another port, --build-only stops before serving.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./lib/install.mjs";
import { openBrowser } from "./lib/open-browser.mjs";
import { ROOT } from "./lib/run.mjs";
import { serve } from "./lib/serve.mjs";

const OUT = join(ROOT, "dist", "preview");

async function build() {
  const { buildPane } = await import("./lib/build-pane.mjs");
  await buildPane({ target: "preview", outDir: join(OUT, "pane") });
  if (!existsSync(join(ROOT, "scripts", "build-preview.mjs"))) return;
  const { buildPreview } = await import("./build-preview.mjs");
  await buildPreview({ outDir: OUT });
}

const { values } = parseArgs({
  options: {
    "no-open": { type: "boolean", default: false },
    "build-only": { type: "boolean", default: false },
    port: { type: "string", default: "3000" },
  },
});
await ensureInstalled();
await build();
if (!values["build-only"]) {
  const wanted = Number(values.port);
  const mounts = [
    { prefix: "/office/", folder: join(ROOT, "node_modules", "@microsoft", "office-js", "dist") },
    { prefix: "/", folder: OUT },
  ];
  const { port } = await serve(mounts, { port: wanted });
  if (port !== wanted) console.log(`Port ${wanted} is taken; this is port ${port}.`);
  const address = `http://localhost:${port}`;
  console.log(`\nAccountkompas without Excel: ${address}\nStop with Ctrl+C.`);
  if (!values["no-open"]) openBrowser(address);
}
