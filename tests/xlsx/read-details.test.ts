import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeWorkbook } from "../../src/xlsx";
import { placeOf } from "../../src/xlsx/read-reference";
import { plainFormula } from "../../src/xlsx/read-formula";
import { storedFormula } from "../../src/xlsx/write-formula";
import { lying, opened, rel, small } from "./read-support";
import { bareSheet, column, saved, withOpenpyxl, workbookOf } from "./support";

const cell = (address: string, inside: string, attributes = "") => `<row r="${address.replace(/\D/g, "")}"><c r="${address}"${attributes}>${inside}</c></row>`;
const sheetOf = async (file: Parameters<typeof small>[0]) => (await opened(small(file))).readSheet("Blad");

describe("cells", () => {
  it.each([
    ["a number", "<v>1.5</v>", "", 1.5],
    ["a number with an exponent", "<v>-1E-3</v>", "", -0.001],
    ["a tick", "<v>1</v>", ' t="b"', true],
    ["text of a formula", "<f>A2</f><v>a &lt; b</v>", ' t="str"', "a < b"],
    ["text with runs and a reading aid", "<is><r><t>een</t></r><r><t xml:space=\"preserve\"> twee</t></r><rPh sb=\"0\" eb=\"1\"><t>weg</t></rPh></is>", ' t="inlineStr"', "een twee"],
    ["escaped characters", "<is><t>a_x000A_b_x005F_x000A_c</t></is>", ' t="inlineStr"', "a\nb_x000A_c"],
    ["CDATA and comments", "<is><t><!-- weg --><![CDATA[<a> & b]]> &#233;</t></is>", ' t="inlineStr"', "<a> & b é"],
    ["an entity that nobody defined", "<is><t>&lol;</t></is>", ' t="inlineStr"', "&lol;"],
    ["a date in words", "<v>1900-02-28</v>", ' t="d"', 59],
    ["a date and a time", "<v>2026-11-22T12:00:00</v>", ' t="d"', 46_348.5],
    ["an error", "<v>#DIV/0!</v>", ' t="e"', "#DIV/0!"],
  ])("reads %s", async (_what, inside, attributes, value) => {
    expect((await sheetOf({ cells: cell("A1", inside, attributes) })).rows).toEqual([[value]]);
  });

  it("reads prefixed elements, `>` inside quotes, either kind of quote, and cells without an address", async () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row note="1 > 0"><x:c t='b' note=">"><x:v>0</x:v></x:c><x:c\n s = "1" ><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect((await sheetOf({ sheet })).rows).toEqual([[false, 2], [3]]);
  });

  it("reads the first and the last cell of a sheet without making the ones between", async () => {
    const { rows, issues } = await sheetOf({ cells: cell("A1", "<v>1</v>") + cell("XFD1048576", "<v>2</v>") });
    expect([issues, rows.length, rows[0], rows[1], rows[1_048_575]?.length, rows[1_048_575]?.[16_383]]).toEqual([[], 1_048_576, [1], [], 16_384, 2]);
  });

  it.each([["XFE1"], ["A1048577"], ["A0"], ["1A"], ["A1B"], [""]])("says that a cell at %p does not exist", async (address) => {
    expect((await sheetOf({ cells: `<row r="1"><c r="${address}"><v>1</v></c></row>` })).issues).toEqual([{ code: "corrupt", part: "xl/worksheets/sheet1.xml", sheet: "Blad" }]);
  });

  it.each([["a text that is not there", "s", "7"], ["a text by a number below nil", "s", "-1"], ["no number", "n", "veel"], ["a number without bounds", "n", "1e999"], ["no date", "d", "gisteren"]])("names the cell that holds %s", async (_what, type, value) => {
    expect((await sheetOf({ cells: cell("C4", `<v>${value}</v>`, ` t="${type}"`), strings: "<si><t>a</t></si>" })).issues).toEqual([{ code: "corrupt", part: "xl/worksheets/sheet1.xml", sheet: "Blad", cell: "C4", received: value }]);
  });

  it("gives dates of a workbook that counts from 1904 as the usual serial numbers, and leaves other numbers", async () => {
    const workbook = '<workbook><workbookPr date1904="1"/><sheets><sheet name="Blad" r:id="r1"/></sheets></workbook>';
    const styles = '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[Red]d mmm"/><numFmt numFmtId="171" formatCode="0 &quot;dagen&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="20"/></cellXfs></styleSheet>';
    const cells = `<row r="1">${[0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>44886</v></c>`).join("")}</row>`;
    expect((await sheetOf({ workbook, cells, more: { "xl/styles.xml": styles } })).rows).toEqual([[44_886, 46_348, 46_348, 44_886, 44_886]]);
  });

  it("takes __proto__ as a name like any other", async () => {
    const workbook = '<workbook><sheets><sheet name="__proto__" r:id="r1"/></sheets><definedNames><definedName name="ak___proto___blad">__proto__!$A$1</definedName><definedName name="ak___proto_____proto__">__proto__!$B$1</definedName></definedNames></workbook>';
    const table = '<table displayName="__proto__" ref="A1:A2"><tableColumn name="__proto__"/></table>';
    const file = await opened(small({ workbook, table, cells: '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>' }));
    const { answers } = file.readAnswers(["__proto__"]);
    expect(Object.entries(answers).map(([id, sheet]) => [id, Object.entries(sheet)])).toEqual([["__proto__", [["blad", "__proto__"], ["__proto__", 1]]]]);
    expect(file.readTable("__proto__", [{ key: "__proto__", header: "__proto__", oldHeaders: [] }]).rows.map((row) => Object.entries(row))).toEqual([[["__proto__", 5]]]);
    expect(({} as Record<string, unknown>)["blad"]).toBeUndefined();
  });
});

/** The package with one more part beside the workbook, by the kind of its relation. */
function withPart(kind: string, path: string, xml: string): Uint8Array {
  const more = { "_rels/.rels": `<Relationships>${rel("r1", "officeDocument", "xl/workbook.xml")}${rel("r2", kind, path)}</Relationships>`, [path]: xml };
  return small({ more });
}

describe("properties", () => {
  const custom = async (inside: string) => (await opened(withPart("custom-properties", "docProps/custom.xml", `<Properties xmlns:vt="v">${inside}</Properties>`))).properties();

  it("are text, of whatever kind Excel or LibreOffice made them", async () => {
    const kinds = [["lpwstr", "a &amp; b&#10;c"], ["lpstr", "é"], ["i4", "5"], ["r8", "1.5"], ["bool", "true"], ["filetime", "2026-11-22T10:00:00Z"]];
    expect(await custom(kinds.map(([kind, text]) => `<property fmtid="{D5}" pid="2" name="${kind}"><vt:${kind}>${text}</vt:${kind}></property>`).join(""))).toEqual({
      lpwstr: "a & b\nc", lpstr: "é", i4: "5", r8: "1.5", bool: "true", filetime: "2026-11-22T10:00:00Z",
    });
  });

  it("stand there when they are empty, and are none when the part is", async () => {
    expect(await custom('<property name="a"><vt:lpwstr></vt:lpwstr></property><property name="b"><vt:lpwstr/></property><property name="c"/>')).toEqual({ a: "", b: "" });
    expect(await custom("")).toEqual({});
    expect((await opened(small())).properties()).toEqual({});
  });

  it("may be called __proto__ or constructor", async () => {
    const found = await custom(["__proto__", "constructor", "toString"].map((name) => `<property name="${name}"><vt:lpwstr>x</vt:lpwstr></property>`).join(""));
    expect(Object.entries(found)).toEqual([["__proto__", "x"], ["constructor", "x"], ["toString", "x"]]);
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

describe("when a file was saved", () => {
  const savedAt = async (inside: string) => (await opened(withPart("core-properties", "docProps/core.xml", `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2020-01-01T00:00:00Z</dcterms:created>${inside}</cp:coreProperties>`))).savedAt();
  const modified = (text: string) => savedAt(`<dcterms:modified xsi:type="dcterms:W3CDTF">${text}</dcterms:modified>`);

  it.each([
    ["2026-11-22T10:00:00Z", "2026-11-22T10:00:00.000Z"], ["2026-11-22T10:00:00.123456789Z", "2026-11-22T10:00:00.123Z"], ["2026-11-22T00:30+01:00", "2026-11-21T23:30:00.000Z"],
    ["2026-11-22T10:00:00", "2026-11-22T10:00:00.000Z"], [" 2026-11-22 ", "2026-11-22T00:00:00.000Z"],
  ])("%s is read as a moment in UTC", async (text, moment) => {
    expect(await modified(text)).toBe(moment);
  });

  it.each([[""], ["gisteren"], ["22-11-2026"], ["2026-13-45T10:00:00Z"], ["2026"], ["46348.5"], ["<a>2026-11-22</a>"]])("%p says nothing", async (text) => {
    expect(await modified(text)).toBeNull();
  });

  it("is not known of a file that does not say, or whose part is damaged", async () => {
    expect(await savedAt("")).toBeNull();
    expect(await savedAt("<dcterms:modified/>")).toBeNull();
    expect(await savedAt("<!DOCTYPE a><dcterms:modified>2026-11-22</dcterms:modified>")).toBeNull();
    expect((await opened(small())).savedAt()).toBeNull();
    const lost = lying(withPart("core-properties", "docProps/core.xml", "<a/>"), "docProps/core.xml", { crc: 1 });
    expect((await opened(lost)).savedAt()).toBeNull();
  });

  it("is said by our writer: the moment of writing, to the second", async () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const moment = Date.parse((await opened(await writeWorkbook(workbookOf(bareSheet())))).savedAt() ?? "");
    expect(moment).toBeGreaterThanOrEqual(before);
    expect(moment).toBeLessThanOrEqual(Date.now());
  });
});

describe("names", () => {
  const names = [
    '<definedName name="AK_Proef_Blad">\'Blad\'!$A$1</definedName>', '<definedName name="ak_proef_klant">Blad!$B$1</definedName>',
    '<definedName name="ak_proef_klant" localSheetId="0">Blad!$C$1</definedName>', '<definedName name="ak_proef_weg">Blad!#REF!</definedName>',
    '<definedName name="ak_proef_ver">[2]Blad!$A$1</definedName>', '<definedName name="ak_proef_elders">\'C:\\map\\[boek.xlsx]Blad\'!$A$1</definedName>',
    '<definedName name="ak_proef_kwijt">Verdwenen!$A$1</definedName>', '<definedName name="ak_lijst_klanten">Klanten[klant]</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Blad!$A$1:$B$2</definedName>', '<definedName name="mijn_naam">#REF!</definedName>',
  ].join("");
  const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><v>3</v></c></row>';

  it("of the workbook count; those of one sheet, of another file or of cells that are gone are told, when they are ours", async () => {
    const file = await opened(small({ names, cells }));
    expect(file.names().map(({ name }) => name)).toEqual(["AK_Proef_Blad", "ak_proef_klant", "ak_lijst_klanten"]);
    expect(file.ignoredNames().map(({ name, reason }) => [name, reason])).toEqual([["ak_proef_klant", "sheet-scoped"], ["ak_proef_weg", "broken"], ["ak_proef_ver", "external"], ["ak_proef_elders", "external"], ["ak_proef_kwijt", "broken"]]);
    expect(file.sheets()).toEqual([{ title: "Blad", hidden: false, id: "Proef" }]);
  });

  it("give answers in any case; an error is nothing, and an issue where a person answers", async () => {
    const file = await opened(small({ names, cells }));
    const answers = { proef: { Blad: 1, klant: null } };
    expect(file.readAnswers(["proef"])).toEqual({ answers, columns: { proef: {} }, issues: [{ code: "cell-error", sheet: "Blad", cell: "B1", received: "#N/A" }] });
    expect(file.readAnswers(["proef"], () => false).issues).toEqual([]);
  });

  it.each([
    ["'O''Brien''s'!$B$2:$C$5", { sheet: "O'Brien's", area: { row: 1, column: 1, rows: 4, columns: 2 } }],
    ["Blad!C5:B2", { sheet: "Blad", area: { row: 1, column: 1, rows: 4, columns: 2 } }],
    ["Blad!$A:$A", null], ["Blad!$XFE$1", null], ["Blad!A1,Blad!B1", null], ["SUM(Blad!A1)", null], ["A1", null],
  ])("that refer to %s stand there", (formula, place) => {
    expect(placeOf(formula)).toEqual(place);
  });
});

describe("tables", () => {
  const table = '<table name="t" displayName="Klanten" ref="B2:D5" totalsRowCount="1"><tableColumns><tableColumn name="Klant "/><tableColumn name="Omzet_x000A_2026"/><tableColumn name="eigen"/></tableColumns></table>';
  const cells = '<row r="3"><c r="B3" t="inlineStr"><is><t>007</t></is></c><c r="C3" t="e"><v>#REF!</v></c></row><row r="4"><c r="C4" t="e"><v>#REF!</v></c></row><row r="5"><c r="C5"><v>99</v></c></row>';

  it("are read by header in any case or old spelling, without totals; of a column the first error is told", async () => {
    const { rows, issues } = (await opened(small({ table, cells }))).readTable("klanten", [
      { key: "omzet", header: "omzet", oldHeaders: ["omzet\n2026"] }, { key: "klant", header: "klant", oldHeaders: [] }, { key: "concern", header: "concern", oldHeaders: ["groep"] },
    ]);
    expect(rows).toEqual([{ omzet: null, klant: "007" }, { omzet: null, klant: null }]);
    expect(issues).toEqual([{ code: "header-missing", table: "Klanten", expected: "concern" }, { code: "cell-error", sheet: "Blad", cell: "C3", received: "#REF!" }]);
  });

  it("that are not there give no row and an issue, as do sheets", async () => {
    const file = await opened(small());
    expect(file.readTable("Klanten", [])).toEqual({ rows: [], issues: [{ code: "not-found", table: "Klanten" }] });
    expect(file.readSheet("Weg")).toEqual({ rows: [], formulas: {}, issues: [{ code: "not-found", sheet: "Weg" }] });
  });

  it("beside a chart sheet are found all the same", async () => {
    const workbook = '<workbook><sheets><sheet name="Grafiek" r:id="r9"/><sheet name="Blad" state="veryHidden" r:id="r1"/></sheets></workbook>';
    const file = await opened(small({ workbook, table, cells }));
    expect(file.sheets().map(({ title, hidden }) => [title, hidden])).toEqual([["Grafiek", false], ["Blad", true]]);
    expect(file.tables()).toEqual([{ name: "Klanten", sheet: "Blad", headers: ["Klant ", "Omzet\n2026", "eigen"], area: { row: 1, column: 1, rows: 4, columns: 3 }, body: { row: 2, column: 1, rows: 2, columns: 3 } }]);
  });
});

describe("formulas", () => {
  it.each(["=KOMPAS.ABC_KLASSE(Klanten[omzet],\"_xlfn. blijft\")", "=SORT(FILTER('a_xlfn.b'!A1:A9,B1:B9>0))", "=IF(ak_x>0,TEXTJOIN(\", \",TRUE,A1:A3),\"\")"])("%s come back from their stored form", (formula) => {
    expect(plainFormula(storedFormula(formula))).toBe(formula);
  });

  it("of the add-in are known in any case and with the number that LibreOffice puts before them", () => {
    expect(plainFormula("[2]!_xldudf_kompas_abc_klasse(a1)+_XLDUDF_KOMPAS_X()")).toBe("=KOMPAS.ABC_KLASSE(a1)+KOMPAS.X()");
  });
});

const TEXTS = ["'s-Gravenhage", "=1+1", "+31", "@thuis", " spaties ", "regel\neen", "_x0041_", "漢字 & <b> \"q\" ]]>", "#N/A", "007", "é\u0001"];
it("gives every text that was written as it was", async () => {
  const file = await opened(await writeWorkbook(workbookOf(bareSheet({ cells: column(TEXTS) }))));
  expect(file.readSheet("Proef").rows).toEqual(TEXTS.map((text) => [text]));
});

const SCRIPT = `
import sys, datetime
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table
book = Workbook()
sheet = book.active
sheet.title = "Blad 1"
sheet.append(["klant", "omzet", "datum"])
sheet.append(["Jansen & Zn", 12.5, datetime.datetime(2026, 11, 22)])
sheet.append(["=1+1", None, None])
sheet["A3"].data_type = "s"
sheet.add_table(Table(displayName="Klanten", ref="A1:C3"))
book.create_chartsheet("Grafiek")
made = [DefinedName("ak_proef_blad", attr_text="'Blad 1'!$A$1"), DefinedName("ak_proef_omzet", attr_text="'Blad 1'!$B$2:$B$3")]
for name in made:
    book.defined_names.append(name) if hasattr(book.defined_names, "append") else book.defined_names.add(name)
book.save(sys.argv[1])
`;

withOpenpyxl("a file that openpyxl wrote", () => {
  it("gives its sheets, names, table and answers", async () => {
    const path = saved(new Uint8Array(0));
    const runs = ["python3", "/usr/bin/python3"].map((python) => spawnSync(python, ["-c", SCRIPT, path], { encoding: "utf8" }));
    expect(runs.filter(({ status }) => status === 0).length).toBeGreaterThan(0);
    const file = await opened(readFileSync(path));
    expect(file.sheets()).toEqual([{ title: "Blad 1", hidden: false, id: "proef" }, { title: "Grafiek", hidden: false, id: null }]);
    expect(file.readAnswers(["proef"])).toEqual({ answers: { proef: { blad: "klant" } }, columns: { proef: { omzet: [12.5, null] } }, issues: [] });
    const columns = ["klant", "omzet", "datum"].map((key) => ({ key, header: key, oldHeaders: [] }));
    expect(file.readTable("Klanten", columns)).toEqual({ rows: [{ klant: "Jansen & Zn", omzet: 12.5, datum: 46_348 }, { klant: "=1+1", omzet: null, datum: null }], issues: [] });
  }, 60_000);
});
