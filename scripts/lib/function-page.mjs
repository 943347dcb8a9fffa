/** What stands on the page of a function, as blocks that are neither Markdown nor HTML yet. */

const WORDS = {
  nl: {
    arguments: "Argumenten", argument: "argument", what: "wat", needed: "verplicht", yes: "ja", no: "nee", none: "Deze functie heeft geen argumenten.",
    returns: "Uitkomst", rule: "Regel", edges: "Bijzonderheden", example: "Voorbeeld", cells: "Deze cellen", formula: "Formule", gives: "geven",
    twin: "Narekenen met Excel zelf", twinGives: "geeft", same: "geeft hetzelfde.", names: ["in het Nederlands", "in het Engels"],
  },
  en: {
    arguments: "Arguments", argument: "argument", what: "what", needed: "required", yes: "yes", no: "no", none: "This function has no arguments.",
    returns: "Result", rule: "Rule", edges: "Particulars", example: "Example", cells: "These cells", formula: "Formula", gives: "give",
    twin: "Checking with Excel itself", twinGives: "gives", same: "gives the same.", names: ["in Dutch", "in English"],
  },
};

const LEVELS = { nl: 2, en: 3 }; // English stands below a heading of its own
const heading = (language, text) => ({ kind: "heading", level: LEVELS[language], text });
const paragraph = (text) => ({ kind: "paragraph", text });
const formula = (text) => ({ kind: "formula", text });
const code = (text) => ({ code: text });

/** How a function is called: optional arguments in brackets. */
export function signature({ name, parameters }, language) {
  const list = parameters.map(({ name: each, optional, repeating }) => `${optional ? `[${each}]` : each}${repeating ? "…" : ""}`);
  return `=KOMPAS.${name}(${list.join(language === "nl" ? "; " : ", ")})`;
}

/** One row per argument. Unit, bounds and default stand in the description; once arguments are data, their columns belong here. */
function argumentTable(parameters, words) {
  if (parameters.length === 0) return paragraph(words.none);
  const rows = parameters.map(({ name, description, optional }) => [code(name), optional ? words.no : words.yes, description]);
  return { kind: "table", head: [words.argument, words.needed, words.what], rows };
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
function inLanguage(language, { metadata, help, text }) {
  const words = WORDS[language];
  return [
    paragraph(metadata.description),
    formula(signature(metadata, language)),
    heading(language, words.arguments),
    argumentTable(metadata.parameters, words),
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
 * @param {object} dutch - what functions.json says of it
 * @param {object} english - the same from functions.en-us.json
 * @param {object} help - its entry in src/text/function-help
 * @param {{ cellIn: Function, typedIn: Function, formulaIn: Function, nativeNamesIn: Function }} text - of src/text
 * @returns {{ title: string, dutch: object[], english: object[] }} the blocks in both languages
 */
export function functionPage(dutch, english, help, text) {
  return {
    title: `KOMPAS.${dutch.name}`,
    dutch: inLanguage("nl", { metadata: dutch, help, text }),
    english: inLanguage("en", { metadata: english, help, text }),
  };
}
