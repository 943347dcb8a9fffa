import fc from "fast-check";
import { criterionWeights, RANK_METHODS, supplierScores, SUPPLIER_MARKS, type Criterion, type SupplierMark } from "../../src/domain/index";

const MARKS: Readonly<Record<string, SupplierMark>> = { g: "goed", v: "voldoende", o: "onvoldoende" };

/** A criterion from its rank and one letter per supplier, "-" for not answered. */
const of = (rank: number | null, letters: string): Criterion => ({ rank, marks: [...letters].map((letter) => MARKS[letter] ?? null) });

/** Wij, C1, C2 and C3 on four criteria. */
const EXAMPLE = [of(1, "gvgv"), of(2, "vgov"), of(3, "gvg-"), of(4, "vvgo")];

const expectClose = (values: readonly (number | null)[], expected: readonly (number | null)[]): void => {
  expect(values).toHaveLength(expected.length);
  values.forEach((value, at) => (value === null || expected[at] === null ? expect(value).toBe(expected[at]) : expect(value).toBeCloseTo(expected[at] ?? NaN, 12)));
};

const weightsOf = (ranks: readonly (number | null)[], method: (typeof RANK_METHODS)[number] = "rangsom"): (number | null)[] => criterionWeights(ranks.map((rank) => of(rank, "g")), method);

const criteria = fc.integer({ min: 1, max: 4 }).chain((suppliers) => fc.array(fc.record({
  rank: fc.option(fc.integer({ min: 1, max: 7 })),
  marks: fc.array(fc.option(fc.constantFrom(...SUPPLIER_MARKS)), { minLength: suppliers, maxLength: suppliers }),
}), { minLength: 1, maxLength: 10 }));
const method = fc.constantFrom(...RANK_METHODS);

/** Scores without their parts. */
const scored = (suppliers: ReturnType<typeof supplierScores>) => suppliers.map((supplier) => supplier && { score: supplier.score, coverage: supplier.coverage });

const isCriterion = ({ rank, marks }: Criterion): boolean => rank !== null || marks.some((mark) => mark !== null);

describe("the weight of a criterion", () => {
  test("follows from its rank", () => {
    expect(weightsOf([1, 2, 3, 4])).toEqual([0.4, 0.3, 0.2, 0.1]);
    expectClose(weightsOf([1, 2, 3, 4], "ROC"), [25 / 48, 13 / 48, 7 / 48, 1 / 16]);
    expect(weightsOf([1])).toEqual([1]);
    expect(weightsOf([1], "ROC")).toEqual([1]);
  });

  test("is shared by criteria of the same rank", () => {
    expect(weightsOf([1, 2, 2, 4])).toEqual([0.4, 0.25, 0.25, 0.1]);
    expectClose(weightsOf([1, 2, 2, 4], "ROC"), [25 / 48, 10 / 48, 10 / 48, 3 / 48]);
    expectClose(weightsOf([1, 1, 1, 2], "ROC"), [15 / 48, 15 / 48, 15 / 48, 3 / 48]);
  });

  test("takes only the order of the ranks", () => {
    expect(weightsOf([10, 20, 20, 900])).toEqual([0.4, 0.25, 0.25, 0.1]);
    expect(weightsOf([1, 2, 2, 3])).toEqual([0.4, 0.25, 0.25, 0.1]);
  });

  test("without a rank is a share of the places that are left, without any rank the same for all", () => {
    expect(weightsOf([null, 2, null, 1])).toEqual([0.15, 0.3, 0.15, 0.4]);
    expect(weightsOf([null, null, null, null])).toEqual([0.25, 0.25, 0.25, 0.25]);
    expectClose(weightsOf([null, null, null], "ROC"), [1 / 3, 1 / 3, 1 / 3]);
  });

  test("is none for a row with neither a rank nor a mark", () => {
    expect(criterionWeights([of(null, "--"), of(2, "--"), of(null, "-o"), of(null, "--")], "rangsom")).toEqual([null, 2 / 3, 1 / 3, null]);
    expect(criterionWeights([of(null, "-")], "ROC")).toEqual([null]);
    expect(criterionWeights([], "ROC")).toEqual([]);
  });

  test("makes 1 together, falls with the rank and does not depend on the order of the rows", () => {
    fc.assert(fc.property(criteria, method, fc.infiniteStream(fc.nat()), (rows, how, stream) => {
      const weights = criterionWeights(rows, how);
      expect(weights.map((weight) => weight !== null)).toEqual(rows.map(isCriterion));
      if (rows.some(isCriterion)) expect(weights.reduce((sum: number, weight) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 9);
      rows.forEach(({ rank }, row) => rows.forEach((other, at) => {
        if (rank === null || other.rank === null) return;
        expect(Math.sign((weights[row] ?? NaN) - (weights[at] ?? NaN))).toBe(Math.sign(other.rank - rank));
      }));
      const turned = rows.map((row, at) => ({ row, weight: weights[at], key: stream.next().value ?? 0 })).sort((one, other) => one.key - other.key);
      expect(criterionWeights(turned.map(({ row }) => row), how)).toEqual(turned.map(({ weight }) => weight));
    }));
  });

  test("by ROC is the mean of the corners of all weights that respect the order", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
      // The corners: the first criterion alone, the first two equally, … all equally.
      const corners = Array.from({ length: count }, (_corner, last) => Array.from({ length: count }, (_none, place) => (place <= last ? 1 / (last + 1) : 0)));
      const mean = Array.from({ length: count }, (_none, place) => corners.reduce((sum, corner) => sum + (corner[place] ?? 0), 0) / count);
      expectClose(weightsOf(mean.map((_weight, place) => place + 1), "ROC"), mean);
    }));
  });
});

describe("the score of a supplier", () => {
  test("is the weighted mean of its marks", () => {
    expect(scored(supplierScores(EXAMPLE, "rangsom"))).toEqual([{ score: 80, coverage: 1 }, { score: 65, coverage: 1 }, { score: 70, coverage: 1 }, { score: 43.75, coverage: 0.8 }]);
    const byRoc = supplierScores(EXAMPLE, "ROC");
    expectClose(byRoc.map((supplier) => supplier?.score ?? null), [250 / 3, 6100 / 96, 7000 / 96, 1900 / 41]);
    expectClose(byRoc.map((supplier) => supplier?.coverage ?? null), [1, 1, 1, 41 / 48]);
  });

  test("is none without an answer", () => {
    expect(scored(supplierScores([of(1, "g-"), of(2, "--")], "rangsom"))).toEqual([{ score: 100, coverage: 2 / 3 }, null]);
    expect(supplierScores([of(1, "-"), of(2, "-")], "ROC")).toEqual([null]);
    expect(supplierScores([], "rangsom")).toEqual([]);
  });

  test("weighs all answers the same without ranks", () => {
    expect(scored(supplierScores([of(null, "go"), of(null, "vo"), of(null, "--"), of(null, "o-"), of(null, "g-")], "rangsom"))).toEqual([{ score: 62.5, coverage: 1 }, { score: 0, coverage: 0.5 }]);
  });

  test("lies between its worst and its best mark, covers a part, and does not depend on the order of the rows", () => {
    fc.assert(fc.property(criteria, method, (rows, how) => {
      const scores = supplierScores(rows, how);
      expect(supplierScores([...rows].reverse(), how)).toEqual(scores.map((supplier) => supplier && { ...supplier, parts: [...supplier.parts].reverse() }));
      const weights = criterionWeights(rows, how);
      scores.forEach((supplier, at) => {
        const marks = rows.flatMap((row) => { const mark = row.marks[at]; return mark ? [SUPPLIER_MARKS.indexOf(mark) * 50] : []; });
        if (marks.length === 0) return expect(supplier).toBeNull();
        expect(supplier?.score).toBeGreaterThanOrEqual(Math.min(...marks) - 1e-9);
        expect(supplier?.score).toBeLessThanOrEqual(Math.min(100, Math.max(...marks) + 1e-9));
        expect(supplier?.coverage).toBeCloseTo(rows.reduce((sum, { marks: given }, row) => sum + (given[at] ? (weights[row] ?? 0) : 0), 0), 9);
        expect(supplier?.parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(supplier?.score ?? NaN, 9);
        expect(supplier?.coverage === 1).toBe(rows.every((row) => !isCriterion(row) || row.marks[at] !== null));
        expect(supplier?.coverage).toBeGreaterThan(0);
        expect(supplier?.coverage).toBeLessThanOrEqual(1);
      });
    }));
  });

  test("never falls when a mark improves", () => {
    fc.assert(fc.property(criteria, method, fc.nat(), (rows, how, pick) => {
      const answered = rows.flatMap(({ marks }, row) => marks.flatMap((mark, at) => (mark !== null && mark !== "goed" ? [{ row, at, mark }] : [])));
      const { row, at, mark } = answered[pick % answered.length] ?? { row: -1, at: -1, mark: "voldoende" as const };
      const better = mark === "onvoldoende" ? "voldoende" : "goed";
      const improved = rows.map((each, index) => (index === row ? { ...each, marks: each.marks.map((old, place) => (place === at ? better : old)) } : each));
      const [before, after] = [supplierScores(rows, how), supplierScores(improved, how)];
      before.forEach((supplier, place) => {
        if (place === at) expect(after[place]?.score).toBeGreaterThan(supplier?.score ?? NaN);
        else expect(after[place]).toEqual(supplier);
      });
    }));
  });
});
