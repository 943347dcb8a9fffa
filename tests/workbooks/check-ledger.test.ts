import { checkLedger, checkWorkbook, sideOf } from "../../src/workbooks";
import type { LedgerInput, WorkbookData } from "../../src/workbooks";
import { customer, dataOf, ledgerOf, shown } from "./check-support";
import type { Member } from "./support";

const JUNE = 46_203; // 30 June 2026
const CUSTOMERS = [customer("Alfa", "0001", [1_000, 100, 500]), customer("Bravo", "2", [200, 20, 100]), customer("Charlie", "3", [50, 5])];
const dataWith = (rows: NonNullable<Member["tables"]>[string], answers: NonNullable<Member["answers"]> = {}): Promise<WorkbookData> =>
  dataOf({ tables: { Klanten: rows }, answers, sheets: ["pijplijn", "controle"] });
const findings = (data: WorkbookData, ledger: LedgerInput) => checkWorkbook({ data, ledger }).map(shown).filter(([code]) => String(code).startsWith("ledger"));

describe("a ledger against the customers", () => {
  let data: WorkbookData;
  beforeAll(async () => (data = await dataWith(CUSTOMERS)));

  it("agrees to the cent, also with numbers that lost their zeros", () => {
    expect(findings(data, ledgerOf([["1", 600], ["1", 400], ["2", 200], ["3", 50]]))).toEqual([["ledger-agrees", "note", "omzet 2026", "", 1_250, 1_250]]);
    expect(findings(data, ledgerOf([["1", 500], ["2", 100]], 1))).toEqual([["ledger-agrees", "note", "omzet 2025", "", 600, 600]]);
  });

  it("differs: the total, and per customer the cause; their differences add up to that of the total", () => {
    const ledger = ledgerOf([["1", 1_210], ["2", 250], ["2", -50], ["2", 30, JUNE + 200], ["9", 12.34, null, "Onbekend BV"], ["", 1]]);
    const found = findings(data, ledger);
    expect(found).toEqual([
      ["ledger-total", "error", "omzet 2026", "", 1_453.34, 1_250],
      ["ledger-vat", "error", "Alfa (0001), omzet 2026", "21", 1_210, 1_000],
      ["ledger-period", "error", "Bravo (2), omzet 2026", "5", 230, 200],
      ["ledger-missing", "error", "Charlie (3), omzet 2026", "", 0, 50],
      ["ledger-unknown-debtor", "error", "Onbekend BV (9), omzet 2026", "6", 12.34, 0],
      ["ledger-unknown-debtor", "error", "omzet 2026", "7", 1, 0],
    ]);
    const difference = (finding: readonly unknown[]): number => Number(finding[5]) - Number(finding[4]);
    expect(found.slice(1).reduce((sum, each) => sum + difference(each), 0)).toBeCloseTo(difference(found[0] ?? []), 6);
    const places = checkWorkbook({ data, ledger }).filter(({ code }) => code.startsWith("ledger")).map(({ place }) => place);
    expect(places).toEqual([null, { table: "Klanten", row: 0, column: "omzet0" }, { table: "Klanten", row: 1, column: "omzet0" }, { table: "Klanten", row: 2, column: "omzet0" }, null, null]);
  });

  it("differs for two reasons at once: figures go from the ledger to the workbook", () => {
    const ledger = ledgerOf([["1", 1_000], ["3", 50], ["2", 200, JUNE], ["2", -7, JUNE], ["2", 30, JUNE + 200]]);
    expect(findings(data, ledger).slice(1)).toEqual([
      ["ledger-period", "error", "Bravo (2), omzet 2026", "6", 223, 193],
      ["ledger-credit-left-out", "error", "Bravo (2), omzet 2026", "5", 193, 200],
    ]);
  });

  it("names at most five lines of it", () => {
    const found = findings(data, ledgerOf([["9", 1], ["9", 1], ["9", 1], ["9", 1], ["9", 1], ["9", 1], ["1", 1_000], ["2", 200], ["3", 50]]));
    expect(found[1]).toEqual(["ledger-unknown-debtor", "error", "9, omzet 2026", "2, 3, 4, 5, 6 …", 6, 0]);
  });

  it("counts what agrees, for whoever ticks off", () => {
    const { reconciliation } = checkLedger(sideOf(data), ledgerOf([["1", 1_000], ["2", 199]]));
    expect(reconciliation).toMatchObject({ expected: 119_900, found: 125_000, difference: 5_100, equal: 1 });
  });
});

describe("what a workbook says of itself", () => {
  it("a tolerance: a difference within it is a note, and still shows", async () => {
    const data = await dataWith(CUSTOMERS, { controle: { tolerantie: 1 } });
    expect(findings(data, ledgerOf([["1", 1_000], ["2", 200], ["3", 49]]))).toEqual([
      ["ledger-total", "note", "omzet 2026", "", 1_249, 1_250],
      ["ledger-differs", "note", "Charlie (3), omzet 2026", "", 49, 50],
    ]);
  });

  it("a part of a year: the ledger counts as far as that", async () => {
    const data = await dataWith(CUSTOMERS.slice(0, 1), { instellingen: { periode_tm: JUNE } });
    expect(findings(data, ledgerOf([["1", 1_000, JUNE], ["1", 77, JUNE + 1]]))[1]).toEqual(["ledger-period", "error", "Alfa (0001), omzet 2026", "3", 1_077, 1_000]);
  });

  it("a part of a customer, a row twice, and amounts of more than two decimals", async () => {
    const data = await dataWith([customer("Alfa", "1", [400], { omzet_telt_als: "mijn deel" }), customer("Bravo", "2", [10]), customer("Bravo", "2", [10]), customer("Charlie", "3", [0.005]), customer("Delta", "4", [0.005]), customer("Nummerloos", null, [3])]);
    expect(findings(data, ledgerOf([["1", 900], ["2", 10], ["3", 0], ["4", 0.02]]))).toEqual([
      ["ledger-total", "error", "omzet 2026", "", 910.02, 423.02],
      ["ledger-part", "note", "Alfa (1), omzet 2026", "", 900, 400],
      ["ledger-duplicate", "error", "Bravo (2), omzet 2026", "", 10, 20],
      ["ledger-differs", "error", "Charlie (3), omzet 2026", "", 0, 0.01],
      ["ledger-differs", "error", "Delta (4), omzet 2026", "", 0.02, 0.01],
      ["ledger-no-number", "warning", "Nummerloos, omzet 2026", "", 0, 3],
    ]);
  });
});
