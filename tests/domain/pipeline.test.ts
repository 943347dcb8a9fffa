import fc from "fast-check";
import {
  chanceOf, chancesOf, expectationOf, MOST_CENTS, pipelineDistribution, pipelineScenarios, pipelineStatus, PIPELINE_STATUSES, pipelineTotals, quantilesOf,
  type Deal, type PipelineRow,
} from "../../src/domain/index";
import { anyDeal, CUMULATIVE, deal, distribution, exact, FIVE } from "./pipeline-example";
import { value } from "./value";

/** P(X ≥ sum) by going through every combination of won and lost. */
function byEnumeration(deals: readonly Deal[], sum: number): number {
  const [first, ...others] = deals;
  if (!first) return sum <= 0 ? 1 : 0;
  return first.chance * byEnumeration(others, sum - first.amount) + (1 - first.chance) * byEnumeration(others, sum);
}

describe("a chance", () => {
  test.each([[0.2, 0.2], [20, 0.2], [1, 1], [100, 1], [1.5, 0.015], [0.1 + 0.7, 0.8], [0.005, 0.005], [12.5, 0.125]])("%p is read as %p", (cell, chance) => {
    expect(chanceOf(cell)).toBe(chance);
  });

  test.each([[150, 1.5], [-5, -5], [100.01, 1.0001]])("%p stays outside 0–1", (cell, chance) => {
    expect(chanceOf(cell)).toBeCloseTo(chance, 12);
  });
});

describe("what a row expects", () => {
  test.each([[10_000, 80, 8_000], [20_000, 50, 10_000], [15_000, 20, 3_000], [40_000, 50, 20_000], [8_000, 80, 6_400]])("%i at %i %% is %i", (euros, chance, expected) => {
    expect(expectationOf(deal(euros, chance))).toBe(expected * 100);
  });

  test("half a cent rounds up, decided on the decimals and not on the float", () => {
    expect(expectationOf({ amount: 5, chance: 0.5 })).toBe(3);
    expect(expectationOf({ amount: 10, chance: 0.35 })).toBe(4);
    expect(expectationOf({ amount: 150, chance: 0.29 })).toBe(44);
    expect(expectationOf({ amount: MOST_CENTS, chance: 1 })).toBe(MOST_CENTS);
  });
});

describe("what counts", () => {
  const FULL: PipelineRow = { amount: 100, chance: 0.5, stage: "hot prospect", outcome: "open", orderDate: 46_000 };
  const EMPTY: PipelineRow = { amount: null, chance: null, stage: null, outcome: null, orderDate: null };
  const PERIOD = { from: 45_900, to: 46_000 };

  test.each<[Partial<PipelineRow>, string]>([
    [{}, "counts"],
    [{ stage: null, outcome: null }, "counts"],
    [{ stage: "prospect", orderDate: 45_900 }, "counts"],
    [{ orderDate: 45_899 }, "outside-period"],
    [{ orderDate: 46_001 }, "outside-period"],
    [{ orderDate: null }, "no-order-date"],
    [{ outcome: "gewonnen", chance: null, orderDate: null }, "won"],
    [{ outcome: "verloren", amount: null }, "lost"],
    [{ stage: "lead" }, "lead-with-amount"],
    [{ stage: "lead", amount: null, chance: null }, "lead-without-amount"],
    [{ amount: null }, "amount-missing"],
    [{ amount: -1, outcome: "verloren" }, "amount-negative"],
    [{ chance: null }, "chance-missing"],
    [{ chance: 1.5, orderDate: null }, "chance-out-of-range"],
    [{ chance: -0.1 }, "chance-out-of-range"],
    [EMPTY, "empty"],
  ])("%j is %s", (change, status) => {
    expect(pipelineStatus({ ...FULL, ...change }, PERIOD)).toBe(status);
  });

  test.each<[number | null, number | null, string]>([[null, null, "counts"], [46_000, null, "counts"], [46_001, null, "outside-period"], [null, 45_999, "outside-period"]])("with a period from %p to %p it %s", (from, to, status) => {
    expect(pipelineStatus(FULL, { from, to })).toBe(status);
  });

  test("every row is accounted for once, to the cent, whatever the rows", () => {
    const row: fc.Arbitrary<PipelineRow> = fc.record({
      amount: fc.option(fc.integer({ min: -1e6, max: 1e6 })),
      chance: fc.option(fc.double({ min: -0.5, max: 1.5, noNaN: true })),
      stage: fc.constantFrom("lead", "prospect", "hot prospect", null),
      outcome: fc.constantFrom("open", "gewonnen", "verloren", null),
      orderDate: fc.option(fc.integer({ min: 45_800, max: 46_100 })),
    });
    fc.assert(fc.property(fc.array(row), (rows) => {
      const { groups, all, expected } = value(pipelineTotals(rows, PERIOD));
      const lines = PIPELINE_STATUSES.map((status) => groups[status]);
      expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      expect(lines.reduce((sum, group) => sum + group.sum, 0)).toBe(all.sum);
      expect(all.count).toBe(rows.length);
      expect(expected).toBeLessThanOrEqual(groups.counts.sum);
    }));
  });

  test("amounts that no sum can hold are refused", () => {
    const rows = [1, 2].map((): PipelineRow => ({ ...FULL, amount: MOST_CENTS }));
    expect(pipelineTotals(rows, PERIOD)).toMatchObject({ ok: false, issue: { code: "total-too-large" } });
    expect(pipelineDistribution([{ amount: MOST_CENTS, chance: 0.5 }, { amount: 1, chance: 0.5 }])).toMatchObject({ ok: false });
  });
});

describe("the distribution", () => {
  test("of five deals has these 32 sums with these chances", () => {
    const { sums, chances } = exact(FIVE);
    expect([...sums]).toEqual(CUMULATIVE.map(([sum]) => sum * 100));
    let running = 0;
    CUMULATIVE.forEach(([, chance, cumulative], at) => {
      running += chances[at] ?? 0;
      expect(chances[at]).toBeCloseTo(chance, 12);
      expect(running).toBeCloseTo(cumulative, 12);
    });
  });

  test("of five deals has this expectation, variance and these quantiles", () => {
    const { sums, chances } = exact(FIVE);
    const mean = sums.reduce((sum, each, at) => sum + (each / 100) * (chances[at] ?? 0), 0);
    const variance = sums.reduce((sum, each, at) => sum + (each / 100 - mean) ** 2 * (chances[at] ?? 0), 0);
    expect(mean).toBeCloseTo(47_400, 6);
    expect(variance).toBeCloseTo(562_240_000, 2);
    const quantiles = [0.1, 0.25, 0.5, 0.75, 0.9].map((part) => quantilesOf(exact(FIVE))(part));
    expect(quantiles).toEqual([18_000, 28_000, 48_000, 68_000, 78_000].map((euros) => ({ lowest: euros * 100, highest: euros * 100 })));
  });

  test("has quantiles that no rounding of the chances moves: half of three equal amounts is reached at the second sum", () => {
    const found = exact([deal(10_000, 20), deal(10_000, 50), deal(10_000, 80)]);
    expect([0.08, 0.081, 0.5, 0.501, 0.92, 1].map((part) => quantilesOf(found)(part).lowest)).toEqual([0, 1_000_000, 1_000_000, 2_000_000, 2_000_000, 3_000_000]);
    expect(quantilesOf(exact([]))(0.5)).toEqual({ lowest: 0, highest: 0 });
  });

  test("stays below a quantile with at most its chance, and below the next sum with more", () => {
    fc.assert(fc.property(fc.array(anyDeal, { maxLength: 9 }), fc.double({ min: 0.001, max: 1, noNaN: true }), (deals, part) => {
      const found = exact(deals);
      const { lowest } = quantilesOf(found)(part);
      const next = found.sums.find((sum) => sum > lowest);
      expect(1 - chancesOf(found)(lowest).lowest).toBeLessThanOrEqual(part + 1e-9);
      if (next !== undefined) expect(1 - chancesOf(found)(next).lowest).toBeGreaterThanOrEqual(part - 1e-9);
    }));
  });

  test.each([[0, 1], [0.01, 0.992], [40_000, 0.548], [50_000, 0.492], [60_000, 0.298], [93_000, 0.032], [93_000.01, 0]])("at least %p comes in with this chance", (euros, chance) => {
    const { lowest, highest } = chancesOf(distribution(FIVE))(euros * 100);
    expect(lowest).toBeCloseTo(chance, 12);
    expect(highest).toBe(lowest);
  });

  test("of equal amounts holds each sum once", () => {
    const { sums, chances } = exact([deal(10_000, 20), deal(10_000, 50), deal(10_000, 80)]);
    expect([...sums]).toEqual([0, 1_000_000, 2_000_000, 3_000_000]);
    [0.08, 0.42, 0.42, 0.08].forEach((chance, at) => expect(chances[at]).toBeCloseTo(chance, 12));
  });

  test("of no deals, of certain ones and of impossible ones is certain", () => {
    expect(exact([])).toMatchObject({ sums: Float64Array.of(0), chances: Float64Array.of(1) });
    expect(exact([deal(10, 100), deal(20, 100), { amount: 500, chance: 0 }])).toMatchObject({ sums: Float64Array.of(3000), chances: Float64Array.of(1) });
  });

  test("agrees with every combination of won and lost, in any order, and adds up to 1", () => {
    fc.assert(fc.property(fc.array(anyDeal, { maxLength: 9 }), fc.nat(20_000_00), (deals, sum) => {
      const found = exact(deals);
      expect(found.chances.reduce((running, chance) => running + chance, 0)).toBeCloseTo(1, 12);
      expect(chancesOf(found)(sum).lowest).toBeCloseTo(byEnumeration(deals, sum), 12);
      expect(exact([...deals].reverse())).toEqual(found);
    }));
  });
});

describe("past 65,536 distinct sums", () => {
  /** Powers of two make every combination another sum; one deal more than fits. */
  const POWERS = Array.from({ length: 17 }, (_, bit): Deal => ({ amount: 2 ** bit, chance: 0.5 }));

  test("16 such deals are still exact, 17 have two bounds", () => {
    expect(exact(POWERS.slice(0, 16)).sums).toHaveLength(2 ** 16);
    expect(distribution(POWERS).kind).toBe("bounded");
  });

  test("the bounds hold the exact chance and lie close together", () => {
    const chanceOfAtLeast = chancesOf(distribution(POWERS));
    fc.assert(fc.property(fc.nat(2 ** 17), (sum) => {
      const { lowest, highest } = chanceOfAtLeast(sum);
      const known = Math.max(0, 2 ** 17 - sum) / 2 ** 17;
      expect(lowest).toBeLessThanOrEqual(known + 1e-12);
      expect(highest).toBeGreaterThanOrEqual(known - 1e-12);
      expect(highest - lowest).toBeLessThan(0.001);
    }));
  });

  test("the quantiles lie between their bounds", () => {
    const quantileOf = quantilesOf(distribution(POWERS));
    fc.assert(fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (part) => {
      const known = Math.max(0, Math.ceil(part * 2 ** 17 - 1e-6) - 1);
      const { lowest, highest } = quantileOf(part);
      expect(lowest).toBeLessThanOrEqual(known);
      expect(highest).toBeGreaterThanOrEqual(known);
      expect(highest - lowest).toBeLessThan(100);
    }));
  });

  test("both sides add up to 1, and certain and impossible deals do not blur them", () => {
    const found = distribution([...POWERS, { amount: 1e9, chance: 1 }, { amount: 1e9, chance: 0 }]);
    if (found.kind !== "bounded") throw new Error("Expected bounds");
    for (const side of [found.down, found.up]) expect(side.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    const chanceOfAtLeast = chancesOf(found);
    expect(chanceOfAtLeast(1e9)).toEqual({ lowest: 1, highest: 1 });
    expect(chanceOfAtLeast(1e9 + 2 ** 16).highest).toBeCloseTo(0.5, 3);
    expect(chanceOfAtLeast(2e9)).toEqual({ lowest: 0, highest: 0 });
  });

  test("18 deals in odd cents: the bounds hold what every combination of won and lost gives", () => {
    const odd = fc.record({ amount: fc.integer({ min: 1_000_01, max: 90_000_00 }), chance: fc.constantFrom(0.2, 0.5, 0.8) });
    fc.assert(fc.property(fc.uniqueArray(odd, { minLength: 18, maxLength: 18, selector: ({ amount }) => amount }), fc.double({ min: 0, max: 1, noNaN: true }), (deals, part) => {
      const found = distribution(deals);
      fc.pre(found.kind === "bounded");
      const sum = Math.round(part * deals.reduce((running, { amount }) => running + amount, 0));
      const { lowest, highest } = chancesOf(found)(sum);
      const known = byEnumeration(deals, sum);
      expect(lowest).toBeLessThanOrEqual(known + 1e-9);
      expect(highest).toBeGreaterThanOrEqual(known - 1e-9);
      expect(highest - lowest).toBeLessThan(0.01);
    }), { numRuns: 5 });
  });
});

describe("the scenarios", () => {
  test("of five deals are simple sums with the chance of reaching them", () => {
    const scenarios = value(pipelineScenarios(FIVE));
    expect(scenarios.map(({ leastChance, count, sum }) => [leastChance, count, sum])).toEqual([[0.8, 2, 1_800_000], [0.5, 4, 7_800_000], [0, 5, 9_300_000]]);
    [0.926, 0.176, 0.032].forEach((chance, at) => expect(scenarios[at]?.chance.lowest).toBeCloseTo(chance, 12));
  });

  test("without likely deals say so by their count", () => {
    expect(value(pipelineScenarios([deal(10, 20)])).map(({ count, sum }) => [count, sum])).toEqual([[0, 0], [0, 0], [1, 1000]]);
  });
});
