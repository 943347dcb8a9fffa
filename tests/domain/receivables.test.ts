import fc from "fast-check";
import { countBack, daysOutstanding, paymentDays, type PaidInvoice, type Receivable, type RevenuePeriod } from "../../src/domain/index";

const countBackDays = (outstanding: number, periods: readonly RevenuePeriod[]) => countBack(outstanding, periods).days;
const meanPaymentDays = (invoices: readonly PaidInvoice[]) => paymentDays(invoices).mean;

const of = (outstanding: number, revenue: number, days: number | null, vat = 0): Receivable => ({ outstanding: outstanding * 100, revenue: revenue * 100, days, vat });

describe("debiteurendagen", () => {
  test.each([
    [of(25_000, 50_000, 181, 0.21), "365", 74.79],
    [of(25_000, 100_000, 365), "365", 91.25],
    [of(25_000, 100_000, 365, 0.21), "365", 75.4132],
    [of(10, 50, 365), "360", 72],
    [of(10, 50, 366), "360", 72],
    [of(10, 50, 366), "365", 73.2],
    [of(10, 50, 181), "360", 35.7041],
    [of(-25_000, 100_000, 365), "365", -91.25],
  ] as const)("of %j on %s days are %d", (receivable, basis, days) => {
    expect(daysOutstanding(receivable, basis)).toBeCloseTo(days, String(days).split(".")[1]?.length ?? 9);
  });

  test("are exact where they can be", () => {
    expect([daysOutstanding(of(25_000, 100_000, 365), "365"), daysOutstanding(of(10, 50, 365), "360")]).toEqual([91.25, 72]);
  });

  test("are empty when nothing is outstanding, and not applicable without revenue or days", () => {
    expect(daysOutstanding(of(0, 100, 365), "365")).toBe("empty");
    expect([of(5, 0, 365), of(5, -5, 365), of(5, 5, null)].map((each) => daysOutstanding(each, "365"))).toEqual(["not-applicable", "not-applicable", "not-applicable"]);
  });

  test("do not depend on the unit of money and are what is outstanding in days of revenue", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 366 }), fc.constantFrom(0, 0.09, 0.21), (outstanding, revenue, days, vat) => {
      const dso = Number(daysOutstanding({ outstanding, revenue, days, vat }, "365"));
      expect(Math.abs((dso / days) * revenue * (1 + vat) - outstanding)).toBeLessThan(1e-6);
      expect(Math.abs(Number(daysOutstanding({ outstanding: outstanding * 10, revenue: revenue * 10, days, vat }, "365")) - dso)).toBeLessThanOrEqual(1e-9 * dso);
    }));
  });
});

describe("debiteurendagen counted back", () => {
  const months = [{ revenue: 4_000_000, days: 31 }, { revenue: 3_500_000, days: 30 }, { revenue: 3_000_000, days: 31 }];

  test("take the newest months first", () => {
    expect(countBackDays(9_200_000, months)).toBeCloseTo(78.5667, 4);
    expect([countBackDays(4_000_000, months), countBackDays(10_500_000, months)]).toEqual([31, 92]);
  });

  test("cannot be said beyond the months, for a credit balance or without days", () => {
    expect([countBackDays(10_500_001, months), countBackDays(-1, months), countBackDays(1, []), countBackDays(5_000_000, [{ revenue: 4_000_000, days: 31 }, { revenue: 5_000_000, days: null }])]).toEqual(new Array(4).fill("not-applicable"));
    expect(countBackDays(0, months)).toBe("empty");
  });

  test("pass a month without revenue and add what a month credited", () => {
    expect(countBackDays(50, [{ revenue: 0, days: 30 }, { revenue: 100, days: 30 }])).toBe(45);
    expect(countBackDays(50, [{ revenue: -50, days: 30 }, { revenue: 100, days: 30 }])).toBe(60);
  });

  test("rise with what is outstanding, up to all days of all months", () => {
    const month = fc.record({ revenue: fc.integer({ min: 1, max: 1_000_000 }), days: fc.integer({ min: 28, max: 31 }) });
    fc.assert(fc.property(fc.array(month, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 12_000_000 }), (periods, outstanding) => {
      const all = periods.reduce((sum, { revenue }) => sum + revenue, 0);
      const days = periods.reduce((sum, period) => sum + period.days, 0);
      const found = countBackDays(outstanding, periods);
      if (outstanding > all) return expect(found).toBe("not-applicable");
      expect(countBackDays(all, periods)).toBe(days);
      const { steps } = countBack(outstanding, periods);
      expect(steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(outstanding);
      expect(steps.reduce((sum, step) => sum + step.days, 0)).toBe(found);
      expect(Number(found)).toBeLessThanOrEqual(days);
      if (outstanding > 1) expect(Number(countBackDays(outstanding - 1, periods))).toBeLessThan(Number(found));
    }));
  });
});

describe("days until payment", () => {
  const invoices = [{ amount: 100_000, days: 20 }, { amount: 500_000, days: 45 }, { amount: 50_000, days: 90 }, { amount: 350_000, days: 30 }];

  test("are weighted by amount", () => {
    expect(meanPaymentDays(invoices)).toBe(39.5);
    expect(meanPaymentDays(invoices.map(({ days }) => ({ amount: 1, days })))).toBe(46.25);
  });

  test("are empty without amounts, and when credit outweighs them", () => {
    expect([meanPaymentDays([]), meanPaymentDays([{ amount: 0, days: 5 }]), meanPaymentDays([{ amount: -5, days: 5 }, { amount: 4, days: 9 }])]).toEqual(["empty", "empty", "empty"]);
  });
});
