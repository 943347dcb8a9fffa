import { drawPlan, ExcelFailure, readAnswers } from "../../../src/excel";
import type { HeadlessHost } from "../../../src/preview/headless";
import { answersNow, contents, draw, namesAndTitles, readNow, released, start, valuesAt } from "./start";
import { planOf, smallPlan, tinySheet } from "./small-plan";

jest.setTimeout(180_000);
let host: HeadlessHost;
beforeEach(() => { host = start(); });

const tinyPlan = (existing: Awaited<ReturnType<typeof readNow>>) => planOf(tinySheet(existing.sheets["t1"]));

/** Draws with a fault at the n-th action of the drawing; undefined once n lies past its last action. */
async function drawFailingAt(n: number) {
  const existing = await readNow();
  await released();
  host.failAt(n, "GeneralException");
  const outcome = await drawPlan(tinyPlan(existing), { existing });
  host.failAt(0, "");
  return outcome.issues.length > 0 ? outcome : undefined;
}

test("a fault at any action of a new sheet leaves nothing behind", async () => {
  let n = 1;
  for (; (await drawFailingAt(n)) !== undefined; n += 1) {
    const left = await namesAndTitles();
    expect({ n, ...left }).toEqual({ n, titles: ["Blad1"], names: [] });
  }
  expect(n).toBeGreaterThan(40);
  expect(await answersNow()).toMatchObject({ score: 3 });
});

test("a fault at any action of a redraw loses no answer, and drawing again repairs", async () => {
  await draw(tinyPlan);
  await host.user.type("Proef", "C3", 5);
  await host.user.type("Proef", "C22", "Pietersen");
  await draw(tinyPlan);
  await draw(tinyPlan);
  const whole = await contents(host);
  let n = 1;
  for (let unfinished = 0; ; n += 1) {
    const outcome = await drawFailingAt(n);
    expect(await answersNow()).toMatchObject({ score: 5, notitie: "'t Hoekje" });
    if (!outcome) {
      expect(unfinished).toBeGreaterThan(20);
      break;
    }
    expect(outcome.issues).toEqual([{ code: "unknown", sheet: "Proef" }]);
    if ((await readNow()).sheets["t1"]?.unfinished) unfinished += 1;
  }
  expect((await draw(tinyPlan)).issues).toEqual([]);
  expect((await readNow()).sheets["t1"]?.unfinished).toBe(false);
  expect(await valuesAt("Proef", "B22:C22")).toEqual([["007", "Pietersen"]]);
  expect(await contents(host)).toBe(whole);
});

test("a new sheet that fails stays, marked, when somebody typed in it meanwhile", async () => {
  const existing = await readNow();
  await released();
  host.failAt(60, "GeneralException");
  const run = Excel.run.bind(Excel);
  // The co-author types right after the refused request, before the add-in looks again.
  const spy = jest.spyOn(Excel, "run").mockImplementationOnce(async (...given: unknown[]) => {
    try {
      return await Reflect.apply(run, Excel, given);
    } finally {
      await host.user.type("Proef", "F9", "van een collega");
    }
  });
  const outcome = await drawPlan(tinyPlan(existing), { existing });
  spy.mockRestore();
  expect(outcome.drawn).toEqual([]);
  expect(await valuesAt("Proef", "F9")).toEqual([["van een collega"]]);
  expect((await readNow()).sheets["t1"]?.unfinished).toBe(true);
});

test("a title that is taken meanwhile: the other sheet is left alone", async () => {
  const existing = await readNow();
  await host.user.renameSheet("Blad1", "Proef");
  await host.user.type("Proef", "A1", "van een ander");
  expect(await drawPlan(smallPlan(existing), { existing })).toEqual({ drawn: [], stopped: false, issues: [{ code: "taken-title", sheet: "Proef" }] });
  expect(await valuesAt("Proef", "A1")).toEqual([["van een ander"]]);
  expect((await namesAndTitles()).names).toEqual([]);
});

test("a table name that is taken: reported when read, and the other table is left alone", async () => {
  await host.user.type("Blad1", "A1", "kop");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").tables.add("A1:A2", true).name = "Personen";
    await context.sync();
  });
  const existing = await readNow();
  expect(existing.otherTables).toEqual(["Personen"]);
  const outcome = await drawPlan(smallPlan(existing), { existing });
  expect(outcome.issues).toEqual([{ code: "taken-table" }]);
  expect(await namesAndTitles()).toEqual({ titles: ["Blad1"], names: [] });
  expect(await valuesAt("Blad1", "A1")).toEqual([["kop"]]);
});

describe("what somebody locked", () => {
  const untouched = async (issue: object) => {
    await readNow();
    const before = await contents(host);
    expect(await draw()).toEqual({ drawn: [], stopped: false, issues: [issue] });
    expect(await contents(host)).toBe(before);
  };

  test("a protected sheet", async () => {
    await draw();
    host.user.protect("Proef");
    await untouched({ code: "protected-sheet", sheet: "Proef" });
  });

  test("a protected sheet of somebody else is no obstacle", async () => {
    host.user.protect("Blad1");
    expect((await draw()).drawn).toEqual(["t1"]);
  });

  test("a protected workbook takes no new sheet, but lets a standing one be drawn", async () => {
    host.user.protectWorkbook();
    await untouched({ code: "protected-workbook" });
  });

  test("a workbook opened read-only", async () => {
    host.user.setReadOnly();
    await untouched({ code: "read-only" });
  });
});

test("a cell being edited fails at once with its own issue", async () => {
  await draw();
  host.user.beginCellEdit();
  await expect(readNow()).rejects.toMatchObject({ issue: { code: "cell-edit" } });
  await expect(readAnswers(["t1"])).rejects.toBeInstanceOf(ExcelFailure);
  host.user.endCellEdit();
  expect(await answersNow()).toMatchObject({ score: 3 });
});

test("a request or a reply over 5 MB is called too large", async () => {
  const existing = await readNow();
  const plan = smallPlan(existing);
  const huge = { ...plan, properties: { Groot: "x".repeat(6_000_000) } };
  expect((await drawPlan(huge, { existing })).issues).toEqual([{ code: "too-large" }]);
  expect((await namesAndTitles()).titles).toEqual(["Blad1"]);
});
