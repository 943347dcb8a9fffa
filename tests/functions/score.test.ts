import { kompas } from "../../src/functions/index";
import { BLANKS, column, refusal } from "./call";

const { SCORE_TOTAAL, SCORE_OORDEEL } = kompas;
const BOUNDS = column([7, 15, 25, 35]);
const VERDICTS = column(["begin", "op weg", "ver", "klaar"]);

describe.each(BLANKS)("a questionnaire in which %j is unanswered", (_) => {
  test.each([
    [[4, 3, 2, 3, 1, 2, 3], 18, "op weg"],
    [[2, 2, 2, 2, 2, 2, 2], 14, "begin"],
    [[3, 2, 2, 2, 2, 2, 2], 15, "op weg"],
    [[4, 4, 3, 4, 3, 4, 3], 25, "ver"],
    [[5, 5, 5, 5, 5, 5, 4], 34, "ver"],
    [[5, 5, 5, 5, 5, 5, 5], 35, "klaar"],
    [[1, 1, 1, 1, 1, 1, 1], 7, "begin"],
    [[4, _, 2, 3, 1, 2, 3], 15, "op weg (6 van 7 beantwoord, totaal wordt 16 tot en met 20)"],
    [[5, 5, 5, 5, _, 5, 5], 30, "Nog open: ver of klaar (6 van 7 beantwoord, totaal wordt 31 tot en met 35)"],
    [[4, 4, 4, 4, _, 4, _], 20, "Nog open: op weg of ver (5 van 7 beantwoord, totaal wordt 22 tot en met 30)"],
    [[_, _, 3, _, _, _, _], 3, "Nog open: van begin tot en met ver (1 van 7 beantwoord, totaal wordt 9 tot en met 33)"],
    [[_, _, _, _, _, _, _], "", ""],
  ])("%j", (answers, total, verdict) => {
    expect(SCORE_TOTAAL(column(answers))).toBe(total);
    expect(SCORE_TOTAAL([answers], _, _)).toBe(total);
    expect(SCORE_OORDEEL(column(answers), BOUNDS, VERDICTS)).toBe(verdict);
    expect(SCORE_OORDEEL([answers], BOUNDS, VERDICTS, _, _)).toBe(verdict);
  });

  test("spare rows among the bands are skipped; a blank bound with a verdict is 0", () => {
    expect(SCORE_OORDEEL(column([2, 2]), column([_, 5, _]), column(["laag", "hoog", _]))).toBe("laag");
  });
});

describe("what does not fit", () => {
  test("answers outside the scale, not whole, text or errors", () => {
    expect(refusal("SCORE_TOTAAL", column([1, 6]))).toBe("#VALUE! antwoorden, rij 2: hier hoort een heel getal van 1 tot en met 5, er staat 6.");
    expect(refusal("SCORE_TOTAAL", column([1, -1]))).toContain("er staat -1.");
    expect(refusal("SCORE_TOTAAL", column([2.5]))).toBe("#VALUE! antwoorden, rij 1: hier hoort een heel getal van 1 tot en met 5, er staat 2,5.");
    expect(refusal("SCORE_TOTAAL", column(["3"]))).toContain("er staat de tekst “3”");
    expect(refusal("SCORE_TOTAAL", [[1, { code: "#NAME?" }]])).toBe("#VALUE! antwoorden, rij 1, kolom 2: hier staat de fout #NAME?. Los die eerst op.");
  });

  test("a scale the wrong way round", () => {
    expect(refusal("SCORE_TOTAAL", column([1]), 5, 3)).toBe("#VALUE! laagste en hoogste: laagste hoort onder hoogste te liggen; er staat 5 en 3.");
    expect(SCORE_TOTAAL(column([9, 3]), 3, 9)).toBe(12);
  });

  test("bands without order, without verdict, without beginning or of another size", () => {
    const answers = column([1, 2]);
    expect(refusal("SCORE_OORDEEL", answers, column([2, 5, 5]), column(["a", "b", "c"]))).toBe("#VALUE! ondergrenzen, rij 3: hier hoort een getal boven 5, er staat 5.");
    expect(refusal("SCORE_OORDEEL", answers, column([2, 5]), column(["a", ""]))).toBe("#VALUE! oordelen, rij 2: hier hoort een tekst bij de ondergrens 5, de cel is leeg.");
    expect(refusal("SCORE_OORDEEL", answers, column([3, 5]), column(["a", "b"]))).toContain("ondergrenzen, rij 1: de eerste grens hoort hoogstens 2 te zijn");
    expect(refusal("SCORE_OORDEEL", answers, column([2, 5]), column(["a"]))).toBe("#VALUE! oordelen: kies evenveel cellen als ondergrenzen (2), dit zijn er 1.");
    expect(refusal("SCORE_OORDEEL", answers, column([null]), column([null]))).toContain("vul ten minste één ondergrens met een oordeel in");
  });
});
