import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { always, at, cents, euros, expectAscending, expectClose, factor, holds, isBlank, num, orBlank, positiveEuros, rows, shuffled, sum, times, type Cell, type Properties } from "./property";

interface Indicator { readonly soort: unknown; readonly richting: unknown; readonly doel: unknown; readonly kwartalen: readonly unknown[] }
const quarters = fc.array(orBlank(euros), { minLength: 4, maxLength: 4 });
const indicator: fc.Arbitrary<Indicator> = fc.record({ soort: orBlank(fc.constantFrom("optellen", "stand")), richting: orBlank(fc.constantFrom("hoger", "lager")), doel: orBlank(euros), kwartalen: quarters });
const indicators = fc.array(indicator, { minLength: 2, maxLength: 8 });
/** Indicators of amounts above nil. */
const gains = fc.array(fc.record({ doel: positiveEuros, kwartalen: fc.array(orBlank(positiveEuros), { minLength: 4, maxLength: 4 }) }), { minLength: 1, maxLength: 8 });
type Gain = Pick<Indicator, "doel" | "kwartalen">;
const profile = orBlank(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 }).map((shares) => [shares]));

const argsOf = (all: readonly Indicator[]): unknown[] => [column(all.map(({ soort }) => soort)), column(all.map(({ richting }) => richting)), ...gainArgs(all)];
const gainArgs = (all: readonly Gain[]): unknown[] => [column(all.map(({ doel }) => doel)), all.map(({ kwartalen }) => [...kwartalen])];
const scaled = <Line extends Gain>(all: readonly Line[], by: number): Line[] => all.map((each) => ({ ...each, doel: times(each.doel, by), kwartalen: each.kwartalen.map((quarter) => times(quarter, by)) }));
const knownQuarters = ({ kwartalen }: Gain): number => Math.max(0, ...kwartalen.map((each, quarter) => (isBlank(each) ? 0 : quarter + 1)));
const VERDICTS: readonly Cell[] = ["rood", "oranje", "groen"];

/** A cell that is a number: as good as another one; else just the same. */
function expectAlike(found: readonly Cell[], wanted: readonly Cell[], by = 1): void {
  expect(found.map((cell) => (typeof cell === "number" ? "" : cell))).toEqual(wanted.map((cell) => (typeof cell === "number" ? "" : cell)));
  expectClose(found.filter((cell) => typeof cell === "number"), wanted.flatMap((cell) => (typeof cell === "number" ? [cell * by] : [])), 1e-7);
}

/** In the order of the arguments: binding, matrix, forecast, on time, days to pay and the term to pay in. */
const score = orBlank(fc.oneof(fc.constant("0"), fc.integer({ min: 1, max: 1000 }).map((each) => each / 10)));
const hundredths = (least: number, most: number) => orBlank(fc.integer({ min: least, max: most }).map((each) => each / 100));
const facts: fc.Arbitrary<unknown[]> = fc.tuple(score, score, hundredths(-50, 200), hundredths(1, 100), orBlank(fc.integer({ min: -20, max: 120 })), orBlank(fc.integer({ min: 1, max: 90 })));
const healthParts = (args: readonly unknown[]): number[] => at(1, rows("PLANGEZONDHEID", ...args)).slice(0, 5).flatMap((each) => (each === "" ? [] : [num(each)]));
const health = (args: readonly unknown[]): Cell => at(1, rows("PLANGEZONDHEID", ...args))[5] ?? "";

export const TARGETS = {
  PRESTATIE: [
    holds("needs the gap from the quarters to come, never less than nil", indicators, (all) => {
      rows("PRESTATIE", ...argsOf(all)).forEach(([, , , , , gap, needed], row) => {
        const left = 4 - knownQuarters(all[row] ?? { doel: 0, kwartalen: [] });
        if (typeof needed === "number") expectClose(needed * left, Math.max(0, num(gap)));
        if (all[row]?.soort === "stand" || left === 0) expect(needed).toBe("");
      });
    }),
    holds("counts up what is to be added, and takes the latest of a level", indicators, (all) => {
      rows("PRESTATIE", ...argsOf(all)).forEach(([actual, , forecast, , , gap], row) => {
        const { soort, doel, kwartalen } = all[row] ?? { soort: "", doel: 0, kwartalen: [] };
        const count = knownQuarters({ doel, kwartalen });
        if (count === 0) return expect(actual).toBe("");
        expectClose(actual, soort === "stand" ? num(kwartalen[count - 1]) : sum(kwartalen.map(cents)) / 100);
        if (soort === "stand" || count === 4) expect(forecast).toBe(actual);
        if (typeof gap === "number") expectClose(num(actual) + gap, num(doel));
      });
    }),
    holds("forecasts what the year brings at this rate, in the proportion of the profile", fc.tuple(gains, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 })), ([all, shares]) => {
      rows("PRESTATIE", null, null, ...gainArgs(all), [shares]).forEach(([actual, attained, forecast, share], row) => {
        const count = knownQuarters(all[row] ?? { doel: 0, kwartalen: [] });
        if (count === 0) return;
        expectClose((num(forecast) * sum(shares.slice(0, count))) / sum(shares), num(actual));
        expectClose([num(attained) * num(all[row]?.doel), num(share) * num(all[row]?.doel)], [num(actual), num(forecast)]);
      });
    }),
    holds("judges more no worse when higher is better, and no better when lower is", fc.tuple(positiveEuros, fc.array(positiveEuros, { minLength: 1 }), profile), ([doel, amounts, profiel]) => {
      const ascending = [...amounts].sort((one, other) => one - other);
      const places = (richting: string): number[] => at(4, rows("PRESTATIE", null, column(ascending.map(() => richting)), column(ascending.map(() => doel)), ascending.map((each) => [each, "", "", ""]), profiel)).map((verdict) => VERDICTS.indexOf(verdict));
      expectAscending([0, ...places("hoger"), 2]);
      expectAscending([0, ...places("lager").reverse(), 2]);
    }),
    holds("keeps parts and verdicts when every amount is multiplied by a whole factor", fc.tuple(indicators, factor, profile), ([all, by, profiel]) => {
      const more = rows("PRESTATIE", ...argsOf(scaled(all, by)), profiel);
      rows("PRESTATIE", ...argsOf(all), profiel).forEach(([actual = "", attained = "", forecast = "", share = "", verdict, gap = "", needed = ""], row) => {
        const [moreActual = "", moreAttained = "", moreForecast = "", moreShare = "", moreVerdict, moreGap = "", moreNeeded = ""] = more[row] ?? [];
        expectAlike([moreActual, moreForecast, moreGap, moreNeeded], [actual, forecast, gap, needed], by);
        expectAlike([moreAttained, moreShare], [attained, share]);
        expect(moreVerdict).toBe(verdict);
      });
    }),
    holds("judges every row by itself", fc.tuple(indicators, indicators), ([all, more]) => {
      expect(rows("PRESTATIE", ...argsOf([...all, ...more]))).toEqual([...rows("PRESTATIE", ...argsOf(all)), ...rows("PRESTATIE", ...argsOf(more))]);
    }),
    ...always("PRESTATIE", fc.tuple(indicators, profile).map(([all, profiel]) => [...argsOf(all), profiel, [[1, 0.9]]])),
  ],
  PRESTATIE_TOTAAL: [
    holds("is PRESTATIE of the targets and quarters added up", fc.tuple(gains, profile), ([all, profiel]) => {
      const total: Gain = { doel: sum(all.map(({ doel }) => cents(doel))) / 100, kwartalen: [0, 1, 2, 3].map((quarter) => sum(all.map(({ kwartalen }) => cents(kwartalen[quarter]))) / 100) };
      const [found = []] = rows("PRESTATIE_TOTAAL", ...gainArgs(all), profiel);
      expectAlike(found, rows("PRESTATIE", null, null, ...gainArgs([total]), profiel)[0] ?? []);
    }),
    holds("does not depend on the order of the lines", fc.tuple(shuffled(indicators), profile), ([{ inOrder, mixed }, profiel]) => {
      expect(rows("PRESTATIE_TOTAAL", ...gainArgs(mixed), profiel)).toEqual(rows("PRESTATIE_TOTAAL", ...gainArgs(inOrder), profiel));
    }),
    holds("does not change when a line is split in two", fc.tuple(gains, profile), ([all, profiel]) => {
      const split = all.flatMap((each) => [each, each]);
      expect(rows("PRESTATIE_TOTAAL", ...gainArgs(split), profiel)).toEqual(rows("PRESTATIE_TOTAAL", ...gainArgs(scaled(all, 2)), profiel));
    }),
    holds("reaches the sum of the quarters and misses the rest of the targets", indicators, (all) => {
      const [[actual, , , , , gap] = []] = rows("PRESTATIE_TOTAAL", ...gainArgs(all));
      if (typeof actual === "number") expect(cents(actual)).toBe(sum(all.flatMap(({ kwartalen }) => kwartalen.map(cents))));
      if (typeof gap === "number") expect(cents(actual) + cents(gap)).toBe(sum(all.map(({ doel }) => cents(doel))));
    }),
    ...always("PRESTATIE_TOTAAL", fc.tuple(indicators, profile).map(([all, profiel]) => [...gainArgs(all), profiel, null])),
  ],
  PLANGEZONDHEID: [
    holds("is the mean of the parts that are known, each from 0 to 100", facts, (args) => {
      const parts = healthParts(args);
      if (parts.length === 0) return expect(health(args)).toBe("");
      expectClose(health(args), sum(parts) / parts.length);
      expectAscending([0, Math.min(...parts), Math.max(...parts), 100]);
    }),
    holds("is no less when any fact is better", fc.tuple(facts, facts), ([one, other]) => {
      // Of the days to pay fewer are better; of all others, the term to pay in as well, more.
      const isBetter = (place: number, value: unknown): boolean => (Number(value) > Number(one[place])) === (place !== 4);
      const better = one.map((value, place) => (!isBlank(value) && !isBlank(other[place]) && isBetter(place, other[place]) ? other[place] : value));
      if (health(one) !== "") expect(num(health(better))).toBeGreaterThanOrEqual(num(health(one)) - 1e-9);
    }),
    holds("takes n.v.t. for unknown", facts, (args) => {
      expect(rows("PLANGEZONDHEID", ...args.map((arg) => (isBlank(arg) ? "n.v.t." : arg)))).toEqual(rows("PLANGEZONDHEID", ...args));
    }),
    ...always("PLANGEZONDHEID", facts),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
