import { kompas } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank as blankRows, BLANKS, column, columnsOf, refusal } from "./call";

const { CONCENTRATIE, LORENZ } = kompas;
const TEN = [420_000, 185_000, 120_000, 75_000, 60_000, 45_000, 35_000, 25_000, 20_000, 15_000];

describe("CONCENTRATIE", () => {
  test.each(BLANKS)("gives every figure with its name; %j is no revenue", (blank) => {
    expect(CONCENTRATIE(column([...TEN, blank, -600]), blank, blank)).toEqual([
      ["Klanten met omzet", 10],
      ["Gini", 0.541],
      ["Gini, gecorrigeerd voor het aantal klanten", 541 / 900],
      ["HHI", 0.23875],
      ["HHI in punten", 2387.5],
      ["HHI, gecorrigeerd voor het aantal klanten", 0.15416666666666667],
      ["Effectief aantal klanten", 800 / 191],
      ["Aandeel van de grootste klant", 0.42],
      ["Aandeel van de 3 grootste klanten", 0.725],
      ["Aandeel van de 5 grootste klanten", 0.86],
      ["Telt niet mee: geen omzet", 1],
      ["Telt niet mee: credit", 1],
    ]);
    expect(CONCENTRATIE(column([blank, blank]))).toEqual(blankRows(12, 2));
  });

  test("of one customer says n.v.t. where that says nothing, of credits alone nothing", () => {
    expect(columnsOf(CONCENTRATIE(500), 1).flat()).toEqual([1, 0, "n.v.t.", 1, 10_000, "n.v.t.", 1, 1, 1, 1, 0, 0]);
    expect(columnsOf(CONCENTRATIE(column([-5, 0])), 1).flat()).toEqual([0, "", "", "", "", "", "", "", "", "", 1, 1]);
  });

  test.each(BLANKS)("counts a group once, and a row without name and revenue not at all (%j)", (blank) => {
    const grouped = CONCENTRATIE(column([1, 2, 3, blank]), column(["g", "G ", blank, blank]), column(["a", "b", "c", blank]));
    expect(columnsOf(grouped, 1).flat()).toEqual([2, 0, 0, 0.5, 5000, 0, 2, 0.5, 1, 1, 0, 0]);
  });

  test("does not depend on the order of the rows", () => {
    expect(CONCENTRATIE(column([...TEN].reverse()))).toEqual(CONCENTRATIE(column(TEN)));
  });
});

describe("LORENZ", () => {
  test("gives the points of a chart, of all customers or of at most so many", () => {
    expect(LORENZ(column(TEN))).toEqual([[0, 0], [0.1, 0.015], [0.2, 0.035], [0.3, 0.06], [0.4, 0.095], [0.5, 0.14], [0.6, 0.2], [0.7, 0.275], [0.8, 0.395], [0.9, 0.58], [1, 1]]);
    expect(LORENZ(column(TEN), null, 2)).toEqual([[0, 0], [0.5, 0.14], [1, 1]]);
    expect(LORENZ(column(Array.from({ length: 1000 }, (_, row) => row + 1)))).toHaveLength(101);
  });

  test.each(BLANKS)("stays empty without customers with revenue, takes groups and %j for the rest", (blank) => {
    expect(LORENZ(column([blank, blank]), blank, blank)).toEqual([[""]]);
    expect(LORENZ(column([-5, blank]), blank, blank)).toEqual([[""]]);
    expect(LORENZ(7)).toEqual([[0, 0], [1, 1]]);
    expect(LORENZ(column([1, 1, 6, blank]), column(["g", "g", blank, blank]), blank)).toEqual([[0, 0], [0.5, 0.25], [1, 1]]);
  });
});

describe.each(["CONCENTRATIE", "LORENZ"] as const)("what does not fit %s", (id) => {
  afterEach(() => setLanguage("nl-NL"));

  test("says where it stands", () => {
    expect(refusal(id, column([1, "veel"]))).toBe("#VALUE! omzet, rij 2: hier hoort een getal, er staat de tekst “veel”.");
    expect(refusal(id, column([1, true]))).toBe("#VALUE! omzet, rij 2: hier hoort een getal, er staat WAAR.");
    expect(refusal(id, column([1, { code: "#DIV/0!" }]))).toBe("#VALUE! omzet, rij 2: hier staat de fout #DIV/0!. Los die eerst op.");
    for (const number of [Infinity, -Infinity, 1e308]) expect(refusal(id, column([1, number]))).toContain("omzet, rij 2: hier hoort een getal van");
    expect(refusal(id, column([1, NaN]))).toContain("omzet, rij 2: hier hoort een getal");
    expect(refusal(id, column([9e13, 9e13]))).toContain("#VALUE! omzet: het totaal is te groot");
    expect(refusal(id, column([9e13, 9e13, -9e13]), column(["g", "g", "g"]))).toContain("#VALUE! omzet: het totaal is te groot");
    expect(refusal(id, [[1, 2]])).toBe("#VALUE! omzet: kies één kolom, dit bereik heeft er 2.");
    expect(refusal(id, column([1, 2]), column(["x"]))).toBe("#VALUE! groep: kies evenveel cellen als omzet (2), dit zijn er 1.");
    expect(refusal(id, column([1, 2]), column(["x", { code: "#N/A" }]))).toContain("groep, rij 2: hier staat de fout #N/A");
    expect(refusal(id, column(new Array(100_001).fill(1)))).toContain("#N/A omzet: ten hoogste 100.000 cellen");
    setLanguage("en-US");
    expect(refusal(id, column([1, "x"]))).toBe("#VALUE! omzet, row 2: a number is expected here, found the text “x”.");
  });
});

test("LORENZ refuses a wrong number of points", () => {
  for (const wrong of [2.5, -1, 1e308]) expect(refusal("LORENZ", column([1]), null, wrong)).toContain("aantal: hier hoort een heel getal van 1 tot en met 49.999");
  expect(refusal("LORENZ", column([1]), null, "veel")).toBe("#VALUE! aantal: hier hoort een getal, er staat de tekst “veel”.");
  expect(refusal("CONCENTRATIE", column([1, 2]), null, column(["x"]))).toContain("klant: kies evenveel cellen als omzet (2)");
});
