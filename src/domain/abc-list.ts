import { abcClassOf, abcCuts, ABC_DEFAULTS, type AbcClass, type AbcCuts, type AbcIssue, type AbcOptions } from "./abc";
import type { Amounts, Cents } from "./money";
import { found, type Outcome } from "./outcome";
import { rankAmounts, type RankedAmounts } from "./ranked-amounts";

/** One line of the ranked list. */
export interface AbcLine {
  /** 1 for the largest; equal amounts share a rank and the next rank skips (1, 2, 2, 4). */
  readonly rank: number;
  /** Position of the amount in the list that came in, from 0. */
  readonly row: number;
  readonly amount: Cents;
  /** Part of all revenue above zero, 0–1. */
  readonly share: number;
  /** The same for this line and all lines above it. */
  readonly cumulativeShare: number;
  readonly class: AbcClass;
}

/** What to list: the thresholds of the classes and how many lines at most. */
export interface AbcListOptions extends AbcOptions {
  readonly limit: number;
}

/**
 * The largest customers, largest first, equal amounts in the order of their rows. Only revenue above zero is listed:
 * without any the list is empty.
 *
 * @param amounts Whole cents.
 */
export function abcList(
  amounts: Amounts,
  options: AbcListOptions = { ...ABC_DEFAULTS, limit: 100 },
): Outcome<AbcLine[], AbcIssue> {
  const ranked = rankAmounts(amounts);
  const cuts = abcCuts(ranked, options);
  if (!cuts.ok) return cuts;
  const rows = largestRows(amounts, ranked.ascending, options.limit);
  return found(toLines(rows, amounts, { cuts: cuts.value, total: ranked.total }));
}

/** Picks the rows of the k largest in one pass, so that a short list costs no second sort of everything. */
function largestRows(amounts: Amounts, ascending: RankedAmounts["ascending"], limit: number): number[] {
  const count = Math.min(limit, ascending.length);
  if (count === 0) return [];
  const smallest = ascending[ascending.length - count] ?? 0;
  const larger: number[] = [];
  const equal: number[] = [];
  let row = 0;
  for (const amount of amounts) {
    if (amount > smallest) larger.push(row);
    else if (amount === smallest && equal.length < count) equal.push(row);
    row++;
  }
  larger.sort((one, other) => (amounts[other] ?? 0) - (amounts[one] ?? 0) || one - other);
  return larger.concat(equal.slice(0, count - larger.length));
}

function toLines(rows: number[], amounts: Amounts, known: { cuts: AbcCuts; total: Cents }): AbcLine[] {
  let cumulative = 0;
  let rank = 0;
  let previous = Infinity;
  return rows.map((row, position) => {
    const amount = amounts[row] ?? 0;
    if (amount !== previous) rank = position + 1;
    previous = amount;
    cumulative += amount;
    return {
      rank,
      row,
      amount,
      share: amount / known.total,
      cumulativeShare: cumulative / known.total,
      class: abcClassOf(amount, known.cuts),
    };
  });
}
