import fc from "fast-check";
import { PERFORMANCE_DEFAULTS, performanceOf, totalPerformance, type Indicator } from "../../src/domain/index";

const _ = null;
const indicator = (target: number | null, quarters: (number | null)[], more: Partial<Indicator> = {}): Indicator => ({ kind: "additive", direction: "higher", target, quarters, ...more });
const NOTHING = { actual: "empty", attained: "empty", forecast: "empty", forecastShare: "empty", verdict: null, gap: "empty", perQuarter: "empty" };

const LINES = [indicator(500_000, [120_000, 135_000, _, _]), indicator(80_000, [10_000, 12_000, _, _]), indicator(20_000, [5_000, 10_000, _, _])] as const;

describe("how a year stands", () => {
  test("of the lines of the example", () => {
    expect(LINES.map((line) => performanceOf(line))).toEqual([
      { actual: 255_000, attained: 0.51, forecast: 510_000, forecastShare: 1.02, verdict: "green", gap: 245_000, perQuarter: 122_500 },
      { actual: 22_000, attained: 0.275, forecast: 44_000, forecastShare: 0.55, verdict: "red", gap: 58_000, perQuarter: 29_000 },
      { actual: 15_000, attained: 0.75, forecast: 30_000, forecastShare: 1.5, verdict: "green", gap: 5_000, perQuarter: 2_500 },
    ]);
  });

  test("of the lines together: sums, no mean of verdicts", () => {
    const total = totalPerformance(LINES);
    expect(total).toEqual({ actual: 292_000, attained: expect.closeTo(0.486667, 6), forecast: 584_000, forecastShare: expect.closeTo(0.973333, 6), verdict: "amber", gap: 308_000, perQuarter: 154_000 });
    const seasonal = totalPerformance(LINES, { ...PERFORMANCE_DEFAULTS, profile: [20, 22, 26, 32] });
    expect(seasonal).toMatchObject({ forecast: expect.closeTo(695_238.1, 2), verdict: "green" });
  });

  test("of a budget: lower is better", () => {
    expect(performanceOf(indicator(10_000, [3_000, 5_000, _, _], { direction: "lower" }))).toEqual(
      { actual: 8_000, attained: 0.8, forecast: 16_000, forecastShare: 1.6, verdict: "red", gap: 2_000, perQuarter: 1_000 });
  });

  test("of a level: the latest counts and is never extrapolated", () => {
    expect(performanceOf(indicator(8, [7, 7.5, _, _], { kind: "level" }))).toEqual(
      { actual: 7.5, attained: 0.9375, forecast: 7.5, forecastShare: 0.9375, verdict: "amber", gap: 0.5, perQuarter: "empty" });
  });

  test("a quarter before a known one brought nothing, those after it are not known", () => {
    expect(performanceOf(indicator(100, [_, 10, _, _]))).toMatchObject({ actual: 10, forecast: 20, perQuarter: 45 });
    expect(performanceOf(indicator(100, [10, _, 5, _]))).toMatchObject({ actual: 15, forecast: 20, perQuarter: 85 });
    expect(performanceOf(indicator(8, [7, _, 6, _], { kind: "level" }))).toMatchObject({ actual: 6 });
  });

  test("when the year is over the forecast is the actual, whatever the profile", () => {
    const rules = { ...PERFORMANCE_DEFAULTS, profile: [1, 1, 1, 0] };
    for (const each of [rules, PERFORMANCE_DEFAULTS]) expect(performanceOf(indicator(100, [30, 30, 30, 9]), each)).toMatchObject({ actual: 99, forecast: 99, verdict: "amber", gap: 1, perQuarter: "empty" });
  });

  test("past the target there is nothing left to ask of a quarter", () => {
    expect(performanceOf(indicator(100, [60, 70, _, _]))).toMatchObject({ gap: -30, perQuarter: 0 });
    expect(performanceOf(indicator(100, [60, 70, _, _], { direction: "lower" }))).toMatchObject({ gap: -30, perQuarter: 0 });
  });

  test("without quarters only the target remains, without target only the amounts", () => {
    expect(performanceOf(indicator(100, [_, _, _, _]))).toEqual({ ...NOTHING, gap: 100, perQuarter: 25 });
    expect(performanceOf(indicator(8, [_, _, _, _], { kind: "level" }))).toEqual(NOTHING);
    expect(performanceOf(indicator(_, [5, _, _, _]))).toEqual({ actual: 5, attained: "not-applicable", forecast: 20, forecastShare: "not-applicable", verdict: null, gap: "not-applicable", perQuarter: "not-applicable" });
    expect(performanceOf(indicator(-10, [5, _, _, _]))).toMatchObject({ attained: "not-applicable", verdict: null, gap: -15, perQuarter: 0 });
    expect(performanceOf(indicator(_, [_, _, _, _]))).toEqual(NOTHING);
    expect(totalPerformance([])).toEqual(NOTHING);
  });

  test("a profile that expects nothing yet allows no forecast", () => {
    expect(performanceOf(indicator(100, [5, _, _, _]), { ...PERFORMANCE_DEFAULTS, profile: [0, 0, 1, 1] })).toMatchObject({ actual: 5, attained: 0.05, forecast: "not-applicable", forecastShare: "not-applicable", verdict: null });
  });

  test("lines together share the latest quarter of any", () => {
    expect(totalPerformance([indicator(50, [10, _, _, _]), indicator(50, [10, 20, 20, _])])).toMatchObject({ actual: 60, forecast: 80, perQuarter: 40 });
    expect(totalPerformance([indicator(50, [10, -5, _, _]), indicator(50, [10, 5, _, _])])).toMatchObject({ actual: 20, forecast: 40 });
  });
});

describe("the verdict", () => {
  const verdict = (direction: "higher" | "lower", target: number, ...quarters: number[]) => performanceOf(indicator(target, quarters, { direction })).verdict;

  test.each([
    ["higher", 100, "green"], ["higher", 99.99, "amber"], ["higher", 90, "amber"], ["higher", 89.99, "red"],
    ["lower", 100, "green"], ["lower", 100.01, "amber"], ["lower", 110, "amber"], ["lower", 110.01, "red"],
  ] as const)("%s is better: %d of 100 is %s", (direction, actual, expected) => {
    expect(verdict(direction, 100, actual, 0, 0, 0)).toBe(expected);
  });

  test("lies on a bound when it should, whatever floating point makes of it", () => {
    expect(verdict("higher", 0.6, 0.1, 0.2)).toBe("green");
    expect(performanceOf(indicator(0.3, [0.1, 0.2, 0, 0], { direction: "lower" })).verdict).toBe("green");
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: 4 }), (cents, quarters) => {
      const [part, none] = [cents / 100, 4 - quarters];
      const rows = [...new Array(quarters).fill(part), ...new Array(none).fill(null)];
      expect(performanceOf(indicator((cents * 4) / 100, rows)).verdict).toBe("green");
      expect(performanceOf(indicator((cents * 40) / 900, rows)).verdict).toBe("amber");
      expect(performanceOf(indicator((cents * 40) / 1100, rows, { direction: "lower" })).verdict).toBe("amber");
    }));
  });
});

describe("whatever the figures", () => {
  const amount = fc.option(fc.integer({ min: -100_000, max: 100_000_000 }).filter((cents) => cents !== 0));
  const line = fc.record({ target: amount, quarters: fc.array(amount, { minLength: 4, maxLength: 4 }) });
  const lines = fc.array(line, { minLength: 1, maxLength: 8 });
  const share = fc.integer({ min: 1, max: 100 });
  const profile = fc.tuple(share, share, share, share);

  test("totals are sums and do not depend on the order of the lines", () => {
    fc.assert(fc.property(lines, profile, (rows, shares) => {
      const rules = { ...PERFORMANCE_DEFAULTS, profile: shares };
      const total = totalPerformance(rows, rules);
      expect(totalPerformance([...rows].reverse(), rules)).toEqual(total);
      const sum = (values: readonly (number | null)[]): number => values.reduce((running: number, value) => running + (value ?? 0), 0);
      const actual = sum(rows.flatMap(({ quarters }) => quarters));
      const target = sum(rows.map((each) => each.target));
      const isKnown = rows.some(({ quarters }) => quarters.some((quarter) => quarter !== null));
      expect(total.actual).toBe(isKnown ? actual : "empty");
      if (typeof total.gap === "number") expect(total.gap).toBe(target - actual);
    }));
  });

  test("a profile counts in proportion, and the forecast times the elapsed share is the actual", () => {
    fc.assert(fc.property(line, profile, (each, shares) => {
      const known = { ...each, kind: "additive" as const, direction: "higher" as const };
      const found = performanceOf(known, { ...PERFORMANCE_DEFAULTS, profile: shares });
      const scaled = performanceOf(known, { ...PERFORMANCE_DEFAULTS, profile: shares.map((part) => part / 128) });
      expect(scaled).toEqual(found);
      if (typeof found.forecast !== "number" || typeof found.actual !== "number") return;
      const count = each.quarters.reduce((latest: number, value, at) => (value === null ? latest : at + 1), 0);
      const elapsed = shares.slice(0, count).reduce((sum, part) => sum + part, 0) / shares.reduce((sum, part) => sum + part, 0);
      expect(Math.abs(found.forecast * elapsed - found.actual)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(found.actual)));
    }));
  });
});
