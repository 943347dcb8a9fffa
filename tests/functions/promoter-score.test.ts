import { kompas } from "../../src/functions/index";
import { blank, BLANKS, column, refusal } from "./call";

const { NPS } = kompas;

describe("NPS", () => {
  test.each(BLANKS)("of the example, blanks aside (%j)", (_) => {
    const rows = [["Promotors (9 en 10)", 5], ["Passief (7 en 8)", 3], ["Criticasters (0 tot en met 6)", 2], ["Beantwoord", 10], ["Net Promoter Score", 30]];
    expect(NPS(column([9, 10, _, 8, 7, 6, 10, 9, 3, 8, 9]))).toEqual(rows);
    expect(NPS([[9, 10, 8, 7, 6], [10, 9, 3, 8, 9]])).toEqual(rows);
  });

  test.each(BLANKS)("a nought that is meant is text; %j is not answered", (_) => {
    expect(NPS(column(["0", " 0 ", _, 10]))).toMatchObject([["Promotors (9 en 10)", 1], {}, ["Criticasters (0 tot en met 6)", 2], ["Beantwoord", 3], ["Net Promoter Score", expect.closeTo(-100 / 3, 9)]]);
    expect(NPS(column([_, _]))).toEqual(blank(5, 2));
  });

  test("refuses other marks, text and errors, naming the row", () => {
    expect(refusal("NPS", column([9, 11]))).toBe("#VALUE! cijfers, rij 2: hier hoort een heel getal van 0 tot en met 10, er staat 11.");
    expect(refusal("NPS", column([8.5]))).toContain("#VALUE! cijfers, rij 1");
    expect(refusal("NPS", column(["goed"]))).toContain("#VALUE! cijfers, rij 1");
    expect(refusal("NPS", [[9, { code: "#N/A" }]])).toContain("#VALUE! cijfers, rij 1, kolom 2: hier staat de fout #N/A");
  });
});
