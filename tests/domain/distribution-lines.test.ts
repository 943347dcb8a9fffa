import fc from "fast-check";
import { chancesOf, distributionLines, quantilesOf, type Deal, type DistributionLine } from "../../src/domain/index";
import { anyDeal, CUMULATIVE, distribution, exact, FIVE } from "./pipeline-example";

/** The distribution of deals whose sums, all different, are too many for a list. */
const MANY = distribution(Array.from({ length: 40 }, (_, row): Deal => ({ amount: 1000_00 + 100 * row + row * row, chance: row < 20 ? 0.8 : 0.5 })));

const listed = (lines: readonly DistributionLine[]): number[] => lines.map(({ chance }) => chance ?? NaN);
const added = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe("the lines of a distribution", () => {
  test("are all sums of five deals with their chances and the chance of at most each", () => {
    const lines = distributionLines(exact(FIVE), 100);
    expect(lines).toHaveLength(32);
    CUMULATIVE.forEach(([sum, chance, atMost], at) => {
      expect(lines[at]).toEqual({ sum: sum * 100, chance: expect.closeTo(chance, 12), atMost: { lowest: expect.closeTo(atMost, 12), highest: expect.closeTo(atMost, 12) } });
    });
    expect(distributionLines(exact(FIVE), 32)).toEqual(lines);
  });

  test("fewer than the sums are some of the same sums, as exact as before, with everything in between counted once", () => {
    const all = distributionLines(exact(FIVE), 100);
    fc.assert(fc.property(fc.integer({ min: 1, max: 31 }), (limit) => {
      const lines = distributionLines(exact(FIVE), limit);
      expect(lines.length).toBeLessThanOrEqual(limit);
      for (const { sum, atMost } of lines) expect(all.find((line) => line.sum === sum)?.atMost).toEqual(atMost);
      expect(added(listed(lines))).toBeCloseTo(1, 12);
      expect(lines.at(-1)?.sum).toBe(93_000_00);
    }));
    expect(distributionLines(exact(FIVE), 4).map(({ sum }) => sum)).toEqual([28_000_00, 48_000_00, 68_000_00, 93_000_00]);
  });

  test("of no deals are one line: certainly nothing", () => {
    expect(distributionLines(exact([]), 100)).toEqual([{ sum: 0, chance: 1, atMost: { lowest: 1, highest: 1 } }]);
  });

  test("agree with the chance of at least the next sum, whatever the deals and their order", () => {
    fc.assert(fc.property(fc.array(anyDeal, { maxLength: 9 }), fc.integer({ min: 1, max: 40 }), (deals, limit) => {
      const found = exact(deals);
      const lines = distributionLines(found, limit);
      for (const { sum, atMost } of lines) {
        expect(1 - atMost.lowest).toBeCloseTo(chancesOf(found)(sum + 1).lowest, 12);
      }
      expect(added(listed(lines))).toBeCloseTo(1, 12);
      expect(distributionLines(exact([...deals].reverse()), limit)).toEqual(lines);
    }));
  });

  test("lead back to their sums by the quantiles: these are the inverse", () => {
    fc.assert(fc.property(fc.array(anyDeal, { maxLength: 9 }), (deals) => {
      const quantileOf = quantilesOf(exact(deals));
      for (const { sum, chance, atMost } of distributionLines(exact(deals), 1000)) {
        if (chance !== null && chance > 1e-9) expect(quantileOf(atMost.lowest)).toEqual({ lowest: sum, highest: sum });
      }
    }));
  });

  test("multiply with the amounts: the same chances at sums so many times as large", () => {
    fc.assert(fc.property(fc.array(anyDeal, { maxLength: 9 }), fc.integer({ min: 2, max: 1000 }), fc.integer({ min: 1, max: 40 }), (deals, factor, limit) => {
      const larger = deals.map(({ amount, chance }) => ({ amount: amount * factor, chance }));
      expect(distributionLines(exact(larger), limit)).toEqual(distributionLines(exact(deals), limit).map((line) => ({ ...line, sum: line.sum * factor })));
    }));
  });

  test("expect what the deals expect together", () => {
    fc.assert(fc.property(fc.array(anyDeal, { maxLength: 9 }), (deals) => {
      const mean = added(distributionLines(exact(deals), 1000).map(({ sum, chance }) => sum * (chance ?? NaN)));
      expect(mean / 100).toBeCloseTo(added(deals.map(({ amount, chance }) => amount * chance)) / 100, 6);
    }));
  });

  test("past 65,536 sums have bounds that hold each other, and no chance of their own", () => {
    const aboveMany = chancesOf(MANY);
    fc.assert(fc.property(fc.integer({ min: 1, max: 100 }), (limit) => {
      const lines = distributionLines(MANY, limit);
      expect(lines.length).toBeLessThanOrEqual(limit);
      lines.forEach(({ sum, chance, atMost }, at) => {
        expect(chance).toBeNull();
        expect(sum).toBeGreaterThan(lines[at - 1]?.sum ?? -1);
        expect(atMost.lowest).toBeGreaterThanOrEqual(lines[at - 1]?.atMost.lowest ?? 0);
        expect(atMost.highest).toBeGreaterThanOrEqual(atMost.lowest);
        const above = aboveMany(sum + 1);
        expect(1 - atMost.highest).toBeLessThanOrEqual(above.highest + 1e-9);
        expect(1 - atMost.lowest).toBeGreaterThanOrEqual(above.lowest - 1e-9);
      });
      expect(lines.at(-1)).toMatchObject({ sum: 40 * 1000_00 + 100 * 780 + 20_540, atMost: { lowest: 1, highest: 1 } });
    }), { numRuns: 5 });
  });

  test("the bounds of powers of two hold the exact chance", () => {
    const powers = distribution(Array.from({ length: 17 }, (_, bit) => ({ amount: 2 ** bit, chance: 0.5 })));
    for (const { sum, atMost } of distributionLines(powers, 200)) {
      const known = (sum + 1) / 2 ** 17;
      expect(atMost.lowest).toBeLessThanOrEqual(known + 1e-12);
      expect(atMost.highest).toBeGreaterThanOrEqual(known - 1e-12);
    }
  });
});
