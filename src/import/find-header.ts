import { readHeader } from "./read-header";
import type { Cell } from "./tables";
import { isBlank } from "./tables";

const LOOK_AT = 20;

/**
 * Finds the header: the row among the first twenty in which most cells are known headers, else the first row
 * that is not blank. Reports often start with a title above it.
 * @returns its index and how many of its cells are known; index 0 for no rows.
 */
export function findHeader(rows: readonly (readonly Cell[])[]): { at: number; known: number } {
  const first = rows.findIndex((cells) => !cells.every(isBlank));
  let best = { at: Math.max(first, 0), known: 0 };
  rows.slice(0, LOOK_AT).forEach((cells, at) => {
    const known = cells.filter((cell) => typeof cell === "string" && readHeader(cell) !== null).length;
    if (known > best.known) best = { at, known };
  });
  return best;
}
