import type { Amounts, Cents } from "./money";

/** What a customer could buy from us beside what it buys, over all cells of product × part of the customer. */
export interface Whitespace {
  /** Σ max(0, potential − current). With `current` it makes `possible`, to the cent. */
  readonly white: Cents;
  readonly current: Cents;
  /** Σ max(current, potential): all that the customer buys of these products. */
  readonly possible: Cents;
  /** Share of wallet, current / possible, 0–1; null when nothing is possible. */
  readonly share: number | null;
  /** Cells that hold more now than their potential: one of the two is wrong. A potential that is blank counts as 0. */
  readonly above: number;
}

/** A cell with room. */
export interface WhitespaceLine {
  /** Position in the cells that came in, from 0. */
  readonly cell: number;
  readonly white: Cents;
}

/**
 * The whitespace of an account.
 *
 * @param current Whole cents from 0, one per cell.
 * @param potential As many, of the same cells; the largest of the two together at most {@link MOST_CENTS}.
 */
export function whitespaceOf(current: Amounts, potential: Amounts): Whitespace {
  const now = current.reduce((sum, amount) => sum + amount, 0);
  const white = current.reduce((sum, _amount, cell) => sum + whiteIn(cell, current, potential), 0);
  const above = current.filter((amount, cell) => amount > (potential[cell] ?? 0)).length;
  const possible = now + white;
  return { white, current: now, possible, share: possible > 0 ? now / possible : null, above };
}

/** The cells with the most room, equal ones in their own order; those without are left out. At most `limit`. */
export function whitespaceList(current: Amounts, potential: Amounts, limit: number): WhitespaceLine[] {
  const lines = Array.from(current, (_amount, cell): WhitespaceLine => ({ cell, white: whiteIn(cell, current, potential) }));
  return lines.filter(({ white }) => white > 0).sort((one, other) => other.white - one.white).slice(0, limit);
}

const whiteIn = (cell: number, current: Amounts, potential: Amounts): Cents => Math.max(0, (potential[cell] ?? 0) - (current[cell] ?? 0));
