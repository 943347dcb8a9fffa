import { safeValue } from "../../src/excel/safe-text";

test.each(["=1+1", "+31 6", "-Jansen", "@home", "\tx", "\rx", "'t Hoekje", "#N/A", "0012", "1-2", "12,5", "€ 5", "(3)", "mei 2025", "Mar-1", "okt. 3", "TRUE", "waar", ".5"])("%j is written as text", (text) => {
  expect(safeValue(text)).toBe(`'${text}`);
});

test.each(["Jansen BV", "omzet 2024", "Q1 2024", "", "Van 't Hof", "waarde", "Mar"])("%j needs no apostrophe", (text) => {
  expect(safeValue(text)).toBe(text);
});

test("what is no text stays as it is", () => {
  expect([safeValue(5), safeValue(null), safeValue(true)]).toEqual([5, null, true]);
});
