import fc from "fast-check";
import { cumulativeIncidence, leadCurve, leadOf, fractionValue, type Lead } from "../../src/domain/index";
import { PEILDATUM, TEN } from "./lead-example";

const leadsOf = (rows: typeof TEN): Lead[] => rows.flatMap((row) => leadOf(row, PEILDATUM) ?? []);

test("the example, as accounts and as if nobody dropped out", () => {
  expect(leadCurve(leadsOf(TEN), PEILDATUM)).toEqual([
    { days: 98, accounts: expect.closeTo(0.1, 12), ifNoneDropOut: expect.closeTo(1 / 7, 12), underWay: expect.closeTo(0.6, 12) },
    { days: 168, accounts: expect.closeTo(0.2, 12), ifNoneDropOut: expect.closeTo(11 / 35, 12), underWay: expect.any(Number) },
    { days: 203, accounts: expect.closeTo(1 / 3, 12), ifNoneDropOut: expect.closeTo(19 / 35, 12), underWay: expect.closeTo(0.266667, 6) },
  ]);
});

test("no point as long as there is no account", () => {
  expect(leadCurve([], PEILDATUM)).toEqual([]);
  expect(leadCurve(leadsOf(TEN.filter(({ account }) => account === null)), PEILDATUM)).toEqual([]);
});

test("agrees with the exact incidence, rises, and shares stay within the whole", () => {
  const lead = fc.record({ days: fc.nat(30), end: fc.constantFrom("account", "lost", "open") });
  fc.assert(fc.property(fc.array(lead, { minLength: 1, maxLength: 40 }), (drawn) => {
    const leads = drawn.map(({ days, end }): Lead => {
      const from = PEILDATUM - (end === "open" ? days : 40);
      const until = from + days;
      return { lead: from, prospect: null, hot: null, account: end === "account" ? until : null, lost: end === "lost" ? until : null, outcome: end === "account" ? "gewonnen" : end === "lost" ? "verloren" : "open" };
    });
    const observations = drawn.map(({ days, end }) => ({ days, end: ({ account: "event", lost: "competing", open: "censored" } as const)[end] }));
    const points = leadCurve(leads, PEILDATUM);
    expect(points.map(({ days }) => days)).toEqual([...new Set(drawn.filter(({ end }) => end === "account").map(({ days }) => days))].sort((one, other) => one - other));
    points.forEach(({ days, accounts, ifNoneDropOut, underWay }, at) => {
      expect(accounts).toBeCloseTo(fractionValue(cumulativeIncidence(observations, days)), 9);
      expect(accounts).toBeGreaterThan(points[at - 1]?.accounts ?? 0);
      expect(ifNoneDropOut).toBeGreaterThanOrEqual(accounts - 1e-12);
      expect(accounts + underWay).toBeLessThanOrEqual(1 + 1e-12);
    });
  }));
});
