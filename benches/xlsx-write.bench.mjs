/** Writing a workbook of 30 sheets: at most three times what the library alone takes for the same cells. */
import { writeXlsx } from "hucre/xlsx";
import { loadSources } from "../scripts/lib/load-sources.mjs";

const SHEETS = 30;
const ROUNDS = 9;
const LIMIT = 3;

const SOURCES =
  'export { catalogue, exampleCompany } from "./src/catalogue"; export { planWorkbook } from "./src/plan"; export { writeWorkbook } from "./src/xlsx"; export { sheetOf } from "./src/xlsx/write-sheet"; export { libraryStyles } from "./src/xlsx/write-styles";';

/** The visible sheets of the catalogue with the example company, repeated under other names up to `count`. */
function repeat(plan, count) {
  const visible = plan.sheets.filter((sheet) => !sheet.hidden);
  const sheets = Array.from({ length: count }, (_none, index) => {
    const sheet = visible[index % visible.length];
    const rename = (name) => (index < visible.length ? name : `${name}_${index}`);
    return {
      ...sheet,
      title: `${index + 1} ${sheet.title}`.slice(0, 31),
      names: sheet.names.map((name) => ({ ...name, name: rename(name.name) })),
      tables: sheet.tables.map((table) => ({ ...table, name: rename(table.name) })),
    };
  });
  return { ...plan, sheets };
}

/** The same cells as the library takes them, values and styles, without tables, names, rules, charts and pages. */
function cellsOnly(plan, { libraryStyles, sheetOf }) {
  const context = { styles: libraryStyles(plan), font: plan.font, valuesOnly: false };
  return plan.sheets.map((sheet) => ({ name: sheet.title, cells: sheetOf(sheet, context).cells }));
}

async function timed(work) {
  const start = performance.now();
  const bytes = await work();
  return { time: performance.now() - start, size: bytes.length };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

const { catalogue, exampleCompany, planWorkbook, writeWorkbook, ...parts } = await loadSources(SOURCES);
const request = { definitions: catalogue, draw: catalogue.map((sheet) => sheet.id), existing: { sheets: {}, otherTitles: [], otherTables: [] }, settings: { boekjaar: 2026, owner: "Voorbeeld", today: 46348 } };
const plan = repeat(planWorkbook({ ...request, ...exampleCompany }).plan, SHEETS);
const cells = cellsOnly(plan, parts);
const tasks = { library: () => writeXlsx({ sheets: cells }), ours: () => writeWorkbook(plan), "values only": () => writeWorkbook(plan, { valuesOnly: true }) };
const results = Object.fromEntries(Object.keys(tasks).map((name) => [name, { times: [], size: 0 }]));
for (let round = -2; round < ROUNDS; round += 1) {
  for (const [name, work] of Object.entries(tasks)) {
    const { time, size } = await timed(work);
    results[name].size = size;
    if (round >= 0) results[name].times.push(time);
  }
}
const library = median(results.library.times);
console.log(`Writing ${SHEETS} sheets, median of ${ROUNDS} rounds`);
for (const [name, { times, size }] of Object.entries(results)) {
  console.log(`  ${name.padEnd(12)} ${median(times).toFixed(1).padStart(6)} ms  ${(size / 1024).toFixed(0).padStart(4)} KB  ${(median(times) / library).toFixed(2)}×`);
}
const ratio = median(results.ours.times) / library;
console.log(`  ours / library ${ratio.toFixed(2)}  (at most ${LIMIT}: ${ratio <= LIMIT ? "met" : "EXCEEDED"})`);
if (ratio > LIMIT) process.exitCode = 1;
