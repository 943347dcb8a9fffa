import fc from "fast-check";
import { fromMatrix, groupIssues, matchColumns, toCustomers } from "../../src/import/index";
import type { ImportTotals } from "../../src/import/index";
import { customer, importText } from "./table";

const HEAD = "Administratie;Debiteurnr;Klant;Concern;Omzet 2024;Marge 2024\n";
const sums = ({ columns }: ImportTotals) => columns.map(({ read, refused, imported }) => ({ read, refused, imported }));

describe("toCustomers", () => {
  it("reads a customer with everything", () => {
    const header = "Administratie;Debiteurnr;Klant;Concern;Accountmanager;Accountmanager vanaf;Omzet telt als;Status;Strategisch belang;Relatiefase;Omzet 2024;Marge 2024;Omzet 2023\n";
    const { customers, issues } = importText(`${header}NL01;00042; Café\u00a0Zoë ;Groep Noord;P. Jansen;1-3-2024;Mijn deel;Actief;4;kennismaking;1.234,56;-0,50;\n`);
    expect(issues).toEqual([]);
    expect(customers).toEqual([
      {
        administratie: "NL01", debiteurennummer: "00042", klant: "Café Zoë", concern: "Groep Noord", accountmanager: "P. Jansen", accountmanagerVanaf: 45_352,
        omzetTeltAls: "mijn deel", status: "actief", omzet: [123_456, null, null], marge: [-50, null, null], strategischBelang: 4, relatiefase: "kennismaking",
      },
    ]);
  });

  it("keeps texts that look like formulas exactly", () => {
    const names = ["=1+1", "+31 6", "-Alfa", "@home", "'quoted"];
    const { customers } = importText(HEAD + names.map((name, at) => `;${at};${name};;1;1\n`).join(""));
    expect(customers.map((found) => found.klant)).toEqual(names);
  });

  it("writes one accent in one way", () => {
    expect(importText(`${HEAD};1;Zoe\u0308;;1;1\n`).customers[0]?.klant).toBe("Zoë");
  });

  it("unwraps a number that an export wrote as a formula, and refuses one in powers of ten", () => {
    const { customers, issues } = importText(`${HEAD};"=""00123""";Alfa;;1;1\n;1,10E+07;Bravo;;2;2\n`);
    expect(customers.map((found) => found.debiteurennummer)).toEqual(["00123"]);
    expect(issues).toEqual([{ code: "damaged-number", row: 3, column: "Debiteurnr", value: "1,10E+07" }]);
  });

  it("keeps a row whose other values are unknown, and names the cells", () => {
    const { customers, issues } = importText("Klant;Status;Strategisch belang;Accountmanager vanaf;Omzet 2024\nAlfa;slapend;6;31-2-2024;1\n");
    expect(customers).toEqual([customer({ klant: "Alfa", omzet: [100, null, null] })]);
    expect(issues.map((issue) => ("column" in issue ? [issue.code, issue.column] : []))).toEqual([
      ["value-unknown", "Accountmanager vanaf"], ["value-unknown", "Status"], ["value-unknown", "Strategisch belang"],
    ]);
  });

  it("reads a selection of the sheet", () => {
    const tokenized = fromMatrix({ matrix: [["Debiteurnr", "Klant", "Accountmanager vanaf", "Omzet 2024"], [42, "Alfa", 45_352, 1_234.565], ["0043", "Bravo", "", "2.000,50"]], firstRow: 5 });
    if (!tokenized.ok) throw new Error("No table");
    const { table } = tokenized;
    const { customers, totals } = toCustomers(table, matchColumns(table.header, table.rows.map((row) => row.cells)).match);
    expect(customers).toEqual([
      customer({ debiteurennummer: "42", klant: "Alfa", accountmanagerVanaf: 45_352, omzet: [123_457, null, null] }),
      customer({ debiteurennummer: "0043", klant: "Bravo", omzet: [200_050, null, null] }),
    ]);
    expect(totals.columns[0]).toMatchObject({ read: 323_507, imported: 323_507, rounding: -0.5, fine: 1 });
  });
});

describe("an error of a spreadsheet", () => {
  const sheetOf = (matrix: readonly (readonly unknown[])[]) => {
    const tokenized = fromMatrix({ matrix, firstRow: 4, firstColumn: 27, sheet: "Omzet" });
    if (!tokenized.ok) throw new Error("No table");
    return toCustomers(tokenized.table, matchColumns(tokenized.table.header, []).match);
  };

  it("in a column that says who or how much refuses the row, and is told with its sheet and cell", () => {
    const { customers, issues } = sheetOf([["Debiteurnr", "Klant", "Omzet 2024"], ["1", "#N/A", 10], ["#REF!", "Bravo", 20], ["3", "Charlie", "#DIV/0!"], ["4", "Delta", 40]]);
    expect(customers.map(({ klant }) => klant)).toEqual(["Delta"]);
    expect(issues).toEqual([
      { code: "error-value", row: 5, column: "Klant", value: "#N/A", sheet: "Omzet", cell: "AC5" },
      { code: "error-value", row: 6, column: "Debiteurnr", value: "#REF!", sheet: "Omzet", cell: "AB6" },
      { code: "error-value", row: 7, column: "Omzet 2024", value: "#DIV/0!", sheet: "Omzet", cell: "AD7" },
    ]);
  });

  it("in another column is left blank and told; in a column that is not used it is nothing", () => {
    const { customers, issues } = sheetOf([["Klant", "Concern", "Omzet 2024", "Regio"], ["Alfa", "#VERW!", 10, "#N/B"]]);
    expect(customers).toEqual([customer({ klant: "Alfa", omzet: [1000, null, null] })]);
    expect(issues).toEqual([{ code: "value-unknown", row: 5, column: "Concern", value: "#VERW!" }]);
  });

  it("is the same in a file of text, in Dutch too, where it has no cell", () => {
    expect(importText("Klant;Omzet 2024\n#N/B;1\n#1 Fietsen;2\n").issues).toEqual([{ code: "error-value", row: 2, column: "Klant", value: "#N/B", sheet: null, cell: null }]);
  });
});

describe("rows of a sheet", () => {
  it("may be shorter or longer than the header: nothing shifts there", () => {
    const tokenized = fromMatrix({ matrix: [["Klant", "Omzet 2024", "Marge 2024"], ["Alfa", 10], ["Bravo", 20, 5, null, "kijk hier"]] });
    if (!tokenized.ok) throw new Error("No table");
    const { customers, issues } = toCustomers(tokenized.table, matchColumns(tokenized.table.header, []).match);
    expect(customers.map(({ klant, marge }) => [klant, marge[0]])).toEqual([["Alfa", null], ["Bravo", 500]]);
    expect(issues).toEqual([]);
  });
});

describe("rows that are refused", () => {
  it("names row and column of an amount that is text, and keeps its other amount in the account", () => {
    const { customers, issues, totals } = importText(`${HEAD};1;Alfa;;1,00;1,00\n;2;Bravo;;n.v.t.;0,25\n`);
    expect(customers.map((found) => found.klant)).toEqual(["Alfa"]);
    expect(issues).toEqual([{ code: "amount-unreadable", row: 3, column: "Omzet 2024", value: "n.v.t." }]);
    expect(sums(totals)).toEqual([{ read: 100, refused: 0, imported: 100 }, { read: 125, refused: 25, imported: 100 }]);
    expect(totals).toMatchObject({ rowsRead: 2, rowsRefused: 1, customers: 1 });
  });

  it("refuses another currency by row, in the amount or in a column of its own", () => {
    expect(importText(`${HEAD};1;Alfa;;$ 5;1\n`).issues).toEqual([{ code: "other-currency", row: 2, column: "Omzet 2024", value: "USD" }]);
    const { issues, customers } = importText("Klant;Valuta;Omzet 2024\nAlfa;EUR;1\nBravo;GBP;2\nCharlie;;3\n");
    expect(issues).toEqual([{ code: "other-currency", row: 3, column: "Valuta", value: "GBP" }]);
    expect(customers.map((found) => found.klant)).toEqual(["Alfa", "Charlie"]);
  });

  it("refuses rows with too few or too many fields", () => {
    const { issues } = importText(`${HEAD};1;Alfa;;1\n;2;Bravo; Noord;1;1;9\n;3;Charlie;;1;1;;\n`);
    expect(issues).toEqual([
      { code: "ragged-row", row: 2, expected: 6, received: 5 },
      { code: "ragged-row", row: 3, expected: 6, received: 7 },
    ]);
  });

  it("says that a last row was cut off", () => {
    expect(importText(`${HEAD};1;Alfa;;1;1\n;2;Bra`).issues).toEqual([{ code: "truncated", row: 3, expected: 6, received: 3 }]);
  });

  it("keeps total rows out, but not a customer called Total", () => {
    const { customers, issues, totals } = importText(`${HEAD};7;Total;;1;1\n;;Totaal;;1;1\nEindtotaal;;;;1;1\n;;;;1;1\n`);
    expect(customers.map((found) => found.klant)).toEqual(["Total"]);
    expect(issues.map((issue) => issue.code)).toEqual(["total-row", "total-row", "row-without-customer"]);
    expect(sums(totals)[0]).toEqual({ read: 400, refused: 300, imported: 100 });
  });

  it("says how many rows are too many before anything else", () => {
    const text = "Klant;Omzet 2024\n" + "Alfa;x\n".repeat(200_000);
    const { customers, issues, totals } = importText(text);
    expect(issues).toEqual([{ code: "too-many-rows", count: 200_000, limit: 100_000 }]);
    expect([customers.length, totals.columns.length]).toEqual([0, 0]);
  });

  it("takes exactly the limit", () => {
    const { totals } = importText("Klant;Omzet 2024\n" + "Alfa;1\n".repeat(100_000));
    expect(totals).toMatchObject({ rowsRead: 100_000, customers: 100_000 });
  });

  it("says that there is nothing to read", () => {
    expect(importText(HEAD).issues).toEqual([{ code: "no-rows" }]);
    expect(importText("Beste collega,\nhierbij de cijfers.\n").issues).toContainEqual({ code: "no-customer-column" });
    expect(importText("Klant;Plaats\nAlfa;Ede\n").issues).toEqual([{ code: "no-amount-column" }]);
  });
});

describe("amounts of which the notation is in doubt", () => {
  it("says which reading was guessed", () => {
    const { customers, issues } = importText("Klant;Omzet 2024\nAlfa;1.234\n");
    expect(customers[0]?.omzet[0]).toBe(123_400);
    expect(issues).toEqual([{ code: "notation-unsure", column: "Omzet 2024", notation: "komma", value: "1.234", count: 1 }]);
  });

  it("obeys the notation that a person chose", () => {
    const tokenized = fromMatrix({ matrix: [["Klant", "Omzet 2024"], ["Alfa", "1.234"]] });
    if (!tokenized.ok) throw new Error("No table");
    const { match } = matchColumns(tokenized.table.header, []);
    const { customers, issues } = toCustomers(tokenized.table, { ...match, notations: { 1: "punt" } });
    expect(customers[0]?.omzet[0]).toBe(123);
    expect(issues).toEqual([{ code: "more-than-two-decimals", column: "Omzet 2024", count: 1 }]);
  });

  it("refuses the contrary rows of a mixed column", () => {
    const { issues } = importText("Klant;Omzet 2024\nAlfa;1,50\nBravo;2,50\nCharlie;3.50\n");
    expect(issues).toEqual([
      { code: "notation-mixed", column: "Omzet 2024", notation: "komma", value: "3.50", count: 1 },
      { code: "amount-unreadable", row: 4, column: "Omzet 2024", value: "3.50" },
    ]);
  });
});

describe("repeated keys", () => {
  const text = `${HEAD}A;1;Alfa;;1,00;0,10\nB;1;Andere administratie;;5,00;\nA;1;Alfa BV;Noord;2,00;\nA;2;Alfa;;4,00;0,40\n`;

  it("are added up unless told, keeping the first text", () => {
    const { customers, totals, issues, mergeProposals } = importText(text);
    expect(customers.map(({ administratie, debiteurennummer, klant, concern, omzet, marge }) => [administratie, debiteurennummer, klant, concern, omzet[0], marge[0]])).toEqual([
      ["A", "1", "Alfa", "Noord", 300, 10],
      ["B", "1", "Andere administratie", "", 500, null],
      ["A", "2", "Alfa", "", 400, 40],
    ]);
    expect(totals).toMatchObject({ rowsRead: 4, rowsMerged: 1, rowsRefused: 0, customers: 3 });
    expect(issues).toEqual([{ code: "names-differ", row: 2, debiteurennummer: "1", values: ["Alfa", "Alfa BV"] }]);
    expect(mergeProposals).toEqual([
      { klant: "Alfa", customers: [{ index: 0, administratie: "A", debiteurennummer: "1", rows: [2, 4] }, { index: 2, administratie: "A", debiteurennummer: "2", rows: [5] }] },
    ]);
  });

  it("are refused when told, with their rows", () => {
    const { customers, totals, issues } = importText(text, { repeated: "weigeren" });
    expect(customers.map((found) => found.omzet[0])).toEqual([500, 400]);
    expect(issues).toEqual([{ code: "repeated-key", row: 2, rows: [2, 4], administratie: "A", debiteurennummer: "1", klant: "Alfa" }]);
    expect(totals).toMatchObject({ rowsRead: 4, rowsMerged: 0, rowsRefused: 2, customers: 2 });
    expect(sums(totals)).toEqual([{ read: 1_200, refused: 300, imported: 900 }, { read: 50, refused: 10, imported: 40 }]);
  });

  it("without a number are only proposed by name, until a person says yes", () => {
    const names = "Klant;Omzet 2024\nDe Zon B.V.;1\nde zon bv;2\n";
    const proposed = importText(names);
    expect([proposed.customers.length, proposed.mergeProposals.length]).toEqual([2, 1]);
    const merged = importText(names, { names: "samenvoegen" });
    expect(merged.customers.map((found) => [found.klant, found.omzet[0]])).toEqual([["De Zon B.V.", 300]]);
    expect(merged.totals).toMatchObject({ rowsRead: 2, rowsMerged: 1, customers: 1 });
  });
});

describe("the account", () => {
  const cell = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }).map((cents) => (cents / 100).toFixed(2).replace(".", ",")), fc.constantFrom("", "0", "n.v.t.", "$ 5", "1,005", "(2,50)", "3-"));
  const row = fc.record({ number: fc.constantFrom("", "1", "2", "3"), name: fc.constantFrom("", "Alfa", "Bravo", "Totaal", "=x"), omzet: cell, marge: cell, extra: fc.constantFrom("", "", "", ";9") });

  it("always balances: rows read = customers + merged + refused, cents read = imported + refused", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.constantFrom("optellen" as const, "weigeren" as const), (rows, repeated) => {
        const text = "Debiteurnr;Klant;Omzet 2024;Marge 2024\n" + rows.map((r) => `${r.number};${r.name};${r.omzet};${r.marge}${r.extra}\n`).join("");
        const { totals } = importText(text, { repeated });
        expect(totals.rowsRead + totals.rowsBlank).toBe(rows.length);
        expect(totals.rowsRead).toBe(totals.customers + totals.rowsMerged + totals.rowsRefused);
        for (const column of totals.columns) expect(column.read).toBe(column.imported + column.refused);
      }),
    );
  });

  it("counts customers without an amount", () => {
    expect(importText("Klant;Omzet 2024\nAlfa;\nBravo;0\n").totals).toMatchObject({ customers: 2, customersWithoutAmount: 1, columns: [{ blank: 1 }] });
  });
});

describe("groupIssues", () => {
  it("folds many findings into one line per kind and column, gravest first", () => {
    const { issues } = importText("Klant;Omzet 2024;Status\n" + "Alfa;x;?\n".repeat(8) + "Bravo;1;?\n");
    expect(groupIssues(issues, 3).map(({ code, severity, column, count, first }) => [code, severity, column, count, first.length])).toEqual([
      ["amount-unreadable", "refused", "Omzet 2024", 8, 3],
      ["value-unknown", "note", "Status", 1, 1],
    ]);
  });
});
