/**
 * Speed and memory of what a pipeline can bring in, as ratios to bare passes over as many numbers as a grid has steps,
 * within the same run. 500 deals come in three kinds: in odd cents (two bounds), in round thousands (exact) and in round
 * hundreds, for which the exact list is tried long before it is given up. Run: node --expose-gc benches/pipeline.bench.mjs
 */
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadSources } from "../scripts/lib/load-sources.mjs";

const STEPS = 2 ** 16;
const PASSES = 500;
const ROUNDS = 9;
/** Memory in arrays of 2^16 numbers: two lists of sums and chances for twice as many, two grids, and a little room. */
const LIMITS = { time: 4, memory: 12 };

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

const { MOST_SUMS, pipelineDistribution, pipelineScenarios } = await loadSources('export * from "./src/domain/index.ts";');
if (MOST_SUMS !== STEPS) throw new Error(`A grid has ${MOST_SUMS} steps`);

/** Many small deals and few large ones, from 1,000 to 91,000 euro, in whole times `unit` cents. Always the same. */
function makeDeals(count, unit) {
  let state = 20240601;
  const random = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  return Array.from({ length: count }, () => {
    const cents = (1_000 + 90_000 * random() ** 2) * 100;
    return { amount: Math.max(1, Math.round(cents / unit)) * unit, chance: [0.2, 0.5, 0.8][Math.floor(3 * random())] };
  });
}

const numbers = Float64Array.from({ length: STEPS }, (_none, at) => at / STEPS);

function barePasses() {
  let sum = 0;
  for (let pass = 0; pass < PASSES; pass++) for (let at = 0; at < numbers.length; at++) sum += numbers[at];
  return sum;
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return { time: performance.now() - start, result };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Bytes in use at the moment that the result stands, scratch space included as far as it has not been collected. */
async function memoryOf(work) {
  collect();
  // What is collected is given back a moment later.
  await setTimeout(50);
  const before = process.memoryUsage();
  const result = work();
  const after = process.memoryUsage();
  if (!result.ok) throw new Error(result.issue.code);
  return after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
}

const kinds = [
  { name: "20 deals", deals: makeDeals(20, 1), kind: "bounded" },
  { name: "500 deals in odd cents", deals: makeDeals(500, 1), kind: "bounded", isLimited: true },
  { name: "500 deals in round thousands", deals: makeDeals(500, 100_000), kind: "exact", isLimited: true },
  { name: "500 deals in round hundreds", deals: makeDeals(500, 10_000), kind: "bounded", isLimited: true },
  { name: "2,000 deals in odd cents", deals: makeDeals(2_000, 1), kind: "bounded" },
];
for (const each of kinds) {
  const found = pipelineDistribution(each.deals);
  if (!found.ok || found.value.kind !== each.kind) throw new Error(`${each.name}: expected ${each.kind}`);
}

const tasks = new Map([["bare", barePasses], ...kinds.map(({ name, deals }) => [name, () => pipelineDistribution(deals)]), ["scenarios", () => pipelineScenarios(kinds[1].deals)]]);
const times = new Map([...tasks.keys()].map((name) => [name, []]));
for (let round = -2; round < ROUNDS; round++) {
  for (const [name, work] of tasks) {
    const { time } = timed(work);
    if (round >= 0) times.get(name).push(time);
  }
}

const bare = median(times.get("bare"));
let isOver = false;
const show = (what, value, limit) => {
  if (value > limit) isOver = true;
  console.log(`  ${what.padEnd(36)} ${value.toFixed(2)}${limit === undefined ? "" : `  (at most ${limit}: ${value <= limit ? "met" : "EXCEEDED"})`}`);
};
console.log(`What a pipeline can bring in, median of ${ROUNDS} rounds`);
console.log(`  ${PASSES} bare passes over ${STEPS.toLocaleString("en")} numbers ${bare.toFixed(1)} ms`);
for (const { name } of kinds) console.log(`  ${name.padEnd(36)} ${median(times.get(name)).toFixed(1)} ms`);
console.log(`  ${"their scenarios (500 in odd cents)".padEnd(36)} ${median(times.get("scenarios")).toFixed(1)} ms`);
console.log("Times bare passes");
for (const { name, isLimited } of kinds) show(name, median(times.get(name)) / bare, isLimited ? LIMITS.time : undefined);
console.log("Memory, in arrays of 65,536 numbers");
for (const { name, deals } of kinds) show(name, (await memoryOf(() => pipelineDistribution(deals))) / numbers.byteLength, LIMITS.memory);
if (isOver) process.exitCode = 1;
