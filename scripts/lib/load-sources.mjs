import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ROOT } from "./run.mjs";

/**
 * Bundles what a script needs of the sources, which are TypeScript, and loads it.
 * @param {string} contents - exports, with paths from the project: `export { catalogue } from "./src/catalogue";`
 */
export async function loadSources(contents) {
  const folder = await mkdtemp(join(tmpdir(), "sources-"));
  try {
    const outfile = join(folder, "sources.mjs");
    await build({ stdin: { contents, resolveDir: ROOT }, outfile, bundle: true, format: "esm", platform: "node", logLevel: "error" });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
