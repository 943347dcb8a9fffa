import fc from "fast-check";
import { kompas } from "../../src/functions/index";
import { column, refusal } from "./call";

const TODAY = 46_348;

describe("PIJPLIJN_ACTIES", () => {
  const klant = column(["Kilo", "Lima", "Mike", "", "Oscar"]);
  const omschrijving = column(["Onderhoud", "", "Machines", "zonder naam", "Magazijn"]);

  it("asks for a new order date for what is open and past, the oldest first; today is not past", () => {
    expect(kompas.PIJPLIJN_ACTIES(klant, omschrijving, column(["open", "", "gewonnen", "open", "verloren"]), column([TODAY - 1, TODAY - 30, TODAY - 5, TODAY - 5, TODAY - 5]), TODAY)).toEqual([
      ["Een nieuwe orderdatum afspreken met Lima."],
      ["Een nieuwe orderdatum afspreken met Kilo (Onderhoud)."],
    ]);
    expect(kompas.PIJPLIJN_ACTIES(klant, omschrijving, null as never, column([TODAY, TODAY + 1, "", null, 0]), TODAY)).toEqual([[""]]);
  });

  it("is empty without dates, and refuses what it cannot read", () => {
    expect(kompas.PIJPLIJN_ACTIES(klant, omschrijving, null as never, column(["", "", "", "", ""]), 0)).toEqual([[""]]);
    expect(refusal("PIJPLIJN_ACTIES", klant, omschrijving, null, column([1, 2]), TODAY)).toBe("#VALUE! orderdatum: kies evenveel cellen als klant (5), dit zijn er 2.");
    expect(refusal("PIJPLIJN_ACTIES", klant, omschrijving, null, column([1, 2, "morgen", 4, 5]), TODAY)).toBe("#VALUE! orderdatum, rij 3: hier hoort een datum zoals 31-12-2026, er staat de tekst “morgen”.");
    expect(refusal("PIJPLIJN_ACTIES", klant, omschrijving, column(["open", "weg", "", "", ""]), column([1, 2, 3, 4, 5]), TODAY)).toContain("uitkomst, rij 2");
  });
});

describe("NIEUWE_VOORSTELLEN", () => {
  it("leaves out what stands in the list, capitals, accents and spaces aside", () => {
    expect(kompas.NIEUWE_VOORSTELLEN(column(["Bel Alfa", "Bezoek  Bravo", "Überleg", ""]), column(["bel alfa ", "", "uberleg"]))).toEqual([["Bezoek  Bravo"]]);
  });

  it("is empty when nothing is left or nothing was proposed, and keeps to the number asked for", () => {
    expect(kompas.NIEUWE_VOORSTELLEN([[""]], column(["a"]))).toEqual([[""]]);
    expect(kompas.NIEUWE_VOORSTELLEN(column(["a"]), column(["A"]))).toEqual([[""]]);
    expect(kompas.NIEUWE_VOORSTELLEN(column(["a", "b", "c"]), [[""]], 2)).toEqual([["a"], ["b"]]);
    expect(refusal("NIEUWE_VOORSTELLEN", column(["a"]), column(["b"]), -1)).toContain("aantal");
    expect(refusal("NIEUWE_VOORSTELLEN", column([{ code: "#N/A" }, "b"]), column(["b"]))).toContain("voorstellen, rij 1: hier staat de fout #N/A");
  });

  it("never proposes what is in the list, and loses nothing else", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "c", "d", ""), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(texts, texts, (proposals, actions) => {
      const left = (kompas.NIEUWE_VOORSTELLEN(column(proposals), column(actions), 100) as string[][]).flat().filter((text) => text !== "");
      expect(left).toEqual(proposals.filter((text) => text !== "" && !actions.includes(text)));
    }));
  });
});
