const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
const TABLE_PART = /^[\p{L}_][\p{L}\p{N}_.]*\[.+\]$/u;
const NAMED = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u;
const CELLS = /^(?:(?:'(?:[^']|'')+'|[^'!:,()]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/**
 * The arguments of the first call of a KOMPAS function in a formula, as they are written; an empty list when it has no such
 * call. A comma between quotes, brackets or braces parts nothing.
 *
 * @param id Such as `ABC_KLASSE`.
 */
export function argumentTexts(formula: string, id: string): readonly string[] {
  const call = new RegExp(`KOMPAS[._]${id}\\(`, "i").exec(formula);
  if (!call) return [];
  const texts: string[] = [];
  let [depth, from] = [0, call.index + call[0].length];
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at] ?? "";
    if (sign === '"' || sign === "'") at = pastQuotes(formula, at) - 1;
    else if ("([{".includes(sign)) depth++;
    else if (depth > 0 && ")]}".includes(sign)) depth--;
    else if (depth === 0 && (sign === "," || sign === ")")) {
      texts.push(formula.slice(from, at).trim());
      from = at + 1;
      if (sign === ")") return texts;
    }
  }
  return [];
}

function pastQuotes(formula: string, at: number): number {
  QUOTED.lastIndex = at;
  return QUOTED.test(formula) ? QUOTED.lastIndex : at + 1;
}

/** Whether a text is cells themselves: an address, a name or a part of a table, and no expression over them. */
export const isReference = (text: string): boolean => CELLS.test(text) || TABLE_PART.test(text) || (NAMED.test(text) && !/^(TRUE|FALSE)$/i.test(text));
