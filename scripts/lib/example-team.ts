import { exampleCompany } from "../../src/catalogue";
import { dealOf, expectationOf, toEuros } from "../../src/domain";
import { rollUp } from "../../src/team";
import type { CustomerLine, DealLine, MemberRecord } from "../../src/team";
// Not by the index: pages and tests that draw sheets have no use for the library that writes files.
import { teamContents } from "../../src/workbooks/team-contents";
import { actionLines, actionSources, customerLines, dealLines, productLines, productSource } from "../../src/workbooks/member-lines";

const day = (number: number): number => 46_022 + number;
const rows = (table: string) => exampleCompany.tables[table] ?? [];
const plan = { number: 1, account: "Alfa" };
const ALWAYS = { from: null, to: null };
const NO_PLANS = { deals: [], products: [], actions: [], plans: [] } as const;

const shared = { roles: null, styles: null };
const workbook = { boekjaar: 2026, periodTo: null, organisation: "Voorbeeldbedrijf", currency: "EUR", schema: "1", pipelineFrom: null, pipelineTo: null } as const;

/** The deals of a table, each worth what it is in a workbook without a period. */
function deals(table: string): readonly DealLine[] {
  const lines = dealLines(rows(table), []);
  const worth = lines.map(({ amount, chance, stage, outcome, orderDate }) => dealOf({ amount, chance, stage, outcome, orderDate }, ALWAYS));
  return dealLines(rows(table), worth.map((deal) => (deal ? toEuros(expectationOf(deal)) : "")));
}

const customer = (debtor: string, name: string, [revenue, margin, before, marginBefore]: readonly number[], more: Partial<CustomerLine> = {}): Omit<CustomerLine, "row"> => ({
  administratie: "01", debtor, customer: name, concern: "", accountmanager: "", since: null, countsAs: "geheel", status: "actief",
  years: [{ revenue: (revenue ?? 0) * 100, margin: (margin ?? 0) * 100 }, { revenue: before === undefined ? null : before * 100, margin: marginBefore === undefined ? null : marginBefore * 100 }, { revenue: null, margin: null }],
  ...more,
});
const deal = (name: string, description: string, [amount, chance]: readonly [number, number], more: Partial<DealLine> = {}): Omit<DealLine, "row"> => ({
  customer: name, description, stage: "prospect", outcome: "open", orderDate: day(360), amount: amount * 100, chance, counts: true, expected: Math.round(amount * chance * 100), ...more,
});
const numbered = <Line extends object>(lines: readonly Line[]): (Line & { readonly row: number })[] => lines.map((line, row) => ({ ...line, row }));

/** Three invented accountmanagers: the one of the example company, a colleague who shares a customer with her, and one whose workbook is a year older. */
const members: readonly MemberRecord[] = [
  {
    ...workbook, file: "noord/werkboek Sanne.xlsx", workbookId: "00000000-0000-4000-8000-000000000001", owner: "Sanne Voorbeeld", savedAt: day(323) + 0.4, content: "3f2a9c11d07be5486a90c4e2b7715d08", position: 18,
    shared: { roles: "Verkoper 4, Relatiemanager 6", styles: "Overtuigen 21, Inspireren 17" },
    customers: customerLines(rows("Klanten")),
    deals: deals("Pijplijn"),
    products: productLines(rows(productSource(plan.number).table), { plan: plan.number, account: plan.account, inShares: false }),
    actions: actionSources([plan]).flatMap((source) => actionLines(rows(source.table), source)),
    plans: [{ plan: 1, account: "Alfa", target: 46_000_000, actual: 29_800_000, answered: 24, total: 24, priority: "laag", nextReview: day(390) }],
  },
  {
    ...workbook, file: "zuid/werkboek Daan, najaar.xlsx", workbookId: "00000000-0000-4000-8000-000000000002", owner: "Daan Proefman", savedAt: day(321) + 0.7, content: "90b1c7de52f34a0c8e6d71a5f0239b64", position: 27, shared,
    customers: numbered([
      customer("001002", "Bravo", [185_000, 37_000, 160_000, 35_200]),
      customer("002001", "Technische Dienstverlening Noordoost Nederland B.V.", [268_400.25, 61_732.06, 251_000, 60_240], { concern: "Noordoost Groep" }),
      customer("002002", "Papa", [96_500, 31_845, 88_000, 28_160]),
      customer("002003", "Quebec", [41_250, 9_900], { countsAs: "mijn deel" }),
      customer("002004", "Romeo", [-1_250, -300, 12_000, 2_400]),
      customer("", "Golf", [18_000, 4_500, 15_000, 3_750]),
    ]),
    deals: numbered([
      deal("Papa", "Raamcontract voor drie jaar", [120_000, 0.5], { stage: "hot prospect" }),
      deal("Victor", "Nieuwe vestiging", [65_000, 0.2]),
      deal("Romeo", "Terugwinnen na klacht", [30_000, 0.2], { outcome: "verloren", counts: false, expected: 0 }),
    ]),
    products: numbered([
      { plan: 1, account: "Papa", product: "Onderhoud", years: [{ revenue: 6_200_000, margin: 2_356_000 }, { revenue: 5_800_000, margin: 2_146_000 }, { revenue: null, margin: null }] },
      { plan: 1, account: "Papa", product: "Advies", years: [{ revenue: 3_450_000, margin: 828_500 }, { revenue: 3_000_000, margin: 670_000 }, { revenue: null, margin: null }] },
    ]),
    actions: numbered([
      { plan: 1, origin: "Accountplan 1: Papa", text: "Contract met Papa verlengen voordat het jaar om is.", who: "Daan", deadline: day(318), status: "bezig" as const },
      { plan: null, origin: "3.8 Actieplan verkoper", text: "Mijn leads doorlopen en alleen de kansrijke aanhouden.", who: "Daan", deadline: day(350), status: "open" as const },
    ]),
    plans: [
      { plan: 1, account: "Papa", target: 15_000_000, actual: 9_650_000, answered: 17, total: 24, priority: "hoog", nextReview: day(310) },
      { plan: 2, account: "Technische Dienstverlening Noordoost Nederland B.V.", target: null, actual: null, answered: 3, total: 24, priority: "", nextReview: null },
    ],
  },
  {
    ...workbook, ...NO_PLANS, boekjaar: 2025, file: "zuid/werkboek Lotte.xlsx", workbookId: "00000000-0000-4000-8000-000000000003", owner: "Lotte van Testen", savedAt: day(40), content: "c0ffee0042a19b7d5e83f61024d7a9be", position: null, shared,
    customers: numbered([
      customer("002003", "Quebec", [22_000, 5_280, 20_500, 4_900], { countsAs: "mijn deel" }),
      customer("003001", "Sierra", [140_000, 44_800, 131_000, 41_920]),
    ]),
    deals: numbered([deal("Sierra", "Tweede productielijn", [80_000, 0.8])]),
  },
];

/** What the team sheets hold once the workbooks of these three were read. */
export const exampleTeam = teamContents(rollUp(members), { today: day(326) });
