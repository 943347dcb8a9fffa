import { kompas } from "../../src/functions/index";
import { currentLanguage, setLanguage } from "../../src/text/index";
import { column, refusal } from "./call";

afterEach(() => setLanguage("nl-NL"));

test.each([["nl-NL", "nl"], ["en-US", "en"], ["EN", "en"], ["de-DE", "nl"], ["enx", "nl"], [undefined, "nl"], [null, "nl"]])("display language %p is spoken as %p", (tag, language) => {
  setLanguage(tag);
  expect(currentLanguage()).toBe(language);
});

test("messages follow the display language, results do not: a workbook shows every reader the same", () => {
  setLanguage("en-US");
  expect(refusal("ABC_KLASSE", column([1, "x"]))).toBe("#VALUE! omzet, row 2: a number is expected here, found the text “x”.");
  expect(kompas.ABC_KLASSE(column([0, -1]))).toEqual(column(["geen omzet", "credit"]));
});

test("a long text is cut in the message", () => {
  expect(refusal("ABC_KLASSE", column(["x".repeat(200)]))).toHaveLength("#VALUE! omzet, rij 1: hier hoort een getal, er staat de tekst “”.".length + 40);
});
