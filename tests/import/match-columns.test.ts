import { matchColumns, toCustomers } from "../../src/import/index";
import { readHeader } from "../../src/import/read-header";
import { open } from "./table";

const match = (header: string, sample: string[][] = []) => matchColumns(header.split(";"), sample);

describe("readHeader", () => {
  it.each([
    ["Debiteurennummer", "debiteurennummer"], ["Deb.nr.", "debiteurennummer"], ["Debiteurnr", "debiteurennummer"], ["KLANTNUMMER", "debiteurennummer"],
    ["Customer No.", "debiteurennummer"], ["Klantnaam", "klant"], ["Relatie", "klant"], ["Customer name", "klant"], ["Groep", "concern"],
    ["Moeder", "concern"], ["Onderdeel van", "concern"], ["Parent company", "concern"], ["Account-manager", "accountmanager"], ["Salesperson", "accountmanager"],
    ["Accountmanager vanaf", "accountmanagerVanaf"], ["Omzet telt als", "omzetTeltAls"], ["Status", "status"], ["Strategisch belang", "strategischBelang"],
    ["Strategisch belang (1–5)", "strategischBelang"], ["Relatiefase", "relatiefase"], ["Administratie", "administratie"], ["Entity", "administratie"], ["Valuta", "valuta"],
  ])("knows %j as %s", (header, target) => {
    expect(readHeader(header)).toMatchObject({ kind: "field", target });
  });

  it.each<[string, string, number | null, boolean, number | null]>([
    ["Omzet 2019 (t/m 30-06)", "omzet", 2019, true, 43_646],
    ["Netto omzet 2024", "omzet", 2024, false, null],
    ["Revenue 2024", "omzet", 2024, false, null],
    ["Sales FY24", "omzet", 2024, false, null],
    ["Omzet2024", "omzet", 2024, false, null],
    ["Brutomarge 2023", "marge", 2023, false, null],
    ["Gross profit 2023", "marge", 2023, false, null],
    ["Omzet 2023/2024", "omzet", 2024, false, null],
    ["Omzet boekjaar 2023-24", "omzet", 2024, false, null],
    ["Omzet YTD 2025", "omzet", 2025, true, null],
    ["Omzet 2025 t/m juni", "omzet", 2025, true, 45_838],
    ["Omzet jan-jun 2025", "omzet", 2025, true, 45_838],
    ["Omzet t/m 30-06-2025", "omzet", 2025, true, 45_838],
    ["Omzet 2024 t/m 30-12", "omzet", 2024, true, 45_656],
    ["Omzet 2024 t/m 31-12", "omzet", 2024, false, 45_657],
    ["Omzet", "omzet", null, false, null],
  ])("reads %j", (header, target, boekjaar, partial, periodTo) => {
    expect(readHeader(header)).toMatchObject({ kind: "amount", target, period: { boekjaar, partial, periodTo } });
  });

  it.each(["Marge % 2024", "Omzetdoel", "Omzet doel 2024", "Budget omzet 2024", "Aantal orders", "Groei omzet", "Postcode", "", "x"])("does not take %j for an amount", (header) => {
    expect(readHeader(header)?.kind).not.toBe("amount");
  });
});

describe("matchColumns", () => {
  it("matches a full Dutch export and lists what is left over", () => {
    const { match: found, unused, issues } = match("Administratie;Deb.nr.;Klantnaam;Plaats;Groep;Omzet 2024;Brutomarge 2024;Omzet 2023;Brutomarge 2023;Omzet 2022");
    expect(found).toMatchObject({
      fields: { administratie: 0, debiteurennummer: 1, klant: 2, concern: 4, status: null },
      boekjaren: [2024, 2023, 2022], omzet: [5, 7, 9], marge: [6, 8, null], partial: [false, false, false],
    });
    expect(unused).toEqual([3]);
    expect(issues).toEqual([]);
  });

  it("takes the newest three boekjaren in any order of columns, and leaves a gap where a year is missing", () => {
    expect(match("Klant;Omzet 2020;Omzet 2024;Omzet 2022;Omzet 2021").match).toMatchObject({ boekjaren: [2024, 2023, 2022], omzet: [2, null, 3] });
  });

  it("moves to the boekjaar that is asked for", () => {
    const header = ["Klant", "Omzet 2024", "Omzet 2023", "Omzet 2022", "Omzet 2021"];
    expect(matchColumns(header, [], { newest: 2023 }).match).toMatchObject({ boekjaren: [2023, 2022, 2021], omzet: [2, 3, 4] });
  });

  it("gives a margin without a year the year on its left", () => {
    expect(match("Klant;Omzet 2024;Marge;Omzet 2023;Marge").match).toMatchObject({ omzet: [1, 3, null], marge: [2, 4, null] });
  });

  it("takes bare years for revenue", () => {
    expect(match("Klant;2024;2023").match).toMatchObject({ boekjaren: [2024, 2023, 2022], omzet: [1, 2, null] });
  });

  it("leaves the boekjaar open where headers name none, unless it is told", () => {
    expect(match("Klant;Omzet dit jaar;Omzet vorig jaar").match).toMatchObject({ boekjaren: [null, null, null], omzet: [1, 2, null] });
    expect(matchColumns(["Klant", "Omzet dit jaar", "Omzet vorig jaar"], [], { unnamedYear: 2025 }).match.boekjaren).toEqual([2025, 2024, 2023]);
  });

  it("sees by the values that 'Debiteur' holds numbers", () => {
    expect(match("Debiteur;Naam", [["00012", "Alfa"]]).match.fields).toMatchObject({ debiteurennummer: 0, klant: 1 });
    expect(match("Debiteur;Plaats", [["Alfa", "Ede"]]).match.fields).toMatchObject({ debiteurennummer: null, klant: 0 });
  });

  it("prefers net to gross and excluding to including btw", () => {
    expect(match("Klant;Omzet incl. btw 2024;Omzet excl. btw 2024").match.omzet[0]).toBe(2);
    expect(match("Klant;Bruto omzet 2024;Netto omzet 2024").match.omzet[0]).toBe(2);
  });

  it("leaves a column in another currency out and says so", () => {
    const { match: found, issues } = match("Klant;Omzet 2024 (USD);Omzet 2024 (EUR)");
    expect(found.omzet[0]).toBe(2);
    expect(issues).toEqual([{ code: "other-currency-column", column: "Omzet 2024 (USD)", value: "USD" }]);
  });

  it("points at amounts in thousands", () => {
    expect(match("Klant;Omzet 2024 (x 1.000)").issues).toEqual([{ code: "column-in-thousands", column: "Omzet 2024 (x 1.000)" }]);
  });

  it("says that no header is known", () => {
    expect(match("001;Alfa;12").issues).toEqual([{ code: "no-known-header" }]);
  });
});

describe("a match that cannot work", () => {
  const text = "Klant;Omzet 2024;Omzet 2023\nAlfa;1;2\n";
  const codes = (change: (match: ReturnType<typeof open>["match"]) => ReturnType<typeof open>["match"]) => {
    const { table, match: found } = open(text);
    const result = toCustomers(table, change(found));
    expect(result.totals).toMatchObject({ rowsRead: 1, rowsRefused: 1, customers: 0 });
    return result.issues;
  };

  it("names a column used twice", () => {
    expect(codes((found) => ({ ...found, marge: [1, null, null] }))).toEqual([{ code: "column-used-twice", column: "Omzet 2024", targets: ["omzet1", "marge1"] }]);
  });

  it("asks for the boekjaar", () => {
    expect(codes((found) => ({ ...found, boekjaren: [2024, null, 2022] }))).toEqual([{ code: "boekjaar-unknown", column: "Omzet 2023" }]);
  });

  it("refuses one boekjaar twice", () => {
    expect(codes((found) => ({ ...found, boekjaren: [2024, 2024, 2022] }))).toEqual([{ code: "boekjaar-repeated", boekjaar: 2024 }]);
  });

  it("refuses a column that the source does not have", () => {
    expect(codes((found) => ({ ...found, marge: [9, null, null] }))).toEqual([{ code: "column-missing", target: "marge1", index: 9 }]);
  });

  it("refuses a match without customers", () => {
    expect(codes((found) => ({ ...found, fields: { ...found.fields, klant: null } }))).toEqual([{ code: "no-customer-column" }]);
  });
});

describe("a notation that is given", () => {
  it("counts for every amount column, whatever its values look like", () => {
    const text = "Klant;Omzet 2024;Marge 2024\nAlfa;1.234;1,5\n";
    expect(open(text, { notation: "punt" }).match.notations).toEqual({ 1: "punt", 2: "punt" });
    expect(open(text).match.notations).toEqual({});
  });
});
