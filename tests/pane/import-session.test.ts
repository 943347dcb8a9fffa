import { toCustomer } from "../../src/import";
import { createImportSession } from "../../src/taskpane/services/import-session";
import type { ImportSession } from "../../src/taskpane/services/import-session";

const TEXT = "Debiteurennummer;Klant;Omzet 2019\n0002;Bravo;20,00\n0001;Alfa;10,00\n0003;Charlie;30,00\n";
const quiet = () => undefined;
const fresh = { years: null, example: 0 };

async function opened(session: ImportSession, text: string) {
  const result = await session.open({ text });
  if (!result.ok) throw new Error("The source did not open");
  return { match: result.source.match, repeated: "optellen" as const };
}

describe("an import in the reader's thread", () => {
  it("describes the source without interpreting it", async () => {
    const result = await createImportSession().open({ bytes: new TextEncoder().encode(TEXT) });
    expect(result).toMatchObject({ ok: true, source: { rowCount: 3, encoding: "utf-8", delimiter: ";", sample: [{ row: 2, cells: ["0002", "Bravo", "20,00"] }, {}, {}] } });
  });

  it("gives an issue for what is no table", async () => {
    expect(await createImportSession().open({ bytes: new Uint8Array() })).toEqual({ ok: false, issues: [{ code: "empty-file" }] });
  });

  it("takes the boekjaren of the source in a workbook without customers, and hands the rows out in pages", async () => {
    const session = createImportSession();
    const merge = await session.check(await opened(session, TEXT), fresh, quiet);
    expect(merge).toMatchObject({ years: [2019, 2018, 2017], updates: 0, additions: 3, check: { blocked: false, counts: { added: 3 } } });
    expect((await session.page("additions", 0, 2)).additions.map(({ klant }) => klant)).toEqual(["Bravo", "Alfa"]);
    expect((await session.page("additions", 2, 2)).additions.map(({ klant }) => klant)).toEqual(["Charlie"]);
  });

  it("gives changes in the order of the table, whatever the order of the source", async () => {
    const session = createImportSession();
    const existing = [toCustomer({ debiteurennummer: "0001", klant: "Alfa" }), toCustomer({ debiteurennummer: "0002", klant: "Bravo" })];
    await session.addExisting(existing.slice(0, 1), true);
    await session.addExisting(existing.slice(1), false);
    const merge = await session.check(await opened(session, TEXT), { years: [2019, 2018, 2017], example: 0 }, quiet);
    expect(merge).toMatchObject({ updates: 2, additions: 1 });
    expect((await session.page("updates", 0, 10)).updates.map(({ index, record }) => [index, record.omzet[0]])).toEqual([[0, 1000], [1, 2000]]);
  });

  it("keeps nothing when it is stopped", async () => {
    const session = createImportSession();
    const choices = await opened(session, TEXT);
    expect(await session.check(choices, fresh, () => session.stop())).toBeNull();
    expect(await session.page("additions", 0, 10)).toEqual({ updates: [], additions: [] });
  });
});
