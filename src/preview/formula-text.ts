import { HostError, invalidArgument } from "./host-error";

/** What the translation needs to know of a table. */
export interface TableNames {
  name: string;
}

/** Functions of Microsoft 365 that Excel 2021 lacks, and LAMBDA with its helpers. */
const NOT_IN_EXCEL_2021 =
  /\b(LAMBDA|VSTACK|HSTACK|TAKE|DROP|TOCOL|TOROW|WRAPROWS|WRAPCOLS|EXPAND|CHOOSECOLS|CHOOSEROWS|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|ISOMITTED|GROUPBY|PIVOTBY|PERCENTOF|REGEXTEST|REGEXEXTRACT|REGEXREPLACE|TRIMRANGE|IMAGE|STOCKHISTORY|TRANSLATE|DETECTLANGUAGE)\s*\(/i;

/** One pair of brackets around a column whose header holds more than letters, digits and spaces. */
const COLUMN_WITH_SIGNS = /[\p{L}\p{N}_.]\[([^[\]#@]*[,:."{}$^&*+=\-<>/][^[\]]*)\]/u;

/** Splits a formula into code and literals ("…" and '…'), so that only code is rewritten. */
function mapCode(formula: string, rewrite: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((part, index) => (index % 2 === 0 ? rewrite(part) : part))
    .join("");
}

/** The formula without its literals, for searching. */
export function codeOf(formula: string): string {
  const parts: string[] = [];
  mapCode(formula, (code) => {
    parts.push(code);
    return code;
  });
  return parts.join(" ");
}

/** Refuses what Excel 2021 does not know and what the grid cannot compute. */
export function checkFormula(formula: string): void {
  if (formula.length > 8192) {
    throw new HostError("FormulaLengthExceedsLimit", "The length of the bytecode of the applied formula exceeds the maximum length limit.");
  }
  const code = codeOf(formula);
  const newer = NOT_IN_EXCEL_2021.exec(code);
  if (newer) throw invalidArgument(`Excel 2021 has no ${newer[1]}: ${formula}`);
  const column = COLUMN_WITH_SIGNS.exec(code);
  if (column) throw invalidArgument(`Excel wants two pairs of brackets around ${column[1]}: ${formula}`);
  if (/[A-Z]\d+#(?![A-Z/?!])/i.test(code)) throw new HostError("NotImplemented", `A spill reference is not simulated: ${formula}`, 501);
}

/** Refuses a structured reference to a table that is not there, as Excel does. */
export function checkTables(formula: string, tables: readonly TableNames[]): void {
  for (const [, name = ""] of codeOf(formula).matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)) {
    if (!tables.some((each) => each.name.toLowerCase() === name.toLowerCase())) throw invalidArgument(`no table ${name}: ${formula}`);
  }
}

/**
 * Excel's spelling → the grid's: `[@col]` → `T[[#This Row],[col]]`, table names in their own case.
 * `own` is the table that holds the cell.
 */
export function toGrid(formula: string, tables: readonly TableNames[], own?: TableNames): string {
  if (!formula.includes("[")) return formula;
  return mapCode(formula, (code) => {
    const shorthand = code.replace(/([\p{L}_][\p{L}\p{N}_.]*)?\[@(?:\[((?:[^\]']|'.)+)\]|((?:[^\]']|'.)+))?\]/gu, (_all, table?: string, bracketed?: string, bare?: string) => {
      const name = table ?? own?.name;
      if (!name) throw invalidArgument(`[@…] outside a table: ${formula}`);
      const column = bracketed ?? bare;
      return column ? `${name}[[#This Row],[${column}]]` : `${name}[#This Row]`;
    });
    return shorthand.replace(/([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu, (name) => tables.find((each) => each.name.toLowerCase() === name.toLowerCase())?.name ?? name);
  });
}

/** The grid's spelling → Excel's: `T[[#This Row],[col]]` → `[@col]` in T itself, `T[@col]` elsewhere. */
export function fromGrid(formula: string, own?: TableNames): string {
  if (!formula.includes("[#This Row]")) return formula;
  return mapCode(formula, (code) =>
    code.replace(/([\p{L}_][\p{L}\p{N}_.]*)\[\[#This Row\],\[((?:[^\]']|'.)+)\]\]/gu, (_all, table: string, column: string) => {
      const inner = /^[\p{L}\p{N}_]+$/u.test(column) ? column : `[${column}]`;
      return `${table === own?.name ? "" : table}[@${inner}]`;
    }),
  );
}

/** How the grid spells each name, by the name in small letters. Of names that are called the same the last counts. */
export const spellings = (names: readonly { name: string; inGrid: string }[]): ReadonlyMap<string, string> => new Map(names.map(({ name, inGrid }) => [name.toLowerCase(), inGrid]));

/** Defined names as the grid spells them: it tells `AK_PLEK` from `ak_plek`, Excel does not. */
export function nameCase(formula: string, known: ReadonlyMap<string, string>): string {
  if (known.size === 0) return formula;
  return mapCode(formula, (code) => code.replace(/(?<![\p{L}\p{N}_.![])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.([!\]])/gu, (word) => known.get(word.toLowerCase()) ?? word));
}

/** Names of one sheet as Excel writes them: without the id that the grid has behind them. */
export function withoutScope(formula: string): string {
  return formula.includes(".name") ? mapCode(formula, (code) => code.replace(/(?<=[\p{L}\p{N}_])\.name\d+(?![\p{L}\p{N}_.])/gu, "")) : formula;
}

/** Replaces a table name in structured references. */
export function renameTable(formula: string, from: string, to: string): string {
  return mapCode(formula, (code) => code.replace(/([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu, (name) => (name.toLowerCase() === from.toLowerCase() ? to : name)));
}
