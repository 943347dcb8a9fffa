import { MOST_CENTS, type Amounts, type Cents } from "./money";
import { found, refused, type Outcome } from "./outcome";
import { rankAmounts, revenueStanding, type RankedAmounts } from "./ranked-amounts";

/** The class of a customer; a customer without revenue, or with a net credit, has a word instead of a letter. */
export type AbcClass = "A" | "B" | "C" | "geen omzet" | "credit";

/**
 * How the customer that crosses a threshold is treated. `standaard`: it still belongs to the better class, so A covers
 * at least its percentage. `strikt`: it does not, so A covers at most its percentage.
 */
export type AbcRule = "standaard" | "strikt";

/** Thresholds in percentages of the total revenue, 0 < a < b < 100, read to ten decimals. */
export interface AbcOptions {
  readonly a: number;
  readonly b: number;
  readonly rule: AbcRule;
}

/** 80 % and 95 %, the crossing customer included. */
export const ABC_DEFAULTS: AbcOptions = { a: 80, b: 95, rule: "standaard" };

/** Why amounts cannot be classified. */
export type AbcIssue =
  | { readonly code: "thresholds-out-of-order"; readonly a: number; readonly b: number }
  | { readonly code: "total-too-large"; readonly total: Cents };

/** The smallest amount that is still A, and that is still B; Infinity when no amount is. */
export interface AbcCuts {
  readonly a: Cents;
  readonly b: Cents;
}

/**
 * The class of one amount, given the cuts of all.
 *
 * @param amount Cents; 0 is 'geen omzet', below 0 'credit'.
 */
export function abcClassOf(amount: Cents, cuts: AbcCuts): AbcClass {
  if (amount >= cuts.a) return "A";
  if (amount >= cuts.b) return "B";
  return WITHOUT_CUTS[revenueStanding(amount)];
}

const WITHOUT_CUTS = { revenue: "C", none: "geen omzet", credit: "credit" } as const;

/**
 * Where the classes begin. A class is decided by the revenue of all customers that are strictly larger (`strikt`: larger
 * or equal), so equal revenues share a class and the order of the rows plays no part.
 * Everything is compared in whole cents: percentages as floats put customers on the wrong side of a threshold.
 *
 * Source of the two rules: SAP's ABC segmentation takes the crossing item in; queries on a cumulative share of "at most
 * 80 %" leave it out.
 */
export function abcCuts(ranked: RankedAmounts, options: AbcOptions): Outcome<AbcCuts, AbcIssue> {
  const { a, b } = options;
  if (!(a > 0 && a < b && b < 100)) return refused({ code: "thresholds-out-of-order", a, b });
  if (ranked.total > MOST_CENTS) return refused({ code: "total-too-large", total: ranked.total });
  const limits = { a: limitOf(ranked.total, a, options.rule), b: limitOf(ranked.total, b, options.rule) };
  return found(findCuts(ranked.ascending, limits, options.rule));
}

/**
 * The class of every amount, in the order given; an empty list for an empty list.
 *
 * @param amounts Whole cents.
 */
export function abcClasses(amounts: Amounts, options: AbcOptions = ABC_DEFAULTS): Outcome<AbcClass[], AbcIssue> {
  const cuts = abcCuts(rankAmounts(amounts), options);
  if (!cuts.ok) return cuts;
  const classes = new Array<AbcClass>(amounts.length);
  let row = 0;
  for (const amount of amounts) classes[row++] = abcClassOf(amount, cuts.value);
  return found(classes);
}

const PERCENT_SCALE = 1e10;

/**
 * The first whole number of cents that is past a threshold, so that "below the limit" is one comparison of integers.
 * `standaard` asks reach < a % of the total, `strikt` asks reach ≤ a %.
 */
function limitOf(total: Cents, percentage: number, rule: AbcRule): Cents {
  const numerator = BigInt(total) * BigInt(Math.round(percentage * PERCENT_SCALE));
  const denominator = BigInt(100 * PERCENT_SCALE);
  const below = numerator / denominator;
  const isWhole = below * denominator === numerator;
  return Number(rule === "standaard" && isWhole ? below : below + 1n);
}

/** Walks from the largest amount down, one group of equal amounts at a time, until the B limit is reached. */
function findCuts(ascending: Amounts, limits: AbcCuts, rule: AbcRule): AbcCuts {
  const cuts = { a: Infinity, b: Infinity };
  let larger = 0;
  for (let at = ascending.length - 1; at >= 0; ) {
    const amount = ascending[at] ?? 0;
    let including = larger;
    while (at >= 0 && ascending[at] === amount) {
      including += amount;
      at--;
    }
    const reach = rule === "standaard" ? larger : including;
    if (reach >= limits.b) break;
    if (reach < limits.a) cuts.a = amount;
    cuts.b = amount;
    larger = including;
  }
  return cuts;
}
