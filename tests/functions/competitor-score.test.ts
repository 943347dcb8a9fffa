import fc from "fast-check";
import { kompas, type KompasId } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank, BLANKS, column, columnsOf, refusal } from "./call";

const { CONCURRENTIE_SCORE, CONCURRENTIE_GEWICHT } = kompas;

const RANKS = column([1, 2, 3, 4]);
const SCORES = [["goed", "voldoende", "goed", "voldoende"], ["Voldoende ", " GOED", "o", "V"], ["g", "voldoende", "goed", null], ["v", "v", "g", "onvoldoende"]];
const BOTH: readonly KompasId[] = ["CONCURRENTIE_SCORE", "CONCURRENTIE_GEWICHT"];

/** The same range with another blank. */
const blanked = (rows: readonly (readonly unknown[])[], blank: unknown): unknown[][] => rows.map((row) => row.map((cell) => cell ?? blank));

afterEach(() => setLanguage("nl-NL"));

describe("CONCURRENTIE_SCORE", () => {
  test.each(BLANKS)("scores the example, with %j for what is not answered", (_) => {
    const expected = [[80, 1], [65, 1], [70, 1], [43.75, 0.8]];
    expect(CONCURRENTIE_SCORE(RANKS, blanked(SCORES, _))).toEqual(expected);
    expect(CONCURRENTIE_SCORE(RANKS, blanked(SCORES, _), _)).toEqual(expected);
    expect(CONCURRENTIE_SCORE(RANKS, blanked(SCORES, _), " RangSom ")).toEqual(expected);
  });

  test("scores the example by ROC", () => {
    const rows = columnsOf(CONCURRENTIE_SCORE(RANKS, SCORES, "roc"), 0, 1).flat().map(Number);
    [83.3333, 1, 63.5417, 1, 72.9167, 1, 46.3415, 0.854167].forEach((figure, at) => expect(rows[at]).toBeCloseTo(figure, 4));
  });

  test.each(BLANKS)("leaves a supplier without answers empty, and everything while nothing is filled in (%j)", (_) => {
    expect(CONCURRENTIE_SCORE(column([1, 2]), [["g", _], [_, _]])).toEqual([[100, 2 / 3], ["", ""]]);
    expect(CONCURRENTIE_SCORE(column([1, _]), [[_, _], [_, _]])).toEqual([["", ""], ["", ""]]);
    expect(CONCURRENTIE_SCORE(column([_, _]), [[_, _], [_, _]])).toEqual(blank(2, 2));
    expect(CONCURRENTIE_SCORE([[_]], _, _)).toEqual(blank(1, 2));
  });
});

describe("CONCURRENTIE_GEWICHT", () => {
  test.each(BLANKS)("gives the weights, and none to a row of %j", (_) => {
    expect(CONCURRENTIE_GEWICHT(RANKS, SCORES)).toEqual(column([0.4, 0.3, 0.2, 0.1]));
    expect(CONCURRENTIE_GEWICHT(column([1, _, 2, _, 2]), [[_], [_], ["g"], ["o"], [_]])).toEqual(column([0.4, "", 0.25, 0.1, 0.25]));
    expect(CONCURRENTIE_GEWICHT(column([_, _, _]), [["g"], [_], ["o"]], _)).toEqual(column([0.5, "", 0.5]));
    expect(CONCURRENTIE_GEWICHT(column([_, _]), [[_], [_]])).toEqual(blank(2, 1));
  });

  test("follows the method", () => {
    const weights = columnsOf(CONCURRENTIE_GEWICHT(RANKS, SCORES, "ROC"), 0).flat().map(Number);
    [25 / 48, 13 / 48, 7 / 48, 1 / 16].forEach((weight, at) => expect(weights[at]).toBeCloseTo(weight, 12));
  });
});

describe.each(BOTH)("%s", (id) => {
  test("refuses what is no rank, no mark and no method", () => {
    expect(refusal(id, column([1, 2.5]), [["g"], ["g"]])).toBe("#VALUE! rang, rij 2: hier hoort een heel getal van 1 tot en met 1.000, er staat 2,5.");
    expect(refusal(id, column([-1]), [["g"]])).toContain("rang, rij 1: hier hoort een heel getal van 1");
    expect(refusal(id, column(["eerste"]), [["g"]])).toContain("rang, rij 1: hier hoort een getal, er staat de tekst “eerste”.");
    expect(refusal(id, column([1, 2]), [["g", "v"], ["o", "matig"]])).toBe("#VALUE! scores, rij 2, kolom 2: kies onvoldoende of voldoende of goed, er staat de tekst “matig”.");
    expect(refusal(id, column([1]), [[2]])).toContain("scores, rij 1: kies onvoldoende of voldoende of goed, er staat 2.");
    expect(refusal(id, column([1]), [["g"]], "Borda")).toBe("#VALUE! methode: kies rangsom of ROC, er staat de tekst “Borda”.");
  });

  test("refuses errors and wrong sizes", () => {
    expect(refusal(id, column([{ code: "#N/A" }]), [["g"]])).toBe("#VALUE! rang, rij 1: hier staat de fout #N/A. Los die eerst op.");
    expect(refusal(id, column([1, 2]), [["g", "g"], [{ code: "#REF!" }, "g"]])).toContain("scores, rij 2, kolom 1: hier staat de fout #REF!");
    expect(refusal(id, RANKS, [["g", "v"], ["g", "v"]])).toBe("#VALUE! scores: kies evenveel rijen als rang (4), dit zijn er 2.");
    expect(refusal(id, [[1, 2]], [["g", "v"]])).toContain("rang: kies één kolom, dit bereik heeft er 2.");
    setLanguage("en-US");
    expect(refusal(id, RANKS, [["g", "v"], ["g", "v"]])).toBe("#VALUE! scores: choose as many rows as rang (4), this range has 2.");
  });

  test("does not depend on the order of the rows", () => {
    const row = fc.tuple(fc.option(fc.integer({ min: 1, max: 5 })), fc.tuple(...Array.from({ length: 3 }, () => fc.option(fc.constantFrom("g", "v", "o")))));
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom("rangsom", "ROC"), (rows, method) => {
      const call = (list: typeof rows): unknown => kompas[id](column(list.map(([rank]) => rank)), list.map(([, marks]) => [...marks]), method);
      const [plain, turned] = [call(rows), call([...rows].reverse())];
      expect(id === "CONCURRENTIE_GEWICHT" && Array.isArray(turned) ? [...turned].reverse() : turned).toEqual(plain);
    }));
  });
});
