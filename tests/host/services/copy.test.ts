import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, exampleCompany } from "../../../src/catalogue";
import { readAnswers, readTable } from "../../../src/excel";
import { readWorkbook } from "../../../src/xlsx";
import type { WorkbookFile } from "../../../src/xlsx";
import { issueOf } from "../../../src/taskpane/issues";
import { columnsOf } from "../../../src/taskpane/services/sheets";
import { readStanding } from "../../../src/taskpane/services/standing";
import { matchTable } from "../../../src/workbooks";
import type { CopyKind, CopyTask } from "../../../src/taskpane/services/types";
import { partsOf, readWithOpenpyxl, saved, withOpenpyxl } from "../../xlsx/support";
import { contents } from "../excel/start";
import { keepWorkbook, standing, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(240_000);
/** Every sheet there is, in the order of the tabs. */
const SHEET_IDS = catalogue.map(({ id }) => id);

const VERSION: unknown = JSON.parse(readFileSync(join(__dirname, "../../../package.json"), "utf8")).version;
const MANIFEST = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

let services: Services;
let example: () => Promise<void>;
// Drawing takes most of the time, so it happens once; a test that changes the workbook starts from what was kept.
beforeAll(async () => {
  services = startServices();
  await services.workbook.make(true, {});
  await services.workbook.draw(["h3o4"], {});
  example = await keepWorkbook(services);
});
beforeEach(() => void (services.host.openedWorkbooks.length = 0));
afterAll(async () => {
  await services.host.settle();
  services.host.dispose();
});

/** Prepares and opens; the issues that were told before, and the file that Excel got (undefined: none). */
async function copyNow(kind: CopyKind, task: CopyTask = {}) {
  const copier = services.startCopy();
  const check = await copier.prepare(kind, task);
  const opened = check && (await copier.open(task));
  return { issues: check?.issues, opened, bytes: services.host.openedWorkbooks[0] };
}

async function fileOf(bytes: Uint8Array | undefined): Promise<WorkbookFile> {
  const { workbook, issues } = await readWorkbook(bytes ?? new Uint8Array());
  if (!workbook) throw new Error(JSON.stringify(issues));
  return workbook;
}

/** Every named cell of every sheet, and every row of every table, calculated columns included, as Excel shows it. */
async function shownInExcel() {
  const existing = await readStanding();
  const { answers, columns } = await readAnswers(Object.keys(existing.sheets), () => false);
  const tables: Record<string, unknown> = {};
  for (const [name, { headers }] of Object.values(existing.sheets).flatMap((sheet) => Object.entries(sheet.tables))) {
    tables[name] = (await readTable(name, keysOf(name, headers))).rows;
  }
  return { answers, columns, tables };
}

/** The same of a file. */
function shownInFile(file: WorkbookFile) {
  const ids = file.sheets().flatMap(({ id }) => (id === null ? [] : [id]));
  const { answers, columns, issues } = file.readAnswers(ids, () => false);
  const tables = Object.fromEntries(file.tables().map(({ name, headers }) => [name, file.readTable(name, keysOf(name, headers)).rows]));
  expect(issues).toEqual([]);
  return { answers, columns, tables };
}

const keysOf = (table: string, headers: readonly string[]) => [
  ...matchTable(table, headers).filled,
  ...columnsOf(table).filter(({ formula }) => formula !== undefined).map(({ key, header }) => ({ key, header, oldHeaders: [] })),
];

/** Figures that were computed twice may differ in their last digits. */
const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_key, each: unknown) => (typeof each === "number" ? Number(each.toPrecision(12)) : each)));

/** Answers, rows, tabs and columns of the person's own, as they come about in a workbook that is used. */
async function workInIt(): Promise<void> {
  const { user } = services.host;
  await user.type("1.1 Plek in de organisatie", "C9", 5);
  await user.type("Instellingen", "C6", "Jansen & Zn <bv>");
  await user.type("Klantenbestand", "J15", "=100+23");
  await user.type("Klantenbestand", "D16", "'=Nieuw");
  await user.type("Klantenbestand", "J16", 12_345.67);
  await user.insertRows("ABC-piramide", 3, 2);
  await user.renameSheet("ABC-piramide", "Mijn piramide");
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.add("Notities");
    own.getRange("A1").values = [["van mij"]];
    context.workbook.tables.getItem("Klanten").columns.add(undefined, undefined, "mijn kolom");
    await context.sync();
  });
  await services.host.settle();
}

/** A workbook that is used and both copies of it; made once, since many tests look at them. */
let used: Promise<Awaited<ReturnType<typeof copyBoth>>> | undefined;
const copies = () => (used ??= copyBoth());

async function copyBoth() {
  await workInIt();
  const [shown, state, before] = [await shownInExcel(), await services.workbook.load(), await contents(services.host)];
  const clean = await copyNow("clean");
  services.host.openedWorkbooks.length = 0;
  const fixed = await copyNow("fixed");
  expect([clean.issues, clean.opened, fixed.issues, fixed.opened]).toEqual([[], true, [], true]);
  const bytes = { clean: clean.bytes ?? new Uint8Array(), fixed: fixed.bytes ?? new Uint8Array() };
  return { shown, state, before, after: await contents(services.host), bytes };
}

/** Overzicht tells in each kind of copy what it is; everything else is the same. */
const withoutNote = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, each: unknown) => (typeof each === "string" && /vaste kopie/.test(each) ? key : each)));

describe("a clean copy of a workbook that is used", () => {
  test("holds every answer, every row and every figure as Excel shows them, and changes nothing in the workbook", async () => {
    const { shown, bytes, before, after } = await copies();
    expect(rounded(shownInFile(await fileOf(bytes.clean)))).toEqual(rounded(shown));
    expect(shown.answers["instellingen"]).toMatchObject({ eigenaar: "Jansen & Zn <bv>" });
    expect(shown.tables["Klanten"]).toEqual(expect.arrayContaining([expect.objectContaining({ klant: "=Nieuw", omzet0: 12_345.67 }), expect.objectContaining({ klant: "Juliet", omzet0: 123 })]));
    expect(after).toBe(before);
  });

  test("has the sheets that stand, under the titles of the person, and nothing of the person's own beside them", async () => {
    const { shown, state, bytes } = await copies();
    const file = await fileOf(bytes.clean);
    expect(file.sheets().map(({ id }) => id)).toEqual(SHEET_IDS.filter((id) => id in shown.answers));
    expect(file.sheets().map(({ title }) => title)).toContain("Mijn piramide");
    expect(file.sheets().map(({ title }) => title)).not.toContain("Notities");
    expect(file.tables().flatMap(({ headers }) => headers)).not.toContain("mijn kolom");
    expect(state.own).toEqual({ sheets: ["Blad1", "Notities"], columns: [{ sheet: "Klantenbestand", columns: ["mijn kolom"] }] });
  });

  test("is a workbook with an id of its own; drawing again keeps the id that a workbook has", async () => {
    const { bytes } = await copies();
    const idNow = async () => (await readStanding()).properties["AccountkompasWerkboek"];
    const ids = [await idNow(), ...(await Promise.all([bytes.clean, bytes.fixed].map(async (each) => (await fileOf(each)).properties()["AccountkompasWerkboek"])))];
    expect(ids).toEqual([1, 2, 3].map(() => expect.stringMatching(/^[0-9a-f-]{36}$/)));
    expect(new Set(ids).size).toBe(3);
    expect((await fileOf(bytes.clean)).properties()).toMatchObject({ AccountkompasSchema: "1", AccountkompasVersie: VERSION });
    await services.workbook.draw(["h1o1"], {});
    expect(await idNow()).toBe(ids[0]);
  });

  test("names the add-in of the manifest and its functions, and stores formulas as Excel recognises them", async () => {
    const parts = partsOf((await copies()).bytes.clean);
    const extension = parts["xl/webextensions/webextension1.xml"] ?? "";
    const id = /<Id>([^<]+)<\/Id>/.exec(MANIFEST)?.[1] ?? "";
    const version = /<Version>([^<]+)<\/Version>/.exec(MANIFEST)?.[1] ?? "";
    expect(extension).toContain(`<we:reference id="${id}" version="${version}" store="EXCatalog" storeType="EXCatalog"/>`);
    expect(extension).toContain("<we:customFunctionIds>_xldudf_KOMPAS_ABC_KLASSE</we:customFunctionIds>");
    expect(parts["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
    expect(Object.entries(parts).filter(([path, xml]) => path.startsWith("xl/worksheets/") && /<f[^>]*>[^<]*KOMPAS\./.test(xml))).toEqual([]);
  });
});

describe("a fixed copy", () => {
  test("shows what Excel shows, has no formula and names no add-in, and says so on Overzicht", async () => {
    const { shown, bytes } = await copies();
    const file = await fileOf(bytes.fixed);
    expect(withoutNote(rounded(shownInFile(file)))).toEqual(withoutNote(rounded(shown)));
    for (const { title } of file.sheets()) expect([title, file.readSheet(title).formulas]).toEqual([title, {}]);
    const parts = partsOf(bytes.fixed);
    expect(Object.keys(parts).filter((path) => path.includes("webextension"))).toEqual([]);
    expect(Object.values(parts).filter((xml) => /<f[ >]|calculatedColumnFormula/.test(xml))).toEqual([]);
    const words = file.readSheet("Overzicht").rows.flat().join(" ");
    expect(words).toContain("Dit is een vaste kopie");
    expect(words).not.toContain("De cijfers rekenen");
  });
});

withOpenpyxl("openpyxl", () => {
  test("finds the same values in both copies, and formulas in the clean one only", async () => {
    const { bytes } = await copies();
    const clean = readWithOpenpyxl(saved(bytes.clean));
    const fixed = readWithOpenpyxl(saved(bytes.fixed));
    expect(withoutNote(fixed.sheets.map(({ cells }) => cells))).toEqual(withoutNote(clean.sheets.map(({ cells }) => cells)));
    expect(clean.sheets.filter(({ formulas }) => Object.keys(formulas).length > 0).length).toBeGreaterThan(3);
    expect(fixed.sheets.filter(({ formulas }) => Object.keys(formulas).length > 0)).toEqual([]);
    expect(Object.keys(fixed.names)).toEqual(Object.keys(clean.names));
  });
});

describe("what is told before anything is made", () => {
  beforeEach(() => example());

  test("a fixed copy: the sheets on which Excel computes nothing but an error are named", async () => {
    await services.host.user.type("Instellingen", "C16", 99);
    const { answers } = await readAnswers(["instellingen"]);
    expect(answers["instellingen"]).toMatchObject({ abc_grens_a: 99 });
    const { issues } = await copyNow("fixed");
    expect(issues).toContainEqual({ code: "copy-figures-missing", title: "ABC-piramide", count: expect.any(Number) });
    expect((await copyNow("clean")).issues).toEqual([]);
  });

  test("an answer that holds an error is left out and named", async () => {
    await services.host.user.type("1.1 Plek in de organisatie", "C9", "=1/0");
    const { issues, bytes } = await copyNow("clean");
    expect(issues).toEqual([{ code: "cell-error", sheet: "1.1 Plek in de organisatie", cell: "C9", received: "#DIV/0!" }]);
    const { answers } = (await fileOf(bytes)).readAnswers(["h1o1"]);
    expect(Object.values(answers["h1o1"] ?? {}).filter((answer) => String(answer).startsWith("#"))).toEqual([]);
    expect(answers["h1o1"]).toMatchObject({ plannen: null, ingevuld: 6 });
  });

  test("an answer that was emptied stays empty, also where a new sheet starts with one", async () => {
    await services.host.user.type("Instellingen", "C16", "");
    const { bytes } = await copyNow("clean");
    expect((await fileOf(bytes)).readAnswers(["instellingen"]).answers["instellingen"]).toMatchObject({ abc_grens_a: null });
  });

  test("an unfinished sheet is named; the copy has it whole", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("ak_abc_bezig", context.workbook.worksheets.getItem("ABC-piramide").getRange("A1"));
      await context.sync();
    });
    const { issues, bytes } = await copyNow("clean");
    expect(issues).toEqual([{ code: "copy-unfinished", title: "ABC-piramide" }]);
    const file = await fileOf(bytes);
    expect(file.names().filter(({ name }) => name.endsWith("_bezig"))).toEqual([]);
    expect(file.readAnswers(["abc"]).answers["abc"]).toMatchObject({ verschil: 0 });
  });

  test("answers whose cells were deleted are named; the copy has the cells again", async () => {
    // As Excel leaves the name when its row is deleted.
    await Excel.run(async (context) => {
      context.workbook.names.getItem("ak_h1o1_plannen").formula = "=#REF!";
      await context.sync();
    });
    const { issues, bytes } = await copyNow("clean");
    expect(issues).toEqual([{ code: "copy-cells-lost", title: "1.1 Plek in de organisatie", fields: ["plannen"] }]);
    expect((await fileOf(bytes)).readAnswers(["h1o1"]).answers["h1o1"]).toMatchObject({ plannen: null, invloed: 3, totaal: 7 });
  });

  test("only what stands comes along, with what it needs", async () => {
    for (const id of ["h1o1", "h3o4", "overzicht", "instellingen"]) await services.workbook.remove(id);
    const { bytes } = await copyNow("clean");
    const ids = (await fileOf(bytes)).sheets().map(({ id }) => id);
    expect(ids).toEqual(SHEET_IDS.filter((id) => ["instellingen", "klanten", "klassen", "abc", "pijplijn", "pijplijnrijen"].includes(id)));
    expect((await standing()).ids).not.toContain("instellingen");
  });
});

describe("a copy that is not to be", () => {
  beforeAll(() => example());

  test.each(["reading", "computing"] as const)("stopped while %s: nothing is made", async (part) => {
    const stop = new AbortController();
    const copy = await copyNow("clean", { signal: stop.signal, onProgress: (progress) => { if (progress.part === part && (part === "computing" || progress.done > 0)) stop.abort(); } });
    expect(copy).toEqual({ issues: undefined, opened: null, bytes: undefined });
  });

  test("stopped while writing: nothing is made", async () => {
    const stop = new AbortController();
    const copy = await copyNow("clean", { signal: stop.signal, onProgress: (progress) => { if (progress.part === "writing") stop.abort(); } });
    expect(copy).toMatchObject({ opened: false, bytes: undefined });
  });

  test("a cell that is being edited when the copy is ready: said at once, nothing is made", async () => {
    const task: CopyTask = { onProgress: ({ part }) => { if (part === "opening") services.host.user.beginCellEdit(); } };
    await expect(copyNow("clean", task)).rejects.toMatchObject({ issue: { code: "cell-edit" } });
    services.host.user.endCellEdit();
    expect(services.host.openedWorkbooks).toEqual([]);
  });

  test("a fault at any action: told as an issue, nothing is made or changed, and doing it again succeeds", async () => {
    const { host } = services;
    host.counts.reset();
    await copyNow("clean");
    const actions = host.counts.actions;
    const before = await contents(host);
    let faults = 0;
    for (const n of [1, 2, Math.round(actions / 3), Math.round(actions / 2), actions - 2, actions - 1, actions]) {
      host.openedWorkbooks.length = 0;
      host.failAt(n, "GeneralException");
      try {
        await copyNow("clean");
      } catch (failure) {
        if (!issueOf(failure)) throw failure;
        faults += 1;
        expect({ n, opened: host.openedWorkbooks.length }).toEqual({ n, opened: 0 });
      }
      host.failAt(0, "");
    }
    expect(faults).toBeGreaterThan(3);
    expect(await contents(host)).toBe(before);
    expect((await copyNow("clean")).opened).toBe(true);
  });
});

describe("a workbook that refuses changes", () => {
  beforeEach(() => example());

  test.each([
    ["read-only", () => services.host.user.setReadOnly()],
    ["with a protected structure", () => services.host.user.protectWorkbook()],
    ["with a protected sheet", () => services.host.user.protect("Klantenbestand")],
  ])("%s can be copied all the same", async (_case, lock) => {
    lock();
    const { issues, bytes } = await copyNow("clean");
    expect(issues).toEqual([]);
    const { answers, tables } = shownInFile(await fileOf(bytes));
    for (const id of ["instellingen", "h1o1"]) expect(answers[id]).toMatchObject(exampleCompany.answers[id] ?? {});
    expect(tables["Klanten"]).toMatchObject(exampleCompany.tables["Klanten"] ?? []);
  });
});
