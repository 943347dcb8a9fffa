import { storedText } from "./write-text";

/** Functions that came after Excel 2010 are stored with a prefix that older versions ignore ([MS-XLSX] 2.2.2, future functions). */
const PREFIXES: Readonly<Record<string, string>> = {
  FILTER: "_xlfn._xlws.", SORT: "_xlfn._xlws.",
  SORTBY: "_xlfn.", UNIQUE: "_xlfn.", SEQUENCE: "_xlfn.", RANDARRAY: "_xlfn.", XLOOKUP: "_xlfn.", XMATCH: "_xlfn.",
  TEXTJOIN: "_xlfn.", CONCAT: "_xlfn.", IFS: "_xlfn.", SWITCH: "_xlfn.", MAXIFS: "_xlfn.", MINIFS: "_xlfn.",
};
/** Texts in quotes, quoted sheet titles, structured references with their brackets, and everything between these. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[^"'[]+|\[/g;
const FUNCTION = /(?<![A-Za-z0-9_.])(KOMPAS\.)?([A-Z][A-Z0-9_.]*)\(/g;
/** IF itself, not COUNTIF. */
const IF = /(?<![A-Z])IF\(/;
/** One cell of a table column: in the row of the formula, or its header. */
const COLUMN_CELL = /\[\[#[^\]]*\],\[[^\]]*\]\]/g;
/** A KOMPAS call as it stands in a file; LibreOffice writes it in lower case. */
const STORED_KOMPAS = /_xldudf_KOMPAS_[A-Z0-9_]+/gi;

/**
 * A formula as a file keeps it: no `=`, newer functions with their prefix, a KOMPAS function as the add-in function that
 * Excel recognises on opening, `[@kolom]` written out as `[[#This Row],[kolom]]`. Throws on LET and LAMBDA, whose names
 * would need a prefix of their own: no formula of ours uses them.
 */
export function storedFormula(formula: string): string {
  const tokens = formula.replace(/^=/, "").match(TOKENS) ?? [];
  return storedText(tokens.map((token) => {
    if (token.startsWith('"') || token.startsWith("'")) return token;
    return token.startsWith("[") ? structured(token) : token.replace(FUNCTION, storedCall);
  }).join(""));
}

function storedCall(_whole: string, kompas: string | undefined, name: string): string {
  if (kompas !== undefined) return `_xldudf_KOMPAS_${name}(`;
  if (name === "LET" || name === "LAMBDA") throw new Error(`${name} has no stored form here`);
  return `${PREFIXES[name] ?? ""}${name}(`;
}

function structured(token: string): string {
  if (!token.startsWith("[@")) return token;
  const column = token.slice(2, -1).replace(/^\[|\]$/g, "");
  return column === "" ? "[#This Row]" : `[[#This Row],[${column}]]`;
}

/**
 * Whether a formula goes in as a dynamic array. Every other formula is read as one of an older Excel, which puts `@`
 * before whatever could give more than one value: a KOMPAS function, a newer one, or IF that chooses between columns.
 */
export const isDynamic = (stored: string): boolean => stored.includes("_xldudf_") || stored.includes("_xlfn.") || (IF.test(stored) && stored.replace(COLUMN_CELL, "").includes("["));

/** The KOMPAS functions in a stored formula, by the name that the file keeps. */
export const kompasFunctions = (stored: string): readonly string[] => stored.match(STORED_KOMPAS) ?? [];
