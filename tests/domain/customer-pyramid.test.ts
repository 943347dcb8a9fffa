import fc from "fast-check";
import { customerPyramid, layerEnds, toAmounts } from "../../src/domain/index";
import { value } from "./value";

const counts = (amounts: Float64Array): number[] => value(customerPyramid(amounts)).map(({ count }) => count);

describe("the customer pyramid", () => {
  test.each([
    [0, [0, 0, 0, 0]],
    [1, [1, 0, 0, 0]],
    [10, [1, 0, 1, 8]],
    [20, [1, 0, 3, 16]],
    [40, [1, 1, 6, 32]],
    [49, [1, 1, 8, 39]],
    [50, [1, 2, 7, 40]],
    [89, [1, 3, 14, 71]],
    [100, [1, 4, 15, 80]],
    [150, [2, 6, 22, 120]],
    [250, [3, 10, 37, 200]],
    [793, [8, 32, 119, 634]],
    [1000, [10, 40, 150, 800]],
  ])("of %i customers", (customers, expected) => {
    expect(counts(Float64Array.from({ length: customers }, (_, row) => row + 1))).toEqual(expected);
  });

  test("adds the revenue of each layer up, largest first", () => {
    const lines = value(customerPyramid(toAmounts([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, -4])));
    expect(lines.map(({ layer, sum, sumShare }) => [layer, sum, sumShare])).toEqual([
      ["Top", 1000, 1000 / 5500],
      ["Groot", 0, 0],
      ["Middelgroot", 900, 900 / 5500],
      ["Klein", 3600, 3600 / 5500],
    ]);
  });

  test("marks a layer whose last customer equals the first of the next", () => {
    const tied = (euros: number[]) => value(customerPyramid(toAmounts(euros))).map((line) => line.tied);
    expect(tied([9, 9, 7, 6, 5, 4, 3, 2, 1, 1])).toEqual([true, false, false, false]);
    expect(tied([9, 8, 8, 6, 5, 4, 3, 2, 1, 1])).toEqual([false, false, true, false]);
    expect(tied([9, 8, 7, 6, 5, 4, 3, 2, 1, 1])).toEqual([false, false, false, false]);
  });

  test("refuses a total that cannot be exact", () => {
    expect(customerPyramid(Float64Array.of(2 ** 53, 2))).toMatchObject({ ok: false, issue: { code: "total-too-large" } });
  });

  test("any number of customers falls apart into layers that never overlap", () => {
    fc.assert(fc.property(fc.nat(200_000), (customers) => {
      const ends = layerEnds(customers);
      expect(ends).toEqual([...ends].sort((one, other) => one - other));
      expect(ends.at(-1)).toBe(customers);
    }));
  });

  test("layers hold every customer with revenue and all of it", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -100, max: 1000 }), { maxLength: 120 }), (amounts) => {
      const lines = value(customerPyramid(Float64Array.from(amounts)));
      const positives = amounts.filter((amount) => amount > 0);
      expect(lines.reduce((sum, line) => sum + line.count, 0)).toBe(positives.length);
      expect(lines.reduce((sum, line) => sum + line.sum, 0)).toBe(positives.reduce((sum, amount) => sum + amount, 0));
    }));
  });
});
