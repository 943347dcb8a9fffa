import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { always, at, expectAscending, expectClose, expectDescending, holds, keyOf, lines, name, num, orBlank, rows, shuffled, sum, type Cell, type Properties, type Property } from "./property";

type Lead = readonly [lead: unknown, prospect: unknown, hot: unknown, account: unknown, verlies: unknown, uitkomst: unknown];

const PEILDATUM = 46_100;
const day = fc.integer({ min: 46_000, max: PEILDATUM + 2 });
/** Some days in order, some stages skipped, some of it contradicting. */
const lead: fc.Arbitrary<Lead> = fc.tuple(fc.array(fc.nat({ max: 30 }), { minLength: 5, maxLength: 5 }), fc.nat({ max: 4 }), fc.boolean(), fc.array(orBlank(fc.constant(true)), { minLength: 5, maxLength: 5 }), orBlank(fc.constantFrom("open", "gewonnen", "verloren")))
  .map(([steps, reached, isLost, isKept, uitkomst]) => {
    const days = steps.map((_, stage) => 46_000 + sum(steps.slice(0, stage + 1)));
    const [first, second, third, fourth, last] = days.map((each, stage) => (isKept[stage] === true && (stage === 4 ? isLost && reached < 4 : stage < reached) ? each : null));
    return [first, second, third, fourth, last, isKept[0] === true ? null : uitkomst];
  });
const messy: fc.Arbitrary<Lead> = fc.tuple(orBlank(day), orBlank(day), orBlank(day), orBlank(day), orBlank(day), orBlank(fc.constantFrom("open", "Gewonnen", "verloren")));
const leads = fc.array(fc.oneof({ weight: 4, arbitrary: lead }, { weight: 1, arbitrary: messy }), { minLength: 1, maxLength: 15 });

const argsOf = (all: readonly Lead[], peildatum = PEILDATUM): unknown[] => [...[0, 1, 2, 3, 4, 5].map((place) => column(all.map((each) => each[place]))), peildatum];
const calls = leads.map((all) => argsOf(all));
const later = (cell: unknown, days: number): unknown => (typeof cell === "number" && cell !== 0 ? cell + days : cell);
const shifted = (all: readonly Lead[], days: number): Lead[] =>
  all.map(([first, prospect, hot, account, verlies, uitkomst]) => [later(first, days), later(prospect, days), later(hot, days), later(account, days), later(verlies, days), uitkomst]);
const totals = (all: readonly Lead[]): Cell[][] => lines("LEADTOTAAL", ...argsOf(all));
const totalOf = (label: string, all: readonly Lead[]): number => Number(totals(all).find(([each]) => each === label)?.[1] ?? 0);
const counts = (all: readonly Lead[]): number[] => {
  const found = at(1, totals(all)).map(num);
  return found.length === 0 ? [...new Array<number>(8).fill(0), all.length, all.length] : found;
};
const reached = (all: readonly Lead[]): number[] => at(1, lines("LEADTRECHTER", ...argsOf(all))).map(num);

const orderless = (id: KompasId, ...more: readonly unknown[]): Property => holds("does not depend on the order of the rows", shuffled(leads), ({ inOrder, mixed }) => {
  expect(rows(id, ...argsOf(mixed), ...more)).toEqual(rows(id, ...argsOf(inOrder), ...more));
});
const timeless = (id: KompasId, ...more: readonly unknown[]): Property => holds("does not change when every date and the peildatum move by as many days", fc.tuple(leads, fc.integer({ min: -1000, max: 1000 })), ([all, days]) => {
  expect(rows(id, ...argsOf(shifted(all, days), PEILDATUM + days), ...more)).toEqual(rows(id, ...argsOf(all), ...more));
});

interface Open { readonly klant: unknown; readonly omschrijving: unknown; readonly stadium: unknown; readonly uitkomst: unknown; readonly bestaand: unknown }
const open: fc.Arbitrary<Open> = fc.record({
  klant: orBlank(name), omschrijving: orBlank(fc.constantFrom("Onderhoud", "Advies")), stadium: orBlank(fc.constantFrom("lead", "prospect", "hot prospect")),
  uitkomst: orBlank(fc.constantFrom("open", "gewonnen", "verloren")), bestaand: orBlank(fc.constantFrom("ja", "nee")),
});
const opens = fc.array(open, { minLength: 2, maxLength: 15 });
const openArgs = (all: readonly Open[]): unknown[] => (["klant", "omschrijving", "stadium", "uitkomst", "bestaand"] as const).map((key) => column(all.map((each) => each[key])));
const STAGES = ["lead", "prospect", "hot prospect"] as const;
const stageCounts = (all: readonly Open[]): number[][] => {
  const found = lines("PIJPLIJN_STADIA", ...openArgs(all));
  const flagged = all.filter(({ bestaand }) => bestaand === "ja").length;
  return found.length === 0 ? [...new Array<number[]>(5).fill([0, 0]), [all.length, flagged], [all.length, flagged]] : found.map(([, count, existing]) => [num(count), num(existing)]);
};

export const LEADS = {
  LEADTRECHTER: [
    holds("never rises from one stage to the next, from all leads to the accounts won", leads, (all) => {
      const found = reached(all);
      fc.pre(found.length > 0);
      expectDescending(found);
      expect([found[0], found[3]]).toEqual([at(0, rows("LEADSTATUS", ...argsOf(all))).filter((status) => status === "Telt mee").length, totalOf("Gewonnen", all)]);
    }),
    holds("gives the parts of its own counts", leads, (all) => {
      const found = lines("LEADTRECHTER", ...argsOf(all));
      const numbers = reached(all);
      found.slice(1).forEach(([, , fromPrevious, fromLead], index) => {
        expectClose(num(fromLead) * (numbers[0] ?? 0), numbers[index + 1] ?? 0);
        if (fromPrevious === "") expect(numbers[index]).toBe(0);
        else expectClose(num(fromPrevious) * (numbers[index] ?? 0), numbers[index + 1] ?? 0);
      });
    }),
    holds("is additive: two parts of the leads reach as many stages as all", fc.tuple(leads, leads), ([all, more]) => {
      const both = reached([...all, ...more]);
      expect(both).toEqual(both.map((_, stage) => (reached(all)[stage] ?? 0) + (reached(more)[stage] ?? 0)));
    }),
    orderless("LEADTRECHTER"),
    timeless("LEADTRECHTER"),
    ...always("LEADTRECHTER", calls),
  ],
  LEADS_PER_ACCOUNT: [
    holds("takes at least one lead, and no reading takes more than all leads do", leads, (all) => {
      const ratios = at(1, lines("LEADS_PER_ACCOUNT", ...argsOf(all)));
      fc.pre(typeof ratios[0] === "number");
      for (const ratio of ratios) expectAscending([1, num(ratio), num(ratios[0])], 1e-12);
    }),
    holds("is the inverse of LEADTRECHTER, and three times the same without open leads", leads, (all) => {
      const found = lines("LEADS_PER_ACCOUNT", ...argsOf(all));
      fc.pre(found.length > 0);
      const [many = 0, , , won = 0] = reached(all);
      if (won === 0) expect(at(1, found)).toEqual(new Array(3).fill("nog niet te bepalen"));
      else expectClose(found[0]?.[1], many / won);
      if (won > 0 && totalOf("Open", all) === 0) expectClose(at(1, found), new Array<number>(3).fill(many / won));
    }),
    holds("keeps the closed reading between its bounds", leads, (all) => {
      const [, [, ratio, least, most] = []] = lines("LEADS_PER_ACCOUNT", ...argsOf(all));
      if (typeof ratio === "number") expectAscending([1, num(least), ratio, num(most)], 1e-12);
    }),
    holds("needs just as many leads as the new accounts take, never one less", fc.tuple(leads, fc.integer({ min: 1, max: 1000 })), ([all, wanted]) => {
      for (const [, ratio, , , needed] of lines("LEADS_PER_ACCOUNT", ...argsOf(all), wanted)) {
        if (typeof ratio === "number") expect(Math.abs(num(needed) - wanted * ratio - 0.5)).toBeLessThanOrEqual(0.5 + 1e-9);
      }
    }),
    holds("in its third reading learns nothing from leads that came in today", fc.tuple(leads, fc.integer({ min: 1, max: 5 })), ([all, today]) => {
      const lasting = all.filter((each, row) => rows("LEADSTATUS", ...argsOf(all))[row]?.[0] === "Telt mee" && Number(each[3] || each[4] || PEILDATUM) > Number(each[0]));
      fc.pre(lasting.length > 0);
      const ratio = (some: readonly Lead[]): Cell | undefined => lines("LEADS_PER_ACCOUNT", ...argsOf(some))[2]?.[1];
      const more = ratio([...lasting, ...new Array<Lead>(today).fill([PEILDATUM, null, "", 0, null, ""])]);
      if (typeof more === "number") expectClose(more, num(ratio(lasting)));
      else expect(more).toBe(ratio(lasting));
    }),
    orderless("LEADS_PER_ACCOUNT", 7),
    timeless("LEADS_PER_ACCOUNT", 7),
    ...always("LEADS_PER_ACCOUNT", calls.map((args) => [...args, 4])),
  ],
  DOORLOOPTIJD: [
    holds("counts every account won on the whole way, and every open lead on it", leads, (all) => {
      const [whole] = lines("DOORLOOPTIJD", ...argsOf(all));
      if (whole !== undefined) expect([whole[1], whole[4]]).toEqual([totalOf("Gewonnen", all), totalOf("Open", all)]);
    }),
    holds("keeps mean and median among the days that were measured", leads, (all) => {
      const counted = all.filter((_, row) => rows("LEADSTATUS", ...argsOf(all))[row]?.[0] === "Telt mee");
      const stretches = [[0, 3], [0, 1], [1, 2], [2, 3]] as const;
      lines("DOORLOOPTIJD", ...argsOf(all)).forEach(([, completed, mean, median], stretch) => {
        const [from, to] = stretches[stretch] ?? [0, 0];
        const days = counted.flatMap((each) => (each[from] && each[to] ? [num(each[to]) - num(each[from])] : []));
        expect(completed).toBe(days.length);
        if (days.length === 0) return;
        expectAscending([Math.min(...days), num(mean), Math.max(...days)], 1e-9);
        expect(days.filter((each) => each <= num(median)).length * 2).toBeGreaterThanOrEqual(days.length);
        expect(days.filter((each) => each >= num(median)).length * 2).toBeGreaterThanOrEqual(days.length);
      });
    }),
    orderless("DOORLOOPTIJD"),
    timeless("DOORLOOPTIJD"),
    ...always("DOORLOOPTIJD", calls),
  ],
  LEADSTATUS: [
    holds("counts per word what LEADTOTAAL counts", leads, (all) => {
      const found = at(0, rows("LEADSTATUS", ...argsOf(all))).map((status) => (status === "" ? "Lege rij" : status));
      for (const [label, count] of totals(all).slice(3, -1)) expect(found.filter((status) => status === label).length).toBe(count);
    }),
    holds("judges every row by itself", fc.tuple(leads, leads), ([all, more]) => {
      expect(rows("LEADSTATUS", ...argsOf([...all, ...more]))).toEqual([...rows("LEADSTATUS", ...argsOf(all)), ...rows("LEADSTATUS", ...argsOf(more))]);
    }),
    holds("lets what counts count on any later day", fc.tuple(leads, fc.nat({ max: 400 })), ([all, days]) => {
      const found = rows("LEADSTATUS", ...argsOf(all, PEILDATUM + days));
      rows("LEADSTATUS", ...argsOf(all)).forEach(([status], row) => { if (status === "Telt mee") expect(found[row]).toEqual(["Telt mee"]); });
    }),
    timeless("LEADSTATUS"),
    ...always("LEADSTATUS", calls),
  ],
  LEADTOTAAL: [
    holds("counts every row once", leads, (all) => {
      expect(sum(counts(all).slice(0, -1))).toBe(counts(all).at(-1));
      expect(counts(all).at(-1)).toBe(all.length);
    }),
    holds("counts by outcome what LEADSTATUS lets count", leads, (all) => {
      expect(sum(counts(all).slice(0, 3))).toBe(at(0, rows("LEADSTATUS", ...argsOf(all))).filter((status) => status === "Telt mee").length);
    }),
    holds("is additive: two parts of the rows add up to the whole", fc.tuple(leads, leads), ([all, more]) => {
      expect(counts([...all, ...more])).toEqual(counts(all).map((count, line) => count + (counts(more)[line] ?? 0)));
    }),
    orderless("LEADTOTAAL"),
    timeless("LEADTOTAAL"),
    ...always("LEADTOTAAL", calls),
  ],
  PIJPLIJN_STADIUM: [
    holds("has a line for every row that PIJPLIJN_STADIA counts in the stage", fc.tuple(opens, fc.constantFrom(...STAGES)), ([all, stage]) => {
      const [count, existing] = stageCounts(all)[STAGES.indexOf(stage)] ?? [];
      const found = rows("PIJPLIJN_STADIUM", ...openArgs(all), stage);
      // One row without any words is what an empty list looks like as well.
      if (found[0]?.length === 3) expect([found.length, found.filter(([, , flag]) => flag === "ja").length]).toEqual([count, existing]);
      else expect(count).toBe(0);
    }),
    holds("is a prefix of every longer list, in the order of the rows", fc.tuple(opens, fc.constantFrom(...STAGES), fc.integer({ min: 1, max: 15 })), ([all, stage, limit]) => {
      const whole = rows("PIJPLIJN_STADIUM", ...openArgs(all), stage);
      expect(rows("PIJPLIJN_STADIUM", ...openArgs(all), stage, limit)).toEqual(whole.slice(0, limit));
      if (whole[0]?.length !== 3) return;
      let row = -1;
      for (const [klant, omschrijving] of whole) {
        row = all.findIndex((each, index) => index > row && String(each.klant || "").trim() === klant && (each.omschrijving || "") === omschrijving);
        expect(row).toBeGreaterThanOrEqual(0);
      }
    }),
    holds("calls an account unknown exactly when its name is not among the customers", fc.tuple(opens, fc.constantFrom(...STAGES), fc.array(name, { minLength: 1 })), ([all, stage, customers]) => {
      const there = new Set(customers.map(keyOf));
      for (const [klant, , flag] of lines("PIJPLIJN_STADIUM", ...openArgs(all), stage, null, column(customers))) {
        if (flag !== "") expect(flag).toBe(there.has(keyOf(klant)) ? "ja" : "ja, maar onbekend in Klantenbestand");
      }
    }),
    ...always("PIJPLIJN_STADIUM", opens.map((all) => [...openArgs(all), "prospect", null, column(["Alfa", null])])),
  ],
  PIJPLIJN_STADIA: [
    holds("counts every row once, and those at existing accounts", opens, (all) => {
      const found = stageCounts(all);
      expect([0, 1].map((column) => sum(found.slice(0, -1).map((row) => row[column] ?? 0)))).toEqual(found.at(-1));
      expect(found.at(-1)).toEqual([all.length, all.filter(({ bestaand }) => bestaand === "ja").length]);
    }),
    holds("is additive: two parts of the rows add up to the whole", fc.tuple(opens, opens), ([all, more]) => {
      const other = stageCounts(more);
      expect(stageCounts([...all, ...more])).toEqual(stageCounts(all).map((row, line) => row.map((count, column) => count + (other[line]?.[column] ?? 0))));
    }),
    holds("takes a blank stage for a prospect and a blank outcome for open", opens, (all) => {
      const filled = all.map((each) => (each.klant ? { ...each, stadium: each.stadium || "prospect", uitkomst: each.uitkomst || "open" } : each));
      expect(stageCounts(filled)).toEqual(stageCounts(all));
    }),
    holds("does not depend on the order of the rows", shuffled(opens), ({ inOrder, mixed }) => {
      expect(rows("PIJPLIJN_STADIA", ...openArgs(mixed))).toEqual(rows("PIJPLIJN_STADIA", ...openArgs(inOrder)));
    }),
    ...always("PIJPLIJN_STADIA", opens.map(openArgs)),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
