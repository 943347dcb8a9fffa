import type { AnswerValue } from "../../../src/definition";
import { readTable } from "../../../src/excel";
import { issueOf } from "../../../src/taskpane/issues";
import { readStanding } from "../../../src/taskpane/services/standing";
import { contents } from "../excel/start";
import { actionsOf, keepWorkbook, readSheet, released, standing, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(600_000);

const FIRST = "P1 Alfa";
const COPY = "P1 Alfa (2)";
const ACTIVITIES = "P1 3 Activiteiten Alfa";

let services: Services;
let again: () => Promise<void>;
beforeAll(async () => {
  services = startServices();
  const { workbook, host } = services;
  await workbook.make(false, {});
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Klanten").getDataBodyRange();
    ["Alfa", "Bravo"].forEach((name, row) => (body.getCell(row, 1).getResizedRange(0, 1).values = [[`00${row + 1}`, name]]));
    await context.sync();
  });
  await workbook.makePlan("Alfa", "stappenplan", {});
  await fill("p1", { doel1_bedrag: 100_000, doel1_tekst: "=meer", speerpunt2: "Directie leren kennen", planperiode: null });
  await fill("p1stap", { g_omvang: "240 mensen" });
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("ActiviteitenP1").getDataBodyRange();
    body.getCell(0, 0).getResizedRange(0, 3).values = [["Offerte schrijven", "bellen", "", 12.5]];
    body.getCell(2, 0).values = [["'007"]];
    await context.sync();
  });
  await host.settle();
  again = await keepWorkbook(services);
});
beforeEach(() => again());
afterAll(async () => {
  await services.host.settle();
  services.host.dispose();
});

/** Types answers into the cells of a sheet, as a person does. */
async function fill(id: string, answers: Readonly<Record<string, AnswerValue>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [key, value] of Object.entries(answers)) context.workbook.names.getItem(`ak_${id}_${key}`).getRange().values = [[typeof value === "string" ? `'${value}` : (value ?? "")]];
    await context.sync();
  });
}

/** Types into a copied sheet, by the names that belong to it. */
async function fillCopy(title: string, id: string, answers: Readonly<Record<string, AnswerValue>>): Promise<void> {
  await Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(title);
    for (const [key, value] of Object.entries(answers)) names.getItem(`ak_${id}_${key}`).getRange().values = [[value ?? ""]];
    await context.sync();
  });
  await services.host.settle();
}

const activities = async (number: number) => {
  const columns = [{ key: "actie", header: "actie", oldHeaders: [] }, { key: "aanpak", header: "aanpak", oldHeaders: [] }, { key: "uren", header: "uren", oldHeaders: [] }];
  const { rows } = await readTable(`ActiviteitenP${number}`, columns);
  return rows.filter((row) => Object.values(row).some((value) => value !== null));
};

const titleOf = async (id: string): Promise<string> => (await readStanding()).sheets[id]?.title ?? "";

/** Everything of plan 1, to see that it is as it was. */
const original = async () => ({ sheets: await Promise.all(["p1", "p1stap", "p1act", "p1kw"].map(readSheet)), rows: await activities(1) });

test("a copy of the first page becomes a plan of the same form with its answers; the copy goes, the original stays as it was", async () => {
  const { host, workbook } = services;
  const before = await original();
  expect(await host.user.copySheet(FIRST)).toBe(COPY);
  await fillCopy(COPY, "p1", { doel1_bedrag: 7_000 });
  expect((await workbook.load()).copies).toEqual([{ number: 1, titles: [COPY], account: "" }]);
  const report = await workbook.makePlanOfCopies([COPY], "Bravo", {});
  expect(report).toMatchObject({ stopped: false, issues: [] });
  await host.settle();
  expect((await readSheet("p2")).single).toMatchObject({ account: "Bravo", doel1_bedrag: 7_000, doel1_tekst: "=meer", speerpunt2: "Directie leren kennen", planperiode: null, totaal_doel: 7_000, let_op: "Geen bijzonderheden." });
  expect((await readSheet("p2stap")).single).toMatchObject({ g_omvang: null });
  expect(await activities(2)).toEqual([]);
  const state = await workbook.load();
  expect(state.copies).toEqual([]);
  expect(state.plans.map(({ number, account, forms }) => ({ number, account, forms }))).toEqual([
    { number: 1, account: "Alfa", forms: ["bierviltje", "stappenplan"] }, { number: 2, account: "Bravo", forms: ["bierviltje", "stappenplan"] },
  ]);
  expect((await standing()).others).toEqual(["Blad1"]);
  expect(await original()).toEqual(before);
  const drawn = await contents(host);
  expect(await workbook.redrawPlan(2, {})).toMatchObject({ issues: [] });
  await host.settle();
  expect(await contents(host)).toBe(drawn);
});

test("several copied sheets become one plan, with the rows of their tables, whatever Excel called those; a second copy of a sheet is a plan of its own", async () => {
  const { host, workbook } = services;
  const titles = [];
  for (const title of [FIRST, ACTIVITIES, FIRST]) titles.push(await host.user.copySheet(title));
  const { copies } = await workbook.load();
  expect(copies.map(({ number, account, titles: { length } }) => ({ number, account, length }))).toEqual([{ number: 1, account: "", length: 2 }, { number: 1, account: "", length: 1 }]);
  expect(copies.flatMap((copy) => copy.titles).sort()).toEqual([...titles].sort());
  await fillCopy(copies[1]?.titles[0] ?? "", "p1", { account: "Charlie" });
  expect((await workbook.load()).copies[1]).toMatchObject({ account: "Charlie" });
  expect(await workbook.makePlanOfCopies(copies[0]?.titles ?? [], "Bravo", {})).toMatchObject({ issues: [] });
  await host.settle();
  expect(await activities(2)).toEqual([{ actie: "Offerte schrijven", aanpak: "bellen", uren: 12.5 }, { actie: "007", aanpak: null, uren: null }]);
  expect(await activities(1)).toEqual(await activities(2));
  expect((await readSheet("p2act")).single).toMatchObject({ uren_totaal: 12.5 });
  expect((await workbook.load()).copies).toEqual([{ number: 1, account: "Charlie", titles: copies[1]?.titles }]);
  expect(await workbook.makePlanOfCopies(copies[1]?.titles ?? [], "Charlie", {})).toMatchObject({ issues: [] });
  expect((await workbook.load()).plans.map(({ account }) => account)).toEqual(["Alfa", "Bravo", "Charlie"]);
});

test("a copied form of the customer's own data takes the name and number of the new customer, and the rest as it is", async () => {
  const { host, workbook } = services;
  await workbook.makePlan("Alfa", "uitgebreid", {});
  await fill("p1ap", { naam: "Alfa", telefoon: "050 123" });
  const title = await host.user.copySheet((await titleOf("p1ap")));
  expect(await workbook.makePlanOfCopies([title], "Bravo", {})).toMatchObject({ issues: [] });
  await host.settle();
  expect((await readSheet("p2ap")).single).toMatchObject({ naam: "Bravo", debiteurennummer: "002", telefoon: "050 123" });
  expect((await workbook.load()).copies).toEqual([]);
});

describe("a copy stays", () => {
  test("that holds more than its plan can: what and where is said, once the plan stands", async () => {
    const { host, workbook } = services;
    const [first, rows] = [await host.user.copySheet(FIRST), await host.user.copySheet(ACTIVITIES)];
    await host.user.type(first, "H3", "let op");
    await host.user.type(first, "B7", "Mijn kop");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(rows).tables.getItemAt(0).columns.add(undefined, undefined, "mijn kolom");
      await context.sync();
    });
    const report = await workbook.makePlanOfCopies([first, rows], "Bravo", {});
    expect(report.issues).toEqual([
      { code: "copied-sheet-kept", title: first, cells: ["H3", "B7"] },
      { code: "copied-sheet-kept", title: rows, cells: [expect.stringMatching(/^K\d+$/)] },
    ]);
    expect(await activities(2)).toEqual(await activities(1));
    expect((await standing()).others).toEqual(expect.arrayContaining([first, rows]));
  });

  test("that holds a formula or an error where an answer goes, or of which a row was deleted", async () => {
    const { host, workbook } = services;
    const [first, second] = [await host.user.copySheet(FIRST), await host.user.copySheet(ACTIVITIES)];
    await fillCopy(first, "p1", { doel1_bedrag: "=1/0" });
    await host.user.deleteRows(second, 4);
    const { issues } = await workbook.makePlanOfCopies([first, second], "Bravo", {});
    expect(issues).toEqual([expect.objectContaining({ code: "copied-sheet-kept", title: first }), expect.objectContaining({ code: "copied-sheet-kept", title: second })]);
    expect((await standing()).others).toEqual(expect.arrayContaining([first, second]));
  });

  test("when one sheet cannot be drawn; made again for the same customer the plan is completed, and then the copies go", async () => {
    const { host, workbook } = services;
    const copies = [await host.user.copySheet(FIRST), await host.user.copySheet(ACTIVITIES)];
    await fillCopy(COPY, "p1", { speerpunt1: "Nieuw" });
    await host.user.renameSheet("Blad1", "P2 3 Activiteiten Bravo");
    const report = await workbook.makePlanOfCopies(copies, "Bravo", {});
    expect(report.issues).toEqual([{ code: "title-taken", sheet: "p2act", title: "P2 3 Activiteiten Bravo" }, { code: "copied-sheets-kept", titles: copies }]);
    expect(report.drawn).toBeLessThan(report.total);
    expect((await workbook.load()).copies[0]?.titles).toHaveLength(2);
    await host.user.renameSheet("P2 3 Activiteiten Bravo", "Blad1");
    expect(await workbook.makePlanOfCopies(copies, "Bravo", {})).toMatchObject({ issues: [] });
    await host.settle();
    expect((await readSheet("p2")).single).toMatchObject({ account: "Bravo", speerpunt1: "Nieuw" });
    expect(await activities(2)).toEqual(await activities(1));
    expect(await workbook.load()).toMatchObject({ copies: [], plans: [{ number: 1 }, { number: 2, forms: ["bierviltje", "stappenplan"] }] });
  });

  test("when Excel refuses something on the way, and nothing of it is lost", async () => {
    const { host, workbook } = services;
    const copy = await host.user.copySheet(FIRST);
    const actions = await actionsOf(host, () => workbook.makePlanOfCopies([copy], "Bravo", {}));
    for (const part of [0.6, 0.97]) {
      await host.settle();
      await again();
      await host.user.copySheet(FIRST);
      await released();
      host.failAt(Math.round(actions * part), "GeneralException");
      const told = await workbook.makePlanOfCopies([COPY], "Bravo", {}).then(({ issues }) => issues, (failure: unknown) => [issueOf(failure)]);
      host.failAt(0, "");
      const { copies } = await workbook.load();
      expect({ part, told: told.length > 0, kept: copies.length > 0 }).toEqual({ part, told: copies.length > 0, kept: told.length > 0 });
      expect(await workbook.load()).toMatchObject({ plans: expect.arrayContaining([expect.objectContaining({ number: 1, account: "Alfa" })]) });
    }
  });

  test("when it is stopped, and when the workbook takes no sheets", async () => {
    const { host, workbook } = services;
    const copy = await host.user.copySheet(FIRST);
    const before = await original();
    expect(await workbook.makePlanOfCopies([copy], "Bravo", { signal: AbortSignal.abort() })).toMatchObject({ stopped: true, issues: [{ code: "copied-sheets-kept", titles: [copy] }] });
    host.user.protectWorkbook();
    expect((await workbook.makePlanOfCopies([copy], "Bravo", {})).issues).toMatchObject([{ code: "protected-workbook" }, { code: "copied-sheets-kept" }]);
    expect(await workbook.load()).toMatchObject({ copies: [{ titles: [copy] }], plans: [{ number: 1 }] });
    expect(await original()).toEqual(before);
  });

  test("of a customer whose plan says something else there or is the one that was copied, or when its tab was renamed meanwhile: nothing is changed", async () => {
    const { host, workbook } = services;
    await workbook.makePlan("Bravo", "bierviltje", {});
    const copy = await host.user.copySheet(FIRST);
    const before = await contents(host);
    await expect(workbook.makePlanOfCopies([copy], "Bravo", {})).rejects.toMatchObject({ issue: { code: "copied-sheet-differs", title: copy, other: "P2 Bravo" } });
    await expect(workbook.makePlanOfCopies([copy], "alfa ", {})).rejects.toMatchObject({ issue: { code: "copied-sheet-own" } });
    await expect(workbook.makePlanOfCopies(["P1 Alfa (9)"], "Bravo", {})).rejects.toMatchObject({ issue: { code: "copied-sheet-gone" } });
    expect(await contents(host)).toBe(before);
  });
});

test("a customer whose plan has no such sheet yet gets it there", async () => {
  const { host, workbook } = services;
  await workbook.makePlan("Bravo", "bierviltje", {});
  await fill("p2", { speerpunt1: "Van Bravo" });
  const copy = await host.user.copySheet(ACTIVITIES);
  expect(await workbook.makePlanOfCopies([copy], "Bravo", {})).toMatchObject({ issues: [] });
  await host.settle();
  expect(await activities(2)).toEqual(await activities(1));
  expect((await readSheet("p2")).single).toMatchObject({ speerpunt1: "Van Bravo" });
  expect(await workbook.load()).toMatchObject({ copies: [], plans: [{ number: 1 }, { number: 2, forms: ["bierviltje", "stappenplan"] }] });
});

test("the plan that was copied may be gone, and a copied opdracht is nobody's plan", async () => {
  const { host, workbook } = services;
  const copy = await host.user.copySheet(FIRST);
  await host.user.copySheet("1.1 Plek in de organisatie");
  await workbook.removePlan(1);
  expect((await workbook.load()).copies).toEqual([{ number: 1, titles: [copy], account: "Alfa" }]);
  expect(await workbook.makePlanOfCopies([copy], "Alfa", {})).toMatchObject({ issues: [] });
  await host.settle();
  expect((await readSheet("p2")).single).toMatchObject({ account: "Alfa", doel1_bedrag: 100_000 });
  const { own, copies, plans } = await workbook.load();
  expect({ own: own.sheets, copies, plans: plans.map(({ number, forms }) => ({ number, forms })) }).toEqual({ own: ["Blad1", "1.1 Plek in de organisatie (2)"], copies: [], plans: [{ number: 2, forms: ["bierviltje"] }] });
});
