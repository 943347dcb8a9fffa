import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { fileIssueText } from "../../src/text";
import { issueOf, lying, opened, rel, small, smallParts } from "./read-support";
import { bareSheet, column, resaved, saved, withLibreOffice, workbookOf } from "./support";

const NAME = '<definedName name="ak_proef_blad">Blad!$A$1</definedName>';
const SHEET = "xl/worksheets/sheet1.xml";
const good = small({ names: NAME, cells: '<row r="1"><c r="A1"><v>7</v></c></row>' });
const answer = async (bytes: Uint8Array, limits = {}) => (await opened(bytes, limits)).readAnswers(["proef"]);
/** A file of Office before 2007: the mark, and what is in it. */
const compound = (content: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(content, "utf16le")]);

/** One part, already packed, put in the place of a stored part of the file. */
function withPacked(path: string, packed: Uint8Array, size: number): Uint8Array {
  const file = Buffer.from(zipSync({ ...smallParts({ names: NAME }), [path]: [packed, { level: 0 }] }));
  for (let at = file.readUInt32LE(file.length - 6); file.readUInt32LE(at) === 0x02014b50; at += 46 + file.readUInt16LE(at + 28)) {
    if (file.toString("utf8", at + 46, at + 46 + file.readUInt16LE(at + 28)) === path) file.writeUInt16LE(8, at + 10);
  }
  return lying(file, path, { size });
}

describe("a file that is no workbook", () => {
  const inner = zipSync({ "werkmap.xlsx": good, "map/werkmap.zip": zipSync({ "werkmap.xlsx": good }) });
  it.each([
    ["nothing at all", new Uint8Array(0), "empty-file"],
    ["random bytes", Uint8Array.from({ length: 4000 }, (_none, index) => (index * 7919) % 251), "not-a-workbook"],
    ["random bytes that start as a zip", Uint8Array.from({ length: 4000 }, (_none, index) => good[index < 4 ? index : -1] ?? (index * 7919) % 251), "truncated"],
    ["a .csv by another name", strToU8("klant;omzet\nA;1"), "not-a-workbook"],
    ["an .xls of before 2007", compound("Workbook"), "old-workbook"],
    ["a workbook with a password", compound("EncryptedPackage"), "encrypted"],
    ["half a file", good.subarray(0, good.length >> 1), "truncated"],
    ["a file without its last byte", good.subarray(0, -1), "truncated"],
    ["four bytes of a zip", good.subarray(0, 4), "truncated"],
    ["an .ods", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }), "not-a-workbook"],
    ["an .xlsb", zipSync({ ...smallParts(), "_rels/.rels": strToU8(`<Relationships>${rel("r1", "officeDocument", "xl/workbook.bin")}</Relationships>`), "xl/workbook.bin": new Uint8Array(9) }), "not-a-workbook"],
    ["a document of Word", zipSync({ ...smallParts({ workbook: "<document/>" }) }), "not-a-workbook"],
    ["a zip without anything", zipSync({}), "not-a-workbook"],
    ["zips in a zip", inner, "not-a-workbook"],
    ["a zip where the workbook should be", zipSync({ ...smallParts(), "xl/workbook.xml": inner }), "not-a-workbook"],
    ["the file beside an open workbook", Buffer.concat([Buffer.from([9]), Buffer.from("Voorbeeld".padEnd(54)), Buffer.from("Voorbeeld".padEnd(55), "utf16le")]), "not-a-workbook"],
  ])("%s is told apart, and said in words", async (_what, bytes, code) => {
    const { workbook, issues } = await readWorkbook(bytes);
    expect([workbook, issues]).toEqual([null, [{ code }]]);
    const words: Readonly<Record<string, (issue: never) => string>> = fileIssueText();
    expect(words[code]?.({ code } as never)).toMatch(/^(Dit|Deze|Op deze) .*\. .*\.$/);
  });
});

withLibreOffice("a file of LibreOffice by another name", () => {
  it.each([["xls", "old-workbook"], ["ods", "not-a-workbook"], ["csv", "not-a-workbook"]] as const)(".%s is told apart", async (kind, code) => {
    const file = await writeWorkbook(workbookOf(bareSheet({ cells: column(["Klant", "Alfa"]) })));
    expect(await readWorkbook(readFileSync(resaved(saved(file), kind)))).toEqual({ workbook: null, issues: [{ code }] });
  }, 120_000);
});

describe("a file that lies or is damaged", () => {
  it("is corrupt when the list of parts is cut", async () => {
    const cut = Buffer.from(good);
    cut.writeUInt16LE(9, cut.length - 12);
    expect(issueOf(await readWorkbook(cut))).toMatchObject({ code: "corrupt" });
  });

  it.each([["more", 1_000_000], ["less", 10], ["nothing", 0]])("gives no answer from a sheet that says %s than it holds, and says which", async (_what, size) => {
    expect(await answer(lying(good, SHEET, { size }))).toEqual({ answers: {}, columns: {}, issues: [{ code: "corrupt", part: SHEET, sheet: "Blad" }] });
  });

  it("gives no answer from a sheet with another checksum", async () => {
    expect((await answer(lying(good, SHEET, { crc: 1 }))).issues).toEqual([{ code: "corrupt", part: SHEET, sheet: "Blad" }]);
    expect(issueOf(await readWorkbook(lying(good, "xl/workbook.xml", { crc: 1 })))).toEqual({ code: "corrupt", part: "xl/workbook.xml" });
  });

  it("refuses two parts by one path, a password on a part, files over 4 GB and files in pieces", async () => {
    const twice = Buffer.from(zipSync({ ...smallParts(), "xl/Workbook.xml": strToU8("<workbook/>") }));
    expect(issueOf(await readWorkbook(twice))).toMatchObject({ code: "corrupt", part: "xl/Workbook.xml" });
    expect(issueOf(await readWorkbook(lying(good, "xl/workbook.xml", { size: 0xffffffff })))).toEqual({ code: "unsupported", received: "zip64" });
    const pieces = Buffer.from(good);
    pieces.writeUInt16LE(1, pieces.length - 18);
    expect(issueOf(await readWorkbook(pieces))).toEqual({ code: "unsupported", received: "spanned" });
  });

  it("refuses more parts than a workbook has", async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 60_000 }, (_none, index) => [`p/${index}`, [new Uint8Array(0), { level: 0 }] as const])));
    expect(issueOf(await readWorkbook(many))).toEqual({ code: "too-large", what: "entries", expected: 4096, received: 60_000 });
  });

  it.each([
    ["a sheet that stops halfway", { sheet: '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="2">' }, SHEET],
    ["a sheet without the end of a cell", { sheet: '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v><c r="B1"><v>8</v></c></row></sheetData></worksheet>' }, SHEET],
    ["a sheet without the end of a row", { sheet: '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c><row r="2"><c r="A2"><v>8</v></c></row></sheetData></worksheet>' }, SHEET],
    ["something else where the sheet should be", { sheet: "PK\u0003\u0004 no sheet" }, SHEET],
    ["another kind of part where the sheet should be", { sheet: "<sst><sheetData/></sst>" }, SHEET],
    ["shared texts that stop halfway", { strings: "<si><t>a</t></si><si><t>b", cells: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }, "xl/sharedStrings.xml"],
    ["a number of a text that is not there", { strings: "<si><t>a</t></si>", cells: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' }, SHEET],
    ["shared texts that are gone", { cells: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }, SHEET],
  ])("gives no answer from %s, and says which sheet", async (_what, file, part) => {
    const found = await opened(small({ names: NAME, ...file }));
    const issues = [expect.objectContaining({ code: "corrupt", part, sheet: "Blad" })];
    expect(found.readSheet("Blad")).toEqual({ rows: [], formulas: {}, issues });
    expect(found.readBlock("Blad")).toEqual({ rows: [], issues });
  });

  it("says which sheet lost its cells, and does not take it for an empty one", async () => {
    const workbook = '<workbook><sheets><sheet name="Blad" r:id="r9"/><sheet name="Grafiek"/></sheets></workbook>';
    const file = await opened(small({ workbook }));
    expect(file.usedCells("Blad").issues).toEqual([{ code: "corrupt", part: "", sheet: "Blad" }]);
    expect(file.usedCells("Grafiek").issues).toEqual([]);
    const gone = smallParts({ names: NAME });
    delete gone[SHEET];
    expect((await answer(zipSync(gone))).issues).toEqual([{ code: "corrupt", part: SHEET, sheet: "Blad" }]);
  });

  it.each([
    ["the list of sheets", "xl/workbook.xml", "<workbook><sheets>"], ["the relations", "xl/_rels/workbook.xml.rels", "<Relationships>"], ["a table", "xl/tables/table1.xml", '<table displayName="T" ref="A1:A2"><tableColumn name="a"/>'],
    ["a table", "xl/tables/table1.xml", ""], ["a table", "xl/tables/table1.xml", "<Table/>"], ["the properties", "docProps/custom.xml", "<Properties><property>"],
  ])("does not open when %s stops halfway or is something else", async (_what, part, xml) => {
    const table = '<table displayName="T" ref="A1:A2"><tableColumn name="a"/></table>';
    const roots = `<Relationships>${rel("r1", "officeDocument", "xl/workbook.xml")}${rel("r2", "custom-properties", "docProps/custom.xml")}</Relationships>`;
    const parts = { ...smallParts({ table }), "_rels/.rels": strToU8(roots), "docProps/custom.xml": strToU8("<Properties/>") };
    expect((await readWorkbook(zipSync(parts))).issues).toEqual([]);
    expect(issueOf(await readWorkbook(zipSync({ ...parts, [part]: strToU8(xml) })))).toMatchObject({ code: "corrupt", part });
  });

  it("opens a part whose path is absolute or climbs, inside the file only", async () => {
    const parts = smallParts({ names: NAME, cells: '<row r="1"><c r="A1"><v>7</v></c></row>' });
    const links = strToU8(`<Relationships>${rel("r1", "worksheet", "/../../xl/../xl/worksheets/sheet1.xml")}</Relationships>`);
    expect((await answer(zipSync({ ...parts, "xl/_rels/workbook.xml.rels": links, "../../etc/passwd": strToU8("x") }))).answers).toEqual({ proef: { blad: 7 } });
  });
});

describe("a bomb", () => {
  const zeros = 128 * 2 ** 20;
  const bomb = deflateRawSync(Buffer.alloc(zeros, " "));

  it("that says how large it is, is refused before it is unpacked", async () => {
    const refused = [{ code: "too-large", what: "entryBytes", expected: 100 * 2 ** 20, received: zeros, sheet: "Blad" }];
    const file = await opened(withPacked(SHEET, bomb, zeros));
    expect(file.readAnswers(["proef"]).issues).toEqual(refused);
    // Asked again it is refused again, also by another way.
    expect(file.readSheet("Blad").issues).toEqual(refused);
    expect(file.readAnswers(["proef"]).issues).toEqual(refused);
  });

  it("that lies about it is stopped as soon as it gives more, long before it is whole in memory", async () => {
    const file = withPacked(SHEET, bomb, 1000);
    const before = process.memoryUsage().arrayBuffers;
    expect((await answer(file)).issues).toEqual([{ code: "corrupt", part: SHEET, sheet: "Blad" }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(zeros / 2);
  });

  it("of many parts is stopped by their sum", async () => {
    expect(issueOf(await readWorkbook(good, { totalBytes: 400 }))).toMatchObject({ code: "too-large", what: "totalBytes", expected: 400 });
    const file = await opened(good, { totalBytes: 1100 });
    const [first, again] = [file.readAnswers(["proef"]).issues, file.readAnswers(["proef"]).issues];
    expect(first).toMatchObject([{ code: "too-large", what: "totalBytes", sheet: "Blad" }]);
    expect(again).toEqual(first);
  });

  it.each(['<!DOCTYPE workbook [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'])("of entities is refused by its document type: %s", async (doctype) => {
    expect(issueOf(await readWorkbook(small({ workbook: `${doctype}<workbook/>` })))).toEqual({ code: "forbidden-xml", part: "xl/workbook.xml" });
    expect((await answer(small({ names: NAME, sheet: `${doctype}<worksheet><sheetData/></worksheet>` }))).issues).toEqual([{ code: "forbidden-xml", part: SHEET, sheet: "Blad" }]);
    for (const part of ["xl/sharedStrings.xml", "xl/styles.xml"]) {
      const file = small({ names: NAME, workbook: `<workbook><workbookPr date1904="1"/><sheets><sheet name="Blad" r:id="r1"/></sheets><definedNames>${NAME}</definedNames></workbook>`, cells: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', more: { [part]: `${doctype}<sst/>` } });
      expect((await answer(file)).issues).toEqual([{ code: "forbidden-xml", part, sheet: "Blad" }]);
    }
  });

  it("of depth costs nothing", async () => {
    const deep = `${"<a>".repeat(300_000)}${"</a>".repeat(300_000)}`;
    expect((await answer(small({ names: NAME, sheet: `<worksheet>${deep}<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData></worksheet>` }))).answers).toEqual({ proef: { blad: 3 } });
  });

  it("of names and tables over whole sheets is refused by the cells they ask for", async () => {
    const names = `${NAME}<definedName name="ak_proef_alles">Blad!$A$1:$XFD$1048576</definedName>`;
    expect((await answer(small({ names }))).issues).toEqual([{ code: "too-large", what: "cells", expected: 2_000_000, received: 16_384 * 1_048_576 + 1, sheet: "Blad" }]);
    const table = '<table displayName="T" ref="A1:C1048576"><tableColumn name="a"/><tableColumn name="b"/><tableColumn name="c"/></table>';
    const columns = ["a", "b", "c"].map((key) => ({ key, header: key, oldHeaders: [] }));
    expect((await opened(small({ table }))).readTable("T", columns)).toMatchObject({ rows: [], issues: [{ code: "too-large", what: "cells" }] });
  });

  it("of one table named by many sheets, or one sheet by many tabs, is refused", async () => {
    const table = '<table displayName="T" ref="A1:A2"><tableColumn name="a"/></table>';
    const twice = strToU8(`<Relationships>${rel("a", "table", "/xl/tables/table1.xml").repeat(3)}</Relationships>`);
    expect(issueOf(await readWorkbook(zipSync({ ...smallParts({ table }), "xl/worksheets/_rels/sheet1.xml.rels": twice })))).toMatchObject({ code: "corrupt", part: "xl/tables/table1.xml" });
    const tabs = '<workbook><sheets><sheet name="Blad" r:id="r1"/><sheet name="Twee" r:id="r1"/></sheets></workbook>';
    expect(issueOf(await readWorkbook(small({ workbook: tabs })))).toMatchObject({ code: "corrupt", part: "xl/workbook.xml" });
  });
});
