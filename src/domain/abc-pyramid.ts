import { abcClassOf, abcCuts, ABC_DEFAULTS, type AbcClass, type AbcIssue, type AbcOptions } from "./abc";
import { MOST_CENTS, type Amounts, type Cents } from "./money";
import { found, refused, type Outcome } from "./outcome";
import { rankAmounts } from "./ranked-amounts";

/** A number of customers and what they bring in together. */
export interface AbcGroup {
  readonly count: number;
  readonly sum: Cents;
}

/** A group with its part of the customers that have revenue and of that revenue: fractions 0–1, null when there are none. */
export interface AbcShare extends AbcGroup {
  readonly countShare: number | null;
  readonly sumShare: number | null;
}

/** The summary of a classification. `withRevenue` + `withoutRevenue` + `credit` = `net`, in customers and to the cent. */
export interface AbcPyramid {
  readonly A: AbcShare;
  readonly B: AbcShare;
  readonly C: AbcShare;
  readonly withRevenue: AbcShare;
  readonly withoutRevenue: AbcGroup;
  readonly credit: AbcGroup;
  readonly net: AbcGroup;
}

/**
 * Counts and adds up the classes. An empty list gives zeros.
 *
 * @param amounts Whole cents.
 */
export function abcPyramid(amounts: Amounts, options: AbcOptions = ABC_DEFAULTS): Outcome<AbcPyramid, AbcIssue> {
  const cuts = abcCuts(rankAmounts(amounts), options);
  if (!cuts.ok) return cuts;
  const groups: Record<AbcClass, { count: number; sum: Cents }> = {
    "A": { count: 0, sum: 0 },
    "B": { count: 0, sum: 0 },
    "C": { count: 0, sum: 0 },
    "geen omzet": { count: 0, sum: 0 },
    "credit": { count: 0, sum: 0 },
  };
  for (const amount of amounts) {
    const group = groups[abcClassOf(amount, cuts.value)];
    group.count++;
    group.sum += amount;
  }
  const credit = groups.credit;
  if (-credit.sum > MOST_CENTS) return refused({ code: "total-too-large", total: credit.sum });
  const revenue = add(add(groups.A, groups.B), groups.C);
  return found({
    A: shareOf(groups.A, revenue),
    B: shareOf(groups.B, revenue),
    C: shareOf(groups.C, revenue),
    withRevenue: shareOf(revenue, revenue),
    withoutRevenue: groups["geen omzet"],
    credit,
    net: add(add(revenue, groups["geen omzet"]), credit),
  });
}

function add(one: AbcGroup, other: AbcGroup): AbcGroup {
  return { count: one.count + other.count, sum: one.sum + other.sum };
}

/** A group beside the whole it is part of; also used for the layers of the customer pyramid. */
export function shareOf(part: AbcGroup, whole: AbcGroup): AbcShare {
  return {
    ...part,
    countShare: whole.count > 0 ? part.count / whole.count : null,
    sumShare: whole.sum > 0 ? part.sum / whole.sum : null,
  };
}
