/** npm run build: the add-in as it is served and installed in dist/production, the command line in dist/cli. --out DIR: only the add-in, in another folder. */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./lib/install.mjs";
import { ROOT } from "./lib/run.mjs";

const { values } = parseArgs({ options: { out: { type: "string" } } });
await ensureInstalled();
const outDir = values.out ? resolve(values.out) : join(ROOT, "dist", "production");
const { baseUrlOf, buildPane } = await import("./lib/build-pane.mjs");
await buildPane({ target: "production", outDir });
console.log(`Built for ${baseUrlOf("production")} in ${outDir}`);
if (!values.out) {
  const { buildCli } = await import("./lib/build-cli.mjs");
  const { program } = await buildCli({ outDir: join(ROOT, "dist", "cli") });
  console.log(`The command line: ${program}`);
}
