/** Size of the production pane: what loads before the first click, gzipped, against its limit. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildPane } from "../scripts/lib/build-pane.mjs";
import { ROOT } from "../scripts/lib/run.mjs";

const LIMIT_KB = 250;
const outDir = join(ROOT, ".cache", "size-bench");
const kb = (bytes) => (bytes / 1024).toFixed(1).padStart(8);

async function gzipped(file) {
  return gzipSync(await readFile(join(outDir, file)), { level: 9 }).length;
}

await buildPane({ target: "production", outDir });
const page = await readFile(join(outDir, "taskpane.html"), "utf8");
const initial = [...page.matchAll(/src="([^"]+\.js)(?:\?[^"]*)?"/g)].map((match) => match[1]).filter((src) => !src.startsWith("https:"));
const later = (await readdir(outDir)).filter((file) => file.endsWith(".js") && !initial.includes(file));
let total = 0;
for (const file of initial) {
  const size = await gzipped(file);
  total += size;
  console.log(`${kb(size)} kB  ${file}`);
}
for (const file of later) console.log(`${kb(await gzipped(file))} kB  ${file} (when used)`);
const ratio = total / 1024 / LIMIT_KB;
console.log(`${kb(total)} kB  initial JavaScript, gzipped; limit ${LIMIT_KB} kB; ratio ${ratio.toFixed(2)} ${ratio <= 1 ? "(within)" : "(OVER)"}`);
process.exitCode = initial.length > 0 && ratio <= 1 ? 0 : 1;
