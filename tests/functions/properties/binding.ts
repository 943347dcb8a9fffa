import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { customers, field, keysOf, ofName, phase, type Customer } from "./customer-rows";
import { always, at, cents, expectAscending, expectClose, factor, holds, isBlank, keyOf, lines, name, num, orBlank, rows, shuffled, single, sum, times, type Cell, type Properties } from "./property";

interface Judged { readonly klant: unknown; readonly answers: readonly unknown[]; readonly fase: unknown }
const answer = fc.integer({ min: 1, max: 5 });
const judged: fc.Arbitrary<Judged> = fc.record({ klant: orBlank(fc.oneof(name, fc.constant("Zulu"))), answers: fc.array(orBlank(answer), { minLength: 3, maxLength: 3 }), fase: phase });
const relations = fc.array(judged, { minLength: 2, maxLength: 10 });
/** Every customer once: then the order of the rows plays no part. */
const relationsOnce = fc.uniqueArray(judged, { minLength: 2, maxLength: 6, selector: ({ klant }) => (isBlank(klant) ? "" : keyOf(klant)) });
const weights = orBlank(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 4, maxLength: 4 }).map((each) => [each]));
const answerArgs = (all: readonly Judged[]): unknown[] => [...[0, 1, 2].map((place) => column(all.map(({ answers }) => answers[place]))), column(all.map(({ fase }) => fase))];
const portfolio = (all: readonly Judged[], list: readonly Customer[]): unknown[] => [column(all.map(({ klant }) => klant)), ...answerArgs(all), field("klant", list), field("omzet", list)];
const BANDS: readonly Cell[] = ["hecht", "stabiel", "kwetsbaar", "kritiek"];
const totalRows = (all: readonly Judged[], list: readonly Customer[]): Cell[][] => lines("BINDING_TOTAAL", ...portfolio(all, list));

export const BINDINGS = {
  BINDING: [
    holds("lies from 0 to 100, in the band of its score, and is there exactly with a phase and three elements known", fc.tuple(relations, weights), ([all, gewichten]) => {
      rows("BINDING", ...answerArgs(all), gewichten).forEach(([score = "", band], row) => {
        const { answers, fase } = all[row] ?? { answers: [], fase: "" };
        const known = answers.filter((each) => !isBlank(each)).length;
        expect(score !== "").toBe(!isBlank(fase) && fase !== "Werving" && known >= 2);
        if (score === "") return expect(band).toBe(known === 0 ? "" : "n.v.t.");
        expectAscending([0, num(score), 100]);
        expect(band).toBe(BANDS[[75, 50, 25, 0].findIndex((bound) => num(score) >= bound)]);
      });
    }),
    holds("is held down while a relation ends, and says so only there", fc.tuple(relations, weights), ([all, gewichten]) => {
      const ending = all.map((each, row) => ({ ...each, fase: row % 2 === 0 ? "Dreigende scheiding" : "Scheiding" }));
      rows("BINDING", ...answerArgs(ending), gewichten).forEach(([score = "", , remark], row) => {
        if (score === "") return;
        expect(num(score)).toBeLessThanOrEqual(row % 2 === 0 ? 49 : 24);
        if (remark !== "") expect([remark, score]).toEqual(["begrensd door de fase", row % 2 === 0 ? 49 : 24]);
      });
      const others = all.map((each) => ({ ...each, fase: String(each.fase || "").includes("cheiding") ? "Verwelkoming" : each.fase }));
      expect(at(2, rows("BINDING", ...answerArgs(others), gewichten))).not.toContain("begrensd door de fase");
    }),
    holds("is no less with more trust, less risk or more confirmation", fc.tuple(relations, relations, weights), ([all, others, gewichten]) => {
      const better = all.map((each, row) => ({ ...each, answers: each.answers.map((one, place) => {
        const other = others[row]?.answers[place];
        return isBlank(one) || isBlank(other) || (Number(other) > Number(one)) !== (place !== 1) ? one : other;
      }) }));
      const [before, after] = [all, better].map((each) => at(0, rows("BINDING", ...answerArgs(each), gewichten)));
      before?.forEach((score, row) => { if (score !== "") expect(num(after?.[row])).toBeGreaterThanOrEqual(num(score)); });
    }),
    holds("weighs in proportion: all weights times a whole factor change nothing", fc.tuple(relations, fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 4, maxLength: 4 }), factor), ([all, each, by]) => {
      expect(rows("BINDING", ...answerArgs(all), [each.map((weight) => weight * by)])).toEqual(rows("BINDING", ...answerArgs(all), [each]));
    }),
    holds("judges every row by itself", fc.tuple(relations, relations), ([all, more]) => {
      expect(rows("BINDING", ...answerArgs([...all, ...more]))).toEqual([...rows("BINDING", ...answerArgs(all)), ...rows("BINDING", ...answerArgs(more))]);
    }),
    ...always("BINDING", fc.tuple(relations, weights).map(([all, gewichten]) => [...answerArgs(all), gewichten])),
  ],
  BINDING_TOTAAL: [
    holds("adds up: bands, n.v.t. and not judged to all customers, in number and to the cent", fc.tuple(relations, customers), ([all, list]) => {
      const found = totalRows(all, list);
      fc.pre(found.length > 0);
      expect(sum(at(1, found.slice(0, 6)).map(num))).toBe(found[6]?.[1]);
      expect(sum(at(2, found.slice(0, 6)).map(cents))).toBe(cents(found[6]?.[2]));
      const unnamed = list.filter(({ klant, omzet }) => isBlank(klant) && !isBlank(omzet)).length;
      expect(found[6]?.slice(1).map(cents)).toEqual([100 * (keysOf(list).length + unnamed), sum(list.map(({ omzet }) => cents(omzet)))]);
    }),
    holds("has at risk what is kwetsbaar or kritiek", fc.tuple(relations, customers), ([all, list]) => {
      const found = totalRows(all, list);
      fc.pre(found.length > 0);
      expect(found[7]?.slice(1).map(cents)).toEqual([1, 2].map((place) => cents(found[2]?.[place]) + cents(found[3]?.[place])));
    }),
    holds("counts every relation once: as a customer, or as unknown", fc.tuple(relationsOnce, customers), ([all, list]) => {
      const found = totalRows(all, list);
      fc.pre(found.length > 0);
      const known = all.filter(({ klant }) => ofName(klant, list).length > 0);
      const isJudged = ({ answers }: Judged): boolean => answers.some((each) => !isBlank(each));
      expect(sum(at(1, found.slice(0, 5)).map(num))).toBe(known.filter(isJudged).length);
      expect(found[8]?.[1]).toBe(all.filter((each) => (isBlank(each.klant) ? isJudged(each) : !known.includes(each))).length);
    }),
    holds("does not depend on the order of the relations, nor of the customers", fc.tuple(shuffled(relationsOnce), shuffled(customers)), ([all, list]) => {
      expect(totalRows(all.mixed, list.mixed)).toEqual(totalRows(all.inOrder, list.inOrder));
    }),
    ...always("BINDING_TOTAAL", fc.tuple(relations, customers, weights).map(([all, list, gewichten]) => [...portfolio(all, list), gewichten])),
  ],
  BINDING_GEMIDDELDE: [
    holds("is the mean of the scores, weighed by revenue above nil", fc.tuple(relationsOnce, customers), ([all, list]) => {
      const found = single("BINDING_GEMIDDELDE", ...portfolio(all, list));
      const scores = at(0, rows("BINDING", ...answerArgs(all)));
      const weighed = all.flatMap(({ klant }, row) => {
        const revenue = sum(ofName(klant, list).map(({ omzet }) => cents(omzet)));
        return scores[row] === "" || revenue <= 0 ? [] : [[num(scores[row]), revenue] as const];
      });
      if (weighed.length === 0) return expect(found).toBe("");
      expectClose(found, sum(weighed.map(([score, revenue]) => score * revenue)) / sum(weighed.map(([, revenue]) => revenue)));
      expectAscending([Math.min(...weighed.map(([score]) => score)), num(found), Math.max(...weighed.map(([score]) => score))], 1e-9);
    }),
    holds("does not depend on the currency, nor on the order of the rows", fc.tuple(shuffled(relationsOnce), shuffled(customers), factor), ([all, list, by]) => {
      const found = single("BINDING_GEMIDDELDE", ...portfolio(all.inOrder, list.inOrder));
      expect(single("BINDING_GEMIDDELDE", ...portfolio(all.mixed, list.mixed))).toBe(found);
      const more = single("BINDING_GEMIDDELDE", ...portfolio(all.inOrder, list.inOrder.map((each) => ({ ...each, omzet: times(each.omzet, by) }))));
      if (found === "") expect(more).toBe("");
      else expectClose(more, num(found));
    }),
    ...always("BINDING_GEMIDDELDE", fc.tuple(relations, customers, weights).map(([all, list, gewichten]) => [...portfolio(all, list), gewichten])),
  ],
  BINDING_LIJST: [
    holds("runs from the weakest score up and is a prefix of every longer list", fc.tuple(relations, customers, fc.integer({ min: 1, max: 10 })), ([all, list, count]) => {
      const whole = lines("BINDING_LIJST", ...portfolio(all, list), null, 100);
      expectAscending(at(1, whole).map(num));
      expect(lines("BINDING_LIJST", ...portfolio(all, list), null, count)).toEqual(whole.slice(0, count));
    }),
    holds("holds every score of BINDING_TOTAAL, and besides those of unknown customers", fc.tuple(relationsOnce, customers), ([all, list]) => {
      const whole = lines("BINDING_LIJST", ...portfolio(all, list), null, 100);
      const bands = totalRows(all, list).slice(0, 4);
      const known = whole.filter(([klant]) => ofName(klant, list).length > 0);
      expect(BANDS.map((band) => known.filter((row) => row[2] === band).length)).toEqual(bands.length === 0 ? [0, 0, 0, 0] : at(1, bands));
      expect(whole.filter((row) => row[3] === "").length).toBe(whole.length - known.length);
      for (const [klant, , , omzet] of known) expect(omzet).toBe(rows("OMZET_VAN", [[klant]], field("klant", list), field("omzet", list))[0]?.[0]);
    }),
    ...always("BINDING_LIJST", fc.tuple(relations, customers, weights).map(([all, list, gewichten]) => [...portfolio(all, list), gewichten, null])),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
