import type { Cell } from "./tables";
import type { AmountNotation } from "./read-amount";
import { provenNotation, readAmount } from "./read-amount";

/**
 * How the amounts of a column are written, and how sure that is:
 * `own` – its own values leave one reading; `other-columns` – the other amount columns decided;
 * `guess` – nothing decided, the reading with thousands was taken; `given` – a person chose.
 */
export interface ColumnNotation {
  notation: AmountNotation;
  certainty: "own" | "other-columns" | "guess" | "given";
  /** Values that can be read both ways, with different results. */
  ambiguous: number;
  /** Values that only the other notation can read. */
  contrary: number;
  /** The first ambiguous or contrary value, "" when there is none. */
  example: string;
}

/** How many values say the same, and the first of them. */
interface Tally {
  count: number;
  first: string;
}

interface Evidence {
  onlyKomma: Tally;
  onlyPunt: Tally;
  ambiguous: Tally;
  /** Ambiguous values that are thousands when read with a decimal comma. */
  thousandsAsKomma: number;
}

/**
 * Decides per column whether amounts have a decimal comma or a decimal point.
 * @param columns the cells of each amount column; numbers need no decision.
 * @returns one answer per column, in the same order.
 */
export function decideNotations(columns: readonly (readonly Cell[])[], currency: string): ColumnNotation[] {
  const evidence = columns.map((cells) => weigh(cells, currency));
  const clear = new Set(evidence.map(clearNotation).filter((notation) => notation !== null));
  const shared = clear.size === 1 ? ([...clear][0] ?? null) : null;
  return evidence.map((found) => decide(found, shared));
}

function weigh(cells: readonly Cell[], currency: string): Evidence {
  const evidence: Evidence = { onlyKomma: { count: 0, first: "" }, onlyPunt: { count: 0, first: "" }, ambiguous: { count: 0, first: "" }, thousandsAsKomma: 0 };
  for (const cell of cells) {
    // Without a comma or point both readings agree.
    if (typeof cell !== "string" || !/[.,]/.test(cell)) continue;
    const proven = provenNotation(cell);
    if (proven !== null) {
      tally(proven === "komma" ? evidence.onlyKomma : evidence.onlyPunt, cell);
      continue;
    }
    const komma = readAmount(cell, { notation: "komma", currency });
    const punt = readAmount(cell, { notation: "punt", currency });
    if (komma.kind === "amount" && punt.kind === "amount") {
      if (komma.cents === punt.cents) continue;
      tally(evidence.ambiguous, cell);
      if (Math.abs(komma.cents) > Math.abs(punt.cents)) evidence.thousandsAsKomma += 1;
    } else if (komma.kind === "amount") tally(evidence.onlyKomma, cell);
    else if (punt.kind === "amount") tally(evidence.onlyPunt, cell);
  }
  return evidence;
}

function tally(found: Tally, cell: string): void {
  if (found.count === 0) found.first = cell;
  found.count += 1;
}

function clearNotation({ onlyKomma, onlyPunt }: Evidence): AmountNotation | null {
  if (onlyKomma.count === onlyPunt.count) return null;
  return onlyKomma.count > onlyPunt.count ? "komma" : "punt";
}

function decide(evidence: Evidence, shared: AmountNotation | null): ColumnNotation {
  const own = clearNotation(evidence);
  // "1.234" with three decimals is rarer than a round amount in thousands.
  const thousands = evidence.thousandsAsKomma * 2 >= evidence.ambiguous.count ? "komma" : "punt";
  const notation = own ?? shared ?? thousands;
  return describeNotation(evidence, notation, own ? "own" : shared ? "other-columns" : evidence.ambiguous.count > 0 ? "guess" : "own");
}

function describeNotation(evidence: Evidence, notation: AmountNotation, certainty: ColumnNotation["certainty"]): ColumnNotation {
  const contrary = notation === "komma" ? evidence.onlyPunt : evidence.onlyKomma;
  const example = contrary.count > 0 ? contrary.first : evidence.ambiguous.first;
  return { notation, certainty, ambiguous: evidence.ambiguous.count, contrary: contrary.count, example };
}

/** The same answer when a person chose the notation of a column. */
export function givenNotation(cells: readonly Cell[], notation: AmountNotation, currency: string): ColumnNotation {
  return describeNotation(weigh(cells, currency), notation, "given");
}
