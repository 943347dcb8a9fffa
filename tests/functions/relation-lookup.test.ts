import { kompas } from "../../src/functions/index";
import { BLANKS, column, refusal } from "./call";

describe("RELATIE_VAN", () => {
  const accounts = column(["Alfa", "Bravo", "", "Café Zuid"]);
  const types = column(["Leverancier", "", "Partner in business", 3]);
  const typeOf = (...names: readonly unknown[]) => kompas.RELATIE_VAN(column(names), accounts, types);

  it("gives the type per name, whatever the capitals, accents and spaces", () => {
    expect(typeOf("Alfa", " cafe  ZUID ")).toEqual([["Leverancier"], ["Toeleveringspartner"]]);
  });

  it.each(BLANKS)("gives nothing for a name without a type, an unknown name and a blank (%j)", (blank) => {
    expect(typeOf("Bravo", "Zulu", blank)).toEqual([[""], [""], [""]]);
  });

  it("takes one cell, and the first type of a name that stands twice", () => {
    expect(kompas.RELATIE_VAN("Alfa", column(["Alfa", "Alfa", "Alfa"]), column(["", "Voorkeursleverancier", "Leverancier"]))).toEqual([["Voorkeursleverancier"]]);
  });

  it("refuses another type, and columns that do not match", () => {
    expect(refusal("RELATIE_VAN", "Alfa", column(["Alfa"]), column(["vriend"]))).toContain("type");
    expect(refusal("RELATIE_VAN", "Alfa", accounts, column(["Leverancier"]))).toContain("#VALUE!");
  });
});

describe("a customer that is unknown", () => {
  const phases = kompas.FASE_VAN(column(["Alfa", "Zulu"]), column(["Alfa"]), column(["Intensive care"]));

  it("has no phase, and does not keep the others from a score", () => {
    expect(phases).toEqual([["Intensive care"], ["onbekende klant"]]);
    expect(kompas.BINDING(column([2, 4]), column([4, 2]), column([2, 4]), phases)).toEqual([[31.25, "kwetsbaar", ""], ["", "n.v.t.", "fase ontbreekt"]]);
  });

  it("is counted apart in the portfolio", () => {
    const total = kompas.BINDING_TOTAAL(column(["Alfa", "Zulu"]), column([2, 4]), column([4, 2]), column([2, 4]), phases, column(["Alfa"]), column([75_000]));
    expect(total).toEqual(expect.arrayContaining([["kwetsbaar", 1, 75_000], ["n.v.t.", 0, 0], ["Onbekende klant", 1, ""]]));
  });
});
