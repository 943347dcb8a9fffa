import fc from "fast-check";
import { whitespaceList, whitespaceOf } from "../../src/domain/index";

const CURRENT = Float64Array.of(50, 0, 20, 0, 30, 0);
const POTENTIAL = Float64Array.of(80, 40, 20, 60, 25, 10);

describe("the whitespace of an account", () => {
  test("of the example", () => {
    expect(whitespaceOf(CURRENT, POTENTIAL)).toEqual({ white: 140, current: 100, possible: 240, share: 100 / 240, above: 1 });
  });

  test("without amounts is none", () => {
    expect(whitespaceOf(new Float64Array(2), new Float64Array(2))).toEqual({ white: 0, current: 0, possible: 0, share: null, above: 0 });
    expect(whitespaceOf(new Float64Array(0), new Float64Array(0))).toMatchObject({ possible: 0, share: null });
  });

  const cells = fc.array(fc.tuple(fc.nat({ max: 1_000_000 }), fc.oneof(fc.nat({ max: 1_000_000 }), fc.constant(0))), { minLength: 1, maxLength: 20 });
  const amounts = (rows: readonly (readonly [number, number])[], at: 0 | 1) => Float64Array.from(rows, (row) => row[at]);

  test("and the revenue of now make what is possible, to the cent, whatever the order of the cells", () => {
    fc.assert(fc.property(cells, (rows) => {
      const whole = whitespaceOf(amounts(rows, 0), amounts(rows, 1));
      expect(whole.possible).toBe(rows.reduce((sum, [now, then]) => sum + Math.max(now, then), 0));
      expect(whole.white).toBe(whole.possible - rows.reduce((sum, [now]) => sum + now, 0));
      expect(whole.share === null ? whole.possible : whole.share >= 0 && whole.share <= 1).toBe(whole.share === null ? 0 : true);
      expect(whole.above).toBe(rows.filter(([now, then]) => now > then).length);
      expect(whole.white > 0 || whole.share === null || whole.share === 1).toBe(true);
      const turned = [...rows].reverse();
      expect(whitespaceOf(amounts(turned, 0), amounts(turned, 1))).toEqual(whole);
    }));
  });

  test("is listed by size, then in the order of the cells", () => {
    expect(whitespaceList(CURRENT, POTENTIAL, 3)).toEqual([{ cell: 3, white: 60 }, { cell: 1, white: 40 }, { cell: 0, white: 30 }]);
    expect(whitespaceList(Float64Array.of(1, 0, 2), Float64Array.of(6, 5, 7), 9).map(({ cell }) => cell)).toEqual([0, 1, 2]);
    expect(whitespaceList(Float64Array.of(5, 5), Float64Array.of(5, 4), 9)).toEqual([]);
  });

  test("is listed whole when the list is long enough", () => {
    fc.assert(fc.property(cells, (rows) => {
      const list = whitespaceList(amounts(rows, 0), amounts(rows, 1), rows.length);
      expect(list.reduce((sum, { white }) => sum + white, 0)).toBe(whitespaceOf(amounts(rows, 0), amounts(rows, 1)).white);
      expect(list.map(({ white }) => white)).toEqual(list.map(({ white }) => white).sort((one, other) => other - one));
      expect(whitespaceList(amounts(rows, 0), amounts(rows, 1), 2)).toEqual(list.slice(0, 2));
    }));
  });
});
