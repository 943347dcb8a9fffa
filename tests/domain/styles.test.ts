import fc from "fast-check";
import { INFLUENCE_STYLES, stylePreference, styleScores, type StyleScore } from "../../src/domain/index";

const A = [4, 2, 5, 3, 2, 4, 5, 4, 5, 4, 1, 4, 4, 5, 2, 5, 5, 4, 4, 3, 3, 5, 5, 3];
const B = A.map((_, index) => ((7 * (index + 1)) % 5) + 1);
const C = A.map(() => 3);
const D = A.map((_, index) => ([2, 5, 11, 15, 20, 21].includes(index + 1) ? 5 : 1));
const E = A.map((answer, index) => (index + 1 === 20 ? null : answer));

const of = <Key extends keyof StyleScore>(answers: readonly (number | null)[], key: Key) => styleScores(answers).map((score) => score[key]);

describe("the four styles", () => {
  test.each([["A", A, [13, 22, 27, 29], [4, 3, 2, 1]], ["B", B, [14, 22, 17, 21], [4, 1, 3, 2]], ["C", C, [18, 18, 18, 18], [1, 1, 1, 1]], ["D", D, [30, 6, 6, 6], [1, 2, 2, 2]]])("example %s", (_, answers, totals, ranks) => {
    expect(of(answers, "style")).toEqual(INFLUENCE_STYLES);
    for (const key of ["total", "lowest", "highest"] as const) expect(of(answers, key)).toEqual(totals);
    expect(of(answers, "rank")).toEqual(ranks);
  });

  test("normalised scores and shares of example A", () => {
    [0.2917, 0.6667, 0.875, 0.9583].forEach((expected, at) => expect(of(A, "normalised")[at]).toBeCloseTo(expected, 4));
    [0.1429, 0.2418, 0.2967, 0.3187].forEach((expected, at) => expect(of(A, "share")[at]).toBeCloseTo(expected, 4));
  });

  test("a missing answer leaves a range, and no shares or ranks for anybody", () => {
    expect(of(E, "total")).toEqual([null, 22, 27, 29]);
    expect([of(E, "lowest")[0], of(E, "highest")[0]]).toEqual([11, 15]);
    expect(of(E, "normalised")[0]).toBeNull();
    expect(of(E, "normalised")[2]).toBeCloseTo(0.875, 12);
    expect([...of(E, "share"), ...of(E, "rank")]).toEqual(new Array(8).fill(null));
  });

  test("every statement counts in exactly one style", () => {
    for (let statement = 0; statement < 24; statement++) {
      const totals = of(A.map((_, index) => (index === statement ? 2 : 1)), "lowest");
      expect([...totals].sort()).toEqual([6, 6, 6, 7]);
    }
  });

  test("shares add up to 1 and however open statements are answered, totals end within their range", () => {
    const answer = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean());
    fc.assert(fc.property(fc.array(answer, { minLength: 24, maxLength: 24 }), (pairs) => {
      const complete = styleScores(pairs.map(([each]) => each));
      const partial = styleScores(pairs.map(([each, isOpen]) => (isOpen ? null : each)));
      expect(complete.reduce((sum, { share }) => sum + (share ?? NaN), 0)).toBeCloseTo(1, 12);
      complete.forEach(({ total }, at) => {
        expect(total).toBeGreaterThanOrEqual(partial[at]?.lowest ?? NaN);
        expect(total).toBeLessThanOrEqual(partial[at]?.highest ?? NaN);
      });
    }));
  });
});

describe("the preferred style", () => {
  test("needs a lead of three, unless told otherwise", () => {
    expect(stylePreference(A)).toEqual({ kind: "undecided", between: ["Participeren", "Inspireren"] });
    expect(stylePreference(A, 2)).toEqual({ kind: "preferred", style: "Participeren" });
    expect(stylePreference(B)).toEqual({ kind: "undecided", between: ["Overtuigen", "Participeren"] });
    expect(stylePreference(C)).toEqual({ kind: "undecided", between: INFLUENCE_STYLES });
    expect(stylePreference(C, 1)).toEqual({ kind: "undecided", between: INFLUENCE_STYLES });
    expect(stylePreference(D)).toEqual({ kind: "preferred", style: "Aansporen" });
  });

  test("waits for every answer", () => {
    expect(stylePreference(E)).toEqual({ kind: "incomplete", missing: [20] });
    expect(stylePreference([5, 5])).toMatchObject({ kind: "incomplete", missing: expect.arrayContaining([3, 24]) });
  });
});
