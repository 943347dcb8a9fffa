import fc from "fast-check";
import { kompas, type KompasId } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { leadRow, PEILDATUM, serial, TEN } from "../domain/lead-example";
import { blank as blankRows, BLANKS, column, columnsOf, refusal } from "./call";

const { LEADTRECHTER, LEADS_PER_ACCOUNT, DOORLOOPTIJD, LEADSTATUS, LEADTOTAAL } = kompas;
const IDS = ["LEADTRECHTER", "LEADS_PER_ACCOUNT", "DOORLOOPTIJD", "LEADSTATUS", "LEADTOTAAL"] as const satisfies readonly KompasId[];
/** What each gives of two rows as long as nothing counts. */
const NOTHING = { LEADTRECHTER: blankRows(4, 4), LEADS_PER_ACCOUNT: blankRows(3, 5), DOORLOOPTIJD: blankRows(4, 5), LEADSTATUS: blankRows(2, 1), LEADTOTAAL: blankRows(10, 2) };
const KEYS = ["lead", "prospect", "hot", "account", "lost", "outcome"] as const;
type Row = (typeof TEN)[number];

/** The first seven arguments of a call, with one face of blank for every empty cell. */
const call = (rows: readonly Row[], blank: unknown = ""): unknown[] => [...KEYS.map((key) => column(rows.map((row) => row[key] ?? blank))), PEILDATUM];
const rounded = (rows: unknown, ...columns: number[]): unknown[][] =>
  columnsOf(rows, ...columns).map((cells) => cells.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e4) / 1e4 : cell)));

/** One row of each kind, with what is said of it. */
const KINDS: readonly (readonly [Row, string])[] = [
  [leadRow("01-08 02-05 03-04 04-15 -"), "Telt mee"],
  [leadRow("01-08 02-05 - - 03-04", "verloren"), "Telt mee"],
  [leadRow("01-08 - - - -", "open"), "Telt mee"],
  [leadRow("- - - 04-15 -"), "Fout: leaddatum ontbreekt"],
  [leadRow("02-08 02-05 - - -"), "Fout: datums niet op volgorde"],
  [{ ...leadRow("02-08 - - - -"), prospect: serial("2025-01-01") }, "Fout: datum na de peildatum"],
  [leadRow("01-08 - - 04-15 05-20"), "Fout: datums en uitkomst tegenstrijdig"],
  [leadRow("01-08 - - 04-15 -", "open"), "Fout: datums en uitkomst tegenstrijdig"],
  [leadRow("01-08 02-05 - - -", "gewonnen"), "Fout: datum van de uitkomst ontbreekt"],
  [leadRow("- - - - -"), ""],
];

describe("LEADTRECHTER", () => {
  test.each(BLANKS)("of ten leads (%j)", (blank) => {
    expect(rounded(LEADTRECHTER(...call(TEN, blank)), 0, 1, 2, 3)).toEqual([
      ["Lead", 10, "", ""], ["Prospect", 7, 0.7, 0.7], ["Hot prospect", 5, 0.7143, 0.5], ["Account", 3, 0.6, 0.3],
    ]);
  });

  test("leaves a conversion empty where nobody reached the stage before", () => {
    expect(LEADTRECHTER(...call([leadRow("01-08 - - - -")]))).toEqual([["Lead", 1, "", ""], ["Prospect", 0, 0, 0], ["Hot prospect", 0, "", 0], ["Account", 0, "", 0]]);
  });
});

describe("LEADS_PER_ACCOUNT", () => {
  test.each(BLANKS)("of ten leads, with what four accounts take (%j)", (blank) => {
    expect(rounded(LEADS_PER_ACCOUNT(...call(TEN, blank), 4), 0, 1, 2, 3, 4)).toEqual([
      ["Alle leads", 3.3333, "", "", 14],
      ["Alleen afgesloten leads", 2.3333, 1.3341, 6.3203, 10],
      ["Rekening houdend met lopende leads", 3, "", "", 12],
    ]);
    expect(columnsOf(LEADS_PER_ACCOUNT(...call(TEN, blank), blank), 4).flat()).toEqual(["", "", ""]);
    expect(columnsOf(LEADS_PER_ACCOUNT(...call(TEN, blank)), 4).flat()).toEqual(["", "", ""]);
  });

  test("cannot be said yet without an account", () => {
    expect(LEADS_PER_ACCOUNT(...call([leadRow("01-08 - - - 02-05"), leadRow("01-08 - - - -")]), 4)).toEqual([
      ["Alle leads", "nog niet te bepalen", "", "", ""],
      ["Alleen afgesloten leads", "nog niet te bepalen", "", "", ""],
      ["Rekening houdend met lopende leads", "nog niet te bepalen", "", "", ""],
    ]);
  });

  test("is 1 for every reading when every lead became an account, and no lower", () => {
    const rows = LEADS_PER_ACCOUNT(...call(TEN.filter(({ account }) => account !== null)), 5);
    expect(columnsOf(rows, 1, 4)).toEqual([[1, 5], [1, 5], [1, 5]]);
    expect(columnsOf(rows, 2)[1]).toEqual([1]);
  });

  test("takes a peildatum with a time of day for that day, and follows it", () => {
    expect(LEADS_PER_ACCOUNT(...call(TEN).slice(0, 6), PEILDATUM + 0.75, 4)).toEqual(LEADS_PER_ACCOUNT(...call(TEN), 4));
    const open = [leadRow("12-01 - - 12-11 -"), leadRow("12-01 - - - 12-21"), leadRow("12-10 - - - -"), leadRow("12-15 - - - -")];
    const weighed = (day: string): unknown => columnsOf(LEADS_PER_ACCOUNT(...call(open).slice(0, 6), serial(day)), 1)[2]?.[0];
    // On 21 December one open lead was followed 6 days and one 11: the first hands its quarter to the other three.
    expect(weighed("2024-12-21")).toBe(3);
    expect(weighed("2024-12-25")).toBe(4);
  });
});

describe("DOORLOOPTIJD", () => {
  test.each(BLANKS)("of ten leads (%j)", (blank) => {
    expect(rounded(DOORLOOPTIJD(...call(TEN, blank)), 0, 1, 2, 3, 4)).toEqual([
      ["Lead tot account", 3, 156.3333, 168, 3],
      ["Lead tot prospect", 7, 45.2857, 49, 1],
      ["Prospect tot hot prospect", 5, 63, 70, 1],
      ["Hot prospect tot account", 3, 49, 49, 1],
    ]);
  });

  test("says nothing of days as long as nothing is completed, and 0 of a day that is", () => {
    expect(columnsOf(DOORLOOPTIJD(...call([leadRow("01-08 - - - -")])), 1, 2, 3, 4)).toEqual([[0, "", "", 1], [0, "", "", 1], [0, "", "", 0], [0, "", "", 0]]);
    expect(columnsOf(DOORLOOPTIJD(...call([leadRow("01-08 - - 01-08 -")])), 1, 2, 3, 4)[0]).toEqual([1, 0, 0, 0]);
  });
});

describe("LEADSTATUS and LEADTOTAAL", () => {
  test.each(BLANKS)("say of each row what it counts under (%j)", (blank) => {
    const args = call(KINDS.map(([row]) => row), blank);
    const statuses = columnsOf(LEADSTATUS(...args), 0).flat();
    expect(statuses).toEqual(KINDS.map(([, said]) => said));
    expect(LEADTOTAAL(...args)).toEqual([
      ["Gewonnen", 1],
      ["Verloren", 1],
      ["Open", 1],
      ["Fout: leaddatum ontbreekt", 1],
      ["Fout: datums niet op volgorde", 1],
      ["Fout: datum na de peildatum", 1],
      ["Fout: datums en uitkomst tegenstrijdig", 2],
      ["Fout: datum van de uitkomst ontbreekt", 1],
      ["Lege rij", 1],
      ["Alle rijen", 10],
    ]);
  });

  test("the lines add up to all rows, and rows with an error move no other figure", () => {
    fc.assert(fc.property(fc.shuffledSubarray([...KINDS, ...TEN.map((row) => [row, "Telt mee"] as const)], { minLength: 1 }), (kinds) => {
      const args = call(kinds.map(([row]) => row));
      fc.pre(kinds.some(([, said]) => said !== ""));
      const counts = columnsOf(LEADTOTAAL(...args), 1).flat().map(Number);
      expect(counts).toHaveLength(10);
      expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(kinds.length);
      const good = call(kinds.filter(([, said]) => said === "Telt mee").map(([row]) => row));
      for (const id of ["LEADTRECHTER", "LEADS_PER_ACCOUNT", "DOORLOOPTIJD"] as const) expect(kompas[id](...args, 4)).toEqual(kompas[id](...good, 4));
    }));
  });
});

describe("what is not there yet", () => {
  test.each(BLANKS)("nothing filled in gives nothing, also without a peildatum (%j)", (blank) => {
    for (const peildatum of [PEILDATUM, blank]) {
      const args = [...call([leadRow("- - - - -"), leadRow("- - - - -")], blank).slice(0, 6), peildatum];
      for (const id of IDS) expect(kompas[id](...args)).toEqual(NOTHING[id]);
    }
  });

  test("with only errors there are no figures, but an account of the errors", () => {
    const args = call([leadRow("- 02-05 - - -")]);
    for (const id of ["LEADTRECHTER", "LEADS_PER_ACCOUNT", "DOORLOOPTIJD"] as const) expect(kompas[id](...args)).toEqual(NOTHING[id]);
    expect(columnsOf(LEADTOTAAL(...args), 1).flat()).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
  });

  test.each(BLANKS)("a column that is left out is blank in every row (%j)", (blank) => {
    const leads = column(TEN.map(({ lead }) => lead));
    expect(columnsOf(LEADTRECHTER(leads, [[blank]], blank, blank, [[blank]], blank, PEILDATUM), 1).flat()).toEqual([10, 0, 0, 0]);
  });

  test.each(BLANKS)("a peildatum that is %j is asked for", (blank) => {
    for (const id of IDS) expect(refusal(id, ...call(TEN).slice(0, 6), blank)).toBe("#VALUE! peildatum: hier hoort een datum zoals 31-12-2026, de cel is leeg.");
  });
});

describe("what does not fit", () => {
  afterEach(() => setLanguage("nl-NL"));
  const NAMES = ["lead", "prospect", "hot", "account", "verlies"] as const;
  /** The call of ten leads with one argument replaced. */
  const withArgument = (at: number, value: unknown): unknown[] => call(TEN).map((arg, index) => (index === at ? value : arg));
  const withCell = (at: number, value: unknown): unknown[] => withArgument(at, column(TEN.map((_, row) => (row === 2 ? value : ""))));

  test.each(NAMES.map((name, at) => [name, at] as const))("what is no date, in %s", (name, at) => {
    for (const id of IDS) expect(refusal(id, ...withCell(at, "1-2-2024"))).toBe(`#VALUE! ${name}, rij 3: hier hoort een datum zoals 31-12-2026, er staat de tekst “1-2-2024”.`);
    for (const bad of [-1, 0.5, 2_958_466, true, Number.NaN]) expect(refusal("LEADTOTAAL", ...withCell(at, bad))).toContain(`${name}, rij 3: hier hoort een datum`);
    expect(refusal("LEADTOTAAL", ...withCell(at, { code: "#N/A" }))).toBe(`#VALUE! ${name}, rij 3: hier staat de fout #N/A. Los die eerst op.`);
    expect(refusal("LEADTOTAAL", ...withArgument(at, [[1, 2]]))).toBe(`#VALUE! ${name}: kies één kolom, dit bereik heeft er 2.`);
  });

  test.each(["prospect", "hot", "account", "verlies", "uitkomst"].map((name, at) => [name, at + 1] as const))("another number of rows, in %s", (name, at) => {
    for (const id of IDS) expect(refusal(id, ...withArgument(at, column(["", "", ""])))).toBe(`#VALUE! ${name}: kies evenveel cellen als lead (10), dit zijn er 3.`);
  });

  test("another word for the outcome", () => {
    expect(refusal("LEADSTATUS", ...withCell(5, "account"))).toBe("#VALUE! uitkomst, rij 3: kies open of gewonnen of verloren, er staat de tekst “account”.");
    expect(refusal("LEADSTATUS", ...withCell(5, { code: "#REF!" }))).toContain("uitkomst, rij 3: hier staat de fout #REF!");
    expect(LEADSTATUS([[46_000]], "", "", "", [[46_001]], [[" Verloren "]], 46_001)).toEqual([["Telt mee"]]);
  });

  test("a peildatum that is no date", () => {
    expect(refusal("LEADTRECHTER", ...withArgument(6, "vandaag"))).toBe("#VALUE! peildatum: hier hoort een datum zoals 31-12-2026, er staat de tekst “vandaag”.");
    expect(refusal("LEADTRECHTER", ...withArgument(6, { code: "#NAME?" }))).toBe("#VALUE! peildatum: hier staat de fout #NAME?. Los die eerst op.");
    expect(refusal("LEADTRECHTER", ...withArgument(6, -1))).toContain("peildatum: hier hoort een datum");
  });

  test("a number of accounts that cannot be", () => {
    expect(refusal("LEADS_PER_ACCOUNT", ...call(TEN), 2.5)).toBe("#VALUE! nieuw: hier hoort een heel getal van 1 tot en met 100.000, er staat 2,5.");
    expect(refusal("LEADS_PER_ACCOUNT", ...call(TEN), -1)).toContain("nieuw: hier hoort een heel getal");
    expect(refusal("LEADS_PER_ACCOUNT", ...call(TEN), "vier")).toContain("nieuw: hier hoort een getal, er staat de tekst “vier”.");
    expect(refusal("LEADS_PER_ACCOUNT", ...call(TEN), { code: "#N/A" })).toContain("nieuw: hier staat de fout #N/A");
  });

  test("more rows than a cell takes in", () => {
    expect(refusal("LEADTOTAAL", column(new Array<number>(100_001).fill(46_000)), "", "", "", "", "", 46_000)).toMatch(/^#N\/A lead: ten hoogste 100\.000 cellen/);
  });

  test("speaks English to who reads English", () => {
    setLanguage("en-US");
    expect(refusal("LEADTOTAAL", ...withArgument(6, ""))).toBe("#VALUE! peildatum: a date such as 31-12-2026 is expected here, the cell is empty.");
    expect(refusal("LEADTOTAAL", ...withCell(0, "x"))).toBe("#VALUE! lead, row 3: a date such as 31-12-2026 is expected here, found the text “x”.");
    expect(LEADSTATUS([[46_002]], "", "", "", "", "", 46_001)).toEqual([["Fout: datum na de peildatum"]]);
  });
});
