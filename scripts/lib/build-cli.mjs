import { chmod, cp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./run.mjs";

/**
 * Bundles the command line into one file that Node runs as it is.
 * @param {{ outDir: string }} options
 * @returns {Promise<{ program: string, modules: string[] }>} the file, and every file that went in, relative to the project
 */
export async function buildCli({ outDir }) {
  const program = join(outDir, "accountkompas.mjs");
  const { metafile } = await build({
    entryPoints: [join(ROOT, "src", "cli", "index.ts")],
    outfile: program,
    absWorkingDir: ROOT,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    minifySyntax: true, // names stay: they are what a fault report shows
    // Packages in CommonJS ask for Node's own modules through `require`, which an ES module does not have.
    banner: { js: '#!/usr/bin/env node\nimport { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);' },
    legalComments: "none", // beside it, in THIRD-PARTY-NOTICES.txt
    metafile: true,
    logLevel: "error",
  });
  await chmod(program, 0o755);
  await cp(join(ROOT, "THIRD-PARTY-NOTICES.txt"), join(outDir, "THIRD-PARTY-NOTICES.txt"));
  return { program, modules: Object.keys(metafile.inputs).sort() };
}
