/**
 * The classes of 10,000 customers by formulas of the spreadsheet itself against one call of KOMPAS.ABC_KLASSE: at least
 * 20 times as slow, and the same classes. The formula is the one an auditor checks a class with; it looks at every
 * customer for every customer. LibreOffice stands for Excel: what opening the file takes with formulas, less what it
 * takes with the same cells as values. Takes about a minute; skips itself where LibreOffice is missing.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { loadSources } from "../scripts/lib/load-sources.mjs";

const COUNT = 10_000;
const ROUNDS = 9;
const LEAST = 20;
/** Comma, quote, UTF-8, the first sheet, values as stored. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";

/** Skewed like real revenue: few large, many small, one in ten without, one in fifty negative. Always the same. */
function makeEuros() {
  let state = 20240601;
  const random = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  return Array.from({ length: COUNT }, () => {
    const kind = random();
    if (kind < 0.1) return 0;
    const euros = Math.round(100 * Math.exp(12 * random() ** 2)) / 100;
    return kind < 0.12 ? -euros : euros;
  });
}

/** The twin of a class, in whole cents: percentages as floats put customers on the wrong side of a threshold. */
function classFormula(cell) {
  const all = `$A$1:$A$${COUNT}`;
  const larger = `100*ROUND(100*SUMIF(${all},">"&${cell}),0)`;
  const total = `ROUND(100*SUMIF(${all},">0"),0)`;
  return `IF(${cell}<=0,"",IF(${larger}<80*${total},"A",IF(${larger}<95*${total},"B","C")))`;
}

/** Writes revenue beside what stands in the second column. */
async function writeFile(path, euros, beside) {
  const cells = new Map(euros.flatMap((value, row) => [[`${row},0`, { value }], [`${row},1`, beside(row)]]));
  writeFileSync(path, await writeXlsx({ sheets: [{ name: "Klanten", cells }] }));
}

/** Opens a file in LibreOffice, which computes its formulas, and writes it as .csv. */
function convert(path) {
  const folder = join(path, "..");
  const args = [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", CSV, "--outdir", folder, path];
  const start = performance.now();
  const { status, stderr } = spawnSync("soffice", args, { encoding: "utf8" });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  const lines = readFileSync(path.replace(/xlsx$/, "csv"), "utf8").trim().split("\n");
  return { time, column: lines.map((line) => line.split(",")[1]) };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

async function ours(euros) {
  const { kompas } = await loadSources('export { kompas } from "./src/functions";');
  const range = euros.map((value) => [value]);
  const times = [];
  let classes = [];
  for (let round = -2; round < ROUNDS; round++) {
    const start = performance.now();
    classes = kompas.ABC_KLASSE(range);
    if (round >= 0) times.push(performance.now() - start);
  }
  return { time: median(times), column: classes.flat() };
}

async function measure(folder) {
  const euros = makeEuros();
  const { time, column } = await ours(euros);
  const [values, formulas] = [join(folder, "values.xlsx"), join(folder, "formulas.xlsx")];
  await writeFile(values, euros, (row) => ({ value: column[row] }));
  await writeFile(formulas, euros, (row) => ({ formula: classFormula(`A${row + 1}`) }));
  // The first start of LibreOffice makes a profile.
  convert(values);
  const bare = convert(values).time;
  const native = convert(formulas);
  const expected = column.map((each) => (each.length === 1 ? each : ""));
  const differing = native.column.filter((each, row) => each !== expected[row]).length;
  const ratio = (native.time - bare) / time;
  console.log(`ABC classes of ${COUNT.toLocaleString("en")} customers`);
  console.log(`  one call of KOMPAS.ABC_KLASSE        ${time.toFixed(1)} ms (median of ${ROUNDS} rounds)`);
  console.log(`  LibreOffice, values                  ${bare.toFixed(0)} ms`);
  console.log(`  LibreOffice, formulas                ${native.time.toFixed(0)} ms, ${native.column.length.toLocaleString("en")} classes, ${differing} other than ours`);
  console.log(`  formulas / one call                  ${ratio.toFixed(0)}  (at least ${LEAST}: ${ratio >= LEAST ? "met" : "MISSED"})`);
  if (ratio < LEAST || differing > 0 || native.column.length !== COUNT) process.exitCode = 1;
}

if (spawnSync("soffice", ["--version"]).status !== 0) {
  console.log("SKIPPED: soffice (LibreOffice) is missing");
} else {
  const folder = mkdtempSync(join(tmpdir(), "native-abc-"));
  try {
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
