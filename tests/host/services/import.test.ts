import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toCents } from "../../../src/domain";
import { kompas } from "../../../src/functions";
import { valuesAt } from "../excel/start";
import { checkImport, columnOf, csv, customersNow, dealsNow, importNow, keepWorkbook, manyCustomers, readSheet, standing, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(300_000);
const SMALL = join(__dirname, "../../fixtures/import/klanten-klein.csv");
const FULL = join(__dirname, "../../../../shared/data/adventureworks/klanten.csv");
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const THREE = csv([["0001", "Alfa", 100, 10, 1], ["0002", "Bravo", 50, 20, 2], ["0003", "Charlie", 5, 30, 3]]);

let services: Services;
let blank: () => Promise<void>;
let example: () => Promise<void>;
let list: () => Promise<void>;

// Drawing takes most of the time, so it happens once; every test starts from a workbook that was kept.
beforeAll(async () => {
  services = startServices();
  blank = await keepWorkbook(services);
  await services.workbook.make(true, {});
  example = await keepWorkbook(services);
  await importNow(services, THREE);
  list = await keepWorkbook(services);
});
afterAll(async () => {
  await services.host.settle();
  services.host.dispose();
});

/** Pyramid counts and Curry layers that the sheet ABC-piramide shows. */
async function pyramids() {
  const { areas } = await readSheet("abc");
  return { classes: columnOf(areas["piramide"], 5, 1), layers: columnOf(areas["klantpiramide"], 6, 1) };
}

/** Column 1 of what a KOMPAS function gives for these amounts. */
const counted = (result: unknown): unknown[] => (Array.isArray(result) ? result.map((row: unknown) => (Array.isArray(row) ? row[1] : undefined)) : []);

describe("a new list", () => {
  test("takes the place of the example company, brings its boekjaren along, and is classed right away", async () => {
    await example();
    const { check, report } = await importNow(services, bytesOf(SMALL));
    expect(check).toMatchObject({ example: 10, blocked: false, counts: { added: 201 } });
    expect(report).toEqual({ rows: 201, total: 201, stopped: false });
    const { headers, rows } = await customersNow();
    expect(headers.filter((header) => /\d/.test(header))).toEqual(["omzet 2019", "marge 2019", "omzet 2018", "marge 2018", "omzet 2017", "marge 2017"]);
    expect(rows).toHaveLength(201);
    expect(rows[0]).toMatchObject({ debiteurennummer: "00011000", klant: "Jon Yang", omzet1: 4656.39 });
    expect(rows.reduce((sum, row) => sum + toCents(Number(row["omzet0"])), 0)).toBe(11_969_955);
    const amounts = rows.map((row) => [row["omzet0"]]);
    expect(rows.map((row) => row["klasse"])).toEqual((kompas.ABC_KLASSE(amounts) as unknown[][]).flat());
    expect(await pyramids()).toEqual({ classes: counted(kompas.ABC_PIRAMIDE(amounts)), layers: counted(kompas.KLANTPIRAMIDE(amounts)) });
    expect((await readSheet("overzicht")).single).toMatchObject({ klanten: 201, omzet0: 119_699.55, omzet1: 135_578.12, omzet2: 90_569.48 });
    expect((await readSheet("instellingen")).single).toMatchObject({ boekjaar: 2019, periode_tm: 43_646 });
  });

  test("draws the sheets that it needs in a blank workbook", async () => {
    await blank();
    const { report } = await importNow(services, THREE);
    expect(report).toMatchObject({ rows: 3, stopped: false });
    expect(await standing()).toMatchObject({ ids: ["abc", "instellingen", "klanten", "klassen", "overzicht"], unfinished: [] });
    expect((await customersNow()).rows.filter((row) => row["klant"] !== null).map((row) => row["klant"])).toEqual(["Alfa", "Bravo", "Charlie"]);
  });

  test("smaller than the example company: nothing of the example is left", async () => {
    await list();
    const filled = (await customersNow()).rows.filter((row) => Object.entries(row).some(([key, value]) => key !== "klasse" && value !== null));
    expect(filled.map((row) => row["klant"])).toEqual(["Alfa", "Bravo", "Charlie"]);
    expect((await readSheet("overzicht")).single).toMatchObject({ klanten: 3, omzet0: 155 });
  });

  test.each([["untouched, they go along", null, 0], ["changed by somebody, they stay", "Eigen prospect", 8]])("the deals of the example company: %s", async (_case, typed, left) => {
    await example();
    await services.workbook.draw(["h3o4"], {});
    if (typed !== null) await services.host.user.type("Leads en pijplijn", "C7", typed);
    await importNow(services, THREE);
    const { single } = await readSheet("h3o4");
    expect([single["bedrag"] ?? "", (await dealsNow()).filter((row) => row["klant"] !== null).length]).toEqual([left === 0 ? "" : 93_000, left]);
  });

  test("names that look like formulas and numbers with zeros in front stay text", async () => {
    await example();
    const names = ["=1+1", "+31 6", "-korting", "@home", "'t Hoekje"];
    await importNow(services, csv(names.map((name, index) => [`000${index}`, name, 10, 1, 1] as const)));
    const { rows } = await customersNow();
    expect(rows.slice(0, 5).map((row) => [row["debiteurennummer"], row["klant"]])).toEqual(names.map((name, index) => [`000${index}`, name]));
  });
});

describe("a list that stands", () => {
  beforeEach(() => list());
  const NEWER = csv([["0002", "Bravo", 500, 20, 2], ["0003", "Charlie", 5, 30, 3], ["0004", "Delta", 1, 1, 1]]);
  const amounts = async () => Object.fromEntries((await customersNow()).rows.filter((row) => row["klant"] !== null).map((row) => [row["klant"], row["omzet0"]]));
  const after = { Alfa: 100, Bravo: 500, Charlie: 5, Delta: 1 };

  test("is updated by key; what only stands in the workbook stays", async () => {
    const { check, report } = await importNow(services, NEWER);
    expect(check.counts).toEqual({ added: 1, updated: 1, unchanged: 1, onlyInWorkbook: 1 });
    expect(report).toMatchObject({ rows: 2, total: 2 });
    expect(await amounts()).toEqual(after);
  });

  test("imported twice: nothing to write", async () => {
    expect((await importNow(services, THREE)).report).toEqual({ rows: 0, total: 0, stopped: false });
  });

  test("also when it was sorted and filtered", async () => {
    await services.host.user.sort("Klantenbestand", "B6:R8", 9);
    await services.host.user.filter("Klanten", [0, 1]);
    await importNow(services, NEWER);
    expect(await amounts()).toEqual(after);
  });

  test("also when rows were inserted, and the sheet was renamed and moved", async () => {
    const { user } = services.host;
    await user.insertRows("Klantenbestand", 2, 2);
    await user.insertRows("Klantenbestand", 9);
    await user.renameSheet("Klantenbestand", "Mijn klanten");
    await user.moveSheet("Mijn klanten", 0);
    await importNow(services, NEWER);
    expect(await amounts()).toEqual(after);
  });

  test("a column of the person beside ours is left alone", async () => {
    await services.host.user.type("Klantenbestand", "S5", "eigen kolom");
    await services.host.user.type("Klantenbestand", "S6", "eigen tekst");
    await importNow(services, NEWER);
    expect(await valuesAt("Klantenbestand", "S5:S6")).toEqual([["eigen kolom"], ["eigen tekst"]]);
  });

  test.each([
    ["a protected sheet", () => services.host.user.protect("Klantenbestand"), { code: "protected-sheet" }],
    ["a workbook opened read-only", () => services.host.user.setReadOnly(), { code: "protected-sheet" }],
    ["a cell being edited", () => services.host.user.beginCellEdit(), { code: "cell-edit" }],
  ])("%s: said, and nothing is lost", async (_case, lock, issue) => {
    const { write } = await checkImport(services, NEWER);
    const before = await customersNow();
    lock();
    await expect(write()).rejects.toMatchObject({ issue });
    services.host.user.endCellEdit();
    expect(await customersNow()).toEqual(before);
  });
});

test("stopping keeps whole chunks and says how many rows stand; importing again adds the rest", async () => {
  await example();
  const stop = new AbortController();
  const { report } = await importNow(services, manyCustomers(3_000), { signal: stop.signal, onProgress: ({ done }) => { if (done >= 2_000) stop.abort(); } });
  expect(report).toEqual({ rows: 2_000, total: 3_000, stopped: true });
  expect((await readSheet("overzicht")).single["klanten"]).toBe(2_000);
  const again = await importNow(services, manyCustomers(3_000));
  expect(again.check.counts).toMatchObject({ added: 1_000, unchanged: 2_000 });
  expect((await readSheet("overzicht")).single["klanten"]).toBe(3_000);
});

test("100,001 rows are refused before anything is written", async () => {
  await blank();
  const { check } = await checkImport(services, manyCustomers(100_001));
  expect(check.blocked).toBe(true);
  expect(check.groups.map(({ code }) => code)).toContain("too-many-rows");
  expect((await standing()).ids).toEqual([]);
});

const testFull = existsSync(FULL) ? test : test.skip;
testFull("all 17,411 AdventureWorks customers (skipped where the file is not at hand)", async () => {
  await example();
  expect((await importNow(services, bytesOf(FULL))).report).toEqual({ rows: 17_411, total: 17_411, stopped: false });
  expect(await pyramids()).toEqual({ classes: [3401, 1964, 5137, 10_502, 6909, 0, 17_411], layers: [105, 420, 1575, 8402] });
  const { rows } = await customersNow();
  expect(["A", "B", "C"].map((name) => rows.filter((row) => row["klasse"] === name).length)).toEqual([3401, 1964, 5137]);
});
