import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { always, at, cents, euros, expectAmong, expectAscending, expectClose, expectDescending, factor, holds, isBlank, lines, name, num, orBlank, positiveEuros, rows, shuffled, sum, times, type Cell, type Properties } from "./property";

interface Customer { readonly klant: unknown; readonly omzet: unknown; readonly groep: unknown }
const customer: fc.Arbitrary<Customer> = fc.record({ klant: orBlank(name), omzet: orBlank(euros), groep: orBlank(fc.constantFrom("Noord", "noord ", "Zuid")) });
const customers = fc.array(customer, { minLength: 1, maxLength: 30 }).filter((all) => all.some(({ omzet }) => !isBlank(omzet)));
const rule = fc.constantFrom("standaard", "strikt", null);
const thresholds = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }).map((three) => three.sort((one, other) => one - other));

const omzetOf = (all: readonly Customer[]): unknown[][] => column(all.map(({ omzet }) => omzet));
const groepOf = (all: readonly Customer[]): unknown[][] => column(all.map(({ groep }) => groep));
const klantOf = (all: readonly Customer[]): unknown[][] => column(all.map(({ klant }) => klant));
const scaled = (all: readonly Customer[], by: number): Customer[] => all.map((each) => ({ ...each, omzet: times(each.omzet, by) }));
const countOf = (all: readonly Customer[], belongs: (amount: number) => boolean): number => all.filter(({ omzet }) => belongs(cents(omzet))).length;
const positives = (all: readonly Customer[]): number[] => all.map(({ omzet }) => cents(omzet)).filter((amount) => amount > 0);

/** Whole amounts that are 100 together, so that thresholds in whole percentages are often met exactly. */
const hundred = fc.tuple(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 12 }), thresholds).map(([cuts, [a = 80, b = 95]]) => {
  const ends = [...cuts, 100].sort((one, other) => one - other);
  return [ends.map((end, place) => end - (ends[place - 1] ?? 0)), a, b] as const;
}).chain(([all, a, b]) => {
  const ranked = [...all].sort((one, other) => other - one);
  const met = ranked.map((_, place) => sum(ranked.slice(0, place + 1))).filter((part) => part < 100 && part !== a && part !== b);
  return fc.constantFrom(a, ...met).map((exact) => [all, Math.min(exact, b), Math.max(exact, b)] as const);
});

/** From the best class to the worst. */
const CLASSES: readonly Cell[] = ["A", "B", "C", "geen omzet", "credit"];
const classes = (...args: readonly unknown[]): number[] => at(0, rows("ABC_KLASSE", ...args)).map((each) => CLASSES.indexOf(each));
const expectNowhereWorse = (found: readonly number[], than: readonly number[]): void => expect(found.filter((each, row) => each > (than[row] ?? -1))).toEqual([]);

/** What is the same whatever the order of the rows and the currency. */
const invariant = (id: KompasId, ...free: readonly number[]) => [
  holds("does not depend on the order of the rows", shuffled(customers), ({ inOrder, mixed }) => {
    expect(rows(id, omzetOf(mixed), null)).toEqual(rows(id, omzetOf(inOrder), null));
  }),
  holds("keeps its counts and shares when every amount is multiplied by a whole factor", fc.tuple(customers, factor), ([all, by]) => {
    const others = (table: Cell[][]): Cell[][] => table.map((row) => row.filter((_, index) => !free.includes(index)));
    expect(others(rows(id, omzetOf(scaled(all, by)), null))).toEqual(others(rows(id, omzetOf(all), null)));
  }),
];

export const REVENUE = {
  ABC_KLASSE: [
    holds("gives more revenue no worse class", fc.tuple(customers, rule), ([all, regel]) => {
      const found = classes(omzetOf(all), null, null, regel);
      const ranked = all.map(({ omzet }, row) => ({ amount: cents(omzet), place: found[row] ?? -1 })).sort((one, other) => one.amount - other.amount);
      expectDescending(ranked.map(({ place }) => place));
      ranked.forEach(({ amount, place }, row) => { if (amount === ranked[row - 1]?.amount) expect(place).toBe(ranked[row - 1]?.place); });
    }),
    holds("is A and B exactly as long as who is larger has less than the threshold; by the strict rule, with who is as large, no more", hundred, ([all, a, b]) => {
      const has = (amount: number, isStrict: boolean): number => sum(all.filter((other) => other > amount || (isStrict && other === amount)));
      const expected = (isStrict: boolean): number[] => all.map((amount) => [a, b].filter((part) => (isStrict ? has(amount, true) > part : has(amount, false) >= part)).length);
      expect(classes(column(all), a, b)).toEqual(expected(false));
      expect(classes(column(all), a, b, "strikt")).toEqual(expected(true));
    }),
    holds("never puts a customer down for earning more, by the standard rule", fc.tuple(customers, fc.nat(), positiveEuros), ([all, pick, extra]) => {
      const row = pick % all.length;
      const more = all.map((each, index) => (index === row ? { ...each, omzet: (cents(each.omzet) + cents(extra)) / 100 } : each));
      fc.pre(more.some(({ omzet }) => !isBlank(omzet)));
      expect(classes(omzetOf(more))[row]).toBeLessThanOrEqual(classes(omzetOf(all))[row] ?? -1);
    }),
    holds("permutes with the rows", fc.tuple(shuffled(customers), rule), ([{ inOrder, mixed, order }, regel]) => {
      const found = rows("ABC_KLASSE", omzetOf(inOrder), null, null, regel, groepOf(inOrder));
      expect(rows("ABC_KLASSE", omzetOf(mixed), null, null, regel, groepOf(mixed))).toEqual(order.map((row) => found[row]));
    }),
    holds("does not change when every amount is multiplied by a whole factor", fc.tuple(customers, factor, rule, thresholds), ([all, by, regel, [a, b]]) => {
      expect(classes(omzetOf(scaled(all, by)), a, b, regel, groepOf(all))).toEqual(classes(omzetOf(all), a, b, regel, groepOf(all)));
    }),
    holds("is never better by the strict rule than by the standard one", fc.tuple(customers, thresholds), ([all, [a, b]]) => {
      expectNowhereWorse(classes(omzetOf(all), a, b, "standaard"), classes(omzetOf(all), a, b, "strikt"));
    }),
    holds("is nowhere worse with wider thresholds", fc.tuple(customers, thresholds, rule), ([all, [low, middle, high], regel]) => {
      expectNowhereWorse(classes(omzetOf(all), middle, high, regel), classes(omzetOf(all), low, high, regel));
      expectNowhereWorse(classes(omzetOf(all), low, high, regel), classes(omzetOf(all), low, middle, regel));
    }),
    holds("gives the members of a group the class that their sum has by itself", fc.tuple(customers, rule), ([all, regel]) => {
      const inNorth = ({ groep }: Customer): boolean => String(groep).trim().toLowerCase() === "noord";
      const north = sum(all.filter(inNorth).map(({ omzet }) => cents(omzet))) / 100;
      const alone = [{ omzet: north }, ...all.filter((each) => !inNorth(each))];
      fc.pre(all.some(inNorth) && alone.some(({ omzet }) => !isBlank(omzet)));
      const [first, ...rest] = classes(column(alone.map(({ omzet }) => omzet)), null, null, regel);
      const found = classes(omzetOf(all), null, null, regel, column(all.map((each) => (inNorth(each) ? each.groep : ""))));
      const others = rest.values();
      expect(found).toEqual(all.map((each) => (inNorth(each) ? first : others.next().value)));
    }),
    ...always("ABC_KLASSE", fc.tuple(customers, rule).map(([all, regel]) => [omzetOf(all), 80, null, regel, groepOf(all), klantOf(all)])),
  ],
  ABC_PIRAMIDE: [
    holds("adds up: A, B and C to what has revenue; with credit to the net, in customers and to the cent", fc.tuple(customers, rule), ([all, regel]) => {
      const found = rows("ABC_PIRAMIDE", omzetOf(all), null, null, regel);
      const [a = 0, b = 0, c = 0, having, without = 0, credit = 0, net] = at(3, found).map(cents);
      expect([a + b + c, (having ?? 0) + without + credit]).toEqual([having, net]);
      expect(net).toBe(sum(all.map(({ omzet }) => cents(omzet))));
      const [as = 0, bs = 0, cs = 0, many, none = 0, credits = 0, rowCount] = at(1, found).map(num);
      expect([as + bs + cs, (many ?? 0) + none + credits]).toEqual([many, rowCount]);
      expect([rowCount, none, credits]).toEqual([all.length, countOf(all, (amount) => amount === 0), countOf(all, (amount) => amount < 0)]);
    }),
    holds("counts what ABC_KLASSE calls A, B and C", fc.tuple(customers, rule), ([all, regel]) => {
      const found = classes(omzetOf(all), null, null, regel);
      const [as, bs, cs, , without, credit] = at(1, rows("ABC_PIRAMIDE", omzetOf(all), null, null, regel));
      expect([as, bs, cs, without, credit]).toEqual(CLASSES.map((_, place) => found.filter((each) => each === place).length));
    }),
    holds("gives A at least its percentage of revenue, and by the strict rule at most", fc.tuple(customers, thresholds), ([all, [a = 80, b]]) => {
      fc.pre(positives(all).length > 0);
      expect(num(rows("ABC_PIRAMIDE", omzetOf(all), a, b)[0]?.[4])).toBeGreaterThanOrEqual(a / 100 - 1e-12);
      expect(num(rows("ABC_PIRAMIDE", omzetOf(all), a, b, "strikt")[0]?.[4])).toBeLessThanOrEqual(a / 100 + 1e-12);
    }),
    holds("counts whole cents: what rounds to the same cent is the same", fc.tuple(customers, fc.constantFrom(-0.004, 0.004)), ([all, bit]) => {
      const nearly = all.map(({ omzet }) => (typeof omzet === "number" && omzet !== 0 ? omzet + bit : omzet));
      expect(rows("ABC_PIRAMIDE", column(nearly))).toEqual(rows("ABC_PIRAMIDE", omzetOf(all)));
    }),
    ...invariant("ABC_PIRAMIDE", 3),
    ...always("ABC_PIRAMIDE", fc.tuple(customers, rule).map(([all, regel]) => [omzetOf(all), null, 95, regel, groepOf(all), klantOf(all)])),
  ],
  ABC_LIJST: [
    holds("runs from the largest down and is a prefix of every longer list", fc.tuple(customers, fc.integer({ min: 1, max: 30 })), ([all, count]) => {
      const whole = lines("ABC_LIJST", klantOf(all), omzetOf(all));
      expect(lines("ABC_LIJST", klantOf(all), omzetOf(all), count)).toEqual(whole.slice(0, count));
      expect(at(2, whole).map(cents)).toEqual(positives(all).sort((one, other) => other - one));
    }),
    holds("adds up to the revenue of ABC_PIRAMIDE, and its shares to all of it", customers, (all) => {
      const found = lines("ABC_LIJST", klantOf(all), omzetOf(all));
      fc.pre(found.length > 0);
      expect(sum(at(2, found).map(cents))).toBe(cents(rows("ABC_PIRAMIDE", omzetOf(all))[3]?.[3]));
      expect(found.at(-1)?.[4]).toBe(1);
      expectClose(at(4, found), found.map((_, index) => sum(at(3, found.slice(0, index + 1)).map(num))));
    }),
    holds("gives the class of ABC_KLASSE and a rank of one more than who is larger", fc.tuple(customers, rule), ([all, regel]) => {
      const found = classes(omzetOf(all), null, null, regel);
      for (const [rank, , amount, , , letter] of lines("ABC_LIJST", klantOf(all), omzetOf(all), null, null, null, regel)) {
        const row = all.findIndex(({ omzet }) => cents(omzet) === cents(amount));
        expect(letter).toBe(CLASSES[found[row] ?? -1]);
        expect(rank).toBe(1 + countOf(all, (other) => other > cents(amount)));
      }
    }),
    holds("does not depend on the order of the rows but for the names of equal amounts", shuffled(customers), ({ inOrder, mixed }) => {
      const withoutNames = (all: readonly Customer[]): Cell[][] => lines("ABC_LIJST", klantOf(all), omzetOf(all)).map(([rank = "", , ...rest]) => [rank, ...rest]);
      expect(withoutNames(mixed)).toEqual(withoutNames(inOrder));
    }),
    ...always("ABC_LIJST", fc.tuple(customers, rule).map(([all, regel]) => [klantOf(all), omzetOf(all), null, null, null, regel, groepOf(all)])),
  ],
  KLANTPIRAMIDE: [
    holds("puts every customer with revenue in one layer, its ends at 1, 5 and 20 %", fc.tuple(customers, fc.nat({ max: 120 })), ([some, more]) => {
      const all = [...some, ...Array.from({ length: more }, (_, row): Customer => ({ klant: "", groep: "", omzet: 10 + (row % 7) }))];
      const found = rows("KLANTPIRAMIDE", omzetOf(all));
      const count = positives(all).length;
      const ends = [1, 5, 20].map((part) => Math.max(Math.min(1, count), Math.floor((count * part + 50) / 100)));
      const counts = at(1, found).map(num);
      expect(counts.map((_, layer) => sum(counts.slice(0, layer + 1)))).toEqual([...ends, count]);
      expect(sum(at(3, found).map(cents))).toBe(sum(positives(all)));
    }),
    holds("earns no less per customer in a higher layer", customers, (all) => {
      const filled = rows("KLANTPIRAMIDE", omzetOf(all)).filter(([, count]) => num(count) > 0);
      expectDescending(filled.map(([, count, , amount]) => cents(amount) / num(count)), 1e-6);
    }),
    holds("says 'gelijk aan grens' only where two layers meet at one amount", customers, (all) => {
      const ranked = positives(all).sort((one, other) => other - one);
      let end = 0;
      for (const [, count, , , , remark] of rows("KLANTPIRAMIDE", omzetOf(all))) {
        end += num(count);
        if (num(count) > 0) expect(remark !== "").toBe(end < ranked.length && ranked[end - 1] === ranked[end]);
      }
    }),
    ...invariant("KLANTPIRAMIDE", 3),
    ...always("KLANTPIRAMIDE", customers.map((all) => [omzetOf(all), groepOf(all)])),
  ],
  CONCENTRATIE: [
    holds("keeps Gini from 0 to below 1 and HHI from 1 / n to 1", customers, (all) => {
      const [count, gini, , hhi, points, , effective] = at(1, rows("CONCENTRATIE", omzetOf(all)));
      fc.pre(num(count) > 0);
      expect(num(gini)).toBeGreaterThanOrEqual(0);
      expect(num(gini)).toBeLessThan(1);
      expect(num(hhi)).toBeGreaterThanOrEqual(1 / num(count) - 1e-12);
      expect(num(hhi)).toBeLessThanOrEqual(1);
      expectClose(points, num(hhi) * 10_000);
      expectClose(num(effective) * num(hhi), 1);
    }),
    holds("counts every row once", customers, (all) => {
      const found = at(1, rows("CONCENTRATIE", omzetOf(all)));
      expect(num(found[0]) + num(found.at(-2)) + num(found.at(-1))).toBe(all.length);
      expect(found.slice(-2)).toEqual([countOf(all, (amount) => amount === 0), countOf(all, (amount) => amount < 0)]);
    }),
    holds("is a Gini of twice the area between LORENZ and the diagonal", customers, (all) => {
      const curve = lines("LORENZ", omzetOf(all));
      fc.pre(curve.length > 0);
      const area = sum(curve.slice(1).map(([x, y], index) => ((num(x) - num(curve[index]?.[0])) * (num(y) + num(curve[index]?.[1]))) / 2));
      expectClose(rows("CONCENTRATIE", omzetOf(all))[1]?.[1], 1 - 2 * area);
    }),
    holds("keeps the Gini and halves the HHI when every customer is there twice", customers, (all) => {
      fc.pre(positives(all).length > 0);
      const [, once, , hhi] = at(1, rows("CONCENTRATIE", omzetOf(all)));
      const [, twice, , half] = at(1, rows("CONCENTRATIE", omzetOf([...all, ...all])));
      expectClose(twice, num(once));
      expectClose(half, num(hhi) / 2);
    }),
    holds("gives the largest customers the share that ABC_LIJST adds up to, more of them no less", customers, (all) => {
      fc.pre(positives(all).length > 0);
      const shares = at(1, rows("CONCENTRATIE", omzetOf(all))).slice(7, 10).map(num);
      expectAscending([0, ...shares, 1]);
      const cumulative = at(4, lines("ABC_LIJST", klantOf(all), omzetOf(all)));
      expectClose(shares, [1, 3, 5].map((count) => num(cumulative[Math.min(count, cumulative.length) - 1])));
    }),
    ...invariant("CONCENTRATIE"),
    ...always("CONCENTRATIE", customers.map((all) => [omzetOf(all), groepOf(all), klantOf(all)])),
  ],
  LORENZ: [
    holds("runs from 0, 0 to 1, 1, never above the diagonal", fc.tuple(customers, orBlank(fc.integer({ min: 1, max: 40 }))), ([all, steps]) => {
      const curve = lines("LORENZ", omzetOf(all), null, steps);
      fc.pre(curve.length > 0);
      expect([curve[0], curve.at(-1)]).toEqual([[0, 0], [1, 1]]);
      expect(curve.filter(([x, y]) => num(y) > num(x) + 1e-12)).toEqual([]);
      expect(curve.length).toBe(1 + Math.min(positives(all).length, Number(steps) || 100));
    }),
    holds("is convex: every next customer brings at least as much", fc.tuple(customers, fc.integer({ min: 1, max: 40 })), ([all, steps]) => {
      const curve = lines("LORENZ", omzetOf(all), null, steps);
      expectAscending(curve.slice(1).map(([x, y], index) => (num(y) - num(curve[index]?.[1])) / (num(x) - num(curve[index]?.[0]))), 1e-9);
    }),
    holds("with fewer points has points of the whole curve", fc.tuple(customers, fc.integer({ min: 1, max: 40 })), ([all, steps]) => {
      const whole = lines("LORENZ", omzetOf(all));
      expectAmong(lines("LORENZ", omzetOf(all), null, steps), whole);
    }),
    ...invariant("LORENZ"),
    ...always("LORENZ", customers.map((all) => [omzetOf(all), groepOf(all), null])),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
