import fc from "fast-check";
import {
  ceilTimes, cumulativeIncidence, fractionValue, leadFunnel, leadOf, leadsPerAccount, leadStatus, LEAD_STATUSES, leadTimes, leadTotals, wilsonInterval,
  type Fraction, type Lead, type LeadReading, type LeadRow, type Observation,
} from "../../src/domain/index";
import { leadRow, PEILDATUM, serial, TEN } from "./lead-example";

const leadsOf = (rows: readonly LeadRow[]): Lead[] => rows.flatMap((row) => leadOf(row, PEILDATUM) ?? []);
const fraction = (numerator: number, denominator: number): Fraction => ({ numerator: BigInt(numerator), denominator: BigInt(denominator) });
const same = (one: Fraction, other: Fraction): boolean => one.numerator * other.denominator === other.numerator * one.denominator;

function ratioOf(reading: LeadReading, rows: readonly LeadRow[]): Fraction {
  const ratio = leadsPerAccount(leadsOf(rows), PEILDATUM).find((line) => line.reading === reading)?.ratio;
  if (!ratio) throw new Error(`No ratio for ${reading}`);
  return ratio;
}

const date = fc.option(fc.integer({ min: PEILDATUM - 20, max: PEILDATUM + 2 }));
const anyRow: fc.Arbitrary<LeadRow> = fc.record({
  lead: date, prospect: date, hot: date, account: date, lost: date, outcome: fc.constantFrom("open", "gewonnen", "verloren", null),
});
/** A row that counts: some of the stages after the lead, each some days after the one before. */
const goodRow: fc.Arbitrary<LeadRow> = fc
  .record({ steps: fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), kept: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }), end: fc.constantFrom("account", "lost", "open") })
  .map(({ steps, kept, end }) => {
    const [lead = 0, prospect = 0, hot = 0, last = 0] = steps.reduce<number[]>((days, step) => [...days, (days.at(-1) ?? PEILDATUM - 60) + step], []);
    return {
      lead, prospect: kept[0] ? prospect : null, hot: kept[1] ? hot : null,
      account: end === "account" ? last : null, lost: end === "lost" ? last : null, outcome: null,
    };
  });
const goodRows = fc.array(goodRow, { minLength: 1, maxLength: 25 });

describe("the status of a row", () => {
  test.each<[string, LeadRow["outcome"], string]>([
    ["01-08 02-05 03-04 04-15 -", null, "counts"],
    ["01-08 02-05 03-04 04-15 -", "gewonnen", "counts"],
    ["01-08 - - 04-15 -", null, "counts"],
    ["01-08 01-08 01-08 01-08 -", null, "counts"],
    ["01-08 02-05 - - 02-05", "verloren", "counts"],
    ["01-08 - - - -", "open", "counts"],
    ["12-31 - - - -", null, "counts"],
    ["- - - - -", null, "empty"],
    ["- 02-05 - - -", null, "no-lead-date"],
    ["- - - 04-15 -", null, "no-lead-date"],
    ["- - - - 04-15", null, "no-lead-date"],
    ["- - - - -", "open", "no-lead-date"],
    ["- - - - -", "gewonnen", "no-lead-date"],
    ["02-06 02-05 - - -", null, "dates-out-of-order"],
    ["01-08 03-05 03-04 - -", null, "dates-out-of-order"],
    ["01-08 03-05 - 03-04 -", null, "dates-out-of-order"],
    ["01-08 - 04-16 04-15 -", null, "dates-out-of-order"],
    ["01-08 02-05 03-04 - 03-03", null, "dates-out-of-order"],
    ["01-08 - - - 01-07", null, "dates-out-of-order"],
    ["01-08 - - 04-15 04-14", null, "dates-out-of-order"],
    ["01-08 02-05 03-04 04-15 04-16", null, "won-and-lost"],
    ["01-08 - - 04-15 04-15", "gewonnen", "won-and-lost"],
    ["01-08 - - 04-15 -", "open", "won-and-lost"],
    ["01-08 - - 04-15 -", "verloren", "won-and-lost"],
    ["01-08 - - - 04-15", "open", "won-and-lost"],
    ["01-08 - - - 04-15", "gewonnen", "won-and-lost"],
    ["01-08 02-05 - - -", "gewonnen", "date-missing"],
    ["01-08 02-05 - - -", "verloren", "date-missing"],
  ])("%s, outcome %p: %s", (days, outcome, status) => {
    expect(leadStatus(leadRow(days, outcome), PEILDATUM)).toBe(status);
  });

  test.each(["lead", "prospect", "hot", "account", "lost"] as const)("a %s date after the peildatum has not happened yet", (key) => {
    const row = { ...leadRow("01-08 - - - -"), [key]: PEILDATUM + 1 };
    expect(leadStatus(row, PEILDATUM)).toBe("future-date");
    expect(leadStatus(row, PEILDATUM + 1)).toBe("counts");
  });

  test("a blank outcome follows from the dates", () => {
    expect(leadsOf(TEN).map(({ outcome }) => outcome)).toEqual([
      "gewonnen", "gewonnen", "verloren", "verloren", "verloren", "gewonnen", "open", "open", "open", "verloren",
    ]);
  });

  test("every row is accounted for once, whatever the rows, and only what counts has an outcome", () => {
    fc.assert(fc.property(fc.array(anyRow), (rows) => {
      const { statuses, outcomes, all } = leadTotals(rows, PEILDATUM);
      expect(all).toBe(rows.length);
      expect(LEAD_STATUSES.reduce((sum, status) => sum + statuses[status], 0)).toBe(all);
      expect(outcomes.open + outcomes.gewonnen + outcomes.verloren).toBe(statuses.counts);
      expect(leadsOf(rows)).toHaveLength(statuses.counts);
      for (const status of LEAD_STATUSES) expect(rows.filter((row) => leadStatus(row, PEILDATUM) === status)).toHaveLength(statuses[status]);
    }));
  });

  test("ten leads: three accounts, four lost, three open", () => {
    expect(leadTotals([...TEN, leadRow("- - - - -")], PEILDATUM)).toEqual({
      statuses: { "counts": 10, "no-lead-date": 0, "dates-out-of-order": 0, "future-date": 0, "won-and-lost": 0, "date-missing": 0, "empty": 1 },
      outcomes: { gewonnen: 3, verloren: 4, open: 3 },
      all: 11,
    });
  });
});

describe("the funnel", () => {
  test("of ten leads", () => {
    expect(leadFunnel(leadsOf(TEN))).toEqual([
      { stage: "lead", reached: 10, fromPrevious: null, fromLead: null },
      { stage: "prospect", reached: 7, fromPrevious: 0.7, fromLead: 0.7 },
      { stage: "hot", reached: 5, fromPrevious: 5 / 7, fromLead: 0.5 },
      { stage: "account", reached: 3, fromPrevious: 0.6, fromLead: 0.3 },
    ]);
  });

  test("counts a stage that was skipped, but not for the loss that follows", () => {
    expect(leadFunnel(leadsOf([leadRow("01-08 - - 04-15 -")])).map(({ reached }) => reached)).toEqual([1, 1, 1, 1]);
    expect(leadFunnel(leadsOf([leadRow("01-08 - - - 04-15")])).map(({ reached }) => reached)).toEqual([1, 0, 0, 0]);
  });

  test("has no conversion from a stage that nobody reached", () => {
    expect(leadFunnel(leadsOf([leadRow("01-08 - - - -")])).map(({ fromPrevious, fromLead }) => [fromPrevious, fromLead])).toEqual([[null, null], [0, 0], [null, 0], [null, 0]]);
    expect(leadFunnel([]).map(({ reached, fromPrevious, fromLead }) => [reached, fromPrevious, fromLead])).toEqual([[0, null, null], [0, null, null], [0, null, null], [0, null, null]]);
  });

  test("narrows from stage to stage, conversions lie within 0–1, and the order of the rows does not matter", () => {
    fc.assert(fc.property(fc.array(anyRow), goodRows, (some, others) => {
      const leads = leadsOf([...some, ...others]);
      const steps = leadFunnel(leads);
      expect(steps[0]?.reached).toBe(leads.length);
      steps.slice(1).forEach(({ reached, fromPrevious, fromLead }, at) => {
        expect(reached).toBeLessThanOrEqual(steps[at]?.reached ?? 0);
        for (const part of [fromPrevious ?? 0, fromLead ?? 0]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      });
      expect(leadFunnel([...leads].reverse())).toEqual(steps);
    }));
  });
});

describe("the lead time", () => {
  test("of ten leads, over the whole way and per stage", () => {
    expect(leadTimes(leadsOf(TEN))).toEqual([
      { from: "lead", to: "account", completed: 3, mean: 469 / 3, median: 168, open: 3 },
      { from: "lead", to: "prospect", completed: 7, mean: 317 / 7, median: 49, open: 1 },
      { from: "prospect", to: "hot", completed: 5, mean: 63, median: 70, open: 1 },
      { from: "hot", to: "account", completed: 3, mean: 49, median: 49, open: 1 },
    ]);
    expect(469 / 3).toBeCloseTo(156.3333, 4);
    expect(317 / 7).toBeCloseTo(45.2857, 4);
  });

  test("has a median halfway two middle values, and of nothing neither mean nor median", () => {
    const pair = leadsOf([leadRow("01-08 - - 01-10 -"), leadRow("01-08 - - 01-13 -")]);
    expect(leadTimes(pair)[0]).toMatchObject({ completed: 2, mean: 3.5, median: 3.5, open: 0 });
    expect(leadTimes(pair)[1]).toMatchObject({ completed: 0, mean: null, median: null, open: 0 });
    expect(leadTimes([])).toHaveLength(4);
  });

  test("is not open between two stages that a lead skipped or never began", () => {
    expect(leadTimes(leadsOf([leadRow("01-08 - 02-01 - -")])).map(({ completed, open }) => [completed, open])).toEqual([[0, 1], [0, 0], [0, 0], [0, 1]]);
  });

  test("accounts for every lead, and does not depend on the order of the rows", () => {
    fc.assert(fc.property(goodRows, (rows) => {
      const leads = leadsOf(rows);
      const times = leadTimes(leads);
      const { outcomes } = leadTotals(rows, PEILDATUM);
      expect(times[0]).toMatchObject({ completed: outcomes.gewonnen, open: outcomes.open });
      for (const { mean, median } of times) expect([mean ?? 0, median ?? 0].every((days) => days >= 0 && days <= 60)).toBe(true);
      expect(leadTimes([...leads].reverse())).toEqual(times);
    }));
  });
});

describe("leads per account", () => {
  test("of ten leads: 10 to 3, 7 to 3 and 3 to 1", () => {
    const lines = leadsPerAccount(leadsOf(TEN), PEILDATUM);
    expect(lines.map(({ reading }) => reading)).toEqual(["all", "closed", "open-weighed"]);
    expect(lines.map(({ ratio }) => ratio && fractionValue(ratio))).toEqual([10 / 3, 7 / 3, 3]);
    expect(lines.map(({ interval }) => interval !== null)).toEqual([false, true, false]);
    expect(lines[1]?.interval?.least).toBeCloseTo(1.334148701919, 11);
    expect(lines[1]?.interval?.most).toBeCloseTo(6.320319269732, 11);
  });

  test("is unknown as long as there is no account", () => {
    const none = [{ reading: "all", ratio: null, interval: null }, { reading: "closed", ratio: null, interval: null }, { reading: "open-weighed", ratio: null, interval: null }];
    expect(leadsPerAccount([], PEILDATUM)).toEqual(none);
    expect(leadsPerAccount(leadsOf([leadRow("01-08 - - - 04-15"), leadRow("01-08 - - - -")]), PEILDATUM)).toEqual(none);
  });

  test("needs whole leads, decided without floats", () => {
    expect([1, 3, 4, 6].map((accounts) => ceilTimes(accounts, ratioOf("closed", TEN)))).toEqual([3, 7, 10, 14]);
    expect([1, 3, 4, 6].map((accounts) => ceilTimes(accounts, ratioOf("open-weighed", TEN)))).toEqual([3, 9, 12, 18]);
    expect(ceilTimes(0, fraction(7, 3))).toBe(0);
    // In floats 27 × (7/3) lies above 63.
    expect(ceilTimes(27, fraction(7, 3))).toBe(63);
    fc.assert(fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.nat(1000), (numerator, denominator, count) => {
      const needed = ceilTimes(count, fraction(numerator, denominator));
      expect(needed * denominator).toBeGreaterThanOrEqual(count * numerator);
      expect((needed - 1) * denominator).toBeLessThan(count * numerator);
    }));
  });

  test("is at least 1, lies within its interval, is highest for all leads, and does not depend on the order of the rows", () => {
    fc.assert(fc.property(goodRows, (rows) => {
      fc.pre(rows.some(({ account }) => account !== null));
      const [all, closed, weighed] = (["all", "closed", "open-weighed"] as const).map((reading) => fractionValue(ratioOf(reading, rows)));
      const interval = leadsPerAccount(leadsOf(rows), PEILDATUM)[1]?.interval;
      expect(closed).toBeGreaterThanOrEqual(1);
      expect(weighed).toBeGreaterThanOrEqual(1);
      expect(all).toBeGreaterThanOrEqual(Math.max(closed ?? 0, weighed ?? 0));
      expect(interval?.least).toBeGreaterThanOrEqual(1);
      expect(interval?.least).toBeLessThanOrEqual(closed ?? 0);
      expect(interval?.most).toBeGreaterThan(closed ?? 0);
      expect(leadsPerAccount(leadsOf([...rows].reverse()), PEILDATUM)).toEqual(leadsPerAccount(leadsOf(rows), PEILDATUM));
    }));
  });
});

describe("the cumulative incidence", () => {
  const observed = leadsOf(TEN).map(({ lead, account, lost }): Observation => ({
    days: (account ?? lost ?? PEILDATUM) - lead,
    end: account !== null ? "event" : lost !== null ? "competing" : "censored",
  }));
  const many = fc.array(fc.record({ days: fc.nat(12), end: fc.constantFrom<Observation["end"]>("event", "competing", "censored") }), { minLength: 1, maxLength: 40 });

  test.each([[0, 0, 1], [97, 0, 1], [98, 1, 10], [167, 1, 10], [168, 1, 5], [202, 1, 5], [203, 1, 3], [Infinity, 1, 3]])("of ten leads within %p days is %p/%p", (horizon, numerator, denominator) => {
    expect(same(cumulativeIncidence(observed, horizon), fraction(numerator, denominator))).toBe(true);
  });

  test("leaves 4/15 of ten leads undecided at 203 days", () => {
    const swapped = observed.map(({ days, end }): Observation => ({ days, end: end === "event" ? "competing" : end === "competing" ? "event" : "censored" }));
    const decided = [observed, swapped].map((each) => fractionValue(cumulativeIncidence(each, 203)));
    expect(1 - (decided[0] ?? 0) - (decided[1] ?? 0)).toBeCloseTo(0.266667, 6);
  });

  test("counts who is censored on a day as still there on that day", () => {
    const tied: Observation[] = [{ days: 5, end: "event" }, { days: 5, end: "competing" }, { days: 5, end: "censored" }, { days: 9, end: "event" }];
    expect(same(cumulativeIncidence(tied, 5), fraction(1, 4))).toBe(true);
    expect(same(cumulativeIncidence(tied), fraction(3, 4))).toBe(true);
  });

  test("of nothing, of nothing but censoring, and of nothing but events", () => {
    expect(fractionValue(cumulativeIncidence([]))).toBe(0);
    expect(fractionValue(cumulativeIncidence([{ days: 3, end: "censored" }, { days: 4, end: "censored" }]))).toBe(0);
    expect(fractionValue(cumulativeIncidence([{ days: 0, end: "event" }, { days: 4, end: "event" }]))).toBe(1);
  });

  test("agrees with the product of survival and hazard on each day, in any order", () => {
    fc.assert(fc.property(many, fc.nat(14), (observations, horizon) => {
      let survival = 1;
      let incidence = 0;
      for (let day = 0; day <= horizon; day++) {
        const atRisk = observations.filter(({ days }) => days >= day).length;
        if (atRisk === 0) break;
        const events = observations.filter(({ days, end }) => days === day && end === "event").length;
        const competing = observations.filter(({ days, end }) => days === day && end === "competing").length;
        incidence += survival * (events / atRisk);
        survival *= 1 - (events + competing) / atRisk;
      }
      expect(fractionValue(cumulativeIncidence(observations, horizon))).toBeCloseTo(incidence, 12);
      expect(same(cumulativeIncidence([...observations].reverse(), horizon), cumulativeIncidence(observations, horizon))).toBe(true);
    }));
  });

  test("is the plain share when nothing is censored, to the last digit", () => {
    fc.assert(fc.property(many, (observations) => {
      const closed = observations.filter(({ end }) => end !== "censored");
      fc.pre(closed.length > 0);
      expect(same(cumulativeIncidence(closed), fraction(closed.filter(({ end }) => end === "event").length, closed.length))).toBe(true);
    }));
  });
});

describe("the Wilson interval", () => {
  test.each([[3, 7, 0.1582, 0.7495], [3, 12, 0.0889, 0.5323], [9, 20, 0.2582, 0.6579], [14, 16, 0.6398, 0.965]])("of %p in %p is %p to %p", (successes, trials, lowest, highest) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.lowest).toBeCloseTo(lowest, 4);
    expect(interval.highest).toBeCloseTo(highest, 4);
  });

  test("ends at 0 and at 1 exactly, and holds the share that was seen", () => {
    fc.assert(fc.property(fc.nat(500), fc.nat(500), (successes, others) => {
      const trials = successes + others;
      fc.pre(trials > 0);
      const { lowest, highest } = wilsonInterval(successes, trials);
      expect(lowest === 0).toBe(successes === 0);
      expect(highest === 1).toBe(others === 0);
      expect(lowest).toBeLessThanOrEqual(successes / trials);
      expect(highest).toBeGreaterThanOrEqual(successes / trials);
      expect(wilsonInterval(others, trials).lowest).toBeCloseTo(1 - highest, 12);
    }));
  });
});

test("the example stands on the days it names", () => {
  expect(serial("2024-12-31")).toBe(45_657);
});
