import fc from "fast-check";
import { kompas } from "../../src/functions/index";
import { BLANKS, refusal } from "./call";

const TODAY = 46_348;
const HEADERS = ["gekozen", "actie", "wie", "deadline", "status", "herkomst"];
const table = (...rows: unknown[][]): unknown[][] => [HEADERS, ...rows];

const VERKOPER = table(
  ["ja", "Bel Kilo", "Sanne", TODAY + 5, "open", ""],
  ["ja", "Offerte Mike", "Joris en Pim", TODAY - 3, "bezig", ""],
  ["nee", "Netwerk", "", TODAY - 9, "open", ""],
  ["ja", "Leads", "Sanne", TODAY - 20, "klaar", ""],
  ["", "", "", "", "", ""],
);
const PARTNER = [["Deadline", "Status", "ACTIE", "rol", "Gekozen"], [TODAY, "", "Rapport", "x", "Ja"], ["volgende week", "", "Planner", "x", "ja"], ["", "", "Zonder datum", "x", "ja"], [TODAY - 1, "vervallen", "Niet meer", "x", "ja"]];
const BOTH = ["3.8", VERKOPER, [["6.5"]], PARTNER];

describe("ACTIELIJST", () => {
  it("lists what is chosen and not done, the first deadline on top, with how late it is and where it stands", () => {
    expect(kompas.ACTIELIJST(TODAY, null, BOTH)).toEqual([
      [TODAY - 3, "Offerte Mike", "Joris en Pim", "bezig", "3 dagen te laat", "3.8"],
      [TODAY, "Rapport", "", "open", "vandaag", "6.5"],
      [TODAY + 5, "Bel Kilo", "Sanne", "open", "", "3.8"],
      ["", "Zonder datum", "", "open", "", "6.5"],
      ["", "Planner", "", "open", "deadline is geen datum", "6.5"],
    ]);
    expect(kompas.ACTIELIJST(TODAY - 2, 1, BOTH)).toEqual([[TODAY - 3, "Offerte Mike", "Joris en Pim", "bezig", "1 dag te laat", "3.8"]]);
  });

  it("passes over a table that is not there, and is empty without open actions", () => {
    for (const blank of BLANKS) expect(kompas.ACTIELIJST(TODAY, blank, ["1.3", [[blank]], "3.8", table(["", "a", "", "", "", ""])])).toEqual([[""]]);
  });

  it("refuses what it cannot read, naming table, column and row", () => {
    expect(refusal("ACTIELIJST", TODAY, 5, ["3.8"])).toContain("geef steeds een naam en een tabel");
    expect(refusal("ACTIELIJST", TODAY, 5, ["3.8", [["taak"], ["bellen"]]])).toBe("#VALUE! 3.8: deze tabel heeft geen kolom actie. Geef de tabel met haar kopregel: Acties[#Alles].");
    expect(refusal("ACTIELIJST", TODAY, 5, ["3.8", table(["ja", "a", "", "", "afgerond", ""])])).toBe("#VALUE! 3.8, status, rij 1: kies open of bezig of klaar of vervallen, er staat de tekst “afgerond”.");
    expect(refusal("ACTIELIJST", TODAY, 5, ["3.8", table(["misschien", "a", "", "", "", ""])])).toContain("3.8, gekozen, rij 1");
    expect(refusal("ACTIELIJST", TODAY, 5, ["3.8", table(["ja", { code: "#N/A" }, "", "", "", ""])])).toContain("3.8, actie, rij 1: hier staat de fout #N/A");
    for (const broken of [{ code: "#REF!" }, [[{ code: "#REF!" }]]]) {
      expect(refusal("ACTIELIJST", TODAY, 5, ["3.8", broken])).toBe("#VALUE! 3.8: hier staat de fout #REF!. Los die eerst op.");
      expect(refusal("ACTIELIJST", TODAY, 5, [broken, VERKOPER])).toBe("#VALUE! tabellen: hier staat de fout #REF!. Los die eerst op.");
    }
    expect(refusal("ACTIELIJST", "", 5, BOTH)).toContain("peildatum");
    expect(refusal("ACTIELIJST", TODAY, 0.5, BOTH)).toContain("aantal");
  });
});

describe("ACTIES_TOTAAL and ACTIES_PER_PERSOON", () => {
  it("count per table and in all", () => {
    expect(kompas.ACTIES_TOTAAL(TODAY, BOTH)).toEqual([["3.8", 3, 2, 1, 1], ["6.5", 4, 3, 0, 0], ["Alle", 7, 5, 1, 1]]);
    expect(kompas.ACTIES_TOTAAL(TODAY, ["1.3", ""])).toEqual([["1.3", 0, 0, 0, 0], ["Alle", 0, 0, 0, 0]]);
  });

  it("count an action for each of its people, most first, capitals aside", () => {
    const more = table(["ja", "x", "sanne; Pim", "", "", ""], ["ja", "y", "SANNE / sanne", TODAY - 1, "", ""]);
    expect(kompas.ACTIES_PER_PERSOON(TODAY, ["3.8", VERKOPER, "4.5", more])).toEqual([["Sanne", 3, 1], ["Pim", 2, 1], ["Joris", 1, 1]]);
    expect(kompas.ACTIES_PER_PERSOON(TODAY, ["3.8", table(["ja", "x", "Zoë  Klok", "", "", ""], ["ja", "y", "zoe klok", "", "", ""])])).toEqual([["Zoë  Klok", 2, 0]]);
    expect(kompas.ACTIES_PER_PERSOON(TODAY, ["3.8", table(["ja", "x", "", "", "", ""])])).toEqual([["niemand genoemd", 1, 0]]);
    expect(kompas.ACTIES_PER_PERSOON(TODAY, ["3.8", table()])).toEqual([[""]]);
  });

  it("tie: the list is as long as the count, whatever the order of the rows", () => {
    const action = fc.tuple(fc.constantFrom("ja", "nee", ""), fc.constantFrom("a", "b", ""), fc.constantFrom("Pim", ""), fc.option(fc.integer({ min: TODAY - 5, max: TODAY + 5 })), fc.constantFrom("open", "bezig", "klaar", "vervallen", ""));
    fc.assert(fc.property(fc.array(action, { maxLength: 12 }), (rows) => {
      const of = (order: readonly (readonly unknown[])[]) => ["x", table(...order.map((row) => [...row, ""]))];
      const list = kompas.ACTIELIJST(TODAY, 1000, of(rows)) as unknown[][];
      const [, , open, late] = (kompas.ACTIES_TOTAAL(TODAY, of(rows)) as unknown[][])[0] ?? [];
      const lines = list.filter((line) => line.length > 1);
      expect(lines).toHaveLength(open as number);
      expect(lines.filter((line) => String(line[4]).endsWith("te laat"))).toHaveLength(late as number);
      expect(kompas.ACTIES_TOTAAL(TODAY, of([...rows].reverse()))).toEqual(kompas.ACTIES_TOTAAL(TODAY, of(rows)));
    }));
  });
});
