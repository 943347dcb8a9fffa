/**
 * A thousand workbooks of about 250 KB through the command line as it is built: figures per second, and the most memory that
 * the program had, for 250 and for 1,000 files. What waits for its turn waits on disk, so memory must not grow with the files.
 * Made once: 25 different workbooks of 20 to 80 customers; the others are copies with other owners, ids and customers.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCli } from "../scripts/lib/build-cli.mjs";
import { loadSources } from "../scripts/lib/load-sources.mjs";
import { repack } from "./lib/repack.mjs";

const DIFFERENT = 25;
const FEW = 250;
const MANY = 1000;
/** How much more memory four times as many files may take. */
const MOST_GROWTH = 1.35;
const MOST_MEGABYTES = 512;
/** Stands for the number of a copy in whatever has to differ between copies. */
const COPY = "@@";

const { catalogueOf, EXAMPLE_PLAN, exampleCompany, planWorkbook, writeWorkbook } = await loadSources('export { catalogueOf, EXAMPLE_PLAN, exampleCompany } from "./src/catalogue"; export { planWorkbook } from "./src/plan"; export { writeWorkbook } from "./src/xlsx";');

async function workbook(number) {
  const definitions = catalogueOf([EXAMPLE_PLAN]);
  const { answers, tables } = exampleCompany;
  const customers = Array.from({ length: 20 + ((number * 7) % 61) }, (_none, at) => {
    const base = tables.Klanten[at % tables.Klanten.length];
    return { ...base, klant: `Klant ${COPY}-${number}-${at}`, debiteurennummer: `${COPY}${number}${String(at).padStart(3, "0")}`, omzet0: (base.omzet0 ?? 0) + number * 100 + at };
  });
  const deals = tables.Pijplijn.map((deal) => ({ ...deal, klant: `${deal.klant} ${COPY}-${number}` }));
  const owner = `Accountmanager ${COPY}-${number}`;
  const { plan } = planWorkbook({
    definitions,
    draw: definitions.map(({ id }) => id),
    existing: { sheets: {}, otherTitles: [], otherTables: [] },
    settings: { boekjaar: 2026, owner, today: 46348, workbookId: `werkboek-${COPY}-${number}` },
    answers: { ...answers, instellingen: { ...answers.instellingen, eigenaar: owner } },
    tables: { ...tables, Klanten: customers, Pijplijn: deals },
  });
  return Buffer.from(await writeWorkbook(plan));
}

async function makeFolders(root) {
  const [few, many] = [FEW, MANY].map((count) => join(root, String(count)));
  for (const folder of [few, many]) mkdirSync(folder);
  const different = [];
  for (let number = 0; number < DIFFERENT; number += 1) different.push(await workbook(number));
  for (let at = 0; at < MANY; at += 1) {
    const filled = (text) => text.replaceAll(COPY, String(Math.floor(at / DIFFERENT)));
    const file = join(many, `werkboek-${String(at).padStart(4, "0")}.xlsx`);
    writeFileSync(file, repack(different[at % DIFFERENT], { "docProps/custom.xml": filled, "xl/sharedStrings.xml": filled }));
    if (at < FEW) symlinkSync(file, join(few, `werkboek-${at}.xlsx`));
  }
  return { few, many, kilobytes: different.reduce((sum, { length }) => sum + length, 0) / DIFFERENT / 1024 };
}

const TELL_MEMORY = new URL("../tests/setup/tell-memory.mjs", import.meta.url).href;

function run(program, folder, out) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ["--import", TELL_MEMORY, program, "team", folder, "--vorm", "jsonl", "--uit", out, "--json"], { stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (text) => (stdout += text));
    child.stderr.on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => {
      const megabytes = Number(/memory ([\d.]+)/.exec(stderr)?.[1]);
      if (code !== 0) reject(new Error(`The program ended with ${code}: ${stderr}`));
      else resolve({ seconds: (performance.now() - started) / 1000, megabytes, result: JSON.parse(stdout) });
    });
  });
}

/** Amounts, chances and days that were read: the numbers of the tables that are copied, without those that count rows. */
function figuresIn(out) {
  const counted = { TeamKlantregels: /^(omzet|marge)\d$|^vanaf$/, TeamPijplijn: /^(bedrag|kans)$/, TeamProductregels: /^(omzet|marge)\d$/, TeamPlannen: /^(doel|realisatie|ingevuld)$/ };
  return Object.entries(counted).reduce((sum, [table, columns]) => {
    const lines = readFileSync(join(out, `${table}.jsonl`), "utf8").trim().split("\n");
    return sum + lines.reduce((row, line) => row + Object.entries(JSON.parse(line)).filter(([name, value]) => value !== null && columns.test(name)).length, 0);
  }, 0);
}

const root = mkdtempSync(join(tmpdir(), "team-bench-"));
let within = false;
try {
  const { program } = await buildCli({ outDir: join(root, "cli") });
  const { few, many, kilobytes } = await makeFolders(root);
  console.log(`Workbooks of ${kilobytes.toFixed(0)} KB to one roll-up`);
  const runs = [];
  for (const [folder, count] of [[few, FEW], [many, MANY]]) {
    const out = join(root, `out-${count}`);
    const ran = await run(program, folder, out);
    const figures = figuresIn(out);
    runs.push({ ...ran, complete: ran.result.workbooks === count });
    console.log(`  ${String(count).padStart(5)} files  ${ran.seconds.toFixed(1).padStart(6)} s  ${(count / ran.seconds).toFixed(1)} files/s  ${Math.round(figures / ran.seconds)} figures/s (${figures}, ${ran.result.customers} customers)  at most ${ran.megabytes.toFixed(0)} MB${ran.result.workbooks === count ? "" : "  NOT EVERYTHING WAS READ"}`);
  }
  const growth = runs[1].megabytes / runs[0].megabytes;
  within = runs.every(({ complete, megabytes }) => complete && megabytes <= MOST_MEGABYTES) && growth <= MOST_GROWTH;
  console.log(`  memory × ${growth.toFixed(2)} for four times the files (at most ${MOST_GROWTH}), at most ${MOST_MEGABYTES} MB: ${within ? "met" : "EXCEEDED"}`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = within ? 0 : 1;
