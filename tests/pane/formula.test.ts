import { formulaOf, isComplete, proposedArguments } from "../../src/taskpane/functies/formula";

const F = { name: "F" };

it.each<[readonly string[], string]>([
  [["B2:B40", "", ""], "=KOMPAS.F(B2:B40)"],
  [["", ""], "=KOMPAS.F()"],
  [["Klanten[omzet 2026]", "", "strikt"], "=KOMPAS.F(Klanten[omzet 2026],,strikt)"],
  [[" 79,5 ", "20%", "-3", "1.5"], "=KOMPAS.F(79.5,20%,-3,1.5)"],
  [["=C3", "waar", "ONWAAR"], "=KOMPAS.F(C3,TRUE,FALSE)"],
  [["\"a;b\"; Acties[#All]"], "=KOMPAS.F(\"a;b\",Acties[#All])"],
])("%j becomes %s", (given, formula) => expect(formulaOf(F, given)).toBe(formula));

it("is complete as soon as every argument has something that cannot be left out", () => {
  const parameters = [{ name: "omzet", description: "" }, { name: "regel", description: "", optional: true }];
  expect([["", "x"], [" ", ""], ["A1", ""]].map((given) => isComplete(parameters, given))).toEqual([false, false, true]);
});

describe("proposed arguments", () => {
  const named = (...names: string[]) => names.map((name) => ({ name, description: "" }));
  const tables = { Klanten: { klant: "klant", omzet0: "omzet 2026", concern: "concern" }, Pijplijn: { klant: "klant", bedrag: "bedrag", kans: "kans" } };
  it.each<[readonly string[], readonly string[]]>([
    [["omzet", "groep"], ["Klanten[omzet 2026]", "Klanten[concern]"]],
    [["bedrag", "kans", "klant"], ["Pijplijn[bedrag]", "Pijplijn[kans]", "Pijplijn[klant]"]],
    [["antwoorden"], [""]],
    // All columns of one table are as long as each other; those of two tables are not.
    [["klant", "bedrag", "kans", "omzet"], ["Pijplijn[klant]", "Pijplijn[bedrag]", "Pijplijn[kans]", ""]],
  ])("of %j are %j", (names, expected) => expect(proposedArguments(named(...names), tables)).toEqual(expected));

  it("are none without tables", () => expect(proposedArguments(named("omzet", "groep"), {})).toEqual(["", ""]));
});
