/**
 * Holds the functions against what was released: a formula in somebody's workbook goes by the name of a function and by the
 * place of its arguments, so neither changes while the version stays the same. New functions may come at any time; one that
 * gets another name keeps the old one in src/functions/aliases.json.
 *
 * Run: node scripts/signatures.mjs [--release]
 * Without an argument it fails on what changed. --release writes the functions of now; what was released may only have
 * changed when package.json has a higher version.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describeFunctions } from "./functions-json.mjs";
import { ROOT } from "./lib/run.mjs";

const RECORD = join(ROOT, "tests", "functions", "signatures.json");
const HOW = "To release a change, raise the version in package.json and run: node scripts/signatures.mjs --release";

/**
 * The part of the metadata that formulas depend on, by id.
 *
 * @param {{ functions: { id: string, name: string, parameters: object[] }[] }} metadata
 */
export function signaturesOf({ functions }) {
  return Object.fromEntries(functions.map(({ id, name, parameters }) => [id, {
    name,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional,
      repeating: parameter.repeating,
      dimensionality: parameter.dimensionality,
    })),
  }]));
}

/**
 * What was released and is no longer so, one line each.
 *
 * @param {{ functions: Record<string, object> }} released
 * @param {Record<string, object>} now As signaturesOf gives them.
 */
export function changesSince({ functions }, now) {
  return Object.entries(functions).flatMap(([id, released]) => {
    if (!now[id]) return [`${id} is gone.`];
    const [before, after] = [released, now[id]].map(formula);
    return before === after ? [] : [`${id}: ${before} became ${after}`];
  });
}

/** A signature as one line, in which everything that formulas depend on can be seen. */
function formula({ name, parameters }) {
  const written = parameters.map((parameter) => {
    const shaped = `${parameter.name}${parameter.dimensionality === "matrix" ? ":range" : ""}${parameter.repeating ? "…" : ""}`;
    return parameter.optional ? `[${shaped}]` : shaped;
  });
  return `${name}(${written.join(", ")})`;
}

/**
 * What to record. Throws when something that was released changed in the same version.
 *
 * @param {{ released: { version: string, functions: Record<string, object> }, now: Record<string, object>, version: string }} release
 */
export function recordOf({ released, now, version }) {
  const changes = changesSince(released, now);
  if (changes.length > 0 && !isHigher(version, released.version)) {
    throw new Error([`Changed since ${released.version}, and the version is ${version}:`, ...changes, HOW].join("\n"));
  }
  return { version, functions: now };
}

/** Whether one version of numbers and dots is higher than another. */
function isHigher(version, other) {
  return version.localeCompare(other, "en", { numeric: true }) > 0;
}

/** One function on a line, so that a change shows as one. */
function written({ version, functions }) {
  const lines = Object.entries(functions).map(([id, signature]) => `    ${JSON.stringify(id)}: ${JSON.stringify(signature)}`);
  return `{\n  "version": ${JSON.stringify(version)},\n  "functions": {\n${lines.join(",\n")}\n  }\n}\n`;
}

async function main([argument]) {
  const readJson = async (file) => JSON.parse(await readFile(file, "utf8"));
  const [released, { version }] = await Promise.all([readJson(RECORD), readJson(join(ROOT, "package.json"))]);
  const now = signaturesOf((await describeFunctions("")).dutch);
  const record = recordOf({ released, now, version });
  if (argument === "--release") await writeFile(RECORD, written(record));
  console.log(`${Object.keys(now).length} functions, version ${version}, released ${released.version}`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
