import fc from "fast-check";
import { ACTION_STATUSES } from "../../src/domain";
import { rollUp } from "../../src/team";
import type { ActionLine, CustomerLine, DealLine, MemberRecord, PlanLine, ProductLine } from "../../src/team";
import { recordsOf, teamContents } from "../../src/workbooks";
import { customer, record, years } from "../team/records";

const TODAY = 46_348;
const back = (records: readonly MemberRecord[]) => recordsOf(teamContents(rollUp(records), { today: TODAY }).tables);

const text = fc.oneof(fc.constantFrom("", "=1+1", "@SUM(A1)", "+31 6", "-", "'001", "0012", "#N/A", "1e3", "ja", "zonder naam"), fc.string({ maxLength: 20 }));
const named = text.filter((name) => name !== "");
const cents = fc.option(fc.integer({ min: -1e13, max: 1e13 }));
const day = fc.option(fc.integer({ min: 1, max: 80_000 }));
const year = fc.record({ revenue: cents, margin: cents });
const three = fc.tuple(year, year, year);
const row = fc.nat(5_000);

const line: fc.Arbitrary<CustomerLine> = fc.record({ row, administratie: text, debtor: text, customer: text, concern: text, accountmanager: text, since: day, countsAs: fc.constantFrom("geheel" as const, "mijn deel" as const), status: text, years: three });
const deal: fc.Arbitrary<DealLine> = fc.record({
  row, customer: text, description: text, stage: fc.constantFrom("lead", "prospect", "hot prospect", null), outcome: fc.constantFrom("open", "gewonnen", "verloren", null), orderDate: day,
  amount: cents, chance: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), counts: fc.boolean(), expected: fc.nat(1e12),
});
const product: fc.Arbitrary<ProductLine> = fc.record({ row, plan: fc.integer({ min: 1, max: 9 }), account: text, product: text, years: three });
const action: fc.Arbitrary<ActionLine> = fc.record({ row, plan: fc.option(fc.integer({ min: 1, max: 9 })), origin: text, text, who: text, deadline: day, status: fc.constantFrom(...ACTION_STATUSES) });
const plan: fc.Arbitrary<PlanLine> = fc.record({ plan: fc.integer({ min: 1, max: 9 }), account: text, target: cents, actual: cents, answered: fc.nat(40), total: fc.nat(40), priority: text, nextReview: day });
const few = <Line>(of: fc.Arbitrary<Line>) => fc.array(of, { maxLength: 4 });
const member: fc.Arbitrary<MemberRecord> = fc.record({
  file: named, workbookId: text, owner: fc.constantFrom("Anna", "Bert", "=C*", "2026"), boekjaar: fc.integer({ min: 2023, max: 2026 }), periodTo: day, savedAt: fc.option(fc.double({ min: 1, max: 80_000, noNaN: true })), content: text,
  organisation: text, currency: text, schema: text, pipelineFrom: day, pipelineTo: day, position: fc.option(fc.integer({ min: 7, max: 35 })),
  shared: fc.record({ roles: fc.option(named), styles: fc.option(named) }), customers: few(line), deals: few(deal), products: few(product), actions: few(action), plans: few(plan),
});

test("what a roll-up leaves on its sheets are the same records again, to the cent", () => {
  fc.assert(fc.property(fc.array(member, { maxLength: 6 }), (records) => {
    expect(back(records)).toEqual(rollUp(records).records);
  }));
});

test("a workbook whose row was taken away is gone, with its customers", () => {
  const { tables } = teamContents(rollUp([record("Anna", { customers: [customer("Alfa")] }), record("Bert", { customers: [customer("Bravo")] })]), { today: TODAY });
  const left = recordsOf({ ...tables, TeamBronnen: tables["TeamBronnen"]?.slice(1) ?? [] });
  expect(left.map(({ owner, customers }) => [owner, customers.map((each) => each.customer)])).toEqual([["Bert", ["Bravo"]]]);
});

test("a table that somebody sorted gives the same records", () => {
  const records = [record("Anna", { customers: [customer("Alfa")] }), record("Bert", { customers: [customer("Bravo")] })];
  const { tables } = teamContents(rollUp(records), { today: TODAY });
  const turned = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [...rows].reverse()]));
  expect(rollUp(recordsOf(turned)).records).toEqual(records);
});

test("two files of one name stay two workbooks", () => {
  const records = [record("Anna", { file: "team.xlsx", customers: [customer("Alfa")] }), record("Anna", { file: "team.xlsx", workbookId: "other", customers: [customer("Bravo")] })];
  expect(back(records)).toEqual(records);
});

test("rows that wait to be filled in, and cells that hold something else, are no record", () => {
  expect(recordsOf({})).toEqual([]);
  expect(recordsOf({ TeamBronnen: [{}, { bron: "1", accountmanager: "Anna", boekjaar: 2026 }, { bron: 1, accountmanager: null, boekjaar: 2026 }, { bron: 1, accountmanager: "Anna", boekjaar: "2026" }] })).toEqual([]);
  const [found] = recordsOf({ TeamBronnen: [{ bron: 1, accountmanager: "Anna", boekjaar: 2026 }], TeamKlantregels: [{ bron: 1, klant: 7, omzet0: "veel", omzet_telt_als: "half", rij: "?" }, { klant: "van niemand" }] });
  expect(found?.customers).toEqual([customer("7", { years: years(null, null) })]);
});
