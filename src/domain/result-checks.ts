import type { Cents } from "./money";
import { addUp, type Result } from "./results";

/** Whether a total is the amount that is known from elsewhere. */
export type TotalVerdict = "matches" | "differs" | "unknown";

/** The total of one year held against what is known of it. */
export interface TotalCheck {
  readonly what: keyof Result;
  /** Position of the year. */
  readonly year: number;
  /** null when nothing is known; then there is no difference either. */
  readonly expected: Cents | null;
  readonly found: Cents;
  /** Found min expected: it shows, also within the tolerance. */
  readonly difference: Cents | null;
  readonly verdict: TotalVerdict;
}

const FINDINGS = ["margin-above-revenue", "credit", "loss", "percentage"] as const;

/**
 * Something about a single result that a person should look at. `credit`: revenue below zero; `loss`: margin below zero;
 * `percentage`: a margin that looks like a percentage typed where euros belong: at most 100, and less than a thousandth of the revenue.
 */
export interface ResultFinding {
  readonly kind: (typeof FINDINGS)[number];
  /** Position of the product, and of the year. */
  readonly row: number;
  readonly year: number;
  readonly result: Result;
}

/** The checks of the results of an account. */
export interface ResultChecks {
  /** First the revenue of every year, then the margin. */
  readonly totals: readonly TotalCheck[];
  /** By product, then by year. */
  readonly findings: readonly ResultFinding[];
}

/** What is held against what. */
export interface ResultsToCheck {
  /** Per year the results of the products, in the same order every year. */
  readonly years: readonly (readonly Result[])[];
  /** Per year what is known of the whole account, null where it is not. */
  readonly known: readonly { readonly revenue: Cents | null; readonly margin: Cents | null }[];
  /** How many cents a total may differ. */
  readonly tolerance: Cents;
}

/** A percentage is 100 at most, in cents; of a smaller revenue so little may well be the margin. */
const MOST_PERCENT: Cents = 10_000;
const PER_REVENUE = 1_000;
const NOTHING: Result = { revenue: 0, margin: 0 };

/** Checks the results of an account: totals in whole cents, and every product by itself. */
export function checkResults({ years, known, tolerance }: ResultsToCheck): ResultChecks {
  const sums = years.map(addUp);
  const totals = (["revenue", "margin"] as const).flatMap((what) =>
    sums.map((sum, year) => checkTotal({ what, year, found: sum[what], expected: known[year]?.[what] ?? null, tolerance })));
  const rows = [...(years[0] ?? []).keys()];
  const findings = rows.flatMap((row) => years.flatMap((results, year) => findingsOf(results[row] ?? NOTHING).map((finding) => ({ ...finding, row, year }))));
  return { totals, findings };
}

function checkTotal({ what, year, expected, found, tolerance }: Pick<TotalCheck, "what" | "year" | "expected" | "found"> & { tolerance: Cents }): TotalCheck {
  if (expected === null) return { what, year, expected, found, difference: null, verdict: "unknown" };
  const difference = found - expected;
  return { what, year, expected, found, difference, verdict: Math.abs(difference) <= tolerance ? "matches" : "differs" };
}

/** What a person should look at in one result. Beside a credit a margin above it is no mistake: both are below zero. */
export function findingsOf(result: Result): Pick<ResultFinding, "kind" | "result">[] {
  const { revenue, margin } = result;
  const kinds = { "margin-above-revenue": revenue >= 0 && margin > revenue, "credit": revenue < 0, "loss": margin < 0, "percentage": margin > 0 && margin <= MOST_PERCENT && margin * PER_REVENUE < revenue };
  return FINDINGS.filter((kind) => kinds[kind]).map((kind) => ({ kind, result }));
}
