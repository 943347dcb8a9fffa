import type { Figure } from "./figure";
import { fractionValue } from "./fraction";
import { MOST_CENTS, type Amounts, type Cents } from "./money";
import { found, refused, type Outcome } from "./outcome";
import { rankAmounts, revenueStanding } from "./ranked-amounts";

/** How many of the largest customers a share is given of. */
export const LARGEST_COUNTS = [1, 3, 5] as const;

/** How many steps a Lorenz curve takes unless told: enough to look smooth in a chart. */
export const LORENZ_STEPS = 100;

/**
 * How unevenly revenue is spread over the customers that have any. Without such customers every figure is empty; of one
 * customer the corrected figures are not applicable, because one cannot be uneven.
 */
export interface Concentration {
  /** Customers with revenue above zero. */
  readonly customers: number;
  /** Gini coefficient: 0 when all are equal, nearer to 1 the more the largest hold. */
  readonly gini: Figure;
  /** The same × n / (n − 1), so that 1 can be reached whatever the number of customers. */
  readonly giniCorrected: Figure;
  /** Herfindahl-Hirschman index: the sum of the squared shares, from 1 / n to 1. */
  readonly hhi: Figure;
  /** The same × 10,000. */
  readonly hhiPoints: Figure;
  /** The same from 0 (all equal) to 1, whatever the number of customers. */
  readonly hhiCorrected: Figure;
  /** How many equal customers would give the same index. */
  readonly effectiveCustomers: Figure;
  /** The share of the largest customers, a fraction 0–1, in the order of {@link LARGEST_COUNTS}; with fewer customers that of all. */
  readonly largest: readonly Figure[];
  /** Left out: customers without revenue. */
  readonly withoutRevenue: number;
  /** Left out: customers with a credit. */
  readonly credit: number;
}

/** Why a concentration cannot be computed. */
export interface ConcentrationIssue {
  readonly code: "total-too-large";
  readonly total: Cents;
}

/** A point of the Lorenz curve: the smallest customers as a part of all customers, and of all revenue (fractions 0–1). */
export interface LorenzPoint {
  readonly customerShare: number;
  readonly revenueShare: number;
}

/**
 * The concentration of revenue. Everything is summed in whole cents and divided once, so that no order of rows and no
 * number of customers can show in a digit. Credits take no part: with amounts below zero these figures lose their bounds
 * (Raffinetti, Siletti & Vernizzi 2015). There are no norms: the bands of competition law are for markets.
 *
 * Sources: R packages concstats (HHI) and SciencesPo (Gini).
 *
 * @param amounts Whole cents.
 */
export function concentration(amounts: Amounts): Outcome<Concentration, ConcentrationIssue> {
  const { ascending, total } = rankAmounts(amounts);
  if (total > MOST_CENTS) return refused({ code: "total-too-large", total });
  const credit = amounts.reduce((count, amount) => (revenueStanding(amount) === "credit" ? count + 1 : count), 0);
  const customers = ascending.length;
  const left = { customers, credit, withoutRevenue: amounts.length - customers - credit };
  return found({ ...left, ...spreadOf(ascending, total), largest: LARGEST_COUNTS.map((count) => largestShare(ascending, total, count)) });
}

/**
 * The Lorenz curve from (0, 0) to (1, 1), smallest customers first: a point per customer, or `steps` points at even
 * distances when there are more customers. Without revenue the list is empty.
 *
 * @param amounts Whole cents; zero and negative amounts take no part.
 * @param steps Points after the first, at least 1.
 */
export function lorenzCurve(amounts: Amounts, steps: number = LORENZ_STEPS): Outcome<LorenzPoint[], ConcentrationIssue> {
  const { ascending, total } = rankAmounts(amounts);
  if (total > MOST_CENTS) return refused({ code: "total-too-large", total });
  const customers = ascending.length;
  if (customers === 0) return found([]);
  const count = Math.min(steps, customers);
  const points: LorenzPoint[] = [];
  let sum = 0;
  let at = 0;
  for (let step = 0; step <= count; step++) {
    const end = Math.round((step * customers) / count);
    while (at < end) sum += ascending[at++] ?? 0;
    points.push({ customerShare: end / customers, revenueShare: sum / total });
  }
  return found(points);
}

type Spread = Omit<Concentration, "customers" | "largest" | "withoutRevenue" | "credit">;

function spreadOf(ascending: Amounts, total: Cents): Spread {
  if (ascending.length === 0) {
    return { gini: "empty", giniCorrected: "empty", hhi: "empty", hhiPoints: "empty", hhiCorrected: "empty", effectiveCustomers: "empty" };
  }
  const [n, all] = [BigInt(ascending.length), BigInt(total)];
  const { weighted, squares } = sumsOf(ascending);
  const unevenness = 2n * weighted - (n + 1n) * all;
  return {
    gini: divide(unevenness, n * all),
    giniCorrected: divide(unevenness, (n - 1n) * all),
    hhi: divide(squares, all * all),
    hhiPoints: divide(10_000n * squares, all * all),
    hhiCorrected: divide(n * squares - all * all, (n - 1n) * all * all),
    effectiveCustomers: divide(all * all, squares),
  };
}

/** Σ rank × amount and Σ amount². Past 2^53 only whole numbers without a limit keep these exact. */
function sumsOf(ascending: Amounts): { weighted: bigint; squares: bigint } {
  let weighted = 0n;
  let squares = 0n;
  ascending.forEach((amount, index) => {
    const cents = BigInt(amount);
    weighted += cents * BigInt(index + 1);
    squares += cents * cents;
  });
  return { weighted, squares };
}

function divide(numerator: bigint, denominator: bigint): Figure {
  return denominator === 0n ? "not-applicable" : fractionValue({ numerator, denominator });
}

function largestShare(ascending: Amounts, total: Cents, count: number): Figure {
  if (total === 0) return "empty";
  return ascending.subarray(Math.max(0, ascending.length - count)).reduce((sum, amount) => sum + amount, 0) / total;
}
