import fc from "fast-check";
import { matchingRows, same } from "../../src/plan/matching-rows";

const value = fc.constantFrom("Anna", "ANNA", "a*", "", "0", "1", null, 0, 1, true);
const column = fc.array(value, { minLength: 1, maxLength: 30 });

test("finds the rows that every condition holds for, in their order, however often it is asked", () => {
  fc.assert(fc.property(column, column, value, value, (first, second, one, other) => {
    const conditions = [{ keys: first.map((key) => [key]), value: one }, { keys: second.map((key) => [key]), value: other }];
    const expected = first.flatMap((key, row) => (same(key, one) && same(second[row] ?? null, other) ? [row] : []));
    expect(matchingRows(conditions)).toEqual(expected);
    expect(matchingRows(conditions)).toEqual(expected);
  }));
});

test("of a column that was asked before other values are found too", () => {
  const keys = [["Anna"], ["Bert"], [null], [0]];
  expect([matchingRows([{ keys, value: "anna" }]), matchingRows([{ keys, value: "bert" }]), matchingRows([{ keys, value: "" }]), matchingRows([{ keys, value: 0 }])]).toEqual([[0], [1], [2], [2, 3]]);
  expect(matchingRows([])).toEqual([]);
});
