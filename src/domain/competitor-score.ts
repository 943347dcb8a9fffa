/** What a customer can think of a supplier on one criterion, worst first: worth 0, 1 and 2 points. */
export const SUPPLIER_MARKS = ["onvoldoende", "voldoende", "goed"] as const;

/** One of {@link SUPPLIER_MARKS}. */
export type SupplierMark = (typeof SUPPLIER_MARKS)[number];

/**
 * How an order becomes weights. `rangsom` (rank sum): of four 4, 3, 2 and 1 tenth. `ROC` (rank order centroid): steeper, the
 * mean of all weights that respect the order.
 */
export const RANK_METHODS = ["rangsom", "ROC"] as const;

/** One of {@link RANK_METHODS}. */
export type RankMethod = (typeof RANK_METHODS)[number];

/** What a customer judges suppliers by. */
export interface Criterion {
  /** 1 for the most important. Only the order counts, so ranks may tie and skip; null for none. */
  readonly rank: number | null;
  /** One per supplier, null while not answered. */
  readonly marks: readonly (SupplierMark | null)[];
}

/** How a supplier does. */
export interface SupplierScore {
  /** 0–100, over the criteria that are answered. */
  readonly score: number;
  /** The part of the weight that is answered, above 0 up to 1. */
  readonly coverage: number;
  /** What each criterion brings to the score, null while it is not answered; together the score. */
  readonly parts: readonly (number | null)[];
}

interface Answer {
  readonly points: number;
  readonly mark: number;
}

/** A rank after all others: a criterion without one comes last. */
const UNRANKED = Number.MAX_VALUE;
const FULL_MARKS = 100 / (SUPPLIER_MARKS.length - 1);

/**
 * The weight of every criterion, 0–1, together 1. Criteria that tie share the weights of their places, and so do those without
 * a rank, after the others. Without any rank all weigh the same.
 *
 * @returns null for a row with neither a rank nor a mark: that is no criterion.
 */
export function criterionWeights(criteria: readonly Criterion[], method: RankMethod): (number | null)[] {
  const points = criterionPoints(criteria, method);
  const all = inOneOrder(points.filter((each) => each !== null));
  return points.map((each) => (each === null ? null : each / all));
}

/**
 * The score of every supplier: the weighted mean of its marks, over the criteria that are answered for it.
 *
 * @param criteria Each with as many marks as there are suppliers.
 * @returns null for a supplier without any answer; empty without criteria.
 */
export function supplierScores(criteria: readonly Criterion[], method: RankMethod): (SupplierScore | null)[] {
  const points = criterionPoints(criteria, method);
  const all = inOneOrder(points.filter((each) => each !== null));
  return (criteria[0]?.marks ?? []).map((_mark, supplier) => {
    const answers = criteria.map(({ marks }, row): Answer | null => {
      const mark = marks[supplier] ?? null;
      return mark && { points: points[row] ?? 0, mark: SUPPLIER_MARKS.indexOf(mark) };
    });
    const given = answers.filter((each) => each !== null);
    if (given.length === 0) return null;
    const answered = inOneOrder(given.map((each) => each.points));
    const earned = inOneOrder(given.map((each) => each.points * each.mark));
    const parts = answers.map((each) => each && (FULL_MARKS * each.points * each.mark) / answered);
    return { score: Math.min(100, (FULL_MARKS * earned) / answered), coverage: answered / all, parts };
  });
}

/** Weights before they are made to add up to 1. Those of `rangsom` are halves, so that a score comes out exactly. */
function criterionPoints(criteria: readonly Criterion[], method: RankMethod): (number | null)[] {
  const ranks = criteria.map(({ rank, marks }) => rank ?? (marks.some((mark) => mark !== null) ? UNRANKED : null));
  const order = ranks.filter((rank) => rank !== null).sort((one, other) => one - other);
  const byPlace = method === "rangsom" ? rankSums(order.length) : rankCentroids(order.length);
  const shared = new Map<number, { sum: number; places: number }>();
  order.forEach((rank, place) => {
    const { sum, places } = shared.get(rank) ?? { sum: 0, places: 0 };
    shared.set(rank, { sum: sum + (byPlace[place] ?? 0), places: places + 1 });
  });
  return ranks.map((rank) => {
    const group = rank === null ? undefined : shared.get(rank);
    return group === undefined ? null : group.sum / group.places;
  });
}

/** m for the first place down to 1 for the last. */
const rankSums = (count: number): number[] => Array.from({ length: count }, (_none, place) => count - place);

/** 1/r + … + 1/m for place r of m. */
function rankCentroids(count: number): number[] {
  const points = new Array<number>(count);
  let sum = 0;
  for (let place = count; place >= 1; place--) points[place - 1] = sum += 1 / place;
  return points;
}

/** Adds up from small to large, whatever the order of the rows: it cannot show in the last digit. */
const inOneOrder = (values: readonly number[]): number => [...values].sort((one, other) => one - other).reduce((sum, value) => sum + value, 0);
