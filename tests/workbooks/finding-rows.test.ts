import { WORKBOOK_CHECKS, LEDGER_CHECKS, PREVIOUS_CHECKS, TEAM_CHECKS } from "../../src/domain";
import type { Finding } from "../../src/domain";
import type { ExistingSheet } from "../../src/plan";
import { findingRows, placesIn, withUnchecked } from "../../src/workbooks";

const sheet = (more: Partial<ExistingSheet>): ExistingSheet => ({ title: "Klantenbestand", unfinished: false, names: {}, lost: [], tables: {}, ...more });
const HEADERS = ["klant", "mijn kolom", "omzet 2026", "marge 2026"];
const STANDING = {
  klanten: sheet({ title: "Piet's klanten", tables: { Klanten: { area: { row: 4, column: 1, rows: 3, columns: 4 }, headers: HEADERS } } }),
  instellingen: sheet({ title: "Instellingen", names: { boekjaar: { row: 7, column: 2, rows: 1, columns: 1 } } }),
};
const places = placesIn(STANDING);
const amount = (cents: number) => ({ kind: "amount" as const, cents });
const finding = (more: Partial<Finding> = {}): Finding => ({
  code: "margin-above-revenue", severity: "error", subject: "Alfa (1), 2026", detail: "", place: { table: "Klanten", row: 1, column: "marge0" }, expected: amount(10_000), found: amount(12_050), ...more,
});
const SIGNATURE = { afgetekend_door: "J. de Vries", datum: 46_100, reden: "Klopt zo" };
const sign = (row: Readonly<Record<string, string | number | null>>) => ({ ...row, ...SIGNATURE });

describe("where a finding stands", () => {
  it("is found by table, row and column, wherever the column is now, and by name", () => {
    expect(places({ table: "klanten", row: 1, column: "marge0" })).toEqual({ sheet: "Piet's klanten", row: 6, column: 4, cell: "E7", target: "'Piet''s klanten'!E7" });
    expect(places({ sheet: "instellingen", key: "boekjaar" })).toMatchObject({ sheet: "Instellingen", cell: "C8" });
  });

  it("is nowhere when its table, its column or its name is gone", () => {
    expect(places({ table: "Pijplijn", row: 0, column: "bedrag" })).toBeNull();
    expect(places({ table: "Klanten", row: 0, column: "omzet1" })).toBeNull();
    expect(places({ sheet: "instellingen", key: "eigenaar" })).toBeNull();
    expect(places({ sheet: "abc", key: "jaar" })).toBeNull();
  });
});

describe("rows of Controle", () => {
  it("say what it is, where, what was expected and found, and what to do", () => {
    expect(findingRows([finding()], places)).toEqual([{
      ernst: "fout", bevinding: "De marge is hoger dan de omzet.", onderwerp: "Alfa (1), 2026", blad: "Piet's klanten", cel: "E7", plek: "'Piet''s klanten'!E7",
      verwacht: 100, gevonden: 120.5, verschil: 20.5, doen: expect.stringContaining("Controleer"),
      afgetekend_door: null, datum: null, reden: null, kenmerk: expect.stringMatching(/^margin-above-revenue:\w+$/), cijfers: expect.stringMatching(/^\w+$/),
    }]);
    expect(findingRows([], places)).toEqual([]);
  });

  it("show days, counts and texts as text, beside which there is no difference", () => {
    const [row] = findingRows([finding({ expected: { kind: "date", day: 46_387 }, found: { kind: "count", count: 3 }, place: null })], places);
    expect(row).toMatchObject({ verwacht: "31-12-2026", gevonden: "3", verschil: null, blad: null, cel: null, plek: null });
    expect(findingRows([finding({ expected: null, found: { kind: "text", text: "1.000,--" } })], places)).toMatchObject([{ verwacht: null, gevonden: "1.000,--" }]);
  });

  it("come with the worst first, else in the order in which they were found", () => {
    const rows = findingRows([finding({ severity: "note", subject: "a" }), finding({ severity: "error", subject: "b" }), finding({ severity: "warning", subject: "c" }), finding({ severity: "error", subject: "d" })], places);
    expect(rows.map((row) => [row["ernst"], row["onderwerp"]])).toEqual([["fout", "b"], ["fout", "d"], ["let op", "c"], ["ter info", "a"]]);
  });

  it.each([...WORKBOOK_CHECKS, ...PREVIOUS_CHECKS, ...LEDGER_CHECKS, ...TEAM_CHECKS])("has words for %s", (code) => {
    const [row] = findingRows([finding({ code, detail: "12" })], places);
    expect(row?.["bevinding"]).toMatch(/^[A-Z].*\.$/);
    expect(row?.["doen"]).toMatch(/^[A-Z].*[.?]$/);
  });

  it("have a mark of their own each, also when nothing tells two findings apart", () => {
    const rows = findingRows([finding(), finding({ detail: "Jansen" }), finding({ detail: "Jansen" }), finding({ code: "loss" })], places);
    expect(new Set(rows.map((row) => row["kenmerk"])).size).toBe(4);
  });

  it("stop at 500 of a kind and say how many more there are", () => {
    const rows = findingRows(Array.from({ length: 503 }, (_none, at) => finding({ subject: String(at) })), places);
    expect(rows).toHaveLength(501);
    expect(rows.at(-1)).toMatchObject({ ernst: "fout", bevinding: expect.stringContaining("Nog 3 bevindingen"), onderwerp: null, plek: null });
  });
});

describe("a signature", () => {
  const earlier = findingRows([finding(), finding({ subject: "Bravo (2), 2026" })], places).map(sign);

  it("stays with its finding when the sheet is made again, also when the row moved", () => {
    const moved = findingRows([finding({ code: "credit", subject: "Nieuw" }), finding({ place: { table: "Klanten", row: 0, column: "marge0" } })], places, earlier);
    expect(moved[1]).toMatchObject({ onderwerp: "Alfa (1), 2026", cel: "E6", ...SIGNATURE, bevinding: "De marge is hoger dan de omzet." });
    expect(moved[0]).toMatchObject({ onderwerp: "Nieuw", afgetekend_door: null });
  });

  it("goes when the figures change, and the sentence says so until somebody signs again", () => {
    const changed = findingRows([finding({ found: amount(12_060) })], places, earlier);
    expect(changed).toMatchObject([{ afgetekend_door: null, datum: null, reden: null, bevinding: "De marge is hoger dan de omzet. Eerder afgetekend door J. de Vries op 19-03-2026; de cijfers zijn sindsdien veranderd." }]);
    const again = findingRows([finding({ found: amount(12_060) })], places, changed);
    expect(again).toEqual(changed);
    expect(findingRows([finding({ found: amount(12_060) })], places, changed.map(sign))).toMatchObject([{ ...SIGNATURE, bevinding: "De marge is hoger dan de omzet." }]);
    expect(findingRows([finding({ found: amount(12_070) })], places, changed)).toMatchObject([{ bevinding: "De marge is hoger dan de omzet." }]);
  });

  it("goes with a finding that is none any more", () => {
    expect(findingRows([finding()], places, earlier)).toHaveLength(1);
    expect(findingRows([], places, earlier)).toEqual([]);
  });

  it("that somebody typed without a name or with a date as text is kept as it is", () => {
    const half = earlier.map((row) => ({ ...row, afgetekend_door: null, datum: "gisteren", reden: null }));
    expect(findingRows([finding()], places, half)).toMatchObject([{ datum: "gisteren" }]);
    const text = earlier.map((row) => ({ ...row, datum: "gisteren" }));
    expect(findingRows([finding({ found: amount(1) })], places, text)[0]?.["bevinding"]).toMatch(/door J. de Vries op gisteren;/);
  });

  it("stays on what nobody looked at this time", () => {
    const ledger = findingRows([finding({ code: "ledger-vat", severity: "error" })], places).map(sign);
    const rows = findingRows([finding({ severity: "note" })], places, [...earlier, ...ledger]);
    expect(withUnchecked(rows, [...earlier, ...ledger], LEDGER_CHECKS).map((row) => [row["ernst"], row["afgetekend_door"]])).toEqual([["fout", "J. de Vries"], ["ter info", "J. de Vries"]]);
  });
});
