/**
 * Speed and memory of the ABC classification on one million amounts, as ratios to sorting those amounts within the same
 * run. Everything is counted from euro to result. Run: node --expose-gc benches/abc.bench.mjs
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";

const COUNT = 1_000_000;
const ROUNDS = 9;
const LIMITS = { classes: 3, list: 4, memory: 5 };

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

async function loadDomain() {
  const folder = await mkdtemp(join(tmpdir(), "abc-bench-"));
  const outfile = join(folder, "domain.mjs");
  const entry = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "domain", "index.ts");
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "neutral", logLevel: "error" });
  const domain = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return domain;
}

/** Skewed like real revenue: few large, many small, one in ten without, one in fifty negative. Always the same. */
function makeEuros(count) {
  let state = 20240601;
  const random = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  return Float64Array.from({ length: count }, () => {
    const kind = random();
    if (kind < 0.1) return 0;
    const euros = Math.round(100 * Math.exp(12 * random() ** 2)) / 100;
    return kind < 0.12 ? -euros : euros;
  });
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return { time: performance.now() - start, result };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Bytes in use at the moment that the result stands, scratch space included as far as it has not been collected. */
function memoryOf(work) {
  collect();
  const before = process.memoryUsage();
  const result = work();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return { bytes, result };
}

const domain = await loadDomain();
const euros = makeEuros(COUNT);
const tasks = {
  sort: () => new Float64Array(euros).sort(),
  classes: () => domain.abcClasses(domain.toAmounts(euros)),
  list: () => domain.abcList(domain.toAmounts(euros)),
};
const times = { sort: [], classes: [], list: [] };
for (let round = -2; round < ROUNDS; round++) {
  for (const [name, work] of Object.entries(tasks)) {
    const { time, result } = timed(work);
    if (result.ok === false) throw new Error(`${name}: ${result.issue.code}`);
    if (round >= 0) times[name].push(time);
  }
}

const sort = median(times.sort);
const memory = Math.max(memoryOf(tasks.classes).bytes, memoryOf(tasks.list).bytes) / euros.byteLength;
const figures = [
  { what: "classes / sort", value: median(times.classes) / sort, limit: LIMITS.classes },
  { what: "first 100 / sort", value: median(times.list) / sort, limit: LIMITS.list },
  { what: "memory / input", value: memory, limit: LIMITS.memory },
];

console.log(`ABC, ${COUNT.toLocaleString("en")} amounts, median of ${ROUNDS} rounds`);
console.log(`  sort ${sort.toFixed(1)} ms, classes ${median(times.classes).toFixed(1)} ms, first 100 ${median(times.list).toFixed(1)} ms`);
for (const { what, value, limit } of figures) {
  console.log(`  ${what.padEnd(17)} ${value.toFixed(2)}  (at most ${limit}: ${value <= limit ? "met" : "EXCEEDED"})`);
}
if (figures.some(({ value, limit }) => value > limit)) process.exitCode = 1;
