import { argumentTexts, isReference } from "../../src/excel/argument-texts";

describe("the arguments of a call as they are written", () => {
  test.each<[string, string, readonly string[]]>([
    ["=KOMPAS.TOP(A1:A3,B1:B3,5)", "TOP", ["A1:A3", "B1:B3", "5"]],
    ["=KOMPAS.ABC_KLASSE(Klanten[omzet 2026],,, \"strikt\" ,,Klanten[klant])", "ABC_KLASSE", ["Klanten[omzet 2026]", "", "", '"strikt"', "", "Klanten[klant]"]],
    ["=INDEX(KOMPAS.TOP(IF(A1=\"a,b)\",A:A,B:B),'Blad, 1'!B1:B3),1,2)", "TOP", ['IF(A1="a,b)",A:A,B:B)', "'Blad, 1'!B1:B3"]],
    ["=KOMPAS.RESULTATEN_TOTAAL(T[[omzet, 1]:[omzet 2]],{1,2;3,4})", "RESULTATEN_TOTAAL", ["T[[omzet, 1]:[omzet 2]]", "{1,2;3,4}"]],
    ["=kompas.top(A1)", "TOP", ["A1"]],
    ["=_xldudf_KOMPAS_TOP(A1,B1)", "TOP", ["A1", "B1"]],
    ["=KOMPAS.TOPPER(A1)", "TOP", []],
    ["=SUM(A1)", "TOP", []],
    ["=KOMPAS.TOP(A1", "TOP", []],
  ])("%s", (formula, id, expected) => {
    expect(argumentTexts(formula, id)).toEqual(expected);
  });

  test.each(["A1", "$B$2:$C$9", "Blad1!A1:A3", "'Mijn ''blad'''!A1", "Klanten[klant]", "Acties[#All]", "T[[a]:[b]]", "ak_lijst_klanten", "omzet"])("%s is cells", (text) => {
    expect(isReference(text)).toBe(true);
  });

  test.each(["", "5", '"strikt"', "TRUE", "IF(A1,B1,C1)", "A1+1", "{1;2}", "SUM(A1)"])("%s is no cells", (text) => {
    expect(isReference(text)).toBe(false);
  });
});
