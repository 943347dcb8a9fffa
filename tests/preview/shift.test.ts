import { references, shiftArea, shiftFormula } from "../../src/preview/shift";

const AREA = { row: 4, column: 1, rows: 3, columns: 2 };

test.each([
  ["above pushes it down", { start: 0, count: 2 }, { row: 6, rows: 3 }],
  ["at its first row pushes it down", { start: 4, count: 1 }, { row: 5, rows: 3 }],
  ["inside makes it longer", { start: 5, count: 2 }, { row: 4, rows: 5 }],
  ["below leaves it", { start: 7, count: 1 }, { row: 4, rows: 3 }],
  ["deleted above pulls it up", { start: 0, count: -2 }, { row: 2, rows: 3 }],
  ["deleted over its start makes it shorter", { start: 3, count: -2 }, { row: 3, rows: 2 }],
])("a row %s", (_name, shift, expected) => {
  expect(shiftArea(AREA, { dimension: "rows", ...shift })).toEqual({ ...AREA, ...expected });
});

test("an area that is deleted whole is gone", () => {
  expect(shiftArea(AREA, { dimension: "rows", start: 4, count: -3 })).toBeUndefined();
});

test("a rule moves its references, and loses those that were deleted", () => {
  expect(shiftFormula("=AND($K3>2,K$10=1)", { dimension: "rows", start: 4, count: 1 })).toBe("=AND($K3>2,K$11=1)");
  expect(shiftFormula("=$K3>2", { dimension: "rows", start: 2, count: -1 })).toBe("=#REF!>2");
});

test("references are found with their sheets, texts and functions are not", () => {
  expect(references("=SUM('1.1 Klant'!A1:B2)+C3&\"D4\"+LOG10(E5)").map(({ sheet, area }) => [sheet, area.row, area.column])).toEqual([
    ["1.1 Klant", 0, 0],
    [undefined, 2, 2],
    [undefined, 4, 4],
  ]);
});
