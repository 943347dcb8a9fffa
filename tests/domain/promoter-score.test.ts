import fc from "fast-check";
import { promoterScore } from "../../src/domain/index";

test("the example", () => {
  expect(promoterScore([9, 10, 8, 7, 6, 10, 9, 3, 8, 9])).toEqual({ promoters: 5, passives: 3, detractors: 2, score: 30 });
});

test("every mark on its own, and none", () => {
  expect([0, 6, 7, 8, 9, 10].map((mark) => promoterScore([mark]).score)).toEqual([-100, -100, 0, 0, 100, 100]);
  expect(promoterScore([])).toEqual({ promoters: 0, passives: 0, detractors: 0, score: null });
});

test("a better mark never lowers the score", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), fc.nat(), (marks, at) => {
    const better = marks.map((mark, index) => (index === at % marks.length ? Math.min(10, mark + 1) : mark));
    expect(promoterScore(better).score).toBeGreaterThanOrEqual(promoterScore(marks).score ?? NaN);
  }));
});
