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

describe("VOORSTELLEN and LAGE_SCORES", () => {
  it("give the actions with a signal, in order", () => {
    expect(kompas.VOORSTELLEN(column(["a", "b", "c", "d", "", "f", "g"]), column([2, 0, "ja", "nee", 1, true, -1]))).toEqual([["a"], ["c"], ["f"]]);
    expect(kompas.VOORSTELLEN(column(["a", "b"]), column([1, 1]), 1)).toEqual([["a"]]);
    expect(kompas.VOORSTELLEN(column(["a", "b"]), column([false, null]))).toEqual([[""]]);
    expect(refusal("VOORSTELLEN", column(["a", "b"]), column([1]))).toContain("signalen: kies evenveel cellen als acties (2)");
    expect(refusal("VOORSTELLEN", column(["a", "b"]), column([1, { code: "#N/A" }]))).toContain("signalen, rij 2: hier staat de fout #N/A");
  });

  it("give the texts of low scores, the lowest first; an open score is not low", () => {
    expect(kompas.LAGE_SCORES(column(["a", "b", "c", "d"]), column([2, 1, 0, 3]))).toEqual([["b"], ["a"]]);
    expect(kompas.LAGE_SCORES(column(["a", "b", "c", "d"]), column([2, 1, 5, 3]), 3)).toEqual([["b"], ["a"], ["d"]]);
    expect(kompas.LAGE_SCORES(column(["a", ""]), column([5, 1]))).toEqual([[""]]);
    expect(refusal("LAGE_SCORES", column(["a"]), column(["laag"]))).toContain("scores, rij 1");
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
