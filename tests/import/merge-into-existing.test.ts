import { matchColumns, mergeIntoExisting } from "../../src/import/index";
import type { MergeOptions } from "../../src/import/index";
import { customer } from "./table";

const { match } = matchColumns(["Debiteurnr", "Klant", "Omzet 2024", "Marge 2024", "Omzet 2023"], []);
const options: MergeOptions = { years: [2024, 2023, 2022], match };

const alfa = customer({ debiteurennummer: "001", klant: "Alfa", concern: "Noord", strategischBelang: 4, omzetTeltAls: "mijn deel", omzet: [100, 200, 300], marge: [10, 20, 30] });
const bravo = customer({ debiteurennummer: "002", klant: "Bravo", omzet: [1, 2, 3] });

describe("mergeIntoExisting", () => {
  it("updates by key, keeps what the file does not have, and appends the rest", () => {
    const incoming = [
      customer({ debiteurennummer: "001", klant: "Alfa Nieuw", omzet: [150, 200, null], marge: [15, null, null] }),
      customer({ debiteurennummer: "003", klant: "Charlie", omzet: [7, null, null] }),
    ];
    const result = mergeIntoExisting([alfa, bravo], incoming, options);
    expect(result.updates).toEqual([{ index: 0, record: { ...alfa, klant: "Alfa Nieuw", omzet: [150, 200, 300], marge: [15, 20, 30] } }]);
    expect(result.additions).toEqual([customer({ debiteurennummer: "003", klant: "Charlie", omzet: [7, null, null] })]);
    expect(result.counts).toEqual({ added: 1, updated: 1, unchanged: 0, onlyInWorkbook: 1 });
    expect([result.proposals, result.issues]).toEqual([[], []]);
  });

  it("lets a blank amount of the file replace the old one, so that totals agree, but never a blank text", () => {
    const { updates } = mergeIntoExisting([alfa], [customer({ debiteurennummer: "001" })], options);
    expect(updates).toEqual([{ index: 0, record: { ...alfa, omzet: [null, null, 300], marge: [null, 20, 30] } }]);
  });

  it("changes nothing when the same file comes twice", () => {
    const again = customer({ debiteurennummer: "002", klant: "Bravo", omzet: [1, 2, null] });
    expect(mergeIntoExisting([bravo], [again], options)).toMatchObject({ updates: [], additions: [], counts: { added: 0, updated: 0, unchanged: 1, onlyInWorkbook: 0 } });
  });

  it("puts amounts under the boekjaren of the workbook, and names a boekjaar it does not have", () => {
    const result = mergeIntoExisting([], [customer({ debiteurennummer: "9", omzet: [24, 23, null], marge: [4, null, null] })], { ...options, years: [2025, 2024, 2023] });
    expect(result.additions[0]).toMatchObject({ omzet: [null, 24, 23], marge: [null, 4, null] });
    const older = mergeIntoExisting([], [customer({ debiteurennummer: "9", omzet: [24, 23, null] })], { ...options, years: [2023, 2022, 2021] });
    expect(older.additions[0]?.omzet).toEqual([23, null, null]);
    expect(older.issues).toEqual([{ code: "boekjaar-not-in-workbook", boekjaar: 2024 }]);
  });

  it("keeps administraties apart", () => {
    const { counts } = mergeIntoExisting([alfa], [customer({ administratie: "NL02", debiteurennummer: "001", klant: "Delta" })], options);
    expect(counts).toEqual({ added: 1, updated: 0, unchanged: 0, onlyInWorkbook: 1 });
  });

  it("proposes, and does not merge, a number without its zeros or a name", () => {
    const incoming = [customer({ debiteurennummer: "1", klant: "Iets anders" }), customer({ debiteurennummer: "77", klant: "BRAVO B.V." }), customer({ klant: "Alfa" })];
    const result = mergeIntoExisting([alfa, bravo], incoming, options);
    expect(result.counts).toMatchObject({ added: 3, updated: 0 });
    expect(result.proposals).toEqual([
      { reason: "voorloopnullen", incoming: 0, existing: 0 },
      { reason: "naam", incoming: 1, existing: 1 },
      { reason: "naam", incoming: 2, existing: 0 },
    ]);
  });

  it("merges by name when told, only between customers without a number and only when the name is single", () => {
    const told: MergeOptions = { ...options, names: "samenvoegen" };
    const nameless = customer({ klant: "De Zon", omzet: [1, 1, 1] });
    const incoming = customer({ klant: "de zon bv", omzet: [5, null, null] });
    expect(mergeIntoExisting([alfa, nameless], [incoming], told).updates.map((update) => update.index)).toEqual([1]);
    expect(mergeIntoExisting([nameless, nameless], [incoming], told).counts.added).toBe(1);
    expect(mergeIntoExisting([alfa], [customer({ klant: "Alfa" })], told).counts.added).toBe(1);
  });

  it("names a key that stands twice in the workbook and updates the first", () => {
    const result = mergeIntoExisting([bravo, bravo], [customer({ debiteurennummer: "002", klant: "Bravo", omzet: [9, 2, null] })], options);
    expect(result.updates.map((update) => update.index)).toEqual([0]);
    expect(result.issues).toEqual([{ code: "repeated-in-workbook", administratie: "", debiteurennummer: "002", count: 2 }]);
  });

  it("says when file and workbook together pass the limit", () => {
    const many = Array.from({ length: 60_000 }, (_, at) => customer({ debiteurennummer: `a${at}` }));
    const more = Array.from({ length: 40_001 }, (_, at) => customer({ debiteurennummer: `b${at}` }));
    expect(mergeIntoExisting(many, more, options).issues).toEqual([{ code: "workbook-full", count: 100_001, limit: 100_000 }]);
  });
});
