import { unzipSync } from "fflate";
import { WORKBOOK_ID } from "../../../src/plan";
import { issueOf } from "../../../src/taskpane/issues";
import { createColleagueService } from "../../../src/taskpane/services/colleague-service";
import { createColleagueSession } from "../../../src/taskpane/services/colleague-session";
import { readStanding } from "../../../src/taskpane/services/standing";
import type { ColleagueChoices, ColleagueList, ColleagueService } from "../../../src/taskpane/services/types";
import type { WorkbookFile } from "../../../src/xlsx";
import { opened } from "../../xlsx/read-support";
import { keepWorkbook, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(240_000);

let services: Services;
let example: () => Promise<void>;
let colleagues: ColleagueService;
beforeAll(async () => {
  services = startServices();
  await services.workbook.make(true, {});
  await services.workbook.draw(["pijplijn", "h1o2"], {});
  await fillManagers(["Anna", "anna", "Chris", "Anna", null, "Chris", "Anna", "Chris", "CHRIS", "Anna"]);
  example = await keepWorkbook(services);
});
beforeEach(() => {
  services.host.openedWorkbooks.length = 0;
  const thread = { fault: new Promise<never>(() => undefined), close: () => undefined };
  colleagues = createColleagueService({ saves: true, startClient: () => ({ session: createColleagueSession(), ...thread }) });
});
afterAll(async () => {
  await services.host.settle();
  services.host.dispose();
});

/** Types accountmanagers in Klantenbestand, row by row. */
const fillManagers = (names: readonly (string | null)[]) => Excel.run(async (context) => {
  const column = context.workbook.tables.getItem("Klanten").columns.getItem("accountmanager").getDataBodyRange();
  column.values = names.map((name) => [name ?? ""]);
  await context.sync();
});

async function read(): Promise<ColleagueList> {
  const list = await colleagues.read({});
  if (!list) throw new Error("Reading was stopped");
  return list;
}

async function zipOf(choices: Partial<ColleagueChoices>): Promise<ReadonlyMap<string, WorkbookFile>> {
  const made = await colleagues.makeZip({ colleagues: ["anna", "chris"], sheets: [], deals: false, ...choices }, {});
  if (!made) throw new Error("Making was stopped");
  expect(made.handout.difference).toEqual({ customers: 0, revenue: 0, deals: 0 });
  const files = Object.entries(unzipSync(new Uint8Array(await made.zip.arrayBuffer())));
  return new Map(await Promise.all(files.map(async ([name, bytes]) => [name, await opened(bytes)] as const)));
}

const KLANT = [{ key: "klant", header: "klant", oldHeaders: [] }];
const customersOf = (file: WorkbookFile | undefined) => file?.readTable("Klanten", KLANT).rows.flatMap(({ klant }) => klant ?? []);

test("the customers of the open workbook by accountmanager, to the cent, with what there is to know", async () => {
  const { colleagues: found, rest, all, remarks, boekjaar, issues, sheets } = await read();
  expect(found.map(({ name, customers, revenue }) => [name, customers, revenue])).toEqual([["Anna", 5, 73_000_000], ["Chris", 4, 21_000_000]]);
  expect([rest.customers, rest.revenue, all.customers, all.revenue]).toEqual([1, 6_000_000, 10, 100_000_000]);
  expect(remarks.map(({ code }) => code)).toEqual(["no-accountmanager", "one-colleague", "one-colleague", "deals-of-nobody"]);
  expect([boekjaar, issues]).toEqual([new Date().getFullYear(), []]);
  expect(sheets).toContain("h1o1");
});

test("one zip with a workbook for each: own customers, the settings of this one, an id of its own and no answers", async () => {
  await services.host.user.type("Instellingen", "C16", 75);
  await read();
  const files = await zipOf({ sheets: ["h1o2"], deals: false });
  const year = new Date().getFullYear();
  expect([...files.keys()]).toEqual([`Anna ${year}.xlsx`, `Chris ${year}.xlsx`]);
  const [anna, chris] = [...files.values()];
  expect(customersOf(anna)).toEqual(["Alfa", "Bravo", "Delta", "Golf", "Juliet"]);
  expect(customersOf(chris)).toEqual(["Charlie", "Foxtrot", "Hotel", "India"]);
  const { instellingen = {}, h1o2 = {} } = anna?.readAnswers(["instellingen", "h1o2"]).answers ?? {};
  expect(instellingen).toMatchObject({ eigenaar: "Anna", organisatie: "Voorbeeldbedrijf", abc_grens_a: 75 });
  // The example has answered this; a colleague starts with an empty sheet.
  expect([h1o2["verkoper_belang"], h1o2["keuze1_rol"]]).toEqual([null, null]);
  const own = (await readStanding()).properties[WORKBOOK_ID];
  expect(own).toBeDefined();
  expect(new Set([own, anna?.properties()[WORKBOOK_ID], chris?.properties()[WORKBOOK_ID]]).size).toBe(3);
  await example();
});

test("their deals when they were asked for; customers of nobody in a file of their own", async () => {
  await read();
  const files = await zipOf({ deals: true, sheets: ["pijplijn"], restName: "Zonder accountmanager" });
  const names = [...files.values()].map((file) => file.readTable("Pijplijn", KLANT).rows.flatMap(({ klant }) => klant ?? []));
  // Echo is without an accountmanager; Kilo, Lima, Mike, November and Oscar are no customers.
  expect(names).toEqual([["Alfa"], ["Foxtrot"], ["Kilo", "Lima", "Mike", "Echo", "November", "Oscar"]]);
  expect(customersOf([...files.values()][2])).toEqual(["Echo"]);
});

test("one after the other, each opened by Excel; one that Excel refused is next again", async () => {
  await read();
  expect(await colleagues.begin({ colleagues: ["anna", "chris"], sheets: [], deals: false })).toBe(2);
  services.host.user.beginCellEdit();
  await expect(colleagues.openNext()).rejects.toMatchObject({ issue: { code: "cell-edit" } });
  services.host.user.endCellEdit();
  expect((await colleagues.openNext())?.colleague).toBe("Anna");
  expect((await colleagues.openNext())?.colleague).toBe("Chris");
  expect(await colleagues.openNext()).toBeNull();
  const files = await Promise.all(services.host.openedWorkbooks.map((bytes) => opened(bytes)));
  expect(files.map(customersOf)).toEqual([["Alfa", "Bravo", "Delta", "Golf", "Juliet"], ["Charlie", "Foxtrot", "Hotel", "India"]]);
  expect((await colleagues.handout()).left.customers).toBe(1);
});

test("stopped after the first workbook nothing is made, and it can be done again", async () => {
  await read();
  const stop = new AbortController();
  const choices = { colleagues: ["anna", "chris"], sheets: [], deals: false };
  const onProgress = ({ done }: { readonly done: number }) => { if (done === 1) stop.abort(); };
  expect(await colleagues.makeZip(choices, { onProgress, signal: stop.signal })).toBeNull();
  expect((await zipOf({})).size).toBe(2);
});

test("a workbook without a list of customers has nobody; nothing is read twice into one list", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Klantenbestand").delete();
    await context.sync();
  });
  expect(await read()).toMatchObject({ colleagues: [], all: { customers: 0 } });
  await example();
  expect((await read()).all.customers).toBe(10);
  expect((await read()).all.customers).toBe(10);
});

test("a thread that breaks off is told", async () => {
  const fault = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error("broken")), 50));
  fault.catch(() => undefined);
  const broken = createColleagueService({ saves: true, startClient: () => ({ session: { ...createColleagueSession(), divide: () => new Promise(() => undefined) }, fault, close: () => undefined }) });
  await expect(broken.read({})).rejects.toThrow("broken");
  expect(issueOf(new Error("broken"))).toBeUndefined();
});
