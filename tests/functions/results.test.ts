import fc from "fast-check";
import { kompas, type KompasId } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank, BLANKS, column, columnsOf, refusal } from "./call";

const { MARGE_PCT, MARGE_EURO, GROEI, CAGR, MARGEBRUG, RESULTATEN_TOTAAL, RESULTATEN_CONTROLE } = kompas;

/** Onderhoud, Projecten, Advies and Hardware: now, last year, the year before. */
const REVENUES = [[240_000, 220_000, 200_000], [150_000, 180_000, 160_000], [60_000, 30_000, 0], [50_000, 70_000, 90_000]];
const MARGINS = [[96_000, 85_800, 76_000], [30_000, 43_200, 40_000], [27_000, 12_000, 0], [4_000, 7_000, 9_000]];
const year = (rows: readonly (readonly number[])[], at: 0 | 1 | 2) => columnsOf(rows, at);
const KNOWN = [[[500_000, 500_000, 450_000]], [[157_000, 148_000, 125_000]]] as const;
const ERROR = { code: "#N/A" };

afterEach(() => setLanguage("nl-NL"));

describe("MARGE_PCT", () => {
  test("divides the margin of the example by its revenue", () => {
    expect(MARGE_PCT(year(REVENUES, 0), year(MARGINS, 0))).toEqual(column([0.4, 0.2, 0.45, 0.08]));
    expect(MARGE_PCT(year(REVENUES, 2), year(MARGINS, 2))).toEqual(column([0.38, 0.25, "", 0.1]));
  });

  test.each(BLANKS)("is n.v.t. without revenue above zero, empty for a row of %j", (_) => {
    expect(MARGE_PCT(column([_, _, -10, 10, " "]), column([_, 5, -4, _, ""]))).toEqual(column(["", "n.v.t.", "n.v.t.", 0, ""]));
  });

  test("counts in whole cents", () => {
    expect(MARGE_PCT(column([0.3]), column([0.1 + 0.2]))).toEqual([[1]]);
  });

  test("takes what OMZET_VAN answers to an unknown name for blank", () => {
    const revenue = kompas.OMZET_VAN(column(["Alfa", "Zulu"]), column(["Alfa"]), column([100]));
    expect(MARGE_PCT(revenue, column([40, null]))).toEqual(column([0.4, ""]));
  });
});

describe("MARGE_EURO", () => {
  test("gives the margins of the example, whether they were entered in euro or as a percentage", () => {
    const percentages = REVENUES.map((row, product) => row.map((revenue, at) => (revenue === 0 ? "" : (100 * (MARGINS[product]?.[at] ?? 0)) / revenue)));
    const margins = MARGINS.map((row) => row.map((margin) => (margin === 0 ? "" : margin)));
    expect(MARGE_EURO(REVENUES, margins)).toEqual(margins);
    expect(MARGE_EURO(REVENUES, percentages, "procent")).toEqual(margins);
  });

  test.each(BLANKS)("takes 40 and 0.4 for the same share, keeps %j empty and rounds to the cent", (_) => {
    const [omzet, marge] = [column([200, 200, 200, -200, 0.05, _]), column([40, 0.4, _, -12.5, 50, 10])];
    expect(MARGE_EURO(omzet, marge, " Procent ")).toEqual(column([80, 80, "", 25, 0.03, 0]));
    expect(MARGE_EURO(omzet, marge, _)).toEqual(column([40, 0.4, "", -12.5, 50, 10]));
  });

  test("refuses another size, text, errors and another unit", () => {
    expect(refusal("MARGE_EURO", column([1, 2]), column([1]))).toContain("#VALUE!");
    expect(refusal("MARGE_EURO", [[1, 2]], column([1]))).toContain("#VALUE! omzet");
    for (const bad of ["veel", true, ERROR, Infinity, 1e308]) {
      expect(refusal("MARGE_EURO", column([1]), column([bad]), "procent")).toContain("#VALUE! marge, rij 1");
      expect(refusal("MARGE_EURO", column([1]), column([bad]))).toContain("#VALUE! marge, rij 1");
    }
    expect(refusal("MARGE_EURO", column([1]), column([1]), "pond")).toContain("#VALUE! eenheid: ");
  });

  test("gives the share back that came in", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 2, max: 100 }), (euros, percentage) => {
      const margin = MARGE_EURO(column([euros]), column([percentage]), "procent") as number[][];
      expect(MARGE_PCT(column([euros]), margin)).toEqual([[expect.closeTo(percentage / 100, 10)]]);
    }));
  });
});

describe("GROEI", () => {
  test("of the example", () => {
    expect(GROEI(year(REVENUES, 0), year(REVENUES, 1))).toEqual(column([0.090909, -0.166667, 1, -0.285714].map((each) => expect.closeTo(each, 6))));
    expect(GROEI(year(REVENUES, 1), year(REVENUES, 2))).toEqual(column([expect.closeTo(0.1, 12), 0.125, "nieuw", expect.closeTo(-0.222222, 6)]));
    expect(GROEI(column([500_000, 500_000]), column([500_000, 450_000]))).toEqual(column([0, expect.closeTo(0.111111, 6)]));
  });

  test.each(BLANKS)("knows new, gone, credit and nothing (%j)", (_) => {
    const [now, previous] = [column([10, _, 10, _, _, -5]), column([_, 10, -10, -10, _, _])];
    const expected = column(["nieuw", -1, "n.v.t.", "n.v.t.", "", "n.v.t."]);
    for (const comparable of [_, true, "ja", " JA ", undefined]) expect(GROEI(now, previous, comparable)).toEqual(expected);
  });

  test.each([false, "nee", "Nee "])("compares nothing when the years are not comparable (%j)", (comparable) => {
    expect(GROEI(column([10, null, 10, null]), column([null, 10, 5, null]), comparable)).toEqual(column(["n.v.t.", "n.v.t.", "n.v.t.", ""]));
  });

  test.each([1, "misschien", ERROR])("refuses %j for comparable", (comparable) => {
    expect(refusal("GROEI", column([1]), column([1]), comparable)).toContain("#VALUE! vergelijkbaar: ");
  });
});

describe("CAGR", () => {
  test("of the example, over two years", () => {
    expect(CAGR(year(REVENUES, 0), year(REVENUES, 2))).toEqual(column([expect.closeTo(0.095445, 6), expect.closeTo(-0.031754, 6), "n.v.t.", expect.closeTo(-0.254644, 6)]));
    expect(CAGR([[500_000]], [[450_000]])).toEqual([[expect.closeTo(0.054093, 6)]]);
  });

  test.each(BLANKS)("over another number of years; %j is two", (_) => {
    expect(CAGR(column([1331, 0, _, -5]), column([1000, 5, _, 5]), 3)).toEqual(column([expect.closeTo(0.1, 12), "n.v.t.", "", "n.v.t."]));
    expect(CAGR([[121]], [[100]], _)).toEqual([[expect.closeTo(0.1, 12)]]);
    expect(CAGR([[121]], [[100]], 1)).toEqual([[expect.closeTo(0.21, 12)]]);
  });

  test.each([-1, 0.5, 101, "twee"])("refuses %j years", (jaren) => {
    expect(refusal("CAGR", [[1]], [[1]], jaren)).toContain("#VALUE! jaren: ");
  });
});

describe("MARGEBRUG", () => {
  test("explains the example: the mean of percentages would say nothing", () => {
    expect(MARGEBRUG(year(REVENUES, 1), year(MARGINS, 1), year(REVENUES, 0), year(MARGINS, 0))).toEqual([
      ["Volume", "", 0], ["Mix", expect.closeTo(0.0212, 12), 10_600], ["Tarief", expect.closeTo(-0.0032, 12), -1_600], ["Verschil", expect.closeTo(0.018, 12), 9_000],
    ]);
    expect(columnsOf(MARGEBRUG(year(REVENUES, 2), year(MARGINS, 2), year(REVENUES, 1), year(MARGINS, 1)), 2)).toEqual(column([13_888.89, 5_044.44, 4_066.67, 23_000]));
  });

  test.each(BLANKS)("is n.v.t. unless both years have revenue, empty without amounts (%j)", (_) => {
    const none = [["Volume", "", "n.v.t."], ["Mix", "n.v.t.", "n.v.t."], ["Tarief", "n.v.t.", "n.v.t."], ["Verschil", "n.v.t.", "n.v.t."]];
    expect(MARGEBRUG(column([_, _]), column([_, _]), column([5, _]), column([2, _]))).toEqual(none);
    expect(MARGEBRUG(column([5, _]), column([_, _]), column([5, -10]), column([2, _]))).toEqual(none);
    expect(MARGEBRUG(column([_, _]), column([_, _]), column([_, _]), column([_, _]))).toEqual(blank(4, 3));
  });

  test("adds up to the change in margin to the cent, in any order", () => {
    const euros = fc.integer({ min: -100_000, max: 100_000_000 }).map((cents) => cents / 100);
    const year = fc.oneof(fc.tuple(euros, fc.integer({ min: -100, max: 100 })).map(([revenue, share]) => [revenue, Math.round(revenue * share) / 100] as const), fc.tuple(fc.constant(0), euros));
    const product = fc.tuple(year, year).map((years) => years.flat());
    const sold = euros.map((margin) => [50_000, margin, 60_000, margin + 1]);
    fc.assert(fc.property(sold, fc.array(product, { maxLength: 10 }), (first, others) => {
      const rows = [first, ...others];
      const call = (products: readonly (readonly number[])[]) => MARGEBRUG(...[0, 1, 2, 3].map((at) => columnsOf(products, at)));
      const bridge = call(rows);
      const [volume, mix, rate, change] = columnsOf(bridge, 2).map(([cell]) => Math.round(Number(cell) * 100));
      expect(Number(volume) + Number(mix) + Number(rate)).toBe(change);
      expect(change).toBe(rows.reduce((sum, each) => sum + Math.round(Number(each[3]) * 100) - Math.round(Number(each[1]) * 100), 0));
      expect(call([...rows].reverse())).toEqual(bridge);
    }));
  });
});

describe("RESULTATEN_TOTAAL", () => {
  test("takes the margin of a year from its totals", () => {
    expect(RESULTATEN_TOTAAL(REVENUES, MARGINS)).toEqual([[500_000, 157_000, 0.314], [500_000, 148_000, 0.296], [450_000, 125_000, expect.closeTo(0.277778, 6)]]);
  });

  test.each(BLANKS)("leaves a year of %j empty, and everything when nothing is there", (_) => {
    expect(RESULTATEN_TOTAAL([[0.1, _, -5], [0.2, _, _]], [[_, _, -2], [0.15, _, _]])).toEqual([[0.3, 0.15, 0.5], ["", "", ""], [-5, -2, "n.v.t."]]);
    expect(RESULTATEN_TOTAAL([[_, _, _]], [[_, _, _]])).toEqual(blank(3, 3));
  });

  test("a year that comes to nothing is not an empty one", () => {
    expect(RESULTATEN_TOTAAL([[5, 1, 1], [-5, 1, 1]], [[2, 1, 1], [-2, 1, 1]])).toEqual([[0, 0, "n.v.t."], [2, 2, 1], [2, 2, 1]]);
  });
});

describe("RESULTATEN_CONTROLE", () => {
  test("ties the example", () => {
    expect(RESULTATEN_CONTROLE(REVENUES, MARGINS, ...KNOWN)).toEqual([
      ["Omzet dit jaar", 500_000, 500_000, 0, "sluit aan"], ["Omzet vorig jaar", 500_000, 500_000, 0, "sluit aan"], ["Omzet eerder jaar", 450_000, 450_000, 0, "sluit aan"],
      ["Marge dit jaar", 157_000, 157_000, 0, "sluit aan"], ["Marge vorig jaar", 148_000, 148_000, 0, "sluit aan"], ["Marge eerder jaar", 125_000, 125_000, 0, "sluit aan"],
    ]);
  });

  test.each(BLANKS)("shows the difference, also within the tolerance; %j is unknown", (_) => {
    const call = (tolerantie?: unknown) => columnsOf(RESULTATEN_CONTROLE([[0.1, 5, _], [0.2, _, _]], [[_, 5, _], [_, _, _]], [[0.3, 5.01, _]], column([_, 4, _]), tolerantie), 1, 2, 3, 4);
    const expected = (margin: string, cent: string) => [[0.3, 0.3, 0, "sluit aan"], [5.01, 5, -0.01, cent], ["", 0, "", "onbekend"], ["", 0, "", "onbekend"], [4, 5, 1, margin], ["", 0, "", "onbekend"]];
    expect(call(_)).toEqual(expected("sluit niet aan", "sluit niet aan"));
    expect(call(0.01)).toEqual(expected("sluit niet aan", "sluit aan"));
    expect(call(1)).toEqual(expected("sluit aan", "sluit aan"));
  });

  test.each(BLANKS)("names the rows that stand out (%j)", (_) => {
    const rows = RESULTATEN_CONTROLE([[100, _, 10], [-10, 80, _]], [[40, _, -1], [-5, 90, 3]], _, [[_]]);
    expect(rows).toEqual(expect.arrayContaining([["Omzet dit jaar", "", 90, "", "onbekend"]]));
    expect(Array.isArray(rows) && rows.slice(6)).toEqual([
      ["Rij 1, eerder jaar", "", -1, "", "verlies"],
      ["Rij 2, dit jaar", "", -10, "", "credit"], ["Rij 2, dit jaar", "", -5, "", "verlies"],
      ["Rij 2, vorig jaar", 80, 90, 10, "marge boven omzet"],
      ["Rij 2, eerder jaar", 0, 3, 3, "marge boven omzet"],
    ]);
  });

  test.each(BLANKS)("stays empty as long as the products do, whatever is known (%j)", (_) => {
    expect(RESULTATEN_CONTROLE([[_, _, _]], [[_, _, _]], ...KNOWN)).toEqual([[""]]);
  });

  test("does not know what OMZET_VAN does not know", () => {
    const known = kompas.OMZET_VAN(column(["Zulu"]), column(["Alfa"]), column([5]));
    const row = [Array.isArray(known) ? known[0][0] : null, 5, 6];
    expect(columnsOf(RESULTATEN_CONTROLE([[1, 5, 6]], [[1, 5, 6]], [row], [row]), 4).flat()).toEqual(["onbekend", "sluit aan", "sluit aan", "onbekend", "sluit aan", "sluit aan"]);
  });

  test.each([[[[1, 2]]], [column([1, 2, 3, 4])]])("refuses %j for what is known", (known) => {
    expect(refusal("RESULTATEN_CONTROLE", REVENUES, MARGINS, known, KNOWN[1])).toContain("#VALUE! bekendOmzet: kies 3 getallen, dit zijn er ");
    expect(refusal("RESULTATEN_CONTROLE", REVENUES, MARGINS, KNOWN[0], known)).toContain("#VALUE! bekendMarge: kies 3 getallen");
  });

  test.each([-0.01, "veel"])("refuses a tolerance of %j", (tolerantie) => {
    expect(refusal("RESULTATEN_CONTROLE", REVENUES, MARGINS, ...KNOWN, tolerantie)).toContain("#VALUE! tolerantie: hier hoort een getal");
  });
});

const PAIRS: readonly (readonly [KompasId, string, string])[] = [["MARGE_PCT", "omzet", "marge"], ["GROEI", "nu", "vorig"], ["CAGR", "nu", "toen"]];

describe.each(PAIRS)("%s", (id, one, other) => {
  test("refuses wrong sizes, errors and amounts that are none, naming the row", () => {
    expect(refusal(id, column([1, 2]), column([1]))).toBe(`#VALUE! ${other}: kies evenveel cellen als ${one} (2), dit zijn er 1.`);
    expect(refusal(id, [[1, 2]], column([1, 2]))).toBe(`#VALUE! ${one}: kies één kolom, dit bereik heeft er 2.`);
    expect(refusal(id, column([1, "veel"]), column([1, 2]))).toBe(`#VALUE! ${one}, rij 2: hier hoort een getal, er staat de tekst “veel”.`);
    expect(refusal(id, column([1, 2]), column([1, ERROR]))).toBe(`#VALUE! ${other}, rij 2: hier staat de fout #N/A. Los die eerst op.`);
    expect(refusal(id, column([9e13, 9e13]), column([1, 2]))).toContain(`${one}: het totaal is te groot`);
  });
});

describe("MARGEBRUG", () => {
  test.each([[1, "margeVorig"], [2, "omzetNu"], [3, "margeNu"]] as const)("refuses argument %i (%s) when its size or a cell is wrong", (at, name) => {
    const args = [1, 2, 3, 4].map((cell) => column([cell, cell]));
    expect(refusal("MARGEBRUG", ...args.map((arg, index) => (index === at ? column([1]) : arg)))).toBe(`#VALUE! ${name}: kies evenveel cellen als omzetVorig (2), dit zijn er 1.`);
    expect(refusal("MARGEBRUG", ...args.map((arg, index) => (index === at ? column([1, "x"]) : arg)))).toContain(`${name}, rij 2: hier hoort een getal`);
  });
});

const THREE_YEARS: readonly KompasId[] = ["RESULTATEN_TOTAAL", "RESULTATEN_CONTROLE"];

describe.each(THREE_YEARS)("%s", (id) => {
  test("refuses ranges of another shape, naming row and column", () => {
    expect(refusal(id, column([1, 2, 3]), MARGINS, ...KNOWN)).toBe("#VALUE! omzet: kies 3 kolommen, dit bereik heeft er 1.");
    expect(refusal(id, REVENUES, [[1, 2, 3]], ...KNOWN)).toBe("#VALUE! marge: kies evenveel rijen als omzet (4), dit zijn er 1.");
    expect(refusal(id, [[1, 2, 3]], [[1, "x", 3]], ...KNOWN)).toBe("#VALUE! marge, rij 1, kolom 2: hier hoort een getal, er staat de tekst “x”.");
    expect(refusal(id, [[1, 2, ERROR]], [[1, 2, 3]], ...KNOWN)).toContain("omzet, rij 1, kolom 3: hier staat de fout #N/A.");
  });

  test("speaks English in messages", () => {
    setLanguage("en-US");
    expect(refusal(id, column([1]), MARGINS, ...KNOWN)).toBe("#VALUE! omzet: choose 3 columns, this range has 1.");
    expect(refusal(id, REVENUES, [[1, 2, 3]], ...KNOWN)).toBe("#VALUE! marge: choose as many rows as omzet (4), this range has 1.");
  });
});
