import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { always, at, cents, expectAmong, expectAscending, expectClose, expectDescending, factor, holds, known, lines, name, num, orBlank, positiveEuros, rows, shuffled, sum, type Cell, type Properties, type Property } from "./property";

interface Deal { readonly bedrag: unknown; readonly kans: unknown; readonly stadium: unknown; readonly uitkomst: unknown; readonly orderdatum: unknown }
type Period = readonly [van: unknown, tot: unknown];

/** Whole euros and whole percentages: an expectation is a whole number of cents. */
const amount = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 90_000 }) }, { weight: 3, arbitrary: fc.constantFrom(10, 20, 1000) }, { weight: 1, arbitrary: fc.integer({ min: -500, max: -1 }) });
const chance = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 100 }).map((percentage) => `${percentage}%`) }, { weight: 3, arbitrary: fc.constantFrom(0.2, 0.5, 0.8, 1, 25, "0%") }, { weight: 1, arbitrary: fc.constantFrom(-0.1, 150, "120%") });
const outcome = orBlank(fc.constantFrom("open", "Open ", "gewonnen", "verloren"));
const deal: fc.Arbitrary<Deal> = fc.record({ bedrag: orBlank(amount), kans: orBlank(chance), stadium: orBlank(fc.constantFrom("lead", "prospect", "hot prospect", "Prospect ")), uitkomst: fc.oneof({ weight: 3, arbitrary: fc.constant("open") }, outcome), orderdatum: orBlank(fc.integer({ min: 46_000, max: 46_020 })) });
const deals = fc.array(deal, { minLength: 1, maxLength: 8 });
const period: fc.Arbitrary<Period> = fc.oneof({ weight: 2, arbitrary: fc.constant([null, ""] as const) }, fc.tuple(orBlank(fc.integer({ min: 46_000, max: 46_010 })), orBlank(fc.integer({ min: 46_010, max: 46_020 }))));
/** Deals that all count. */
const counting = fc.array(fc.record({ bedrag: amount.map(Math.abs), kans: fc.integer({ min: 0, max: 100 }).map((percentage) => `${percentage}%`) }), { minLength: 1, maxLength: 8 })
  .map((all): Deal[] => all.map((each) => ({ ...each, stadium: null, uitkomst: "", orderdatum: 0 })));

const column_ = (key: keyof Deal, all: readonly Deal[]): unknown[][] => column(all.map((each) => each[key]));
const argsOf = (all: readonly Deal[], [van, tot]: Period = [null, null]): unknown[] => [...(["bedrag", "kans", "stadium", "uitkomst", "orderdatum"] as const).map((key) => column_(key, all)), van, tot];
const calls = fc.tuple(deals, period).map(([all, days]) => argsOf(all, days));
const scaled = (all: readonly Deal[], by: number): Deal[] => all.map((each) => ({ ...each, bedrag: typeof each.bedrag === "number" ? each.bedrag * by : each.bedrag }));
const part = fc.integer({ min: 1, max: 100 }).map((percentage) => percentage / 100);
const target = fc.integer({ min: 1, max: 30_000_000 }).map((each) => each / 100);

/** The rows that count, their amounts and chances. */
const counted = (all: readonly Deal[], days: Period): Deal[] => all.filter((_, row) => statuses(all, days)[row] === "Telt mee");
const statuses = (all: readonly Deal[], days: Period): Cell[] => at(0, rows("PIJPLIJN_STATUS", ...argsOf(all, days)));
const totals = (all: readonly Deal[], days: Period): number[][] => {
  const found = lines("PIJPLIJN_TOTAAL", ...argsOf(all, days));
  if (found.length === 0) return new Array<number[]>(13).fill([0, 0, 0]).map((none, row) => (row > 10 ? [all.length, 0, 0] : none));
  return found.map(([, count, amounts, expected]) => [num(count), cents(amounts), cents(expected)]);
};
/** The chance of at least an amount; the deals here are few enough for it to be exact. */
function chanceOf(amounts: readonly number[], args: readonly unknown[]): number[] {
  const found = lines("PIJPLIJN_KANS", ...args, column(amounts));
  expect(at(1, found)).toEqual(at(2, found));
  return at(1, found).map(num);
}

/** Deals of 1, 2, 4 … cents: more sums than fit, each of them in one way. So its digits tell the chance of reaching a sum, from the last on. */
const doubling = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 18, maxLength: 18 });
const doublingArgs = (percentages: readonly number[]): unknown[] => argsOf(percentages.map((percentage, digit) => ({ bedrag: 2 ** digit / 100, kans: `${percentage}%`, stadium: "", uitkomst: "", orderdatum: "" })));
const reachOf = (goal: number, percentages: readonly number[]): number =>
  percentages.reduce((reach, percentage, digit) => (percentage / 100) * (Math.floor(goal / 2 ** digit) % 2 === 1 ? reach : 1) + (1 - percentage / 100) * (Math.floor(goal / 2 ** digit) % 2 === 1 ? 0 : reach), 1);

const rowByRow = (id: KompasId): Property => holds("judges every row by itself", fc.tuple(deals, deals, period), ([all, more, days]) => {
  expect(rows(id, ...argsOf([...all, ...more], days))).toEqual([...rows(id, ...argsOf(all, days)), ...rows(id, ...argsOf(more, days))]);
});
const orderless = (id: KompasId, ...more: readonly unknown[]): Property => holds("does not depend on the order of the rows", fc.tuple(shuffled(deals), period), ([{ inOrder, mixed }, days]) => {
  expect(rows(id, ...argsOf(mixed, days), ...more)).toEqual(rows(id, ...argsOf(inOrder, days), ...more));
});

export const PIPELINE = {
  PIJPLIJN_VERWACHTING: [
    holds("is linear in the amount", fc.tuple(deals, factor, period), ([all, by, days]) => {
      const expected = at(0, rows("PIJPLIJN_VERWACHTING", ...argsOf(all, days)));
      expect(at(0, rows("PIJPLIJN_VERWACHTING", ...argsOf(scaled(all, by), days)))).toEqual(expected.map((each) => (each === "" ? "" : (cents(each) * by) / 100)));
    }),
    holds("lies from nothing to the amount, and says something exactly where the row counts", fc.tuple(deals, period), ([all, days]) => {
      const found = at(0, rows("PIJPLIJN_VERWACHTING", ...argsOf(all, days)));
      expect(found.map((each) => each !== "")).toEqual(statuses(all, days).map((status) => status === "Telt mee"));
      found.forEach((each, row) => { if (each !== "") expectAscending([0, num(each), num(all[row]?.bedrag)]); });
    }),
    holds("is the amount times the chance, to the nearest cent", fc.array(fc.tuple(positiveEuros, fc.integer({ min: 1, max: 999 })), { minLength: 1 }), (all) => {
      const found = at(0, rows("PIJPLIJN_VERWACHTING", column(all.map(([bedrag]) => bedrag)), column(all.map(([, permille]) => permille / 1000))));
      expect(all.filter(([bedrag, permille], row) => Math.abs(1000 * cents(found[row]) - cents(bedrag) * permille) > 500)).toEqual([]);
    }),
    holds("is no less with a better chance", fc.tuple(counting, part, part), ([all, one, other]) => {
      const withChance = (kans: number): number[] => at(0, rows("PIJPLIJN_VERWACHTING", ...argsOf(all.map((each) => ({ ...each, kans }))))).map(num);
      const [low, high] = [withChance(Math.min(one, other)), withChance(Math.max(one, other))];
      low.forEach((each, row) => expect(each).toBeLessThanOrEqual(high[row] ?? -1));
    }),
    rowByRow("PIJPLIJN_VERWACHTING"),
    ...always("PIJPLIJN_VERWACHTING", calls),
  ],
  PIJPLIJN_STATUS: [
    holds("counts per word what PIJPLIJN_TOTAAL counts", fc.tuple(deals, period), ([all, days]) => {
      const found = statuses(all, days).map((status) => (status === "" ? "Lege rij" : status));
      for (const [label, count] of lines("PIJPLIJN_TOTAAL", ...argsOf(all, days)).slice(0, -1)) expect(found.filter((each) => each === label).length).toBe(count);
    }),
    holds("counts no less in a longer period", fc.tuple(deals, fc.integer({ min: 46_000, max: 46_020 }), fc.nat({ max: 9 }), fc.nat({ max: 9 })), ([all, day, before, after]) => {
      const longer = statuses(all, [day - before, day + after]);
      statuses(all, [day, day]).forEach((status, row) => { if (status === "Telt mee") expect(longer[row]).toBe("Telt mee"); });
    }),
    holds("counts from the first day of the period to the last, both included", fc.tuple(counting, fc.integer({ min: 46_000, max: 46_010 }), fc.nat({ max: 3 })), ([all, van, length]) => {
      const dated = all.map((each, row) => ({ ...each, orderdatum: van - 1 + (row % 6) }));
      const isWithin = ({ orderdatum }: { readonly orderdatum: number }): boolean => orderdatum >= van && orderdatum <= van + length;
      expect(statuses(dated, [van, van + length])).toEqual(dated.map((each) => (isWithin(each) ? "Telt mee" : "Buiten de periode")));
    }),
    holds("takes a blank stage for a prospect and a blank outcome for open", fc.tuple(deals, period), ([all, days]) => {
      const filled = all.map((each) => (known([each.bedrag]).length === 0 ? each : { ...each, stadium: each.stadium || "prospect", uitkomst: each.uitkomst || "open" }));
      expect(statuses(filled, days)).toEqual(statuses(all, days));
    }),
    rowByRow("PIJPLIJN_STATUS"),
    ...always("PIJPLIJN_STATUS", calls),
  ],
  PIJPLIJN_TOTAAL: [
    holds("counts every row once: the groups add up to all rows, in rows, amount and expectation", fc.tuple(deals, period), ([all, days]) => {
      const found = totals(all, days);
      expect([0, 1, 2].map((column) => sum(found.slice(0, -1).map((row) => row[column] ?? 0)))).toEqual(found.at(-1));
      expect(found.at(-1)?.slice(0, 2)).toEqual([all.length, sum(all.map(({ bedrag }) => cents(bedrag)))]);
    }),
    holds("expects the sum of PIJPLIJN_VERWACHTING", fc.tuple(deals, period), ([all, days]) => {
      expect(totals(all, days).at(-1)?.[2]).toBe(sum(at(0, rows("PIJPLIJN_VERWACHTING", ...argsOf(all, days))).map(cents)));
    }),
    holds("is additive: two parts of the rows add up to the whole", fc.tuple(deals, deals, period), ([all, more, days]) => {
      const [one, other] = [totals(all, days), totals(more, days)];
      expect(totals([...all, ...more], days)).toEqual(one.map((row, line) => row.map((each, column) => each + (other[line]?.[column] ?? 0))));
    }),
    orderless("PIJPLIJN_TOTAAL"),
    ...always("PIJPLIJN_TOTAAL", calls),
  ],
  PIJPLIJN_LIJST: [
    holds("runs from the highest expectation down and is a prefix of every longer list", fc.tuple(deals, period, fc.integer({ min: 1, max: 9 })), ([all, days, count]) => {
      const list = (limit: unknown): Cell[][] => lines("PIJPLIJN_LIJST", column(all.map((_, row) => `klant ${row}`)), ...argsOf(all, days), limit);
      expectDescending(at(4, list(null)).map(num));
      expect(list(count)).toEqual(list(null).slice(0, count));
    }),
    holds("holds every row that counts once and adds up to PIJPLIJN_TOTAAL", fc.tuple(deals, period), ([all, days]) => {
      const found = lines("PIJPLIJN_LIJST", column(all.map((_, row) => `klant ${row}`)), ...argsOf(all, days));
      const names = statuses(all, days).flatMap((status, row) => (status === "Telt mee" ? [`klant ${row}`] : []));
      expect([...at(0, found)].sort()).toEqual(names);
      expect([found.length, sum(at(2, found).map(cents)), sum(at(4, found).map(cents))]).toEqual(totals(all, days)[0]);
    }),
    ...always("PIJPLIJN_LIJST", fc.tuple(deals, period).chain(([all, days]) => fc.array(orBlank(name), { minLength: all.length, maxLength: all.length }).map((names) => [column(names), ...argsOf(all, days), null, column(names)]))),
  ],
  PIJPLIJN_SCENARIO: [
    holds("reaches more with less chance, from the likely deals to all that count", fc.tuple(deals, period), ([all, days]) => {
      const found = lines("PIJPLIJN_SCENARIO", ...argsOf(all, days));
      fc.pre(found.length > 0);
      expectAscending(at(1, found).map(cents));
      expectDescending(known(at(2, found)).map(num));
      expect(cents(found[2]?.[1])).toBe(totals(all, days)[0]?.[1]);
    }),
    holds("gives each sum the chance of PIJPLIJN_KANS", fc.tuple(deals, period), ([all, days]) => {
      for (const [, amounts, lowest, highest] of lines("PIJPLIJN_SCENARIO", ...argsOf(all, days))) {
        if (amounts !== "") expect([lowest, highest]).toEqual(new Array(2).fill(chanceOf([num(amounts)], argsOf(all, days))[0]));
      }
    }),
    orderless("PIJPLIJN_SCENARIO"),
    ...always("PIJPLIJN_SCENARIO", calls),
  ],
  PIJPLIJN_KWANTIEL: [
    holds("is the inverse of PIJPLIJN_KANS: less comes in with a chance of at most the part, no more with at least the part", fc.tuple(counting, part), ([all, deel]) => {
      const [[, lowest, highest] = []] = lines("PIJPLIJN_KWANTIEL", ...argsOf(all), column([deel]));
      expect(lowest).toBe(highest);
      const reached = num(lowest) === 0 ? 1 : chanceOf([num(lowest)], argsOf(all))[0] ?? 0;
      expect(1 - reached).toBeLessThanOrEqual(deel + 1e-9);
      expect(1 - (chanceOf([(cents(lowest) + 1) / 100], argsOf(all))[0] ?? 0)).toBeGreaterThanOrEqual(deel - 1e-9);
    }),
    holds("is no less for a larger part, and all that counts for the whole", fc.tuple(deals, period, fc.array(part, { minLength: 1 })), ([all, days, parts]) => {
      const found = lines("PIJPLIJN_KWANTIEL", ...argsOf(all, days), column([...parts.sort((one, other) => one - other), 1]));
      expectAscending(at(1, found).map(num));
      const possible = counted(all, days).filter(({ kans }) => kans !== "0%");
      if (found.length > 0) expect(cents(found.at(-1)?.[1])).toBeLessThanOrEqual(sum(possible.map(({ bedrag }) => cents(bedrag))));
    }),
    holds("is linear in the amounts", fc.tuple(counting, factor, part), ([all, by, deel]) => {
      const quantile = (each: readonly Deal[]): number => cents(lines("PIJPLIJN_KWANTIEL", ...argsOf(each), column([deel]))[0]?.[1]);
      expect(quantile(scaled(all, by))).toBe(by * quantile(all));
    }),
    holds("of more sums than fit lies between its bounds", fc.tuple(doubling, part), ([percentages, deel]) => {
      const [[, lowest, highest] = []] = lines("PIJPLIJN_KWANTIEL", ...doublingArgs(percentages), [[deel]]);
      expectAscending([cents(lowest), cents(highest)]);
      expect(1 - reachOf(cents(lowest), percentages)).toBeLessThanOrEqual(deel + 1e-9);
      if (cents(highest) < 2 ** 18 - 1) expect(1 - reachOf(cents(highest) + 1, percentages)).toBeGreaterThanOrEqual(deel - 1e-9);
    }, 8),
    orderless("PIJPLIJN_KWANTIEL", [[0.1], ["50%"], [90]]),
    ...always("PIJPLIJN_KWANTIEL", calls.map((args) => [...args, [["10%"], [0.5]]])),
  ],
  PIJPLIJN_KANS: [
    holds("falls as the target rises: from 0 to 1, nothing past all that counts", fc.tuple(counting, fc.array(target, { minLength: 1 })), ([all, targets]) => {
      const found = chanceOf([...targets].sort((one, other) => one - other), argsOf(all));
      expectDescending([1, ...found, 0]);
      expect(chanceOf([(sum(all.map(({ bedrag }) => cents(bedrag))) + 1) / 100], argsOf(all))).toEqual([0]);
    }),
    holds("does not change when amounts and target are multiplied by a whole factor", fc.tuple(counting, target, factor), ([all, goal, by]) => {
      expect(chanceOf([(cents(goal) * by) / 100], argsOf(scaled(all, by)))).toEqual(chanceOf([goal], argsOf(all)));
    }),
    holds("of two independent halves is at least that of one, and at most that of either", fc.tuple(counting, counting, target), ([all, more, goal]) => {
      const [one = 0, other = 0, both = 0] = [all, more, [...all, ...more]].map((each) => chanceOf([goal], argsOf(each))[0] ?? 0);
      expect(both).toBeGreaterThanOrEqual(Math.max(one, other) - 1e-9);
      expect(both).toBeGreaterThanOrEqual(1 - (1 - one) * (1 - other) - 1e-9);
    }),
    holds("of more sums than fit lies between its bounds", fc.tuple(doubling, fc.integer({ min: 1, max: 2 ** 18 - 1 })), ([percentages, goal]) => {
      const [[, lowest, highest] = []] = lines("PIJPLIJN_KANS", ...doublingArgs(percentages), [[goal / 100]]);
      expectAscending([0, num(lowest), reachOf(goal, percentages), num(highest), 1], 1e-9);
    }, 8),
    orderless("PIJPLIJN_KANS", [[5000], [0.01]]),
    ...always("PIJPLIJN_KANS", calls.map((args) => [...args, [[5000], [null], [100.5]]])),
  ],
  PIJPLIJN_VERDELING: [
    holds("gives chances that add up to 1, and amounts that rise", fc.tuple(deals, period), ([all, days]) => {
      const found = lines("PIJPLIJN_VERDELING", ...argsOf(all, days), 1000);
      fc.pre(found.length > 0);
      expectClose(sum(at(1, found).map(num)), 1);
      expect([...new Set(at(0, found).map(num))].sort((one, other) => one - other)).toEqual(at(0, found));
      expectAscending(at(2, found).map(num));
    }),
    holds("has the mean that PIJPLIJN_TOTAAL expects", counting, (all) => {
      const found = lines("PIJPLIJN_VERDELING", ...argsOf(all), 1000);
      expectClose(sum(found.map(([amounts, likely]) => num(amounts) * num(likely))), (totals(all, [null, null])[0]?.[2] ?? 0) / 100);
    }),
    holds("agrees with PIJPLIJN_KANS: what is not above a line is at most its amount", fc.tuple(deals, period), ([all, days]) => {
      const found = lines("PIJPLIJN_VERDELING", ...argsOf(all, days), 1000);
      fc.pre(found.length > 0);
      const above = chanceOf(at(0, found).map((each) => (cents(each) + 1) / 100), argsOf(all, days));
      expect(at(2, found)).toEqual(at(3, found));
      expectClose(at(2, found), above.map((chance) => 1 - chance));
    }),
    holds("with fewer lines keeps their amounts, the chances of at most them, and the total of 1", fc.tuple(counting, fc.integer({ min: 1, max: 40 })), ([all, count]) => {
      const whole = lines("PIJPLIJN_VERDELING", ...argsOf(all), 1000);
      const found = lines("PIJPLIJN_VERDELING", ...argsOf(all), count);
      expect(found.length).toBeLessThanOrEqual(count);
      const withoutChance = (table: readonly Cell[][]): Cell[][] => table.map((row) => row.filter((_, index) => index !== 1));
      expectAmong(withoutChance(found), withoutChance(whole));
      expectClose(sum(at(1, found).map(num)), 1);
      expect(found.at(-1)?.[0]).toBe(whole.at(-1)?.[0]);
    }),
    orderless("PIJPLIJN_VERDELING"),
    ...always("PIJPLIJN_VERDELING", calls.map((args) => [...args, null])),
  ],
  PIJPLIJN_IJKING: [
    holds("counts every row that holds something once, per chance and in all", deals, (all) => {
      const found = lines("PIJPLIJN_IJKING", column_("kans", all), column_("uitkomst", all));
      const [bands, [closed, , without, open]] = [found.slice(0, -4), found.slice(-4)];
      fc.pre(closed !== undefined);
      expect([1, 2].map((column) => sum(at(column, bands).map(num)))).toEqual([closed?.[1], closed?.[2]]);
      const filled = all.filter(({ kans, uitkomst }) => known([kans, uitkomst]).length > 0).length;
      expect(num(closed?.[1]) + num(without?.[1]) + num(open?.[1])).toBe(filled);
    }),
    holds("keeps the part that was won within its margin, and the Brier score from 0 to 1", deals, (all) => {
      const found = lines("PIJPLIJN_IJKING", column_("kans", all), column_("uitkomst", all));
      for (const [likely, closed, won, share, lowest, highest, verdict] of found.slice(0, -4)) {
        expectClose(num(share) * num(closed), num(won));
        expectAscending([0, num(lowest), num(share), num(highest), 1], 1e-12);
        expect(verdict === "afwijkend").toBe(num(likely) < num(lowest) || num(likely) > num(highest));
      }
      const brier = found.at(-3)?.[3] ?? "";
      if (brier !== "") expectAscending([0, num(brier), 1]);
    }),
    holds("narrows the margin when everything happened four times over", deals, (all) => {
      const widths = (each: readonly Deal[]): number[] => lines("PIJPLIJN_IJKING", column_("kans", each), column_("uitkomst", each)).slice(0, -4).map((row) => num(row[5]) - num(row[4]));
      const wide = widths(all);
      widths([...all, ...all, ...all, ...all]).forEach((width, band) => expect(width).toBeLessThan(wide[band] ?? 0));
    }),
    holds("does not depend on the order of the rows", shuffled(deals), ({ inOrder, mixed }) => {
      expect(rows("PIJPLIJN_IJKING", column_("kans", mixed), column_("uitkomst", mixed))).toEqual(rows("PIJPLIJN_IJKING", column_("kans", inOrder), column_("uitkomst", inOrder)));
    }),
    ...always("PIJPLIJN_IJKING", deals.map((all) => [column_("kans", all), column_("uitkomst", all)])),
  ],
  VOORUITZICHT: [
    holds("adds revenue and pipeline, and low is no more than the middle takes from the revenue, high no less", fc.tuple(counting, amount.map(Math.abs)), ([all, omzet]) => {
      const found = rows("VOORUITZICHT", omzet, ...argsOf(all));
      for (const [, revenue, pipeline, together] of found) expect(cents(revenue) + cents(pipeline)).toBe(cents(together));
      expectAscending(at(1, found).map(num));
      const [low, , high] = at(2, found).map(cents);
      const [[, quantileLow], , [, quantileHigh]] = lines("PIJPLIJN_KWANTIEL", ...argsOf(all)) as [Cell[], Cell[], Cell[]];
      expect([low, high]).toEqual([cents(quantileLow), cents(quantileHigh)]);
      expect(cents(found[1]?.[2])).toBe(totals(all, [null, null])[0]?.[2]);
    }),
    holds("does not depend on the order of the rows", fc.tuple(shuffled(deals), amount.map(Math.abs)), ([{ inOrder, mixed }, omzet]) => {
      expect(rows("VOORUITZICHT", omzet, ...argsOf(mixed))).toEqual(rows("VOORUITZICHT", omzet, ...argsOf(inOrder)));
    }),
    ...always("VOORUITZICHT", fc.tuple(calls, orBlank(amount.map(Math.abs))).map(([args, omzet]) => [omzet, ...args])),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
