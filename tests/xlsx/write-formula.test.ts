import { isDynamic, storedFormula } from "../../src/xlsx/write-formula";

describe("a formula as the file keeps it", () => {
  it.each([
    ["=SUM(Klanten[omzet 2026])", "SUM(Klanten[omzet 2026])"],
    ["=KOMPAS.ABC_KLASSE(Klanten[omzet 2026],80)", "_xldudf_KOMPAS_ABC_KLASSE(Klanten[omzet 2026],80)"],
    ["=IF(A1>0,KOMPAS.SCORE_TOTAAL(B1:B7,1,5),\"\")", "IF(A1>0,_xldudf_KOMPAS_SCORE_TOTAAL(B1:B7,1,5),\"\")"],
    ["=SORT(FILTER(A1:A9,A1:A9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))"],
    ["=UNIQUE(A1:A9)", "_xlfn.UNIQUE(A1:A9)"],
    ["=Pijplijn[@bedrag]*Pijplijn[@[kans %]]", "Pijplijn[[#This Row],[bedrag]]*Pijplijn[[#This Row],[kans %]]"],
    ["=COUNTA(Pijplijn[@])", "COUNTA(Pijplijn[#This Row])"],
    ["=ROW()-ROW(Klanten[[#Headers],[klasse]])", "ROW()-ROW(Klanten[[#Headers],[klasse]])"],
    ["=\"KOMPAS.SORT(\"&'UNIQUE(A1)'!A1", "\"KOMPAS.SORT(\"&'UNIQUE(A1)'!A1"],
    ["=\"_x0041_\"", "\"_x005F_x0041_\""],
  ])("%s", (formula, stored) => expect(storedFormula(formula)).toBe(stored));

  it.each(["=LET(x,1,x)", "=LAMBDA(x,x)(1)"])("refuses %s, whose names it cannot store", (formula) => {
    expect(() => storedFormula(formula)).toThrow("has no stored form");
  });
});

describe("a formula that Excel must not read as one of an older version", () => {
  it.each([
    ["KOMPAS.SCORE_TOTAAL(A1:A7)", true],
    ["UNIQUE(A1:A9)", true],
    ["SUM(IF(ak_abc_jaar=2025,Klanten[omzet 2025],Klanten[omzet 2026]))", true],
    ["SUM(Klanten[omzet 2026])", false],
    ["IF(N(B2)=0,\"\",A2/B2)", false],
    ["IF(Pijplijn[@bedrag]>0,1,0)", false],
    ["COUNTIF(Klanten[klasse],\"A\")", false],
    ["IFERROR(INDEX(ak_klassen_klasse,ROW()-ROW(Klanten[[#Headers],[klasse]]))&\"\",\"\")", false],
  ])("%s: %s", (formula, dynamic) => expect(isDynamic(storedFormula(formula))).toBe(dynamic));
});
