/** Reading all that the product needs from a workbook of 30 sheets: at most five times what node:zlib takes to unpack it. */
import * as zlib from "node:zlib";
import { loadSources } from "../scripts/lib/load-sources.mjs";

const SHEETS = 30;
const ROUNDS = 31;
const WARM_UP = 30;
const LIMIT = 5;

const SOURCES =
  'export { catalogue, exampleCompany } from "./src/catalogue"; export { answerKeys } from "./src/definition"; export { planWorkbook } from "./src/plan"; export { readWorkbook, writeWorkbook } from "./src/xlsx";';

/** The visible sheets of the catalogue with the example company, repeated under other ids up to `count`. */
function repeat(plan, count) {
  const visible = plan.sheets.filter((sheet) => !sheet.hidden);
  const sheets = Array.from({ length: count }, (_none, index) => {
    const sheet = visible[index % visible.length];
    if (index < visible.length) return sheet;
    const id = `${sheet.id}x${index}`;
    const rename = (name) => (name.startsWith(`ak_${sheet.id}_`) ? name.replace(`ak_${sheet.id}_`, `ak_${id}_`) : `${name}_${index}`);
    return {
      ...sheet,
      id,
      title: `${index} ${sheet.title}`.slice(0, 31),
      names: sheet.names.map((name) => ({ ...name, name: rename(name.name) })),
      tables: sheet.tables.map((table) => ({ ...table, name: rename(table.name) })),
    };
  });
  return { ...plan, sheets };
}

/** Every part of a zip file, as it is packed. */
function packedParts(bytes) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = [];
  for (let at = view.readUInt32LE(end + 16), left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    const offset = view.readUInt32LE(at + 42);
    const from = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
    parts.push({ method: view.readUInt16LE(at + 10), packed: view.subarray(from, from + view.readUInt32LE(at + 20)) });
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return parts;
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { time: performance.now() - start, result };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

const { answerKeys, catalogue, exampleCompany, planWorkbook, readWorkbook, writeWorkbook } = await loadSources(SOURCES);
const request = { definitions: catalogue, draw: catalogue.map((sheet) => sheet.id), existing: { sheets: {}, otherTitles: [], otherTables: [] }, settings: { boekjaar: 2026, owner: "Voorbeeld", today: 46348 } };
const plan = repeat(planWorkbook({ ...request, ...exampleCompany }).plan, SHEETS);
const bytes = await writeWorkbook(plan);
const ids = plan.sheets.map((sheet) => sheet.id);
const tables = plan.sheets.flatMap((sheet) => sheet.tables);
const parts = packedParts(bytes);

/** What a person fills in, what a sheet says of itself, and figures of one cell; lists that spill are computed again from these. */
const keys = new Map(catalogue.map((sheet) => [sheet.id, new Set([...answerKeys(sheet), "blad", "ingevuld", "totaal", ...sheet.blocks.flatMap((block) => (block.kind === "results" ? block.rows.map((row) => row.key) : []))])]));
const needed = (id, key) => keys.get(id.replace(/x\d+$/, ""))?.has(key) ?? false;

/** Every answer and figure of every sheet and every row of every table; `lists`: what spills too. */
async function readAll({ lists = false, ...options }) {
  const { workbook } = await readWorkbook(bytes, options);
  const { answers, columns, issues } = workbook.readAnswers(ids, undefined, lists ? undefined : needed);
  const rows = tables.map((table) => workbook.readTable(table.name, table.columns));
  return { sheets: Object.keys(answers).length, names: Object.values(answers).flatMap(Object.keys).length + Object.values(columns).flatMap(Object.keys).length, rows: rows.reduce((sum, table) => sum + table.rows.length, 0), issues: issues.length };
}

// Node has a checksum of its own from 20.15 on.
const tools = { checksum: zlib.crc32, unpack: (packed, most) => zlib.inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(64, most) }) };
const tasks = {
  "node:zlib": () => parts.reduce((sum, { method, packed }) => sum + (method === 8 ? zlib.inflateRawSync(packed) : packed).length, 0),
  ours: () => readAll(tools),
  "with every list": () => readAll({ ...tools, lists: true }),
  "in the browser": () => readAll({}),
};
const results = Object.fromEntries(Object.keys(tasks).map((name) => [name, { times: [], result: undefined }]));
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  for (const [name, work] of Object.entries(tasks)) {
    const { time, result } = await timed(work);
    results[name].result = result;
    if (round >= 0) results[name].times.push(time);
  }
}
const found = results.ours.result;
const base = median(results["node:zlib"].times);
const own = median(results.ours.times);
console.log(`Reading ${SHEETS} sheets, ${(bytes.length / 1024).toFixed(0)} KB, unpacked ${(results["node:zlib"].result / 1024).toFixed(0)} KB, median of ${ROUNDS} rounds`);
console.log(`  node:zlib, every part   ${base.toFixed(1).padStart(6)} ms`);
console.log(`  ours, as in the browser ${median(results["in the browser"].times).toFixed(1).padStart(6)} ms`);
console.log(`  ours, as in Node        ${own.toFixed(1).padStart(6)} ms   ${found.sheets} sheets, ${found.names} names, ${found.rows} rows of ${tables.length} tables, ${found.issues} issues`);
console.log(`  the same with lists     ${median(results["with every list"].times).toFixed(1).padStart(6)} ms   ${results["with every list"].result.names} names`);
const ratio = own / base;
const complete = found.sheets === SHEETS && found.rows > 0;
console.log(`  ours / node:zlib ${ratio.toFixed(2)}  (at most ${LIMIT}: ${ratio <= LIMIT ? "met" : "EXCEEDED"})${complete ? "" : "; NOT EVERYTHING WAS READ"}`);
if (ratio > LIMIT || !complete) process.exitCode = 1;
