import type { Language } from "../language";
import type { ExampleCell } from "./types";

/** What Excel calls its functions in Dutch, of those that the help uses. */
const DUTCH_NAMES: Readonly<Record<string, string>> = {
  "ABS": "ABS",
  "AVERAGE": "GEMIDDELDE",
  "COUNT": "AANTAL",
  "COUNTA": "AANTALARG",
  "COUNTBLANK": "AANTAL.LEGE.CELLEN",
  "COUNTIF": "AANTAL.ALS",
  "COUNTIFS": "AANTALLEN.ALS",
  "DATE": "DATUM",
  "FILTER": "FILTER",
  "IF": "ALS",
  "INDEX": "INDEX",
  "INT": "INTEGER",
  "LARGE": "GROOTSTE",
  "LOOKUP": "ZOEKEN",
  "MATCH": "VERGELIJKEN",
  "MAX": "MAX",
  "MEDIAN": "MEDIAAN",
  "MIN": "MIN",
  "PRODUCT": "PRODUCT",
  "RANK.AVG": "RANG.GEMIDDELDE",
  "ROUND": "AFRONDEN",
  "ROW": "RIJ",
  "SEQUENCE": "REEKS",
  "SORT": "SORTEREN",
  "SORTBY": "SORTEREN.OP",
  "SUM": "SOM",
  "SUMIF": "SOM.ALS",
  "SUMPRODUCT": "SOMPRODUCT",
  "SUMSQ": "KWADRATENSOM",
  "XLOOKUP": "X.ZOEKEN",
};

/** A function of Excel by its English name and by what it is called in Dutch; undefined for one that is not in the list. */
export interface NativeName {
  readonly en: string;
  readonly nl: string | undefined;
}

/** A text in quotes, the name of a function, a number, or the comma between arguments. */
const TOKEN = /"(?:[^"]|"")*"|(KOMPAS\.)?[A-Z][A-Z0-9_.]*(?=\()|\b\d+\.\d+\b|,/g;
const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
/** What Excel takes for something else than a text unless an apostrophe stands before it. */
const NO_TEXT = /^([-+=@'].*|[\d.,]+%?|true|false|waar|onwaar)$/i;

/** The functions of Excel itself in a formula, each once, by name. */
export function nativeNamesIn(formula: string): NativeName[] {
  const names = [...formula.matchAll(TOKEN)].map(([token]) => token).filter((token) => /^[A-Z]/.test(token) && !token.startsWith("KOMPAS."));
  return [...new Set(names)].sort().map((en) => ({ en, nl: DUTCH_NAMES[en] }));
}

/**
 * A formula as Excel in a language shows it.
 *
 * @param formula English names, commas and decimal points, without array constants.
 */
export function formulaIn(language: Language, formula: string): string {
  if (language === "en") return formula;
  return formula.replace(TOKEN, (token) => {
    if (token.startsWith("\"")) return token;
    if (token === ",") return ";";
    return /^\d/.test(token) ? token.replace(".", ",") : (DUTCH_NAMES[token] ?? token);
  });
}

/** A cell as Excel in a language shows it: numbers without separators of thousands, "" for a blank one. */
export function cellIn(language: Language, cell: ExampleCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return cell.toLocaleString(LOCALES[language], { useGrouping: false, maximumFractionDigits: 6 });
  if (typeof cell === "string") return cell;
  return new Date(`${cell.date}T00:00:00Z`).toLocaleDateString(LOCALES[language], { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" });
}

/** The same as a person types it: with an apostrophe before a text that Excel would take for something else. */
export function typedIn(language: Language, cell: ExampleCell): string {
  return typeof cell === "string" && NO_TEXT.test(cell) ? `'${cell}` : cellIn(language, cell);
}
