import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { always, at, expectAscending, expectDescending, holds, isBlank, keyOf, lines, name, num, orBlank, rows, shuffled, sum, type Cell, type Properties } from "./property";

type Action = readonly [gekozen: unknown, actie: unknown, wie: unknown, deadline: unknown, status: unknown];
interface Table { readonly title: string; readonly actions: readonly Action[] }
const HEADER = ["gekozen", "Actie ", "wie", "deadline", "status"];
const PEILDATUM = 46_050;
const day = fc.integer({ min: 46_040, max: 46_060 });
const action: fc.Arbitrary<Action> = fc.tuple(orBlank(fc.constantFrom("ja", "ja", "nee")), orBlank(fc.constantFrom("bel", "mail", "bezoek")), orBlank(fc.constantFrom("Pim", "pim ", "Eva", "Pim en Eva", "Eva, Pim; Jan")), orBlank(fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: fc.constant("volgende week") })), orBlank(fc.constantFrom("open", "Bezig", "klaar", "vervallen")));
const tables: fc.Arbitrary<Table[]> = fc.array(fc.record({ title: fc.constantFrom("3.8", "4.5", "5.1"), actions: fc.array(action, { minLength: 1, maxLength: 6 }) }), { minLength: 1, maxLength: 4 });
const tableArgs = (all: readonly Table[]): unknown[] => all.flatMap(({ title, actions }) => [[[title]], [HEADER, ...actions.map((each) => [...each])]]);
const isChosen = ([gekozen, actie]: Action): boolean => gekozen === "ja" && !isBlank(actie);
const isOpen = (each: Action): boolean => isChosen(each) && each[4] !== "klaar" && each[4] !== "vervallen";
const isLate = (each: Action): boolean => isOpen(each) && typeof each[3] === "number" && each[3] !== 0 && each[3] < PEILDATUM;
const countOf = (all: readonly Table[], belongs: (each: Action) => boolean): number => all.flatMap(({ actions }) => actions).filter(belongs).length;
const list = (all: readonly Table[], limit: unknown = null): Cell[][] => lines("ACTIELIJST", PEILDATUM, limit, tableArgs(all));
const totals = (all: readonly Table[]): Cell[][] => rows("ACTIES_TOTAAL", PEILDATUM, tableArgs(all));
const persons = (all: readonly Table[]): Cell[][] => lines("ACTIES_PER_PERSOON", PEILDATUM, tableArgs(all));
const sorted = (table: readonly (readonly Cell[])[]): string[] => table.map((row) => JSON.stringify(row)).sort();

type Deal = readonly [klant: unknown, uitkomst: unknown, orderdatum: unknown];
const deals = fc.array(fc.tuple(orBlank(name), orBlank(fc.constantFrom("open", "gewonnen", "verloren")), orBlank(day)), { minLength: 2, maxLength: 12 });
const overdue = (all: readonly Deal[], peildatum: number): Cell[] =>
  at(0, lines("PIJPLIJN_ACTIES", column(all.map(([klant]) => klant)), column(all.map((_, row) => `nr ${row}.`)), column(all.map(([, uitkomst]) => uitkomst)), column(all.map(([, , orderdatum]) => orderdatum)), peildatum));
const rowIn = (text: Cell): number => Number(/nr (\d+)\./.exec(String(text))?.[1]);

const texts = fc.array(orBlank(fc.constantFrom("Bel Alfa", "bel alfa ", "Mail Bravo", "Bezoek Charlie", "Bel Délta", "Bel Delta")), { minLength: 1, maxLength: 10 });
const filled = (all: readonly unknown[]): string[] => all.filter((each) => !isBlank(each)).map((each) => String(each).trim());
const count = fc.integer({ min: 1, max: 10 });
const signal = fc.oneof(orBlank(fc.constantFrom<unknown>("ja", "nee", "Nee ", 1, -1, 0.5)), fc.boolean());
const signals = fc.array(fc.tuple(orBlank(fc.integer({ min: 1, max: 99 }).map((each) => `actie ${each}`)), signal), { minLength: 1, maxLength: 10 });
const signalArgs = (all: readonly (readonly unknown[])[]): unknown[] => [column(all.map(([text]) => text)), column(all.map(([, each]) => each))];
const scored = fc.array(fc.tuple(orBlank(fc.integer({ min: 1, max: 99 }).map((each) => `tekst ${each}`)), orBlank(fc.integer({ min: 1, max: 5 }))), { minLength: 1, maxLength: 10 });
const low = (all: readonly (readonly unknown[])[], limit?: number): Cell[] => at(0, lines("LAGE_SCORES", ...signalArgs(all), limit ?? null));

export const ACTIONS = {
  ACTIELIJST: [
    holds("has a line for every action that ACTIES_TOTAAL counts as not done", tables, (all) => {
      expect(list(all).length).toBe(totals(all).at(-1)?.[2]);
      expect(list(all).length).toBe(countOf(all, isOpen));
    }),
    holds("runs from the first deadline on, without a deadline last, and is a prefix of every longer list", fc.tuple(tables, count), ([all, limit]) => {
      expectAscending(list(all).map(([deadline, , , , late]) => (deadline === "" ? (late === "" ? 1e6 : 2e6) : num(deadline))));
      expect(list(all, limit)).toEqual(list(all).slice(0, limit));
    }),
    holds("says how late an action is exactly where ACTIES_TOTAAL counts it as late", tables, (all) => {
      expect(list(all).filter((row) => String(row[4]).includes("te laat")).length).toBe(totals(all).at(-1)?.[3]);
      for (const [deadline, , , , late] of list(all)) if (String(late).includes("te laat")) expect(parseInt(String(late), 10)).toBe(PEILDATUM - num(deadline));
    }),
    holds("holds the same actions whatever the order of the tables", shuffled(tables), ({ inOrder, mixed }) => {
      expect(sorted(list(mixed))).toEqual(sorted(list(inOrder)));
    }),
    ...always("ACTIELIJST", tables.map((all) => [PEILDATUM, null, tableArgs(all)])),
  ],
  ACTIES_TOTAAL: [
    holds("adds up over the names", tables, (all) => {
      const found = totals(all);
      expect([1, 2, 3, 4].map((place) => sum(at(place, found.slice(0, -1)).map(num)))).toEqual(found.at(-1)?.slice(1));
      expect(found.at(-1)?.slice(1)).toEqual([isChosen, isOpen, isLate, (each: Action) => isChosen(each) && each[4] === "klaar"].map((belongs) => countOf(all, belongs)));
    }),
    holds("counts under a name what its tables count by themselves", tables, (all) => {
      for (const [title, ...counts] of totals(all).slice(0, -1)) expect(counts).toEqual(totals(all.filter((each) => each.title === title)).at(-1)?.slice(1));
    }),
    holds("has more late, never less, on a later day", fc.tuple(tables, fc.nat({ max: 30 })), ([all, days]) => {
      const later = rows("ACTIES_TOTAAL", PEILDATUM + days, tableArgs(all));
      totals(all).forEach(([title, chosen, open, late, done], row) => {
        expect(later[row]?.filter((_, place) => place !== 3)).toEqual([title, chosen, open, done]);
        expectAscending([num(late), num(later[row]?.[3]), num(open), num(chosen)]);
      });
    }),
    ...always("ACTIES_TOTAAL", tables.map((all) => [PEILDATUM, tableArgs(all)])),
  ],
  ACTIES_PER_PERSOON: [
    holds("counts every open action for each who does it, or for nobody", tables, (all) => {
      const open = all.flatMap(({ actions }) => actions).filter(isOpen);
      const named = (each: Action, who: string): boolean => (who === "niemand genoemd" ? isBlank(each[2]) : !isBlank(each[2]) && String(each[2]).toLowerCase().split(/[,;]| en /).some((one) => one.trim() === keyOf(who)));
      for (const [who = "", many, late] of persons(all)) {
        const theirs = open.filter((each) => named(each, String(who)));
        expect([many, late]).toEqual([theirs.length, theirs.filter(isLate).length]);
      }
    }),
    holds("adds up to ACTIES_TOTAAL while every action is of one", tables, (all) => {
      const alone = all.map(({ title, actions }): Table => ({ title, actions: actions.map(([gekozen, actie, wie, ...rest]): Action => [gekozen, actie, String(wie).includes("Eva") ? "Eva" : wie, ...rest]) }));
      expect([1, 2].map((place) => sum(at(place, persons(alone)).map(num)))).toEqual(totals(alone).at(-1)?.slice(2, 4));
    }),
    holds("has everyone once, the most open actions on top, in the same order whatever that of the tables", shuffled(tables), ({ inOrder, mixed }) => {
      expectDescending(at(1, persons(inOrder)).map(num));
      expect(new Set(at(0, persons(inOrder)).map(keyOf)).size).toBe(persons(inOrder).length);
      const keys = (all: readonly Table[]): unknown[] => persons(all).map(([who, ...counts]) => [keyOf(who), ...counts]);
      expect(keys(mixed)).toEqual(keys(inOrder));
    }),
    ...always("ACTIES_PER_PERSOON", tables.map((all) => [PEILDATUM, tableArgs(all)])),
  ],
  PIJPLIJN_ACTIES: [
    holds("names every open deal of somebody whose day has passed once, the oldest first", deals, (all) => {
      const found = overdue(all, PEILDATUM).map(rowIn);
      const expected = [...all.keys()].filter((row) => {
        const [klant, uitkomst, orderdatum] = all[row] ?? [];
        return !isBlank(klant) && (isBlank(uitkomst) || uitkomst === "open") && !isBlank(orderdatum) && num(orderdatum) < PEILDATUM;
      });
      expect([...found].sort((one, other) => one - other)).toEqual(expected);
      expectAscending(found.map((row) => num(all[row]?.[2])));
    }),
    holds("on a later day keeps what it had, and only adds below", fc.tuple(deals, fc.nat({ max: 20 })), ([all, days]) => {
      const before = overdue(all, PEILDATUM);
      expect(overdue(all, PEILDATUM + days).slice(0, before.length)).toEqual(before);
    }),
    ...always("PIJPLIJN_ACTIES", deals.map((all) => [...[0, 0, 1, 2].map((place) => column(all.map((each) => each[place]))), PEILDATUM])),
  ],
  NIEUWE_VOORSTELLEN: [
    holds("keeps the proposals, in their order, that are not yet among the actions", fc.tuple(texts, texts), ([proposals, actions]) => {
      const there = new Set(filled(actions).map(keyOf));
      expect(at(0, lines("NIEUWE_VOORSTELLEN", column(proposals), column(actions)))).toEqual(filled(proposals).filter((each) => !there.has(keyOf(each))));
    }),
    holds("has nothing left once what it gives is taken over", fc.tuple(texts, texts), ([proposals, actions]) => {
      const found = at(0, lines("NIEUWE_VOORSTELLEN", column(proposals), column(actions)));
      expect(lines("NIEUWE_VOORSTELLEN", column(proposals), column([...actions, ...found]))).toEqual([]);
    }),
    holds("is a prefix of every longer list", fc.tuple(texts, texts, count), ([proposals, actions, limit]) => {
      expect(lines("NIEUWE_VOORSTELLEN", column(proposals), column(actions), limit)).toEqual(lines("NIEUWE_VOORSTELLEN", column(proposals), column(actions)).slice(0, limit));
    }),
    ...always("NIEUWE_VOORSTELLEN", fc.tuple(texts, texts).map(([proposals, actions]) => [column(proposals), column(actions), null])),
  ],
  VOORSTELLEN: [
    holds("gives the actions with a signal in their order, and is a prefix of every longer list", fc.tuple(signals, count), ([all, limit]) => {
      const isSignal = (each: unknown): boolean => each === true || (typeof each === "number" && each > 0) || each === "ja";
      const found = at(0, lines("VOORSTELLEN", ...signalArgs(all)));
      expect(found).toEqual(all.flatMap(([text, each]) => (!isBlank(text) && isSignal(each) ? [text] : [])));
      expect(at(0, lines("VOORSTELLEN", ...signalArgs(all), limit))).toEqual(found.slice(0, limit));
    }),
    holds("divides the actions: with the signals turned round it gives the others", signals, (all) => {
      const given = (turned: boolean): number => lines("VOORSTELLEN", ...signalArgs(all.map(([text, each]) => [text, (each === true || each === "ja" || Number(each) > 0) !== turned]))).length;
      expect(given(false) + given(true)).toBe(all.filter(([text]) => !isBlank(text)).length);
    }),
    ...always("VOORSTELLEN", signals.map((all) => [...signalArgs(all), null])),
  ],
  LAGE_SCORES: [
    holds("runs from the lowest score up, to its limit and no further", fc.tuple(scored, fc.integer({ min: 1, max: 5 })), ([all, limit]) => {
      const expected = all.filter(([text, score]) => !isBlank(text) && !isBlank(score) && Number(score) <= limit).sort((one, other) => Number(one[1]) - Number(other[1]));
      expect(low(all, limit)).toEqual(expected.map(([text]) => text));
    }),
    holds("with a lower limit is a prefix of itself", fc.tuple(scored, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), ([all, one, other]) => {
      const [few, more] = [low(all, Math.min(one, other)), low(all, Math.max(one, other))];
      expect(more.slice(0, few.length)).toEqual(few);
      expect(low(all)).toEqual(low(all, 2));
    }),
    ...always("LAGE_SCORES", scored.map((all) => [...signalArgs(all), null])),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
