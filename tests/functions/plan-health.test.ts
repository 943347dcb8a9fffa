import { kompas } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank, BLANKS, columnsOf, refusal } from "./call";

const { PLANGEZONDHEID } = kompas;

/** The six values, the mean last. */
const figures = (...args: unknown[]): unknown[] => columnsOf(PLANGEZONDHEID(...args), 1).flat();

afterEach(() => setLanguage("nl-NL"));

describe("PLANGEZONDHEID", () => {
  test("gives the parts of the example and their mean", () => {
    const rows = PLANGEZONDHEID(81.25, 400 / 6, 584 / 600, 0.75, 45, 30);
    expect(columnsOf(rows, 0).flat()).toEqual(["Klantenbinding", "Kwaliteit van de relatiematrix", "Prognose tegenover het doel", "Acties op tijd", "Betalen binnen de termijn", "Gezondheid van het plan"]);
    [81.25, 66.6667, 97.3333, 75, 50, 74.05].forEach((figure, at) => expect(columnsOf(rows, 1).flat()[at]).toBeCloseTo(figure, 4));
  });

  test.each(BLANKS)("takes the mean of what is known; %j is unknown", (_) => {
    expect(figures(80, _, _, 0.5, _, _)).toEqual([80, "", "", 50, "", 65]);
    expect(figures(_, 40, _, _, _, 30)).toEqual(["", 40, "", "", "", 40]);
    expect(figures(_, 40, _, _, 45, _)).toEqual(["", 40, "", "", "", 40]);
    expect(figures(_, _, 1.2, _, 30, 30)).toEqual(["", "", 100, "", 100, 100]);
  });

  test.each(BLANKS)("stays empty while nothing is known (%j)", (_) => {
    expect(PLANGEZONDHEID(_, _, _, _, _, _)).toEqual(blank(6, 2));
    expect(PLANGEZONDHEID(_, _, _, _, _, 30)).toEqual(blank(6, 2));
    expect(PLANGEZONDHEID()).toEqual(blank(6, 2));
  });

  test("what our own functions call n.v.t. is unknown", () => {
    expect(figures(80, "n.v.t.", "n.v.t.", 0.5, "n.v.t.", 30)).toEqual([80, "", "", 50, "", 65]);
  });

  test("a 0 that is meant is text", () => {
    expect(figures("0", " 0 ", "0", "0", "0", 30)).toEqual([0, 0, 0, 0, 100, 20]);
    expect(figures(50, null, -0.5, null, null, null)).toEqual([50, "", 0, "", "", 25]);
  });

  test("refuses text, errors and what is out of bounds", () => {
    expect(refusal("PLANGEZONDHEID", 101)).toBe("#VALUE! binding: hier hoort een getal van 0 tot en met 100, er staat 101.");
    expect(refusal("PLANGEZONDHEID", null, -1)).toContain("matrix: hier hoort een getal van 0 tot en met 100");
    expect(refusal("PLANGEZONDHEID", null, null, 97)).toBe("#VALUE! prognose: hier hoort een getal van -1.000.000.000.000 tot en met 10, er staat 97.");
    expect(refusal("PLANGEZONDHEID", null, null, null, 75)).toContain("opTijd: hier hoort een getal van 0 tot en met 1, er staat 75.");
    expect(refusal("PLANGEZONDHEID", null, null, null, null, "veel", 30)).toContain("dso: hier hoort een getal, er staat de tekst “veel”.");
    expect(refusal("PLANGEZONDHEID", null, null, null, null, 45, -30)).toContain("termijn: hier hoort een getal van 1 tot en met 1.000");
    expect(refusal("PLANGEZONDHEID", null, null, null, null, 45, "0")).toContain("termijn: hier hoort een getal, er staat de tekst “0”.");
    expect(refusal("PLANGEZONDHEID", { code: "#N/A" })).toBe("#VALUE! binding: hier staat de fout #N/A. Los die eerst op.");
    setLanguage("en-US");
    expect(refusal("PLANGEZONDHEID", null, null, 97)).toBe("#VALUE! prognose: a number from -1,000,000,000,000 to 10 is expected here, found 97.");
  });
});
