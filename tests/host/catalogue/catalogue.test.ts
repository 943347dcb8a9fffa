import { EVERY_SHEET, EXAMPLE } from "../../../scripts/lib/states";
import { exampleCompany } from "../../../src/catalogue";
import { drawPlan, readAnswers, readExisting, readTable } from "../../../src/excel";
import { planWorkbook } from "../../../src/plan";
import type { PlanRequest } from "../../../src/plan";
import type { HeadlessHost } from "../../../src/preview/headless";
import { contents } from "../excel/start";
import { differencesFromTwins, differingPaths, SETTINGS, startWithFunctions } from "./support";

const IDS = EVERY_SHEET.map((definition) => definition.id);
const TABLES = ["Klanten"];

async function draw(host: HeadlessHost, ids: readonly string[], filled: Pick<PlanRequest, "answers" | "tables"> = {}) {
  const existing = await readExisting(() => ({ ids: IDS, tables: TABLES }));
  const planned = planWorkbook({ definitions: EVERY_SHEET, draw: ids, existing, settings: SETTINGS, ...filled });
  const outcome = await drawPlan(planned.plan, { existing });
  await host.settle();
  return { ...planned, outcome };
}

describe("the whole EVERY_SHEET, with the example company", () => {
  it("is drawn, computes what its twins say, reads back what was filled in, and stays the same when drawn again", async () => {
    const host = startWithFunctions();
    const { plan, issues, outcome } = await draw(host, IDS, EXAMPLE);
    expect(issues).toEqual([]);
    expect(outcome).toMatchObject({ drawn: expect.arrayContaining([...IDS]), stopped: false, issues: [] });

    const differences = [];
    for (const sheet of plan.sheets) differences.push(...(await differencesFromTwins(sheet)));
    expect(differences).toEqual([]);

    const { answers, issues: unread } = await readAnswers(["h1o1", "instellingen"]);
    expect(unread).toEqual([]);
    expect(answers["h1o1"]).toMatchObject(exampleCompany.answers["h1o1"] ?? {});
    const columns = plan.sheets.find((sheet) => sheet.id === "klanten")?.tables[0]?.columns ?? [];
    const table = await readTable("Klanten", columns.map(({ key, header, oldHeaders }) => ({ key, header, oldHeaders })));
    expect(table.rows.map((row) => row["klasse"])).toEqual(["A", "A", "A", "A", "B", "B", "B", "B", "C", "C"]);

    const before = await contents(host);
    const again = await draw(host, IDS);
    expect(again.outcome.issues).toEqual([]);
    expect(differingPaths(JSON.parse(before), JSON.parse(await contents(host)))).toEqual([]);
  }, 300_000);
});

describe("answers that are missing or wrong, in real cells", () => {
  it.each([
    [[4, 3, 2, 3, 1, 2, 3], 18, "Er staat een begin"],
    [[4, null, 2, 3, 1, 2, 3], 15, "16 tot en met 20"],
    [[5, 5, 5, 5, null, 5, 5], 30, "31 tot en met 35"],
    [[4, 4, 3, 4, 3, 4, 3], 25, "vaste plek"],
    [[5, 5, 5, 5, 5, 5, 5], 35, "Op alle zeven punten"],
    [[null, null, null, null, null, null, null], "", ""],
  ])("1.1 with %j", async (scores, total, verdict) => {
    const host = startWithFunctions();
    const keys = Object.keys(exampleCompany.answers["h1o1"] ?? {});
    const h1o1 = Object.fromEntries(keys.map((key, index) => [key, scores[index] ?? null]));
    const { plan } = await draw(host, ["h1o1"], { answers: { h1o1 } });
    const sheet = plan.sheets.find((each) => each.id === "h1o1");
    if (!sheet) throw new Error("h1o1");
    expect(await differencesFromTwins(sheet)).toEqual([]);
    const { answers } = await readAnswers(["h1o1"]);
    expect(answers["h1o1"]?.["score"] ?? "").toBe(total);
    expect(String(answers["h1o1"]?.["oordeel"] ?? "")).toContain(verdict);
  }, 60_000);
});
