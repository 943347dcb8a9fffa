#!/usr/bin/env node
/**
 * The bin of the package: runs what `npm run build` made of src/cli. It is a file of its own because npx remembers of a
 * clone which bins it had, so the bin has to be there before anything is built.
 */
import { existsSync } from "node:fs";

const program = new URL("../dist/cli/accountkompas.mjs", import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  console.error("Accountkompas is nog niet gebouwd. Voer eerst uit: npm run build\nAccountkompas has not been built yet. First run: npm run build");
  process.exitCode = 1;
}
