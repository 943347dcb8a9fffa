import { strFromU8, unzipSync } from "fflate";
import { isPrivate, isPrivateTable, teamdeel } from "../../src/catalogue";
import { checkDefinition } from "../../src/definition";
import { planWorkbook } from "../../src/plan";
import { rollUp } from "../../src/team";
import { checkWorkbook, colleagueWorkbooks, divideCustomers, readMember, sharedTotals, staysOut, teamContents, teamData, teamPlan, teamVersion, workbookDataOf } from "../../src/workbooks";
import { ADD_IN, writeWorkbook } from "../../src/xlsx";
import type { WorkbookFile } from "../../src/xlsx";
import { EMPTY } from "../plan/support";
import { opened } from "../xlsx/read-support";
import { canariesIn, PLANS, privateColumns, privateKeys, SHEETS, withCanaries } from "./canaries";
import { memberFile, TODAY } from "./support";

jest.setTimeout(240_000);

const SCORED = ["h1o2", "h5o3"];
const SETTINGS = { boekjaar: 2026, owner: "Anna", today: TODAY, workbookId: "id-1" };
/** Every part of a file as text. */
const partsOf = (bytes: Uint8Array): string => Object.entries(unzipSync(bytes)).map(([path, part]) => `${path}\n${strFromU8(part)}`).join("\n");

const ids = SHEETS.map(({ id }) => id);
const everything = (choice: "ja" | "nee", keep: readonly string[] = []) => {
  const { answers, tables } = withCanaries(keep);
  return { ids, tables, answers: { ...answers, instellingen: { ...answers["instellingen"], deel_rollen: choice, deel_stijl: choice } } };
};
const fileOf = ({ answers, tables }: ReturnType<typeof everything>) => memberFile({ owner: "Anna", plans: PLANS, sheets: ids, answers, tables });

/** A team version as the pane makes one. */
async function versionOf(contents: ReturnType<typeof everything>): Promise<Uint8Array> {
  const { ids: draw, answers, tables } = teamVersion(contents);
  const { plan, issues } = planWorkbook({ definitions: [...SHEETS, teamdeel], draw, existing: EMPTY, settings: SETTINGS, answers, tables });
  expect(issues).toEqual([]);
  return writeWorkbook(plan, { addin: ADD_IN });
}

/** Everything that a file is asked for: answers as sheet and key, tables as table and column, and whole sheets. */
function listenTo(file: WorkbookFile) {
  const asked = { answers: [] as (readonly [string, string])[], columns: [] as (readonly [string, string])[], sheets: [] as string[] };
  const [readAnswers, readTable] = [file.readAnswers.bind(file), file.readTable.bind(file)];
  jest.spyOn(file, "readAnswers").mockImplementation((sheets, isFilledIn, wants) => {
    const read = readAnswers(sheets, isFilledIn, wants);
    for (const part of [read.answers, read.columns]) for (const [sheet, found] of Object.entries(part)) asked.answers.push(...Object.keys(found).map((key) => [sheet, key] as const));
    return read;
  });
  jest.spyOn(file, "readTable").mockImplementation((name, columns) => {
    asked.columns.push(...columns.map(({ key }) => [name, key] as const));
    return readTable(name, columns);
  });
  const whole = (title: string): never => {
    asked.sheets.push(title);
    throw new Error(`asked for all of ${title}`);
  };
  jest.spyOn(file, "readSheet").mockImplementation(whole);
  jest.spyOn(file, "readBlock").mockImplementation(whole);
  return asked;
}

describe("a workbook with a text in every private place", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await fileOf(everything("nee"));
  });

  test("has them all: the test would see one that comes out", () => {
    const found = canariesIn(partsOf(bytes));
    expect(privateKeys.length).toBeGreaterThan(200);
    for (const [sheet, key] of privateKeys) expect(found).toContain(`GEHEIM-${sheet}-${key}`);
    for (const [table, column] of privateColumns) expect(found).toContain(`GEHEIM-${table}-${column}-0`);
  });

  test.each([
    ["a roll-up", async (file: WorkbookFile) => void (await readMember(file, { file: "a.xlsx", today: TODAY }))],
    ["a check", async (file: WorkbookFile) => void workbookDataOf(file)],
    ["shared totals, not chosen", async (file: WorkbookFile) => void sharedTotals(file)],
  ])("%s asks for nothing private", async (_what, read) => {
    const file = await opened(bytes);
    const asked = listenTo(file);
    await read(file);
    expect(asked.answers.length).toBeGreaterThan(0);
    expect(asked.answers.filter(([sheet, key]) => isPrivate(sheet, key))).toEqual([]);
    expect(asked.columns.filter(([table, column]) => isPrivateTable(table) || isPrivateTable(table, column))).toEqual([]);
    expect(asked.sheets).toEqual([]);
  });

  test("no private text is in what is made of it: records, the roll-up in rows, as a workbook and as data, findings", async () => {
    const file = await opened(bytes);
    const { record } = await readMember(file, { file: "a.xlsx", today: TODAY });
    if (!record) throw new Error("not read");
    const rolled = rollUp([record]);
    const data: unknown[] = [];
    for await (const part of teamData(rolled, async (each) => each)) data.push(part.rows);
    const findings = checkWorkbook({ data: workbookDataOf(file) });
    const outputs = {
      record: JSON.stringify(record),
      rollUp: JSON.stringify(rolled),
      rows: JSON.stringify(teamContents(rolled, { today: TODAY })),
      workbook: partsOf(await writeWorkbook(teamPlan(rolled, { today: TODAY, owner: "Manager" }), { addin: ADD_IN })),
      data: JSON.stringify(data),
      findings: JSON.stringify(findings),
    };
    for (const [name, text] of Object.entries(outputs)) expect([name, canariesIn(text)]).toEqual([name, []]);
    // The rest of the workbook did come along.
    for (const text of [outputs.record, outputs.rows, outputs.workbook, outputs.data]) expect(text).toContain("Alfa");
  });

  test("nor in a workbook for a colleague", async () => {
    const { answers, tables } = everything("ja");
    const division = divideCustomers((tables["Klanten"] ?? []).map((row) => ({ ...row, accountmanager: "Chris" })), tables["Pijplijn"]);
    for await (const { bytes: made } of colleagueWorkbooks({ division, settings: SETTINGS, instellingen: answers["instellingen"] ?? {}, sheets: ["h1o2", "contacten", "h3o3", "h3o8"] })) {
      expect(canariesIn(partsOf(made))).toEqual([]);
      expect(sharedTotals(await opened(made))).toEqual({ roles: null, styles: null });
    }
  });
});

describe("a team version", () => {
  test("has no private text in any part of the file, and none of the sheets", async () => {
    const version = await versionOf(everything("nee"));
    expect(canariesIn(partsOf(version))).toEqual([]);
    const file = await opened(version);
    const standing = file.sheets().flatMap(({ id }) => id ?? []);
    expect(standing).toEqual(ids.filter((id) => !isPrivate(id)));
    expect(file.names().filter(({ name }) => /^ak_(h1o2|h5o1|h5o3|h3o7|contacten|p\d+(dmu|gesprek))_/.test(name))).toEqual([]);
    expect(file.tables().map(({ name }) => name)).not.toContain("Contacten");
  });

  test("says where something looked at a sheet that is not there, and computes what does not", async () => {
    const file = await opened(await versionOf(everything("nee")));
    const { overzicht = {}, h1o3 = {}, h5o4 = {} } = file.readAnswers(["overzicht", "h1o3", "h5o4"]).answers;
    expect(overzicht["stijl"]).toBe("nog niet getekend");
    expect(overzicht["rollen"]).toBe("nog niet getekend");
    expect(h1o3["rol_ontwikkelen"]).toBe("Teken en vul eerst opdracht 1.2 in.");
    expect(h5o4["stijl"]).toBe("Teken en vul eerst opdracht 5.3 in.");
    expect(overzicht["omzet0"]).toBe(1_000_000);
  });

  test("of other sheets everything else is there as it was", async () => {
    const [before, after] = await Promise.all([fileOf(everything("nee")), versionOf(everything("nee"))].map(async (bytes) => opened(await bytes)));
    if (!before || !after) throw new Error("not opened");
    const filled = withCanaries().answers;
    const kept = SHEETS.filter(({ id }) => !staysOut(id) && id !== "instellingen");
    for (const { id } of kept) {
      const isOpen = (sheet: string, key: string): boolean => !isPrivate(sheet, key) && Object.hasOwn(filled[sheet] ?? {}, key);
      expect([id, after.readAnswers([id], isOpen, isOpen).answers]).toEqual([id, before.readAnswers([id], isOpen, isOpen).answers]);
    }
    expect(after.properties()).toEqual(before.properties());
  });

  test("rolls up as the workbook that it comes from, the same workbook by its id", async () => {
    const [own, team] = await Promise.all([fileOf(everything("nee")), versionOf(everything("nee"))].map(async (bytes) => (await readMember(await opened(await bytes), { file: "a.xlsx", today: TODAY })).record));
    expect({ ...team, savedAt: null }).toEqual({ ...own, savedAt: null });
    if (own && team) expect(rollUp([own, team]).records).toHaveLength(1);
  });

  test("holds the totals that were chosen, as the workbook itself would give them, and no score behind them", async () => {
    const contents = everything("ja", SCORED);
    const own = sharedTotals(await opened(await fileOf(contents)));
    expect(own.roles).toContain("Relatiemanager 10");
    const file = await opened(await versionOf(contents));
    const asked = listenTo(file);
    expect(sharedTotals(file)).toEqual(own);
    expect(asked.answers.filter(([sheet, key]) => isPrivate(sheet, key))).toEqual([]);
    expect(file.sheets().at(-1)).toEqual({ title: "Gedeeld met team", hidden: false, id: "teamdeel" });
    const { readAnswers } = file;
    expect(readAnswers.call(file, SCORED).answers).toEqual({});
  });

  test("what holds the totals is a sheet as every other", () => {
    expect(checkDefinition(teamdeel)).toEqual([]);
  });
});
