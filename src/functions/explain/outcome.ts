import { explanationText } from "../../text/index";
import { valuesIn } from "./account";
import type { Explainer } from "./types";

/**
 * Explains a function that answers every row of a range with a row of its own: what it answers there says whether the row
 * counts.
 *
 * @param at Position of that range.
 */
export function byOutcome(at: number): Explainer {
  return (_args, result) => {
    const rows: readonly unknown[] = Array.isArray(result) ? result : [];
    return { rows: [{ at, reasons: rows.map((row) => reasonOf(Array.isArray(row) ? row[0] : row)) }] };
  };
}

function reasonOf(cell: unknown): string | null {
  const words: Readonly<Record<string, string>> = explanationText().outcome;
  return typeof cell === "string" ? (words[cell] ?? null) : null;
}

/**
 * Explains a function that answers every cell of a range with a cell of its own, blank where there is nothing to answer.
 *
 * @param at Position of that range.
 * @param why Says why a cell has no answer.
 */
export function byCell(at: number, why: () => string): Explainer {
  return (_args, result) => ({ rows: [{ at, reasons: valuesIn(result).map((cell) => (cell === "" ? why() : null)) }] });
}
