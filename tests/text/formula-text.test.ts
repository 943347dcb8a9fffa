import { cellIn, formulaIn, functionFamilies, nativeNamesIn, typedIn } from "../../src/text";

describe("a formula in Dutch", () => {
  it("has its names, its semicolons and its decimal commas, and leaves texts alone", () => {
    expect(formulaIn("nl", "=IF(A1>=0.5,\"a,b 0.5 SUM(\",RANK.AVG(A1,A1:A3,1))")).toBe("=ALS(A1>=0,5;\"a,b 0.5 SUM(\";RANG.GEMIDDELDE(A1;A1:A3;1))");
    expect(formulaIn("nl", "=KOMPAS.ABC_KLASSE(B1:B7,,,\"strikt\")")).toBe("=KOMPAS.ABC_KLASSE(B1:B7;;;\"strikt\")");
    expect(formulaIn("nl", "=SUMIF(B1:B7,\"a \"\"b\"\",c\",C1)/2")).toBe("=SOM.ALS(B1:B7;\"a \"\"b\"\",c\";C1)/2");
  });

  it("is as it was in English", () => expect(formulaIn("en", "=IF(A1,1,0.5)")).toBe("=IF(A1,1,0.5)"));

  it("knows what every function of the help is called", () => {
    const formulas = functionFamilies.flatMap(({ functions }) => Object.values(functions).flatMap(({ example, twin }) => [example.formula, twin?.formula ?? ""]));
    const names = formulas.flatMap(nativeNamesIn);
    expect(names.filter(({ nl }) => nl === undefined)).toEqual([]);
    expect(nativeNamesIn("=SUM(KOMPAS.LORENZ(A1),SUM(\"IF(\"))")).toEqual([{ en: "SUM", nl: "SOM" }]);
    // An array constant is written otherwise in Dutch.
    expect(formulas.filter((formula) => formula.includes("{"))).toEqual([]);
  });
});

test("a cell shows its number, date or text in the language, and is typed with an apostrophe where Excel needs one", () => {
  const cells = [0.541, 420_000, { date: "2026-03-05" }, "Alfa", null, "0", "+/-", "20%"];
  expect(cells.map((cell) => cellIn("nl", cell))).toEqual(["0,541", "420000", "05-03-2026", "Alfa", "", "0", "+/-", "20%"]);
  expect(cells.map((cell) => typedIn("en", cell))).toEqual(["0.541", "420000", "05/03/2026", "Alfa", "", "'0", "'+/-", "'20%"]);
});
