import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { catalogue, exampleCompany } from "../../../src/catalogue";
import { drawPlan, readAnswers, readExisting, readTable } from "../../../src/excel";
import { registerFunctions } from "../../../src/functions";
import { a1, planWorkbook } from "../../../src/plan";
import type { CellValue, PlanRequest, SheetPlan } from "../../../src/plan";
import type { HeadlessHost } from "../../../src/preview/headless";
import { contents } from "../excel/start";
import { startHost } from "../harness";

const IDS = catalogue.map((definition) => definition.id);
const TABLES = ["Klanten"];
const TODAY = 46348;
const SETTINGS = { boekjaar: 2026, owner: "Voorbeeld", today: TODAY };

/** A host that knows the functions of the add-in, as the page of the shared runtime makes them known. */
function startWithFunctions(): HeadlessHost {
  const host = startHost();
  const outDir = mkdtempSync(join(tmpdir(), "functions-"));
  execFileSync(process.execPath, ["scripts/functions-json.mjs", outDir, "https://localhost:3000"]);
  registerFunctions();
  host.registerFunctions(JSON.parse(readFileSync(join(outDir, "functions.json"), "utf8")));
  return host;
}

async function draw(host: HeadlessHost, ids: readonly string[], filled: Pick<PlanRequest, "answers" | "tables"> = {}) {
  const existing = await readExisting(IDS, TABLES);
  const planned = planWorkbook({ definitions: catalogue, draw: ids, existing, settings: SETTINGS, ...filled });
  const outcome = await drawPlan(planned.plan, { existing });
  await host.settle();
  return { ...planned, outcome };
}

/** What a cell shows, with the blanks of a spill's room as empty text. */
async function shown(sheet: SheetPlan, cell: SheetPlan["cells"][number]): Promise<CellValue[][]> {
  if (cell.content.kind !== "formula" || !cell.content.twin) throw new Error("no formula");
  const area = { row: cell.row, column: cell.column, rows: cell.content.twin.length, columns: cell.content.twin[0]?.length ?? 1 };
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet.title).getRange(a1(area)).load("values");
    await context.sync();
    return range.values;
  });
}

const same = (seen: CellValue | undefined, twin: CellValue | undefined): boolean =>
  typeof twin === "number" && typeof seen === "number" ? Math.abs(seen - twin) < 1e-9 * Math.max(1, Math.abs(twin)) : (seen ?? "") === (twin ?? "");

/** Every formula cell that shows something else than its twin. */
async function differencesFromTwins(sheet: SheetPlan): Promise<string[]> {
  const differences: string[] = [];
  for (const cell of sheet.cells) {
    // The day of today is the host's own.
    if (cell.content.kind !== "formula" || !cell.content.twin || cell.content.formula === "=TODAY()") continue;
    const seen = await shown(sheet, cell);
    cell.content.twin.forEach((row, at) => row.forEach((twin, across) => {
      const value = seen[at]?.[across];
      if (!same(value, twin)) differences.push(`${sheet.id} ${a1({ row: cell.row + at, column: cell.column + across, rows: 1, columns: 1 })}: ${JSON.stringify(value)}, twin ${JSON.stringify(twin)}`);
    }));
  }
  return differences;
}

/** Paths at which two snapshots differ, with what stands there; a failure stays readable. */
function differingPaths(before: unknown, after: unknown, path = ""): string[] {
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) {
    return before === after ? [] : [`${path}: ${JSON.stringify(before)?.slice(0, 100)} → ${JSON.stringify(after)?.slice(0, 100)}`];
  }
  const left = new Map(Object.entries(before));
  const right = new Map(Object.entries(after));
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => differingPaths(left.get(key), right.get(key), `${path}/${key}`));
}

describe("the whole catalogue, with the example company", () => {
  it("is drawn, computes what its twins say, reads back what was filled in, and stays the same when drawn again", async () => {
    const host = startWithFunctions();
    const { plan, issues, outcome } = await draw(host, IDS, exampleCompany);
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
  }, 120_000);
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
