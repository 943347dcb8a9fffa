import { checkFormula, fromGrid, nameCase, renameTable, spellings, toGrid, withoutScope } from "../../src/preview/formula-text";

const KLANTEN = { name: "Klanten" };

test.each([
  ["=[@omzet]*2", "=Klanten[[#This Row],[omzet]]*2"],
  ["=[@[Omzet 2026]]*2", "=Klanten[[#This Row],[Omzet 2026]]*2"],
  ["=KLANTEN[@omzet]", "=Klanten[[#This Row],[omzet]]"],
  ["=SUM(klanten[omzet])", "=SUM(Klanten[omzet])"],
  ['="[@omzet]"', '="[@omzet]"'],
])("%s is written for the grid as %s", (excel, grid) => {
  expect(toGrid(excel, [KLANTEN], KLANTEN)).toBe(grid);
});

test("a row reference reads as Excel shows it: short in its own table, with the name elsewhere", () => {
  expect(fromGrid("=Klanten[[#This Row],[omzet]]*2", KLANTEN)).toBe("=[@omzet]*2");
  expect(fromGrid("=Klanten[[#This Row],[Omzet 2026]]", undefined)).toBe("=Klanten[@[Omzet 2026]]");
});

test("a row reference outside a table is refused", () => {
  expect(() => toGrid("=[@omzet]", [KLANTEN])).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test("defined names take their own case, texts and functions keep theirs", () => {
  expect(nameCase('=AK_JAAR+SUM(Ak_jaar)&"AK_JAAR"', spellings([{ name: "ak_jaar", inGrid: "ak_jaar" }]))).toBe('=ak_jaar+SUM(ak_jaar)&"AK_JAAR"');
});

test("a name of the sheet itself goes before one of the workbook, and is read back without the id that the grid needs", () => {
  const seen = [{ name: "ak_jaar", inGrid: "ak_jaar" }, { name: "ak_jaar", inGrid: "ak_jaar.name7" }];
  expect(nameCase('=ak_jaar&"ak_jaar"', spellings(seen))).toBe('=ak_jaar.name7&"ak_jaar"');
  expect(withoutScope('=ak_jaar.name7&"ak_jaar.name7"+ak_jaar.naam')).toBe('=ak_jaar&"ak_jaar.name7"+ak_jaar.naam');
});

test.each(["=LAMBDA(x,x)(1)", "=VSTACK(A1,A2)", "=SUM(TAKE(A1:A3,1))"])("%s is refused: Excel 2021 lacks the function", (formula) => {
  expect(() => checkFormula(formula)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test("a name of a newer function inside a text is no function", () => {
  expect(() => checkFormula('="TAKE(1)"')).not.toThrow();
});

test("spill references and endless formulas are refused", () => {
  expect(() => checkFormula("=SUM(D1#)")).toThrow(expect.objectContaining({ code: "NotImplemented" }));
  expect(() => checkFormula(`=${"1+".repeat(5000)}1`)).toThrow(expect.objectContaining({ code: "FormulaLengthExceedsLimit" }));
});

test("a renamed table is renamed in a reference to it only", () => {
  expect(renameTable("=Klanten[klant]&KlantenOud[klant]", "klanten", "Relaties")).toBe("=Relaties[klant]&KlantenOud[klant]");
});

test.each(["=SUM(Klanten[bedrag excl. btw])", "=Klanten[a-b]", "=ROWS(Klanten[100%/jaar])"])("%s is refused: such a header takes two pairs of brackets", (formula) => {
  expect(() => checkFormula(formula)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test.each(["=SUM(Klanten[[bedrag excl. btw]])", "=Klanten[omzet 2026]", "=ROW(Klanten[[#Headers],[omzet]])", '="[a.b]"&A1', "=[1]Blad1!A1", "=Klanten[@omzet]"])("%s is not", (formula) => {
  expect(() => checkFormula(formula)).not.toThrow();
});
