import type { AnswerValue } from "../../../src/definition";
import { readTable } from "../../../src/excel";
import { readStanding } from "../../../src/taskpane/services/standing";
import { matchTable } from "../../../src/workbooks";
import type { PersonCell } from "../../../src/taskpane/services/types";
import { actionsOf, readSheet, released, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(300_000);

const NOTES = "Mijn notities";

let services: Services;
/** The workbook with contacts, a plan and a sheet of the person's own, as it was before a test. */
let again: () => Promise<void>;

/** Types answers into the cells of a sheet, as a person does. */
async function fill(id: string, answers: Readonly<Record<string, AnswerValue>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [key, value] of Object.entries(answers)) context.workbook.names.getItem(`ak_${id}_${key}`).getRange().values = [[value ?? ""]];
    await context.sync();
  });
}

async function type(title: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(title);
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Fills rows of a table from its first column on. */
async function fillTable(name: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    rows.forEach((row, index) => (body.getCell(index, 0).getResizedRange(0, row.length - 1).values = [[...row]]));
    await context.sync();
  });
}

async function shown(title: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(title).getRange(address).load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
}

/** The rows of Contacten that hold anything, without what is blank. */
async function contactsNow() {
  const { sheets } = await readStanding();
  const { rows } = await readTable("Contacten", matchTable("Contacten", sheets["contacten"]?.tables["Contacten"]?.headers ?? []).filled);
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))).filter((row) => Object.keys(row).length > 0);
}

const find = async (name: string): Promise<readonly PersonCell[]> => (await services.workbook.findPerson(name, {})) ?? [];
const told = (cells: readonly PersonCell[]) => cells.map(({ sheet, label, text, fate }) => [sheet, label, text, fate]);

const ZOE = ["Bravo", "Zoë van Dam", "inkoper", "beslisser", 5, "voorstander", "leverzekerheid", "", "budget", 45_000];
const JANSEN = ["Bravo", "Jansen", "directeur", "beslisser", 4, "neutraal", "", "", "", 46_300];
const JAN = ["Bravo", "Jan", "planner"];

beforeAll(async () => {
  services = startServices();
  const { host, workbook } = services;
  await workbook.make(false, {});
  expect(await workbook.draw(["contacten"], {})).toMatchObject({ issues: [] });
  await fillTable("Klanten", [["", "'001", "Bravo"], ["", "'002", "Jan Smit"]]);
  await fillTable("Contacten", [ZOE, JANSEN, JAN, ["Jan Smit", "Jan Smit", "eigenaar"], ["Bravo", "'=Pim", "'=lid van de directie"]]);
  await host.settle();
  expect(await workbook.makePlan("Bravo", "uitgebreid", {})).toMatchObject({ issues: [] });
  await fill("p1dmu", { e1_eigen_naam: "Els", r1_e1_kwaliteit: "'+", r1_e2_kwaliteit: "'-", r2_e1_kwaliteit: "'+/-", vertrek: "zoe van dam" });
  await fill("p1", { speerpunt2: "ZOË VAN DAM en Jansen uitnodigen", dmu_zorg: "Café, één keer met Jan" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(NOTES);
    await context.sync();
  });
  await type(NOTES, { B2: "Lunch met Zoe  van Dam op dinsdag", B3: "Jansens auto", C3: 12, B4: "=B2", B5: "'=Pim belt" });
  await host.settle();
  const kept = await host.snapshot();
  again = async () => {
    host.restore(kept);
    await host.settle();
  };
});
beforeEach(() => again());
afterAll(async () => {
  await services.host.settle();
  services.host.dispose();
});

describe("the cells about a person", () => {
  test("are what stands in the row of the contact, the answers and notes that hold the name, and nothing that is computed", async () => {
    const { host } = services;
    const cells = await find(" zoe VAN dam");
    expect(told(cells)).toEqual([
      ["Contactpersonen", "klant", "Bravo", "empty"],
      ["Contactpersonen", "naam", "Zoë van Dam", "empty"],
      ["Contactpersonen", "functie", "inkoper", "empty"],
      ["Contactpersonen", "DMU rol", "beslisser", "empty"],
      ["Contactpersonen", "invloed", "5", "empty"],
      ["Contactpersonen", "houding", "voorstander", "empty"],
      ["Contactpersonen", "belang", "leverzekerheid", "empty"],
      ["Contactpersonen", "zorg of uitdaging", "budget", "empty"],
      ["Contactpersonen", "laatste contact", "15-03-2023", "empty"],
      ["P1 Bravo", expect.stringMatching(/peerpunt/), "ZOË VAN DAM en Jansen uitnodigen", "replace"],
      ["P1 1.2 Relaties Bravo", "contact bij de klant", "Zoë van Dam", "empty"],
      ["P1 1.2 Relaties Bravo", "Relatiematrix", "+", "empty"],
      ["P1 1.2 Relaties Bravo", "Relatiematrix", "-", "empty"],
      ["P1 1.2 Relaties Bravo", "Naam van een contact of collega", "zoe van dam", "empty"],
      [NOTES, "", "Lunch met Zoe  van Dam op dinsdag", "keep"],
    ]);
    expect(cells.at(-1)).toMatchObject({ address: "B2", ours: false });
    host.user.protect(NOTES);
    expect(await find("Zoë van Dam")).toHaveLength(cells.length);
  });

  test("of a name that is part of another are only its own", async () => {
    expect(told(await find("Jan")).map(([, , text, fate]) => [text, fate])).toEqual([
      ["Jan Smit", "keep"],
      ["Bravo", "empty"], ["Jan", "empty"], ["planner", "empty"],
      ["Jan Smit", "keep"], ["Jan Smit", "keep"],
      ["Café, één keer met Jan", "replace"],
      ["Jan", "empty"],
    ]);
    expect((await find("jansen")).map(({ text }) => text)).not.toContain("Jansens auto");
  });

  test("are none for a blank name, for nobody, and for a word of our own sheets", async () => {
    expect(await find("")).toEqual([]);
    expect(await find("   ")).toEqual([]);
    expect(await find("Wouter Niemand")).toEqual([]);
    expect(await find("Instellingen")).toEqual([]);
    expect(await find("Contactpersonen")).toEqual([]);
  });

  test("are told of while they are looked for, and no more once that is stopped", async () => {
    const stop = new AbortController();
    const reports: number[] = [];
    const found = await services.workbook.findPerson("Jan", { signal: stop.signal, onProgress: ({ done }) => { reports.push(done); stop.abort(); } });
    expect(found).toBeNull();
    expect(reports.length).toBeGreaterThan(0);
    expect(await services.workbook.removePerson("Jan", { signal: stop.signal })).toBeNull();
    expect(await contactsNow()).toHaveLength(5);
  });
});

describe("a person who is removed", () => {
  test("is gone from our sheets, with the relations, and stays on a sheet of the person's own", async () => {
    const { host, workbook } = services;
    const report = await workbook.removePerson("Zoë van Dam", {});
    await host.settle();
    expect(report).toMatchObject({ emptied: 13, replaced: 1, issues: [] });
    expect(told(report?.left ?? [])).toEqual([[NOTES, "", "Lunch met Zoe  van Dam op dinsdag", "keep"]]);
    expect((await contactsNow()).map(({ naam }) => naam)).toEqual(["Jansen", "Jan", "Jan Smit", "=Pim"]);
    expect((await readSheet("p1dmu")).single).toMatchObject({ r1_contact: null, r1_e1_kwaliteit: null, r1_e2_kwaliteit: null, r2_contact: "Jansen", r2_e1_kwaliteit: "+/-", vertrek: null, e1_eigen_naam: "Els" });
    expect((await readSheet("p1")).single).toMatchObject({ speerpunt2: "[naam verwijderd] en Jansen uitnodigen", dmu_zorg: "Café, één keer met Jan" });
    expect(await shown(NOTES, "B2")).toBe("Lunch met Zoe  van Dam op dinsdag");
    expect((await find("Zoë van Dam")).map(({ sheet }) => sheet)).toEqual([NOTES]);
    expect(await workbook.removePerson("Zoë van Dam", {})).toMatchObject({ emptied: 0, replaced: 0, issues: [] });
  });

  test("keeps the name that a customer has in the books", async () => {
    await services.workbook.removePerson("Jan Smit", {});
    await services.host.settle();
    expect((await contactsNow()).map(({ naam }) => naam)).toEqual(["Zoë van Dam", "Jansen", "Jan", "=Pim"]);
    expect(await services.workbook.customerNames()).toEqual(["Bravo", "Jan Smit"]);
  });

  test("whose name starts with = goes as any other, and what stays of a text is no formula", async () => {
    await fill("p1", { speerpunt2: "'==Pim vragen" });
    expect(await services.workbook.removePerson("=Pim", {})).toMatchObject({ replaced: 1, issues: [] });
    await services.host.settle();
    expect((await contactsNow()).map(({ naam }) => naam)).toEqual(["Zoë van Dam", "Jansen", "Jan", "Jan Smit"]);
    expect((await readSheet("p1")).single["speerpunt2"]).toBe("=[naam verwijderd] vragen");
    expect(await shown(NOTES, "B5")).toBe("=Pim belt");
  });

  test("stays on a sheet that is protected, which is told, and goes from the others", async () => {
    const { host, workbook } = services;
    host.user.protect("P1 1.2 Relaties Bravo");
    const report = await workbook.removePerson("Zoë van Dam", {});
    await host.settle();
    expect(report).toMatchObject({ emptied: 9, replaced: 1, issues: [{ code: "protected-sheet", sheet: "P1 1.2 Relaties Bravo" }] });
    expect(report?.left.map(({ sheet }) => sheet)).toEqual([...Array(4).fill("P1 1.2 Relaties Bravo"), NOTES]);
    expect((await readSheet("p1dmu")).single).toMatchObject({ r1_contact: "Zoë van Dam", r1_e1_kwaliteit: "+" });
    host.user.unprotect("P1 1.2 Relaties Bravo");
    expect(await workbook.removePerson("Zoë van Dam", {})).toMatchObject({ emptied: 4, replaced: 0, issues: [] });
  });

  test("stays in part when Excel fails, which is told, and goes without a trace when it is done again", async () => {
    const { host, workbook } = services;
    const actions = await actionsOf(host, () => workbook.removePerson("Zoë van Dam", {}));
    const refused: unknown[] = [];
    // The writing is at the end.
    for (const before of [5, 20, 37, 53, 62, 75]) {
      await again();
      await released();
      host.failAt(actions - before, "GeneralException");
      const report = await workbook.removePerson("Zoë van Dam", {});
      host.failAt(0, "");
      refused.push(...(report?.issues ?? []));
      expect((report?.emptied ?? 0) + (report?.replaced ?? 0) + (report?.left.length ?? 0)).toBe(15);
      expect(await workbook.removePerson("Zoë van Dam", {})).toMatchObject({ issues: [] });
      expect((await find("Zoë van Dam")).map(({ sheet }) => sheet)).toEqual([NOTES]);
      expect(await contactsNow()).toHaveLength(4);
      expect((await readSheet("p1dmu")).single).toMatchObject({ r1_contact: null, r1_e1_kwaliteit: null, r1_e2_kwaliteit: null });
    }
    expect(refused).toEqual(expect.arrayContaining([{ code: "unknown", sheet: "Contactpersonen" }, { code: "unknown", sheet: "P1 1.2 Relaties Bravo" }]));
  });

  test("stays where a workbook is read-only", async () => {
    services.host.user.setReadOnly();
    await expect(services.workbook.removePerson("Jan", {})).rejects.toMatchObject({ issue: { code: "read-only" } });
    expect(await contactsNow()).toHaveLength(5);
  });
});

test("notes that a person typed beside our blocks, in columns of their own and in what was kept of a quarter are found and anonymised", async () => {
  const { host, workbook } = services;
  await fillTable("VastgelegdP1", [["2026 kwartaal 1, met Jansen"]]);
  await type("P1 Bravo", { Z3: "Vraag Jansen" });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Contacten").columns.add(undefined, [["mijn Jansen"], ...Array.from({ length: 10 }, (_none, row) => [row === 1 ? "let op" : ""])]);
    await context.sync();
  });
  await host.settle();
  expect(await workbook.removePerson("Jansen", {})).toMatchObject({ issues: [] });
  expect(await shown("P1 Bravo", "Z3")).toBe("Vraag [naam verwijderd]");
  expect((await readStanding()).sheets["contacten"]?.tables["Contacten"]?.headers.at(-1)).toBe("mijn [naam verwijderd]");
  const kept = await readTable("VastgelegdP1", [{ key: "kwartaal", header: "kwartaal", oldHeaders: [] }]);
  expect(kept.rows[0]).toEqual({ kwartaal: "2026 kwartaal 1, met [naam verwijderd]" });
  expect(await find("let op")).toEqual([]);
});

test("a cell that was found can be shown, also on a hidden sheet", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(NOTES).visibility = "Hidden";
    await context.sync();
  });
  const cell = (await find("Zoe van Dam")).at(-1);
  if (!cell) throw new Error("nothing found");
  await services.workbook.openCell(cell);
  const address = await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address;
  });
  expect(address).toBe(`'${NOTES}'!B2`);
  await expect(services.workbook.openCell({ ...cell, sheet: "Weg" })).rejects.toMatchObject({ issue: { code: "not-found", sheet: "Weg" } });
});

describe("contacts whom nobody spoke to", () => {
  test("for longer than Instellingen says are proposed for removal, those without a date never", async () => {
    const { workbook } = services;
    expect(await workbook.contacts()).toEqual({ names: ["=Pim", "Jan", "Jan Smit", "Jansen", "Zoë van Dam"], months: 24, stale: [{ name: "Zoë van Dam", day: 45_000 }] });
    await fill("instellingen", { contact_bewaren: 240 });
    expect(await workbook.contacts()).toMatchObject({ months: 240, stale: [] });
    await fill("instellingen", { contact_bewaren: "weet ik niet" });
    expect(await workbook.contacts()).toMatchObject({ months: 24 });
  });

  test("are nobody while Contactpersonen does not stand", async () => {
    await services.workbook.removePlan(1);
    await services.workbook.remove("contacten");
    expect(await services.workbook.contacts()).toEqual({ names: [], months: 24, stale: [] });
    expect((await find("Zoë van Dam")).map(({ sheet }) => sheet)).toEqual([NOTES]);
  });
});
