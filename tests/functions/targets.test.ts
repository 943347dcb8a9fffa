import fc from "fast-check";
import { kompas, type KompasId } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { BLANKS, column, columnsOf, refusal } from "./call";

const { PRESTATIE, PRESTATIE_TOTAAL } = kompas;
const ERROR = { code: "#N/A" };
const EMPTY = ["", "", "", "", "", "", ""];

/** Continuering, nieuw and overig, halfway the year. */
const TARGETS = column([500_000, 80_000, 20_000]);
const quarters = (_: unknown) => [[120_000, 135_000, _, _], [10_000, 12_000, _, _], [5_000, 10_000, _, _]];

afterEach(() => setLanguage("nl-NL"));

describe("PRESTATIE", () => {
  test.each(BLANKS)("judges the lines of the example, with %j for what is not known", (_) => {
    expect(PRESTATIE(_, [[_]], TARGETS, quarters(_), _, _)).toEqual([
      [255_000, 0.51, 510_000, 1.02, "groen", 245_000, 122_500],
      [22_000, 0.275, 44_000, 0.55, "rood", 58_000, 29_000],
      [15_000, 0.75, 30_000, 1.5, "groen", 5_000, 2_500],
    ]);
  });

  test.each(BLANKS)("judges a budget, a mark and a row of %j", (_) => {
    expect(PRESTATIE(column([_, "Stand", "optellen", _]), column(["lager", _, "Hoger", "lager"]), column([10_000, 8, _, _]), [[3_000, 5_000, _, _], [7, 7.5, _, _], [1, _, _, _], [_, _, _, _]])).toEqual([
      [8_000, 0.8, 16_000, 1.6, "rood", 2_000, 1_000],
      [7.5, 0.9375, 7.5, 0.9375, "oranje", 0.5, ""],
      [1, "n.v.t.", 4, "n.v.t.", "", "n.v.t.", "n.v.t."],
      EMPTY,
    ]);
  });

  test.each(BLANKS)("takes %j before a quarter that is known for nothing, and shows what a year still asks before it begins", (_) => {
    expect(PRESTATIE(_, _, column([100, 100, 100]), [[_, 10, _, _], [_, _, _, _], [20, 20, 20, 20]])).toEqual([
      [10, 0.1, 20, 0.2, "rood", 90, 45],
      ["", "", "", "", "", 100, 25],
      [80, 0.8, 80, 0.8, "rood", 20, ""],
    ]);
  });

  test.each([[[[20, 22, 26, 32]]], [column([0.2, 0.22, 0.26, 0.32])], [column([1000, 1100, 1300, 1600])]])("follows the profile %j, in proportion", (profiel) => {
    expect(columnsOf(PRESTATIE(null, null, [[600_000]], [[135_000, 157_000, null, null]], profiel), 2)).toEqual([[expect.closeTo(695_238.1, 2)]]);
  });

  test.each(BLANKS)("takes other bounds; %j is the usual one", (_) => {
    const verdicts = (grenzen: unknown) => columnsOf(PRESTATIE(_, column(["hoger", "hoger", "lager", "lager"]), column([100, 100, 100, 100]), [95, 85, 105, 115].map((sum) => [sum, _, _, 0.0001].map((part, at) => (at === 3 ? 0.01 : part))), _, grenzen), 4).flat();
    expect(verdicts(_)).toEqual(["oranje", "rood", "oranje", "rood"]);
    expect(verdicts([[_, _, _, _]])).toEqual(["oranje", "rood", "oranje", "rood"]);
    expect(verdicts([[0.95, 0.8]])).toEqual(["groen", "oranje", "oranje", "rood"]);
    expect(verdicts(column([_, 0.8, 1.06, 1.2]))).toEqual(["oranje", "oranje", "groen", "oranje"]);
  });

  test("adds up without what floating point leaves behind", () => {
    expect(columnsOf(PRESTATIE(null, null, [[0.4]], [[0.1, 0.2, null, null]]), 0, 5)).toEqual([[0.3, 0.1]]);
  });

  test("refuses other words than the two of a column, and columns of another size", () => {
    const rest = [column([1, 2]), [[1, 1, 1, 1], [1, 1, 1, 1]]];
    expect(refusal("PRESTATIE", column(["stand", "cijfer"]), null, ...rest)).toBe("#VALUE! soort, rij 2: kies optellen of stand, er staat de tekst “cijfer”.");
    expect(refusal("PRESTATIE", null, column(["meer", ""]), ...rest)).toBe("#VALUE! richting, rij 1: kies hoger of lager, er staat de tekst “meer”.");
    expect(refusal("PRESTATIE", column(["stand", "stand", ""]), null, ...rest)).toBe("#VALUE! soort: kies evenveel cellen als doel (2), dit zijn er 3.");
    expect(refusal("PRESTATIE", null, column(["hoger", "lager", ""]), ...rest)).toContain("richting: kies evenveel cellen als doel (2)");
  });
});

describe("PRESTATIE_TOTAAL", () => {
  test.each(BLANKS)("adds up the lines of the example (%j)", (_) => {
    expect(PRESTATIE_TOTAAL(TARGETS, quarters(_), _, _)).toEqual([[292_000, expect.closeTo(0.486667, 6), 584_000, expect.closeTo(0.973333, 6), "oranje", 308_000, 154_000]]);
    expect(PRESTATIE_TOTAAL(TARGETS, quarters(_), [[20, 22, 26, 32]])).toEqual([[292_000, expect.closeTo(0.486667, 6), expect.closeTo(695_238.1, 2), expect.closeTo(1.15873, 5), "groen", 308_000, 154_000]]);
    expect(columnsOf(PRESTATIE_TOTAAL(TARGETS, quarters(_), _, [[0.97, 0.5]]), 4)).toEqual([["groen"]]);
  });

  test.each(BLANKS)("shares the latest quarter of any line; of %j there is nothing", (_) => {
    expect(columnsOf(PRESTATIE_TOTAAL(column([50, 50]), [[10, _, _, _], [10, 20, 20, _]]), 0, 2, 6)).toEqual([[60, 80, 40]]);
    expect(PRESTATIE_TOTAAL(column([_, _]), [[_, _, _, _], [_, _, _, _]], [[_]])).toEqual([EMPTY]);
  });

  test("refuses amounts that are too large to add up", () => {
    expect(refusal("PRESTATIE_TOTAAL", column([9e13, 9e13]), [[1, 1, 1, 1], [1, 1, 1, 1]])).toContain("doel: het totaal is te groot");
    expect(refusal("PRESTATIE_TOTAAL", column([1]), [[9e13, 9e13, 1, 1]])).toContain("kwartalen: het totaal is te groot");
  });

  test("is the sum of the lines, to the cent and in any order", () => {
    const cell = fc.option(fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100));
    const line = fc.tuple(cell, cell, cell, cell, cell);
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
      const call = (id: "PRESTATIE_TOTAAL" | "PRESTATIE", rows: readonly (readonly unknown[])[], ...first: unknown[]) => kompas[id](...first, columnsOf(rows, 0), columnsOf(rows, 1, 2, 3, 4));
      const [total] = columnsOf(call("PRESTATIE_TOTAAL", lines), 0, 5);
      const sum = (cells: readonly unknown[]): number => cells.reduce((running: number, each) => running + Math.round(Number(each) * 100), 0);
      expect(Math.round(Number(total?.[0]) * 100)).toBe(sum(columnsOf(call("PRESTATIE", lines, null, null), 0).flat()));
      if (lines.some(([target]) => target !== null)) expect(Math.round(Number(total?.[1]) * 100)).toBe(sum(lines.map(([target]) => target)) - sum(lines.flatMap((each) => each.slice(1))));
      expect(call("PRESTATIE_TOTAAL", [...lines].reverse())).toEqual(call("PRESTATIE_TOTAAL", lines));
    }));
  });
});

const CALLS: readonly (readonly [KompasId, readonly unknown[]])[] = [["PRESTATIE", [null, null]], ["PRESTATIE_TOTAAL", []]];

describe.each(CALLS)("%s", (id, first) => {
  const year = [[1, 1, 1, 1]];

  test("refuses quarters of another shape, errors and text, naming the cell", () => {
    expect(refusal(id, ...first, column([1]), column([1]))).toBe("#VALUE! kwartalen: kies 4 kolommen, dit bereik heeft er 1.");
    expect(refusal(id, ...first, column([1, 2]), year)).toBe("#VALUE! kwartalen: kies evenveel rijen als doel (2), dit zijn er 1.");
    expect(refusal(id, ...first, [[1, 2]], year)).toContain("doel: kies één kolom");
    expect(refusal(id, ...first, column([1]), [[1, 1, "veel", 1]])).toBe("#VALUE! kwartalen, rij 1, kolom 3: hier hoort een getal, er staat de tekst “veel”.");
    expect(refusal(id, ...first, column([ERROR]), year)).toContain("doel, rij 1: hier staat de fout #N/A.");
  });

  test("refuses a profile or bounds that are none", () => {
    const rest = [...first, column([1]), year];
    expect(refusal(id, ...rest, [[25, 25, 50]])).toBe("#VALUE! profiel: kies 4 getallen, dit zijn er 3.");
    expect(refusal(id, ...rest, column([25, 25, -1, 50]))).toContain("profiel, rij 3: hier hoort een getal van 0 tot en met");
    expect(refusal(id, ...rest, null, column([1, 1, 1, 1, 1]))).toBe("#VALUE! grenzen: kies 4 getallen, dit zijn er 5.");
    expect(refusal(id, ...rest, null, [[100, 90]])).toContain("grenzen, rij 1, kolom 1: hier hoort een getal van 0 tot en met 10, er staat 100.");
    for (const bounds of [[0.9, 1], [0, 1.1], [0.5, 0], [0, 0, 1.2], [0, 0, 0, 0.9]]) expect(refusal(id, ...rest, null, [bounds])).toContain("#VALUE! grenzen: als hoger beter is hoort oranje niet boven groen te liggen");
  });

  test("speaks English in messages, Dutch in cells", () => {
    setLanguage("en-US");
    expect(refusal(id, ...first, column([1]), year, null, [[0.9, 1]])).toContain("#VALUE! grenzen: when higher is better amber must not be above green");
    expect(columnsOf(kompas[id](...first, column([4]), year), 4)).toEqual([["groen"]]);
  });
});
