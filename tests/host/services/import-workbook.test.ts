import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { kompas } from "../../../src/functions";
import { describeIssue, issueOf } from "../../../src/taskpane/issues";
import { writeWorkbook } from "../../../src/xlsx";
import { rowsOf } from "../../fixtures/import/workbook-of";
import { lying, rel, sheetsFile, small, smallParts } from "../../xlsx/read-support";
import { catalogue } from "../../../src/catalogue";
import { plan } from "../../plan/support";
import { example as examplePlan, withOpenpyxl, writeWithOpenpyxl } from "../../xlsx/support";
import type { WrittenSheet } from "../../xlsx/support";
import { checkImport, columnOf, customersNow, importNow, keepWorkbook, readSheet, standing, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(300_000);
const SMALL = join(__dirname, "../../fixtures/import/klanten-klein.csv");

const emptyPlan = () => plan({ draw: catalogue.map(({ id }) => id) }).plan;

let services: Services;
let blank: () => Promise<void>;
beforeAll(async () => {
  services = startServices();
  blank = await keepWorkbook(services);
});
beforeEach(() => blank());
afterAll(async () => {
  await services.host.settle();
  services.host.dispose();
});

const bytes = (file: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(file);
const filled = async () => (await customersNow()).rows.filter((row) => row["klant"] !== null || row["debiteurennummer"] !== null);
const offerOf = async (file: Uint8Array) => (await services.startImport().open({ kind: "file", file: new File([bytes(file)], "klanten.xlsx") }, {})).offer?.parts.map(({ kind, name }) => `${kind} ${name}`);
const pyramid = async () => columnOf((await readSheet("abc")).areas["piramide"], 5, 1);
/** Per amount column of the source what was read, refused and imported, in cents. */
const accounts = ({ totals }: Awaited<ReturnType<typeof importNow>>["check"]) => totals.columns.map(({ column, read, refused, imported }) => [column, read, refused, imported]);

describe("a workbook of ours", () => {
  it("offers its table Klanten first, and gives the same customers and classes again", async () => {
    const file = bytes(await writeWorkbook(examplePlan()));
    expect((await offerOf(file))?.[0]).toBe("table Klanten");
    const { check, report } = await importNow(services, file, { part: "Klanten" });
    expect(check).toMatchObject({ blocked: false, totals: { rowsRead: 10, rowsRefused: 0, customers: 10 }, groups: [] });
    expect(report).toEqual({ rows: 10, total: 10, stopped: false });
    const amounts = (await filled()).map((row) => [row["omzet0"]]);
    const classes = kompas.ABC_PIRAMIDE(amounts);
    expect(await pyramid()).toEqual(Array.isArray(classes) ? classes.map((row: unknown) => (Array.isArray(row) ? row[1] : undefined)) : []);
  });

  it("that nobody filled in yet has no customers to refuse", async () => {
    const { check } = await checkImport(services, bytes(await writeWorkbook(emptyPlan())), "Klanten");
    expect(check.groups).toEqual([{ code: "no-rows", severity: "stop", column: null, count: 1, first: [{ code: "no-rows" }] }]);
  });
});

withOpenpyxl("a workbook that openpyxl wrote", () => {
  const LIST: WrittenSheet["rows"] = [["Debiteurennummer", "Klant", "Omzet 2019"], ["0001", "Alfa", 100.25], ["0002", "Bravo", 50]];

  it("gives the same totals to the cent and the same classes as the same customers in a .csv", async () => {
    const fromText = await importNow(services, new Uint8Array(readFileSync(SMALL)));
    const [customers, classes] = [await filled(), await pyramid()];
    await blank();
    const fromFile = await importNow(services, writeWithOpenpyxl([{ name: "Omzet", rows: rowsOf(SMALL) }]));
    expect(accounts(fromFile.check)).toEqual(accounts(fromText.check));
    expect(accounts(fromFile.check)[0]).toEqual(["Omzet 2019 (t/m 30-06)", 11_969_955, 0, 11_969_955]);
    expect(await filled()).toEqual(customers);
    expect(await pyramid()).toEqual(classes);
  });

  it("counts hidden rows, leaves out titles and the totals of a table, and keeps zeros in front", async () => {
    const rows = [["Debiteuren 2019", null, null], [null, null, null], ...LIST, ["Totaal", null, 150.25]];
    const file = writeWithOpenpyxl([{ name: "Omzet", rows, merges: ["A1:C1"], hiddenRows: [4], tables: [{ name: "Lijst", area: "A3:C6", totals: true }] }, { name: "Leeg", rows: [] }], "Grafiek");
    expect(await offerOf(file)).toEqual(["table Lijst"]);
    const { check } = await importNow(services, file);
    expect(check).toMatchObject({ totals: { rowsRead: 2, customers: 2 }, groups: [] });
    expect(await filled()).toMatchObject([{ debiteurennummer: "0001", klant: "Alfa", omzet0: 100.25 }, { debiteurennummer: "0002", klant: "Bravo", omzet0: 50 }]);
  });

  it("with a merged title above a plain list says rows as Excel shows them", async () => {
    const rows = [["Debiteuren"], [null], ...LIST, ["0003", "Charlie", "veel"], ["Totaal", null, 150.25]];
    const { check } = await importNow(services, writeWithOpenpyxl([{ name: "Omzet", rows, merges: ["A1:C1"] }]));
    expect(check.groups.map(({ first }) => first[0])).toMatchObject([{ code: "amount-unreadable", row: 6, value: "veel" }, { code: "total-row", row: 7 }]);
    expect(check.totals).toMatchObject({ rowsAbove: 2, customers: 2 });
  });

  it("gives dates as dates, refuses errors and ticks where an amount should stand, and a percentage is a fraction", async () => {
    const rows = [
      ["Klant", "Accountmanager vanaf", "Omzet 2019", "Marge 2019", "Concern"], ["Alfa", 43_646, 0.25, 1, "#N/A"], ["Bravo", 43_647, "#DIV/0!", 1, null], ["Charlie", null, true, 1, null], ["#REF!", null, 1, 1, null],
    ];
    const { check } = await importNow(services, writeWithOpenpyxl([{ name: "Omzet", rows, formats: { B2: "dd-mm-yyyy", C2: "0%" } }]));
    expect(await filled()).toMatchObject([{ klant: "Alfa", accountmanager_vanaf: 43_646, omzet0: 0.25, concern: null }]);
    expect(check.groups.flatMap(({ first }) => first.map(describeIssue))).toEqual([
      "Regel 3: in 'Omzet 2019' (blad 'Omzet', cel C3) staat de foutwaarde #DIV/0!. De regel is geweigerd. Verbeter de cel in de bron en lees haar opnieuw in.",
      "Regel 4: 'true' in 'Omzet 2019' is geen bedrag. De regel is geweigerd. Verbeter het bedrag in de bron.",
      "Regel 5: in 'Klant' (blad 'Omzet', cel A5) staat de foutwaarde #REF!. De regel is geweigerd. Verbeter de cel in de bron en lees haar opnieuw in.",
      "Regel 2: '#N/A' in 'Concern' is niet bekend en is leeg gelaten.",
    ]);
  });

  it("with two tables gives each its own customers", async () => {
    const file = writeWithOpenpyxl([
      { name: "Noord", rows: LIST, tables: [{ name: "Noordelijk", area: "A1:C3" }] },
      { name: "Zuid", rows: [[null], [null, "Klant", "Omzet 2019"], [null, "Zeta", 7]], tables: [{ name: "Zuidelijk", area: "B2:C3" }] },
    ]);
    expect(await offerOf(file)).toEqual(["table Noordelijk", "table Zuidelijk"]);
    await expect(checkImport(services, file)).rejects.toThrow("A part has to be chosen first");
    expect((await importNow(services, file, { part: "Zuidelijk" })).report.rows).toBe(1);
    expect(await filled()).toMatchObject([{ klant: "Zeta", omzet0: 7 }]);
  });

  it("without a header says so, and takes nothing for granted", async () => {
    const { source } = await services.startImport().open({ kind: "file", file: new File([writeWithOpenpyxl([{ name: "Los", rows: LIST.slice(1) }])], "los.xlsx") }, {});
    expect(source?.issues).toMatchObject([{ code: "no-known-header" }]);
    expect(source?.match.fields).toMatchObject({ klant: null, debiteurennummer: null });
  });
});

describe("names and places that are asking for trouble", () => {
  it("__proto__ as sheet, table and column", async () => {
    const rows = [["Klant", "Omzet 2019", "__proto__"], ["__proto__", 5, "x"]];
    const file = bytes(sheetsFile({ name: "__proto__", rows, tables: [["__proto__", "A1:C2", ["Klant", "Omzet 2019", "__proto__"]]] }));
    await importNow(services, file);
    expect(await filled()).toMatchObject([{ klant: "__proto__", omzet0: 5 }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("cells at both ends of a sheet", async () => {
    const corners = small({ cells: '<row r="1"><c r="A1" t="inlineStr"><is><t>Klant</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' });
    const { check } = await checkImport(services, bytes(corners));
    expect(check.groups.map(({ first }) => first[0])).toContainEqual({ code: "row-without-customer", row: 1_048_576 });
  });
});

describe("a file that cannot be read", () => {
  const compound = (content: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(content, "utf16le")]);
  const good = sheetsFile({ name: "Omzet", rows: [["Klant", "Omzet 2019"], ["Alfa", 1]] });
  const SHEET = "xl/worksheets/s0.xml";

  it.each([
    ["nothing", new Uint8Array(0), /^Dit bestand is leeg\. Er is niets gewijzigd\./],
    ["random bytes", Uint8Array.from({ length: 4000 }, (_none, index) => (index * 7919) % 251), /^Dit bestand is geen Excel-werkmap en bevat geen leesbare tekst\./],
    ["an .xls", compound("Workbook"), /^Dit is een oude Excel-werkmap \(\.xls\)\. Aan de werkmap is niets veranderd\..*Excel-werkmap \(\.xlsx\)/],
    ["a workbook with a password", compound("EncryptedPackage"), /^Op deze werkmap zit een wachtwoord\. Aan de werkmap is niets veranderd\./],
    ["half a workbook", good.subarray(0, good.length >> 1), /^Deze werkmap houdt halverwege op/],
    ["an .ods", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }), /^Dit bestand is geen Excel-werkmap.*sla het op als \.xlsx\.$/],
    ["a document of Word", zipSync(smallParts({ workbook: "<document/>" })), /^Dit bestand is geen Excel-werkmap/],
    ["a zip of something else", zipSync({ "foto.jpg": strToU8("x") }), /^Dit bestand is geen Excel-werkmap/],
    ["a workbook of more than 4 GB", lying(good, "xl/workbook.xml", { size: 0xffffffff }), /^Deze werkmap is verpakt op een manier die Accountkompas niet kan lezen/],
    ["a workbook with another checksum", lying(good, "xl/workbook.xml", { crc: 1 }), /^Deze werkmap is beschadigd/],
    ["a sheet that lies about its size", lying(good, SHEET, { size: 10 }), /^Deze werkmap is op blad 'Omzet' beschadigd/],
    ["a sheet that says it is huge", lying(good, SHEET, { size: 200 * 2 ** 20 }), /^Blad 'Omzet' is uitgepakt groter dan 100 MB; .* Aan de werkmap is niets veranderd\./],
    ["a document type", small({ workbook: "<!DOCTYPE workbook><workbook/>" }), /^Deze werkmap bevat opdrachten die Excel zelf nooit opslaat/],
    ["a text in a number", small({ cells: '<row r="7"><c r="B7"><v>x</v></c></row>' }), /^Deze werkmap is op blad 'Blad', cel B7, beschadigd/],
    ["a workbook without a filled cell", sheetsFile({ name: "Blad1" }), /^In deze werkmap staat geen enkele gevulde cel\. Er is niets gewijzigd\./],
    ["a workbook with only a chart", small({ workbook: '<workbook><sheets><sheet name="Grafiek" r:id="r9"/></sheets></workbook>', more: { "xl/_rels/workbook.xml.rels": `<Relationships>${rel("r9", "chartsheet", "chartsheets/sheet1.xml")}</Relationships>` } }), /^In deze werkmap staat geen enkele gevulde cel/],
  ])("%s is refused with its own sentence, and nothing is written", async (_what, file, sentence) => {
    const failure: unknown = await checkImport(services, bytes(file)).catch((reason: unknown) => reason);
    const issue = issueOf(failure);
    if (!issue) throw failure;
    expect(describeIssue(issue)).toMatch(sentence);
    expect((await standing()).ids).toEqual([]);
  });
});
