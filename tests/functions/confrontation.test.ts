import fc from "fast-check";
import { kompas } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank, BLANKS, column, columnsOf, refusal } from "./call";

const { CONFRONTATIE } = kompas;

const EXAMPLE = [[["3", "2"], ["1", "3"]], [["2", "1"], ["0", "3"]], [["1", "2"], ["0", "0"]], [["0", "1"], ["1", "2"]]] as const;
const LABELS = ["Sterkten × kansen: aanvallen", "Sterkten × bedreigingen: verdedigen", "Zwakten × kansen: versterken", "Zwakten × bedreigingen: ombuigen of terugtrekken"];

afterEach(() => setLanguage("nl-NL"));

describe("CONFRONTATIE", () => {
  test("gives the four quadrants of the example", () => {
    expect(CONFRONTATIE(...EXAMPLE)).toEqual([[LABELS[0], 0.75, 4, 4], [LABELS[1], 0.5, 4, 4], [LABELS[2], 0.25, 4, 4], [LABELS[3], 1 / 3, 4, 4]]);
  });

  test.each(BLANKS)("a number counts like its text, except %j: that is not judged", (_) => {
    expect(columnsOf(CONFRONTATIE([[3, "2 "], [1, _]], [["0", _]], column([_, " 0", 3]), [[_]]), 1, 2, 3)).toEqual([[2 / 3, 3, 4], [0, 1, 2], [0.5, 2, 3], ["", 0, 1]]);
  });

  test.each(BLANKS)("stays empty while nothing is judged (%j)", (_) => {
    expect(CONFRONTATIE([[_, _]], [[_]], column([_, _]), [[" "]])).toEqual(blank(4, 4));
    expect(CONFRONTATIE(_, _, _, _)).toEqual(blank(4, 4));
    expect(CONFRONTATIE([["0"]], [[_]], [[_]], [[_]])).toEqual([[LABELS[0], 0, 1, 1], ...LABELS.slice(1).map((label) => [label, "", 0, 1])]);
  });

  test("refuses what is not 0 to 3, and errors, naming the range", () => {
    const one = [["1"]];
    expect(refusal("CONFRONTATIE", [["1", "4"]], one, one, one)).toBe("#VALUE! sk, rij 1, kolom 2: kies 0 of 1 of 2 of 3, er staat de tekst “4”.");
    expect(refusal("CONFRONTATIE", one, [[1.5]], one, one)).toBe("#VALUE! sb, rij 1: kies 0 of 1 of 2 of 3, er staat 1,5.");
    expect(refusal("CONFRONTATIE", one, one, [[-1]], one)).toContain("zk, rij 1: kies 0 of 1");
    expect(refusal("CONFRONTATIE", one, one, one, [["sterk"]])).toContain("zb, rij 1: kies 0 of 1");
    expect(refusal("CONFRONTATIE", one, one, [[true]], one)).toContain("zk, rij 1: kies 0 of 1 of 2 of 3, er staat WAAR.");
    expect(refusal("CONFRONTATIE", one, one, one, [["1", { code: "#N/A" }]])).toBe("#VALUE! zb, rij 1, kolom 2: hier staat de fout #N/A. Los die eerst op.");
    setLanguage("en-US");
    expect(refusal("CONFRONTATIE", [["1", "4"]], one, one, one)).toBe("#VALUE! sk, row 1, column 2: choose 0 or 1 or 2 or 3, found the text “4”.");
  });

  test("does not depend on where a cell stands within its range", () => {
    const cells = fc.array(fc.constantFrom("0", "1", "2", "3", 1, 2, 3, null, ""), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(cells, cells, cells, cells, (...ranges) => {
      expect(CONFRONTATIE(...ranges.map((range) => [[...range].reverse()]))).toEqual(CONFRONTATIE(...ranges.map(column)));
    }));
  });
});
