import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { always, at, cents, expectAscending, expectClose, expectDescending, factor, holds, isBlank, keyOf, lines, num, orBlank, positiveEuros, rows, shuffled, sum, times, type Cell, type Properties, type Property } from "./property";

/** Rows of cells, all as long. */
const gridOf = <Value>(cell: fc.Arbitrary<Value>, columns = 3): fc.Arbitrary<Value[][]> => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 });

/** A criterion: its rank, and what each of three suppliers is thought of. */
type Criterion = readonly [rang: unknown, marks: readonly unknown[]];
const MARKS: readonly unknown[] = ["onvoldoende", "voldoende", "goed"];
const mark = orBlank(fc.constantFrom("goed", "voldoende", "onvoldoende", "G", "o"));
const markOf = (cell: unknown): number => MARKS.findIndex((each) => String(each).startsWith(String(cell).toLowerCase()));
const criteria: fc.Arbitrary<Criterion[]> = fc.array(fc.tuple(orBlank(fc.integer({ min: 1, max: 6 })), fc.array(mark, { minLength: 3, maxLength: 3 })), { minLength: 1, maxLength: 7 });
const method = fc.constantFrom("rangsom", "ROC", null);
const criteriaArgs = (all: readonly Criterion[]): unknown[] => [column(all.map(([rang]) => rang)), all.map(([, marks]) => [...marks])];
const judgedWith = (all: readonly Criterion[], change: (rang: number) => number): Criterion[] => all.map(([rang, marks]) => [isBlank(rang) ? rang : change(num(rang)), marks]);
const onlyOrderCounts = (id: "CONCURRENTIE_SCORE" | "CONCURRENTIE_GEWICHT"): Property => holds("looks at the order of the ranks only", fc.tuple(criteria, method, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 50 })), ([all, methode, by, more]) => {
  expect(rows(id, ...criteriaArgs(judgedWith(all, (rang) => by * rang + more)), methode)).toEqual(rows(id, ...criteriaArgs(all), methode));
});

interface Matrix { readonly contacten: unknown[]; readonly eigen: unknown[]; readonly cells: unknown[][] }
const quality = fc.oneof({ weight: 2, arbitrary: fc.constantFrom("+", "+/-", "-", "±", " + ") }, { weight: 1, arbitrary: fc.constantFrom(0, null, "") });
const matrix: fc.Arbitrary<Matrix> = fc.tuple(gridOf(quality), fc.array(orBlank(fc.constantFrom("Inkoop", " inkoop", "Directie", "Techniek", "Financiën")), { minLength: 6, maxLength: 6 }), fc.array(orBlank(fc.constantFrom("Anna", "ANNA", "Bas", "Cas")), { minLength: 3, maxLength: 3 }))
  .map(([cells, contacts, eigen]) => ({ cells, eigen, contacten: contacts.slice(0, cells.length) }))
  .filter(({ contacten, eigen }) => [contacten, eigen].every((names) => names.some((each) => !isBlank(each))));
const matrixArgs = ({ contacten, eigen, cells }: Matrix): unknown[] => [column(contacten), [eigen], cells];
/** The nine figures of RELATIEMATRIX by name; a blank one is left out. */
const figures = (all: Matrix): Record<string, number> => Object.fromEntries(rows("RELATIEMATRIX", ...matrixArgs(all)).filter(([, value]) => value !== "").map(([label, value]) => [String(label), num(value)]));
const perContact = (all: Matrix): Cell[][] => rows("RELATIEMATRIX_CONTACT", ...matrixArgs(all));
const mixedMatrix = fc.tuple(matrix, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), fc.shuffledSubarray([0, 1, 2], { minLength: 3 })).map(([all, rowOrder, columnOrder]) => {
  const order = rowOrder.filter((row) => row < all.contacten.length);
  return { all, mixed: { contacten: order.map((row) => all.contacten[row]), eigen: columnOrder.map((place) => all.eigen[place]), cells: order.map((row) => columnOrder.map((place) => all.cells[row]?.[place])) } };
});
const without = (leaver: string, { contacten, eigen, cells }: Matrix): Matrix => ({
  contacten: contacten.filter((each) => keyOf(each) !== leaver),
  eigen: eigen.filter((each) => keyOf(each) !== leaver),
  cells: cells.filter((_, row) => keyOf(contacten[row]) !== leaver).map((line) => line.filter((_, place) => keyOf(eigen[place]) !== leaver)),
});

const meeting = orBlank(fc.constantFrom("0", "1", 1, 2, "3", 3));
const quadrant = fc.array(fc.array(meeting, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
const quadrants = fc.tuple(quadrant, quadrant, quadrant, quadrant);
const transposed = (cells: readonly (readonly unknown[])[]): unknown[][] => (cells[0] ?? []).map((_, place) => cells.map((line) => line[place]));

interface Wallet { readonly huidig: unknown[][]; readonly potentieel: unknown[][] }
const wallet: fc.Arbitrary<Wallet> = gridOf(fc.tuple(orBlank(positiveEuros), orBlank(positiveEuros)), 2).map((cells) => ({ huidig: cells.map((line) => line.map(([now]) => now)), potentieel: cells.map((line) => line.map(([, potential]) => potential)) }));
const walletArgs = ({ huidig, potentieel }: Wallet): [unknown[][], unknown[][]] => [huidig, potentieel];
const walletNames = ({ huidig }: Wallet): unknown[] => [column(huidig.map((_, row) => `product ${row}`)), [["noord", "zuid"]]];
const whiteFigures = (all: Wallet): Cell[] => at(1, rows("WITRUIMTE", ...walletArgs(all)));
const total = (cells: readonly (readonly unknown[])[]): number => sum(cells.flat().map(cents));

export const MATRICES = {
  CONCURRENTIE_GEWICHT: [
    holds("adds up to 1 over the criteria", fc.tuple(criteria, method), ([all, methode]) => {
      const found = at(0, rows("CONCURRENTIE_GEWICHT", ...criteriaArgs(all), methode));
      const isThere = ([rang, marks]: Criterion): boolean => [rang, ...marks].some((each) => !isBlank(each));
      expect(found.map((weight) => weight !== "")).toEqual(all.map(isThere));
      if (all.some(isThere)) expectClose(sum(found.filter((weight) => weight !== "").map(num)), 1);
    }),
    holds("gives a better rank no less weight, and equal ranks as much", fc.tuple(criteria, method), ([all, methode]) => {
      const found = at(0, rows("CONCURRENTIE_GEWICHT", ...criteriaArgs(all), methode)).map((weight, row) => ({ weight, rang: isBlank(all[row]?.[0]) ? 1000 : num(all[row]?.[0]) })).filter(({ weight }) => weight !== "");
      const ordered = found.sort((one, other) => one.rang - other.rang);
      expectDescending(ordered.map(({ weight }) => num(weight)), 1e-12);
      ordered.forEach(({ weight, rang }, place) => { if (rang === ordered[place - 1]?.rang) expect(weight).toBe(ordered[place - 1]?.weight); });
    }),
    holds("permutes with the criteria", fc.tuple(shuffled(criteria), method), ([{ inOrder, mixed, order }, methode]) => {
      const found = rows("CONCURRENTIE_GEWICHT", ...criteriaArgs(inOrder), methode);
      expect(rows("CONCURRENTIE_GEWICHT", ...criteriaArgs(mixed), methode)).toEqual(order.map((row) => found[row]));
    }),
    onlyOrderCounts("CONCURRENTIE_GEWICHT"),
    ...always("CONCURRENTIE_GEWICHT", fc.tuple(criteria, method).map(([all, methode]) => [...criteriaArgs(all), methode])),
  ],
  CONCURRENTIE_SCORE: [
    holds("is the mean of the marks, weighed by CONCURRENTIE_GEWICHT: from 0 to 100", fc.tuple(criteria, method), ([all, methode]) => {
      const weights = at(0, rows("CONCURRENTIE_GEWICHT", ...criteriaArgs(all), methode));
      rows("CONCURRENTIE_SCORE", ...criteriaArgs(all), methode).forEach(([score, coverage], supplier) => {
        const answered = all.flatMap(([, marks], row) => (isBlank(marks[supplier]) ? [] : [{ weight: num(weights[row]), points: markOf(marks[supplier]) }]));
        if (answered.length === 0) return expect([score, coverage]).toEqual(["", ""]);
        expectClose([coverage, score], [sum(answered.map(({ weight }) => weight)), (50 * sum(answered.map(({ weight, points }) => weight * points))) / sum(answered.map(({ weight }) => weight))]);
        expectAscending([0, num(score), 100]);
      });
    }),
    holds("never falls when a mark becomes better", fc.tuple(criteria, method, fc.nat()), ([all, methode, pick]) => {
      const better = all.map(([rang, marks], row): Criterion => [rang, marks.map((each) => (row === pick % all.length && !isBlank(each) ? "goed" : each))]);
      const [before, after] = [all, better].map((each) => at(0, rows("CONCURRENTIE_SCORE", ...criteriaArgs(each), methode)));
      before?.forEach((score, supplier) => { if (score !== "") expect(num(after?.[supplier])).toBeGreaterThanOrEqual(num(score) - 1e-9); });
    }),
    holds("is just 100 for goed everywhere and just 50 for voldoende, whatever the weights", fc.tuple(criteria, method), ([all, methode]) => {
      const same = all.map(([rang]): Criterion => [rang, ["goed", "v", "onvoldoende"]]);
      expect(rows("CONCURRENTIE_SCORE", ...criteriaArgs(same), methode)).toEqual([[100, 1], [expect.closeTo(50, 9), 1], [0, 1]]);
    }),
    holds("does not depend on the order of the criteria", fc.tuple(shuffled(criteria), method), ([{ inOrder, mixed }, methode]) => {
      expect(rows("CONCURRENTIE_SCORE", ...criteriaArgs(mixed), methode)).toEqual(rows("CONCURRENTIE_SCORE", ...criteriaArgs(inOrder), methode));
    }),
    onlyOrderCounts("CONCURRENTIE_SCORE"),
    ...always("CONCURRENTIE_SCORE", fc.tuple(criteria, method).map(([all, methode]) => [...criteriaArgs(all), methode])),
  ],
  RELATIEMATRIX: [
    holds("covers the part of its cells that is filled, with a quality from 0 to 100", matrix, (all) => {
      const { Cellen = 0, Ingevuld = 0, Dekking, Kwaliteit } = figures(all);
      expectAscending([1, Cellen]);
      expectClose(num(Dekking) * Cellen, Ingevuld);
      if (Ingevuld === 0) expect(Kwaliteit).toBeUndefined();
      else expectAscending([0, num(Kwaliteit), 100]);
    }),
    holds("adds up RELATIEMATRIX_CONTACT", matrix, (all) => {
      const found = perContact(all);
      const having = (place: number, what: Cell): number => found.filter((row) => row[place] === what).length;
      expect(figures(all)).toMatchObject({
        "Ingevuld": sum(at(0, found).filter((each) => each !== "").map(num)), "Contacten met één lijn": having(0, 1), "Contacten zonder lijn": having(2, "blinde vlek"),
        "Contacten met alleen een slechte relatie": having(2, "alleen slecht"), "Dubbele contacten": having(2, "dubbel"),
      });
    }),
    holds("does not depend on the order of the contacts, nor of our own people", mixedMatrix, ({ all, mixed }) => {
      expect(figures(mixed)).toEqual(figures(all));
    }),
    holds("covers more with one relation more, and leaves nobody blind whom it did not", fc.tuple(matrix, fc.nat(), fc.nat()), ([all, row, place]) => {
      const cells = all.cells.map((line, at) => line.map((each, across) => (at === row % all.cells.length && across === place % 3 ? "+" : each)));
      const [before, after] = [figures(all), figures({ ...all, cells })];
      expectAscending([num(before["Dekking"]), num(after["Dekking"])]);
      expectAscending([num(after["Contacten zonder lijn"]), num(before["Contacten zonder lijn"])]);
      expectAscending([num(before["Kwaliteit"] ?? 0), num(after["Kwaliteit"] ?? 0)], 1e-9);
    }),
    ...always("RELATIEMATRIX", matrix.map(matrixArgs)),
  ],
  RELATIEMATRIX_CONTACT: [
    holds("calls a contact blind, bad, single or covered by what is filled in and the best of it", matrix, (all) => {
      perContact(all).forEach(([filled, best, verdict], row) => {
        if (isBlank(all.contacten[row])) return expect([filled, best, verdict]).toEqual(["", "", ""]);
        if (filled === "") return expect(all.contacten.slice(0, row).map(keyOf)).toContain(keyOf(all.contacten[row]));
        expectAscending([0, num(filled), new Set(all.eigen.filter((each) => !isBlank(each)).map(keyOf)).size]);
        expect(verdict).toBe(filled === 0 ? "blinde vlek" : best === "-" ? "alleen slecht" : filled === 1 ? "één lijn" : "gedekt");
      });
    }),
    holds("does not depend on the order of our own people", mixedMatrix, ({ all, mixed }) => {
      const order = [0, 1, 2].sort((one, other) => String(all.eigen[one]).localeCompare(String(all.eigen[other])));
      expect(perContact({ ...all, eigen: order.map((place) => all.eigen[place]), cells: all.cells.map((line) => order.map((place) => line[place])) })).toEqual(perContact(all));
      const byName = (one: Matrix): string[] => perContact(one).flatMap((row, place) => (row[0] === "" ? [] : [JSON.stringify([keyOf(one.contacten[place]), ...row])])).sort();
      expect(byName(mixed)).toEqual(byName(all));
    }),
    ...always("RELATIEMATRIX_CONTACT", matrix.map(matrixArgs)),
  ],
  RELATIEMATRIX_ZONDER: [
    holds("compares RELATIEMATRIX with that of the matrix without the one who leaves", fc.tuple(matrix, fc.nat()), ([all, pick]) => {
      const names = [...all.contacten, ...all.eigen].filter((each) => !isBlank(each));
      const leaver = names[pick % names.length];
      const left = without(keyOf(leaver), all);
      const isLeft = [left.contacten, left.eigen].every((each) => each.some((one) => !isBlank(one)));
      const [now, after] = [figures(all), isLeft ? figures(left) : {}];
      for (const [label = "", is, would, difference] of rows("RELATIEMATRIX_ZONDER", ...matrixArgs(all), leaver)) {
        expect(is).toBe(now[label] ?? "");
        if (isLeft) expect(would).toBe(after[label] ?? "");
        if (is === "" || would === "") expect(difference).toBe("");
        else expect(difference).toBe(num(would) - num(is));
      }
    }),
    holds("without somebody who has no relations leaves nobody more without", fc.tuple(matrix, fc.nat()), ([all, pick]) => {
      const leaver = all.eigen[pick % 3];
      fc.pre(!isBlank(leaver) && all.contacten.every((each) => keyOf(each) !== keyOf(leaver)));
      const idle = { ...all, cells: all.cells.map((line) => line.map((each, place) => (keyOf(all.eigen[place]) === keyOf(leaver) ? "" : each))) };
      const [coverage, quality_, blind, single] = rows("RELATIEMATRIX_ZONDER", ...matrixArgs(idle), leaver);
      expect([blind?.[3], single?.[3]]).toEqual([0, 0]);
      expect(quality_?.[2]).toBe(quality_?.[1]);
      if (coverage?.[2] !== "") expectAscending([num(coverage?.[1]), num(coverage?.[2])]);
    }),
    ...always("RELATIEMATRIX_ZONDER", matrix.map((all) => [...matrixArgs(all), all.contacten.find((each) => !isBlank(each))])),
  ],
  WITTE_VLEKKEN: [
    holds("lists every contact that RELATIEMATRIX_CONTACT does not call covered, with its verdict", matrix, (all) => {
      const spots = perContact(all).flatMap(([filled, , verdict], row) => (filled === "" || verdict === "gedekt" ? [] : [JSON.stringify([String(all.contacten[row]).trim(), verdict])]));
      expect(lines("WITTE_VLEKKEN", ...matrixArgs(all)).map((each) => JSON.stringify(each)).sort()).toEqual(spots.sort());
    }),
    holds("runs from the most influence down; without influence from the worst verdict on", fc.tuple(matrix, fc.array(orBlank(fc.integer({ min: 1, max: 5 })), { minLength: 6, maxLength: 6 })), ([all, influence]) => {
      const severity = ["blinde vlek", "alleen slecht", "één lijn"];
      const most = (contact: Cell): number => Math.max(...all.contacten.map((each, row) => (keyOf(each) === keyOf(contact) ? Number(influence[row]) : 0)));
      const found = lines("WITTE_VLEKKEN", ...matrixArgs(all), column(influence.slice(0, all.contacten.length)));
      expectDescending(found.map(([contact = "", verdict = ""]) => most(contact) * 10 - severity.indexOf(String(verdict))));
    }),
    ...always("WITTE_VLEKKEN", matrix.map((all) => [...matrixArgs(all), column(all.contacten.map((_, row) => 1 + (row % 5)))])),
  ],
  CONFRONTATIE: [
    holds("is the part of what the judged cells could reach, and counts them", quadrants, (all) => {
      lines("CONFRONTATIE", ...all).forEach(([, strength, filled, cells], place) => {
        const judged = (all[place] ?? []).flat().filter((each) => !isBlank(each)).map(Number);
        expect([filled, cells]).toEqual([judged.length, (all[place] ?? []).flat().length]);
        if (judged.length === 0) return expect(strength).toBe("");
        expectAscending([0, num(strength), 1]);
        expectClose(num(strength) * 3 * judged.length, sum(judged));
      });
    }),
    holds("does not depend on which points are rows and which columns", quadrants, (all) => {
      expect(rows("CONFRONTATIE", ...all.map(transposed))).toEqual(rows("CONFRONTATIE", ...all));
    }),
    holds("never falls when a judged cell becomes stronger, and leaves the other quadrants alone", fc.tuple(quadrants, fc.nat({ max: 3 })), ([all, pick]) => {
      const stronger = all.map((cells, place) => (place === pick ? cells.map((line) => line.map((each) => (isBlank(each) ? each : 3))) : cells));
      const before = lines("CONFRONTATIE", ...all);
      lines("CONFRONTATIE", ...stronger).forEach((row, place) => {
        if (place !== pick) expect(row).toEqual(before[place]);
        else if (row[1] !== "") expect(num(row[1])).toBe(1);
      });
    }),
    ...always("CONFRONTATIE", quadrants),
  ],
  WITRUIMTE: [
    holds("adds up: what is and what is white make what is possible, and the share is their part", wallet, (all) => {
      const [white, now, possible, share] = whiteFigures(all);
      fc.pre(possible !== "");
      expect(cents(white) + cents(now)).toBe(cents(possible));
      expect(cents(now)).toBe(total(all.huidig));
      expectAscending([0, num(share), 1]);
      expectClose(num(share) * cents(possible), cents(now));
      expect(cents(possible)).toBe(sum(all.huidig.flatMap((line, row) => line.map((each, place) => Math.max(cents(each), cents(all.potentieel[row]?.[place]))))));
    }),
    holds("is nothing when all that is possible is bought", wallet, (all) => {
      const [white, , , share, above] = whiteFigures({ ...all, potentieel: all.huidig });
      if (white !== "") expect([white, share, above]).toEqual([0, 1, 0]);
    }),
    holds("changes roles: what is white one way is above its potential the other", wallet, (all) => {
      const [white, now, possible, , above] = whiteFigures(all);
      const [back, potential, same, , below] = whiteFigures({ huidig: all.potentieel, potentieel: all.huidig });
      fc.pre(possible !== "" && same !== "");
      expect(same).toBe(possible);
      expect(cents(white) - cents(back)).toBe(cents(potential) - cents(now));
      expect(num(above) + num(below)).toBeLessThanOrEqual(all.huidig.flat().length);
    }),
    holds("does not depend on what are rows, and keeps its share whatever the currency", fc.tuple(wallet, factor), ([all, by]) => {
      expect(whiteFigures({ huidig: transposed(all.huidig), potentieel: transposed(all.potentieel) })).toEqual(whiteFigures(all));
      const scaled = (cells: unknown[][]): unknown[][] => cells.map((line) => line.map((each) => times(each, by)));
      const [white, , , share, above] = whiteFigures(all);
      const [more, , , sameShare, sameAbove] = whiteFigures({ huidig: scaled(all.huidig), potentieel: scaled(all.potentieel) });
      expect([sameShare, sameAbove, cents(more)]).toEqual([share, above, cents(white) * by]);
    }),
    ...always("WITRUIMTE", wallet.map(walletArgs)),
  ],
  WITRUIMTE_LIJST: [
    holds("adds up to WITRUIMTE, and to no more when it is shorter", fc.tuple(wallet, fc.integer({ min: 1, max: 12 })), ([all, count]) => {
      const whole = lines("WITRUIMTE_LIJST", ...walletNames(all), ...walletArgs(all), 100);
      expect(sum(at(2, whole).map(cents))).toBe(cents(whiteFigures(all)[0]));
      expect(lines("WITRUIMTE_LIJST", ...walletNames(all), ...walletArgs(all), count)).toEqual(whole.slice(0, count));
    }),
    holds("runs from the most room down, each at its own product and part of the customer", wallet, (all) => {
      const found = lines("WITRUIMTE_LIJST", ...walletNames(all), ...walletArgs(all), 100);
      expectDescending(at(2, found).map(num));
      for (const [product, part, white] of found) {
        const [row, place] = [Number(String(product).slice(8)), part === "noord" ? 0 : 1];
        expect(cents(white)).toBe(cents(all.potentieel[row]?.[place]) - cents(all.huidig[row]?.[place]));
      }
    }),
    ...always("WITRUIMTE_LIJST", wallet.map((all) => [...walletNames(all), ...walletArgs(all), null])),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
