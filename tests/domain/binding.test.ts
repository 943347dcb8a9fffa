import fc from "fast-check";
import {
  bindingList, bindingOf, bindingPortfolio, EQUAL_WEIGHTS, RELATION_PHASES,
  type Binding, type BindingAnswers, type BindingWeights, type JudgedRelation, type RelationPhase,
} from "../../src/domain/index";

const _ = null;
const ACCOUNT = "Accountmanagement (vaste relatie)";

type Answer = number | null;
const of = (trust: Answer, risk: Answer, confirmation: Answer, phase: RelationPhase | null): BindingAnswers => ({ trust, risk, confirmation, phase });

const EXAMPLE: readonly [string, number, BindingAnswers, number, string][] = [
  ["Alfa", 420_000, of(4, 2, 4, ACCOUNT), 81.25, "hecht"],
  ["Bravo", 185_000, of(3, 3, 3, "Elkaar leren kennen"), 52.5, "stabiel"],
  ["Charlie", 120_000, of(4, 2, 4, "Dreigende scheiding"), 49, "kwetsbaar"],
  ["Delta", 75_000, of(2, 4, 2, "Intensive care"), 31.25, "kwetsbaar"],
  ["Echo", 60_000, of(5, 1, 5, ACCOUNT), 100, "hecht"],
  ["Foxtrot", 45_000, of(4, _, 3, "Verwelkoming"), 55, "stabiel"],
];

describe("the klantenbindingscore", () => {
  test.each(EXAMPLE)("of %s", (name, _revenue, answers, score, band) => {
    expect(bindingOf(answers)).toEqual({ kind: "scored", score, band, capped: name === "Charlie" });
  });

  test.each<[BindingAnswers, string]>([
    [of(_, _, _, _), "empty"],
    [of(5, 1, 5, _), "no-phase"],
    [of(5, 1, 5, "Werving"), "no-customer-yet"],
    [of(_, 3, _, "Werving"), "no-customer-yet"],
    [of(_, _, _, "Werving"), "empty"],
    [of(_, _, _, "Scheiding"), "empty"],
    [of(_, 3, _, ACCOUNT), "too-few-elements"],
  ])("of %j is missing: %s", (answers, gap) => {
    expect(bindingOf(answers)).toEqual({ kind: "unscored", gap });
  });

  test.each<[RelationPhase, number]>([
    ["Verwelkoming", 40], ["Elkaar leren kennen", 60], [ACCOUNT, 100], ["Intensive care", 50], ["Dreigende scheiding", 20], ["Scheiding", 0], ["Terugwinnen", 20],
  ])("%s is worth %i points", (phase, points) => {
    expect(bindingOf(of(3, 3, 3, phase), { trust: 0, risk: 0, confirmation: 0, phase: 1 })).toMatchObject({ score: points });
  });

  test.each<[BindingAnswers, number, string, boolean]>([
    [of(5, 1, 5, "Dreigende scheiding"), 49, "kwetsbaar", true],
    [of(5, 1, 5, "Scheiding"), 24, "kritiek", true],
    [of(1, 5, 1, "Dreigende scheiding"), 5, "kritiek", false],
    [of(2, 4, _, "Scheiding"), 50 / 3, "kritiek", false],
    [of(5, 1, 5, "Terugwinnen"), 80, "hecht", false],
  ])("%j is held down to %d (%s)", (answers, score, band, capped) => {
    expect(bindingOf(answers)).toEqual({ kind: "scored", score, band, capped });
  });

  test("the cap itself is not called held down", () => {
    const weights = { trust: 29, risk: 51, confirmation: 0, phase: 0 };
    expect(bindingOf(of(5, 5, 3, "Dreigende scheiding"), weights)).toMatchObject({ score: 36.25, capped: false });
    expect(bindingOf(of(5, 5, 3, "Dreigende scheiding"), { ...weights, trust: 49 })).toMatchObject({ score: 49, capped: false });
    expect(bindingOf(of(5, 5, 3, "Dreigende scheiding"), { ...weights, trust: 49.1 })).toMatchObject({ score: 49, capped: true });
  });

  // With plain numbers 0.1 + 0.2 + 0.3 is a hair above 0.6, and 30 / 0.6… a hair below 50.
  test.each<[BindingWeights, number, string]>([
    [{ trust: 0.1, risk: 0.2, confirmation: 0, phase: 0.3 }, 50, "stabiel"],
    [{ trust: 0.3, risk: 0.3, confirmation: 0.3, phase: 0.9 }, 50, "stabiel"],
    [{ trust: 0.1, risk: 0.2, confirmation: 0, phase: 0.9 }, 75, "hecht"],
    [{ trust: 0.3, risk: 0.3, confirmation: 0.3, phase: 0.3 }, 25, "kwetsbaar"],
    [{ trust: 0.1, risk: 0.2, confirmation: 0, phase: 0.299_999_999 }, 100 * 299_999_999 / 599_999_999, "kwetsbaar"],
  ])("lies on a bound exactly when the weights %j say so", (weights, score, band) => {
    expect(bindingOf(of(1, 5, 1, ACCOUNT), weights)).toMatchObject({ score, band });
  });

  test("needs an element with weight, and takes one without weight for known", () => {
    expect(bindingOf(of(4, 2, _, ACCOUNT), { trust: 0, risk: 0, confirmation: 1, phase: 0 })).toEqual({ kind: "unscored", gap: "too-few-elements" });
    expect(bindingOf(of(4, 5, 3, ACCOUNT), { trust: 1, risk: 0, confirmation: 0, phase: 1 })).toMatchObject({ score: 87.5 });
  });

  test("is a mean: between its elements, and no different when all weights are multiplied", () => {
    const answer = fc.option(fc.integer({ min: 1, max: 5 }));
    const weight = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
    fc.assert(fc.property(answer, answer, answer, fc.constantFrom(...RELATION_PHASES), fc.tuple(weight, weight, weight, weight), (trust, risk, confirmation, phase, [t, r, c, p]) => {
      const result = bindingOf(of(trust, risk, confirmation, phase), { trust: t, risk: r, confirmation: c, phase: p });
      expect(bindingOf(of(trust, risk, confirmation, phase), { trust: t * 3, risk: r * 3, confirmation: c * 3, phase: p * 3 })).toMatchObject(
        result.kind === "scored" ? { band: result.band, capped: result.capped } : result);
      if (result.kind === "unscored") return;
      const alone = bindingOf(of(trust, risk, confirmation, phase), { ...EQUAL_WEIGHTS, trust: 0, risk: 0, confirmation: 0 });
      const points = [trust === null ? [] : (trust - 1) * 25, risk === null ? [] : (5 - risk) * 25, confirmation === null ? [] : (confirmation - 1) * 25, alone.kind === "scored" ? alone.score : []].flat();
      expect(result.score).toBeLessThanOrEqual(Math.max(...points));
      if (!result.capped) expect(result.score).toBeGreaterThanOrEqual(Math.min(...points));
      const bounds = { hecht: [75, 101], stabiel: [50, 75], kwetsbaar: [25, 50], kritiek: [0, 25] }[result.band];
      expect(result.score >= (bounds[0] ?? NaN) && result.score < (bounds[1] ?? NaN)).toBe(true);
    }));
  });
});

const EXAMPLE_RELATIONS: readonly JudgedRelation[] = EXAMPLE.map(([, , answers], customer) => ({ customer, binding: bindingOf(answers) }));
const EXAMPLE_REVENUES = Float64Array.from(EXAMPLE, ([, revenue]) => revenue * 100);

describe("the klantenbinding of all customers", () => {
  test("of the example", () => {
    const portfolio = bindingPortfolio(EXAMPLE_RELATIONS, EXAMPLE_REVENUES);
    expect(portfolio.mean).toBeCloseTo(66.890884, 6);
    expect(portfolio.atRisk).toEqual({ count: 2, sum: 19_500_000 });
    expect(portfolio.atRisk.sum / portfolio.all.sum).toBeCloseTo(0.21547, 6);
    expect(portfolio).toMatchObject({
      bands: { hecht: { count: 2, sum: 48_000_000 }, stabiel: { count: 2, sum: 23_000_000 }, kwetsbaar: { count: 2, sum: 19_500_000 }, kritiek: { count: 0, sum: 0 } },
      unscored: { count: 0, sum: 0 }, unjudged: { count: 0, sum: 0 }, all: { count: 6, sum: 90_500_000 }, unknown: 0,
    });
  });

  test("without relations nothing is judged, without customers there is nothing", () => {
    expect(bindingPortfolio([], Float64Array.of(5, -2))).toMatchObject({ mean: null, all: { count: 2, sum: 3 }, unjudged: { count: 2, sum: 3 }, unknown: 0 });
    expect(bindingPortfolio([{ customer: null, binding: bindingOf(of(5, 1, 5, ACCOUNT)) }], new Float64Array(0))).toMatchObject({ mean: null, all: { count: 0, sum: 0 }, unknown: 1 });
  });

  test("a customer without revenue or with credit has a band, but no say in the mean", () => {
    const best = bindingOf(of(5, 1, 5, ACCOUNT));
    const worst = bindingOf(of(1, 5, 1, "Scheiding"));
    const portfolio = bindingPortfolio([{ customer: 0, binding: best }, { customer: 1, binding: worst }, { customer: 2, binding: worst }], Float64Array.of(100, 0, -40));
    expect(portfolio).toMatchObject({ mean: 100, bands: { kritiek: { count: 2, sum: -40 } }, atRisk: { count: 2, sum: -40 }, all: { count: 3, sum: 60 } });
    expect(bindingPortfolio([{ customer: 1, binding: worst }], Float64Array.of(100, 0, -40)).mean).toBeNull();
  });

  const binding: fc.Arbitrary<Binding> = fc.tuple(fc.option(fc.integer({ min: 1, max: 5 })), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.option(fc.constantFrom(...RELATION_PHASES)))
    .map(([trust, risk, confirmation, phase]) => bindingOf(of(trust, risk, confirmation, phase)));
  const rows = fc.array(fc.tuple(fc.option(binding), fc.boolean(), fc.integer({ min: -1_000_000, max: 100_000_000 })), { maxLength: 30 });

  test("adds up to all customers, and the mean lies between the lowest and the highest score", () => {
    fc.assert(fc.property(rows, (customers) => {
      const relations = customers.flatMap(([each, isKnown], customer): JudgedRelation[] => (each ? [{ customer: isKnown ? customer : null, binding: each }] : []));
      const { bands, unscored, unjudged, all, atRisk, mean, unknown } = bindingPortfolio(relations, Float64Array.from(customers, ([, , revenue]) => revenue));
      const parts = [...Object.values(bands), unscored, unjudged];
      expect(parts.reduce((sum, part) => sum + part.sum, 0)).toBe(customers.reduce((sum, [, , revenue]) => sum + revenue, 0));
      expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(customers.length);
      expect(all).toEqual({ count: customers.length, sum: customers.reduce((sum, [, , revenue]) => sum + revenue, 0) });
      expect(atRisk).toEqual({ count: bands.kwetsbaar.count + bands.kritiek.count, sum: bands.kwetsbaar.sum + bands.kritiek.sum });
      expect(unknown).toBe(customers.filter(([each, isKnown]) => each !== null && !isKnown).length);
      const scores = customers.flatMap(([each, isKnown, revenue]) => (each?.kind === "scored" && isKnown && revenue > 0 ? [each.score] : []));
      if (scores.length === 0) return expect(mean).toBeNull();
      expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }));
  });

  test("does not depend on the order of the rows, down to the last digit", () => {
    fc.assert(fc.property(rows.chain((customers) => fc.tuple(fc.constant(customers), fc.shuffledSubarray(customers, { minLength: customers.length }))), ([one, other]) => {
      const portfolio = (customers: typeof one) => bindingPortfolio(
        customers.flatMap(([each, isKnown], customer): JudgedRelation[] => (each ? [{ customer: isKnown ? customer : null, binding: each }] : [])),
        Float64Array.from(customers, ([, , revenue]) => revenue));
      expect(portfolio(other)).toEqual(portfolio(one));
    }));
  });

  test("the list begins with the weakest, then the larger revenue, then the earlier row", () => {
    expect(bindingList(EXAMPLE_RELATIONS, EXAMPLE_REVENUES, 3).map(({ row, score }) => [row, score])).toEqual([[3, 31.25], [2, 49], [1, 52.5]]);
    const same = bindingOf(of(3, 3, 3, "Terugwinnen"));
    const relations = [null, 1, null, 0, 2].map((customer) => ({ customer, binding: same }));
    expect(bindingList(relations, Float64Array.of(5, -5, 5), 10).map(({ row, revenue }) => [row, revenue])).toEqual([[3, 5], [4, 5], [1, -5], [0, null], [2, null]]);
    expect(bindingList([{ customer: 0, binding: bindingOf(of(_, _, _, "Werving")) }], Float64Array.of(5), 10)).toEqual([]);
  });
});
