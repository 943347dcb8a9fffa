import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { always, at, cents, euros, expectAscending, expectClose, factor, holds, isBlank, lines, num, orBlank, positiveEuros, rows, shuffled, single, sum, times, type Cell, type Properties, type Property } from "./property";

type Pair = readonly [one: unknown, other: unknown];
const amount = orBlank(euros);
const pairs = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 });
const pairArgs = (all: readonly Pair[]): unknown[] => [column(all.map(([one]) => one)), column(all.map(([, other]) => other))];
const scaled = (all: readonly Pair[], by: number): Pair[] => all.map(([one, other]) => [times(one, by), times(other, by)]);

const rowByRow = (id: KompasId, ...more: readonly unknown[]): Property => holds("judges every row by itself", fc.tuple(pairs, pairs), ([all, others]) => {
  expect(rows(id, ...pairArgs([...all, ...others]), ...more)).toEqual([...rows(id, ...pairArgs(all), ...more), ...rows(id, ...pairArgs(others), ...more)]);
});
const scaleless = (id: KompasId, ...more: readonly unknown[]): Property => holds("does not change when both amounts are multiplied by a whole factor", fc.tuple(pairs, factor), ([all, by]) => {
  expect(rows(id, ...pairArgs(scaled(all, by)), ...more)).toEqual(rows(id, ...pairArgs(all), ...more));
});

/** A product: revenue and margin of this year, last year and the year before. */
type Product = readonly [omzet: readonly unknown[], marge: readonly unknown[]];
const three = fc.array(amount, { minLength: 3, maxLength: 3 });
const product: fc.Arbitrary<Product> = fc.tuple(three, three);
const products = fc.array(product, { minLength: 1, maxLength: 8 });
const tables = (all: readonly Product[]): [unknown[][], unknown[][]] => [all.map(([omzet]) => [...omzet]), all.map(([, marge]) => [...marge])];
const totalOf = (year: number, what: 0 | 1, all: readonly Product[]): number => sum(all.map((each) => cents(each[what][year])));

/** Last year and this year of a product, as MARGEBRUG takes them. */
const bridged = fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 1, maxLength: 8 });
type Bridged = readonly (readonly unknown[])[];
const bridgeArgs = (all: Bridged): unknown[] => [0, 1, 2, 3].map((place) => column(all.map((each) => each[place])));
const bridge = (all: Bridged): Cell[][] => lines("MARGEBRUG", ...bridgeArgs(all));
const isKnown = (found: readonly Cell[][]): boolean => typeof found[3]?.[2] === "number";

const days = fc.integer({ min: 1, max: 366 });
const receivable = fc.array(fc.record({ openstaand: amount, omzet: amount, dagen: orBlank(days), btw: orBlank(fc.constantFrom("21%", 21, 0.09)) }), { minLength: 2, maxLength: 10 });
type Receivable = { readonly openstaand: unknown; readonly omzet: unknown; readonly dagen: unknown; readonly btw: unknown };
const receivableArgs = (all: readonly Receivable[]): unknown[] => (["openstaand", "omzet", "dagen", "btw"] as const).map((key) => column(all.map((each) => each[key])));
/** Months with revenue, the newest first. */
const months = fc.array(fc.tuple(positiveEuros, fc.integer({ min: 28, max: 31 })), { minLength: 1, maxLength: 8 });
const invoices = fc.array(fc.tuple(positiveEuros, orBlank(fc.integer({ min: -30, max: 120 }))), { minLength: 1, maxLength: 12 });

export const RESULTS = {
  MARGE_PCT: [
    holds("times the revenue is the margin; without revenue above nil it is n.v.t., without anything empty", pairs, (all) => {
      at(0, rows("MARGE_PCT", ...pairArgs(all))).forEach((share, row) => {
        const [omzet, marge] = [cents(all[row]?.[0]), cents(all[row]?.[1])];
        if (omzet > 0) expectClose(num(share) * omzet, marge);
        else expect(share).toBe(omzet === 0 && marge === 0 ? "" : "n.v.t.");
      });
    }),
    rowByRow("MARGE_PCT"),
    scaleless("MARGE_PCT"),
    ...always("MARGE_PCT", pairs.map(pairArgs)),
  ],
  MARGE_EURO: [
    holds("is the inverse of MARGE_PCT for a margin no larger than the revenue", fc.array(fc.tuple(positiveEuros, orBlank(euros)), { minLength: 1, maxLength: 12 }), (all) => {
      const within = all.map(([omzet, marge]): Pair => [omzet, isBlank(marge) || Math.abs(num(marge)) > omzet ? omzet : marge]);
      const [omzet, marge] = pairArgs(within);
      expect(rows("MARGE_EURO", omzet, rows("MARGE_PCT", omzet, marge), "procent")).toEqual(marge);
    }),
    holds("gives euros back as they are, to the cent, and a blank for a blank", pairs, (all) => {
      const [omzet, marge] = pairArgs(all);
      expect(at(0, rows("MARGE_EURO", omzet, marge))).toEqual(all.map(([, each]) => (isBlank(each) ? "" : each)));
    }),
    holds("reads 40 and 0.4 alike", fc.tuple(pairs, fc.integer({ min: 2, max: 99 })), ([all, percentage]) => {
      const [omzet] = pairArgs(all);
      const withShare = (share: number): Cell[][] => rows("MARGE_EURO", omzet, column(all.map(() => share)), "procent");
      expect(withShare(percentage)).toEqual(withShare(percentage / 100));
    }),
    rowByRow("MARGE_EURO"),
    ...always("MARGE_EURO", products.map((all) => [...tables(all), "euro"])),
  ],
  GROEI: [
    holds("from the previous amount gives the one of now", pairs, (all) => {
      at(0, rows("GROEI", ...pairArgs(all))).forEach((growth, row) => {
        const [now, previous] = [cents(all[row]?.[0]), cents(all[row]?.[1])];
        if (previous > 0) expectClose(1 + num(growth), now / previous, 1e-12);
        else expect(growth).toBe(now === 0 && previous === 0 ? "" : previous === 0 && now > 0 ? "nieuw" : "n.v.t.");
      });
    }),
    holds("is none at all between years that cannot be compared", pairs, (all) => {
      const found = at(0, rows("GROEI", ...pairArgs(all), false));
      expect(found).toEqual(all.map(([now, previous]) => (cents(now) === 0 && cents(previous) === 0 ? "" : "n.v.t.")));
      expect(at(0, rows("GROEI", ...pairArgs(all), "nee"))).toEqual(found);
    }),
    holds("rises with the amount of now", fc.tuple(positiveEuros, fc.array(euros, { minLength: 1 })), ([previous, now]) => {
      const ascending = [...now].sort((one, other) => one - other);
      expectAscending(at(0, rows("GROEI", column(ascending), column(ascending.map(() => previous)))).map(num));
    }),
    rowByRow("GROEI"),
    scaleless("GROEI"),
    ...always("GROEI", pairs.map((all) => [...pairArgs(all), null])),
  ],
  CAGR: [
    holds("over its years makes the amount of then into the one of now", fc.tuple(pairs, fc.integer({ min: 1, max: 20 })), ([all, years]) => {
      at(0, rows("CAGR", ...pairArgs(all), years)).forEach((growth, row) => {
        const [now, then] = [cents(all[row]?.[0]), cents(all[row]?.[1])];
        if (now > 0 && then > 0) expectClose((1 + num(growth)) ** years, now / then, 1e-12);
        else expect(growth).toBe(now === 0 && then === 0 ? "" : "n.v.t.");
      });
    }),
    holds("is GROEI over one year, and lies between it and nil over more", fc.tuple(positiveEuros, positiveEuros, fc.integer({ min: 2, max: 20 })), ([now, then, years]) => {
      const growth = num(rows("GROEI", [[now]], [[then]])[0]?.[0]);
      expectClose(rows("CAGR", [[now]], [[then]], 1)[0]?.[0], growth);
      const [low, high] = [Math.min(0, growth), Math.max(0, growth)];
      expectAscending([low, num(rows("CAGR", [[now]], [[then]], years)[0]?.[0]), high], 1e-12);
    }),
    rowByRow("CAGR", 3),
    scaleless("CAGR", 3),
    ...always("CAGR", pairs.map((all) => [...pairArgs(all), 2])),
  ],
  MARGEBRUG: [
    holds("adds up: mix and tarief to the change in points, with volume to the change in euro", bridged, (all) => {
      const found = bridge(all);
      fc.pre(isKnown(found));
      const [volume = 0, mix = 0, rate = 0, change] = at(2, found).map(cents);
      expect(volume + mix + rate).toBe(change);
      expect(change).toBe(sum(all.map((each) => cents(each[3]) - cents(each[1]))));
      // Of hardly any revenue a margin is millions of points, which cancel out: as exact as the largest part.
      const [mixPoints = 0, ratePoints = 0, points = 0] = at(1, found).slice(1).map(num);
      const size = Math.max(1, Math.abs(mixPoints), Math.abs(ratePoints));
      expectClose((mixPoints + ratePoints) / size, points / size, 1e-12);
    }),
    holds("explains the change of the margin share", bridged, (all) => {
      const found = bridge(all);
      fc.pre(isKnown(found));
      const total = (place: number): number => sum(all.map((each) => cents(each[place])));
      expectClose(found[3]?.[1], total(3) / total(2) - total(1) / total(0));
    }),
    holds("finds volume only when every product grows alike", fc.tuple(fc.array(fc.tuple(positiveEuros, euros), { minLength: 1, maxLength: 8 }), factor), ([all, by]) => {
      const found = bridge(all.map(([omzet, marge]) => [omzet, marge, times(omzet, by), times(marge, by)]));
      const change = sum(all.map(([, marge]) => cents(marge))) * (by - 1);
      expect(at(2, found).map(cents)).toEqual([change, 0, 0, change]);
      expectClose(found.slice(1).map((row) => row[1]), [0, 0, 0]);
    }),
    holds("finds no tarief when every product keeps its margin share", fc.array(fc.tuple(positiveEuros, fc.integer({ min: -50, max: 90 }), factor), { minLength: 1, maxLength: 8 }), (all) => {
      const found = bridge(all.map(([omzet, percentage, by]) => [times(omzet, 100), times(omzet, percentage), times(omzet, 100 * by), times(omzet, percentage * by)]));
      expectClose(found[2]?.[1], 0);
      expect(Math.abs(cents(found[2]?.[2]))).toBeLessThanOrEqual(1);
    }),
    holds("does not depend on the order of the products", shuffled(bridged), ({ inOrder, mixed }) => {
      expect(rows("MARGEBRUG", ...bridgeArgs(mixed))).toEqual(rows("MARGEBRUG", ...bridgeArgs(inOrder)));
    }),
    ...always("MARGEBRUG", bridged.map(bridgeArgs)),
  ],
  RESULTATEN_TOTAAL: [
    holds("gives per year the sums of the products, and the margin share of those sums", products, (all) => {
      rows("RESULTATEN_TOTAAL", ...tables(all)).forEach(([omzet, marge, share], year) => {
        expect([cents(omzet), cents(marge)]).toEqual([totalOf(year, 0, all), totalOf(year, 1, all)]);
        if (omzet !== "" && (omzet !== 0 || marge !== 0)) expect(share).toBe(rows("MARGE_PCT", [[omzet]], [[marge]])[0]?.[0]);
      });
    }),
    holds("leaves a year empty exactly when it holds no amount", products, (all) => {
      const isThere = (year: number): boolean => all.some(([omzet, marge]) => !isBlank(omzet[year]) || !isBlank(marge[year]));
      expect(at(0, rows("RESULTATEN_TOTAAL", ...tables(all))).map((omzet) => omzet !== "")).toEqual([0, 1, 2].map(isThere));
    }),
    holds("does not depend on the order of the products", shuffled(products), ({ inOrder, mixed }) => {
      expect(rows("RESULTATEN_TOTAAL", ...tables(mixed))).toEqual(rows("RESULTATEN_TOTAAL", ...tables(inOrder)));
    }),
    ...always("RESULTATEN_TOTAAL", products.map(tables)),
  ],
  RESULTATEN_CONTROLE: [
    holds("says 'sluit aan' exactly when the difference is within the tolerance", fc.tuple(products, three, three, orBlank(fc.integer({ min: 1, max: 2_000_000 }).map((each) => each / 100))), ([all, omzet, marge, tolerance]) => {
      for (const [, expected, found, difference, verdict] of lines("RESULTATEN_CONTROLE", ...tables(all), [omzet], [marge], tolerance).slice(0, 6)) {
        if (expected === "") expect([difference, verdict]).toEqual(["", "onbekend"]);
        else expect([cents(difference), verdict]).toEqual([cents(found) - cents(expected), Math.abs(cents(difference)) <= cents(tolerance) ? "sluit aan" : "sluit niet aan"]);
      }
    }),
    holds("agrees with RESULTATEN_TOTAAL: its sums are found and match themselves", products, (all) => {
      const totals = rows("RESULTATEN_TOTAAL", ...tables(all));
      const found = lines("RESULTATEN_CONTROLE", ...tables(all), column(at(0, totals)), column(at(1, totals))).slice(0, 6);
      fc.pre(found.length > 0);
      expect(at(2, found).map(cents)).toEqual([...at(0, totals), ...at(1, totals)].map(cents));
      expect(at(4, found).filter((verdict) => verdict === "sluit niet aan")).toEqual([]);
    }),
    holds("matches wherever a smaller tolerance does", fc.tuple(products, three, positiveEuros, positiveEuros), ([all, omzet, one, other]) => {
      const matching = (tolerance: number): Cell[] => lines("RESULTATEN_CONTROLE", ...tables(all), [omzet], null, tolerance).filter((row) => row[4] === "sluit aan").map(([label = ""]) => label);
      expect(matching(Math.max(one, other))).toEqual(expect.arrayContaining(matching(Math.min(one, other))));
    }),
    holds("names every credit and every loss on its row", products, (all) => {
      const found = lines("RESULTATEN_CONTROLE", ...tables(all), null, null).slice(6);
      const count = (what: 0 | 1): number => all.flatMap((each) => [...each[what]]).filter((each) => cents(each) < 0).length;
      expect(["credit", "verlies"].map((kind) => found.filter((row) => row[4] === kind).length)).toEqual([count(0), count(1)]);
    }),
    holds("has the same totals whatever the order of the products", fc.tuple(shuffled(products), three), ([{ inOrder, mixed }, omzet]) => {
      const totals = (all: readonly Product[]): Cell[][] => lines("RESULTATEN_CONTROLE", ...tables(all), [omzet], null).slice(0, 6);
      expect(totals(mixed)).toEqual(totals(inOrder));
    }),
    ...always("RESULTATEN_CONTROLE", fc.tuple(products, three).map(([all, omzet]) => [...tables(all), [omzet], column(omzet), null])),
  ],
  DEBITEURENDAGEN: [
    holds("is linear in the days of the period", fc.tuple(receivable, fc.integer({ min: 2, max: 3 })), ([all, by]) => {
      const found = at(0, rows("DEBITEURENDAGEN", ...receivableArgs(all)));
      const more = at(0, rows("DEBITEURENDAGEN", ...receivableArgs(all.map((each) => ({ ...each, dagen: typeof each.dagen === "number" ? each.dagen * by : each.dagen })))));
      more.forEach((each, row) => (typeof found[row] === "number" ? expectClose(each, by * num(found[row])) : expect(each).toBe(found[row])));
    }),
    holds("does not change when all money is multiplied by a whole factor", fc.tuple(receivable, factor), ([all, by]) => {
      const found = at(0, rows("DEBITEURENDAGEN", ...receivableArgs(all)));
      const more = at(0, rows("DEBITEURENDAGEN", ...receivableArgs(all.map((each) => ({ ...each, openstaand: times(each.openstaand, by), omzet: times(each.omzet, by) })))));
      more.forEach((each, row) => (typeof found[row] === "number" ? expectClose(each, num(found[row])) : expect(each).toBe(found[row])));
    }),
    holds("is all days when just the revenue with its btw is outstanding", fc.tuple(positiveEuros, days, fc.constantFrom(0, 9, 21)), ([omzet, dagen, btw]) => {
      const gross = times(omzet, 100 + btw);
      expectClose(rows("DEBITEURENDAGEN", [[gross]], [[times(omzet, 100)]], [[dagen]], [[btw]])[0]?.[0], dagen);
    }),
    holds("has the sign of what is outstanding, and is no more with btw in it", receivable, (all) => {
      const [openstaand, omzet, dagen, btw] = receivableArgs(all);
      const taxed = at(0, rows("DEBITEURENDAGEN", openstaand, omzet, dagen, btw));
      at(0, rows("DEBITEURENDAGEN", openstaand, omzet, dagen)).forEach((each, row) => {
        if (typeof each !== "number") return;
        expect(Math.sign(each)).toBe(Math.sign(num(all[row]?.openstaand)));
        expectAscending([0, Math.abs(num(taxed[row])), Math.abs(each)], 1e-9);
      });
    }),
    holds("takes a whole year, leap year or not, for 360 days on that basis, and less in proportion", fc.tuple(positiveEuros, positiveEuros, days), ([openstaand, omzet, dagen]) => {
      const daysOf = (basis: string): number => num(rows("DEBITEURENDAGEN", [[openstaand]], [[omzet]], [[dagen]], null, basis)[0]?.[0]);
      expectClose((daysOf("360") / 360) * (dagen === 366 ? 366 : 365), daysOf("365"));
    }),
    ...always("DEBITEURENDAGEN", receivable.map(receivableArgs)),
  ],
  DEBITEURENDAGEN_TERUG: [
    holds("is the days of the latest months when just their revenue is outstanding", fc.tuple(months, fc.nat()), ([all, pick]) => {
      const latest = all.slice(0, 1 + (pick % all.length));
      expectClose(single("DEBITEURENDAGEN_TERUG", sum(latest.map(([omzet]) => cents(omzet))) / 100, ...pairArgs(all)), sum(latest.map(([, dagen]) => dagen)));
    }),
    holds("rises with what is outstanding, until it is more than the months explain", fc.tuple(months, fc.array(positiveEuros, { minLength: 1 })), ([all, amounts]) => {
      const found = [...amounts].sort((one, other) => one - other).map((each) => single("DEBITEURENDAGEN_TERUG", each, ...pairArgs(all)));
      const explained = amounts.filter((each) => cents(each) <= sum(all.map(([omzet]) => cents(omzet)))).length;
      expect(found.map((each) => typeof each === "number")).toEqual(found.map((_, place) => place < explained));
      expectAscending(found.slice(0, explained).map(num), 1e-9);
    }),
    holds("does not change when all money is multiplied by a whole factor", fc.tuple(months, positiveEuros, factor), ([all, amounts, by]) => {
      expect(single("DEBITEURENDAGEN_TERUG", times(amounts, by), ...pairArgs(all.map(([omzet, dagen]) => [times(omzet, by), dagen])))).toBe(single("DEBITEURENDAGEN_TERUG", amounts, ...pairArgs(all)));
    }),
    holds("is DEBITEURENDAGEN while one month explains it", fc.tuple(positiveEuros, positiveEuros, days), ([one, other, dagen]) => {
      const [openstaand, omzet] = [Math.min(one, other), Math.max(one, other)];
      expectClose(single("DEBITEURENDAGEN_TERUG", openstaand, [[omzet]], [[dagen]]), num(rows("DEBITEURENDAGEN", [[openstaand]], [[omzet]], [[dagen]])[0]?.[0]));
    }),
    ...always("DEBITEURENDAGEN_TERUG", fc.tuple(amount, months).map(([openstaand, all]) => [openstaand, ...pairArgs(all)])),
  ],
  BETAALDAGEN: [
    holds("lies between the fastest and the slowest invoice that was paid", invoices, (all) => {
      const paid = all.flatMap(([, dagen]) => (isBlank(dagen) ? [] : [num(dagen)]));
      const found = single("BETAALDAGEN", ...pairArgs(all));
      if (paid.length === 0) expect(found).toBe("");
      else expectAscending([Math.min(...paid), num(found), Math.max(...paid)], 1e-9);
    }),
    holds("does not depend on the order of the invoices, nor on the currency", fc.tuple(shuffled(invoices), factor), ([{ inOrder, mixed }, by]) => {
      const found = single("BETAALDAGEN", ...pairArgs(inOrder));
      expect(single("BETAALDAGEN", ...pairArgs(mixed))).toBe(found);
      if (found !== "") expectClose(single("BETAALDAGEN", ...pairArgs(inOrder.map(([bedrag, dagen]) => [times(bedrag, by), dagen]))), num(found));
    }),
    holds("takes a large invoice for as many small ones", fc.tuple(invoices, factor), ([all, by]) => {
      const [first, ...others] = all;
      fc.pre(first !== undefined);
      const large: Pair = [times(first?.[0] ?? 0, by), first?.[1]];
      expect(single("BETAALDAGEN", ...pairArgs([large, ...others]))).toBe(single("BETAALDAGEN", ...pairArgs([...new Array<Pair>(by).fill(first ?? [0, 0]), ...others])));
    }),
    holds("does not look at what is not paid yet", fc.tuple(invoices, euros), ([all, bedrag]) => {
      expect(single("BETAALDAGEN", ...pairArgs([...all, [bedrag, null]]))).toBe(single("BETAALDAGEN", ...pairArgs(all)));
    }),
    ...always("BETAALDAGEN", invoices.map(pairArgs)),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
