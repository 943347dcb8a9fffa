import type { AnswerValue } from "../../../src/definition";
import { readTable } from "../../../src/excel";
import { readStanding } from "../../../src/taskpane/services/standing";
import { readSheet, standing, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(300_000);

/** Types answers into the cells of a sheet, as a person does. */
async function fill({ host }: Services, id: string, answers: Readonly<Record<string, AnswerValue>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [key, value] of Object.entries(answers)) context.workbook.names.getItem(`ak_${id}_${key}`).getRange().values = [[value ?? ""]];
    await context.sync();
  });
  await host.settle();
}

const titles = async (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

async function startWithCustomers(...names: readonly string[]): Promise<Services> {
  const services = startServices();
  await services.workbook.make(false, {});
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Klanten").getDataBodyRange();
    names.forEach((name, row) => (body.getCell(row, 1).getResizedRange(0, 1).values = [[`00${row + 1}`, name]]));
    await context.sync();
  });
  await services.host.settle();
  return services;
}

test("a bierviltje knows its customer, grows into an extensive plan without losing an answer, and outlives a rename", async () => {
  const services = await startWithCustomers("Bakkerij de Gouden Aar", "Bravo");
  const { host, workbook } = services;
  expect(await workbook.customerNames()).toEqual(["Bakkerij de Gouden Aar", "Bravo"]);
  expect(await workbook.makePlan("Bakkerij de Gouden Aar", "bierviltje", {})).toMatchObject({ issues: [], stopped: false });
  await host.settle();
  expect((await titles()).slice(-2)).toEqual(["P1 Bakkerij de Gouden Aar", "P1 Kwartalen Bakkerij de Gouden"]);
  const { single } = await readSheet("p1");
  expect(single).toMatchObject({ account: "Bakkerij de Gouden Aar", planperiode: "2026", versie: "1", let_op: "Geen bijzonderheden." });

  await fill(services, "p1", { doel1_tekst: "Omzet 100.000 euro in 2027", doel1_bedrag: 100_000, doel3_bedrag: 20_000, speerpunt2: "Directie leren kennen", dmu_zorg: "Inkoop is kritisch" });
  expect((await readSheet("p1")).single["totaal_doel"]).toBe(120_000);

  expect(await workbook.makePlan("bakkerij de gouden aar ", "uitgebreid", {})).toMatchObject({ issues: [], stopped: false });
  await host.settle();
  const { ids, unfinished } = await standing();
  expect(unfinished).toEqual([]);
  expect(ids.filter((id) => /^p\d/.test(id))).toEqual(["p1", "p1act", "p1ap", "p1conc", "p1dmu", "p1gesprek", "p1kpi", "p1kw", "p1res", "p1swot", "p1wit"]);
  const kept = { doel1_tekst: "Omzet 100.000 euro in 2027", doel1_bedrag: 100_000, speerpunt2: "Directie leren kennen", dmu_zorg: "Inkoop is kritisch", totaal_doel: 120_000 };
  expect((await readSheet("p1")).single).toMatchObject(kept);
  expect((await readSheet("p1ap")).single).toMatchObject({ naam: "Bakkerij de Gouden Aar", debiteurennummer: "001", debiteur_controle: "Gelijk aan Klantenbestand." });

  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Klanten").getDataBodyRange().getCell(0, 2).values = [["Bakkerij Nieuw"]];
    await context.sync();
  });
  await host.settle();
  expect((await readSheet("p1")).single["let_op"]).toContain("staat niet in Klantenbestand");
  expect(await workbook.draw(["p1"], {})).toMatchObject({ issues: [] });
  await fill(services, "p1", { account: "Bakkerij Nieuw" });
  expect((await readSheet("p1")).single).toMatchObject({ ...kept, let_op: "Geen bijzonderheden." });

  const { plans } = await workbook.load();
  expect(plans.map(({ number, account, forms }) => ({ number, account, forms }))).toEqual([{ number: 1, account: "Bakkerij Nieuw", forms: ["bierviltje", "uitgebreid"] }]);
  host.dispose();
});

test("every customer gets a plan of its own, and a plan that goes takes only its own sheets along", async () => {
  const services = await startWithCustomers("Een heel lange naam van een klant in Groningen", "Een heel lange naam van een klant in Limburg", "A/B: [test]?");
  const { host, workbook } = services;
  for (const name of await workbook.customerNames()) expect(await workbook.makePlan(name, "stappenplan", {})).toMatchObject({ issues: [] });
  await host.settle();
  const names = await titles();
  expect(names.filter((name) => /^P\d/.test(name)).every((name) => name.length <= 31)).toBe(true);
  expect(names).toEqual(expect.arrayContaining(["P1 Een heel lange naam van een", "P2 Een heel lange naam van een", "P3 A B test"].map((name) => expect.stringContaining(name.slice(0, 28)))));

  await fill(services, "p2stap", { g_omvang: "240 mensen" });
  await fill(services, "p2", { doel1_bedrag: 5_000 });
  const overview = await readSheet("plannen");
  expect(overview.single).toMatchObject({ p1_account: "Een heel lange naam van een klant in Groningen", p2_doel: 5_000, p4_account: null });

  expect(await workbook.removePlan(1)).toMatchObject({ issues: [] });
  await host.settle();
  expect((await standing()).ids.filter((id) => /^p\d/.test(id))).toEqual(["p2", "p2act", "p2gesprek", "p2kw", "p2stap", "p3", "p3act", "p3gesprek", "p3kw", "p3stap"]);
  expect((await readSheet("p2stap")).single["g_omvang"]).toBe("240 mensen");
  expect((await readSheet("plannen")).single).toMatchObject({ p1_account: null, p2_doel: 5_000 });
  expect(await workbook.makePlan("Een heel lange naam van een klant in Groningen", "bierviltje", {})).toMatchObject({ issues: [] });
  expect((await workbook.load()).plans.map(({ number }) => number)).toEqual([2, 3, 4]);
  host.dispose();
});

describe("a plan that goes while Plannenoverzicht cannot be drawn", () => {
  test("with a row in the middle of its list: the plan is gone, and what stood in the way is told", async () => {
    const services = await startWithCustomers("Bravo");
    const { host, workbook } = services;
    await workbook.makePlan("Bravo", "bierviltje", {});
    const row = (await readStanding()).sheets["plannen"]?.names["p3_account"]?.row ?? 0;
    await host.user.insertRows("Plannenoverzicht", row + 1);
    expect(await workbook.removePlan(1)).toMatchObject({ drawn: 0, issues: [{ code: "rows-inside", sheet: "plannen", title: "Plannenoverzicht" }] });
    expect(await standing()).toMatchObject({ ids: expect.not.arrayContaining(["p1", "p1kw"]), unfinished: [] });
    host.dispose();
  });

  test.each([
    ["protected", (user: Services["host"]["user"]) => user.protect("Plannenoverzicht"), { code: "protected-sheet", sheet: "Plannenoverzicht" }],
    ["in a workbook with a protected structure", (user: Services["host"]["user"]) => user.protectWorkbook(), { code: "protected-workbook" }],
  ])("%s: told before anything goes, so that no sheet is left half", async (_case, lock, issue) => {
    const services = await startWithCustomers("Bravo");
    const { host, workbook } = services;
    await workbook.makePlan("Bravo", "bierviltje", {});
    const before = await standing();
    lock(host.user);
    await expect(workbook.removePlan(1)).rejects.toMatchObject({ issue });
    expect(await standing()).toEqual(before);
    host.dispose();
  });
});

test("a quarter is kept once, replaced when asked, and what moved is told", async () => {
  const services = await startWithCustomers("Bravo");
  const { host, workbook } = services;
  await workbook.makePlan("Bravo", "bierviltje", {});
  await host.settle();
  await expect(workbook.lockQuarter(1, false)).rejects.toMatchObject({ issue: { code: "quarter-empty" } });
  expect(await workbook.planMoves(1)).toBeNull();
  await fill(services, "p1", { doel1_bedrag: 500_000, doel2_bedrag: 80_000, doel3_bedrag: 20_000 });
  await fill(services, "p1kw", { doel1_d1: 130_000, doel2_d1: 10_000, doel3_d1: 5_000 });
  expect(await workbook.lockQuarter(1, false)).toEqual({ quarter: "2026 kwartaal 1", locked: true });
  await fill(services, "p1kw", { doel1_d2: 125_000, doel2_d2: 12_000, doel3_d2: 10_000 });
  // The worked example of C13: half a year.
  const { single } = await readSheet("p1kw");
  expect(single).toMatchObject({ doel_totaal: 600_000, realisatie: 292_000, prognose: 584_000, oordeel: "oranje", nog: 308_000, per_kwartaal: 154_000 });
  expect(single["behaald"]).toBeCloseTo(0.486667, 6);
  expect(single["prognose_deel"]).toBeCloseTo(0.973333, 6);
  expect(await workbook.lockQuarter(1, false)).toEqual({ quarter: "2026 kwartaal 2", locked: true });
  expect(await workbook.lockQuarter(1, false)).toEqual({ quarter: "2026 kwartaal 2", locked: false });
  await fill(services, "p1kw", { doel3_d2: 0 });
  expect(await workbook.lockQuarter(1, true)).toEqual({ quarter: "2026 kwartaal 2", locked: true });
  const kept = await readTable("VastgelegdP1", [{ key: "kwartaal", header: "kwartaal", oldHeaders: [] }, { key: "realisatie", header: "tot nu toe", oldHeaders: [] }]);
  expect(kept.rows).toEqual([{ kwartaal: "2026 kwartaal 1", realisatie: 145_000 }, { kwartaal: "2026 kwartaal 2", realisatie: 282_000 }, { kwartaal: null, realisatie: null }, { kwartaal: null, realisatie: null }]);
  const moves = await workbook.planMoves(1);
  expect(moves).toMatchObject({ from: "2026 kwartaal 1", to: "2026 kwartaal 2" });
  expect(moves?.changes.map(({ label, before, after }) => [label, before, after])).toEqual([["tot nu toe", 145_000, 282_000], ["verwacht", 580_000, 564_000]]);
  host.dispose();
});

test("white spots in the relation matrix are proposed, taken over with one click, and what is done stands in the Actielijst", async () => {
  const services = await startWithCustomers("Bravo");
  const { host, workbook } = services;
  await workbook.draw(["contacten", "h4o5"], {});
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Contacten").getDataBodyRange();
    body.getCell(0, 0).getResizedRange(0, 1).values = [["Bravo", "Peters"]];
    body.getCell(1, 0).getResizedRange(0, 1).values = [["bravo ", "Willems"]];
    body.getCell(2, 0).getResizedRange(0, 1).values = [["Zulu", "Ander"]];
    await context.sync();
  });
  expect(await workbook.makePlan("Bravo", "uitgebreid", {})).toMatchObject({ issues: [] });
  await host.settle();
  // The contacts of this customer stand in the matrix already.
  expect((await readSheet("p1dmu")).single).toMatchObject({ r1_contact: "Peters", r2_contact: "Willems", r3_contact: null });
  await fill(services, "p1dmu", { e1_eigen_naam: "Jansen", e2_eigen_naam: "Bakker", r1_e1_kwaliteit: "+", r1_e2_kwaliteit: "'+/-" });
  const [proposal, ...others] = (await workbook.load()).proposals.filter(({ sheet }) => sheet === "h4o5");
  expect(others).toEqual([]);
  expect(proposal).toMatchObject({ text: "Contact leggen met Willems van Bravo, nu: blinde vlek", table: "ActiesRelatiemanager", origin: "P1 1.2 Relaties Bravo" });
  if (!proposal) throw new Error("nothing proposed");
  await workbook.take(proposal);
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("ActiviteitenP1").getDataBodyRange();
    body.getCell(0, 0).values = [["Offerte schrijven"]];
    body.getCell(1, 0).values = [["Afgerond werk"]];
    body.getCell(1, 8).values = [["klaar"]];
    await context.sync();
  });
  await host.settle();
  expect((await workbook.load()).proposals.filter(({ sheet }) => sheet === "h4o5")).toEqual([]);
  const { areas } = await readSheet("actielijst");
  const lines = (areas["lijst"] ?? []).filter((_value, index) => index % 6 === 1 || index % 6 === 5);
  expect(lines.filter((value) => value !== null && value !== "")).toEqual([proposal.text, "4.5 Actieplan relatiemanager", "Offerte schrijven", "P1 Bravo"]);
  expect((await readSheet("p1act")).single).toMatchObject({ open: 1, klaar: 1 });
  host.dispose();
});
