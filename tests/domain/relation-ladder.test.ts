import fc from "fast-check";
import { levelGap, medianLevel, partnerShare, relationLadder, relationLevelOf, relationTypeOf, RELATION_TYPES, type RelationLevel } from "../../src/domain/index";

const level = fc.constantFrom<RelationLevel>(1, 2, 3, 4);

describe("the relation ladder", () => {
  test("counts accounts and revenue per level, always four", () => {
    const lines = relationLadder([{ level: 1, revenue: 100 }, { level: 4, revenue: 500 }, { level: 1, revenue: 200 }, { level: 3, revenue: 200 }]);
    expect(lines).toEqual([
      { level: 1, type: "Leverancier", count: 2, countShare: 0.5, sum: 300 },
      { level: 2, type: "Voorkeursleverancier", count: 0, countShare: 0, sum: 0 },
      { level: 3, type: "Toeleveringspartner", count: 1, countShare: 0.25, sum: 200 },
      { level: 4, type: "Partner in business", count: 1, countShare: 0.25, sum: 500 },
    ]);
    expect(partnerShare(lines)).toBe(0.7);
    expect(relationLadder([]).map(({ count, countShare, sum }) => [count, countShare, sum])).toEqual(new Array(4).fill([0, null, 0]));
  });

  test("the share of partners needs revenue above zero", () => {
    expect(partnerShare(relationLadder([]))).toBeNull();
    expect(partnerShare(relationLadder([{ level: 3, revenue: 10 }, { level: 1, revenue: -10 }]))).toBeNull();
  });

  test.each<[RelationLevel[], RelationLevel, RelationLevel]>([
    [[3], 3, 3],
    [[1, 4], 1, 4],
    [[4, 1, 2], 2, 2],
    [[4, 2, 2, 1], 2, 2],
    [[1, 4, 3, 2], 2, 3],
    [[1, 1, 1, 4, 4], 1, 1],
  ])("the median of %j", (levels, lower, upper) => {
    expect(medianLevel(levels)).toEqual({ lower, upper });
  });

  test("no accounts, no median", () => expect(medianLevel([])).toBeNull());

  test("at least half of the accounts stand at the median or below, and at least half at it or above", () => {
    fc.assert(fc.property(fc.array(level, { minLength: 1 }), (levels) => {
      const median = medianLevel(levels);
      if (median === null) throw new Error("No median");
      expect(levels.filter((each) => each <= median.lower).length * 2).toBeGreaterThanOrEqual(levels.length);
      expect(levels.filter((each) => each >= median.upper).length * 2).toBeGreaterThanOrEqual(levels.length);
      expect(medianLevel([...levels].reverse())).toEqual(median);
    }));
  });

  test("levels go by word and by number, and lie a number of steps apart", () => {
    expect(RELATION_TYPES.map((type) => relationLevelOf(` ${type.toUpperCase()} `))).toEqual([1, 2, 3, 4]);
    expect(["1", "4", "0", "5", "partner", ""].map(relationLevelOf)).toEqual([1, 4, null, null, null, null]);
    expect(([1, 2, 3, 4] as const).map(relationTypeOf)).toEqual(RELATION_TYPES);
    expect([levelGap(1, 4), levelGap(3, 3), levelGap(4, 2)]).toEqual([3, 0, -2]);
  });
});
