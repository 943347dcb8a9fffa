import fc from "fast-check";
import { bandsOf, scoreOf } from "../../src/domain/index";

const SCALE = { lowest: 1, highest: 5 };
const BOUNDS = [7, 15, 25, 35];
const _ = null;

describe("the score of a questionnaire", () => {
  test.each<[(number | null)[], number, [number, number], [number, number], number | null]>([
    [[4, 3, 2, 3, 1, 2, 3], 18, [18, 18], [1, 1], null],
    [[2, 2, 2, 2, 2, 2, 2], 14, [14, 14], [0, 0], null],
    [[3, 2, 2, 2, 2, 2, 2], 15, [15, 15], [1, 1], null],
    [[4, 4, 3, 4, 3, 4, 3], 25, [25, 25], [2, 2], null],
    [[5, 5, 5, 5, 5, 5, 4], 34, [34, 34], [2, 2], null],
    [[5, 5, 5, 5, 5, 5, 5], 35, [35, 35], [3, 3], null],
    [[1, 1, 1, 1, 1, 1, 1], 7, [7, 7], [0, 0], null],
    [[4, _, 2, 3, 1, 2, 3], 15, [16, 20], [1, 1], 17.5],
    [[5, 5, 5, 5, _, 5, 5], 30, [31, 35], [2, 3], 35],
    [[4, 4, 4, 4, _, 4, _], 20, [22, 30], [1, 2], null],
    [[_, _, _, _, _, _, _], 0, [7, 35], [0, 3], null],
  ])("%j adds up to %i", (answers, total, [lowest, highest], bands, estimate) => {
    const score = scoreOf(answers, SCALE);
    expect(score).toMatchObject({ total, lowest, highest, estimate });
    expect(bandsOf(score, BOUNDS)).toEqual({ lowest: bands[0], highest: bands[1] });
  });

  test("however the open questions are answered, the score ends within the range", () => {
    const answer = fc.integer({ min: 1, max: 5 });
    fc.assert(fc.property(fc.array(fc.tuple(answer, fc.boolean()), { minLength: 1 }), (pairs) => {
      const partial = scoreOf(pairs.map(([value, isOpen]) => (isOpen ? null : value)), SCALE);
      const complete = scoreOf(pairs.map(([value]) => value), SCALE);
      expect(complete.total).toBeGreaterThanOrEqual(partial.lowest);
      expect(complete.total).toBeLessThanOrEqual(partial.highest);
      const band = bandsOf(complete, BOUNDS).lowest;
      expect(band).toBeGreaterThanOrEqual(bandsOf(partial, BOUNDS).lowest);
      expect(band).toBeLessThanOrEqual(bandsOf(partial, BOUNDS).highest);
    }));
  });
});
