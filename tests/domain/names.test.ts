import fc from "fast-check";
import { nameKey } from "../../src/domain/index";

test.each([["  Café   Één ", "cafe een"], ["CAFE\u0301 EEN", "cafe een"], ["Alfa\u00a0\tBV", "alfa bv"], ["   ", ""], ["", ""], ["Ø", "ø"]])("the key of %j is %j", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test("names that differ in a letter or a sign stay apart", () => {
  expect(new Set(["Alfa BV", "Alfa B.V.", "AlfaBV", "Alfa"].map(nameKey)).size).toBe(4);
});

test("a key is its own key", () => {
  fc.assert(fc.property(fc.constantFrom("Één", " a  b ", "ÅÄ", "İzmir").chain((start) => fc.string().map((rest) => start + rest)), (name) => {
    expect(nameKey(nameKey(name))).toBe(nameKey(name));
  }));
});
