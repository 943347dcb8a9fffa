import fc from "fast-check";
import { checkResults, compoundGrowth, growthOf, marginBridge, marginShare, yearTotal, type MarginBridge, type ProductYears, type Result } from "../../src/domain/index";

const euro = (revenue: number, margin: number): Result => ({ revenue: revenue * 100, margin: margin * 100 });
/** Now, last year and the year before of Onderhoud, Projecten, Advies and Hardware. */
const EXAMPLE: readonly (readonly [Result, Result, Result])[] = [
  [euro(240_000, 96_000), euro(220_000, 85_800), euro(200_000, 76_000)],
  [euro(150_000, 30_000), euro(180_000, 43_200), euro(160_000, 40_000)],
  [euro(60_000, 27_000), euro(30_000, 12_000), euro(0, 0)],
  [euro(50_000, 4_000), euro(70_000, 7_000), euro(90_000, 9_000)],
];
const pairs = (before: 1 | 2, now: 0 | 1): ProductYears[] => EXAMPLE.map((years) => ({ before: years[before], now: years[now] }));

const cents = fc.integer({ min: -1_000_000, max: 1_000_000_000 });
/** Up to three times its revenue: a margin of millions on one cent leaves no digits for the others. Or margin without revenue. */
const marginOn = (revenue: number) => fc.integer({ min: -300, max: 300 }).map((percentage): Result => ({ revenue, margin: Math.round((revenue * percentage) / 100) }));
const result = fc.oneof(cents.chain(marginOn), cents.map((margin): Result => ({ revenue: 0, margin })), fc.constant({ revenue: 0, margin: 0 }));
/** The first has revenue that no credit of the others can undo: without it there is no bridge. */
const anchor = fc.integer({ min: 20_000_000, max: 1_000_000_000 }).chain(marginOn);
const products = fc.tuple(fc.record({ before: anchor, now: anchor }), fc.array(fc.record({ before: result, now: result }), { maxLength: 11 })).map(([first, others]): ProductYears[] => [first, ...others]);
const bridgeOf = (rows: readonly ProductYears[]): MarginBridge => {
  const bridge = marginBridge(rows);
  if (bridge === null) throw new Error("Expected a bridge");
  return bridge;
};

describe("the margin as part of the revenue", () => {
  test("of the example, per product and year", () => {
    expect(EXAMPLE.map((years) => years.map(marginShare))).toEqual([[0.4, 0.39, 0.38], [0.2, 0.24, 0.25], [0.45, 0.4, "empty"], [0.08, 0.1, 0.1]]);
  });

  test("of a year comes from the totals, not from the mean of percentages", () => {
    const totals = ([0, 1, 2] as const).map((year) => yearTotal(EXAMPLE.map((years) => years[year])));
    expect(totals[0]).toEqual({ revenue: 50_000_000, margin: 15_700_000, share: 0.314 });
    expect(totals[1]).toEqual({ revenue: 50_000_000, margin: 14_800_000, share: 0.296 });
    expect(totals[2]).toEqual({ revenue: 45_000_000, margin: 12_500_000, share: expect.closeTo(0.277778, 6) });
  });

  test("is not there without revenue above zero", () => {
    expect([euro(0, 5), euro(-10, -5), euro(-10, 5)].map(marginShare)).toEqual(["not-applicable", "not-applicable", "not-applicable"]);
    expect(yearTotal([euro(5, 2), euro(-5, -2)])).toEqual({ revenue: 0, margin: 0, share: "not-applicable" });
    expect([yearTotal([]), yearTotal([euro(0, 0)])]).toEqual([null, null]);
  });
});

describe("growth", () => {
  test("of the example", () => {
    const growth = (now: 0 | 1) => EXAMPLE.map((years) => growthOf(years[now].revenue, years[now === 0 ? 1 : 2].revenue, true));
    expect(growth(0)).toEqual([0.090909, -0.166667, 1, -0.285714].map((each) => expect.closeTo(each, 6)));
    expect(growth(1)).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.125, 12), "new", expect.closeTo(-0.222222, 6)]);
    expect([growthOf(50_000_000, 50_000_000, true), growthOf(50_000_000, 45_000_000, true)]).toEqual([0, expect.closeTo(0.111111, 6)]);
  });

  test.each([
    [0, 0, "empty"], [0, 100, -1], [-50, 100, -1.5], [100, 0, "new"], [-100, 0, "not-applicable"], [100, -100, "not-applicable"], [0, -100, "not-applicable"],
  ])("from a previous amount to %i and %i", (now, previous, expected) => {
    expect(growthOf(now, previous, true)).toBe(expected);
    expect(growthOf(now, previous, false)).toBe(expected === "empty" ? "empty" : "not-applicable");
  });

  test("per year, over two years or another number", () => {
    const cagr = EXAMPLE.map((years) => compoundGrowth(years[0].revenue, years[2].revenue, 2));
    expect(cagr).toEqual([expect.closeTo(0.095445, 6), expect.closeTo(-0.031754, 6), "not-applicable", expect.closeTo(-0.254644, 6)]);
    expect(compoundGrowth(50_000_000, 45_000_000, 2)).toBeCloseTo(0.054093, 6);
    expect(compoundGrowth(1331, 1000, 3)).toBeCloseTo(0.1, 12);
    expect([compoundGrowth(0, 0, 2), compoundGrowth(0, 5, 2), compoundGrowth(5, -5, 2), compoundGrowth(-5, 5, 2)]).toEqual(["empty", "not-applicable", "not-applicable", "not-applicable"]);
  });
});

describe("the margin bridge", () => {
  test("of the example: this year against the last", () => {
    expect(marginBridge(pairs(1, 0))).toEqual({
      volume: 0,
      mix: { points: expect.closeTo(0.0212, 12), amount: 1_060_000 },
      rate: { points: expect.closeTo(-0.0032, 12), amount: -160_000 },
      change: { points: expect.closeTo(0.018, 12), amount: 900_000 },
    });
  });

  test("of the example: last year against the one before, to the cent", () => {
    expect(marginBridge(pairs(2, 1))).toMatchObject({ volume: 1_388_889, mix: { amount: 504_444 }, rate: { amount: 406_667 }, change: { amount: 2_300_000 } });
  });

  test("a new product has no mix and a vanished one no rate", () => {
    const old = { before: euro(100, 40), now: euro(100, 40) };
    expect(marginBridge([old, { before: euro(0, 0), now: euro(100, 10) }])).toMatchObject({ volume: 4000, mix: { amount: 0 }, rate: { amount: -3000 }, change: { amount: 1000 } });
    expect(marginBridge([old, { before: euro(100, 10), now: euro(0, 0) }])).toMatchObject({ volume: -2500, mix: { amount: 1500 }, rate: { points: expect.closeTo(0, 12), amount: 0 }, change: { amount: -1000 } });
  });

  test("a product with credit only is no percentage to hold anything against", () => {
    const bridge = marginBridge([{ before: euro(1000, 400), now: euro(1000, 400) }, { before: euro(-0.01, 100), now: euro(500, 250) }]);
    expect(bridge?.mix.points).toBeLessThan(0.2);
  });

  test("is not there unless both years have revenue", () => {
    expect(marginBridge([{ before: euro(0, 0), now: euro(5, 2) }])).toBeNull();
    expect(marginBridge([{ before: euro(5, 2), now: euro(-5, 2) }])).toBeNull();
    expect(marginBridge([])).toBeNull();
  });

  test("adds up: in points mix and rate, in cents all three", () => {
    fc.assert(fc.property(products, (rows) => {
      const bridge = bridgeOf(rows);
      const total = (year: "before" | "now", what: "revenue" | "margin"): number => rows.reduce((sum, row) => sum + row[year][what], 0);
      expect(bridge.volume + bridge.mix.amount + bridge.rate.amount).toBe(total("now", "margin") - total("before", "margin"));
      const change = total("now", "margin") / total("now", "revenue") - total("before", "margin") / total("before", "revenue");
      expect(bridge.change.points).toBeCloseTo(change, 9);
      expect(bridge.mix.points + bridge.rate.points).toBeCloseTo(change, 9);
    }));
  });

  /** Of healthy products the definition can be followed term by term: Σ s1·(m1 − m0). */
  test("rate is what the margins of the products changed, at their share of now", () => {
    const healthy = fc.record({ revenue: fc.integer({ min: 100_000, max: 100_000_000 }), share: fc.integer({ min: -50, max: 90 }) });
    fc.assert(fc.property(fc.array(fc.tuple(healthy, healthy), { minLength: 1, maxLength: 10 }), (rows) => {
      const resultOf = ({ revenue, share }: { revenue: number; share: number }): Result => ({ revenue, margin: Math.round((revenue * share) / 100) });
      const years = rows.map(([before, now]) => ({ before: resultOf(before), now: resultOf(now) }));
      const revenue = years.reduce((sum, { now }) => sum + now.revenue, 0);
      const rate = years.reduce((sum, { before, now }) => sum + (now.revenue / revenue) * (now.margin / now.revenue - before.margin / before.revenue), 0);
      const bridge = bridgeOf(years);
      expect(bridge.rate.points).toBeCloseTo(rate, 9);
      // Volume and mix are each rounded by half a cent at most.
      expect(Math.abs(bridge.rate.amount - rate * revenue)).toBeLessThanOrEqual(1.01);
    }));
  });

  test("does not depend on the order of the products, nor in points on the unit of money", () => {
    fc.assert(fc.property(products, fc.integer({ min: 2, max: 100 }), (rows, factor) => {
      const bridge = bridgeOf(rows);
      expect(bridgeOf([...rows].reverse())).toEqual(bridge);
      const times = ({ revenue, margin }: Result): Result => ({ revenue: revenue * factor, margin: margin * factor });
      const scaled = bridgeOf(rows.map(({ before, now }) => ({ before: times(before), now: times(now) })));
      expect(scaled.mix.points).toBeCloseTo(bridge.mix.points, 6);
      expect(Math.abs(scaled.volume - factor * bridge.volume)).toBeLessThanOrEqual(factor / 2 + 1);
    }));
  });
});

describe("checking results", () => {
  const years = [[euro(100, 40), euro(-10, -5)], [euro(80, 90), euro(0, 0)]];

  test("holds totals against what is known, in cents and within the tolerance", () => {
    const known = [{ revenue: 9000, margin: 3400 }, { revenue: null, margin: 9001 }];
    const verdicts = (tolerance: number) => checkResults({ years, known, tolerance }).totals.map(({ verdict }) => verdict);
    expect(verdicts(0)).toEqual(["matches", "unknown", "differs", "differs"]);
    expect(verdicts(1)).toEqual(["matches", "unknown", "differs", "matches"]);
    expect(verdicts(100)).toEqual(["matches", "unknown", "matches", "matches"]);
    expect(checkResults({ years, known, tolerance: 100 }).totals[2]).toEqual({ what: "margin", year: 0, expected: 3400, found: 3500, difference: 100, verdict: "matches" });
  });

  test("points at credit, loss and margin above revenue, by product", () => {
    const { findings } = checkResults({ years, known: [], tolerance: 0 });
    expect(findings.map(({ kind, row, year }) => [kind, row, year])).toEqual([["margin-above-revenue", 0, 1], ["credit", 1, 0], ["loss", 1, 0]]);
  });

  test("margin without revenue is above it, beside a credit it is not", () => {
    const kinds = (each: Result) => checkResults({ years: [[each]], known: [], tolerance: 0 }).findings.map(({ kind }) => kind);
    expect([euro(0, 5), euro(-5, 5), euro(-5, -2), euro(5, 5), euro(0, 0), euro(5, -1)].map(kinds)).toEqual([["margin-above-revenue"], ["credit"], ["credit", "loss"], [], [], ["loss"]]);
    expect(kinds({ revenue: 10_000_000, margin: 3_500 })).toEqual(["percentage"]);
    expect(kinds({ revenue: 3_500_000, margin: 3_500 })).toEqual([]);
    expect(kinds({ revenue: 1_000_000_000, margin: 10_100 })).toEqual([]);
  });
});
