/** Size of the production pane, gzipped: what loads before the first click, and of that the custom functions, each against its limit. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildPane } from "../scripts/lib/build-pane.mjs";
import { ROOT } from "../scripts/lib/run.mjs";

const LIMITS_KB = { initial: 250, functions: 40 };
const outDir = join(ROOT, ".cache", "size-bench");
const kb = (bytes) => (bytes / 1024).toFixed(1).padStart(8);

async function gzipped(file) {
  return gzipSync(await readFile(join(outDir, file)), { level: 9 }).length;
}

await buildPane({ target: "production", outDir });
const page = await readFile(join(outDir, "taskpane.html"), "utf8");
const initial = [...page.matchAll(/src="([^"]+\.js)(?:\?[^"]*)?"/g)].map((match) => match[1]).filter((src) => !src.startsWith("https:"));
const later = (await readdir(outDir)).filter((file) => file.endsWith(".js") && !initial.includes(file));
const sizes = new Map();
for (const file of [...initial, ...later]) sizes.set(file, await gzipped(file));
for (const [file, size] of sizes) console.log(`${kb(size)} kB  ${file}${later.includes(file) ? " (when used)" : ""}`);
const figures = [
  { what: "initial JavaScript", size: initial.reduce((sum, file) => sum + sizes.get(file), 0), limit: LIMITS_KB.initial },
  { what: "the custom functions", size: sizes.get("functions.js") ?? Infinity, limit: LIMITS_KB.functions },
];
for (const { what, size, limit } of figures) {
  const ratio = size / 1024 / limit;
  console.log(`${kb(size)} kB  ${what}, gzipped; limit ${limit} kB; ratio ${ratio.toFixed(2)} ${ratio <= 1 ? "(within)" : "(OVER)"}`);
}
process.exitCode = figures.every(({ size, limit }) => size / 1024 <= limit) ? 0 : 1;
