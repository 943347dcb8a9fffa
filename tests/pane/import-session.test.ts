import { toCustomer } from "../../src/import";
import { createImportSession } from "../../src/taskpane/services/import-session";
import type { ImportSession, SessionOpened } from "../../src/taskpane/services/import-session";
import { rel, sheetsFile, small } from "../xlsx/read-support";
import type { HandSheet } from "../xlsx/read-support";

const TEXT = "Debiteurennummer;Klant;Omzet 2019\n0002;Bravo;20,00\n0001;Alfa;10,00\n0003;Charlie;30,00\n";
const LIST = [["Debiteurennummer", "Klant", "Omzet 2019"], ["0002", "Bravo", 20], ["0001", "Alfa", 10]];
const quiet = () => undefined;
const fresh = { years: null, example: 0 };

async function opened(session: ImportSession, text: string) {
  const result = await session.open({ text });
  if (!result.ok || !result.source) throw new Error("The source did not open");
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

describe("a workbook in the reader's thread", () => {
  const open = (...sheets: readonly HandSheet[]): Promise<SessionOpened> => createImportSession().open({ bytes: sheetsFile(...sheets) });
  const omzet = { kind: "sheet", name: "Omzet", sheet: "Omzet", hidden: false, rows: 3, columns: 3, likely: true } as const;

  it("with one sheet opens like a file of text, with the rows of the sheet and nothing to say of encoding", async () => {
    expect(await open({ name: "Omzet", rows: LIST })).toMatchObject({
      ok: true, offer: { parts: [omzet], issues: [] },
      source: { part: omzet, rowCount: 2, encoding: null, delimiter: null, header: LIST[0], sample: [{ row: 2, cells: LIST[1] }, { row: 3, cells: LIST[2] }], match: { omzet: [2, null, null], boekjaren: [2019, 2018, 2017] } },
    });
  });

  it("takes the only likely sheet, with the others to choose from", async () => {
    expect(await open({ name: "Voorblad", rows: [["Rapport"]] }, { name: "Omzet", rows: LIST }, { name: "Oud", rows: LIST, state: "hidden" }, { name: "Leeg" })).toMatchObject({
      ok: true, source: { part: omzet }, offer: { parts: [{ name: "Voorblad" }, omzet, { name: "Oud", hidden: true }] },
    });
  });

  it("asks which when two are likely, and takes one after another", async () => {
    const session = createImportSession();
    const opened = await session.open({ bytes: sheetsFile({ name: "Omzet", rows: LIST }, { name: "Nieuw", rows: LIST.slice(0, 2) }) });
    expect(opened).toMatchObject({ ok: true, source: null, offer: { parts: [omzet, { name: "Nieuw" }] } });
    if (!opened.ok || !opened.offer) throw new Error("Nothing is offered");
    const counts = [];
    for (const part of opened.offer.parts) {
      const taken = await session.take(part);
      if (!taken.ok) throw new Error(JSON.stringify(taken.issues));
      counts.push((await session.check({ match: taken.source.match, repeated: "optellen" }, fresh, quiet))?.additions);
    }
    expect(counts).toEqual([2, 1]);
  });

  it("with a sheet that cannot be read takes nothing by itself; that sheet is told again when it alone is there", async () => {
    const broken = '<!DOCTYPE worksheet><worksheet/>';
    const issue = { code: "workbook-unreadable", issue: { code: "forbidden-xml", part: "xl/worksheets/sheet1.xml", sheet: "Blad" } };
    expect(await createImportSession().open({ bytes: small({ sheet: broken }) })).toEqual({ ok: false, issues: [issue] });
    const table = '<table displayName="T" ref="A1:B3"><tableColumn name="Klant"/><tableColumn name="Omzet"/></table>';
    const session = createImportSession();
    const opened = await session.open({ bytes: small({ sheet: broken, table }) });
    expect(opened).toMatchObject({ ok: true, source: null, offer: { parts: [{ kind: "table", name: "T" }], issues: [issue] } });
    if (!opened.ok || !opened.offer?.parts[0]) throw new Error("Nothing is offered");
    expect(await session.take(opened.offer.parts[0])).toEqual({ ok: false, issues: [issue] });
  });

  it("asks all the same when the obvious part turns out to be damaged and there are others", async () => {
    const workbook = '<workbook><sheets><sheet name="Stuk" r:id="r1"/><sheet name="Oud" state="hidden" r:id="r2"/></sheets></workbook>';
    const cells = (value: string) => `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>${value}</v></c></row>`;
    const links = `<Relationships>${rel("r1", "worksheet", "worksheets/sheet1.xml")}${rel("r2", "worksheet", "worksheets/sheet2.xml")}</Relationships>`;
    const more = { "xl/_rels/workbook.xml.rels": links, "xl/worksheets/sheet2.xml": `<worksheet><sheetData>${cells("2")}</sheetData></worksheet>` };
    expect(await createImportSession().open({ bytes: small({ workbook, cells: cells("twee"), more }) })).toMatchObject({
      ok: true, source: null, offer: { parts: [{ name: "Stuk" }, { name: "Oud" }], issues: [{ issue: { code: "corrupt", sheet: "Stuk", cell: "A2" } }] },
    });
  });

  it("without a filled cell says so", async () => {
    expect(await open({ name: "Blad1" }, { name: "Blad2", rows: [[null]] })).toEqual({ ok: false, issues: [{ code: "workbook-empty" }] });
  });

  it("gives way to the next source", async () => {
    const session = createImportSession();
    await session.open({ bytes: sheetsFile({ name: "Omzet", rows: LIST }) });
    const merge = await session.check(await opened(session, TEXT), fresh, quiet);
    expect(merge?.additions).toBe(3);
    await expect(session.take(omzet)).rejects.toThrow("No workbook was opened");
  });
});
