import fc from "fast-check";
import { kompas, type KompasId } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank, BLANKS, column, columnsOf, refusal } from "./call";

const { BINDING, BINDING_TOTAAL, BINDING_GEMIDDELDE, BINDING_LIJST } = kompas;

const NAMES = ["Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot"];
const REVENUES = [420_000, 185_000, 120_000, 75_000, 60_000, 45_000];
const TRUST = [4, 3, 4, 2, 5, 4];
const RISK: unknown[] = [2, 3, 2, 4, 1, null];
const CONFIRMATION = [4, 3, 4, 2, 5, 3];
const PHASES = ["Accountmanagement", "elkaar  leren kennen", "Dreigende scheiding", "Intensive care", "ACCOUNTMANAGEMENT (vaste relatie) ", "Verwelkoming"];
const SCORES = [column(TRUST), column(RISK), column(CONFIRMATION), column(PHASES)] as const;
const ALL = [column(NAMES), ...SCORES, column(NAMES), column(REVENUES)] as const;

/** A table of one relation: name, trust, risk, confirmation, phase. */
const one = (...cells: unknown[]): unknown[][][] => cells.map((cell) => [[cell]]);

const PORTFOLIO: readonly KompasId[] = ["BINDING_TOTAAL", "BINDING_GEMIDDELDE", "BINDING_LIJST"];

afterEach(() => setLanguage("nl-NL"));

describe("BINDING", () => {
  test.each(BLANKS)("scores the example, with %j for what is unknown", (_) => {
    const risk = column(RISK.map((answer) => answer ?? _));
    const expected = [
      [81.25, "hecht", ""], [52.5, "stabiel", ""], [49, "kwetsbaar", "begrensd door de fase"], [31.25, "kwetsbaar", ""], [100, "hecht", ""], [55, "stabiel", ""],
    ];
    expect(BINDING(SCORES[0], risk, SCORES[2], SCORES[3])).toEqual(expected);
    expect(BINDING(SCORES[0], risk, SCORES[2], SCORES[3], [[_]])).toEqual(expected);
    expect(BINDING(SCORES[0], risk, SCORES[2], SCORES[3], column([_, _, _, _]))).toEqual(expected);
    expect(BINDING(SCORES[0], risk, SCORES[2], SCORES[3], [[2, 2, 2, 2]])).toEqual(expected);
  });

  test.each(BLANKS)("says why there is no score; a row of %j stays empty, also beside a phase", (_) => {
    expect(BINDING(column([_, 5, 5, _, _]), column([_, 1, 1, _, 3]), column([_, 5, 5, _, _]), column([_, _, "werving", "Scheiding", "Terugwinnen"]))).toEqual([
      ["", "", ""], ["", "n.v.t.", "fase ontbreekt"], ["", "n.v.t.", "nog geen klant"], ["", "", ""], ["", "n.v.t.", "te weinig elementen"],
    ]);
  });

  test.each(BLANKS)("weighs the elements; beside a weight %j is none", (_) => {
    expect(BINDING(...one(4, 5, 4, "Accountmanagement"), column([3, _, 1, _]))).toEqual([[75, "hecht", ""]]);
    expect(BINDING(...one(1, 5, 1, "Accountmanagement"), [[0.1, 0.2, _, 0.3]])).toEqual([[50, "stabiel", ""]]);
    expect(BINDING(...one(4, _, 4, "Accountmanagement"), [[_, 1, _, _]])).toEqual([["", "n.v.t.", "te weinig elementen"]]);
  });

  test("takes what FASE_VAN answers to an unknown name for no phase", () => {
    const phases = kompas.FASE_VAN(column(["Alfa", "Zulu"]), column(NAMES), column(PHASES));
    expect(BINDING(column([4, 4]), column([2, 2]), column([4, 4]), phases)).toEqual([[81.25, "hecht", ""], ["", "n.v.t.", "fase ontbreekt"]]);
  });

  test("refuses what is no score, no phase or no weight, naming the row", () => {
    expect(refusal("BINDING", column([3, 6]), column([3, 3]), column([3, 3]), column(["", ""]))).toBe("#VALUE! vertrouwen, rij 2: hier hoort een heel getal van 1 tot en met 5, er staat 6.");
    expect(refusal("BINDING", column([3]), column([2.5]), column([3]), column([""]))).toContain("risico, rij 1: hier hoort een heel getal van 1 tot en met 5, er staat 2,5.");
    expect(refusal("BINDING", column([3]), column([3]), column([-1]), column([""]))).toContain("bevestiging, rij 1");
    expect(refusal("BINDING", column([3]), column([3]), column(["veel"]), column([""]))).toContain("bevestiging, rij 1: hier hoort een getal, er staat de tekst “veel”.");
    expect(refusal("BINDING", column([3, 3]), column([3, 3]), column([3, 3]), column(["", "Verloving"]))).toContain("#VALUE! fase, rij 2: kies Werving of Verwelkoming of ");
    expect(refusal("BINDING", column([3]), column([3]), column([3]), column([7]))).toContain("fase, rij 1: kies Werving");
    expect(refusal("BINDING", column([3, 3]), column([3, { code: "#N/A" }]), column([3, 3]), column(["", ""]))).toBe("#VALUE! risico, rij 2: hier staat de fout #N/A. Los die eerst op.");
    expect(refusal("BINDING", column([3]), column([3]), column([3]), column([{ code: "#REF!" }]))).toContain("fase, rij 1: hier staat de fout #REF!");
    const scores = one(3, 3, 3, "Scheiding");
    expect(refusal("BINDING", ...scores, column([1, 1, 1]))).toBe("#VALUE! gewichten: kies 4 getallen, dit zijn er 3.");
    expect(refusal("BINDING", ...scores, column([1, 1, -1, 1]))).toBe("#VALUE! gewichten, rij 3: hier hoort een getal van 0 tot en met 1.000, er staat -1.");
    expect(refusal("BINDING", ...scores, [[1, "zwaar", 1, 1]])).toContain("gewichten, rij 1, kolom 2: hier hoort een getal");
  });

  test("refuses columns of another size or two columns in one", () => {
    const [a, b] = [column([3, 3]), column([3])];
    expect(refusal("BINDING", a, b, a, column(["", ""]))).toBe("#VALUE! risico: kies evenveel cellen als vertrouwen (2), dit zijn er 1.");
    expect(refusal("BINDING", a, a, b, column(["", ""]))).toContain("bevestiging: kies evenveel cellen");
    expect(refusal("BINDING", a, a, a, column([""]))).toContain("fase: kies evenveel cellen");
    expect(refusal("BINDING", [[3, 3]], b, b, b)).toContain("vertrouwen: kies één kolom");
  });

  test("speaks English in messages, Dutch in cells", () => {
    setLanguage("en-US");
    expect(refusal("BINDING", ...one(3, 3, 3, "Scheiding"), column([1, 1, 1]))).toBe("#VALUE! gewichten: choose 4 numbers, this range has 3.");
    expect(BINDING(...one(3, 3, 3, "Terugwinnen"))).toEqual([[42.5, "kwetsbaar", ""]]);
  });
});

describe("BINDING_TOTAAL", () => {
  test("accounts for all revenue of the example", () => {
    expect(BINDING_TOTAAL(...ALL)).toEqual([
      ["hecht", 2, 480_000], ["stabiel", 2, 230_000], ["kwetsbaar", 2, 195_000], ["kritiek", 0, 0], ["n.v.t.", 0, 0], ["Niet beoordeeld", 0, 0],
      ["Alle klanten", 6, 905_000], ["Omzet met risico (score onder 50)", 2, 195_000], ["Onbekende klant", 0, ""],
    ]);
  });

  test.each(BLANKS)("finds customers by name, counts each once and leaves out none (%j)", (_) => {
    const klant = column(["  CAFE noord", "Zuid", "Weg", "Oost", _, "West"]);
    const vertrouwen = column([5, 1, 3, 3, 3, _]);
    const risico = column([1, 5, 3, 3, 3, _]);
    const bevestiging = column([5, 1, 3, 3, 3, _]);
    const fase = column(["Accountmanagement", "Scheiding", "Terugwinnen", "Werving", "Terugwinnen", _]);
    const klanten = column(["Café Noord", "West", "Zuid", "café  noord", "Oost", _, "Nieuw", _]);
    const omzet = column([100.1, 30, 20, 0.2, _, 5, _, _]);
    const args = [klant, vertrouwen, risico, bevestiging, fase, klanten, omzet] as const;
    expect(BINDING_TOTAAL(...args, _)).toEqual([
      ["hecht", 1, 100.3], ["stabiel", 0, 0], ["kwetsbaar", 0, 0], ["kritiek", 1, 20], ["n.v.t.", 1, 0], ["Niet beoordeeld", 3, 35],
      ["Alle klanten", 6, 155.3], ["Omzet met risico (score onder 50)", 1, 20], ["Onbekende klant", 2, ""],
    ]);
    expect(BINDING_GEMIDDELDE(...args)).toBeCloseTo(100 * 100.3 / 120.3, 12);
    expect(BINDING_LIJST(...args)).toEqual([["Zuid", 0, "kritiek", 20], ["Weg", 42.5, "kwetsbaar", ""], ["", 42.5, "kwetsbaar", ""], ["CAFE noord", 100, "hecht", 100.3]]);
  });

  test.each(BLANKS)("stays empty until somebody is judged (%j)", (_) => {
    const nothing = [column([_, _]), column([_, _]), column([_, _]), column([_, _]), column([_, _])];
    expect(BINDING_TOTAAL(...nothing, column(NAMES), column(REVENUES))).toEqual(blank(9, 3));
    expect(BINDING_TOTAAL(column(["Alfa", "Zulu"]), ...nothing.slice(1, 4), column(["Scheiding", _]), column(NAMES), column(REVENUES))).toEqual(blank(9, 3));
    expect(BINDING_GEMIDDELDE(...nothing, column(NAMES), column(REVENUES), _)).toBe("");
    expect(BINDING_LIJST(...nothing, column([_]), column([_]), _, _)).toEqual([[""]]);
    expect(BINDING_LIJST(...one("Alfa", 3, 3, 3, "Werving"), column(NAMES), column(REVENUES))).toEqual([[""]]);
    expect(BINDING_GEMIDDELDE(...one("Alfa", 3, 3, 3, "Scheiding"), ...one("Alfa", _))).toBe("");
  });

  test.each(BLANKS)("a phase beside %j is no judgement", (_) => {
    const total = BINDING_TOTAAL(column(["Alfa", "Bravo"]), column([5, _]), column([1, _]), column([5, _]), column(["Accountmanagement", "Scheiding"]), column(NAMES), column(REVENUES));
    expect(total).toEqual(expect.arrayContaining([["hecht", 1, 420_000], ["n.v.t.", 0, 0], ["Niet beoordeeld", 5, 485_000]]));
  });

  test("takes credit as it is: the lines still add up", () => {
    const rows = BINDING_TOTAAL(...one("Alfa", 3, 3, 3, "Scheiding"), column(["Alfa", "Bravo"]), column([-0.3, 0.1]));
    expect(columnsOf(rows, 1, 2)).toEqual([[0, 0], [0, 0], [0, 0], [1, -0.3], [0, 0], [1, 0.1], [2, -0.2], [1, -0.3], [0, ""]]);
  });

  const relation = fc.record({
    klant: fc.option(fc.constantFrom("Alfa", "BRAVO ", "Chárlie", "delta", "Zulu")),
    vertrouwen: fc.option(fc.integer({ min: 1, max: 5 })),
    risico: fc.option(fc.integer({ min: 1, max: 5 })),
    bevestiging: fc.option(fc.integer({ min: 1, max: 5 })),
    fase: fc.option(fc.constantFrom("Werving", "Verwelkoming", "Accountmanagement", "Scheiding", "onbekende klant")),
  });
  const relations = fc.uniqueArray(relation, { minLength: 1, maxLength: 8, selector: ({ klant }) => klant ?? {} });
  const customers = fc.array(fc.tuple(fc.option(fc.constantFrom(...NAMES)), fc.option(fc.integer({ min: -100_000, max: 10_000_000 }).map((cents) => cents / 100))), { minLength: 1, maxLength: 20 });
  const argsOf = (rows: readonly Record<string, unknown>[], list: readonly (readonly unknown[])[]): unknown[][][] => [
    ...["klant", "vertrouwen", "risico", "bevestiging", "fase"].map((key) => column(rows.map((each) => each[key]))),
    column(list.map(([name]) => name)),
    column(list.map(([, euros]) => euros)),
  ];

  test("adds up to the cent and to the customer, whatever was judged, and the mean stays among the scores", () => {
    fc.assert(fc.property(relations, customers, (rows, list) => {
      const args = argsOf(rows, list);
      const total = BINDING_TOTAAL(...args);
      const scores = columnsOf(BINDING_LIJST(...args, null, rows.length), 1, 3).flatMap(([score, euros]) => (Number(euros) > 0 ? [Number(score)] : []));
      const mean = BINDING_GEMIDDELDE(...args);
      expect(mean === "").toBe(scores.length === 0);
      if (mean !== "") expect(Number(mean) >= Math.min(...scores) - 1e-9 && Number(mean) <= Math.max(...scores) + 1e-9).toBe(true);
      if (rows.every((each) => each.vertrouwen === null && each.risico === null && each.bevestiging === null)) return expect(total).toEqual(blank(9, 3));
      const lines = columnsOf(total, 1, 2).map(([count, euros]) => [Number(count), Math.round(Number(euros) * 100)]);
      const sum = (at: 0 | 1, from: number, to: number): number => lines.slice(from, to).reduce((running, line) => running + (line[at] ?? NaN), 0);
      const cents = list.reduce((running, [, euros]) => running + Math.round((euros ?? 0) * 100), 0);
      expect([sum(1, 0, 6), sum(1, 6, 7)]).toEqual([cents, cents]);
      expect(sum(0, 0, 6)).toBe(sum(0, 6, 7));
      expect([sum(0, 7, 8), sum(1, 7, 8)]).toEqual([sum(0, 2, 4), sum(1, 2, 4)]);
    }));
  });

  test("does not depend on the order of the relations or of the customers", () => {
    fc.assert(fc.property(relations, customers, (rows, list) => {
      const [args, turned] = [argsOf(rows, list), argsOf([...rows].reverse(), [...list].reverse())];
      expect(BINDING_TOTAAL(...turned)).toEqual(BINDING_TOTAAL(...args));
      expect(BINDING_GEMIDDELDE(...turned)).toEqual(BINDING_GEMIDDELDE(...args));
    }));
  });
});

describe("BINDING_GEMIDDELDE", () => {
  test("weighs by revenue", () => {
    expect(BINDING_GEMIDDELDE(...ALL)).toBeCloseTo(66.890884, 6);
    expect(BINDING_GEMIDDELDE(...ALL, column([0, 0, 0, 1]))).toBeCloseTo((480_000 * 100 + 185_000 * 60 + 120_000 * 20 + 75_000 * 50 + 45_000 * 40) / 905_000, 9);
  });
});

describe("BINDING_LIJST", () => {
  test("begins with the weakest relation, at most as many as asked", () => {
    expect(BINDING_LIJST(...ALL, null, 3)).toEqual([["Delta", 31.25, "kwetsbaar", 75_000], ["Charlie", 49, "kwetsbaar", 120_000], ["Bravo", 52.5, "stabiel", 185_000]]);
    expect(columnsOf(BINDING_LIJST(...ALL), 0).flat()).toEqual(["Delta", "Charlie", "Bravo", "Foxtrot", "Alfa"]);
    expect(columnsOf(BINDING_LIJST(...ALL, null, 10), 0).flat()).toEqual(["Delta", "Charlie", "Bravo", "Foxtrot", "Alfa", "Echo"]);
  });

  test("puts the larger revenue first at the same score", () => {
    const same = (cell: unknown) => column([cell, cell, cell]);
    expect(columnsOf(BINDING_LIJST(column(["Foxtrot", "Zulu", "Echo"]), same(3), same(3), same(3), same("Terugwinnen"), column(NAMES), column(REVENUES)), 0, 3)).toEqual([["Echo", 60_000], ["Foxtrot", 45_000], ["Zulu", ""]]);
  });

  test.each([[0.5], [-1], ["veel"], [25_001]])("refuses %p as number of customers", (aantal) => {
    expect(refusal("BINDING_LIJST", ...ALL, null, aantal)).toContain("#VALUE! aantal: hier hoort een");
  });
});

describe.each(PORTFOLIO)("%s", (id) => {
  test("counts the first row of a customer that is judged twice", () => {
    const phases = (...cells: unknown[]): unknown[][] => column(cells);
    const list = [column(NAMES), column(REVENUES)];
    expect(kompas[id](column(["Alfa", "Bravo", " ÁLFA"]), column([5, 3, 1]), column([1, 3, 5]), column([5, 3, 1]), phases("Accountmanagement", "Terugwinnen", "Scheiding"), ...list)).toEqual(
      kompas[id](column(["Alfa", "Bravo"]), column([5, 3]), column([1, 3]), column([5, 3]), phases("Accountmanagement", "Terugwinnen"), ...list));
    expect(kompas[id](column(["Alfa", "alfa"]), column([null, 1]), column([null, 5]), column([null, 1]), phases("Scheiding", "Scheiding"), ...list)).toEqual(kompas[id](...one("Alfa", null, null, null, null), ...list));
  });

  test("refuses wrong sizes, errors and amounts that are none", () => {
    const [klant, ...scores] = one("Alfa", 3, 3, 3, "Scheiding");
    expect(refusal(id, column(["Alfa", "Bravo"]), ...scores, ...one("Alfa", 5))).toBe("#VALUE! vertrouwen: kies evenveel cellen als klant (2), dit zijn er 1.");
    expect(refusal(id, klant, ...scores, column(NAMES), column([1, 2]))).toBe("#VALUE! omzet: kies evenveel cellen als klanten (6), dit zijn er 2.");
    expect(refusal(id, klant, ...scores, ...one({ code: "#N/A" }, 5))).toContain("klanten, rij 1: hier staat de fout #N/A");
    expect(refusal(id, [[{ code: "#NAME?" }]], ...scores, ...one("Alfa", 5))).toContain("klant, rij 1: hier staat de fout #NAME?");
    expect(refusal(id, klant, ...scores, ...one("Alfa", "12,50"))).toContain("omzet, rij 1: hier hoort een getal");
    expect(refusal(id, klant, ...scores, column(["Alfa", "Bravo"]), column([9e13, -9e13]))).toContain("omzet: het totaal is te groot");
    expect(refusal(id, klant, [[6]], ...scores.slice(1), ...one("Alfa", 5))).toContain("vertrouwen, rij 1");
  });
});
