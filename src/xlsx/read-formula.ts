import { cellText } from "./read-text";

/** A call of a custom function as a file keeps it; LibreOffice puts it in lower case, and a number before it that stands for a file it does not know. */
const KOMPAS = /(?:\[\d+\]!)?_xldudf_kompas_([a-z0-9_]+)/gi;
const PREFIXES = /_xlfn\.|_xlws\.|_xlpm\./gi;
const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;

/** A formula of a file as a person types it in English, with `=`: `_xldudf_KOMPAS_ABC_KLASSE(…)` is `KOMPAS.ABC_KLASSE(…)`. Texts in quotes stay as they are. */
export function plainFormula(stored: string): string {
  const tokens = cellText(stored).match(TEXTS) ?? [];
  const plain = tokens.map((token) => (token.startsWith('"') || token.startsWith("'") ? token : token.replace(KOMPAS, (_whole, name: string) => `KOMPAS.${name.toUpperCase()}`).replace(PREFIXES, "")));
  return `=${plain.join("")}`;
}
