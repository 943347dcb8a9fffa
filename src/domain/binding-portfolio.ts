import type { AbcGroup } from "./abc-pyramid";
import { BINDING_AT_RISK, isJudged, type Binding, type BindingBand } from "./binding";
import type { Amounts, Cents } from "./money";

/** A relation with its binding. Every customer at most once. */
export interface JudgedRelation {
  /** Position of the customer in the revenues; null for somebody who is not among them. */
  readonly customer: number | null;
  readonly binding: Binding;
}

/**
 * The klantenbinding of all customers together. The four bands, `unscored` and `unjudged` add up to `all`, in customers
 * and to the cent.
 */
export interface BindingPortfolio {
  readonly bands: Readonly<Record<BindingBand, AbcGroup>>;
  /** Judged, but without a score. */
  readonly unscored: AbcGroup;
  /** Not among the relations, or there without an answer. */
  readonly unjudged: AbcGroup;
  readonly all: AbcGroup;
  /** Score below {@link BINDING_AT_RISK}. */
  readonly atRisk: AbcGroup;
  /** Among the relations, but not among the customers: in none of the other groups. */
  readonly unknown: number;
  /** Mean score, weighted by revenue, of the customers with a score and revenue above zero; null when there are none. */
  readonly mean: number | null;
}

/** One line of the list of the weakest relations. */
export interface BindingLine {
  /** Position in the relations that came in, from 0. */
  readonly row: number;
  readonly score: number;
  readonly band: BindingBand;
  /** null for somebody who is not among the customers. */
  readonly revenue: Cents | null;
}

/**
 * How a relation counts in the mean of a portfolio. `unknown`: not among the customers; `unscored`: judged, but without a
 * score; `no-revenue`: a score, but nothing to weigh it by.
 */
export type PortfolioStanding = "weighed" | "unknown" | "unjudged" | "unscored" | "no-revenue";

/** The standing of one relation; every relation has exactly one. */
export function portfolioStanding({ customer, binding }: JudgedRelation, revenues: Amounts): PortfolioStanding {
  if (customer === null) return "unknown";
  if (!isJudged(binding)) return "unjudged";
  if (binding.kind === "unscored") return "unscored";
  return (revenues[customer] ?? 0) > 0 ? "weighed" : "no-revenue";
}

/**
 * Takes the relations together.
 *
 * @param revenues Whole cents, one per customer; together at most {@link MOST_CENTS}.
 */
export function bindingPortfolio(relations: readonly JudgedRelation[], revenues: Amounts): BindingPortfolio {
  const known = relations.flatMap((relation) => {
    const { customer, binding } = relation;
    return customer === null ? [] : [{ binding, revenue: revenues[customer] ?? 0, standing: portfolioStanding(relation, revenues) }];
  });
  const groupOf = (belongs: (binding: Binding) => boolean): AbcGroup => addUp(known.filter(({ binding }) => belongs(binding)).map(({ revenue }) => revenue));
  const inBand = (band: BindingBand): AbcGroup => groupOf((binding) => binding.kind === "scored" && binding.band === band);
  const judged = groupOf(isJudged);
  const all = addUp([...revenues]);
  return {
    bands: { hecht: inBand("hecht"), stabiel: inBand("stabiel"), kwetsbaar: inBand("kwetsbaar"), kritiek: inBand("kritiek") },
    unscored: addUp(known.filter(({ standing }) => standing === "unscored").map(({ revenue }) => revenue)),
    unjudged: { count: all.count - judged.count, sum: all.sum - judged.sum },
    all,
    atRisk: groupOf((binding) => binding.kind === "scored" && binding.score < BINDING_AT_RISK),
    unknown: relations.length - known.length,
    mean: weightedMean(known.flatMap(({ binding, revenue, standing }) => (binding.kind === "scored" && standing === "weighed" ? [{ score: binding.score, revenue }] : []))),
  };
}

/** The weakest relations: the lowest score first, then the higher revenue, then the earlier row. At most `limit`. */
export function bindingList(relations: readonly JudgedRelation[], revenues: Amounts, limit: number): BindingLine[] {
  const lines = relations.flatMap(({ customer, binding }, row): BindingLine[] => {
    const revenue = customer === null ? null : (revenues[customer] ?? 0);
    return binding.kind === "scored" ? [{ row, score: binding.score, band: binding.band, revenue }] : [];
  });
  const size = ({ revenue }: BindingLine): number => revenue ?? -Infinity;
  return lines.sort((one, other) => one.score - other.score || compare(size(other), size(one)) || one.row - other.row).slice(0, limit);
}

const addUp = (revenues: readonly Cents[]): AbcGroup => ({ count: revenues.length, sum: revenues.reduce((sum, revenue) => sum + revenue, 0) });

/** In one order, whatever the order of the rows: it cannot show in the last digit. */
function weightedMean(scores: readonly { readonly score: number; readonly revenue: Cents }[]): number | null {
  if (scores.length === 0) return null;
  const ordered = [...scores].sort((one, other) => one.score - other.score || one.revenue - other.revenue);
  return ordered.reduce((sum, { score, revenue }) => sum + score * revenue, 0) / addUp(ordered.map(({ revenue }) => revenue)).sum;
}

/** Not a subtraction: two infinities have no difference. */
const compare = (one: number, other: number): number => (one < other ? -1 : Number(one > other));
