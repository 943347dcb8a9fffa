import fc from "fast-check";
import { kompas } from "../../src/functions/index";
import { blank, BLANKS, column, columnsOf, refusal } from "./call";

const { RELATIELADDER, RELATIE_MEDIAAN, RELATIE_VERSCHIL } = kompas;
const TYPES = ["Leverancier", "Voorkeursleverancier", "Toeleveringspartner", "Partner in business"];

describe("RELATIELADDER", () => {
  test.each(BLANKS)("counts by word or number; %j stands nowhere", (_) => {
    const type = column([" leverancier", 4, _, "PARTNER  IN BUSINESS", "3", _]);
    const omzet = column([100, 500.55, 999, _, 200, _]);
    expect(RELATIELADDER(type, omzet)).toEqual([[1, TYPES[0], 1, 0.25, 100], [2, TYPES[1], 0, 0, 0], [3, TYPES[2], 1, 0.25, 200], [4, TYPES[3], 2, 0.5, 500.55]]);
    expect(columnsOf(RELATIELADDER(type, column([_, _, _, _, _, _])), 2, 4)).toEqual([[1, ""], [0, ""], [1, ""], [2, ""]]);
    expect(RELATIELADDER(type, _)).toEqual(RELATIELADDER(type));
  });

  test.each(BLANKS)("stays empty while every type is %j", (_) => {
    expect(RELATIELADDER(column([_, _]), column([5, 5]))).toEqual(blank(4, 5));
    expect(RELATIE_MEDIAAN(column([_, _]))).toBe("");
  });

  test("takes what OMZET_VAN answers to an unknown name for no revenue", () => {
    const omzet = kompas.OMZET_VAN(column(["Alfa", "Zulu"]), column(["Alfa"]), column([50]));
    expect(columnsOf(RELATIELADDER(column([1, 1]), omzet), 2, 4)[0]).toEqual([2, 50]);
    expect(columnsOf(RELATIELADDER([[1]], "onbekende klant"), 2, 4)[0]).toEqual([1, ""]);
    expect(RELATIELADDER("onbekende klant", [[5]])).toEqual(blank(4, 5));
  });

  test("refuses other words and numbers, naming the row", () => {
    expect(refusal("RELATIELADDER", column(["Leverancier", "Vriend"]))).toBe(
      "#VALUE! type, rij 2: kies Leverancier of Voorkeursleverancier of Toeleveringspartner of Partner in business, er staat de tekst “Vriend”.");
    for (const type of [5, 2.5, -1, true]) expect(refusal("RELATIELADDER", column([1, type]))).toContain("type, rij 2: kies Leverancier");
    expect(refusal("RELATIELADDER", column([1, { code: "#N/A" }]))).toContain("type, rij 2: hier staat de fout #N/A");
    expect(refusal("RELATIELADDER", column([1, 2]), column([5]))).toBe("#VALUE! omzet: kies evenveel cellen als type (2), dit zijn er 1.");
    expect(refusal("RELATIELADDER", column([1]), column(["veel"]))).toContain("omzet, rij 1: hier hoort een getal");
  });

  test("every account is on one level, and every cent", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -1000, max: 1_000_000 })), { minLength: 1 }), (accounts) => {
      const rows = columnsOf(RELATIELADDER(column(accounts.map(([level]) => level)), column(accounts.map(([, cents]) => cents / 100))), 2, 3, 4);
      const sum = (at: number): number => rows.reduce((running, row) => running + Math.round(Number(row[at]) * 100), 0);
      expect(sum(0)).toBe(accounts.length * 100);
      expect(rows.reduce((running, row) => running + Number(row[1]), 0)).toBeCloseTo(1, 12);
      expect(sum(2)).toBe(accounts.reduce((running, [, cents]) => running + cents, 0));
    }));
  });
});

describe("RELATIE_MEDIAAN", () => {
  test.each([
    [[1], "Leverancier"],
    [["Partner in business", 1, 2], "Voorkeursleverancier"],
    [[1, 4], "tussen Leverancier en Partner in business"],
    [[2, 3, 3, ""], "Toeleveringspartner"],
    [[2, 2, 4, 1], "Voorkeursleverancier"],
    [[4, 2, 3, 1], "tussen Voorkeursleverancier en Toeleveringspartner"],
  ])("of %j is %s", (types, median) => {
    expect(RELATIE_MEDIAAN(column(types))).toBe(median);
  });

  test("refuses what is no type", () => expect(refusal("RELATIE_MEDIAAN", column(["x"]))).toContain("type, rij 1"));
});

describe("RELATIE_VERSCHIL", () => {
  test.each(BLANKS)("counts levels from now to the target, nothing beside %j", (_) => {
    expect(RELATIE_VERSCHIL(column(["Leverancier", 4, 2, _, 3, _]), column([3, "leverancier", 2, 4, _, _]))).toEqual(column([2, -3, 0, "", "", ""]));
  });

  test("takes single cells, also what FASE_VAN answers to an unknown name", () => {
    expect(RELATIE_VERSCHIL("Leverancier", "Partner in business")).toEqual([[3]]);
    expect(RELATIE_VERSCHIL([["Leverancier"]], "")).toEqual([[""]]);
    expect(RELATIE_VERSCHIL(kompas.FASE_VAN("Zulu", column(["Alfa"]), column([1])), 4)).toEqual([[""]]);
  });

  test("refuses what is no type and another size", () => {
    expect(refusal("RELATIE_VERSCHIL", column([1, 2]), column([1, "hoog"]))).toContain("gewenst, rij 2: kies Leverancier");
    expect(refusal("RELATIE_VERSCHIL", column(["laag"]), column([1]))).toContain("huidig, rij 1: kies Leverancier");
    expect(refusal("RELATIE_VERSCHIL", column([1, 2]), column([1]))).toBe("#VALUE! gewenst: kies evenveel cellen als huidig (2), dit zijn er 1.");
  });
});
