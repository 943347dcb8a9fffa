import { argumentWords } from "./argument-words.mjs";

/** What stands on the page of a function, as blocks that are neither Markdown nor HTML yet. */

/** What the pages are made from, for loadSources. */
export const FUNCTION_SOURCES = 'export * from "./src/text/function-help"; export { ARGUMENTS } from "./src/functions/arguments";';

const WORDS = {
  nl: {
    arguments: "Argumenten", argument: "argument", takes: "neemt", what: "wat", none: "Deze functie heeft geen argumenten.",
    returns: "Uitkomst", rule: "Regel", edges: "Bijzonderheden", example: "Voorbeeld", cells: "Deze cellen", formula: "Formule", gives: "geven",
    twin: "Narekenen met Excel zelf", twinGives: "geeft", same: "geeft hetzelfde.", names: ["in het Nederlands", "in het Engels"],
  },
  en: {
    arguments: "Arguments", argument: "argument", takes: "takes", what: "what", none: "This function has no arguments.",
    returns: "Result", rule: "Rule", edges: "Particulars", example: "Example", cells: "These cells", formula: "Formula", gives: "give",
    twin: "Checking with Excel itself", twinGives: "gives", same: "gives the same.", names: ["in Dutch", "in English"],
  },
};

const LEVELS = { nl: 2, en: 3 }; // English stands below a heading of its own
const heading = (language, text) => ({ kind: "heading", level: LEVELS[language], text });
const paragraph = (text) => ({ kind: "paragraph", text });
const formula = (text) => ({ kind: "formula", text });
const code = (text) => ({ code: text });

const written = ({ name, optional, repeating }) => `${optional ? `[${name}]` : name}${repeating ? "…" : ""}`;

/** How a function is called: optional arguments in brackets. */
export function signature({ name, parameters }, language) {
  return `=KOMPAS.${name}(${parameters.map(written).join(language === "nl" ? "; " : ", ")})`;
}

/** One row per argument, as it stands in the call. */
function argumentTable({ metadata, taken }, language) {
  const words = WORDS[language];
  if (metadata.parameters.length === 0) return paragraph(words.none);
  const rows = metadata.parameters.map((parameter, at) => [code(written(parameter)), argumentWords(taken[at], language), parameter.description]);
  return { kind: "table", head: [words.argument, words.takes, words.what], rows };
}

/** Cells with the letters of their columns and the numbers of their rows. */
function sheet(cells, show) {
  const columns = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: columns }, (_none, at) => String.fromCharCode(65 + at));
  return { kind: "table", sheet: true, head: ["", ...letters], rows: cells.map((row, at) => [String(at + 1), ...letters.map((_letter, column) => show(row[column] ?? null))]) };
}

/** What a formula gives has no addresses: it stands where the formula stands. */
const given = (gives, show) => ({ kind: "table", head: null, rows: gives.map((row) => row.map(show)) });

function twinBlocks({ twin, example }, { language, words, text }) {
  const isSame = JSON.stringify(twin.gives) === JSON.stringify(example.gives);
  const names = text.nativeNamesIn(twin.formula);
  return [
    heading(language, words.twin),
    formula(text.formulaIn(language, twin.formula)),
    paragraph(isSame ? words.same : words.twinGives),
    ...(isSame ? [] : [given(twin.gives, (cell) => text.cellIn(language, cell))]),
    ...(twin.note ? [paragraph(twin.note[language])] : []),
    ...(names.length > 0 ? [{ kind: "table", head: words.names, rows: names.map(({ nl, en }) => [code(nl), code(en)]) }] : []),
  ];
}

/** The page in one language, below its title. */
function inLanguage(language, { metadata, taken, help, text }) {
  const words = WORDS[language];
  return [
    paragraph(metadata.description),
    formula(signature(metadata, language)),
    heading(language, words.arguments),
    argumentTable({ metadata, taken }, language),
    heading(language, words.returns),
    paragraph(help.returns[language]),
    heading(language, words.rule),
    paragraph(help.rule[language]),
    heading(language, words.edges),
    { kind: "list", items: help.edges.map((edge) => edge[language]) },
    heading(language, words.example),
    ...(help.example.cells.length > 0 ? [sheet(help.example.cells, (cell) => text.typedIn(language, cell))] : []),
    formula(text.formulaIn(language, help.example.formula)),
    paragraph(words.twinGives),
    given(help.example.gives, (cell) => text.cellIn(language, cell)),
    ...(help.twin ? twinBlocks(help, { language, words, text }) : []),
  ];
}

/**
 * The page of one function.
 *
 * @param {{ dutch: object, english: object }} metadata - what functions.json and functions.en-us.json say of it
 * @param {object} help - its entry in src/text/function-help
 * @param {object} sources - what {@link FUNCTION_SOURCES} exports
 * @returns {{ title: string, dutch: object[], english: object[] }} the blocks in both languages
 */
export function functionPage({ dutch, english }, help, sources) {
  const about = { taken: sources.ARGUMENTS[dutch.id], help, text: sources };
  return {
    title: `KOMPAS.${dutch.name}`,
    dutch: inLanguage("nl", { metadata: dutch, ...about }),
    english: inLanguage("en", { metadata: english, ...about }),
  };
}
