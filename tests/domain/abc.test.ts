import fc from "fast-check";
import { ABC_DEFAULTS, abcClasses, abcList, abcPyramid, toAmounts, type AbcClass, type AbcOptions } from "../../src/domain/index";
import { value } from "./value";

const STRICT: AbcOptions = { ...ABC_DEFAULTS, rule: "strikt" };
const classes = (euros: number[], options: AbcOptions = ABC_DEFAULTS): string =>
  value(abcClasses(toAmounts(euros), options)).join(",");

const TEN = [420_000, 185_000, 120_000, 75_000, 60_000, 45_000, 35_000, 25_000, 20_000, 15_000];

describe("the ABC class of a customer", () => {
  test.each<[string, number[], string, string]>([
    ["ten customers", TEN, "A,A,A,A,B,B,B,B,C,C", "A,A,A,A,B,B,B,C,C,C"],
    ["one dominant customer", [900, 60, 40], "A,B,C", "B,C,C"],
    ["a single customer", [500], "A", "C"],
    ["shares exactly on the thresholds", [80, 15, 5], "A,B,C", "A,B,C"],
    ["equal revenues across a threshold", [30, 25, 15, 10, 10, 10], "A,A,A,A,A,A", "A,A,A,C,C,C"],
    ["zero, negative and blank", [5000, 3000, 1500, 400, 100, 0, -600, 0], "A,A,B,C,C,geen omzet,credit,geen omzet", "A,A,B,C,C,geen omzet,credit,geen omzet"],
    ["no revenue at all", [0, -5], "geen omzet,credit", "geen omzet,credit"],
    ["no customers", [], "", ""],
  ])("%s", (_, euros, standard, strict) => {
    expect(classes(euros)).toBe(standard);
    expect(classes(euros, STRICT)).toBe(strict);
  });

  test.each([
    [[5.6, 2.0, 1.9], "A,A,B"],
    [[5.6, 4.0, 2.4], "A,A,B"],
    [[4.5, 4.5, 4.2, 3.3], "A,A,A,B"],
  ])("is decided in cents, not in floats: %j", (euros, expected) => {
    expect(classes(euros)).toBe(expected);
  });

  test("takes thresholds with decimals literally", () => {
    expect(classes([80.1, 10, 9.9], { a: 80.1, b: 90.1, rule: "standaard" })).toBe("A,B,C");
    expect(classes([80.1, 10, 9.9], { a: 80.2, b: 90.2, rule: "standaard" })).toBe("A,A,B");
    expect(classes([80.1, 10, 9.9], { a: 80.1, b: 90.1, rule: "strikt" })).toBe("A,B,C");
    expect(classes([80.1, 10, 9.9], { a: 80, b: 90, rule: "strikt" })).toBe("B,C,C");
  });

  test.each([[0, 95], [95, 80], [80, 80], [80, 100], [-1, 50], [NaN, 95]])("refuses thresholds %p and %p", (a, b) => {
    const issue = { code: "thresholds-out-of-order", a, b };
    expect(abcClasses(toAmounts(TEN), { a, b, rule: "standaard" })).toEqual({ ok: false, issue });
  });

  test("refuses a total that cannot be exact", () => {
    expect(abcClasses(Float64Array.of(2 ** 53, 1))).toMatchObject({ ok: false, issue: { code: "total-too-large" } });
    expect(abcPyramid(Float64Array.of(-(2 ** 53), -4))).toMatchObject({ ok: false, issue: { code: "total-too-large" } });
  });
});

describe("the ABC pyramid", () => {
  test("counts and adds up per class", () => {
    const pyramid = value(abcPyramid(toAmounts(TEN)));
    expect(pyramid.A).toEqual({ count: 4, sum: 80_000_000, countShare: 0.4, sumShare: 0.8 });
    expect(pyramid.B).toEqual({ count: 4, sum: 16_500_000, countShare: 0.4, sumShare: 0.165 });
    expect(pyramid.C).toEqual({ count: 2, sum: 3_500_000, countShare: 0.2, sumShare: 0.035 });
    const strict = value(abcPyramid(toAmounts(TEN), STRICT));
    expect([strict.A, strict.B, strict.C].map(({ count, sumShare }) => [count, sumShare])).toEqual([[4, 0.8], [3, 0.14], [3, 0.06]]);
  });

  test("sets customers without revenue and credits apart and reconciles to the net total", () => {
    const pyramid = value(abcPyramid(toAmounts([5000, 3000, 1500, 400, 100, 0, -600, 0])));
    expect(pyramid.withRevenue).toMatchObject({ count: 5, sum: 1_000_000 });
    expect(pyramid.withoutRevenue).toEqual({ count: 2, sum: 0 });
    expect(pyramid.credit).toEqual({ count: 1, sum: -60_000 });
    expect(pyramid.net).toEqual({ count: 8, sum: 940_000 });
  });

  test("has no shares when there is no revenue", () => {
    expect(value(abcPyramid(toAmounts([0, -1]))).A).toEqual({ count: 0, sum: 0, countShare: null, sumShare: null });
  });
});

describe("the ranked list", () => {
  test("shares ranks, keeps the order of the rows and stops at the limit", () => {
    const lines = value(abcList(toAmounts([10, 30, 10, -5, 0, 20, 10]), { ...ABC_DEFAULTS, limit: 4 }));
    expect(lines.map(({ rank, row }) => [rank, row])).toEqual([[1, 1], [2, 5], [3, 0], [3, 2]]);
    expect(lines.map(({ cumulativeShare }) => cumulativeShare)).toEqual([0.375, 0.625, 0.75, 0.875]);
  });

  test("is empty without revenue", () => {
    expect(value(abcList(toAmounts([0, -3])))).toEqual([]);
  });
});

const cents = fc.array(fc.integer({ min: -50_000, max: 2_000_000 }), { maxLength: 60 });
const options = fc.record({
  a: fc.integer({ min: 1, max: 49_999 }).map((n) => n / 1000),
  b: fc.integer({ min: 50_000, max: 99_999 }).map((n) => n / 1000),
  rule: fc.constantFrom("standaard" as const, "strikt" as const),
});

describe("for any amounts and thresholds", () => {
  test("the class follows the definition, computed the slow way with exact integers", () => {
    fc.assert(fc.property(cents, options, (amounts, opts) => {
      const total = BigInt(amounts.filter((x) => x > 0).reduce((sum, x) => sum + x, 0));
      const limit = (percentage: number) => BigInt(Math.round(percentage * 1000)) * total;
      const slow = amounts.map((x): AbcClass => {
        if (x <= 0) return x < 0 ? "credit" : "geen omzet";
        const reach = BigInt(amounts.filter((y) => y > 0 && (opts.rule === "strikt" ? y >= x : y > x)).reduce((sum, y) => sum + y, 0)) * 100_000n;
        const within = (percentage: number) => (opts.rule === "strikt" ? reach <= limit(percentage) : reach < limit(percentage));
        return within(opts.a) ? "A" : within(opts.b) ? "B" : "C";
      });
      expect(value(abcClasses(Float64Array.from(amounts), opts))).toEqual(slow);
    }));
  });

  test("the order of the rows plays no part", () => {
    fc.assert(fc.property(cents, options, (amounts, opts) => {
      const backwards = value(abcClasses(Float64Array.from(amounts).reverse(), opts)).reverse();
      expect(backwards).toEqual(value(abcClasses(Float64Array.from(amounts), opts)));
    }));
  });

  test("A covers at least its percentage, strictly at most", () => {
    fc.assert(fc.property(cents, options, (amounts, opts) => {
      const { A, withRevenue } = value(abcPyramid(Float64Array.from(amounts), opts));
      const hundredfold = A.sum * 100_000;
      const limit = Math.round(opts.a * 1000) * withRevenue.sum;
      if (opts.rule === "strikt") expect(hundredfold).toBeLessThanOrEqual(limit);
      else expect(hundredfold).toBeGreaterThanOrEqual(limit);
    }));
  });

  test("the pyramid reconciles to the cent and counts everybody once", () => {
    fc.assert(fc.property(cents, options, (amounts, opts) => {
      const { A, B, C, withRevenue, withoutRevenue, credit, net } = value(abcPyramid(Float64Array.from(amounts), opts));
      expect(A.sum + B.sum + C.sum).toBe(withRevenue.sum);
      expect(withRevenue.sum + credit.sum).toBe(net.sum);
      expect(net.sum).toBe(amounts.reduce((sum, x) => sum + x, 0));
      expect(withRevenue.count + withoutRevenue.count + credit.count).toBe(amounts.length);
    }));
  });

  test("a short list is the beginning of a full sort", () => {
    fc.assert(fc.property(cents, fc.integer({ min: 1, max: 70 }), (amounts, limit) => {
      const all = amounts.map((amount, row) => ({ amount, row })).filter(({ amount }) => amount > 0);
      const sorted = all.sort((one, other) => other.amount - one.amount || one.row - other.row).slice(0, limit);
      const lines = value(abcList(Float64Array.from(amounts), { ...ABC_DEFAULTS, limit }));
      expect(lines.map(({ amount, row }) => ({ amount, row }))).toEqual(sorted);
      const full = value(abcClasses(Float64Array.from(amounts)));
      for (const line of lines) {
        expect(line.class).toBe(full[line.row]);
        expect(line.rank).toBe(1 + amounts.filter((amount) => amount > line.amount).length);
      }
    }));
  });
});
