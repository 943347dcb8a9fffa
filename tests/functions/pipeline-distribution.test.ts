import fc from "fast-check";
import { kompas, type KompasId } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank, BLANKS, column, columnsOf, refusal } from "./call";

const { PIJPLIJN_KANS, PIJPLIJN_VERDELING, PIJPLIJN_TOTAAL, PIJPLIJN_KWANTIEL, PIJPLIJN_IJKING } = kompas;
const BEDRAG = column([10_000, 20_000, 15_000, 40_000, 8_000]);
const KANS = column([0.8, 50, "20%", "50 %", 80]);
/** Sums that are all different, too many for a list. */
const MANY = column(Array.from({ length: 40 }, (_, row) => 1000 + row + (row * row) / 100));
const HALVES = column(new Array(40).fill(0.5));

/** A call with the last argument behind the five that may be left out. */
const chanceOf = (bedrag: unknown, kans: unknown, doel: unknown): unknown => PIJPLIJN_KANS(bedrag, kans, null, null, null, null, null, doel);
const linesOf = (bedrag: unknown, kans: unknown, aantal: unknown = null): unknown[][] => columnsOf(PIJPLIJN_VERDELING(bedrag, kans, null, null, null, null, null, aantal), 0, 1, 2, 3);
const numbers = (rows: unknown, at: number): number[] => columnsOf(rows, at).flat().map(Number);

const someDeals = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e7 }).map((cents) => cents / 100), fc.constantFrom(0.2, 0.5, 0.8, "33,3%", 12.5)), { minLength: 1, maxLength: 9 });
const argsOf = (deals: readonly (readonly [number, unknown])[]): [unknown[][], unknown[][]] => [column(deals.map(([euros]) => euros)), column(deals.map(([, kans]) => kans))];

describe("PIJPLIJN_KANS", () => {
  test("gives the chance of at least each target, exact while it can be", () => {
    expect(chanceOf(BEDRAG, KANS, column([40_000, 50_000, 60_000, 93_000, 93_000.01, 0.01]))).toEqual(
      [[40_000, 0.548], [50_000, 0.492], [60_000, 0.298], [93_000, 0.032], [93_000.01, 0], [0.01, 0.992]].map(([target, chance]) => [target, expect.closeTo(chance ?? NaN, 12), expect.closeTo(chance ?? NaN, 12)]),
    );
    expect(numbers(chanceOf([...BEDRAG].reverse(), [...KANS].reverse(), 40_000), 1)).toEqual(numbers(chanceOf(BEDRAG, KANS, 40_000), 1));
  });

  test.each(BLANKS)("leaves the row of a blank target empty, and all without a target or a row that counts (%j)", (_) => {
    expect(chanceOf(100, 0.5, column([_, 100]))).toEqual([["", "", ""], [100, 0.5, 0.5]]);
    expect(PIJPLIJN_KANS(100, 0.5, _, _, _, _, _, _)).toEqual(blank(1, 3));
    expect(chanceOf(column([_, 100]), column([0.5, _]), 100)).toEqual(blank(1, 3));
    expect(PIJPLIJN_KANS(column([_, _]), column([_, _]), _, _, _, _, _, column([_, _]))).toEqual(blank(2, 3));
  });

  test("gives two bounds when there are too many sums, and nothing above all of them", () => {
    const [middle, above] = columnsOf(chanceOf(MANY, HALVES, column([20_500, 50_000])), 1, 2);
    expect(Number(middle?.[0])).toBeLessThan(Number(middle?.[1]));
    expect(Number(middle?.[1]) - Number(middle?.[0])).toBeLessThan(0.02);
    expect(above).toEqual([0, 0]);
  });

  test("is the inverse of PIJPLIJN_KWANTIEL: less than a quantile has at most its chance", () => {
    fc.assert(fc.property(someDeals, fc.integer({ min: 1, max: 99 }), (deals, percentage) => {
      const [amount] = numbers(PIJPLIJN_KWANTIEL(...argsOf(deals), null, null, null, null, null, `${percentage}%`), 1);
      fc.pre((amount ?? 0) > 0);
      expect(1 - (numbers(chanceOf(...argsOf(deals), amount), 1)[0] ?? NaN)).toBeLessThanOrEqual(percentage / 100 + 1e-9);
    }));
  });

  test("does not change when amounts and target are multiplied", () => {
    fc.assert(fc.property(someDeals, fc.integer({ min: 2, max: 100 }), fc.integer({ min: 1, max: 100_000 }), (deals, factor, target) => {
      const larger = deals.map(([euros, kans]) => [(Math.round(euros * 100) * factor) / 100, kans] as const);
      expect(numbers(chanceOf(...argsOf(larger), target * factor), 1)).toEqual(numbers(chanceOf(...argsOf(deals), target), 1));
    }));
  });
});

describe("PIJPLIJN_VERDELING", () => {
  test("gives every sum with its chance and the chance of at most that", () => {
    const lines = linesOf(BEDRAG, KANS);
    expect(lines).toHaveLength(32);
    const close = (figure: number): unknown => expect.closeTo(figure, 12);
    expect([lines[0], lines[4], lines[31]]).toEqual([[0, close(0.008), close(0.008), close(0.008)], [18_000, close(0.128), close(0.202), close(0.202)], [93_000, close(0.032), 1, 1]]);
    expect(linesOf([...BEDRAG].reverse(), [...KANS].reverse())).toEqual(lines);
  });

  test("gives fewer lines when asked, which are as exact", () => {
    const all = linesOf(BEDRAG, KANS);
    const four = linesOf(BEDRAG, KANS, 4);
    expect(four.map(([sum]) => sum)).toEqual([28_000, 48_000, 68_000, 93_000]);
    for (const [sum, , lowest] of four) expect(all.find(([known]) => known === sum)?.[2]).toBe(lowest);
    expect(numbers(four, 1).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(linesOf(BEDRAG, KANS, 1)).toEqual([[93_000, expect.closeTo(1, 12), 1, 1]]);
  });

  test("gives bounds and no chance of its own when there are too many sums, 100 lines unless told", () => {
    const lines = linesOf(MANY, HALVES);
    expect(lines.length).toBeGreaterThan(90);
    expect(lines.length).toBeLessThanOrEqual(100);
    for (const [, chance, lowest, highest] of lines) {
      expect(chance).toBe("");
      expect(Number(highest)).toBeGreaterThanOrEqual(Number(lowest));
      expect(Number(highest) - Number(lowest)).toBeLessThan(0.02);
    }
    expect(lines.at(-1)).toEqual([40_985.4, "", 1, 1]);
  });

  test.each(BLANKS)("stays empty as long as nothing counts, looks only at rows that do (%j)", (_) => {
    expect(PIJPLIJN_VERDELING(column([_, 100]), column([0.5, _]), _, _, _, _, _, _)).toEqual([[""]]);
    expect(PIJPLIJN_VERDELING(column([100, 7]), column([0.5, 0.5]), column([_, "lead"]))).toEqual([[0, 0.5, 0.5, 0.5], [100, 0.5, 1, 1]]);
    expect(PIJPLIJN_VERDELING(100, 0.2)).toEqual([[0, 0.8, 0.8, 0.8], [100, 0.2, 1, 1]]);
  });

  test("ties with the totals: the same largest sum, the same expectation, in any order", () => {
    fc.assert(fc.property(someDeals, (deals) => {
      const lines = linesOf(...argsOf(deals), 1000);
      const [counts] = columnsOf(PIJPLIJN_TOTAAL(...argsOf(deals)), 2, 3);
      expect(lines.at(-1)?.[0]).toBe(counts?.[0]);
      const expected = lines.reduce((sum, [amount, chance]) => sum + Number(amount) * Number(chance), 0);
      // Half a cent per row: the expectation of a row is rounded.
      expect(Math.abs(expected - Number(counts?.[1]))).toBeLessThanOrEqual(0.005 * deals.length + 1e-6);
      expect(linesOf(...argsOf([...deals].reverse()), 1000)).toEqual(lines);
    }));
  });

  test("answers to every number of deals, and refuses more than it can weigh", () => {
    const many = column(new Array<number>(2000).fill(1));
    expect(linesOf(many, many.map(() => [0.5])).length).toBeLessThanOrEqual(100);
    expect(refusal("PIJPLIJN_VERDELING", [...many, [1]], [...many, [1]])).toContain("#N/A bedrag: ten hoogste 2.000 rijen die meetellen, dit zijn er 2.001.");
  });
});

describe("PIJPLIJN_IJKING", () => {
  const closed = (kans: unknown, won: number, lost: number): unknown[][] => Array.from({ length: won + lost }, (_, at) => [kans, at < won ? "gewonnen" : "Verloren"]);
  const EXAMPLE = [...closed(0.8, 14, 2), ...closed("20%", 2, 9), ...closed(50, 9, 11), [20, "gewonnen"]];
  const of = (rows: readonly unknown[][]): unknown => PIJPLIJN_IJKING(columnsOf(rows, 0), columnsOf(rows, 1));
  const close = (figure: number): unknown => expect.closeTo(figure, 4);

  test("gives what was won per chance, with its margin, and Brier over all closed", () => {
    expect(of(EXAMPLE)).toEqual([
      [0.2, 12, 3, 0.25, close(0.0889), close(0.5323), ""],
      [0.5, 20, 9, 0.45, close(0.2582), close(0.6579), ""],
      [0.8, 16, 14, 0.875, close(0.6398), close(0.965), ""],
      ["Alle afgesloten", 48, 26, 26 / 48, "", "", ""],
      ["Brier-score", "", "", expect.closeTo(0.19, 12), "", "", ""],
      ["Telt niet mee: afgesloten zonder kans van 0 tot en met 100 %", 0, "", "", "", "", ""],
      ["Telt niet mee: open", 0, "", "", "", "", ""],
    ]);
    expect(of([...EXAMPLE].reverse())).toEqual(of(EXAMPLE));
  });

  test("calls a chance afwijkend only when it lies outside the margin", () => {
    expect(columnsOf(of([...closed(0.2, 9, 3), ...closed(0.5, 0, 3)]), 0, 6).slice(0, 2)).toEqual([[0.2, "afwijkend"], [0.5, ""]]);
  });

  test.each(BLANKS)("counts apart what is open or has no chance, and skips blank rows (%j)", (_) => {
    const rows = of([[0.5, "gewonnen"], [0.5, _], [_, "open"], [_, "verloren"], [150, "verloren"], [-5, "gewonnen"], [_, _]]);
    expect(columnsOf(rows, 0, 1, 2)).toEqual([
      [0.5, 1, 1], ["Alle afgesloten", 1, 1], ["Brier-score", "", ""], ["Telt niet mee: afgesloten zonder kans van 0 tot en met 100 %", 3, ""], ["Telt niet mee: open", 2, ""],
    ]);
    expect(columnsOf(of([[_, "verloren"]]), 1, 3)).toEqual([[0, ""], ["", ""], [1, ""], [0, ""]]);
  });

  test.each(BLANKS)("stays empty while nothing is closed (%j)", (_) => {
    expect(of([[_, _], [0.5, _], [0.5, "open"]])).toEqual([[""]]);
    expect(PIJPLIJN_IJKING(_, _)).toEqual([[""]]);
  });

  test("takes one cell, and 0 % as text", () => {
    expect(columnsOf(PIJPLIJN_IJKING("0%", "verloren"), 0, 1, 6)[0]).toEqual([0, 1, ""]);
  });

  test("refuses what does not fit", () => {
    expect(refusal("PIJPLIJN_IJKING", column([0.5, 0.5]), [["gewonnen"]])).toBe("#VALUE! uitkomst: kies evenveel cellen als kans (2), dit zijn er 1.");
    expect(refusal("PIJPLIJN_IJKING", column([0.5, "hoog"]), column(["open", "open"]))).toBe("#VALUE! kans, rij 2: hier hoort een kans zoals 20%, er staat de tekst “hoog”.");
    for (const bad of [true, Infinity, -Infinity]) expect(refusal("PIJPLIJN_IJKING", [[bad]], [["open"]])).toContain("kans, rij 1: hier hoort een kans");
    expect(refusal("PIJPLIJN_IJKING", [[{ code: "#N/A" }]], [["open"]])).toBe("#VALUE! kans, rij 1: hier staat de fout #N/A. Los die eerst op.");
    expect(refusal("PIJPLIJN_IJKING", [[0.5]], [["klaar"]])).toBe("#VALUE! uitkomst, rij 1: kies open of gewonnen of verloren, er staat de tekst “klaar”.");
    expect(refusal("PIJPLIJN_IJKING", [[0.5]], [[true]])).toContain("uitkomst, rij 1: kies open of gewonnen of verloren, er staat WAAR");
    expect(refusal("PIJPLIJN_IJKING", [[0.5]], [[{ code: "#REF!" }]])).toContain("uitkomst, rij 1: hier staat de fout #REF!");
    expect(refusal("PIJPLIJN_IJKING", [[0.5, 0.5]], [["open"]])).toBe("#VALUE! kans: kies één kolom, dit bereik heeft er 2.");
    const chances = column(Array.from({ length: 102 }, (_, at) => `${(at + 1) / 2}%`));
    expect(refusal("PIJPLIJN_IJKING", chances, chances.map(() => ["verloren"]))).toBe("#VALUE! kans: ten hoogste 101 verschillende kansen, dit zijn er 102. Rond ze af, bijvoorbeeld op 10 %.");
    expect(columnsOf(PIJPLIJN_IJKING([[1e308]], [["verloren"]]), 1)).toEqual([[0], [""], [1], [0]]);
  });

  test("speaks English to who reads English", () => {
    setLanguage("en-US");
    const chances = column(Array.from({ length: 102 }, (_, at) => `${(at + 1) / 2}%`));
    expect(refusal("PIJPLIJN_IJKING", chances, chances.map(() => ["verloren"]))).toBe("#VALUE! kans: at most 101 different chances, found 102. Round them, for example to 10 %.");
    setLanguage("nl-NL");
  });
});

describe.each<[KompasId, string]>([["PIJPLIJN_KANS", "doel"], ["PIJPLIJN_VERDELING", "aantal"]])("what does not fit %s", (id, last) => {
  const refused = (bedrag: unknown, kans: unknown, value: unknown = 1): string => refusal(id, bedrag, kans, null, null, null, null, null, value);

  test("in amounts, chances and sizes", () => {
    expect(refused(column([1, "veel"]), column([1, 1]))).toBe("#VALUE! bedrag, rij 2: hier hoort een getal, er staat de tekst “veel”.");
    expect(refused(column([1, true]), column([1, 1]))).toContain("bedrag, rij 2: hier hoort een getal, er staat WAAR");
    for (const number of [Infinity, -Infinity, 1e308]) expect(refused(column([1, number]), column([1, 1]))).toContain("bedrag, rij 2: hier hoort een getal van");
    expect(refused([[{ code: "#DIV/0!" }]], [[1]])).toContain("bedrag, rij 1: hier staat de fout #DIV/0!");
    expect(refused([[1]], [[Infinity]])).toContain("kans, rij 1: hier hoort een kans");
    expect(refused(column([1, 2]), [[1]])).toBe("#VALUE! kans: kies evenveel cellen als bedrag (2), dit zijn er 1.");
    expect(refused([[1, 2]], [[1]])).toContain("bedrag: kies één kolom");
    expect(refused(column([9e13, 9e13]), column([0.5, 0.5]))).toContain("bedrag: het totaal is te groot");
  });

  test("in its last argument", () => {
    const one: [unknown, unknown] = [[[100]], [[0.5]]];
    expect(refused(...one, "veel")).toContain(`#VALUE! ${last}`);
    for (const bad of [true, -1, Infinity, -Infinity, 1e308]) expect(refused(...one, bad)).toContain(`#VALUE! ${last}`);
    expect(refused(...one, { code: "#N/A" })).toContain("hier staat de fout #N/A");
  });
});

test("no more is asked than a call can return", () => {
  const many = column(new Array(33_334).fill(0.5));
  for (const [id, name] of [["PIJPLIJN_KANS", "doel"], ["PIJPLIJN_KWANTIEL", "deel"]] as const) {
    expect(refusal(id, 100, 0.5, null, null, null, null, null, many)).toContain(`#N/A ${name}: ten hoogste 33.333 cellen, dit zijn er 33.334.`);
  }
});

test("PIJPLIJN_KANS takes one column of targets", () => {
  expect(refusal("PIJPLIJN_KANS", 100, 0.5, null, null, null, null, null, [[1, 2]])).toBe("#VALUE! doel: kies één kolom, dit bereik heeft er 2.");
  expect(refusal("PIJPLIJN_VERDELING", 100, 0.5, null, null, null, null, null, 2.5)).toContain("aantal: hier hoort een heel getal van 1 tot en met 25.000");
});
