import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFunctionMetadata } from "../functions-json.mjs";
import { FUNCTION_SOURCES, functionPage } from "./function-page.mjs";
import { loadSources } from "./load-sources.mjs";

const GENERATED = "<!-- Gemaakt door npm run docs. Wijzig src/text/function-help of src/functions en maak dit opnieuw. -->";

const escape = (text) => text.replace(/[\\`*_<>|[\]#]/g, "\\$&");
const inCell = (cell) => (typeof cell === "string" ? escape(cell) : `\`${cell.code}\``);
const line = (cells) => `| ${cells.map(inCell).join(" | ")} |`;

function table({ head, rows, sheet }) {
  const columns = rows[0].length;
  const names = head ?? Array.from({ length: columns }, () => "");
  const rule = names.map((_name, at) => (sheet && at === 0 ? "--:" : "---"));
  return [line(names), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

const BLOCKS = {
  heading: ({ level, text }) => `${"#".repeat(level)} ${text}`,
  paragraph: ({ text }) => escape(text),
  formula: ({ text }) => `\`\`\`text\n${text}\n\`\`\``,
  list: ({ items }) => items.map((item) => `- ${escape(item)}`).join("\n"),
  table,
};

const toMarkdown = (blocks) => blocks.map((block) => BLOCKS[block.kind](block)).join("\n\n");

const fileOf = (id) => `${id.toLowerCase()}.md`;

function pageFile(page, family) {
  return `${[
    GENERATED,
    `# ${page.title}`,
    `[${family.title.nl}](README.md)`,
    toMarkdown(page.dutch),
    '<section lang="en">',
    "## In English",
    toMarkdown(page.english),
    "</section>",
  ].join("\n\n")}\n`;
}

function indexFile(families) {
  const rows = ({ functions }) => Object.entries(functions).map(([id, { meaning }]) => `| [${id}](${fileOf(id)}) | ${escape(meaning.nl)} | ${escape(meaning.en)} |`);
  return `${[
    GENERATED,
    "# Functies",
    "Typ in een cel `=KOMPAS.` en de naam. Elke pagina geeft de argumenten, de regel, bijzonderheden, een voorbeeld en waar het kan een formule van Excel zelf om het na te rekenen.",
    "Every page is in Dutch first, then in English.",
    ...families.flatMap((family) => [`## ${family.title.nl} · ${family.title.en}`, ["| functie | wat | what |", "| --- | --- | --- |", ...rows(family)].join("\n")]),
  ].join("\n\n")}\n`;
}

/** The metadata of the functions by id, in both languages, and what the sources say of them. */
async function readAll() {
  const folder = await mkdtemp(join(tmpdir(), "function-docs-"));
  try {
    const { files } = await writeFunctionMetadata({ outDir: folder, baseUrl: "https://localhost:3000" });
    const [dutch, english] = await Promise.all(files.map(async (file) => new Map(JSON.parse(await readFile(file, "utf8")).functions.map((entry) => [entry.id, entry]))));
    return { dutch, english, sources: await loadSources(FUNCTION_SOURCES) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The files of docs/functies: a page for every function and README.md, by name. */
export async function functionDocs() {
  const { dutch, english, sources } = await readAll();
  const pages = sources.functionFamilies.flatMap((family) =>
    Object.entries(family.functions).map(([id, help]) => [fileOf(id), pageFile(functionPage({ dutch: dutch.get(id), english: english.get(id) }, help, sources), family)]));
  return new Map([["README.md", indexFile(sources.functionFamilies)], ...pages]);
}
