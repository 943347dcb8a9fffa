import fc from "fast-check";
import { kompas } from "../../src/functions/index";
import { column, refusal } from "./call";

const HUIDIG = column(["Alfa", "Bravo", "Charlie", "Delta", "Echo"]);
const STRATEGISCH = column(["Echo", "Alfa", "Golf", "Bravo", "Foxtrot"]);
const SIGNIFICANTIE = column(["Alfa", "Bravo", "Charlie", "Delta", "Echo"]);
const WINST = column(["Bravo", "Echo", "Alfa", "Foxtrot", "Golf"]);
const NONE = column(["", "", "", "", ""]);

describe("BORDA", () => {
  it("gives the worked example, with a shared rank for what is equal in points and lists", () => {
    expect(kompas.BORDA(HUIDIG, STRATEGISCH, SIGNIFICANTIE, WINST)).toEqual([
      [1, "Alfa", 17, 4], [2, "Bravo", 15, 4], [3, "Echo", 11, 4], [4, "Charlie", 6, 2], [5, "Delta", 4, 2], [5, "Golf", 4, 2], [7, "Foxtrot", 3, 2],
    ]);
    expect(kompas.BORDA(HUIDIG, STRATEGISCH, SIGNIFICANTIE, WINST, 1)).toEqual([[1, "Alfa", 17, 4]]);
  });

  it("keeps the place of a blank, sees through spelling, and counts a name once a list", () => {
    expect(kompas.BORDA(column(["", "Café  Één", "", "", ""]), column(["cafe een ", "x", "CAFÉ ÉÉN", "", ""]), NONE, NONE)).toEqual([[1, "Café  Één", 9, 2], [2, "x", 4, 1]]);
  });

  it("is empty without names and refuses what is no list of five", () => {
    expect(kompas.BORDA(NONE, NONE, NONE, NONE)).toEqual([[""]]);
    expect(refusal("BORDA", column(["a", "b", "c", "d", "e", "f"]), NONE, NONE, NONE)).toBe("#VALUE! huidig: ten hoogste 5 namen, dit zijn er 6.");
    expect(refusal("BORDA", HUIDIG, column(["a", { code: "#REF!" }, "", "", ""]), NONE, NONE)).toContain("strategisch, rij 2: hier staat de fout #REF!");
    expect(refusal("BORDA", HUIDIG, NONE, NONE, [["a", "b"]])).toContain("winst: kies één kolom");
  });

  it("hands out 15 points for every full list of different names, in any order of the lists", () => {
    const list = fc.shuffledSubarray(["a", "b", "c", "d", "e", "f", "g"], { minLength: 5, maxLength: 5 });
    fc.assert(fc.property(list, list, list, list, (...lists) => {
      const [one, two, three, four] = lists.map(column) as [unknown[][], unknown[][], unknown[][], unknown[][]];
      const lines = kompas.BORDA(one, two, three, four) as [number, string, number, number][];
      expect(lines.reduce((sum, [, , points]) => sum + points, 0)).toBe(60);
      const points = (result: unknown) => new Map((result as [number, string, number][]).map(([rank, name, earned]) => [name, [rank, earned]]));
      expect(points(kompas.BORDA(four, three, two, one))).toEqual(points(lines));
    }));
  });
});

describe("OVERLAP", () => {
  it("counts as in the worked example", () => {
    expect([STRATEGISCH, SIGNIFICANTIE, WINST].map((list) => kompas.OVERLAP(HUIDIG, list))).toEqual([3, 5, 3]);
  });

  it("sees through spelling, counts a name once, and is empty beside an empty list", () => {
    expect(kompas.OVERLAP(column(["Café Één", "x"]), column([" cafe een", "CAFE EEN", "y"]))).toBe(1);
    expect(kompas.OVERLAP(HUIDIG, NONE)).toBe("");
    expect(kompas.OVERLAP(HUIDIG, column(["niemand"]))).toBe(0);
  });
});

describe("TOP", () => {
  const namen = column(["Alfa", "Bravo", "", "Delta", "Echo", "Foxtrot", "Golf"]);

  it("ranks what is above 0, equal values sharing a rank in their own order", () => {
    expect(kompas.TOP(namen, column([10, 30, 99, 30, -5, 0, 20.005]))).toEqual([[1, "Bravo", 30], [1, "Delta", 30], [3, "Golf", 20.01], [4, "Alfa", 10]]);
    expect(kompas.TOP(namen, column([10, 30, 99, 30, -5, 0, 20]), 1)).toEqual([[1, "Bravo", 30]]);
  });

  it("adds up a group under its own name", () => {
    expect(kompas.TOP(namen, column([10, 30, 1, 30, 5, 0, 20]), 2, column(["G", "", "", "", "g", "", "G"]))).toEqual([[1, "G", 35], [2, "Bravo", 30]]);
  });

  it("is empty without values and refuses what it cannot read", () => {
    expect(kompas.TOP(namen, column(["", "", 5, 0, null, "", ""]))).toEqual([[""]]);
    expect(refusal("TOP", namen, column([1, 2]))).toContain("waarden: kies evenveel cellen als namen (7)");
    expect(refusal("TOP", namen, column([1, 2, 3, "veel", 5, 6, 7]))).toContain("waarden, rij 4");
    expect(refusal("TOP", namen, column([1, 2, 3, 4, 5, 6, 7]), 0.5)).toContain("aantal");
  });

  it("gives the same values whatever the order of the rows", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -100, max: 1000 }), { minLength: 1, maxLength: 20 }), (values) => {
      const of = (order: number[]) => (kompas.TOP(column(order.map((_, index) => `k${index}`)), column(order), 5) as unknown[][]).map(([rank, , value]) => [rank, value]);
      expect(of([...values].reverse())).toEqual(of(values));
      expect(of([...values].sort((a, b) => a - b))).toEqual(of(values));
    }));
  });
});
