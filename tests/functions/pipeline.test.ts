import fc from "fast-check";
import { kompas } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank, BLANKS, column, columnsOf, refusal } from "./call";

const { PIJPLIJN_VERWACHTING, PIJPLIJN_STATUS, PIJPLIJN_LIJST, PIJPLIJN_TOTAAL, PIJPLIJN_SCENARIO, PIJPLIJN_KWANTIEL } = kompas;
const BEDRAG = column([10_000, 20_000, 15_000, 40_000, 8_000]);
const KANS = column([0.8, 50, "20%", "50 %", 80]);

/** The lines of PIJPLIJN_TOTAAL that hold a row, and the last. */
const used = (rows: unknown): unknown[][] => columnsOf(rows, 0, 1, 2, 3).filter(([label, count]) => count !== 0 || label === "Alle rijen");

/** The three scenarios with their chances as one number each; lowest and highest have to be the same. */
function scenarios(rows: unknown): unknown[][] {
  return columnsOf(rows, 0, 1, 2, 3).map(([label, sum, lowest, highest]) => {
    expect(highest).toBe(lowest);
    return [label, sum, Math.round(Number(lowest) * 1e12) / 1e12];
  });
}

describe("PIJPLIJN_VERWACHTING", () => {
  test("is amount × chance, however the chance is written", () => {
    expect(PIJPLIJN_VERWACHTING(BEDRAG, KANS)).toEqual(column([8_000, 10_000, 3_000, 20_000, 6_400]));
  });

  test.each<[unknown, unknown]>([
    [20, 20], [0.2, 20], ["20%", 20], ["20 %", 20], [" 12,5 % ", 12.5], ["12.5%", 12.5], [1, 100], [100, 100], ["100%", 100], ["1%", 1], ["0,5%", 0.5],
    ["0%", 0], [150, ""], [-5, ""], ["150%", ""], ["-5%", ""],
  ])("a chance of %p of 100 euro is %p euro", (kans, expected) => {
    expect(PIJPLIJN_VERWACHTING([[100]], [[kans]])).toEqual([[expected]]);
  });

  test.each(BLANKS)("is empty where a row does not count, also with %j for blank", (_) => {
    const bedrag = column([100, 100, 100, 100, _, -100, 100, 100, _, 1.15]);
    const kans = column([0.5, 0.5, 0.5, 0.5, 0.5, 0.5, _, 150, _, 0.5]);
    const stadium = column(["Lead", "prospect", "hot prospect", _, _, _, _, _, _, "HOT PROSPECT "]);
    const uitkomst = column([_, "Gewonnen", "verloren", "open", _, _, _, _, _, _]);
    expect(PIJPLIJN_VERWACHTING(bedrag, kans, stadium, uitkomst, _, _, _)).toEqual(column(["", "", "", 50, "", "", "", "", "", 0.58]));
    expect(PIJPLIJN_VERWACHTING(column([_, _]), column([_, _]))).toEqual(column(["", ""]));
  });

  test.each(BLANKS)("looks at the period only when there is one; both days belong to it (%j)", (_) => {
    const args = [column([100, 100, 100, 100]), column([0.5, 0.5, 0.5, 0.5]), [[_]], [[_]], column([46_000, 46_030.75, 46_031, _])];
    expect(PIJPLIJN_VERWACHTING(...args, _, _)).toEqual(column([50, 50, 50, 50]));
    expect(PIJPLIJN_VERWACHTING(...args, 46_000, 46_030)).toEqual(column([50, 50, "", ""]));
    expect(PIJPLIJN_VERWACHTING(...args, 46_001, _)).toEqual(column(["", 50, 50, ""]));
    expect(PIJPLIJN_VERWACHTING(...args, _, 46_000)).toEqual(column([50, "", "", ""]));
  });
});

describe("PIJPLIJN_TOTAAL", () => {
  test("adds up to the expectation", () => {
    expect(used(PIJPLIJN_TOTAAL(BEDRAG, KANS))).toEqual([["Telt mee", 5, 93_000, 47_400], ["Alle rijen", 5, 93_000, 47_400]]);
  });

  test.each(BLANKS)("accounts for every row once, with %j for blank", (_) => {
    const bedrag = column([100, 200, 300, 400, 500, 600, _, _, -7, 800, 900, _]);
    const kans = column([0.5, _, 0.5, 0.5, 0.5, _, _, 0.5, 0.5, _, 101, _]);
    const stadium = column([_, "prospect", "hot prospect", _, _, "lead", "lead", _, _, _, _, _]);
    const uitkomst = column([_, "gewonnen", "verloren", _, _, _, _, _, _, _, _, _]);
    const orderdatum = column([46_001, _, _, 45_000, _, _, _, _, _, _, _, _]);
    const rows = PIJPLIJN_TOTAAL(bedrag, kans, stadium, uitkomst, orderdatum, 46_000, _);
    expect(rows).toEqual([
      ["Telt mee", 1, 100, 50],
      ["Gewonnen (apart)", 1, 200, ""],
      ["Verloren", 1, 300, ""],
      ["Buiten de periode", 1, 400, ""],
      ["Zonder orderdatum", 1, 500, ""],
      ["Lead met bedrag", 1, 600, ""],
      ["Lead zonder bedrag", 1, 0, ""],
      ["Fout: bedrag ontbreekt", 1, 0, ""],
      ["Fout: bedrag onder 0", 1, -7, ""],
      ["Fout: kans ontbreekt", 1, 800, ""],
      ["Fout: kans niet van 0 tot en met 100 %", 1, 900, ""],
      ["Lege rij", 1, 0, ""],
      ["Alle rijen", 12, 3793, 50],
    ]);
  });

  test.each(BLANKS)("stays empty while every cell is %j, but counts rows that do not count", (_) => {
    expect(PIJPLIJN_TOTAAL(column([_, _]), column([_, _]), [[_]])).toEqual(blank(13, 4));
    expect(used(PIJPLIJN_TOTAAL(column([_, _]), column([_, _]), column(["lead", _])))).toEqual([["Lead zonder bedrag", 1, 0, ""], ["Lege rij", 1, 0, ""], ["Alle rijen", 2, 0, 0]]);
  });

  test("ties with the column of expectations, to the cent and in any order", () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 1e7 }).map((cents) => cents / 100), fc.constantFrom(0.2, 0.5, 0.8, "33,3%", 12.5));
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const args = (each: typeof rows) => [column(each.map(([euros]) => euros)), column(each.map(([, kans]) => kans))];
      const cents = columnsOf(PIJPLIJN_VERWACHTING(...args(rows)), 0).reduce((sum, [euros]) => sum + Math.round(Number(euros) * 100), 0);
      expect(columnsOf(PIJPLIJN_TOTAAL(...args(rows)), 3)[0]).toEqual([cents / 100]);
      expect(PIJPLIJN_TOTAAL(...args([...rows].reverse()))).toEqual(PIJPLIJN_TOTAAL(...args(rows)));
    }));
  });
});

describe("PIJPLIJN_SCENARIO", () => {
  test("gives three sums, each with the chance of reaching it", () => {
    const expected = [["alleen ≥ 80 %", 18_000, 0.926], ["alles ≥ 50 %", 78_000, 0.176], ["alles", 93_000, 0.032]];
    expect(scenarios(PIJPLIJN_SCENARIO(BEDRAG, KANS))).toEqual(expected);
    expect(scenarios(PIJPLIJN_SCENARIO([...BEDRAG].reverse(), [...KANS].reverse()))).toEqual(expected);
  });

  test.each(BLANKS)("looks only at rows that count; without any it stays empty (%j)", (_) => {
    const stadium = column([_, _, _, _, _, "lead", "prospect"]);
    const uitkomst = column([_, _, _, _, _, _, "gewonnen"]);
    expect(PIJPLIJN_SCENARIO([...BEDRAG, [5], [6]], [...KANS, [0.5], [0.5]], stadium, uitkomst)).toEqual(PIJPLIJN_SCENARIO(BEDRAG, KANS));
    expect(PIJPLIJN_SCENARIO(column([_, 100]), column([0.5, _]))).toEqual(blank(3, 4));
  });

  test("a scenario without deals stays empty", () => {
    expect(PIJPLIJN_SCENARIO([[1000]], [[0.5]])).toEqual([["alleen ≥ 80 %", "", "", ""], ["alles ≥ 50 %", 1000, 0.5, 0.5], ["alles", 1000, 0.5, 0.5]]);
  });

  test("gives two bounds when there are too many sums, and refuses more deals than it can weigh", () => {
    const many = Array.from({ length: 40 }, (_, row) => 1000 + row + row * row / 100);
    const [likely, even] = columnsOf(PIJPLIJN_SCENARIO(column(many), column(many.map((_, row) => (row < 20 ? 0.8 : 0.5)))), 2, 3);
    expect([likely?.[0], likely?.[1]].map(Number).every((chance) => chance > 0.9 && chance < 1)).toBe(true);
    for (const [lowest, highest] of [likely ?? [], even ?? []]) expect(Number(highest) - Number(lowest)).toBeGreaterThan(0);
    const tooMany = new Array<number>(2001).fill(1);
    expect(refusal("PIJPLIJN_SCENARIO", column(tooMany), column(tooMany))).toBe(
      "#N/A bedrag: ten hoogste 2.000 rijen die meetellen, dit zijn er 2.001. Kies een kortere periode.",
    );
  });
});

describe("PIJPLIJN_KWANTIEL", () => {
  test("gives low, middle and high unless told, exact while it can be", () => {
    expect(PIJPLIJN_KWANTIEL(BEDRAG, KANS)).toEqual([
      ["10 % kans op minder dan", 18_000, 18_000], ["50 % kans op minder dan", 48_000, 48_000], ["90 % kans op minder dan", 78_000, 78_000],
    ]);
    expect(PIJPLIJN_KWANTIEL([...BEDRAG].reverse(), [...KANS].reverse(), null, null, null, null, null, column(["25%", 0.75, 12.5]))).toEqual([
      ["25 % kans op minder dan", 28_000, 28_000], ["75 % kans op minder dan", 68_000, 68_000], ["12,5 % kans op minder dan", 18_000, 18_000],
    ]);
  });

  test.each(BLANKS)("stays empty as long as nothing counts (%j)", (_) => {
    expect(PIJPLIJN_KWANTIEL(column([_, 100]), column([0.5, _]), _, _, _, _, _, [[_]])).toEqual(blank(3, 3));
  });

  test("gives two bounds when there are too many sums", () => {
    const many = column(Array.from({ length: 40 }, (_, row) => 1000 + row + row * row / 100));
    const rows = columnsOf(PIJPLIJN_KWANTIEL(many, column(new Array(40).fill(0.5))), 1, 2);
    for (const [lowest, highest] of rows) {
      expect(Number(highest)).toBeGreaterThan(Number(lowest));
      expect(Number(highest) - Number(lowest)).toBeLessThan(50);
    }
  });

  test.each([[0], [-0.1], [150], ["veel"]])("refuses %p as part", (part) => {
    expect(refusal("PIJPLIJN_KWANTIEL", BEDRAG, KANS, null, null, null, null, null, column([0.5, part]))).toContain("deel, rij 2: hier hoort");
  });
});

describe("PIJPLIJN_STATUS", () => {
  test.each(BLANKS)("says of each row what PIJPLIJN_TOTAAL counts it under (%j)", (_) => {
    const bedrag = column([100, 200, 300, 400, 500, -7, _, 800, 900, 600, _, _]);
    const kans = column([0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, _, 101, _, _, _]);
    const stadium = column([_, _, _, _, _, _, _, _, _, "lead", "lead", _]);
    const uitkomst = column([_, "gewonnen", "verloren", _, _, _, _, _, _, _, _, _]);
    const orderdatum = column([46_000, 46_000, 46_000, 45_000, _, 46_000, 46_000, 46_000, 46_000, _, _, _]);
    const args = [bedrag, kans, stadium, uitkomst, orderdatum, 46_000, 46_100];
    const statuses = columnsOf(PIJPLIJN_STATUS(...args), 0).flat();
    expect(statuses).toEqual([
      "Telt mee", "Gewonnen (apart)", "Verloren", "Buiten de periode", "Zonder orderdatum", "Fout: bedrag onder 0", "Fout: bedrag ontbreekt",
      "Fout: kans ontbreekt", "Fout: kans niet van 0 tot en met 100 %", "Lead met bedrag", "Lead zonder bedrag", "",
    ]);
    for (const [label, count] of columnsOf(PIJPLIJN_TOTAAL(...args), 0, 1).slice(0, -2)) expect([label, statuses.filter((each) => each === label).length]).toEqual([label, count]);
  });
});

describe("PIJPLIJN_LIJST", () => {
  const namen = column(["Alfa", "Bravo", "Charlie", "Delta", "Echo"]);
  const waarvoor = column(["advies", null, "", "project", 12]);

  test("puts the highest expectation first", () => {
    expect(PIJPLIJN_LIJST(namen, BEDRAG, KANS, null, null, null, null, null, null, waarvoor)).toEqual([
      ["Delta", "project", 40_000, 0.5, 20_000], ["Bravo", "", 20_000, 0.5, 10_000], ["Alfa", "advies", 10_000, 0.8, 8_000], ["Echo", "12", 8_000, 0.8, 6_400], ["Charlie", "", 15_000, 0.2, 3_000],
    ]);
  });

  test("at one expectation the larger amount, then the earlier row; no more than was asked for", () => {
    const args = [column(["een", "twee", "drie"]), column([100, 250, 100]), column([0.5, 0.2, 0.5])];
    expect(columnsOf(PIJPLIJN_LIJST(...args), 0)).toEqual(column(["twee", "een", "drie"]));
    expect(columnsOf(PIJPLIJN_LIJST(...args, null, null, null, null, null, 2), 0)).toEqual(column(["twee", "een"]));
  });

  test.each(BLANKS)("leaves out what does not count; without anything it stays empty (%j)", (_) => {
    expect(columnsOf(PIJPLIJN_LIJST(column(["a", "b", "c"]), column([1, 2, 3]), column([0.5, _, 0.5]), column([_, _, "lead"]), _), 0)).toEqual([["a"]]);
    expect(PIJPLIJN_LIJST(column(["a", _]), column([_, _]), column([_, 0.5]))).toEqual([[""]]);
  });

  test("refuses columns of another size and a wrong number of lines", () => {
    expect(refusal("PIJPLIJN_LIJST", [["a"]], BEDRAG, KANS)).toContain("klant: kies evenveel cellen als bedrag (5)");
    expect(refusal("PIJPLIJN_LIJST", namen, BEDRAG, KANS, null, null, null, null, null, null, column(["x", "y"]))).toContain("omschrijving: kies evenveel cellen als bedrag (5)");
    expect(refusal("PIJPLIJN_LIJST", namen, BEDRAG, KANS, null, null, null, null, null, 2.5)).toContain("aantal: hier hoort een heel getal");
  });
});

describe("what does not fit", () => {
  afterEach(() => setLanguage("nl-NL"));
  const one = [[100]];
  const half = [[0.5]];

  test("amounts and chances", () => {
    expect(refusal("PIJPLIJN_VERWACHTING", column([1, "duizend"]), column([1, 1]))).toBe("#VALUE! bedrag, rij 2: hier hoort een getal, er staat de tekst “duizend”.");
    expect(refusal("PIJPLIJN_VERWACHTING", [[1e15]], half)).toContain("bedrag, rij 1: hier hoort een getal van");
    expect(refusal("PIJPLIJN_VERWACHTING", column([1, 1]), column([1, "hoog"]))).toBe("#VALUE! kans, rij 2: hier hoort een kans zoals 20%, er staat de tekst “hoog”.");
    expect(refusal("PIJPLIJN_VERWACHTING", one, [["0,2"]])).toContain("er staat de tekst “0,2”");
    expect(refusal("PIJPLIJN_VERWACHTING", one, [[true]])).toContain("er staat WAAR");
    expect(refusal("PIJPLIJN_VERWACHTING", one, [[{ code: "#N/A" }]])).toBe("#VALUE! kans, rij 1: hier staat de fout #N/A. Los die eerst op.");
    expect(refusal("PIJPLIJN_TOTAAL", column([9e13, 9e13]), column([1, 1]))).toBe("#VALUE! bedrag: het totaal is te groot om op de cent te rekenen. Controleer of de bedragen in euro staan.");
    expect(refusal("PIJPLIJN_SCENARIO", column([9e13, 9e13]), column([1, 1]))).toContain("bedrag: het totaal is te groot");
  });

  test("words and dates", () => {
    expect(refusal("PIJPLIJN_TOTAAL", one, half, [["klant"]])).toBe("#VALUE! stadium, rij 1: kies lead of prospect of hot prospect, er staat de tekst “klant”.");
    expect(refusal("PIJPLIJN_TOTAAL", one, half, null, [[5]])).toBe("#VALUE! uitkomst, rij 1: kies open of gewonnen of verloren, er staat 5.");
    expect(refusal("PIJPLIJN_TOTAAL", one, half, null, [[{ code: "#REF!" }]])).toContain("uitkomst, rij 1: hier staat de fout #REF!");
    expect(refusal("PIJPLIJN_TOTAAL", one, half, null, null, [["19-8-2026"]])).toBe("#VALUE! orderdatum, rij 1: hier hoort een datum zoals 31-12-2026, er staat de tekst “19-8-2026”.");
    for (const bad of [-5, 2_958_466]) expect(refusal("PIJPLIJN_TOTAAL", one, half, null, null, [[bad]])).toContain("orderdatum, rij 1: hier hoort een datum");
    expect(refusal("PIJPLIJN_TOTAAL", one, half, null, null, null, "vandaag")).toBe("#VALUE! van: hier hoort een datum zoals 31-12-2026, er staat de tekst “vandaag”.");
    expect(refusal("PIJPLIJN_TOTAAL", one, half, null, null, null, null, { code: "#NAME?" })).toContain("tot: hier staat de fout #NAME?");
    expect(refusal("PIJPLIJN_TOTAAL", one, half, null, null, null, 46_001, 46_000)).toBe("#VALUE! van en tot: van hoort niet na tot te liggen.");
  });

  test("columns of another size, or more than one", () => {
    expect(refusal("PIJPLIJN_TOTAAL", column([1, 2]), half)).toBe("#VALUE! kans: kies evenveel cellen als bedrag (2), dit zijn er 1.");
    expect(refusal("PIJPLIJN_TOTAAL", column([1, 2]), column([1, 1]), [["lead"]])).toBe("#VALUE! stadium: kies evenveel cellen als bedrag (2), dit zijn er 1.");
    expect(refusal("PIJPLIJN_TOTAAL", [[1, 2]], half)).toBe("#VALUE! bedrag: kies één kolom, dit bereik heeft er 2.");
  });

  test("speaks English to who reads English", () => {
    setLanguage("en-US");
    expect(refusal("PIJPLIJN_TOTAAL", one, [["high"]])).toBe("#VALUE! kans, row 1: a chance such as 20% is expected here, found the text “high”.");
    expect(refusal("PIJPLIJN_TOTAAL", one, half, null, null, [["x"]])).toContain("orderdatum, row 1: a date such as 31-12-2026 is expected here");
    expect(refusal("PIJPLIJN_TOTAAL", one, half, null, null, null, 2, 1)).toBe("#VALUE! van and tot: van must not be later than tot.");
    expect(refusal("PIJPLIJN_TOTAAL", column([9e13, 9e13]), column([1, 1]))).toContain("bedrag: the total is too large");
    const tooMany = new Array<number>(2001).fill(1);
    expect(refusal("PIJPLIJN_SCENARIO", column(tooMany), column(tooMany))).toContain("bedrag: at most 2,000 rows that count, found 2,001.");
  });
});
