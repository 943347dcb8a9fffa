import { teamSheets } from "../../../src/catalogue";
import { readAnswers, readTable, writeTable } from "../../../src/excel";
import type { TableRow } from "../../../src/plan";
import { readStanding } from "../../../src/taskpane/services/standing";
import type { TeamFileResult, TeamService, TeamStanding } from "../../../src/taskpane/services/team-types";
import { columnsOf } from "../../../src/taskpane/services/sheets";
import { matchTable } from "../../../src/workbooks";
import { memberFile } from "../../workbooks/support";
import type { Member } from "../../workbooks/support";
import { keepWorkbook, standing, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(600_000);
const TEAM_IDS = teamSheets.map(({ id }) => id);

let services: Services;
let team: TeamService;
let empty: () => Promise<void>;
let two: () => Promise<void>;
// Drawing takes most of the time, so the workbook of two is made once and put back for every test.
beforeAll(async () => {
  services = startServices();
  empty = await keepWorkbook(services);
  team = services.startTeam();
  await team.open({});
  const results = await readNow({ "anna.xlsx": ANNA, "Zuid/bert.xlsx": BERT });
  expect(results).toEqual(["anna.xlsx", "Zuid/bert.xlsx"].map((path) => ({ path, problem: null, remarks: [], remarkCount: 0, stillCounts: false })));
  two = await keepWorkbook(services);
});
afterEach(() => services.host.settle());
afterAll(() => services.host.dispose());

/** A view that opens on a workbook. */
async function openOn(workbook: () => Promise<void>) {
  await workbook();
  team = services.startTeam();
  return team.open({});
}

const customer = (debiteurennummer: string, klant: string, omzet0: number, marge0: number, more: TableRow = {}): TableRow => ({ debiteurennummer, klant, omzet0, marge0, ...more });
const deal = (klant: string, bedrag: number, kans: number): TableRow => ({ klant, omschrijving: "order", stadium: "prospect", uitkomst: "open", bedrag, kans, orderdatum: 46_400 });

const ANNA: Member = { owner: "Anna", workbookId: "a", tables: { Klanten: [customer("1", "Alfa", 420_000, 147_000), customer("2", "Bravo", 185_000, 37_000, { omzet_telt_als: "mijn deel" })], Pijplijn: [deal("Alfa", 10_000, 0.5)] } };
const BERT: Member = { owner: "Bert", workbookId: "b", tables: { Klanten: [customer("2", "Bravo", 15_000, 6_000, { omzet_telt_als: "mijn deel" }), customer("3", "=Charlie", 120_000, 30_000)] } };

type Given = Member | Uint8Array<ArrayBuffer>;
const fileOf = async (path: string, given: Given, owner?: string) => {
  const bytes = given instanceof Uint8Array ? given : new Uint8Array(await memberFile(given));
  return { path, file: new File([bytes], path), ...(owner !== undefined && { owner }) };
};

/** Reads files into the roll-up and writes it, as the view does. */
async function readNow(files: Readonly<Record<string, Given>>): Promise<readonly TeamFileResult[]> {
  const results = await team.read(await Promise.all(Object.entries(files).map(([path, given]) => fileOf(path, given))), {});
  await updateNow();
  return results;
}

async function updateNow() {
  const report = await team.update({});
  expect(report).toMatchObject({ whole: true, issues: [] });
  await services.host.settle();
  return report;
}

/** The rows of a team table as they show in Excel, computed columns included. */
async function rowsOf(table: string): Promise<readonly TableRow[]> {
  const { sheets } = await readStanding();
  const headers = Object.values(sheets).flatMap(({ tables }) => tables[table]?.headers ?? []);
  const computed = columnsOf(table).filter(({ formula }) => formula !== undefined).map(({ key, header }) => ({ key, header, oldHeaders: [] }));
  return (await readTable(table, [...matchTable(table, headers).filled, ...computed])).rows;
}
const columnOf = async (table: string, key: string) => (await rowsOf(table)).map((row) => row[key]);
const overview = async () => (await readAnswers(["teamoverzicht"])).answers["teamoverzicht"] ?? {};

test("nothing stands yet: nothing was read, and opening draws nothing", async () => {
  expect(await openOn(empty)).toEqual({ sources: [], sheets: [], broken: [] });
  expect((await standing()).ids).toEqual([]);
});

describe("two workbooks", () => {
  let opened: TeamStanding;
  beforeEach(async () => { opened = await openOn(two); });

  test("are one: every sheet stands whole, sums are sums and ratios are computed from them", async () => {
    expect(await standing()).toMatchObject({ ids: [...TEAM_IDS, "controle", "instellingen"].sort(), unfinished: [] });
    expect(await columnOf("TeamBronnen", "bestand")).toEqual(["anna.xlsx", "Zuid/bert.xlsx"]);
    const customers = await rowsOf("TeamKlanten");
    expect(customers.map(({ klant, omzet0, marge0, gedeeld }) => [klant, omzet0, marge0, gedeeld])).toEqual([["Alfa", 420_000, 147_000, null], ["Bravo", 200_000, 43_000, "ja"], ["=Charlie", 120_000, 30_000, null]]);
    expect(await overview()).toMatchObject({ boekjaar: 2026, werkboeken: 2, team_omzet: 740_000, team_marge: 220_000, team_klanten: 3 });
    expect(Number((await overview())["team_marge_deel"])).toBeCloseTo(0.297297, 6);
    expect((await rowsOf("TeamAccountmanagers")).map(({ accountmanager, omzet, klanten, verwachting }) => [accountmanager, omzet, klanten, verwachting])).toEqual([["Anna", 605_000, 2, 5_000], ["Bert", 135_000, 2, 0]]);
  });

  test("one of them read again after a change is updated, not doubled; a file of another name too", async () => {
    const changed = { ...BERT, tables: { Klanten: [customer("3", "Charlie", 100_000, 20_000)] } };
    await readNow({ "Zuid/bert.xlsx": changed });
    expect(await overview()).toMatchObject({ werkboeken: 2, team_omzet: 705_000, team_klanten: 3 });
    expect(await columnOf("TeamKlantregels", "klant")).toEqual(["Alfa", "Bravo", "Charlie"]);
    await readNow({ "bert nieuw.xlsx": BERT });
    expect(await overview()).toMatchObject({ werkboeken: 2, team_omzet: 740_000 });
    expect(await columnOf("TeamBronnen", "bestand")).toEqual(["anna.xlsx", "bert nieuw.xlsx"]);
  });

  test("a copy that somebody else fills in is another workbook", async () => {
    await readNow({ "kopie.xlsx": { ...BERT, workbookId: "a", owner: "Carla", tables: { Klanten: [customer("9", "Delta", 1_000, 100)] } } });
    expect(await overview()).toMatchObject({ werkboeken: 3, team_omzet: 741_000 });
    expect((await rowsOf("TeamBronnen")).find(({ accountmanager }) => accountmanager === "Carla")).toMatchObject({ bestand: "kopie.xlsx", opmerking: expect.stringContaining("anna.xlsx") });
  });

  test("a later view starts from what stands in the workbook, and updates that", async () => {
    const { sources, sheets, broken } = opened;
    expect(sources.map(({ path, owner, boekjaar, replacedBy }) => [path, owner, boekjaar, replacedBy])).toEqual([["anna.xlsx", "Anna", 2026, null], ["Zuid/bert.xlsx", "Bert", 2026, null]]);
    expect([sheets, broken]).toEqual([[{ id: "teamoverzicht", title: "Team – overzicht" }, { id: "controle", title: "Controle" }], []]);
    await readNow({ "anna.xlsx": { ...ANNA, tables: { Klanten: [customer("1", "Alfa", 1_000, 100)] } } });
    expect(await overview()).toMatchObject({ werkboeken: 2, team_omzet: 136_000, team_klanten: 3 });
    expect(await columnOf("TeamPijplijn", "klant")).toEqual([null]);
  });

  test("a workbook that is left out is gone from every table, and comes back whole", async () => {
    const before = await Promise.all(["TeamKlanten", "TeamKlantregels", "TeamPijplijn"].map(rowsOf));
    const [anna] = opened.sources;
    await team.setAside(anna?.key ?? "", true);
    expect((await updateNow()).sources.map(({ owner }) => owner)).toEqual(["Bert"]);
    expect(await columnOf("TeamKlantregels", "klant")).toEqual(["Bravo", "=Charlie"]);
    expect(await overview()).toMatchObject({ werkboeken: 1, team_omzet: 135_000 });
    await team.setAside(anna?.key ?? "", false);
    await updateNow();
    expect(await Promise.all(["TeamKlanten", "TeamKlantregels", "TeamPijplijn"].map(rowsOf))).toEqual(before);
  });

  test("all left out: the sheets stay, empty, and a later view finds nothing", async () => {
    for (const { key } of opened.sources) await team.setAside(key, true);
    expect(await updateNow()).toMatchObject({ sources: [], customers: 0 });
    expect(await columnOf("TeamKlanten", "klant")).toEqual([null]);
    expect(await services.startTeam().open({})).toMatchObject({ sources: [], broken: [] });
  });

  test("a formula of the person that looks at a team table stays whole", async () => {
    const header = columnsOf("TeamKlanten").find(({ key }) => key === "omzet0")?.header ?? "";
    await services.host.user.type("Blad1", "A1", `=SUM(TeamKlanten[${header}])+ROWS(TeamBronnen)`);
    await readNow({ "carla.xlsx": { owner: "Carla", workbookId: "c", tables: { Klanten: [customer("9", "Delta", 1_000, 100)] } } });
    const shown = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
      await context.sync();
      return cell.values[0]?.[0];
    });
    expect(shown).toBe(741_003);
  });

  test("a broken-off writing is known for one: the next reading names the workbooks, and takes nothing half for whole", async () => {
    const stop = new AbortController();
    await team.read([await fileOf("carla.xlsx", { owner: "Carla", workbookId: "c" })], {});
    const report = await team.update({ signal: stop.signal, onProgress: ({ part }) => { if (part === "writing") stop.abort(); } });
    expect(report.whole).toBe(false);
    expect(await services.startTeam().open({})).toMatchObject({ sources: [], broken: ["anna.xlsx", "Zuid/bert.xlsx"] });
    // In the same view what was read is still at hand.
    await updateNow();
    expect(await overview()).toMatchObject({ werkboeken: 3 });
    expect(await services.startTeam().open({})).toMatchObject({ broken: [] });
  });

  test("what was found stands on Controle with its cell; what is signed off stays so, and what another check found stays too", async () => {
    const copy = { ...BERT, owner: "Carla" };
    await readNow({ "carla.xlsx": copy });
    const found = await rowsOf("Bevindingen");
    const twice = found.findIndex(({ kenmerk }) => String(kenmerk).startsWith("same-content"));
    expect(found[twice]).toMatchObject({ ernst: "fout", onderwerp: "carla.xlsx", blad: "Team – bronnen", cel: expect.stringMatching(/^[A-Z]+\d+$/) });
    const columns = matchTable("Bevindingen", Object.values((await readStanding()).sheets).flatMap(({ tables }) => tables["Bevindingen"]?.headers ?? [])).filled;
    await writeTable("Bevindingen", { columns, rows: [{ index: twice, values: { afgetekend_door: "Baas", reden: "klopt" } }, { values: { ernst: "let op", bevinding: "Eigen controle", kenmerk: "loss:x" } }] });
    await readNow({ "carla.xlsx": copy });
    const again = await rowsOf("Bevindingen");
    expect(again.find(({ kenmerk }) => kenmerk === found[twice]?.["kenmerk"])).toMatchObject({ afgetekend_door: "Baas", reden: "klopt" });
    expect(again.filter(({ kenmerk }) => kenmerk === "loss:x")).toHaveLength(1);
    expect(again).toHaveLength(found.length + 1);
  });

  test("a team table without one of its columns counts no more; an update gives it back", async () => {
    const { sheets } = await readStanding();
    const area = sheets["teamregels"]?.tables["TeamKlantregels"]?.area;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheets["teamregels"]?.title ?? "").getRangeByIndexes(area?.row ?? 0, area?.column ?? 0, 1, 1).values = [["anders"]];
      await context.sync();
    });
    expect(await services.startTeam().open({})).toMatchObject({ sources: [], broken: ["anna.xlsx", "Zuid/bert.xlsx"] });
    await updateNow();
    expect((await services.startTeam().open({})).sources.map(({ owner }) => owner)).toEqual(["Anna", "Bert"]);
  });

  test("a protected sheet is told and nothing is written", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Team – klanten").protection.protect();
      await context.sync();
    });
    await team.read([await fileOf("carla.xlsx", { owner: "Carla", workbookId: "c" })], {});
    expect(await team.update({})).toMatchObject({ whole: false, issues: [{ code: "protected-sheet", sheet: "Team – klanten" }] });
    expect(await overview()).toMatchObject({ werkboeken: 2, team_omzet: 740_000 });
    expect(await services.startTeam().open({})).toMatchObject({ broken: [] });
  });
});

describe("files that do not count", () => {
  beforeEach(() => openOn(two));

  test("are told one by one, and the others are read", async () => {
    const good = new Uint8Array(await memberFile({ ...ANNA, owner: "Carla", workbookId: "c" }));
    const results = await readNow({
      "leeg.xlsx": new Uint8Array(0),
      "carla.xlsx": good,
      "half.xlsx": good.slice(0, good.length / 2),
      "ruis.xlsx": Uint8Array.from({ length: 5_000 }, (_none, index) => (index * 7919) % 251),
      "dirk.xlsx": { ...BERT, owner: "Dirk", workbookId: "d" },
    });
    expect(results.map(({ path, problem }) => [path, problem && ("issue" in problem ? problem.issue.code : problem.code)])).toEqual([["leeg.xlsx", "empty-file"], ["carla.xlsx", null], ["half.xlsx", expect.stringMatching(/truncated|corrupt/)], ["ruis.xlsx", "not-a-workbook"], ["dirk.xlsx", null]]);
    expect(await columnOf("TeamBronnen", "accountmanager")).toEqual(["Anna", "Bert", "Carla", "Dirk"]);
  });

  test("a file that is gone is told, and what was read of it before still counts", async () => {
    const gone = Object.defineProperty(new File([], "anna.xlsx"), "arrayBuffer", { value: async () => { throw new DOMException("gone", "NotFoundError"); } });
    expect(await team.read([{ path: "anna.xlsx", file: gone }], {})).toEqual([{ path: "anna.xlsx", problem: { code: "file-gone" }, remarks: [], remarkCount: 0, stillCounts: true }]);
    expect((await updateNow()).sources.map(({ owner }) => owner)).toEqual(["Anna", "Bert"]);
  });

  test("a workbook without an owner counts once its owner is given", async () => {
    const nobody = { ...ANNA, owner: "", workbookId: "n" };
    expect(await team.read([await fileOf("wie.xlsx", nobody)], {})).toMatchObject([{ problem: { code: "no-owner" }, stillCounts: false }]);
    expect(await team.read([await fileOf("wie.xlsx", nobody, "Carla")], {})).toMatchObject([{ problem: null }]);
    expect((await updateNow()).sources.map(({ owner, path }) => [owner, path])).toEqual([["Anna", "anna.xlsx"], ["Bert", "Zuid/bert.xlsx"], ["Carla", "wie.xlsx"]]);
  });

  test("remarks come with their number", async () => {
    const rows = Array.from({ length: 3 }, (_none, index) => customer(String(index), `K${index}`, 1, 1)).map((row) => ({ ...row, omzet1: "12,50" }));
    expect(await team.read([await fileOf("anna.xlsx", { ...ANNA, tables: { Klanten: rows } })], {})).toMatchObject([{ problem: null, remarkCount: 1, remarks: [{ code: "number-as-text", table: "Klanten", column: "omzet 2025", count: 3 }] }]);
  });
});

test("stopping ends after the file in hand; the workbook has not changed", async () => {
  await openOn(empty);
  const stop = new AbortController();
  const told: string[] = [];
  const files = await Promise.all(["a", "b", "c"].map((id) => fileOf(`${id}.xlsx`, { ...ANNA, workbookId: id, owner: id })));
  const results = await team.read(files, { signal: stop.signal, onProgress: ({ done, total, what }) => {
    told.push(`${what} ${done}/${total}`);
    if (done === 1) stop.abort();
  } });
  expect(results.map(({ path }) => path)).toEqual(["a.xlsx", "b.xlsx"]);
  expect(told).toEqual(["a.xlsx 0/3", "b.xlsx 1/3"]);
  expect((await standing()).ids).toEqual([]);
});

test("a title that somebody else uses stands in the way of that sheet, and nothing is said to be read", async () => {
  await openOn(empty);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Team – klanten");
    await context.sync();
  });
  await team.read([await fileOf("anna.xlsx", ANNA)], {});
  const report = await team.update({});
  expect(report).toMatchObject({ whole: false, issues: expect.arrayContaining([expect.objectContaining({ code: "title-taken", title: "Team – klanten" })]) });
});
