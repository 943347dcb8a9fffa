import { inspectLedger, isLedgerMatched, readLedger } from "../../src/import";
import type { ImportSource, LedgerMatch, LedgerReading } from "../../src/import";

function inspected(source: ImportSource, boekjaar?: number): LedgerMatch {
  const found = inspectLedger(source, boekjaar);
  if (!found.ok) throw new Error(`No table: ${JSON.stringify(found.issues)}`);
  return found.match;
}

async function read(source: ImportSource, more: Partial<LedgerMatch> = {}): Promise<LedgerReading> {
  const found = inspectLedger(source);
  if (!found.ok) throw new Error(`No table: ${JSON.stringify(found.issues)}`);
  const reading = await readLedger(found.table, { ...found.match, ...more });
  if (!reading) throw new Error("It was stopped");
  return reading;
}

const INVOICES = "Boekdatum;Factuurnummer;Debiteurnummer;Naam;Bedrag\n31-01-2026;F1;00012;Alfa;1.000,50\n2026-02-28;F2;00012;Alfa;-200,50\n;;9;Bravo;5\n";

describe("the columns of a ledger", () => {
  it("are known by their headers, one amount or debit and credit", () => {
    expect(inspected({ text: INVOICES })).toEqual({ columns: { debtor: 2, administratie: null, name: 3, amount: 4, debit: null, credit: null, day: 0, document: 1 }, notation: null, reversed: false });
    expect(inspected({ text: "Administratie;Debiteur;Debet;Credit;Saldo\nNL;1;0;10,00;10,00\n" }).columns).toMatchObject({ debtor: 1, administratie: 0, name: null, amount: null, debit: 2, credit: 3 });
    expect(inspected({ text: "Customer no,Customer name,Net amount,Invoice date\n1,Alfa,10.00,2026-01-31\n" }).columns).toMatchObject({ debtor: 0, name: 1, amount: 2, day: 3 });
  });

  it("of several years give the one that is asked for", () => {
    const text = "Debiteurnummer;Omzet 2025;Omzet 2026\n1;10;20\n";
    expect(inspected({ text }, 2026).columns.amount).toBe(2);
    expect(inspected({ text }, 2025).columns.amount).toBe(1);
    expect(inspected({ text }).columns.amount).toBe(1);
  });

  it("below nil for the most part are taken the other way round", () => {
    expect(inspected({ text: "Debiteur;Bedrag\n1;-10,00\n2;-5,00\n3;2,00\n" }).reversed).toBe(true);
    expect(inspected({ text: "Debiteur;Bedrag\n1;-10,00\n2;15,00\n" }).reversed).toBe(false);
  });

  it("that say nothing leave everything to the person", () => {
    const match = inspected({ text: "a;b\n1;2\n" });
    expect(Object.values(match.columns).every((index) => index === null)).toBe(true);
    expect(isLedgerMatched(match)).toBe(false);
    expect(isLedgerMatched({ ...match, columns: { ...match.columns, debtor: 0 } })).toBe(false);
    expect(isLedgerMatched({ ...match, columns: { ...match.columns, debtor: 0, credit: 1 } })).toBe(true);
  });

  it("of an empty source cannot be", () => {
    expect(inspectLedger({ text: " \n" })).toEqual({ ok: false, issues: [{ code: "empty-file" }] });
    expect(inspectLedger({ bytes: Uint8Array.of(0x50, 0x4b, 3, 4) })).toEqual({ ok: false, issues: [{ code: "is-workbook" }] });
  });
});

describe("the lines of a ledger", () => {
  it("are debtor, amount in cents, day and document, and add up", async () => {
    expect(await read({ text: INVOICES })).toEqual({
      lines: [
        { row: 2, administratie: "", debtor: "00012", name: "Alfa", amount: 100_050, day: 46_053, document: "F1", rounded: false },
        { row: 3, administratie: "", debtor: "00012", name: "Alfa", amount: -20_050, day: 46_081, document: "F2", rounded: false },
        { row: 4, administratie: "", debtor: "9", name: "Bravo", amount: 500, day: null, document: "", rounded: false },
      ],
      issues: [],
      totals: { rowsRead: 3, rowsRefused: 0, rowsWithoutAmount: 0, amount: 80_500, rounded: 0 },
    });
  });

  it("of a sheet keep numbers and dates, of debit and credit the difference", async () => {
    const matrix = [["Debiteur", "Debet", "Credit", "Datum"], [12, 1.005, 100, 46_053], ["13", null, 7, "gisteren"], [14, null, null, null]];
    const { lines, issues, totals } = await read({ matrix, firstRow: 5, sheet: "Blad1" });
    expect(lines).toMatchObject([{ row: 6, debtor: "12", amount: 9_899, rounded: true, day: 46_053 }, { row: 7, debtor: "13", amount: 700, rounded: false, day: null }]);
    expect(issues).toEqual([{ code: "value-unknown", row: 7, column: "Datum", value: "gisteren" }]);
    expect(totals).toEqual({ rowsRead: 3, rowsRefused: 0, rowsWithoutAmount: 1, amount: 10_599, rounded: 1 });
    expect((await read({ matrix }, { reversed: true })).totals.amount).toBe(-10_599);
  });

  it("that cannot be trusted are refused, with the reason; a line without a debtor is one all the same", async () => {
    const text = "Debiteur;Bedrag\n1;10,00\n2;tien\n#N/B;3\n4;#WAARDE!\n5;$ 3,00\n1,2E+10;4\n;7,00\nTotaal;24,00\n;Totaal\n6;1;2\n";
    const { lines, issues, totals } = await read({ text });
    expect(lines.map(({ debtor, amount }) => [debtor, amount])).toEqual([["1", 1_000], ["", 700]]);
    expect(issues.map((issue) => [issue.code, "row" in issue ? issue.row : null])).toEqual([
      ["amount-unreadable", 3], ["error-value", 4], ["error-value", 5], ["other-currency", 6], ["damaged-number", 7], ["total-row", 9], ["total-row", 10], ["ragged-row", 11],
    ]);
    expect(totals).toEqual({ rowsRead: 10, rowsRefused: 8, rowsWithoutAmount: 0, amount: 1_700, rounded: 0 });
  });

  it("are read in the notation that was chosen, and a doubtful one is told", async () => {
    const text = "Debiteur;Bedrag\n1;1.234\n2;1\n";
    const doubtful = await read({ text });
    expect(doubtful.issues).toMatchObject([{ code: "notation-unsure", column: "Bedrag", notation: "komma" }]);
    expect(doubtful.totals.amount).toBe(123_500);
    const chosen = await read({ text }, { notation: "punt" });
    expect(chosen.issues).toEqual([]);
    expect(chosen.totals).toMatchObject({ amount: 223, rounded: 1 });
  });

  it("may be stopped, and none are read without the columns for it", async () => {
    const found = inspectLedger({ text: INVOICES });
    if (!found.ok) throw new Error("No table");
    expect(await readLedger(found.table, found.match, { shouldStop: () => true })).toBeNull();
    const nothing = { ...found.match, columns: { ...found.match.columns, amount: null } };
    expect(await readLedger(found.table, nothing)).toMatchObject({ lines: [], totals: { rowsRead: 0 } });
    const seen: number[] = [];
    await readLedger(found.table, found.match, { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([3]);
  });
});
