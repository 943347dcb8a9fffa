import { explanationText } from "../../text/index";
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
