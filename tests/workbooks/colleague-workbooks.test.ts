import { unzipSync } from "fflate";
import { exampleCompany } from "../../src/catalogue";
import { a1, WORKBOOK_ID } from "../../src/plan";
import type { TableRow } from "../../src/plan";
import { colleagueWorkbooks, divideCustomers, handoutOf, readMember, ZipWriter } from "../../src/workbooks";
import type { ColleagueFile, ColleagueRequest } from "../../src/workbooks";
import { opened } from "../xlsx/read-support";
import { readWithOpenpyxl, saved, withOpenpyxl } from "../xlsx/support";

jest.setTimeout(120_000);

const INSTELLINGEN = { eigenaar: "Manager", organisatie: "Voorbeeld BV", boekjaar: 2026, periode_tm: 46203, abc_grens_a: 70, abc_regel: "strikt", deel_rollen: "ja", deel_stijl: "ja", kans1: null };
const customer = (number: number, accountmanager: string | null): TableRow => ({ klant: `Klant ${number}`, debiteurennummer: String(number).padStart(4, "0"), accountmanager, omzet0: number + 0.01, marge0: number / 4, omzet1: number });

function request(customers: readonly TableRow[], more: Partial<ColleagueRequest> & { readonly deals?: readonly TableRow[] } = {}): ColleagueRequest {
  const { deals = [], ...rest } = more;
  return { division: divideCustomers(customers, deals), settings: { boekjaar: 2026, today: 46348 }, instellingen: INSTELLINGEN, sheets: [], ...rest };
}

async function made(of: ColleagueRequest): Promise<readonly ColleagueFile[]> {
  const files: ColleagueFile[] = [];
  for await (const file of colleagueWorkbooks(of)) files.push(file);
  return files;
}

const recordOf = async ({ bytes, fileName }: ColleagueFile) => {
  const { record, problem } = await readMember(await opened(bytes), { file: fileName, today: 46348 });
  if (!record) throw new Error(JSON.stringify(problem));
  return record;
};

describe("a workbook for a colleague", () => {
  const customers = [customer(1, "Anna"), customer(2, "Chris"), customer(3, "anna"), customer(4, null)];
  const deals = [{ klant: "Klant 1", omschrijving: "van Anna", bedrag: 100, kans: 0.5 }, { klant: "Klant 2", omschrijving: "van Chris", bedrag: 50, kans: 0.2 }];

  test("holds the customers of that colleague and nobody else's, as they stand in Klanten", async () => {
    const files = await made(request(customers));
    expect(files.map(({ colleague, fileName, customers: count, revenue }) => [colleague, fileName, count, revenue])).toEqual([["Anna", "Anna 2026.xlsx", 2, 402], ["Chris", "Chris 2026.xlsx", 1, 201]]);
    const [anna] = await Promise.all(files.map(recordOf));
    expect(anna?.customers.map(({ customer: name, debtor, years: [now, before] }) => [name, debtor, now.revenue, now.margin, before.revenue])).toEqual([["Klant 1", "0001", 101, 25, 100], ["Klant 3", "0003", 301, 75, 300]]);
    expect(JSON.stringify(anna)).not.toContain("Klant 2");
  });

  test("takes period, organisation and thresholds from Instellingen; owner and footer are the colleague, and nothing is shared for him", async () => {
    const [file] = await made(request(customers));
    const workbook = await opened(file?.bytes ?? new Uint8Array());
    expect(workbook.readAnswers(["instellingen"]).answers["instellingen"]).toMatchObject({ eigenaar: "Anna", organisatie: "Voorbeeld BV", boekjaar: 2026, periode_tm: 46203, abc_grens_a: 70, abc_grens_b: 95, abc_regel: "strikt", kans1: null, kans2: 0.5, deel_rollen: "nee", deel_stijl: "nee" });
    expect(workbook.properties()).toMatchObject({ AccountkompasSchema: "1", AccountkompasBoekjaar: "2026" });
    const sheet = new TextDecoder().decode(unzipSync(file?.bytes ?? new Uint8Array())["xl/worksheets/sheet1.xml"]);
    expect(sheet).toMatch(/<oddFooter>[^<]*Anna/);
    expect(sheet).not.toContain("Manager");
  });

  test("is a workbook of its own: each has another id", async () => {
    const ids = (await Promise.all((await made(request(customers))).map(async ({ bytes }) => (await opened(bytes)).properties()[WORKBOOK_ID])));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("has the sheets that were chosen with what they need, and the deals of its customers", async () => {
    const files = await made(request(customers, { deals, sheets: ["pijplijn", "h3o4"] }));
    const [workbook] = await Promise.all(files.map(({ bytes }) => opened(bytes)));
    expect(workbook?.sheets().map(({ id }) => id)).toEqual(["overzicht", "instellingen", "klanten", "klassen", "abc", "pijplijn", "pijplijnrijen", "h3o4"]);
    const [anna, chris] = await Promise.all(files.map(recordOf));
    expect(anna?.deals.map(({ description, expected }) => [description, expected])).toEqual([["van Anna", 5000]]);
    expect(chris?.deals.map(({ description }) => description)).toEqual(["van Chris"]);
  });

  test("can be values only", async () => {
    const [file] = await made(request(customers, { settings: { boekjaar: 2026, today: 46348, fixed: true } }));
    expect((await opened(file?.bytes ?? new Uint8Array())).readSheet("ABC-piramide").formulas).toEqual({});
  });
});

describe("who gets one", () => {
  const customers = [customer(1, "Anna"), customer(2, "Chris"), customer(3, null)];

  test("only who was chosen; the account says what is left", async () => {
    const of = request(customers, { colleagues: ["chris", "onbekend"] });
    const files = await made(of);
    expect(files.map(({ colleague }) => colleague)).toEqual(["Chris"]);
    expect(handoutOf(of.division, files)).toEqual({
      made: { customers: 1, revenue: 201, deals: 0 }, left: { customers: 2, revenue: 402, deals: 0 }, all: { customers: 3, revenue: 603, deals: 0 }, difference: { customers: 0, revenue: 0, deals: 0 },
    });
  });

  test("customers of nobody get a file when it is asked for; a colleague of that name is another one", async () => {
    const named = [...customers, customer(4, "Zonder accountmanager")];
    expect((await made(request(named))).map(({ fileName }) => fileName)).toEqual(["Anna 2026.xlsx", "Chris 2026.xlsx", "Zonder accountmanager 2026.xlsx"]);
    const files = await made(request(named, { restName: "zonder accountmanager" }));
    expect(files.map(({ key, fileName }) => [key, fileName]).slice(2)).toEqual([["zonder accountmanager", "Zonder accountmanager 2026.xlsx"], ["", "zonder accountmanager 2026 (2).xlsx"]]);
    const rest = await opened(files[3]?.bytes ?? new Uint8Array());
    expect(rest.readAnswers(["instellingen"]).answers["instellingen"]).toMatchObject({ eigenaar: null });
  });

  test("nobody when there are no customers", async () => {
    expect(await made(request([], { restName: "zonder accountmanager" }))).toEqual([]);
  });

  test("a file that did not come shows as a difference", () => {
    const { division } = request(customers);
    expect(handoutOf(division, [{ key: "anna", customers: 1, revenue: 100, deals: 0 }]).difference).toEqual({ customers: 0, revenue: 1, deals: 0 });
  });
});

test("names of colleagues that no file system takes and texts that look like formulas come through", async () => {
  const names = ["CON", "Jan: de/Boer", "=1+1", "<b>Piet</b> & co", "../x", "naam\u202Egpj"];
  const files = await made(request(names.map((name, at) => customer(at + 1, name))));
  expect(files.map(({ fileName }) => fileName).sort()).toEqual(["=1+1 2026.xlsx", "CON 2026.xlsx", "Jan de Boer 2026.xlsx", "b Piet b & co 2026.xlsx", "naam gpj 2026.xlsx", "x 2026.xlsx"]);
  for (const file of files) expect((await recordOf(file)).owner).toBe(file.colleague);
});

describe("forty colleagues", () => {
  const managers = Array.from({ length: 40 }, (_none, at) => `Collega ${String(at + 1).padStart(2, "0")}`);
  const customers = Array.from({ length: 400 }, (_none, at) => customer(at + 1, at % 50 === 49 ? null : (managers[at % 40] ?? null)));
  const of = request(customers, { restName: "zonder accountmanager" });
  let files: readonly ColleagueFile[] = [];
  beforeAll(async () => {
    files = await made(of);
  });

  test("their files together are Klanten, to the cent", async () => {
    expect(files).toHaveLength(41);
    const records = await Promise.all(files.filter(({ key }) => key !== "").map(recordOf));
    const rest = await readMember(await opened(files[40]?.bytes ?? new Uint8Array()), { file: "rest", owner: "niemand", today: 46348 });
    const rows = [...records, ...(rest.record ? [rest.record] : [])].flatMap(({ customers: own }) => own);
    expect(new Set(rows.map(({ debtor }) => debtor)).size).toBe(400);
    expect(rows).toHaveLength(400);
    // 1,01 + 2,01 + … + 400,01
    expect(rows.reduce((sum, { years: [{ revenue }] }) => sum + (revenue ?? 0), 0)).toBe((400 * 401) / 2 * 100 + 400);
    expect(handoutOf(of.division, files)).toMatchObject({ left: { customers: 0 }, made: of.division.all, difference: { customers: 0, revenue: 0, deals: 0 } });
  });

  test("go in one zip under their own names, as they are", () => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const zip = new ZipWriter((part) => parts.push(part));
    for (const { fileName, bytes } of files) zip.add(fileName, bytes);
    zip.end();
    const found = unzipSync(new Uint8Array(Buffer.concat(parts)));
    expect(Object.keys(found)).toEqual(files.map(({ fileName }) => fileName));
    for (const { fileName, bytes } of files) expect(Buffer.compare(found[fileName] ?? new Uint8Array(), bytes)).toBe(0);
  });
});

withOpenpyxl("read by openpyxl", () => {
  test("the example company, divided", async () => {
    const customers = (exampleCompany.tables["Klanten"] ?? []).map((row, at): TableRow => ({ ...row, accountmanager: at % 2 === 0 ? "Anna" : "Chris" }));
    const files = await made(request(customers, { deals: exampleCompany.tables["Pijplijn"] ?? [], sheets: ["pijplijn"] }));
    for (const { bytes, colleague } of files) {
      const { names, sheets } = readWithOpenpyxl(saved(bytes));
      const sheet = sheets.find(({ title }) => title === "Klantenbestand");
      const column = sheet?.tables[0]?.columns.indexOf("klant") ?? -1;
      const [first = 0, last = 0] = (sheet?.tables[0]?.ref.match(/\d+/g) ?? []).map(Number);
      const read = Array.from({ length: last - first }, (_none, row) => sheet?.cells[a1({ row: first + row, column: column + 1, rows: 1, columns: 1 })]);
      const own = customers.filter(({ accountmanager }) => accountmanager === colleague).map(({ klant }) => klant);
      expect(read.filter((name) => name !== undefined)).toEqual(own);
      const [, title = "", owner = ""] = /^'?(.+?)'?!\$?(.+)$/.exec(names["ak_instellingen_eigenaar"]?.refers ?? "") ?? [];
      expect(sheets.find((each) => each.title === title)?.cells[owner.replaceAll("$", "")]).toBe(colleague);
    }
  });
});
