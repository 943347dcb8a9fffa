import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { customers, field, names, type Customer } from "./customer-rows";
import { always, at, cents, expectAscending, expectDescending, factor, holds, isBlank, keyOf, lines, name, num, orBlank, shuffled, single, sum, times, type Cell, type Properties } from "./property";

/** Four lists of five names, some of them missing. */
const fourLists = fc.array(fc.array(orBlank(name), { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 4 });

export const KEY_ACCOUNTS = {
  TOP: [
    holds("runs from the highest value down and is a prefix of every longer list", fc.tuple(customers, fc.integer({ min: 1, max: 15 })), ([all, count]) => {
      const whole = lines("TOP", field("klant", all), field("omzet", all), 100);
      expectDescending(at(2, whole).map(num));
      expect(lines("TOP", field("klant", all), field("omzet", all), count)).toEqual(whole.slice(0, count));
      expect(at(0, whole)).toEqual(at(2, whole).map((value) => 1 + at(2, whole).filter((other) => num(other) > num(value)).length));
    }),
    holds("lists every value above nil that has a name; groups add up to the cent", fc.tuple(customers, fc.boolean()), ([all, isGrouped]) => {
      const groups = all.map(({ fase }) => fase);
      const found = lines("TOP", field("klant", all), field("omzet", all), 100, isGrouped ? column(groups) : null);
      const sums = new Map<unknown, number>();
      all.forEach(({ klant, omzet, fase }, row) => {
        const key = isGrouped && !isBlank(fase) ? fase : row;
        if (!isBlank(klant)) sums.set(key, (sums.get(key) ?? 0) + cents(omzet));
      });
      expect(at(2, found).map(cents)).toEqual([...sums.values()].filter((value) => value > 0).sort((one, other) => other - one));
    }),
    holds("keeps ranks and names when every value is multiplied by a whole factor", fc.tuple(customers, factor), ([all, by]) => {
      const list = (each: readonly Customer[]): Cell[][] => lines("TOP", field("klant", each), field("omzet", each), 100).map(([rank = "", who = ""]) => [rank, who]);
      expect(list(all.map((each) => ({ ...each, omzet: times(each.omzet, by) })))).toEqual(list(all));
    }),
    ...always("TOP", customers.map((all) => [field("klant", all), field("omzet", all), null, field("fase", all)])),
  ],
  BORDA: [
    holds("gives away the points of every place that holds a name for the first time in its list", fourLists, (all) => {
      const places = all.flatMap((list) => list.flatMap((each, place) => (isBlank(each) || list.slice(0, place).some((other) => keyOf(other) === keyOf(each)) ? [] : [5 - place])));
      const found = lines("BORDA", ...all.map(column));
      expect([sum(at(2, found).map(num)), sum(at(3, found).map(num))]).toEqual([sum(places), places.length]);
      expectDescending(found.map(([, , points, lists]) => num(points) * 10 + num(lists)));
      expect(new Set(at(1, found).map(keyOf)).size).toBe(found.length);
    }),
    holds("does not depend on which list is which", shuffled(fourLists), ({ inOrder, mixed }) => {
      const scores = (all: readonly unknown[][]): string[] => lines("BORDA", ...all.map(column)).map(([rank, who, ...rest]) => JSON.stringify([rank, keyOf(who), ...rest])).sort();
      expect(scores(mixed)).toEqual(scores(inOrder));
    }),
    holds("is a prefix of every longer list", fc.tuple(fourLists, fc.integer({ min: 1, max: 20 })), ([all, count]) => {
      expect(lines("BORDA", ...all.map(column), count)).toEqual(lines("BORDA", ...all.map(column)).slice(0, count));
    }),
    ...always("BORDA", fourLists.map((all) => [...all.map(column), null])),
  ],
  OVERLAP: [
    holds("is symmetric, and no more than the names of the shorter list", fc.tuple(names, names), ([one, other]) => {
      const found = single("OVERLAP", column(one), column(other));
      expect(single("OVERLAP", column(other), column(one))).toBe(found);
      const [few = 0, more = 0] = [one, other].map((list) => new Set(list.filter((each) => !isBlank(each)).map(keyOf)).size);
      if (few === 0 || more === 0) expect(found).toBe("");
      else expectAscending([0, num(found), Math.min(few, more)]);
    }),
    holds("with itself is every name once, in whatever order and spelling", shuffled(names), ({ inOrder, mixed }) => {
      const count = new Set(inOrder.filter((each) => !isBlank(each)).map(keyOf)).size;
      expect(single("OVERLAP", column(inOrder), column(mixed.map((each) => (isBlank(each) ? each : `${String(each).toUpperCase()} `))))).toBe(count || "");
    }),
    ...always("OVERLAP", fc.tuple(names, names).map(([one, other]) => [column(one), column(other)])),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
