import fc from "fast-check";
import { revenueRetention, toAmounts } from "../../src/domain/index";

test("the example: churn 50, contraction 30 and expansion 120 on 1,000", () => {
  const [previous, now] = [toAmounts([50, 100, 100, 750]), toAmounts([0, 70, 220, 750])];
  expect(revenueRetention(previous, now)).toEqual({ opening: 100_000, lost: 5_000, shrunk: 3_000, grown: 12_000, now: 104_000, net: 1.04, gross: 0.92 });
});

test("new customers and credits of last year do not count; a credit of now brings nothing in", () => {
  expect(revenueRetention(toAmounts([0, -10, 100]), toAmounts([500, 50, -20]))).toEqual({ opening: 10_000, lost: 10_000, shrunk: 0, grown: 0, now: 0, net: 0, gross: 0 });
  expect(revenueRetention(toAmounts([0, -10]), toAmounts([500, 50]))).toMatchObject({ opening: 0, net: "empty", gross: "empty" });
});

test("the parts lead from what was to what is, and growth never makes the gross share more than one", () => {
  const customers = fc.array(fc.tuple(fc.integer({ min: -1000, max: 100_000 }), fc.integer({ min: -1000, max: 100_000 })), { maxLength: 30 });
  fc.assert(fc.property(customers, (rows) => {
    const { opening, lost, shrunk, grown, now: kept, net, gross } = revenueRetention(Float64Array.from(rows, ([before]) => before), Float64Array.from(rows, ([, after]) => after));
    const now = rows.filter(([before]) => before > 0).reduce((sum, [, after]) => sum + Math.max(0, after), 0);
    expect([opening - lost - shrunk + grown, kept]).toEqual([now, now]);
    if (opening > 0) expect([Number(gross) <= 1, Number(gross) >= 0, Number(net) >= Number(gross)]).toEqual([true, true, true]);
  }));
});
