import fc from "fast-check";
import { relationQualityOf, RELATION_QUALITIES } from "../../src/domain/index";

describe("a sign in the relation matrix", () => {
  test.each([["+", "+"], [" + ", "+"], ["＋", "+"], ["﹢", "+"]])("%j is good", (text, quality) => expect(relationQualityOf(text)).toBe(quality));

  test.each(["+/-", "±", "+-", "-+", "-/+", "∓", "+ / - ", "+/−", "+/–", "＋／－", "＋－", "+\\-", "\u00a0± "])("%j is middling", (text) => {
    expect(relationQualityOf(text)).toBe("+/-");
  });

  test.each(["-", "− ", "–", "—", "－", "‐", "\u2011", "﹣"])("%j is bad", (text) => expect(relationQualityOf(text)).toBe("-"));

  test.each(["", " ", "++", "--", "+/+", "/", "+/", "x", "plus", "1", "~"])("%j is no sign", (text) => expect(relationQualityOf(text)).toBeNull());

  test("means the same with spaces anywhere", () => {
    const space = fc.constantFrom("", " ", "\u00a0", "\t", "  ");
    fc.assert(fc.property(fc.constantFrom(...RELATION_QUALITIES), fc.array(space, { minLength: 4, maxLength: 4 }), (sign, spaces) => {
      expect(relationQualityOf([...sign].map((each, at) => (spaces[at] ?? "") + each).join("") + (spaces[3] ?? ""))).toBe(sign);
    }));
  });
});
