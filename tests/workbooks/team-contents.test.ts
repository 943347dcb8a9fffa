import { a1 } from "../../src/plan";
import type { CellValue, WorkbookPlan } from "../../src/plan";
import { rollUp } from "../../src/team";
import type { MemberRecord } from "../../src/team";
import { teamContents, teamPlan } from "../../src/workbooks";
import { sheetOf, twinOf } from "../plan/support";
import { customer, deal, record, years } from "../team/records";

const TODAY = 46_348;
const planned = (records: readonly MemberRecord[]): WorkbookPlan => teamPlan(rollUp(records), { today: TODAY, owner: "Chef" });
const figure = ({ sheets }: WorkbookPlan, sheet: string, key: string): unknown => twinOf(sheetOf(sheets, sheet), `ak_${sheet}_${key}`);

/** A column of a table as the workbook shows it, computed or filled in. */
function column({ sheets }: WorkbookPlan, table: string, key: string): readonly CellValue[] {
  const found = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  const at = found?.columns.findIndex((each) => each.key === key) ?? -1;
  if (!found || at < 0) throw new Error(`no ${table} ${key}`);
  return found.columns[at]?.twin ?? found.rows.map((row) => row[at] ?? null);
}

const part = (revenue: number, margin: number) => customer("Bravo", { debtor: "2", countsAs: "mijn deel", years: years(revenue, margin) });
const whole = customer("Bravo", { debtor: "2", years: years(200_000, 43_000) });
const alfa = customer("Alfa", { debtor: "1", years: years(420_000, 147_000) });
const charlie = customer("Charlie", { debtor: "3", years: years(120_000, 30_000) });

describe("Team – overzicht", () => {
  test("parts of one customer: the accountmanagers add up to the team", () => {
    const plan = planned([record("Anna", { customers: [alfa, part(185_000, 37_000)] }), record("Bert", { customers: [part(15_000, 6_000), charlie] })]);
    expect(["accountmanagers_omzet", "gedeeld_omzet", "team_omzet", "team_marge", "gedeeld_marge"].map((key) => figure(plan, "teamoverzicht", key))).toEqual([740_000, 0, 740_000, 220_000, 0]);
    expect(figure(plan, "teamoverzicht", "team_marge_deel")).toBeCloseTo(0.297297, 6);
    expect(column(plan, "TeamAccountmanagers", "marge_deel")).toEqual([184 / 605, 36 / 135]);
    expect([figure(plan, "teamoverzicht", "accountmanagers_klanten"), figure(plan, "teamoverzicht", "team_klanten")]).toEqual([4, 3]);
  });

  test("a customer that two have as a whole is taken off once, to the cent", () => {
    const plan = planned([record("Anna", { customers: [alfa, whole] }), record("Bert", { customers: [whole, charlie] })]);
    expect(["accountmanagers_omzet", "gedeeld_omzet", "team_omzet", "gedeeld_marge", "verschil"].map((key) => figure(plan, "teamoverzicht", key))).toEqual([940_000, -200_000, 740_000, -43_000, 0]);
  });

  test("counts of each accountmanager are of that one alone, whatever stands in a name", () => {
    const names = ["A*", "An", "?n", "=1+1"];
    const plan = planned(names.map((owner) => record(owner, { customers: [customer(owner, { years: years(100, 10) })], deals: [deal(owner, 1_000)] })));
    expect(column(plan, "TeamAccountmanagers", "accountmanager")).toEqual(rollUp(names.map((owner) => record(owner))).records.map(({ owner }) => owner));
    expect([column(plan, "TeamAccountmanagers", "klanten"), column(plan, "TeamAccountmanagers", "omzet"), column(plan, "TeamAccountmanagers", "verwachting")]).toEqual([[1, 1, 1, 1], [100, 100, 100, 100], [500, 500, 500, 500]]);
  });

  test("one person who is spelled in two ways, with two workbooks, is one row with what the newest says", () => {
    const plan = planned([
      record("José", { workbookId: "1", savedAt: 46_001, position: 20, customers: [alfa], shared: { roles: "Verkoper 4", styles: null } }),
      record("JOSE", { workbookId: "2", savedAt: 46_002, position: 30, customers: [charlie] }),
    ]);
    expect(["accountmanager", "werkboeken", "omzet", "positie", "rollen"].map((key) => column(plan, "TeamAccountmanagers", key))).toEqual([["JOSE"], [2], [540_000], [30], ["Verkoper 4"]]);
  });

  test("a workbook of an older boekjaar brings nothing to the newest, and its deals and plans count", () => {
    const plan = planned([record("Anna", { customers: [alfa] }), record("Bert", { boekjaar: 2025, customers: [charlie], deals: [deal("Delta", 1_000)] })]);
    expect([column(plan, "TeamAccountmanagers", "omzet"), column(plan, "TeamAccountmanagers", "klanten"), column(plan, "TeamAccountmanagers", "verwachting")]).toEqual([[420_000, 0], [1, 1], [0, 500]]);
    expect([column(plan, "TeamKlantregels", "telt_omzet0"), column(plan, "TeamKlantregels", "telt_omzet1")]).toEqual([[420_000, null], [null, 120_000]]);
    expect(figure(plan, "teamoverzicht", "gedeeld_omzet")).toBe(0);
  });
});

describe("Team – pijplijn", () => {
  const deals = [deal("Kilo", 10_000, { chance: 0.8, expected: 800_000 }), deal("Lima", 20_000, { chance: 0.5, expected: 1_000_000 }), deal("Mike", 15_000, { chance: 0.2, expected: 300_000 })];
  const lost = deal("Oscar", 12_000, { outcome: "verloren", counts: false, expected: 0 });

  test("the deals of all are weighed together, and what does not count is not", () => {
    const contents = teamContents(rollUp([record("Anna", { deals: deals.slice(0, 2) }), record("Bert", { deals: [...deals.slice(2), lost] })]), { today: TODAY });
    expect(contents.tables["TeamPijplijn"]?.map(({ telt_bedrag, telt_kans }) => [telt_bedrag, telt_kans])).toEqual([[10_000, 0.8], [20_000, 0.5], [15_000, 0.2], [null, null]]);
    const plan = planned([record("Anna", { deals: deals.slice(0, 2) }), record("Bert", { deals: [...deals.slice(2), lost] })]);
    expect(["verwachting", "aantal", "bedrag", "verschil", "let_op"].map((key) => figure(plan, "teampijplijn", key))).toEqual([21_000, 3, 45_000, 0, "Geen bijzonderheden."]);
    expect(figure(plan, "teampijplijn", "verdeling")).toBe(0);
  });

  test("more deals than are weighed against each other leave the sums and say so", () => {
    const many = Array.from({ length: 2_001 }, (_none, row) => deal(`Klant ${row}`, 100, { row }));
    const plan = planned([record("Anna", { deals: many })]);
    expect([figure(plan, "teampijplijn", "verwachting"), figure(plan, "teampijplijn", "verdeling"), figure(plan, "teampijplijn", "verschil")]).toEqual([100_050, "", 0]);
    expect(String(figure(plan, "teampijplijn", "let_op"))).toContain("meer dan 2.000 deals");
    const least = planned([record("Anna", { deals: many.slice(1) })]);
    expect(figure(least, "teampijplijn", "let_op")).toBe("Geen bijzonderheden.");
  }, 60_000);
});

describe("Team – resultaten", () => {
  const product = (name: string, revenue: number, more: { readonly plan?: number } = {}) => ({ row: 0, plan: 1, account: "Alfa", product: name, years: years(revenue, revenue / 4, [[revenue / 2, 1]]), ...more });

  test("products of one name are one, those without a name share a line, and ratios come from the sums", () => {
    const plan = planned([record("Anna", { products: [product("Advies", 100), product("", 40)] }), record("Bert", { boekjaar: 2025, products: [product("ADVIES", 60), product("advies", 10, { plan: 2 })] })]);
    expect(["product", "accounts", "omzet0", "omzet1", "marge_deel0"].map((key) => column(plan, "TeamResultaten", key))).toEqual([["Advies", "zonder naam"], [3, 1], [100, 40], [120, 20], [0.25, 0.25]]);
    expect(["j0_omzet", "j1_omzet", "verschil"].map((key) => figure(plan, "teamresultaten", key))).toEqual([140, 140, 0]);
  });
});

test("actions are late by the day that the sheet is looked at, and done ones never", () => {
  const action = (deadline: number | null, status: "open" | "klaar") => ({ row: 0, plan: null, origin: "", text: "Bellen", who: "", deadline, status });
  const plan = planned([record("Anna", { actions: [action(TODAY - 1, "open"), action(TODAY, "open"), action(TODAY - 1, "klaar"), action(null, "open")] })]);
  expect(column(plan, "TeamActies", "te_laat")).toEqual(["ja", "", "", ""]);
  expect([...["gekozen", "open", "te_laat", "klaar"].map((key) => figure(plan, "teamacties", key)), column(plan, "TeamAccountmanagers", "te_laat")]).toEqual([4, 3, 1, 1, [1]]);
});

test("what a copy and a newer save are, and customers of one name, is told in words", () => {
  const records = [
    record("Anna", { workbookId: "1", file: "a.xlsx", savedAt: 46_000, customers: [customer("Delta")] }),
    record("Anna", { workbookId: "1", file: "a later.xlsx", savedAt: 46_001, customers: [customer("Delta")] }),
    record("Bert", { workbookId: "1", file: "b.xlsx", customers: Array.from({ length: 5 }, (_none, row) => customer("delta", { row })) }),
  ];
  const { tables } = teamContents(rollUp(records), { today: TODAY });
  expect(tables["TeamBronnen"]?.map(({ opmerking }) => opmerking)).toEqual(["vervangt a.xlsx", "kopie van a later.xlsx"]);
  expect(tables["TeamKlanten"]?.[0]).toMatchObject({ nr: 1, lijkt_op: "nr 2: delta, nr 3: delta, nr 4: delta, nog 2", gedeeld: null });
});

test("what was found in the workbooks stands on Controle, with a link to its cell", () => {
  const plan = planned([record("Anna", { file: "a.xlsx", currency: "EUR" }), record("Bert", { file: "b.xlsx", currency: "EUR" }), record("Chris", { file: "c.xlsx", currency: "USD" })]);
  const sources = sheetOf(plan.sheets, "teambronnen");
  const [table] = sources.tables;
  const currency = table?.columns.findIndex(({ key }) => key === "valuta") ?? -1;
  const cell = a1({ row: (table?.area.row ?? 0) + 3, column: (table?.area.column ?? 0) + currency, rows: 1, columns: 1 });
  expect(["ernst", "onderwerp", "blad", "cel", "plek", "verwacht", "gevonden"].map((key) => column(plan, "Bevindingen", key)[0])).toEqual(["fout", "c.xlsx", "Team – bronnen", cell, `'Team – bronnen'!${cell}`, "EUR", "USD"]);
  expect(figure(plan, "controle", "stand")).toBe("Gecontroleerd; nog niet afgetekend: 1");
});

test("without workbooks there is nothing to show, and no error", () => {
  const plan = planned([]);
  expect(plan.sheets.map(({ id }) => id).slice(0, 2)).toEqual(["teamoverzicht", "teamklanten"]);
  const values = plan.sheets.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === "formula" ? [content.twin] : [])));
  expect(values).not.toContain(undefined);
  expect(["stand", "team_omzet"].map((key) => figure(plan, "teamoverzicht", key))).toEqual(["Er zijn nog geen werkboeken ingelezen. Kies Team in het deelvenster.", 0]);
  expect(plan.properties["AccountkompasBoekjaar"]).toBe("2026");
});
