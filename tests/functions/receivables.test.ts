import { kompas } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { BLANKS, column, refusal } from "./call";

const { DEBITEURENDAGEN, DEBITEURENDAGEN_TERUG, BETAALDAGEN } = kompas;
const ERROR = { code: "#N/A" };

afterEach(() => setLanguage("nl-NL"));

describe("DEBITEURENDAGEN", () => {
  test.each([0.21, 21, "21%", " 21 % ", "21,0%"])("takes btw out of what is outstanding: %j", (btw) => {
    expect(DEBITEURENDAGEN([[25_000]], [[50_000]], [[181]], [[btw]])).toEqual([[expect.closeTo(74.79, 2)]]);
    expect(DEBITEURENDAGEN([[25_000]], [[100_000]], [[365]], btw)).toEqual([[expect.closeTo(75.4132, 4)]]);
  });

  test.each([...BLANKS, "0%"])("corrects nothing with a rate of %j", (btw) => {
    expect(DEBITEURENDAGEN([[25_000]], [[100_000]], [[365]], [[btw]])).toEqual([[91.25]]);
  });

  test("counts a year as it is or as 360 days", () => {
    expect(DEBITEURENDAGEN([[10]], [[50]], [[365]], null, 360)).toEqual([[72]]);
    expect(DEBITEURENDAGEN([[10]], [[50]], [[366]], null, "360")).toEqual([[72]]);
    for (const basis of [...BLANKS, 365]) expect(DEBITEURENDAGEN([[10]], [[50]], [[365]], null, basis)).toEqual([[73]]);
  });

  test.each(BLANKS)("gives a figure per row, with one number of days and one rate for all (%j)", (_) => {
    const [outstanding, revenue] = [column([1_210, -121, 50, _, 50]), column([1_000, 1_000, _, 1_000, -5])];
    expect(DEBITEURENDAGEN(outstanding, revenue, [[365]], [[21]])).toEqual(column([365, -36.5, "n.v.t.", "", "n.v.t."].map((each) => (typeof each === "number" ? expect.closeTo(each, 9) : each))));
    expect(DEBITEURENDAGEN(column([100, 109, 100]), column([1000, 1000, 1000]), column([100, 200, _]), column([_, "9%", _]))).toEqual(column([10, expect.closeTo(20, 9), "n.v.t."]));
    expect(DEBITEURENDAGEN(column([100, 100]), column([1000, 1000]), [[_]], [[_]])).toEqual(column(["n.v.t.", "n.v.t."]));
    expect(DEBITEURENDAGEN([[_]], [[_]], [[_]], [[_]], _)).toEqual([[""]]);
  });

  test("refuses sizes, days, rates and bases that are none", () => {
    const two = column([1, 2]);
    expect(refusal("DEBITEURENDAGEN", two, column([1]), two)).toBe("#VALUE! omzet: kies evenveel cellen als openstaand (2), dit zijn er 1.");
    expect(refusal("DEBITEURENDAGEN", [[1]], [[1]], two)).toBe("#VALUE! dagen: kies evenveel cellen als openstaand (1), dit zijn er 2.");
    expect(refusal("DEBITEURENDAGEN", two, two, [[365]], column([1, 2, 3]))).toContain("btw: kies evenveel cellen als openstaand (2)");
    expect(refusal("DEBITEURENDAGEN", two, two, column([365, 46_000]))).toBe("#VALUE! dagen, rij 2: hier hoort een heel getal van 1 tot en met 1.098, er staat 46.000.");
    expect(refusal("DEBITEURENDAGEN", two, two, [[-1]])).toContain("dagen, rij 1");
    expect(refusal("DEBITEURENDAGEN", two, column([1, ERROR]), [[365]])).toContain("omzet, rij 2: hier staat de fout #N/A.");
    for (const rate of [-0.1, 101, "hoog", "210%", true]) expect(refusal("DEBITEURENDAGEN", two, two, [[365]], column([0, rate]))).toContain("#VALUE! btw, rij 2: hier hoort een btw-tarief zoals 21%, er staat ");
    expect(refusal("DEBITEURENDAGEN", two, two, [[365]], column([0, ERROR]))).toContain("btw, rij 2: hier staat de fout #N/A.");
    expect(refusal("DEBITEURENDAGEN", two, two, [[365]], null, 366)).toBe("#VALUE! basis: kies 365 of 360, er staat 366.");
  });

  test("speaks English in messages", () => {
    setLanguage("en-US");
    expect(refusal("DEBITEURENDAGEN", [[1]], [[1]], [[1]], [["high"]])).toBe("#VALUE! btw, row 1: a VAT rate such as 21% is expected here, found the text “high”.");
  });
});

describe("DEBITEURENDAGEN_TERUG", () => {
  const [REVENUES, DAYS] = [column([40_000, 35_000, 30_000]), column([31, 30, 31])];

  test("counts back over the months of the example", () => {
    expect(DEBITEURENDAGEN_TERUG(92_000, REVENUES, DAYS)).toBeCloseTo(78.5667, 4);
    expect(DEBITEURENDAGEN_TERUG(105_000, REVENUES, DAYS)).toBe(92);
  });

  test.each(BLANKS)("is n.v.t. beyond the months or without days, empty when nothing is outstanding (%j)", (_) => {
    expect(DEBITEURENDAGEN_TERUG(105_000.01, REVENUES, DAYS)).toBe("n.v.t.");
    expect(DEBITEURENDAGEN_TERUG(-5, REVENUES, DAYS)).toBe("n.v.t.");
    expect(DEBITEURENDAGEN_TERUG(92_000, REVENUES, column([31, _, 31]))).toBe("n.v.t.");
    expect(DEBITEURENDAGEN_TERUG(20_000, column([40_000, _]), column([31, _]))).toBe(15.5);
    expect(DEBITEURENDAGEN_TERUG(_, REVENUES, DAYS)).toBe("");
    expect(DEBITEURENDAGEN_TERUG(_, column([_]), column([_]))).toBe("");
  });

  test("refuses sizes and cells that are wrong", () => {
    expect(refusal("DEBITEURENDAGEN_TERUG", 1, REVENUES, column([31]))).toBe("#VALUE! dagen: kies evenveel cellen als omzet (3), dit zijn er 1.");
    expect(refusal("DEBITEURENDAGEN_TERUG", "veel", REVENUES, DAYS)).toContain("openstaand: hier hoort een getal");
    expect(refusal("DEBITEURENDAGEN_TERUG", ERROR, REVENUES, DAYS)).toContain("openstaand: hier staat de fout #N/A.");
    expect(refusal("DEBITEURENDAGEN_TERUG", 1, column([1, "x", 3]), DAYS)).toContain("omzet, rij 2: hier hoort een getal");
    expect(refusal("DEBITEURENDAGEN_TERUG", 1, REVENUES, column([31, 30.5, 31]))).toContain("dagen, rij 2: hier hoort een heel getal");
  });
});

describe("BETAALDAGEN", () => {
  test("weighs by amount", () => {
    expect(BETAALDAGEN(column([1000, 5000, 500, 3500]), column([20, 45, 90, 30]))).toBe(39.5);
  });

  test.each(BLANKS)("leaves out invoices that are not paid (%j), empty when none is", (_) => {
    expect(BETAALDAGEN(column([1000, 9999, _]), column([20, _, 30]))).toBe(20);
    expect(BETAALDAGEN(column([1000, -2000]), column([20, 10]))).toBe("");
    expect(BETAALDAGEN(column([_, _]), column([_, _]))).toBe("");
    expect(BETAALDAGEN(column([1000, _]), column([_, _]))).toBe("");
  });

  test("takes payment in advance", () => {
    expect(BETAALDAGEN(column([100, 300]), column([-10, 30]))).toBe(20);
  });

  test("refuses sizes and cells that are wrong", () => {
    expect(refusal("BETAALDAGEN", column([1, 2]), column([1]))).toBe("#VALUE! dagen: kies evenveel cellen als bedrag (2), dit zijn er 1.");
    expect(refusal("BETAALDAGEN", column(["x"]), column([1]))).toContain("bedrag, rij 1: hier hoort een getal");
    expect(refusal("BETAALDAGEN", column([1]), column([46_000]))).toContain("dagen, rij 1: hier hoort een getal van -3.660 tot en met 3.660");
    expect(refusal("BETAALDAGEN", column([1]), column([ERROR]))).toContain("dagen, rij 1: hier staat de fout #N/A.");
  });
});
