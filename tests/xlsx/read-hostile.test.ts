import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx";
import { issueOf, lying, opened, rel, small, smallParts } from "./read-support";

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
  it.each([
    ["nothing at all", new Uint8Array(0), "empty-file"],
    ["random bytes", Uint8Array.from({ length: 4000 }, (_none, index) => (index * 7919) % 251), "not-a-workbook"],
    ["text", strToU8("klant;omzet\nA;1"), "not-a-workbook"],
    ["an .xls of before 2007", compound("Workbook"), "old-workbook"],
    ["a workbook with a password", compound("EncryptedPackage"), "encrypted"],
    ["half a file", good.subarray(0, good.length >> 1), "truncated"],
    ["four bytes of a zip", good.subarray(0, 4), "truncated"],
    ["an .ods", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }), "not-a-workbook"],
    ["a document of Word", zipSync({ ...smallParts({ workbook: "<document/>" }) }), "not-a-workbook"],
    ["a zip without anything", zipSync({}), "not-a-workbook"],
  ])("%s is told apart", async (_what, bytes, code) => {
    expect(issueOf(await readWorkbook(bytes))).toEqual({ code });
  });
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

describe("whatever stands in a file", () => {
  const rich = small({
    names: `${NAME}<definedName name="ak_proef_lijst">Blad!$A$1:$B$3</definedName><definedName name="ak_proef_fout">#REF!</definedName>`,
    cells: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="d"><v>2026-11-22</v></c></row>',
    strings: "<si><t>een &amp; twee_x000A_</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>",
    table: '<table displayName="T" ref="A1:B3"><tableColumn name="a"/><tableColumn name="b"/></table>',
  });
  const columns = [{ key: "a", header: "a", oldHeaders: [] }];

  async function readAll(bytes: Uint8Array): Promise<number> {
    const { workbook, issues } = await readWorkbook(bytes);
    if (!workbook) return issues.length;
    workbook.sheets().forEach(({ title }) => workbook.readSheet(title));
    return workbook.readAnswers(["proef"]).issues.length + workbook.readTable("T", columns).issues.length;
  }

  it("is read as it is when nothing is wrong", async () => {
    const file = await opened(rich);
    expect(file.readSheet("Blad").rows).toEqual([["een & twee\n", "x"], ["#N/A", 46348]]);
    expect(await readAll(rich)).toBe(1);
  });

  it("gives issues and no exception when bytes are flipped, left out or cut off", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(rich.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), fc.option(fc.nat(rich.length)), async (flips, cut) => {
      const copy = Uint8Array.from(rich);
      for (const [at, byte] of flips) copy[at] = byte;
      await expect(readAll(cut === null ? copy : copy.subarray(0, cut))).resolves.toEqual(expect.any(Number));
    }), { numRuns: 1500 });
  }, 60_000);

  it("gives issues and no exception when the text of a part is damaged and packed again", async () => {
    const parts = smallParts({
      names: NAME, cells: '<row r="1"><c r="A1" t="s" s="1"><f>A2</f><v>0</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row>',
      strings: "<si><t>een</t></si>", table: '<table displayName="T" ref="A1:B3"><tableColumn name="a"/><tableColumn name="b"/></table>',
    });
    const paths = Object.keys(parts);
    const piece = fc.constantFrom("<", ">", "</", "/>", '"', "'", "<!--", "]]>", "<![CDATA[", "<?", "&#x110000;", "&", "_x0041_", "XFD1048576", "-1", "1e999", "\u0000", "__proto__", "");
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), fc.array(fc.tuple(fc.nat(600), fc.nat(12), piece), { minLength: 1, maxLength: 6 }), async (path, edits) => {
      const text = edits.reduce((xml, [at, length, by]) => xml.slice(0, at) + by + xml.slice(at + length), Buffer.from(parts[path] ?? []).toString("utf8"));
      await expect(readAll(zipSync({ ...parts, [path]: strToU8(text) }, { level: 0 }))).resolves.toEqual(expect.any(Number));
    }), { numRuns: 2000 });
  }, 60_000);
});
