import { kompas } from "../../src/functions/index";
import { blank, BLANKS, column, refusal } from "./call";

const { OMZETBEHOUD } = kompas;

describe("OMZETBEHOUD", () => {
  test.each(BLANKS)("of the example: churn 50, contraction 30, expansion 120; new customers do not count (%j)", (_) => {
    expect(OMZETBEHOUD(column([50, 100, 100, 750, _, -5]), column([_, 70, 220, 750, 300, 10]))).toEqual([
      ["Omzet vorig jaar", 1000], ["Weggegaan", 50], ["Minder gekocht", 30], ["Meer gekocht", 120], ["Behouden met groei (NRR)", 1.04], ["Behouden zonder groei (GRR)", 0.92],
    ]);
    expect(OMZETBEHOUD(column([_]), column([100]))).toEqual(blank(6, 2));
  });

  test("refuses columns of different length, text and errors", () => {
    expect(refusal("OMZETBEHOUD", column([1, 2]), column([1]))).toContain("#VALUE! nu: kies evenveel");
    expect(refusal("OMZETBEHOUD", column(["veel"]), column([1]))).toContain("#VALUE! vorig, rij 1");
    expect(refusal("OMZETBEHOUD", column([1]), column([{ code: "#REF!" }]))).toContain("#VALUE! nu, rij 1: hier staat de fout #REF!");
  });
});
