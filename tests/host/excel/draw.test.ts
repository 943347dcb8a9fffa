import { drawPlan, readAnswers, readExisting, readTable, removeSheet } from "../../../src/excel";
import type { HeadlessHost } from "../../../src/preview/headless";
import { answersNow, contents, draw, IDS, namesAndTitles, readNow, start, valuesAt } from "./start";
import { lookingSheet, planOf, smallPlan, smallSheet } from "./small-plan";

jest.setTimeout(60_000);
let host: HeadlessHost;
beforeEach(() => { host = start(); });

test("a new sheet is drawn, computes, and reads back", async () => {
  expect(await draw()).toEqual({ drawn: ["t1"], stopped: false, issues: [] });
  await host.settle();
  expect(await answersNow()).toMatchObject({ score: 3, notitie: "'t Hoekje", som: 6 });
  expect(await valuesAt("Proef", "B3:C3")).toEqual([["=geen formule", 3]]);
  const { sheets } = await readNow();
  expect(sheets["t1"]).toMatchObject({ title: "Proef", unfinished: false, lost: ["lijst"], names: { blad: { row: 0, column: 0, rows: 1, columns: 1 } }, tables: { Personen: { area: { row: 20, column: 1, rows: 3, columns: 3 }, headers: ["nummer", "naam", "lengte"] } } });
});

test("a table keeps leading zeros and text that looks like a formula, and its calculated column computes", async () => {
  await draw();
  await host.settle();
  const { rows, issues } = await readTable("Personen", [{ key: "nr", header: "nummer", oldHeaders: [] }, { key: "naam", header: "NAAM", oldHeaders: [] }, { key: "lengte", header: "lengte", oldHeaders: [] }]);
  expect(issues).toEqual([]);
  expect(rows).toEqual([{ nr: "007", naam: "Jansen", lengte: 6 }, { nr: "0012", naam: "=Kwaad", lengte: 6 }]);
});

test("one request reads and one draws a sheet, below 1 MB", async () => {
  host.counts.reset();
  const existing = await readExisting(() => ({ ids: IDS, tables: [] }));
  // Each Excel.run is followed by one request of the library itself, which releases its objects.
  expect(host.counts.syncs).toBeLessThanOrEqual(2);
  host.counts.reset();
  await draw(() => smallPlan(existing));
  expect(host.counts.syncs).toBeLessThanOrEqual(4);
  expect(host.counts.bytes).toBeLessThan(1_000_000);
});

test("drawing again changes nothing", async () => {
  await draw();
  await draw();
  const before = await contents(host);
  expect(await draw()).toMatchObject({ drawn: ["t1"], issues: [] });
  expect(await contents(host)).toBe(before);
});

test("a redraw keeps answers, table rows and the person's own cells, and mends labels and formulas", async () => {
  await draw();
  await host.user.type("Proef", "C3", 5);
  await host.user.type("Proef", "C4", "eigen woorden");
  await host.user.type("Proef", "B4", "overschreven");
  await host.user.type("Proef", "C5", 99);
  await host.user.type("Proef", "C22", "Pietersen");
  await host.user.type("Proef", "H40", "los");
  expect((await draw()).issues).toEqual([]);
  await host.settle();
  expect(await answersNow()).toMatchObject({ score: 5, notitie: "eigen woorden", som: 10 });
  expect(await valuesAt("Proef", "B4")).toEqual([["Notitie"]]);
  expect(await valuesAt("Proef", "B22:D22")).toEqual([["007", "Pietersen", 9]]);
  expect(await valuesAt("Proef", "H40")).toEqual([["los"]]);
});

test("a sheet that was renamed, moved and got rows is found by its name and drawn where it stands", async () => {
  await draw();
  await host.user.type("Proef", "C3", 4);
  await host.user.renameSheet("Proef", "Mijn '1e' proef");
  await host.user.moveSheet("Mijn '1e' proef", 0);
  await host.user.insertRows("Mijn '1e' proef", 2, 2);
  expect(await draw()).toEqual({ drawn: ["t1"], stopped: false, issues: [] });
  await host.settle();
  expect((await namesAndTitles()).titles).toEqual(["Mijn '1e' proef", "Blad1"]);
  expect(await answersNow()).toMatchObject({ score: 4, som: 8 });
  expect(await valuesAt("Mijn '1e' proef", "B5:C5")).toEqual([["=geen formule", 4]]);
});

test("a copy that a person made is not ours", async () => {
  await draw();
  const copy = await host.user.copySheet("Proef");
  await host.user.type(copy, "C3", 1);
  const { sheets, otherTitles } = await readNow();
  expect(sheets["t1"]?.title).toBe("Proef");
  expect(otherTitles).toEqual(["Blad1", copy]);
  expect(await answersNow()).toMatchObject({ score: 3 });
});

test("answers that were deleted are named as lost", async () => {
  await draw();
  await host.user.deleteRows("Proef", 3);
  expect((await readNow()).sheets["t1"]?.lost).toContain("score");
});

test("a sheet that was deleted by hand is drawn anew under its old names", async () => {
  await draw();
  await host.user.deleteSheet("Proef");
  expect((await readNow()).sheets).toEqual({});
  expect((await draw()).issues).toEqual([]);
  await host.settle();
  expect(await answersNow()).toMatchObject({ score: 3, som: 6 });
});

test("new sheets take their place in the catalogue's order; what looks at a later sheet waits for it", async () => {
  const looking = lookingSheet("overzicht", "Overzicht", "=SUM(Personen[lengte])+ak_t1_score", "new");
  const progress: string[] = [];
  const existing = await readNow();
  const outcome = await drawPlan(planOf(looking, smallSheet()), { existing, onProgress: (done, total, title) => progress.push(`${done}/${total} ${title}`) });
  expect(outcome).toEqual({ drawn: ["overzicht", "t1"], stopped: false, issues: [] });
  await host.settle();
  expect((await namesAndTitles()).titles).toEqual(["Blad1", "Overzicht", "Proef"]);
  expect(await valuesAt("Overzicht", "B2")).toEqual([[15]]);
  expect(progress).toEqual(["0/2 Overzicht", "1/2 Proef", "2/2 "]);
});

test("stopping keeps the sheets that are finished", async () => {
  const stop = new AbortController();
  const existing = await readNow();
  const outcome = await drawPlan(planOf(smallSheet(), smallSheet(undefined, "t2", "Tweede")), { existing, signal: stop.signal, onProgress: (done) => { if (done === 0) stop.abort(); } });
  expect(outcome).toEqual({ drawn: ["t1"], stopped: true, issues: [] });
  expect((await namesAndTitles()).titles).toEqual(["Blad1", "Proef"]);
  expect((await readNow()).sheets["t1"]?.unfinished).toBe(false);
});

test("an error is null; it is an issue where a person answers, and none in a result", async () => {
  await draw();
  await host.user.type("Proef", "C3", "=1/0");
  const everywhere = await readAnswers(["t1"]);
  expect(everywhere.answers["t1"]).toMatchObject({ score: null, som: null });
  expect(everywhere.issues.map((issue) => ("cell" in issue ? issue.cell : ""))).toEqual(["C3", "C5"]);
  const { issues } = await readAnswers(["t1"], (_id, key) => key === "score");
  expect(issues).toEqual([{ code: "cell-error", sheet: "Proef", cell: "C3", received: "#DIV/0!" }]);
});

test("removing a sheet takes its names along and rewrites what looked at it", async () => {
  await draw(() => planOf(smallSheet(), lookingSheet("t2", "Kijker", "=ak_t1_score", "new")));
  const existing = await readNow();
  await removeSheet("t1", { existing, plan: planOf(lookingSheet("t2", "Kijker", '="nog niet getekend"', "formulas")) });
  await host.settle();
  const { titles, names } = await namesAndTitles();
  expect(titles).toEqual(["Blad1", "Kijker"]);
  expect(names).toEqual(["ak_t2_blad", "ak_t2_kijkt"]);
  expect(await valuesAt("Kijker", "B2")).toEqual([["nog niet getekend"]]);
});
