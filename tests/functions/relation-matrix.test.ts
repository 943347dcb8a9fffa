import fc from "fast-check";
import { kompas, type KompasId } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank, BLANKS, column, columnsOf, refusal } from "./call";

const { RELATIEMATRIX, RELATIEMATRIX_CONTACT, RELATIEMATRIX_ZONDER, WITTE_VLEKKEN } = kompas;

const CONTACTS = column(["Inkoop", "Directie", "Techniek", "Financiën"]);
const PEOPLE = [["Anna", "Bas", "Cas"]];
const QUALITIES = (_: unknown): unknown[][] => [["+", _, "+/-"], ["± ", "＋", _], [_, _, " + "], ["−", _, _]];
const ALL = (_: unknown) => [CONTACTS, PEOPLE, QUALITIES(_)] as const;
const IDS = ["RELATIEMATRIX", "RELATIEMATRIX_CONTACT", "RELATIEMATRIX_ZONDER", "WITTE_VLEKKEN"] as const satisfies readonly KompasId[];

/** The values of RELATIEMATRIX, in its order. */
const figures = (...args: unknown[]): unknown[] => columnsOf(RELATIEMATRIX(...args), 1).flat();

afterEach(() => setLanguage("nl-NL"));

describe("RELATIEMATRIX", () => {
  test.each(BLANKS)("sums up the example, with %j for no relation", (_) => {
    expect(RELATIEMATRIX(...ALL(_))).toEqual([
      ["Cellen", 12], ["Ingevuld", 6], ["Dekking", 0.5], ["Kwaliteit", 400 / 6], ["Contacten met één lijn", 2], ["Contacten zonder lijn", 0],
      ["Contacten met alleen een slechte relatie", 1], ["Dubbele contacten", 0], ["Cellen zonder naam", 0],
    ]);
    expect(RELATIEMATRIX(CONTACTS, column(["Anna", "Bas", "Cas"]), QUALITIES(_))).toEqual(RELATIEMATRIX(...ALL(_)));
  });

  test.each(BLANKS)("counts only cells with both names, and says how many it left out (%j)", (_) => {
    expect(figures(column(["Inkoop", _, "Directie"]), [["Anna", _]], [["+", "+"], ["-", _], [_, "+-"]])).toEqual([2, 1, 0.5, 100, 1, 1, 0, 0, 3]);
    expect(figures(column(["Inkoop"]), [["Anna"]], [[_]])).toEqual([1, 0, 0, "", 0, 1, 0, 0, 0]);
  });

  test("takes a contact on two rows for one", () => {
    expect(figures(column(["René Smit", " rene  SMIT"]), [["Anna", "Bas"]], [["-", null], ["+/-", "+"]])).toEqual([2, 2, 1, 75, 0, 0, 0, 1, 0]);
  });
});

describe("RELATIEMATRIX_CONTACT", () => {
  test.each(BLANKS)("judges every contact (%j)", (_) => {
    expect(RELATIEMATRIX_CONTACT(...ALL(_))).toEqual([[2, "+", "gedekt"], [2, "+", "gedekt"], [1, "+", "één lijn"], [1, "-", "alleen slecht"]]);
    expect(RELATIEMATRIX_CONTACT(column(["Inkoop", _, "INKOOP ", "Directie"]), [["Anna", "Bas"]], [["–", _], ["+", "+"], [_, "+-"], [_, _]])).toEqual([
      [2, "+/-", "gedekt"], ["", "", ""], ["", "", "dubbel"], [0, "", "blinde vlek"],
    ]);
  });
});

describe("RELATIEMATRIX_ZONDER", () => {
  test.each(BLANKS)("compares with and without one of us or a contact (%j)", (_) => {
    expect(RELATIEMATRIX_ZONDER(...ALL(_), " anna ")).toEqual([
      ["Dekking", 0.5, 3 / 8, -1 / 8], ["Kwaliteit", 400 / 6, 500 / 6, 500 / 6 - 400 / 6], ["Contacten zonder lijn", 0, 1, 1], ["Contacten met één lijn", 2, 3, 1],
    ]);
    expect(columnsOf(RELATIEMATRIX_ZONDER(...ALL(_), "FINANCIEN"), 2).flat()).toEqual([5 / 9, 80, 0, 1]);
    expect(RELATIEMATRIX_ZONDER(...ALL(_), _)).toEqual(blank(4, 4));
    expect(RELATIEMATRIX_ZONDER(...ALL(_), " ")).toEqual(blank(4, 4));
  });

  test("leaves out both who share a name, and shows nothing that is not there", () => {
    expect(RELATIEMATRIX_ZONDER(column(["Anna", "Cor"]), [["Anna", "Bas"]], [["+", null], [null, "-"]], "Anna")).toEqual([
      ["Dekking", 0.5, 1, 0.5], ["Kwaliteit", 50, 0, -50], ["Contacten zonder lijn", 0, 0, 0], ["Contacten met één lijn", 2, 1, -1],
    ]);
    expect(RELATIEMATRIX_ZONDER(column(["Cor"]), [["Bas"]], [["+"]], "Bas")).toEqual([["Dekking", 1, "", ""], ["Kwaliteit", 100, "", ""], ["Contacten zonder lijn", 0, 1, 1], ["Contacten met één lijn", 1, 0, -1]]);
  });

  test("refuses a name that is not there, and an error", () => {
    expect(refusal("RELATIEMATRIX_ZONDER", ...ALL(null), "Zoë")).toBe("#VALUE! zonder: in de matrix heet niemand zo, er staat de tekst “Zoë”. Kies een naam uit contacten of eigen.");
    expect(refusal("RELATIEMATRIX_ZONDER", ...ALL(null), { code: "#N/A" })).toContain("hier staat de fout #N/A");
    setLanguage("en-US");
    expect(refusal("RELATIEMATRIX_ZONDER", ...ALL(null), "Zoë")).toBe("#VALUE! zonder: nobody in the matrix has this name, found the text “Zoë”. Choose a name from contacten or eigen.");
  });

  test("never leaves more relations than there were", () => {
    const signs = fc.array(fc.tuple(...[0, 1, 2].map(() => fc.option(fc.constantFrom("+", "±", "-")))), { minLength: 4, maxLength: 4 });
    fc.assert(fc.property(signs, fc.constantFrom("Anna", "Bas", "Cas", "Inkoop", "Directie", "Techniek", "Financiën"), (cells, leaver) => {
      const rows = cells.map((row) => [...row]);
      const all = figures(CONTACTS, PEOPLE, rows);
      const [coverage] = columnsOf(RELATIEMATRIX_ZONDER(CONTACTS, PEOPLE, rows, leaver), 2).flat();
      const left = ["Anna", "Bas", "Cas"].includes(leaver) ? 8 : 9;
      expect(Math.round(Number(coverage) * left)).toBeLessThanOrEqual(Number(all[1]));
      expect(Number(coverage)).toBeGreaterThanOrEqual(0);
      expect(Number(coverage)).toBeLessThanOrEqual(1);
    }));
  });
});

describe("WITTE_VLEKKEN", () => {
  test.each(BLANKS)("names whom to work on, the most influential first (%j)", (_) => {
    expect(WITTE_VLEKKEN(...ALL(_))).toEqual([["Financiën", "alleen slecht"], ["Techniek", "één lijn"]]);
    expect(WITTE_VLEKKEN(...ALL(_), _)).toEqual(WITTE_VLEKKEN(...ALL(_)));
    expect(WITTE_VLEKKEN(...ALL(_), column([5, 4, 2, _]))).toEqual([["Techniek", "één lijn"], ["Financiën", "alleen slecht"]]);
    expect(WITTE_VLEKKEN(column(["A", "B", _, "C"]), [["Anna"]], [["+"], [_], [_], ["-"]], column([_, _, 5, _]))).toEqual([["B", "blinde vlek"], ["C", "alleen slecht"], ["A", "één lijn"]]);
    expect(WITTE_VLEKKEN(column(["A"]), [["Anna", "Bas"]], [["+", "-"]])).toEqual([[""]]);
  });

  test("refuses an influence outside 1 to 5 and a column of another size", () => {
    expect(refusal("WITTE_VLEKKEN", ...ALL(null), column([1, 6, 1, 1]))).toBe("#VALUE! invloed, rij 2: hier hoort een heel getal van 1 tot en met 5, er staat 6.");
    expect(refusal("WITTE_VLEKKEN", ...ALL(null), column([1, 2]))).toBe("#VALUE! invloed: kies evenveel cellen als contacten (4), dit zijn er 2.");
    expect(refusal("WITTE_VLEKKEN", ...ALL(null), column(["hoog", 1, 1, 1]))).toContain("invloed, rij 1: hier hoort een getal");
  });
});

describe.each(IDS)("%s", (id) => {
  const nothing = (contacts: number): string[][] => ({ RELATIEMATRIX: blank(9, 2), RELATIEMATRIX_CONTACT: blank(contacts, 3), RELATIEMATRIX_ZONDER: blank(4, 4), WITTE_VLEKKEN: blank(1, 1) })[id];
  const call = (...args: unknown[]): unknown => kompas[id](...args, ...(id === "RELATIEMATRIX_ZONDER" ? ["Anna"] : []));

  test.each(BLANKS)("stays empty without contacts or without own people (%j)", (_) => {
    expect(call(column([_, _]), [["Anna"]], [["+"], [_]])).toEqual(nothing(2));
    expect(call(column(["Inkoop"]), [[_, _]], [["+", _]])).toEqual(nothing(1));
    expect(call(column([_]), [[_]], [[_]])).toEqual(nothing(1));
  });

  test("refuses another sign, errors and wrong sizes", () => {
    expect(refusal(id, column(["A", "B"]), [["Anna", "Bas"]], [["+", "+"], ["+", "goed"]])).toBe("#VALUE! kwaliteit, rij 2, kolom 2: kies + of +/- of -, er staat de tekst “goed”.");
    expect(refusal(id, column(["A"]), [["Anna"]], [[1]])).toContain("kwaliteit, rij 1: kies + of +/- of -, er staat 1.");
    expect(refusal(id, column(["A"]), [["Anna"]], [[{ code: "#VALUE!" }]])).toBe("#VALUE! kwaliteit, rij 1: hier staat de fout #VALUE!. Los die eerst op.");
    expect(refusal(id, column([{ code: "#N/A" }]), [["Anna"]], [["+"]])).toContain("contacten, rij 1: hier staat de fout #N/A");
    expect(refusal(id, column(["A"]), [["Anna", { code: "#N/A" }]], [["+", "+"]])).toContain("eigen, rij 1, kolom 2: hier staat de fout #N/A");
    expect(refusal(id, CONTACTS, PEOPLE, [["+", "+", "+"]])).toBe("#VALUE! kwaliteit: kies evenveel rijen als contacten (4), dit zijn er 1.");
    expect(refusal(id, column(["A"]), PEOPLE, [["+", "+"]])).toBe("#VALUE! kwaliteit: kies een kolom voor elke naam in eigen (3), dit zijn er 2.");
    expect(refusal(id, [["A", "B"]], PEOPLE, [["+"]])).toContain("contacten: kies één kolom");
    expect(refusal(id, column(["A"]), [["Anna", "Bas"], ["Cas", "Dirk"]], [["+"]])).toBe("#VALUE! eigen: kies één rij of één kolom, dit bereik heeft 2 rijen en 2 kolommen.");
  });

  test("speaks English in messages, Dutch in cells", () => {
    const dutch = call(...ALL(null));
    setLanguage("en-US");
    expect(call(...ALL(null))).toEqual(dutch);
    expect(refusal(id, column(["A"]), PEOPLE, [["+", "+"]])).toBe("#VALUE! kwaliteit: choose a column for each name in eigen (3), this range has 2.");
    expect(refusal(id, column(["A"]), [["Anna", "Bas"], ["Cas", "Dirk"]], [["+"]])).toBe("#VALUE! eigen: choose one row or one column, this range has 2 rows and 2 columns.");
  });
});
