import { kompas } from "../../src/functions/index";
import { blank as blankRows, BLANKS, column, columnsOf, refusal } from "./call";

const { ABC_KLASSE, ABC_PIRAMIDE, ABC_LIJST } = kompas;
const NAMES = ["Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliet"];
const TEN = [420_000, 185_000, 120_000, 75_000, 60_000, 45_000, 35_000, 25_000, 20_000, 15_000];

describe("ABC_KLASSE", () => {
  test.each<[unknown[], string, string]>([
    [TEN, "AAAABBBBCC", "AAAABBBCCC"],
    [[900, 60, 40], "ABC", "BCC"],
    [[500], "A", "C"],
    [[80, 15, 5], "ABC", "ABC"],
    [[30, 25, 15, 10, 10, 10], "AAAAAA", "AAACCC"],
    [[5.6, 2.0, 1.9], "AAB", "AAC"],
    [[5.6, 4.0, 2.4], "AAB", "AAC"],
    [[4.5, 4.5, 4.2, 3.3], "AAAB", "AAAC"],
  ])("classes %j", (omzet, standard, strict) => {
    expect(ABC_KLASSE(column(omzet))).toEqual(column([...standard]));
    expect(ABC_KLASSE(column(omzet), 80, 95, "strikt")).toEqual(column([...strict]));
  });

  test.each(BLANKS)("takes %j for no revenue", (blank) => {
    const omzet = column([5000, 3000, 1500, 400, 100, blank, -600, blank]);
    const expected = column(["A", "A", "B", "C", "C", "geen omzet", "credit", "geen omzet"]);
    expect(ABC_KLASSE(omzet, blank, blank, blank, blank)).toEqual(expected);
    expect(ABC_KLASSE(omzet, null, undefined, null)).toEqual(expected);
  });

  test.each(BLANKS)("a row with %j for name and revenue is no customer, a name without revenue is one", (blank) => {
    const [omzet, klant] = [column([80, blank, blank, -5]), column(["Alfa", blank, "Bravo", blank])];
    expect(ABC_KLASSE(omzet, null, null, null, null, klant)).toEqual(column(["A", "", "geen omzet", "credit"]));
    expect(columnsOf(ABC_PIRAMIDE(omzet, null, null, null, null, klant), 0, 1).slice(3)).toEqual([["Met omzet", 1], ["Geen omzet", 1], ["Credit", 1], ["Netto totaal", 3]]);
    expect(refusal("ABC_PIRAMIDE", omzet, null, null, null, null, column(["Alfa"]))).toContain("klant");
  });

  test.each(BLANKS)("takes one cell with %j as group for no groups at all", (blank) => {
    expect(ABC_KLASSE(column(TEN), null, null, null, [[blank]])).toEqual(ABC_KLASSE(column(TEN)));
  });

  test.each(BLANKS)("stays empty while every amount is %j", (blank) => {
    expect(ABC_KLASSE(column([blank, blank]))).toEqual(blankRows(2, 1));
    expect(ABC_PIRAMIDE(column([blank, blank]))).toEqual(blankRows(7, 5));
    expect(ABC_LIJST(column(["Alfa", "Bravo"]), column([blank, blank]))).toEqual([[""]]);
  });

  test.each(BLANKS)("gives customers of one group the class of their sum; %j is no group", (blank) => {
    const omzet = column([10, 900, 50, 40, blank]);
    const groep = column(["Noord", blank, "noord ", blank, "NOORD"]);
    expect(ABC_KLASSE(omzet, 80, 95, "standaard", groep)).toEqual(column(["B", "A", "B", "C", "B"]));
  });

  test("sentences say what was expected, what came in and where", () => {
    expect(refusal("ABC_KLASSE", column([1, "12,50"]))).toBe("#VALUE! omzet, rij 2: hier hoort een getal, er staat de tekst “12,50”.");
    expect(refusal("ABC_KLASSE", column([1, true]))).toBe("#VALUE! omzet, rij 2: hier hoort een getal, er staat WAAR.");
    expect(refusal("ABC_KLASSE", column([1, 2, { code: "#N/A" }]))).toBe("#VALUE! omzet, rij 3: hier staat de fout #N/A. Los die eerst op.");
    expect(refusal("ABC_KLASSE", column([1, { type: "Error", basicValue: "#DIV/0!" }]))).toContain("rij 2: hier staat de fout #DIV/0!");
    expect(refusal("ABC_KLASSE", [[1, 2]])).toBe("#VALUE! omzet: kies één kolom, dit bereik heeft er 2.");
    expect(refusal("ABC_KLASSE", column([1]), 95, 80)).toBe(
      "#VALUE! grensA en grensB: grensA hoort boven 0 en onder grensB te liggen, grensB onder 100; er staat 95 en 80.",
    );
    expect(refusal("ABC_KLASSE", column([1]), 80, 100)).toContain("80 en 100");
    expect(refusal("ABC_KLASSE", column([1]), 180)).toBe("#VALUE! grensA: hier hoort een getal van 0 tot en met 100, er staat 180.");
    expect(refusal("ABC_KLASSE", column([1]), 0.8, 0.95)).toBe("#VALUE! grensA: hier hoort een getal zoals 80, er staat 0,8. Typ 80 in plaats van 80%.");
    expect(refusal("ABC_KLASSE", column([1]), -1)).toContain("grensA: hier hoort een getal van 0 tot en met 100, er staat -1.");
    expect(refusal("ABC_KLASSE", column([1]), "tachtig")).toBe("#VALUE! grensA: hier hoort een getal, er staat de tekst “tachtig”.");
    expect(refusal("ABC_KLASSE", column([1]), { code: "#REF!" })).toBe("#VALUE! grensA: hier staat de fout #REF!. Los die eerst op.");
    expect(refusal("ABC_KLASSE", column([1]), null, null, "streng")).toBe(
      "#VALUE! regel: kies standaard of strikt, er staat de tekst “streng”.",
    );
    expect(refusal("ABC_KLASSE", column([1, 2]), null, null, null, column(["x"]))).toBe(
      "#VALUE! groep: kies evenveel cellen als omzet (2), dit zijn er 1.",
    );
    expect(refusal("ABC_KLASSE", column([1]), null, null, null, column([{ code: "#N/A" }]))).toContain("groep, rij 1");
    expect(refusal("ABC_KLASSE", column([9e13, 9e13]))).toContain("#VALUE! omzet: het totaal is te groot");
  });

  test("more than 100,000 amounts are refused, 100,000 are not", () => {
    const many = new Array<number>(100_000).fill(1);
    expect(ABC_KLASSE(column(many))).toHaveLength(100_000);
    expect(refusal("ABC_KLASSE", column([...many, 1]))).toBe(
      "#N/A omzet: ten hoogste 100.000 cellen, dit zijn er 100.001. Kies de kolom van de tabel in plaats van de hele kolom.",
    );
  });
});

describe("ABC_PIRAMIDE", () => {
  test("gives customers, revenue and shares per class", () => {
    expect(ABC_PIRAMIDE(column(TEN))).toEqual([
      ["A", 4, 0.4, 800_000, 0.8],
      ["B", 4, 0.4, 165_000, 0.165],
      ["C", 2, 0.2, 35_000, 0.035],
      ["Met omzet", 10, 1, 1_000_000, 1],
      ["Geen omzet", 0, "", 0, ""],
      ["Credit", 0, "", 0, ""],
      ["Netto totaal", 10, "", 1_000_000, ""],
    ]);
  });

  test.each(BLANKS)("reconciles to the net total with %j among the amounts", (blank) => {
    const rows = ABC_PIRAMIDE(column([5000, 3000, 1500, 400, 100, blank, -600, blank]));
    expect(columnsOf(rows, 0, 1, 3)).toEqual([
      ["A", 2, 8000], ["B", 1, 1500], ["C", 2, 500], ["Met omzet", 5, 10_000], ["Geen omzet", 2, 0], ["Credit", 1, -600], ["Netto totaal", 8, 9400],
    ]);
  });

  test("never holds a null, not even without revenue above zero", () => {
    const rows = ABC_PIRAMIDE(column([-5, 0]));
    expect(rows).toEqual([
      ["A", 0, "", 0, ""], ["B", 0, "", 0, ""], ["C", 0, "", 0, ""], ["Met omzet", 0, "", 0, ""],
      ["Geen omzet", 1, "", 0, ""], ["Credit", 1, "", -5, ""], ["Netto totaal", 2, "", -5, ""],
    ]);
  });

  test("counts a group once", () => {
    const rows = ABC_PIRAMIDE(column([10, 20, 70]), null, null, null, column(["g", "g", ""]));
    expect(columnsOf(rows, 1, 3)).toEqual([[2, 100], [0, 0], [0, 0], [2, 100], [0, 0], [0, 0], [2, 100]]);
  });
});

describe("ABC_LIJST", () => {
  test("ranks customers with share, cumulative share and class", () => {
    const rows = ABC_LIJST(column(NAMES), column(TEN), 4);
    expect(rows).toEqual([
      [1, "Alfa", 420_000, 0.42, 0.42, "A"],
      [2, "Bravo", 185_000, 0.185, 0.605, "A"],
      [3, "Charlie", 120_000, 0.12, 0.725, "A"],
      [4, "Delta", 75_000, 0.075, 0.8, "A"],
    ]);
  });

  test.each(BLANKS)("lists revenue above zero only, 100 rows unless told (%j)", (blank) => {
    const names = Array.from({ length: 150 }, (_, row) => (row === 0 ? blank : `k${row}`));
    const omzet = names.map((_, row) => (row === 149 ? -1 : row === 148 ? blank : 7));
    const rows = ABC_LIJST(column(names), column(omzet), blank);
    expect(rows).toHaveLength(100);
    expect(columnsOf(rows, 0, 1, 2)).toEqual(Array.from({ length: 100 }, (_, row) => [1, row === 0 ? "" : `k${row}`, 7]));
    expect(ABC_LIJST(column(["a"]), column([-1]))).toEqual([[""]]);
  });

  test("lists a group under its own name", () => {
    const groep = column(["Noord", "", "noord"]);
    const rows = ABC_LIJST(column(["x", "y", "z"]), column([30, 40, 30]), 10, 80, 95, null, groep);
    expect(rows).toEqual([[1, "Noord", 60, 0.6, 0.6, "A"], [2, "y", 40, 0.4, 1, "A"]]);
  });

  test("refuses what does not fit", () => {
    expect(refusal("ABC_LIJST", column(["a", "b"]), column([1]))).toBe("#VALUE! omzet: kies evenveel cellen als klant (2), dit zijn er 1.");
    expect(refusal("ABC_LIJST", column(["a", { code: "#N/A" }]), column([1, 2]))).toBe("#VALUE! klant, rij 2: hier staat de fout #N/A. Los die eerst op.");
    expect(refusal("ABC_LIJST", column(["a"]), column([1]), 2.5)).toBe("#VALUE! aantal: hier hoort een heel getal van 1 tot en met 16.666, er staat 2,5.");
    expect(refusal("ABC_LIJST", column(["a"]), column([1]), -1)).toContain("er staat -1.");
  });
});
