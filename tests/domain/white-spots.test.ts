import fc from "fast-check";
import { contactRelations, whiteSpots } from "../../src/domain/index";
import { EXAMPLE, matrices, matrixOf } from "./matrix-example";

describe("the white spots of a relation matrix", () => {
  test("are the contacts that are not covered, the worst first", () => {
    expect(whiteSpots(EXAMPLE, [])).toEqual([{ row: 3, verdict: "bad-only" }, { row: 2, verdict: "single" }]);
    const matrix = matrixOf(["Anna", "Bas"], "A, +, .", "B, -, -", "C, ., .", "D, +, +", "E, ., .", ", -, .");
    expect(whiteSpots(matrix, []).map(({ row }) => row)).toEqual([2, 4, 1, 0]);
  });

  test("begin with the most influence; unknown is the least", () => {
    const matrix = matrixOf(["Anna", "Bas"], "A, +, .", "B, -, -", "C, ., .", "D, +, +", "E, ., .");
    expect(whiteSpots(matrix, [3, 5, null, 5, 1]).map(({ row }) => row)).toEqual([1, 0, 4, 2]);
  });

  test("take the highest influence of a contact on two rows", () => {
    expect(whiteSpots(matrixOf(["Anna"], "A, .", "B, .", "a, +"), [1, 4, 5])).toEqual([{ row: 0, verdict: "single" }, { row: 1, verdict: "blind" }]);
    expect(whiteSpots(matrixOf(["Anna"], "A, .", "B, .", "a, +"), [5, 4, 1]).map(({ row }) => row)).toEqual([0, 1]);
  });

  test("are none when everybody is covered", () => {
    expect(whiteSpots(matrixOf(["Anna", "Bas"], "A, +, -", "B, +/-, +/-"), [1, 2])).toEqual([]);
  });

  test("name every contact that is not covered once, by influence", () => {
    const influence = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 6, maxLength: 6 });
    fc.assert(fc.property(matrices({ blanks: true }), influence, (matrix, given) => {
      const spots = whiteSpots(matrix, given);
      const rows = contactRelations(matrix).filter(({ verdict }) => verdict !== "covered").map(({ row }) => row);
      expect(spots.map(({ row }) => row).sort((one, other) => one - other)).toEqual(rows);
      const influences = spots.map(({ row }) => given[row] ?? 0);
      expect(influences).toEqual([...influences].sort((one, other) => other - one));
    }));
  });
});
