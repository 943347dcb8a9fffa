import type { AnswerValue } from "../../../src/definition";
import { readTable } from "../../../src/excel";
import { issueOf } from "../../../src/taskpane/issues";
import type { CheckReport, CheckService } from "../../../src/taskpane/services/check-types";
import { matchTable } from "../../../src/workbooks";
import { customer } from "../../workbooks/check-support";
import { memberFile } from "../../workbooks/support";
import { readStanding } from "../../../src/taskpane/services/standing";
import { keepWorkbook, readSheet, standing, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(300_000);

let services: Services;
let blank: () => Promise<void>;
let nothing: () => Promise<void>;
beforeAll(async () => {
  services = startServices();
  nothing = await keepWorkbook(services);
  await services.workbook.make(false, {});
  await services.host.settle();
  blank = await keepWorkbook(services);
});
beforeEach(() => blank());
afterAll(async () => {
  await services.host.settle();
  services.host.dispose();
});

type Row = Readonly<Record<string, AnswerValue>>;

/** Types in the first columns of a table of ours; a text that starts with `=` is a formula. */
async function typeRows(table: string, rows: readonly Row[]): Promise<void> {
  const { sheets } = await readStanding();
  const headers = Object.values(sheets).find(({ tables }) => tables[table])?.tables[table]?.headers ?? [];
  const columns = matchTable(table, headers).filled;
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    rows.forEach((row, at) => Object.entries(row).forEach(([key, value]) => {
      const index = headers.indexOf(columns.find((column) => column.key === key)?.header ?? "");
      if (index < 0 || value === null) return;
      const cell = body.getCell(at, index);
      if (typeof value === "string" && value.startsWith("=")) cell.formulas = [[value]];
      else cell.values = [[typeof value === "string" ? `'${value}` : value]];
    }));
    await context.sync();
  });
  await services.host.settle();
}

async function typeAnswers(id: string, answers: Row): Promise<void> {
  await Excel.run(async (context) => {
    for (const [key, value] of Object.entries(answers)) context.workbook.names.getItem(`ak_${id}_${key}`).getRange().values = [[value ?? ""]];
    await context.sync();
  });
  await services.host.settle();
}

/** A check that came to an end. */
async function checked(service: CheckService): Promise<CheckReport> {
  const report = await service.check({});
  await services.host.settle();
  if (!report) throw new Error("The check was stopped");
  return report;
}

/** What the sheet Controle says, row by row, blank rows left out. */
async function controlRows(): Promise<readonly Row[]> {
  const { sheets } = await readStanding();
  const { rows } = await readTable("Bevindingen", [...matchTable("Bevindingen", sheets["controle"]?.tables["Bevindingen"]?.headers ?? []).filled, { key: "openen", header: "openen", oldHeaders: [] }]);
  return rows.filter((row) => row["kenmerk"] !== null);
}

/** What stands in the cell that a row of Controle points at. */
async function valueAt(row: Row): Promise<unknown> {
  return Excel.run(async (context) => {
    const [, sheet = "", cell = ""] = /^'(.+)'!([A-Z]+\d+)$/.exec(String(row["plek"])) ?? [];
    const range = context.workbook.worksheets.getItem(sheet.replaceAll("''", "'")).getRange(cell);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
}

async function ledger(service: CheckService, text: string, year: 0 | 1 | 2 = 0): Promise<CheckReport> {
  const { opened } = await service.openLedger({ kind: "text", text });
  if (!opened) throw new Error("A part has to be chosen first");
  await service.readLedger({ match: opened.match, year }, {});
  return checked(service);
}

const short = (rows: readonly Row[]) => rows.map((row) => [row["ernst"], row["onderwerp"], row["verwacht"], row["gevonden"], row["verschil"]]);

describe("checking a workbook", () => {
  it("without anything wrong says so, on a sheet that it draws", async () => {
    const report = await checked(services.startCheck());
    expect(report).toMatchObject({ findings: [], counts: { error: 0, warning: 0, note: 0 }, open: 0, whole: true, sheet: "Controle", issues: [] });
    const { single } = await readSheet("controle");
    expect(single).toMatchObject({ stand: "Gecontroleerd; er is niets gevonden", fouten: 0, let_op: 0, ter_info: 0, open: 0, tolerantie: 0, gecontroleerd: expect.any(Number), grootboek: null });
    expect(await standing()).toMatchObject({ unfinished: [] });
    expect((await readSheet("overzicht")).single["eerst"]).toBeTruthy();
  });

  it("in which nothing of ours stands tells that there are no customers", async () => {
    await nothing();
    const report = await checked(services.startCheck());
    expect(report.findings.map(({ finding }) => finding.code)).toEqual(["customers-missing"]);
    expect((await standing()).ids).toEqual(["controle", "instellingen"]);
    expect(await controlRows()).toMatchObject([{ ernst: "fout", blad: null, cel: null, openen: null }]);
  });

  it("finds what is wrong in its cells, and points at them", async () => {
    await typeRows("Klanten", [
      customer("Alfa", "0001", [1_000, 1_200]), customer("Bravo", "2", ["1.250,00", 20]), customer("Charlie", "2", [-50, -10]), customer("Delta", null, [5]), { klant: "Echo", debiteurennummer: "5", omzet0: "=NA()" },
    ]);
    const report = await checked(services.startCheck());
    // What the sheet itself says of an error is no error.
    expect((await checked(services.startCheck())).findings).toEqual(report.findings);
    const rows = await controlRows();
    expect(short(rows)).toEqual([
      ["fout", "Echo (5), omzet 2026", null, "foutwaarde #N/A", null],
      ["fout", "Bravo (2), omzet 2026", null, "1.250,00", null],
      ["fout", "2", "1", "2", null],
      ["fout", "Alfa (0001), marge 2026", 1_000, 1_200, 200],
      ["fout", "Bravo (2), marge 2026", 0, 20, 20],
      ["let op", "Delta", null, null, null],
      ["let op", "Charlie (2), marge 2026", null, -10, null],
      ["ter info", "Charlie (2), omzet 2026", null, -50, null],
    ]);
    expect(await Promise.all(rows.map(valueAt))).toEqual(["#N/A", "1.250,00", "2", 1_200, 20, "", -10, -50]);
    expect(rows.every((row) => row["openen"] === "Naar de cel" && row["blad"] === "Klantenbestand")).toBe(true);
    expect(report).toMatchObject({ counts: { error: 5, warning: 2, note: 1 }, open: 7 });
    expect((await readSheet("controle")).single).toMatchObject({ fouten: 5, let_op: 2, ter_info: 1, open: 7, stand: "Gecontroleerd; nog niet afgetekend: 7" });
  });

  it("finds nothing any more once it is mended, and leaves no rows behind", async () => {
    await typeRows("Klanten", [customer("Alfa", "1", [1_000, 1_200])]);
    const service = services.startCheck();
    expect((await checked(service)).counts.error).toBe(1);
    await typeRows("Klanten", [customer("Alfa", "1", [1_000, 120])]);
    expect((await checked(service)).findings).toEqual([]);
    expect(await controlRows()).toEqual([]);
  });

  it("that is stopped changes nothing", async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await services.startCheck().check({ signal: stop.signal })).toBeNull();
    expect((await standing()).ids).not.toContain("controle");
  });

  it("follows a cell that moved: rows are found by their table, not by their address", async () => {
    await typeRows("Klanten", [customer("Alfa", "1", [1_000, 1_200])]);
    const service = services.startCheck();
    const [before] = (await checked(service)).findings;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Klantenbestand").getRange("2:4").insert("Down");
      await context.sync();
    });
    await services.host.settle();
    const [after] = (await checked(service)).findings;
    expect((after?.at?.row ?? 0) - (before?.at?.row ?? 0)).toBe(3);
    expect(await Promise.all((await controlRows()).map(valueAt))).toEqual([1_200]);
  });
});

describe("signing off", () => {
  const SIGNATURE = { who: "J. de Vries", day: 46_100, why: "Levering vooruit betaald" };

  it("in the pane stands on the sheet and stays when the sheet is made again, until the figures change", async () => {
    await typeRows("Klanten", [customer("Alfa", "1", [1_000, 1_200]), customer("Bravo", "2", [10, 20])]);
    const service = services.startCheck();
    const first = (await checked(service)).findings[0];
    await service.sign(first?.key ?? "", SIGNATURE);
    await services.host.settle();
    expect((await readSheet("controle")).single["open"]).toBe(1);
    const again = await checked(service);
    expect(again).toMatchObject({ open: 1, findings: [{ signature: SIGNATURE, changed: false }, { signature: null }] });
    await typeRows("Klanten", [customer("Alfa", "1", [1_000, 1_300])]);
    const changed = await checked(service);
    expect(changed).toMatchObject({ open: 2, findings: [{ signature: null, changed: true }, { signature: null, changed: false }] });
    expect((await controlRows())[0]).toMatchObject({ afgetekend_door: null, datum: null, reden: null, bevinding: "De marge is hoger dan de omzet. Eerder afgetekend door J. de Vries op 19-03-2026; de cijfers zijn sindsdien veranderd." });
  });

  it("on the sheet itself counts as well, and can be taken away in the pane", async () => {
    await typeRows("Klanten", [customer("Alfa", "1", [1_000, 1_200])]);
    const service = services.startCheck();
    await checked(service);
    await typeRows("Bevindingen", [{ afgetekend_door: "Karin", datum: 46_200, reden: "Zo afgesproken" }]);
    const { findings: [signed], open } = await checked(service);
    expect({ open, signature: signed?.signature }).toEqual({ open: 0, signature: { who: "Karin", day: 46_200, why: "Zo afgesproken" } });
    await service.sign(signed?.key ?? "", { who: "", day: null, why: "" });
    await services.host.settle();
    expect((await controlRows())[0]).toMatchObject({ afgetekend_door: null, datum: null, reden: null });
  });

  it("of a finding that is gone from the sheet is refused", async () => {
    await checked(services.startCheck());
    const failure = await services.startCheck().sign("loss:gone", SIGNATURE).catch((error: unknown) => error);
    expect(issueOf(failure)).toEqual({ code: "finding-gone" });
  });

  it("starts with the owner of the workbook", async () => {
    await typeAnswers("instellingen", { eigenaar: "Anna de Vries" });
    expect(await services.startCheck().signer()).toEqual({ who: "Anna de Vries", day: expect.any(Number) });
  });
});

describe("beside a ledger", () => {
  const CUSTOMERS = [customer("Alfa", "0001", [1_000, 100]), customer("Bravo", "2", [200, 20]), customer("Charlie", "3", [50, 5])];

  it("that agrees to the cent says so", async () => {
    await typeRows("Klanten", CUSTOMERS);
    const report = await ledger(services.startCheck(), "Debiteur;Naam;Bedrag\n0001;Alfa;1.000,00\n2;Bravo;200,00\n3;Charlie;50,00\nTotaal;;1.250,00\n");
    expect(report.ledger).toEqual({ name: "", column: "omzet 2026", expected: 125_000, found: 125_000, difference: 0, equal: 3, causes: [] });
    expect(short(await controlRows())).toEqual([["ter info", "omzet 2026", 1_250, 1_250, 0]]);
  });

  it("names a cause for every cent, and keeps what it found when there is no ledger at hand", async () => {
    await typeRows("Klanten", CUSTOMERS);
    const service = services.startCheck();
    const report = await ledger(service, "Debiteur;Naam;Bedrag;Datum\n0001;Alfa;1.210,00;31-01-2026\n2;Bravo;250,00;28-02-2026\n2;Bravo;-50,00;28-02-2026\n2;Bravo;30,00;31-01-2027\n9;Onbekend;12,34;31-01-2026\n");
    const rows = await controlRows();
    expect(short(rows)).toEqual([
      ["fout", "omzet 2026", 1_452.34, 1_250, -202.34],
      ["fout", "Alfa (0001), omzet 2026", 1_210, 1_000, -210],
      ["fout", "Bravo (2), omzet 2026", 230, 200, -30],
      ["fout", "Charlie (3), omzet 2026", 0, 50, 50],
      ["fout", "Onbekend (9), omzet 2026", 12.34, 0, -12.34],
    ]);
    expect(rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row["verschil"]) * 100), 0)).toBe(-20_234);
    expect(report.ledger?.causes).toEqual([{ kind: "vat", count: 1, amount: -21_000 }, { kind: "period", count: 1, amount: -3_000 }, { kind: "missing", count: 1, amount: 5_000 }, { kind: "unknown-debtor", count: 1, amount: -1_234 }]);
    expect(await Promise.all(rows.slice(1, 4).map(valueAt))).toEqual([1_000, 200, 50]);
    await service.putAway("ledger");
    expect(await checked(service)).toMatchObject({ findings: [], kept: 5, ledger: null });
    expect(await controlRows()).toEqual(rows);
  });

  it("of which a difference is allowed names it as good to know", async () => {
    await typeRows("Klanten", CUSTOMERS);
    const service = services.startCheck();
    await checked(service);
    await typeAnswers("controle", { tolerantie: 0.05 });
    const report = await ledger(service, "Debiteur;Bedrag\n1;1000\n2;200,05\n3;50\n");
    expect(report).toMatchObject({ counts: { error: 0, warning: 0, note: 2 }, ledger: { difference: -5 } });
    expect(short(await controlRows())).toEqual([["ter info", "omzet 2026", 1_250.05, 1_250, -0.05], ["ter info", "Bravo (2), omzet 2026", 200.05, 200, -0.05]]);
  });

  it("in a workbook reads the sheet that holds it", async () => {
    await typeRows("Klanten", CUSTOMERS);
    const service = services.startCheck();
    const bytes = Uint8Array.from(await memberFile({ tables: { Klanten: CUSTOMERS } }));
    const { opened, parts, years } = await service.openLedger({ kind: "file", file: new File([bytes], "boekhouding.xlsx") });
    expect({ years, parts: parts.map(({ name }) => name) }).toMatchObject({ years: [2026, 2025, 2024], parts: expect.arrayContaining(["Klanten"]) });
    const part = opened ? null : parts.find(({ name }) => name === "Klanten");
    const taken = opened ?? (part && (await service.takeLedger(part)));
    expect(taken?.match.columns).toMatchObject({ debtor: 1, amount: 8 });
    await service.readLedger({ match: taken?.match ?? Object.create(null), year: 0 }, {});
    expect((await checked(service)).ledger).toMatchObject({ name: "boekhouding.xlsx", difference: 0 });
    expect((await readSheet("controle")).single["grootboek"]).toBe("boekhouding.xlsx");
  });

  it("that is no ledger, or empty, says what is wrong", async () => {
    const failure = (input: Parameters<CheckService["openLedger"]>[0]) => services.startCheck().openLedger(input).catch(issueOf);
    expect(await failure({ kind: "text", text: " " })).toEqual({ code: "empty-file" });
    expect(await failure({ kind: "file", file: new File([Uint8Array.of(0x25, 0x50, 0x44, 0x46)], "grootboek.pdf") })).toEqual({ code: "is-pdf" });
    expect(await failure({ kind: "file", file: new File([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)], "grootboek.xlsx") })).toMatchObject({ code: "workbook-unreadable" });
  });
});

describe("beside the workbook of a year before", () => {
  it("holds last year's columns against it, and names what differs", async () => {
    await typeRows("Klanten", [customer("Alfa", "1", [1, null, 900, 200]), customer("Bravo", "2", [1, null, 50, 10])]);
    const service = services.startCheck();
    const bytes = Uint8Array.from(await memberFile({ boekjaar: 2025, tables: { Klanten: [customer("Alfa", "1", [900, 200]), customer("Bravo", "2", [50, 10.01])] } }));
    expect(await service.readPrevious(new File([bytes], "2025.xlsx"))).toEqual({ name: "2025.xlsx", boekjaar: 2025 });
    expect(await checked(service)).toMatchObject({ previous: { name: "2025.xlsx" }, counts: { error: 1 } });
    const rows = await controlRows();
    expect(short(rows)).toEqual([["fout", "Bravo (2), marge 2025", 10.01, 10, -0.01]]);
    expect(await Promise.all(rows.map(valueAt))).toEqual([10]);
    expect((await readSheet("controle")).single["vorig"]).toBe("2025.xlsx");
  });

  it("that is none of ours is refused", async () => {
    const failure = (bytes: Uint8Array<ArrayBuffer>) => services.startCheck().readPrevious(new File([bytes], "2025.xlsx")).catch(issueOf);
    expect(await failure(new Uint8Array(0))).toMatchObject({ code: "workbook-unreadable" });
  });
});

describe("the worked example of results", () => {
  const product = (name: string, amounts: readonly number[]): Row => ({ product: name, omzet0: amounts[0] ?? null, marge0: amounts[1] ?? null, omzet1: amounts[2] ?? null, marge1: amounts[3] ?? null, omzet2: amounts[4] ?? null, marge2: amounts[5] ?? null });
  const FOUR = [
    product("Onderhoud", [240_000, 96_000, 220_000, 85_800, 200_000, 76_000]), product("Projecten", [150_000, 30_000, 180_000, 43_200, 160_000, 40_000]),
    product("Advies", [60_000, 27_000, 30_000, 12_000, 0, 0]), product("Hardware", [50_000, 4_000, 70_000, 7_000, 90_000, 9_000]),
  ];

  it("adds up to the customer, and a cent more is named at its total", async () => {
    await typeRows("Klanten", [customer("Alfa", "1", [500_000, 157_000, 500_000, 148_000, 450_000, 125_000])]);
    await services.workbook.makePlan("Alfa", "bierviltje", {});
    await services.workbook.draw(["p1res"], {});
    await services.host.settle();
    await typeRows("ResultatenP1", FOUR);
    const service = services.startCheck();
    expect((await checked(service)).findings).toEqual([]);
    await typeRows("ResultatenP1", [{ ...FOUR[0], omzet0: 240_000.01 }]);
    await checked(service);
    const rows = await controlRows();
    expect(short(rows)).toEqual([["fout", "P1 Alfa, omzet 2026", 500_000, 500_000.01, 0.01]]);
    expect(await Promise.all(rows.map(valueAt))).toEqual([500_000.01]);
  });
});
