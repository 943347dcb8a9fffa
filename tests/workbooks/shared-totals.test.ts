import { catalogue, exampleCompany, teamdeel } from "../../src/catalogue";
import type { SheetDefinition } from "../../src/definition";
import { planWorkbook } from "../../src/plan";
import type { Answers } from "../../src/plan";
import { sharedTotals } from "../../src/workbooks";
import { writeWorkbook } from "../../src/xlsx";
import type { WorkbookFile } from "../../src/xlsx";
import { EMPTY, SETTINGS } from "../plan/support";
import { opened } from "../xlsx/read-support";

const SHEETS = ["instellingen", "h1o2", "h5o3"];

async function fileWith(answers: Answers, draw: readonly string[] = SHEETS): Promise<WorkbookFile> {
  const definitions: readonly SheetDefinition[] = [...catalogue, teamdeel];
  return opened(await writeWorkbook(planWorkbook({ definitions, draw, existing: EMPTY, settings: SETTINGS, answers }).plan));
}
const choosing = (rollen: string, stijl: string, more: Answers = exampleCompany.answers): Answers => ({ ...more, instellingen: { deel_rollen: rollen, deel_stijl: stijl } });

/** Every answer that a call asked a file for, as sheet and key. */
function asked(file: WorkbookFile): readonly string[] {
  const keys: string[] = [];
  const readAnswers = file.readAnswers.bind(file);
  jest.spyOn(file, "readAnswers").mockImplementation((sheets, isFilledIn, wants) => {
    const read = readAnswers(sheets, isFilledIn, wants);
    for (const part of [read.answers, read.columns]) for (const [sheet, found] of Object.entries(part)) keys.push(...Object.keys(found).map((key) => `${sheet} ${key}`));
    return read;
  });
  jest.spyOn(file, "readTable").mockImplementation((name) => { throw new Error(`asked for the table ${name}`); });
  return keys;
}

test("what is not chosen is null, and its answers are never asked for", async () => {
  for (const answers of [exampleCompany.answers, choosing("nee", "nee"), choosing("misschien", "")]) {
    const file = await fileWith(answers);
    const keys = asked(file);
    expect(sharedTotals(file)).toEqual({ roles: null, styles: null });
    expect([...keys].sort()).toEqual(["instellingen deel_rollen", "instellingen deel_stijl"]);
  }
});

test("chosen, one line of totals: the priority of each role, the score of each style", async () => {
  const file = await fileWith(choosing("ja", "ja"));
  expect(sharedTotals(file)).toEqual({
    roles: "Marktverkenner 3, Verkoper 5, Relatiemanager 10, Coördinator 8, Partner in business 0",
    styles: expect.stringMatching(/^Aansporen \d+, Overtuigen \d+, Inspireren \d+, Participeren \d+$/),
  });
});

test("of the one that is chosen the answers of the other are not asked for", async () => {
  const file = await fileWith(choosing("nee", "ja"));
  const keys = asked(file);
  expect(sharedTotals(file)).toEqual({ roles: null, styles: expect.stringContaining("Aansporen") });
  expect(keys.filter((key) => key.startsWith("h1o2"))).toEqual([]);
  expect(keys.filter((key) => key.startsWith("h5o3"))).toHaveLength(24);
});

test("what is not answered yet is open; nothing answered is nothing to share", async () => {
  expect(sharedTotals(await fileWith(choosing("ja", "ja", { h1o2: { verkoper_belang: 5, verkoper_invulling: 4, partner_belang: 3 } })))).toEqual({
    roles: "Marktverkenner –, Verkoper 5, Relatiemanager –, Coördinator –, Partner in business –",
    styles: null,
  });
});

test("a text or a figure that is no score is no answer", async () => {
  const { roles } = sharedTotals(await fileWith(choosing("ja", "nee", { h1o2: { verkoper_belang: "vijf", verkoper_invulling: 4, partner_belang: 50, partner_invulling: 1, coordinator_belang: 4, coordinator_invulling: 1 } })));
  expect(roles).toBe("Marktverkenner –, Verkoper –, Relatiemanager –, Coördinator 12, Partner in business –");
});

test("a workbook without the opdrachten, or from before there was a choice, shares nothing", async () => {
  expect(sharedTotals(await fileWith(choosing("ja", "ja"), ["instellingen"]))).toEqual({ roles: null, styles: null });
  expect(sharedTotals(await fileWith({}, ["h1o2"]))).toEqual({ roles: null, styles: null });
});

test("a team version has the line and not the answers; chosen off again there it is gone", async () => {
  const kept = { teamdeel: { rollen: "Verkoper 5", stijl: "Aansporen 20" } };
  expect(sharedTotals(await fileWith(choosing("ja", "ja", kept), ["instellingen", "teamdeel"]))).toEqual({ roles: "Verkoper 5", styles: "Aansporen 20" });
  expect(sharedTotals(await fileWith(choosing("nee", "ja", kept), ["instellingen", "teamdeel"]))).toEqual({ roles: null, styles: "Aansporen 20" });
  expect(sharedTotals(await fileWith(choosing("ja", "ja", { teamdeel: { rollen: null } }), ["instellingen", "teamdeel", "h1o2"]))).toEqual({ roles: null, styles: null });
});
