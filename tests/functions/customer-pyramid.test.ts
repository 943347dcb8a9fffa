import { kompas } from "../../src/functions/index";
import { blank as blankRows, BLANKS, column, columnsOf, refusal } from "./call";

const { KLANTPIRAMIDE } = kompas;

describe("KLANTPIRAMIDE", () => {
  test.each(BLANKS)("divides customers with revenue into layers; %j is no revenue", (blank) => {
    expect(KLANTPIRAMIDE(column([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, blank, -4]), blank)).toEqual([
      ["Top", 1, 0.1, 10, 10 / 55, ""],
      ["Groot", 0, 0, 0, 0, ""],
      ["Middelgroot", 1, 0.1, 9, 9 / 55, ""],
      ["Klein", 8, 0.8, 36, 36 / 55, ""],
    ]);
    expect(KLANTPIRAMIDE(column([blank, blank]))).toEqual(blankRows(4, 6));
  });

  test("says where equal revenues are split", () => {
    expect(columnsOf(KLANTPIRAMIDE(column([3, 3, 2, 2, 1])), 0, 1, 5)).toEqual([
      ["Top", 1, "gelijk aan grens"], ["Groot", 0, ""], ["Middelgroot", 0, ""], ["Klein", 4, ""],
    ]);
  });

  test("shows counts of 0 and no shares when there are only credits", () => {
    const rows = ["Top", "Groot", "Middelgroot", "Klein"].map((layer) => [layer, 0, "", 0, "", ""]);
    expect(KLANTPIRAMIDE(column([-1]))).toEqual(rows);
  });

  test("counts a group once and refuses text", () => {
    const rows = KLANTPIRAMIDE(column([1, 2, 3]), column(["a", "A", ""]));
    expect(columnsOf(rows, 1, 3, 5)).toEqual([[1, 3, "gelijk aan grens"], [0, 0, ""], [0, 0, ""], [1, 3, ""]]);
    expect(refusal("KLANTPIRAMIDE", column([1, "x"]))).toContain("omzet, rij 2");
  });
});
