import fc from "fast-check";
import { quadrantStrength } from "../../src/domain/index";

describe("a quadrant of the confrontation matrix", () => {
  test.each([
    [[3, 2, 1, 3], 0.75],
    [[2, 1, 0, 3], 0.5],
    [[1, 2, 0, 0], 0.25],
    [[0, 1, 1, 2], 1 / 3],
  ])("%j is as strong as %d", (meetings, strength) => {
    expect(quadrantStrength(meetings)).toEqual({ strength, points: 12 * strength, filled: 4, cells: 4 });
  });

  test("leaves out what is not judged, and counts it", () => {
    expect(quadrantStrength([null, 3, 0, null])).toEqual({ strength: 0.5, points: 3, filled: 2, cells: 4 });
    expect(quadrantStrength([0])).toEqual({ strength: 0, points: 0, filled: 1, cells: 1 });
    expect(quadrantStrength([null, null])).toEqual({ strength: null, points: 0, filled: 0, cells: 2 });
    expect(quadrantStrength([])).toEqual({ strength: null, points: 0, filled: 0, cells: 0 });
  });

  test("is a mean of its cells: no blank and no other order changes it", () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { maxLength: 25 }), (meetings) => {
      const { strength, points, filled, cells } = quadrantStrength(meetings);
      const judged = meetings.filter((meeting) => meeting !== null);
      expect([filled, cells]).toEqual([judged.length, meetings.length]);
      expect(quadrantStrength([...meetings].reverse())).toEqual({ strength, points, filled, cells });
      expect(quadrantStrength(judged).strength).toBe(strength);
      if (strength === null) return expect(judged).toEqual([]);
      expect(strength).toBeGreaterThanOrEqual(Math.min(...judged) / 3 - 1e-12);
      expect(strength).toBeLessThanOrEqual(Math.max(...judged) / 3 + 1e-12);
      expect(quadrantStrength(meetings.map((meeting) => (meeting === null ? null : 3 - meeting))).strength).toBeCloseTo(1 - strength, 12);
    }));
  });
});
