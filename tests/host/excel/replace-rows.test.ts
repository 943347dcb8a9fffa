import { bodyOf, readTable, replaceRows } from "../../../src/excel";
import type { NewBody } from "../../../src/excel";
import type { HeadlessHost } from "../../../src/preview/headless";
import { draw, start, valuesAt } from "./start";

jest.setTimeout(120_000);
let host: HeadlessHost;
beforeEach(async () => {
  host = start();
  expect((await draw()).issues).toEqual([]);
});

const COLUMNS = [
  { key: "nr", header: "nummer", oldHeaders: [], text: true },
  { key: "naam", header: "naam", oldHeaders: ["klant"] },
];
const persons = (count: number) => Array.from({ length: count }, (_none, index) => ({ nr: String(index + 1).padStart(4, "0"), naam: `=Naam ${index + 1}` }));
const readAll = async () => {
  await host.settle();
  return (await readTable("Personen", [...COLUMNS, { key: "lengte", header: "lengte", oldHeaders: [] }])).rows;
};

/** A column and a formula that the person added. */
async function addOwn(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Personen").columns.add(undefined, undefined, "mijn kolom");
    context.workbook.worksheets.getItem("Blad1").getRange("A1").formulas = [["=SUM(Personen[lengte])"]];
    await context.sync();
  });
}

test("a table that grows holds exactly the new rows, with its calculated column and text as text", async () => {
  const outcome = await replaceRows("Personen", bodyOf(COLUMNS, persons(4)));
  expect(outcome).toEqual({ rows: 4, stopped: false, filterCleared: false, issues: [] });
  expect(await readAll()).toEqual(persons(4).map((row) => ({ ...row, lengte: 7 })));
});

test("a table that shrinks leaves nothing below it, and formulas that look at it stay whole", async () => {
  await addOwn();
  await replaceRows("Personen", bodyOf(COLUMNS, persons(6)));
  await host.settle();
  expect(await valuesAt("Blad1", "A1")).toEqual([[42]]);
  await replaceRows("Personen", bodyOf(COLUMNS, [{ nr: "9", naam: "Bo" }]));
  expect(await readAll()).toEqual([{ nr: "9", naam: "Bo", lengte: 2 }]);
  expect(await valuesAt("Blad1", "A1")).toEqual([[2]]);
  expect(await valuesAt("Proef", "B22:E28")).toEqual([["9", "Bo", 2, ""], ...Array.from({ length: 6 }, () => ["", "", "", ""])]);
});

test("no rows leave one blank row, that later rows take", async () => {
  const outcome = await replaceRows("Personen", bodyOf(COLUMNS, []));
  expect(outcome).toEqual({ rows: 0, stopped: false, filterCleared: false, issues: [] });
  expect(await readAll()).toEqual([{ nr: null, naam: null, lengte: 0 }]);
  await replaceRows("Personen", bodyOf(COLUMNS, persons(2)));
  expect((await readAll()).map(({ nr }) => nr)).toEqual(["0001", "0002"]);
});

test("a key that a row lacks gives an empty cell, not what stood there", async () => {
  await replaceRows("Personen", bodyOf(COLUMNS, [{ nr: "1" }, { naam: "Bo" }]));
  expect(await readAll()).toEqual([{ nr: "1", naam: null, lengte: 0 }, { nr: null, naam: "Bo", lengte: 2 }]);
});

test("a column of the person keeps its header and its place, also when it stands first; what is in rows that go, goes", async () => {
  await addOwn();
  await host.user.type("Proef", "E22", "eerste");
  await host.user.type("Proef", "E23", "tweede");
  await replaceRows("Personen", bodyOf(COLUMNS, persons(1)));
  await replaceRows("Personen", bodyOf(COLUMNS, persons(3)));
  await host.settle();
  expect(await valuesAt("Proef", "B21:E24")).toEqual([
    ["nummer", "naam", "lengte", "mijn kolom"],
    ["0001", "=Naam 1", 7, "eerste"],
    ["0002", "=Naam 2", 7, ""],
    ["0003", "=Naam 3", 7, ""],
  ]);
});

test("a filter is cleared first, so that no row is misplaced and none stays hidden", async () => {
  host.user.filter("Personen", [0]);
  expect(await replaceRows("Personen", bodyOf(COLUMNS, persons(2)))).toMatchObject({ rows: 2, filterCleared: true });
  expect((await readAll()).map(({ nr }) => nr)).toEqual(["0001", "0002"]);
  host.user.filter("Personen", [1]);
  await replaceRows("Personen", bodyOf(COLUMNS, persons(1)));
  await Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getItem("Proef").getRange("22:30").load("rowHidden");
    await context.sync();
    expect(rows.rowHidden).toBe(false);
  });
});

test("rows are asked for in pages, and stopping keeps whole pages", async () => {
  const asked: (readonly [number, number])[] = [];
  const stop = new AbortController();
  const body: NewBody = {
    columns: COLUMNS, count: 5_000,
    page: async (from, count) => {
      asked.push([from, count]);
      return persons(5_000).slice(from, from + count);
    },
  };
  expect(await replaceRows("Personen", body)).toMatchObject({ rows: 5_000, stopped: false });
  expect(asked).toEqual([[0, 2_000], [2_000, 2_000], [4_000, 1_000]]);
  expect((await readAll()).at(-1)).toEqual({ nr: "5000", naam: "=Naam 5000", lengte: 10 });
  const outcome = await replaceRows("Personen", { ...body, count: 4_500 }, { signal: stop.signal, onProgress: (done) => { if (done === 2_000) stop.abort(); } });
  expect(outcome).toMatchObject({ rows: 4_000, stopped: true });
  expect(await readAll()).toHaveLength(4_500);
});

test("stopped beforehand or without a column of ours, nothing is written", async () => {
  const before = await readAll();
  const stop = new AbortController();
  stop.abort();
  expect(await replaceRows("Personen", bodyOf(COLUMNS, persons(1)), { signal: stop.signal })).toMatchObject({ rows: 0, stopped: true });
  expect(await readAll()).toEqual(before);
  await host.user.type("Proef", "C21", "iets anders");
  const issue = { code: "header-missing", table: "Personen", expected: "naam" };
  expect(await replaceRows("Personen", bodyOf(COLUMNS, []))).toEqual({ rows: 0, stopped: false, filterCleared: false, issues: [issue] });
  expect(await valuesAt("Proef", "B22:B23")).toEqual([["007"], ["0012"]]);
});

test("a protected sheet is an issue, and its rows stay", async () => {
  const before = await readAll();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Proef").protection.protect();
    await context.sync();
  });
  await expect(replaceRows("Personen", bodyOf(COLUMNS, persons(1)))).rejects.toMatchObject({ issue: { code: "protected-sheet", sheet: "Proef" } });
  expect(await readAll()).toEqual(before);
});

test("a table that is not there is not found", async () => {
  await expect(replaceRows("Niets", bodyOf(COLUMNS, []))).rejects.toMatchObject({ issue: { code: "not-found" } });
});
