import fc from "fast-check";
import { kompas, type KompasId } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank, BLANKS, column, columnsOf, refusal } from "./call";

const { WITRUIMTE, WITRUIMTE_LIJST } = kompas;

const PRODUCTS = column(["Onderhoud", "Advies"]);
const PARTS = [["Noord", "Zuid", "West"]];
const CURRENT = (_: unknown): unknown[][] => [[50, _, 20], [_, 30, _]];
const POTENTIAL = [[80, 40, 20], [60, 25, 10]];
const IDS: readonly KompasId[] = ["WITRUIMTE", "WITRUIMTE_LIJST"];

afterEach(() => setLanguage("nl-NL"));

describe("WITRUIMTE", () => {
  test.each(BLANKS)("gives the whitespace of the example, %j as no revenue", (_) => {
    expect(WITRUIMTE(CURRENT(_), POTENTIAL)).toEqual([["Witruimte", 140], ["Huidige omzet", 100], ["Mogelijke omzet", 240], ["Aandeel", 100 / 240], ["Cellen waar huidig boven potentieel ligt", 1]]);
    expect(columnsOf(WITRUIMTE([[5, _]], [[_, _]]), 1).flat()).toEqual([0, 5, 5, 1, 1]);
    expect(columnsOf(WITRUIMTE([[_, _]], [[_, 7]]), 1).flat()).toEqual([7, 0, 7, 0, 0]);
  });

  test.each(BLANKS)("stays empty without amounts (%j)", (_) => {
    expect(WITRUIMTE([[_, _]], [[_, _]])).toEqual(blank(5, 2));
    expect(WITRUIMTE(_, _)).toEqual(blank(5, 2));
  });

  test("calculates to the cent", () => {
    expect(columnsOf(WITRUIMTE([[0.1, 0.2]], [[0.4, 0.5]]), 1).flat()).toEqual([0.6, 0.3, 0.9, 1 / 3, 0]);
    expect(columnsOf(WITRUIMTE([[0.001]], [[0.002]]), 1).flat()).toEqual([0, 0, 0, "", 0]);
  });

  test("adds up to what is possible, and its list to the whitespace", () => {
    const amount = fc.option(fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100));
    fc.assert(fc.property(fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 1, maxLength: 6 }), (rows) => {
      const [current, potential] = [rows.map((row) => row.slice(0, 2)), rows.map((row) => row.slice(2))];
      const figures = columnsOf(WITRUIMTE(current, potential), 1).flat();
      const cents = (euros: unknown): number => Math.round(Number(euros) * 100);
      if (rows.flat().every((each) => each === null)) return expect(WITRUIMTE(current, potential)).toEqual(blank(5, 2));
      expect(cents(figures[0]) + cents(figures[1])).toBe(cents(figures[2]));
      const list = WITRUIMTE_LIJST(column(rows.map((_row, at) => `product ${at}`)), [["A", "B"]], current, potential, rows.length * 2);
      const listed = columnsOf(list, 2).flat().reduce((sum: number, euros) => sum + cents(euros ?? 0), 0);
      expect(listed).toBe(cents(figures[0]));
      expect(columnsOf(WITRUIMTE([...current].reverse(), [...potential].reverse()), 1).flat()).toEqual(figures);
    }));
  });
});

describe("WITRUIMTE_LIJST", () => {
  test.each(BLANKS)("names the cells with the most room, five unless asked otherwise (%j)", (_) => {
    const all = [["Advies", "Noord", 60], ["Onderhoud", "Zuid", 40], ["Onderhoud", "Noord", 30], ["Advies", "West", 10]];
    expect(WITRUIMTE_LIJST(PRODUCTS, PARTS, CURRENT(_), POTENTIAL)).toEqual(all);
    expect(WITRUIMTE_LIJST([["Onderhoud", "Advies"]], column(["Noord", "Zuid", "West"]), CURRENT(_), POTENTIAL, _)).toEqual(all);
    expect(WITRUIMTE_LIJST(PRODUCTS, PARTS, CURRENT(_), POTENTIAL, 2)).toEqual(all.slice(0, 2));
    expect(WITRUIMTE_LIJST(PRODUCTS, PARTS, [[_, _, _], [_, _, _]], [[1, 1, 1], [1, 1, 1]])).toHaveLength(5);
  });

  test.each(BLANKS)("keeps room without a name, and stays empty without room (%j)", (_) => {
    expect(WITRUIMTE_LIJST(column([_, "Advies"]), [[_]], column([_, _]), column([3, 2]))).toEqual([["", "", 3], ["Advies", "", 2]]);
    expect(WITRUIMTE_LIJST(column([_, "Advies"]), [["Noord"]], column([_, 5]), column([_, 4]))).toEqual([[""]]);
    expect(WITRUIMTE_LIJST([[_]], [[_]], [[_]], [[_]])).toEqual([[""]]);
  });

  test("refuses names that do not fit the amounts, and a number of cells that is none", () => {
    expect(refusal("WITRUIMTE_LIJST", column(["Onderhoud"]), PARTS, POTENTIAL, POTENTIAL)).toBe("#VALUE! huidig: kies evenveel rijen als producten (1), dit zijn er 2.");
    expect(refusal("WITRUIMTE_LIJST", PRODUCTS, [["Noord"]], POTENTIAL, POTENTIAL)).toBe("#VALUE! huidig: kies een kolom voor elke naam in delen (1), dit zijn er 3.");
    expect(refusal("WITRUIMTE_LIJST", POTENTIAL, PARTS, POTENTIAL, POTENTIAL)).toContain("producten: kies één rij of één kolom");
    expect(refusal("WITRUIMTE_LIJST", PRODUCTS, PARTS, POTENTIAL, POTENTIAL, 1.5)).toContain("aantal: hier hoort een heel getal van 1 tot en met 33.333");
    expect(refusal("WITRUIMTE_LIJST", column(["Onderhoud", { code: "#N/A" }]), PARTS, POTENTIAL, POTENTIAL)).toContain("producten, rij 2: hier staat de fout #N/A");
  });
});

describe.each(IDS)("%s", (id) => {
  const names = id === "WITRUIMTE" ? [] : [column(["Onderhoud"]), [["Noord", "Zuid"]]];

  test("refuses other shapes, errors and amounts below 0 or too large", () => {
    expect(refusal(id, ...names, [[1, 2]], column([1, 2]))).toBe("#VALUE! potentieel: kies evenveel rijen als huidig (1), dit zijn er 2.");
    expect(refusal(id, ...names, [[1, 2]], [[1]])).toBe("#VALUE! potentieel: kies evenveel kolommen als huidig (2), dit zijn er 1.");
    expect(refusal(id, ...names, [[1, -2]], [[1, 2]])).toContain("huidig, rij 1, kolom 2: hier hoort een getal van 0 tot en met");
    expect(refusal(id, ...names, [[1, 2]], [[1, "veel"]])).toContain("potentieel, rij 1, kolom 2: hier hoort een getal, er staat de tekst “veel”.");
    expect(refusal(id, ...names, [[1, { code: "#DIV/0!" }]], [[1, 2]])).toBe("#VALUE! huidig, rij 1, kolom 2: hier staat de fout #DIV/0!. Los die eerst op.");
    expect(refusal(id, ...names, [[1, 2]], [[4e13, 4e13]])).toContain("potentieel: het totaal is te groot");
    setLanguage("en-US");
    expect(refusal(id, ...names, [[1, 2]], [[1]])).toBe("#VALUE! potentieel: choose as many columns as huidig (2), this range has 1.");
  });
});
