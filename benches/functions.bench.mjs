/**
 * What it costs to recalculate many formulas on many rows, called as Excel calls them: whether cost grows with the number
 * of formulas, and whether equal inputs are computed once. Ratios within one run. Run: node benches/functions.bench.mjs
 */
import { loadSources } from "../scripts/lib/load-sources.mjs";

const ROWS = 1_000;
const COUNTS = [100, 300, 1_000];
const ROUNDS = 5;
/** Cost per formula against that of a hundred formulas; and a call whose input is known against one that is computed. */
const LIMITS = { growth: 1.5, known: 0.5 };

const associated = new Map();
globalThis.CustomFunctions = { associate: (id, call) => associated.set(id, call), Error: class extends Error {}, ErrorCode: {} };
const { registerFunctions } = await loadSources('export { registerFunctions } from "./src/functions/index.ts";');
registerFunctions();
const classOf = associated.get("ABC_KLASSE");
if (!classOf) throw new Error("ABC_KLASSE is not associated");

/** A column of revenue as Excel hands it over, anew at every call; columns of another number differ in one cell. */
const columnOf = (number) => Array.from({ length: ROWS }, (_none, row) => [row === 500 ? number : ((row * 7919) % 10_007) / 100]);
const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Milliseconds per call; making the columns is not counted. */
function timePerCall(columns) {
  const times = Array.from({ length: ROUNDS }, () => {
    const fresh = columns.map((number) => columnOf(number));
    const start = performance.now();
    for (const column of fresh) classOf(column, null, null, null, null, null, {});
    return (performance.now() - start) / columns.length;
  });
  return median(times);
}

timePerCall(Array.from({ length: 300 }, (_none, at) => at));
const perCall = COUNTS.map((count) => timePerCall(Array.from({ length: count }, (_none, at) => at + 1)));
COUNTS.forEach((count, at) => console.log(`${String(count).padStart(6)} formulas on ${ROWS} rows: ${perCall[at].toFixed(4)} ms each`));
const known = timePerCall(Array.from({ length: 1_000 }, () => 1));
console.log(`  1000 formulas with equal inputs: ${known.toFixed(4)} ms each`);
const figures = [
  { what: "a thousand formulas / a hundred, per formula", value: perCall[2] / perCall[0], limit: LIMITS.growth },
  { what: "equal inputs / other inputs, per formula", value: known / perCall[2], limit: LIMITS.known },
];
for (const { what, value, limit } of figures) console.log(`${value.toFixed(2).padStart(6)}  ${what}; limit ${limit} ${value <= limit ? "(within)" : "(OVER)"}`);
process.exitCode = figures.every(({ value, limit }) => value <= limit) ? 0 : 1;
