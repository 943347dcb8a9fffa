import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { PHASES, TYPES, customers, field, keysOf, level, named, names, ofName, phase } from "./customer-rows";
import { always, at, cents, expectClose, expectDescending, holds, isBlank, keyOf, lines, name, num, orBlank, rows, shuffled, single, sum, type Cell, type Properties } from "./property";

interface Contact { readonly klant: unknown; readonly naam: unknown; readonly rol: unknown; readonly invloed: unknown }
const contacts: fc.Arbitrary<Contact[]> = fc.array(fc.record({ klant: orBlank(name), naam: orBlank(fc.constantFrom("Anna", "Bas", "Cas")), rol: orBlank(fc.constantFrom("Beslisser", "Gebruiker")), invloed: orBlank(fc.integer({ min: 1, max: 5 })) }), { minLength: 2, maxLength: 12 });
const contactArgs = (all: readonly Contact[]): unknown[] => [column(all.map(({ klant }) => klant)), column(all.map(({ naam }) => naam)), null, column(all.map(({ rol }) => rol)), column(all.map(({ invloed }) => invloed)), null];

export const CUSTOMERS = {
  RELATIELADDER: [
    holds("puts every account with a level on one rung, with its revenue", customers, (all) => {
      const found = lines("RELATIELADDER", field("type", all), field("omzet", all));
      const there = all.filter(({ type }) => !isBlank(type));
      expect(sum(at(2, found).map(num))).toBe(there.length);
      if (there.length > 0) expectClose(sum(at(3, found).map(num)), 1);
      expect(sum(at(4, found).map(cents))).toBe(sum(all.every(({ omzet }) => isBlank(omzet)) ? [] : there.map(({ omzet }) => cents(omzet))));
    }),
    holds("reads a number and its word alike", customers, (all) => {
      const words = column(all.map(({ type }) => (isBlank(type) ? "" : ` ${TYPES[num(type) - 1]?.toUpperCase()}`)));
      expect(rows("RELATIELADDER", words, field("omzet", all))).toEqual(rows("RELATIELADDER", field("type", all), field("omzet", all)));
    }),
    holds("does not depend on the order of the accounts", shuffled(customers), ({ inOrder, mixed }) => {
      expect(rows("RELATIELADDER", field("type", mixed), field("omzet", mixed))).toEqual(rows("RELATIELADDER", field("type", inOrder), field("omzet", inOrder)));
    }),
    ...always("RELATIELADDER", customers.map((all) => [field("type", all), field("omzet", all)])),
  ],
  RELATIE_MEDIAAN: [
    holds("names every level that is there with at least half of the accounts no higher and half no lower", customers, (all) => {
      const levels = all.flatMap(({ type }) => (isBlank(type) ? [] : [num(type)]));
      const halves = (belongs: (each: number) => boolean): boolean => levels.filter(belongs).length * 2 >= levels.length;
      const middle = [1, 2, 3, 4].filter((one) => levels.includes(one) && halves((each) => each <= one) && halves((each) => each >= one)).map((one) => String(TYPES[one - 1]));
      const [lower = "", upper] = middle;
      expect(single("RELATIE_MEDIAAN", field("type", all))).toBe(upper === undefined ? lower : `tussen ${lower} en ${upper}`);
    }),
    holds("does not depend on the order of the accounts, nor on how often all of them are there", shuffled(customers), ({ inOrder, mixed }) => {
      expect(single("RELATIE_MEDIAAN", field("type", [...mixed, ...mixed]))).toBe(single("RELATIE_MEDIAAN", field("type", inOrder)));
    }),
    ...always("RELATIE_MEDIAAN", customers.map((all) => [field("type", all)])),
  ],
  RELATIE_VERSCHIL: [
    holds("changes sign when now and wanted change places, and adds up over a level between", fc.array(fc.tuple(level, level, level), { minLength: 1 }), (all) => {
      const gap = (from: 0 | 1 | 2, to: 0 | 1 | 2): Cell[] => at(0, rows("RELATIE_VERSCHIL", column(all.map((each) => each[from])), column(all.map((each) => each[to]))));
      const [there, back, first, second] = [gap(0, 2), gap(2, 0), gap(0, 1), gap(1, 2)];
      there.forEach((each, row) => {
        if (each === "") return expect(back[row]).toBe("");
        expect(num(each) + num(back[row])).toBe(0);
        if (first[row] !== "" && second[row] !== "") expect(num(first[row]) + num(second[row])).toBe(each);
      });
    }),
    holds("is empty exactly where one of the two is", fc.array(fc.tuple(level, level), { minLength: 1 }), (all) => {
      const found = at(0, rows("RELATIE_VERSCHIL", column(all.map(([now]) => now)), column(all.map(([, wanted]) => wanted))));
      expect(found.map((each) => each === "")).toEqual(all.map((each) => each.some(isBlank)));
    }),
    ...always("RELATIE_VERSCHIL", customers.map((all) => [field("type", all), field("type", [...all].reverse())])),
  ],
  OMZET_VAN: [
    holds("sums the rows of a name, however it is spelled", fc.tuple(names, customers), ([wanted, all]) => {
      const expected = wanted.map((each) => (isBlank(each) ? "" : ofName(each, all).length === 0 ? "onbekende klant" : sum(ofName(each, all).map(({ omzet }) => cents(omzet))) / 100));
      expect(at(0, rows("OMZET_VAN", column(wanted), field("klant", all), field("omzet", all)))).toEqual(expected);
    }),
    holds("of every name once adds up to the revenue of all rows with a name", customers, (all) => {
      fc.pre(named(all).length > 0);
      const found = at(0, rows("OMZET_VAN", column(keysOf(all)), field("klant", all), field("omzet", all)));
      expect(sum(found.map(cents))).toBe(sum(named(all).map(({ omzet }) => cents(omzet))));
    }),
    holds("does not depend on the order of the customers", fc.tuple(names, shuffled(customers)), ([wanted, { inOrder, mixed }]) => {
      expect(rows("OMZET_VAN", column(wanted), field("klant", mixed), field("omzet", mixed))).toEqual(rows("OMZET_VAN", column(wanted), field("klant", inOrder), field("omzet", inOrder)));
    }),
    ...always("OMZET_VAN", fc.tuple(names, customers).map(([wanted, all]) => [column(wanted), field("klant", all), field("omzet", all)])),
  ],
  FASE_VAN: [
    holds("finds the first phase on the rows of a name, however it is spelled", fc.tuple(names, customers), ([wanted, all]) => {
      const expected = wanted.map((each) => (isBlank(each) ? "" : ofName(each, all).length === 0 ? "onbekende klant" : (ofName(each, all).find(({ fase }) => !isBlank(fase))?.fase ?? "")));
      expect(at(0, rows("FASE_VAN", column(wanted), field("klant", all), field("fase", all)))).toEqual(expected);
    }),
    holds("knows the same names as OMZET_VAN", fc.tuple(names, customers), ([wanted, all]) => {
      const unknown = (id: "FASE_VAN" | "OMZET_VAN", key: "fase" | "omzet"): boolean[] => at(0, rows(id, column(wanted), field("klant", all), field(key, all))).map((each) => each === "onbekende klant");
      expect(unknown("FASE_VAN", "fase")).toEqual(unknown("OMZET_VAN", "omzet"));
    }),
    ...always("FASE_VAN", fc.tuple(names, customers).map(([wanted, all]) => [column(wanted), field("klant", all), field("fase", all)])),
  ],
  RELATIE_VAN: [
    holds("finds the first level on the rows of a name as a word, and nothing of an unknown name", fc.tuple(names, customers), ([wanted, all]) => {
      const levels = wanted.map((each) => ofName(each, all).find(({ type }) => !isBlank(type))?.type);
      expect(at(0, rows("RELATIE_VAN", column(wanted), field("klant", all), field("type", all)))).toEqual(levels.map((each) => (each === undefined ? "" : TYPES[num(each) - 1])));
    }),
    holds("finds nothing more than what RELATIELADDER takes in", fc.tuple(names, customers), ([wanted, all]) => {
      const there = lines("RELATIELADDER", field("type", all)).filter(([, , count]) => num(count) > 0).map((row) => row[1]);
      const found = at(0, rows("RELATIE_VAN", column(wanted), field("klant", all), field("type", all)));
      expect(found.filter((word) => word !== "" && !there.includes(word))).toEqual([]);
    }),
    ...always("RELATIE_VAN", fc.tuple(names, customers).map(([wanted, all]) => [column(wanted), field("klant", all), field("type", all)])),
  ],
  CONTACTEN_VAN: [
    holds("runs from the most influence down, unknown last, and is a prefix of every longer list", fc.tuple(name, contacts, fc.integer({ min: 1, max: 12 })), ([account, all, count]) => {
      const whole = lines("CONTACTEN_VAN", account, ...contactArgs(all));
      expectDescending(at(3, whole).map((each) => (each === "" ? 0 : num(each))));
      expect(lines("CONTACTEN_VAN", account, ...contactArgs(all), count)).toEqual(whole.slice(0, count));
    }),
    holds("of every customer once gives every contact with a name and a customer once", contacts, (all) => {
      const there = all.filter(({ klant, naam }) => !isBlank(klant) && !isBlank(naam));
      const accounts = [...new Set(there.map(({ klant }) => keyOf(klant)))];
      const found = accounts.flatMap((account) => lines("CONTACTEN_VAN", account, ...contactArgs(all)));
      const texts = (some: readonly (readonly unknown[])[]): string[] => some.map((each) => JSON.stringify(each)).sort();
      expect(texts(found)).toEqual(texts(there.map(({ naam, rol, invloed }) => [naam, "", isBlank(rol) ? "" : rol, isBlank(invloed) ? "" : invloed, ""])));
    }),
    ...always("CONTACTEN_VAN", fc.tuple(name, contacts).map(([account, all]) => [account, ...contactArgs(all), null])),
  ],
  FASEN: [
    holds("counts every customer with a phase once, with its revenue and its part of all revenue", customers, (all) => {
      const found = lines("FASEN", field("fase", all), field("omzet", all));
      const there = all.filter(({ fase }) => !isBlank(fase));
      expect(sum(at(1, found).map(num))).toBe(there.length);
      expect(sum(at(2, found).map(cents))).toBe(all.every(({ omzet }) => isBlank(omzet)) ? 0 : sum(there.map(({ omzet }) => cents(omzet))));
      const total = sum(all.map(({ omzet }) => cents(omzet)));
      const shares = found.filter((row) => row[3] !== "");
      expect(shares.length).toBe(total > 0 ? found.length : 0);
      expectClose(shares.map((row) => num(row[3]) * total), shares.map((row) => cents(row[2])));
    }),
    holds("does not depend on the order of the customers", shuffled(customers), ({ inOrder, mixed }) => {
      expect(rows("FASEN", field("fase", mixed), field("omzet", mixed))).toEqual(rows("FASEN", field("fase", inOrder), field("omzet", inOrder)));
    }),
    ...always("FASEN", customers.map((all) => [field("fase", all), field("omzet", all)])),
  ],
  FASE_VOORSTEL: [
    holds("proposes customers in the phase asked for, none of them twice, the largest first", fc.tuple(fc.array(phase, { minLength: 1, maxLength: 10 }), customers), ([wanted, all]) => {
      const list = [field("klant", all), field("fase", all), field("omzet", all)];
      const found = at(0, rows("FASE_VOORSTEL", column(wanted), ...list));
      const proposed = found.filter((each) => each !== "");
      expect(new Set(proposed.map(keyOf)).size).toBe(proposed.length);
      expect(at(0, rows("FASE_VAN", column(found), list[0], list[1]))).toEqual(found.map((each, row) => (each === "" ? "" : wanted[row])));
      for (const one of PHASES) {
        const inPhase = found.filter((each, row) => each !== "" && wanted[row] === one);
        if (inPhase.length > 0) expectDescending(at(0, rows("OMZET_VAN", column(inPhase), list[0], list[2])).map(num));
      }
    }),
    holds("runs out only when every customer in the phase was proposed", fc.tuple(fc.array(phase, { minLength: 1, maxLength: 10 }), customers), ([wanted, all]) => {
      const found = at(0, rows("FASE_VOORSTEL", column(wanted), field("klant", all), field("fase", all), field("omzet", all)));
      const phases = keysOf(all).length === 0 ? [] : at(0, rows("FASE_VAN", column(keysOf(all)), field("klant", all), field("fase", all)));
      for (const one of PHASES) {
        const asked = wanted.filter((each) => each === one).length;
        expect(found.filter((each, row) => each !== "" && wanted[row] === one).length).toBe(Math.min(asked, phases.filter((each) => each === one).length));
      }
    }),
    ...always("FASE_VOORSTEL", fc.tuple(fc.array(phase, { minLength: 1, maxLength: 10 }), customers).map(([wanted, all]) => [column(wanted), field("klant", all), field("fase", all), field("omzet", all)])),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
