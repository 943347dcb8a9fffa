import fc from "fast-check";
import { concentration, LORENZ_STEPS, lorenzCurve, MOST_CENTS, toAmounts, type Concentration } from "../../src/domain/index";
import { value } from "./value";

const TEN = [420_000, 185_000, 120_000, 75_000, 60_000, 45_000, 35_000, 25_000, 20_000, 15_000];

const of = (euros: readonly number[]): Concentration => value(concentration(toAmounts(euros)));
const curve = (euros: readonly number[], steps?: number): number[][] =>
  value(lorenzCurve(toAmounts(euros), steps)).map(({ customerShare, revenueShare }) => [customerShare, revenueShare]);

const someAmounts = fc.array(fc.integer({ min: -100_00, max: 10_000_00 }), { maxLength: 40 });

describe("the concentration", () => {
  test.each<[string, readonly number[], Partial<Record<keyof Concentration, number>>]>([
    ["ten customers", TEN, { customers: 10, gini: 0.541, giniCorrected: 0.541 * 10 / 9, hhi: 191 / 800, hhiPoints: 2387.5, hhiCorrected: 0.1541667, effectiveCustomers: 4.188482 }],
    ["the shares of concstats", [0.35, 0.4, 0.05, 0.1, 0.06, 0.04], { hhi: 0.3002 }],
    ["three equal ones", [3, 3, 3], { gini: 0, giniCorrected: 0, hhi: 1 / 3, hhiCorrected: 0, effectiveCustomers: 3 }],
    ["the amounts of SciencesPo", [778, 815, 857, 888, 925, 930, 965, 990, 1012], { gini: 0.0468137, giniCorrected: 0.0526654 }],
  ])("of %s", (_, euros, expected) => {
    const found = of(euros);
    for (const [key, figure] of Object.entries(expected)) expect([key, found[key as keyof Concentration]]).toEqual([key, expect.closeTo(figure, 6)]);
  });

  test("gives the figures that a number can hold without a stray digit", () => {
    expect(of(TEN)).toEqual({
      customers: 10, gini: 0.541, giniCorrected: 541 / 900, hhi: 0.23875, hhiPoints: 2387.5, hhiCorrected: 0.15416666666666667, effectiveCustomers: 800 / 191,
      largest: [0.42, 0.725, 0.86], withoutRevenue: 0, credit: 0,
    });
  });

  test("of one customer is complete, and what corrects for the number of customers is not applicable", () => {
    expect(of([500])).toMatchObject({ customers: 1, gini: 0, giniCorrected: "not-applicable", hhi: 1, hhiPoints: 10_000, hhiCorrected: "not-applicable", effectiveCustomers: 1, largest: [1, 1, 1] });
  });

  test("leaves out credits and customers without revenue, and counts them", () => {
    expect(of([...TEN, 0, -600, 0])).toEqual({ ...of(TEN), withoutRevenue: 2, credit: 1 });
  });

  test.each([[[]], [[0, -5]]])("of %j has no figures", (euros) => {
    expect(of(euros)).toMatchObject({ customers: 0, gini: "empty", giniCorrected: "empty", hhi: "empty", hhiPoints: "empty", hhiCorrected: "empty", effectiveCustomers: "empty", largest: ["empty", "empty", "empty"] });
  });

  test("does not depend on the order of the rows, nor on the currency", () => {
    fc.assert(fc.property(someAmounts, fc.integer({ min: 2, max: 1000 }), (cents, factor) => {
      const found = value(concentration(Float64Array.from(cents)));
      expect(value(concentration(Float64Array.from(cents).reverse()))).toEqual(found);
      expect(value(concentration(Float64Array.from(cents).map((amount) => amount * factor)))).toEqual(found);
    }));
  });

  test("stays within its bounds, and accounts for every row once", () => {
    fc.assert(fc.property(someAmounts, (cents) => {
      const found = value(concentration(Float64Array.from(cents)));
      const { customers, gini, giniCorrected, hhi, hhiCorrected, effectiveCustomers, largest, withoutRevenue, credit } = found;
      expect(customers + withoutRevenue + credit).toBe(cents.length);
      fc.pre(customers > 1);
      for (const figure of [gini, giniCorrected, hhi, hhiCorrected, ...largest]) {
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(1);
      }
      expect(hhi).toBeGreaterThanOrEqual(1 / customers - 1e-15);
      expect(Number(effectiveCustomers) * Number(hhi)).toBeCloseTo(1, 12);
      expect([...largest].map(Number)).toEqual([...largest].map(Number).sort((one, other) => one - other));
    }));
  });

  test("does not change when every customer is there twice, but for what counts customers", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 10_000_00 }), { minLength: 1, maxLength: 30 }), (cents) => {
      const [once, twice] = [cents, [...cents, ...cents]].map((amounts) => value(concentration(Float64Array.from(amounts))));
      expect(twice?.gini).toBe(once?.gini);
      expect(twice?.hhi).toBeCloseTo(Number(once?.hhi) / 2, 14);
    }));
  });

  test("is exact to the cent in the largest total that there is, and refuses a larger one", () => {
    expect(value(concentration(Float64Array.of(MOST_CENTS - 1, 1))).largest).toEqual([(MOST_CENTS - 1) / MOST_CENTS, 1, 1]);
    expect(value(concentration(Float64Array.of((MOST_CENTS - 1) / 2, (MOST_CENTS - 1) / 2)))).toMatchObject({ gini: 0, hhi: 0.5 });
    for (const compute of [concentration, lorenzCurve]) expect(compute(Float64Array.of(MOST_CENTS, 1))).toMatchObject({ ok: false, issue: { code: "total-too-large" } });
  });
});

describe("the Lorenz curve", () => {
  test("of ten customers has these points", () => {
    expect(curve([...TEN, 0, -5])).toEqual([[0, 0], [0.1, 0.015], [0.2, 0.035], [0.3, 0.06], [0.4, 0.095], [0.5, 0.14], [0.6, 0.2], [0.7, 0.275], [0.8, 0.395], [0.9, 0.58], [1, 1]]);
  });

  test("of many customers keeps to the number of points, evenly spread", () => {
    expect(curve(TEN, 5)).toEqual([[0, 0], [0.2, 0.035], [0.4, 0.095], [0.6, 0.2], [0.8, 0.395], [1, 1]]);
    expect(curve(TEN, 1)).toEqual([[0, 0], [1, 1]]);
    expect(curve(TEN, 4).map(([customers]) => customers)).toEqual([0, 0.3, 0.5, 0.8, 1]);
    expect(curve(Array.from({ length: 1000 }, (_, row) => row + 1))).toHaveLength(LORENZ_STEPS + 1);
  });

  test("of equal customers is the diagonal; without revenue there is none", () => {
    expect(curve([2, 2, 2, 2])).toEqual([[0, 0], [0.25, 0.25], [0.5, 0.5], [0.75, 0.75], [1, 1]]);
    expect(curve([])).toEqual([]);
    expect(curve([0, -1])).toEqual([]);
  });

  test("rises, ever more steeply, whatever the order of the rows; with a point per customer Gini is twice the area above it", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 10_000_00 }), { minLength: 1, maxLength: 90 }), (cents) => {
      const points = value(lorenzCurve(Float64Array.from(cents)));
      expect(value(lorenzCurve(Float64Array.from(cents).reverse()))).toEqual(points);
      const rises = points.slice(1).map(({ revenueShare }, at) => revenueShare - (points[at]?.revenueShare ?? 0));
      rises.slice(1).forEach((rise, at) => expect(rise).toBeGreaterThanOrEqual((rises[at] ?? 0) - 1e-12));
      const area = points.slice(1).reduce((sum, { revenueShare }, at) => sum + (revenueShare + (points[at]?.revenueShare ?? 0)) / 2 / cents.length, 0);
      expect(1 - 2 * area).toBeCloseTo(Number(value(concentration(Float64Array.from(cents))).gini), 10);
    }));
  });
});
