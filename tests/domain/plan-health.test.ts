import fc from "fast-check";
import { HEALTH_PARTS, planHealth, type PlanFacts } from "../../src/domain/index";

const UNKNOWN: PlanFacts = { binding: null, matrix: null, forecast: null, onTime: null, paymentDays: null, termDays: null };
const EXAMPLE: PlanFacts = { binding: 81.25, matrix: 400 / 6, forecast: 584 / 600, onTime: 0.75, paymentDays: 45, termDays: 30 };

describe("the health of a plan", () => {
  test("of the example", () => {
    const { parts, mean } = planHealth(EXAMPLE);
    expect(mean).toBeCloseTo(74.05, 9);
    expect(parts).toMatchObject({ binding: 81.25, matrix: 400 / 6, onTime: 75, payment: 50 });
    expect(parts.forecast).toBeCloseTo(97.3333, 4);
  });

  test("is the mean of what is known", () => {
    expect(planHealth({ ...UNKNOWN, binding: 0, onTime: 1 })).toEqual({ parts: { binding: 0, matrix: null, forecast: null, onTime: 100, payment: null }, mean: 50 });
    expect(planHealth(UNKNOWN).mean).toBeNull();
  });

  test.each([[1.02, 100], [10, 100], [1, 100], [0.5, 50], [0, 0], [-0.2, 0]])("a forecast of %d of the target is worth %d", (forecast, score) => {
    expect(planHealth({ ...UNKNOWN, forecast }).parts.forecast).toBe(score);
  });

  test.each([[30, 30, 100], [20, 30, 100], [-5, 30, 100], [45, 30, 50], [60, 30, 0], [90, 30, 0], [21, 14, 50], [0, 14, 100]])("paying in %d days with a term of %d is worth %d", (paymentDays, termDays, score) => {
    expect(planHealth({ ...UNKNOWN, paymentDays, termDays }).parts.payment).toBe(score);
  });

  test("needs both the days and the term", () => {
    expect(planHealth({ ...UNKNOWN, paymentDays: 45 }).mean).toBeNull();
    expect(planHealth({ ...UNKNOWN, termDays: 30 }).mean).toBeNull();
  });

  test("lies between its worst and its best part, all of them 0 to 100", () => {
    const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
    const facts = fc.record({
      binding: score, matrix: score,
      forecast: fc.option(fc.double({ min: -10, max: 10, noNaN: true })), onTime: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      paymentDays: fc.option(fc.integer({ min: -100, max: 400 })), termDays: fc.option(fc.integer({ min: 1, max: 120 })),
    });
    fc.assert(fc.property(facts, (given) => {
      const { parts, mean } = planHealth(given);
      const known = HEALTH_PARTS.flatMap((part) => parts[part] ?? []);
      for (const each of known) expect(each >= 0 && each <= 100).toBe(true);
      if (mean === null) return expect(known).toEqual([]);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
    }));
  });
});
