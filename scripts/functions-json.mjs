/**
 * Writes what Excel has to know of the custom functions: functions.json (Dutch, from the JSDoc of the functions) and
 * functions.en-us.json (English, from descriptions.en.json). Names stay the same in every language.
 *
 * Run: node scripts/functions-json.mjs <outDir> <baseUrl>
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What stands before the description of a function under a name that it no longer has. */
const RENAMED = {
  nl: (name) => `Heet nu KOMPAS.${name}; gebruik die naam.`,
  en: (name) => `Now called KOMPAS.${name}; use that name.`,
};

const FUNCTIONS = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "functions");

/**
 * Writes both files and fails on anything the parser or the English descriptions lack.
 *
 * @param {{ outDir: string, baseUrl: string }} options Where to write, and the address under which the help pages stand.
 * @returns {Promise<{ ids: string[], files: string[] }>} The ids of the functions and the paths written.
 */
export async function writeFunctionMetadata({ outDir, baseUrl }) {
  const { dutch, english } = await describeFunctions(baseUrl);
  await mkdir(outDir, { recursive: true });
  const files = [join(outDir, "functions.json"), join(outDir, "functions.en-us.json")];
  await writeFile(files[0], `${JSON.stringify(dutch, null, 2)}\n`);
  await writeFile(files[1], `${JSON.stringify(english, null, 2)}\n`);
  return { ids: dutch.functions.map((entry) => entry.id), files };
}

/**
 * What Excel has to know, as the two files hold it.
 *
 * @param {string} baseUrl The address under which the help pages stand.
 */
export async function describeFunctions(baseUrl) {
  const readJson = async (name) => JSON.parse(await readFile(join(FUNCTIONS, name), "utf8"));
  const [descriptions, aliases] = await Promise.all([readJson("descriptions.en.json"), readJson("aliases.json")]);
  const dutch = withHelp(await parse(), baseUrl);
  return { dutch: withAliases(dutch, aliases, "nl"), english: withAliases(translate(dutch, descriptions), aliases, "en") };
}

/**
 * Adds every function once more under the names that it had before, which takes the same arguments and says the new name.
 *
 * @param {{ functions: object[] }} metadata
 * @param {Record<string, string>} aliases The former names with the id of now.
 * @param {"nl" | "en"} language Of the descriptions.
 */
export function withAliases(metadata, aliases, language) {
  const former = Object.entries(aliases).map(([formerly, id]) => {
    const entry = metadata.functions.find((each) => each.id === id);
    if (!entry) throw new Error(`${formerly} is said to be called ${id} now, which is no function.`);
    if (metadata.functions.some((each) => each.id === formerly)) throw new Error(`${formerly} is the name of a function, so it is no former name.`);
    return { ...entry, id: formerly, name: formerly, description: `${RENAMED[language](entry.name)} ${entry.description}` };
  });
  return { ...metadata, functions: [...metadata.functions, ...former] };
}

async function parse() {
  const sources = (await readdir(FUNCTIONS)).filter((name) => name.endsWith(".ts")).sort();
  // Loaded here and not above: it brings the whole TypeScript compiler, which translate() has no need of.
  const { default: metadata } = await import("custom-functions-metadata");
  const result = await metadata.generateCustomFunctionsMetadata(sources.map((name) => join(FUNCTIONS, name)));
  if (result.errors.length > 0) throw new Error(`Custom functions cannot be described:\n${result.errors.join("\n")}`);
  return JSON.parse(result.metadataJson).functions;
}

/**
 * What the parser cannot say: that error values may come in (without it Excel answers for us and names no row), and that
 * every function hears which cell calls it, by which the pane finds the calls of one cell.
 */
function withHelp(functions, baseUrl) {
  const base = baseUrl.replace(/\/+$/, "");
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map((entry) => ({ ...entry, helpUrl: `${base}/functies/${entry.id.toLowerCase()}.html`, options: { ...entry.options, requiresAddress: true } })),
  };
}

/**
 * Puts other descriptions in the same metadata. Every function and parameter has to be described, and nothing else.
 *
 * @param {{ functions: object[] }} dutch
 * @param {Record<string, { description: string, parameters: Record<string, string> }>} descriptions
 */
export function translate(dutch, descriptions) {
  refuseStrangers(Object.keys(descriptions), dutch.functions.map((entry) => entry.id), "function");
  const functions = dutch.functions.map((entry) => {
    const { description, parameters } = descriptions[entry.id] ?? {};
    if (!description || !parameters) throw new Error(`No English description of ${entry.id}.`);
    refuseStrangers(Object.keys(parameters), entry.parameters.map((parameter) => parameter.name), `parameter of ${entry.id}`);
    return { ...entry, description, parameters: entry.parameters.map((parameter) => translateParameter(parameter, parameters, entry.id)) };
  });
  return { ...dutch, functions };
}

function translateParameter(parameter, descriptions, id) {
  const description = descriptions[parameter.name];
  if (!description) throw new Error(`No English description of ${parameter.name} in ${id}.`);
  return { ...parameter, description };
}

function refuseStrangers(described, known, what) {
  const strangers = described.filter((name) => !known.includes(name));
  if (strangers.length > 0) throw new Error(`The English descriptions name an unknown ${what}: ${strangers.join(", ")}.`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [outDir, baseUrl] = process.argv.slice(2);
  if (!outDir || !baseUrl) throw new Error("Usage: node scripts/functions-json.mjs <outDir> <baseUrl>");
  const { ids, files } = await writeFunctionMetadata({ outDir, baseUrl });
  console.log(`${ids.length} functions: ${files.join(", ")}`);
}
