import fc from "fast-check";
import { toAmounts, toCents, toEuros } from "../../src/domain/index";

describe("euro to cents", () => {
  test.each([
    [1.005, 101],
    [-1.005, -101],
    [0.285, 29],
    [8.345, 835],
    [1.115, 112],
    [1234567.895, 123456790],
    [2.675, 268],
    [0.0049, 0],
    [0.004999999, 0],
    [0.0049999999999999, 0],
    [0.005, 1],
    [420_000, 42_000_000],
    [9185447.34, 918544734],
    [0, 0],
    [-0.001, 0],
    [90_071_992_547_409.9, 9_007_199_254_740_990],
  ])("%p euro is %p cents, as Excel's ROUND has it", (euros, cents) => {
    expect(toCents(euros)).toBe(cents);
  });

  test("an amount that is no number stays none", () => {
    expect(toCents(NaN)).toBeNaN();
  });

  test("whole cents survive the way to euro and back", () => {
    fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
      expect(toCents(toEuros(cents))).toBe(cents);
    }));
  });

  test("three decimals round half away from zero, decided on the digits", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e10 }), (thousandths) => {
      const expected = Math.floor((thousandths + 5) / 10);
      expect(toCents(thousandths / 1000)).toBe(expected);
      expect(toCents(-thousandths / 1000)).toBe(expected === 0 ? 0 : -expected);
    }));
  });

  test("a list keeps its order and length", () => {
    expect([...toAmounts([1.005, 0, -2])]).toEqual([101, 0, -200]);
    expect(toAmounts([])).toHaveLength(0);
  });
});
