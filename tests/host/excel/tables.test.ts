import { readSelection, readTable, removeSheet, activateCell, activateSheet, onSheetsChanged, writeTable } from "../../../src/excel";
import type { HeadlessHost } from "../../../src/preview/headless";
import { draw, readNow, start, valuesAt } from "./start";

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
const readAll = async () => {
  await host.settle();
  return readTable("Personen", [...COLUMNS, { key: "lengte", header: "lengte", oldHeaders: [] }]);
};

test("rows are replaced by place and added at the end; what is not given stays", async () => {
  const outcome = await writeTable("Personen", { columns: COLUMNS, rows: [{ values: { nr: "0003", naam: "@home" } }, { index: 1, values: { naam: "+31" } }, { values: { nr: "4", naam: null } }] });
  expect(outcome).toEqual({ rows: 3, stopped: false, filterCleared: false, issues: [] });
  expect(await readAll()).toEqual({ issues: [], rows: [
    { nr: "007", naam: "Jansen", lengte: 6 },
    { nr: "0012", naam: "+31", lengte: 3 },
    { nr: "0003", naam: "@home", lengte: 5 },
    { nr: "4", naam: null, lengte: 0 },
  ] });
});

test("a text that starts with = in the first row is no formula for the rows that are written, nor is a formula that a person typed there", async () => {
  await writeTable("Personen", { columns: COLUMNS, rows: [{ index: 0, values: { naam: "=1+1" } }] });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Proef").getRange("B22");
    cell.numberFormat = [["0"]];
    cell.formulas = [["=3+4"]];
    await context.sync();
  });
  await writeTable("Personen", { columns: COLUMNS, rows: [{ index: 1, values: { nr: "5", naam: "Bo" } }, { values: { nr: "6", naam: "Mo" } }] });
  expect((await readAll()).rows).toEqual([
    { nr: 7, naam: "=1+1", lengte: 4 },
    { nr: "5", naam: "Bo", lengte: 2 },
    { nr: "6", naam: "Mo", lengte: 2 },
  ]);
});

test("no rows write nothing", async () => {
  expect(await writeTable("Personen", { columns: COLUMNS, rows: [] })).toEqual({ rows: 0, stopped: false, filterCleared: false, issues: [] });
});

test("5,000 rows go in requests below 1 MB, and stopping keeps whole chunks", async () => {
  const rows = Array.from({ length: 5_000 }, (_none, index) => ({ values: { nr: String(index).padStart(6, "0"), naam: `=Klant ${index}` } }));
  const stop = new AbortController();
  const told: number[] = [];
  const outcome = await writeTable("Personen", { columns: COLUMNS, rows }, { signal: stop.signal, onProgress: (done) => {
    told.push(done);
    if (done === 2_000) stop.abort();
  } });
  // Asked to stop as the second chunk begins, it finishes that chunk.
  expect(outcome).toMatchObject({ rows: 4_000, stopped: true });
  expect(told).toEqual([0, 2_000, 4_000]);
  const read = await readAll();
  expect(read.rows).toHaveLength(4_002);
  expect(read.rows[4_001]).toEqual({ nr: "003999", naam: "=Klant 3999", lengte: 11 });
});

test("a chunk that Excel refuses keeps the chunks before it", async () => {
  const rows = Array.from({ length: 3_000 }, (_none, index) => ({ values: { nr: String(index), naam: index === 2_500 ? "x".repeat(40_000) : "x" } }));
  await expect(writeTable("Personen", { columns: COLUMNS, rows })).rejects.toMatchObject({ issue: { code: "unknown", sheet: "Proef" } });
  expect((await readAll()).rows.slice(0, 2_002).filter((row) => row["nr"] !== null)).toHaveLength(2_002);
});

test("a filter is cleared first and that is said", async () => {
  host.user.filter("Personen", [0]);
  const outcome = await writeTable("Personen", { columns: COLUMNS, rows: [{ index: 0, values: { naam: "Nieuw" } }] });
  expect(outcome).toMatchObject({ rows: 1, filterCleared: true });
  expect((await readAll()).rows.map((row) => row["naam"])).toEqual(["Nieuw", "=Kwaad"]);
  await Excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem("Proef").getRange("22:22");
    row.load("rowHidden");
    await context.sync();
    expect(row.rowHidden).toBe(false);
  });
});

test("a renamed header is found by its old spelling; a missing one is an issue and nothing is written", async () => {
  await host.user.type("Proef", "C21", "Klant");
  expect((await readAll()).rows[0]).toMatchObject({ naam: "Jansen" });
  await host.user.type("Proef", "C21", "iets anders");
  const issue = { code: "header-missing", table: "Personen", expected: "naam" };
  expect((await readAll()).issues).toContainEqual(issue);
  expect(await writeTable("Personen", { columns: COLUMNS, rows: [{ index: 0, values: { nr: "9" } }] })).toMatchObject({ rows: 0, issues: [issue] });
  expect(await valuesAt("Proef", "B22")).toEqual([["007"]]);
});

test("an error in a table is an issue that names its cell", async () => {
  await host.user.type("Proef", "C22", "=1/0");
  const { rows, issues } = await readTable("Personen", COLUMNS);
  expect(rows[0]).toEqual({ nr: "007", naam: null });
  expect(issues).toEqual([{ code: "cell-error", sheet: "Proef", cell: "C22", received: "#DIV/0!" }]);
});

test("a table that is not there", async () => {
  await expect(readTable("Klanten", COLUMNS)).rejects.toMatchObject({ issue: { code: "not-found" } });
});

test("the selection is read as far as it is used, with its place and with errors as they show", async () => {
  await host.user.type("Blad1", "B2", "naam");
  await host.user.type("Blad1", "C2", "=1/0");
  await host.user.type("Blad1", "C3", 12.5);
  host.user.select("Blad1", "A1:F50");
  expect(await readSelection()).toEqual({ address: "Blad1!B2:C3", sheet: "Blad1", row: 1, column: 1, rows: [["naam", "#DIV/0!"], ["", 12.5]] });
  host.user.select("Blad1", "H1:H9");
  expect((await readSelection()).rows).toEqual([]);
});

test("a sheet and a cell are shown; a sheet that is not there is not found", async () => {
  await activateSheet("t1");
  await activateCell("ak_t1_notitie");
  await Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange();
    cell.load("address");
    await context.sync();
    expect(cell.address).toBe("Proef!C4");
  });
  await expect(activateSheet("t2")).rejects.toMatchObject({ issue: { code: "not-found" } });
});

test("a person's changes are told once, after they rest; not any more after unsubscribing", async () => {
  let calls = 0;
  const stop = await onSheetsChanged(() => { calls += 1; });
  await host.user.type("Proef", "C3", 1);
  await host.user.type("Proef", "C3", 2);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(calls).toBeGreaterThan(0);
  const before = calls;
  await stop();
  await host.user.type("Proef", "C3", 4);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(calls).toBe(before);
});

test("a removed sheet takes its table with it", async () => {
  const existing = await readNow();
  await removeSheet("t1", { existing, plan: { sheets: [], styles: {}, font: "Calibri", properties: {} } });
  const after = await readNow();
  expect({ sheets: after.sheets, tables: after.otherTables, names: after.definedNames.size }).toEqual({ sheets: {}, tables: [], names: 0 });
});
