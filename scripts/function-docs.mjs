/**
 * npm run docs: makes docs/functies again, a page for every function and an index.
 * With --check it writes nothing, names what differs and ends with code 1.
 */
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { functionDocs } from "./lib/function-docs.mjs";
import { ROOT } from "./lib/run.mjs";

const FOLDER = join(ROOT, "docs", "functies");

await mkdir(FOLDER, { recursive: true });
const wanted = await functionDocs();
const there = await readdir(FOLDER);
// Git may hand the files out with other line ends.
const read = async (name) => (there.includes(name) ? (await readFile(join(FOLDER, name), "utf8")).replaceAll("\r\n", "\n") : null);

const changed = [];
for (const [name, contents] of wanted) if ((await read(name)) !== contents) changed.push(name);
const surplus = there.filter((name) => !wanted.has(name));

if (process.argv.includes("--check")) {
  if (changed.length + surplus.length > 0) {
    console.error(`docs/functies is not what its generator makes: ${[...changed, ...surplus].join(", ")}. Run: npm run docs`);
    process.exitCode = 1;
  }
} else {
  for (const name of changed) await writeFile(join(FOLDER, name), wanted.get(name));
  for (const name of surplus) await rm(join(FOLDER, name), { recursive: true });
  console.log(`docs/functies: ${wanted.size} files, ${changed.length} written, ${surplus.length} removed`);
}
