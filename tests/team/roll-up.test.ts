import fc from "fast-check";
import type { MemberRecord, RollUp } from "../../src/team";
import { isOverdue, rollUp } from "../../src/team";
import { customer, deal, record, years } from "./records";

const total = ({ customers }: RollUp, what: "revenue" | "margin", year: 0 | 1 | 2 = 0): number => customers.reduce((sum, each) => sum + (each.years[year][what] ?? 0), 0);
const named = ({ customers }: RollUp, name: string) => customers.filter((each) => each.customer === name);
const codes = ({ findings }: RollUp): readonly string[] => findings.map(({ code }) => code);

const alfa = customer("Alfa", { debtor: "1", years: years(420_000, 147_000) });
const charlie = customer("Charlie", { debtor: "3", years: years(120_000, 30_000) });

describe("the worked example", () => {
  const bravo = (revenue: number, margin: number) => customer("Bravo", { debtor: "2", countsAs: "mijn deel", years: years(revenue, margin) });

  test("parts of one customer are added up, and the share comes from the sums", () => {
    const rolled = rollUp([record("Anna", { customers: [alfa, bravo(185_000, 37_000)] }), record("Bert", { customers: [bravo(15_000, 6_000), charlie] })]);
    expect([total(rolled, "revenue"), total(rolled, "margin")]).toEqual([74_000_000, 22_000_000]);
    expect(total(rolled, "margin") / total(rolled, "revenue")).toBeCloseTo(0.297297, 6);
    const [both] = named(rolled, "Bravo");
    expect(both).toMatchObject({ owners: ["Anna", "Bert"], workbooks: 2, countsAs: "mijn deel", years: [{ revenue: 20_000_000, margin: 4_300_000 }, {}, {}] });
    expect(codes(rolled)).toEqual([]);
  });

  test("the whole of a customer in two workbooks counts once", () => {
    const whole = customer("Bravo", { debtor: "2", years: years(200_000, 43_000) });
    const rolled = rollUp([record("Anna", { customers: [alfa, whole] }), record("Bert", { customers: [whole, charlie] })]);
    expect([total(rolled, "revenue"), total(rolled, "margin")]).toEqual([74_000_000, 22_000_000]);
    expect(named(rolled, "Bravo")).toHaveLength(1);
    expect(codes(rolled)).toEqual([]);
  });
});

describe("one customer in several workbooks", () => {
  const whole = (revenue: number | null, before?: number) => customer("Bravo", { debtor: "2", years: years(revenue, 0, before === undefined ? [] : [[before, 0]]) });

  test("of unequal whole amounts those with the latest period count, and the other is told", () => {
    const rolled = rollUp([record("Anna", { periodTo: 46_203, customers: [whole(100)] }), record("Bert", { periodTo: 46_295, customers: [whole(160)] })]);
    expect(total(rolled, "revenue")).toBe(16_000);
    expect(rolled.findings.find(({ code }) => code === "whole-amounts-differ")).toMatchObject({ severity: "note", subject: "Bravo", expected: { cents: 16_000 }, found: { cents: 10_000 }, place: { table: "TeamKlantregels", row: 0 } });
  });

  test("of the same period the later save counts, and the difference needs somebody to look", () => {
    const rolled = rollUp([record("Anna", { savedAt: 46_001, customers: [whole(100)] }), record("Bert", { savedAt: 46_000, customers: [whole(160)] })]);
    expect(total(rolled, "revenue")).toBe(10_000);
    expect(rolled.findings).toMatchObject([{ code: "whole-amounts-differ", severity: "warning", found: { cents: 16_000 } }]);
  });

  test("a year that the newest does not know comes from the one that does", () => {
    const rolled = rollUp([record("Anna", { savedAt: 46_001, customers: [whole(100)] }), record("Bert", { savedAt: 46_000, customers: [whole(100, 90)] })]);
    expect([total(rolled, "revenue"), total(rolled, "revenue", 1)]).toEqual([10_000, 9_000]);
  });

  test("a part beside a whole is in the whole, and is told", () => {
    const part = customer("Bravo", { debtor: "2", countsAs: "mijn deel", years: years(40, 4) });
    const rolled = rollUp([record("Anna", { customers: [whole(100)] }), record("Bert", { customers: [part] })]);
    expect(total(rolled, "revenue")).toBe(10_000);
    expect(named(rolled, "Bravo")[0]?.countsAs).toBe("gemengd");
    expect(codes(rolled)).toEqual(["whole-and-part"]);
  });

  test("amounts of an older boekjaar move to their own year", () => {
    const rolled = rollUp([record("Anna", { customers: [alfa] }), record("Bert", { boekjaar: 2025, customers: [charlie] })]);
    expect([rolled.boekjaar, total(rolled, "revenue"), total(rolled, "revenue", 1)]).toEqual([2026, 42_000_000, 12_000_000]);
    expect(codes(rolled)).toContain("boekjaar-differs");
  });

  test("without a number names are proposed and never merged", () => {
    const rolled = rollUp([record("Anna", { customers: [customer("Delta B.V.", { years: years(10, 1) })] }), record("Bert", { customers: [customer("delta", { debtor: "9", years: years(20, 2) })] })]);
    expect(rolled.customers.map(({ namesakes }) => namesakes)).toEqual([[0, 1], [0, 1]]);
    expect(total(rolled, "revenue")).toBe(3_000);
    expect(rolled.findings).toMatchObject([{ code: "same-name", severity: "warning", found: { count: 2 } }]);
  });

  test("one debtor under two names is told, another administratie is another debtor", () => {
    const other = customer("Bravo Noord", { debtor: "2", countsAs: "mijn deel", years: years(1, 1) });
    const mine = customer("Bravo", { debtor: "2", countsAs: "mijn deel", years: years(1, 1) });
    expect(codes(rollUp([record("Anna", { customers: [mine] }), record("Bert", { customers: [other] })]))).toEqual(["debtor-two-names"]);
    expect(rollUp([record("Anna", { customers: [mine] }), record("Bert", { customers: [{ ...other, administratie: "NL02" }] })]).customers).toHaveLength(2);
  });

  test("classes are of the whole team", () => {
    const rolled = rollUp([record("Anna", { customers: [customer("Groot", { debtor: "8", years: years(5_000_000, 0) }), alfa] }), record("Bert", { customers: [charlie, customer("Echo", { debtor: "5", years: years(-10, 0) }), customer("Golf", { debtor: "7" })] })]);
    expect(rolled.customers.map(({ className }) => className)).toEqual(["A", "B", "C", "credit", "geen omzet"]);
    expect(rollUp(rolled.records, { a: 95, b: 80, rule: "standaard" }).customers[0]?.className).toBe("");
  });
});

describe("which workbooks count", () => {
  test("of two files of one workbook the later save, and which one was replaced", () => {
    const [first, later] = [record("Anna", { file: "a.xlsx", customers: [alfa] }), record("Anna", { file: "b.xlsx", savedAt: 46_010, content: "other", customers: [charlie] })];
    for (const all of [[first, later], [later, first]]) {
      const rolled = rollUp(all);
      expect(rolled.records).toEqual([later]);
      expect(rolled.findings).toMatchObject([{ code: "workbook-replaced", subject: "a.xlsx", detail: "b.xlsx" }]);
    }
  });

  test("figures up to a later day come before a later save", () => {
    const quarter = record("Anna", { file: "q2.xlsx", periodTo: 46_203, savedAt: 46_400 });
    const year = record("Anna", { file: "jaar.xlsx", savedAt: 46_399 });
    expect(rollUp([quarter, year]).records).toEqual([year]);
  });

  test("a copy that somebody else fills in is another workbook, and it is said", () => {
    const rolled = rollUp([record("Anna", { customers: [alfa] }), record("Bert", { workbookId: "id-Anna", customers: [charlie] })]);
    expect(rolled.records).toHaveLength(2);
    expect(rolled.findings).toMatchObject([{ code: "workbook-copied", severity: "note", subject: "Bert.xlsx", detail: "Anna.xlsx (Anna)" }]);
  });

  test("the same content under another id is probably one workbook twice", () => {
    const rolled = rollUp([record("Anna", { content: "x", customers: [customer("Kilo")] }), record("Anna", { file: "kopie.xlsx", workbookId: "other", content: "x", customers: [customer("Lima")] })]);
    expect(rolled.findings).toMatchObject([{ code: "same-content", severity: "error", subject: "kopie.xlsx" }]);
  });

  test("workbooks without an id are told apart by their file", () => {
    expect(rollUp([record("Anna", { workbookId: "", file: "a.xlsx" }), record("Anna", { workbookId: "", file: "b.xlsx" })]).records).toHaveLength(2);
  });

  test("no workbooks give an empty roll-up", () => {
    expect(rollUp([])).toEqual({ boekjaar: null, records: [], replaced: [], customers: [], lines: [], findings: [] });
  });
});

test("what differs from most workbooks is told, once for each", () => {
  const odd = record("Zoë", { currency: "USD", periodTo: 46_203, schema: "0", pipelineFrom: 46_000 });
  const rolled = rollUp([record("Anna"), record("Bert"), odd]);
  expect(codes(rolled)).toEqual(["period-differs", "currency-differs", "schema-differs", "pipeline-period-differs"]);
  expect(rolled.findings.every(({ place }) => place !== null && "row" in place && place.row === 2)).toBe(true);
});

test("the same deal in two workbooks is told where it stands the second time; without a date nothing is sure", () => {
  const dated = { orderDate: 46_100 };
  const rolled = rollUp([record("Anna", { deals: [deal("Alfa", 100, dated), deal("Alfa", 100, dated)] }), record("Bert", { deals: [deal("Bravo", 5), deal("ALFA BV", 100, dated)] }), record("Cas", { deals: [deal("Alfa", 100), deal("Bravo", 5)] })]);
  expect(rolled.findings).toMatchObject([{ code: "same-deal", detail: "Anna, Bert", place: { table: "TeamPijplijn", row: 3 } }]);
});

test("an action is overdue the day after its deadline, until it is done", () => {
  const action = { row: 0, plan: null, origin: "", text: "Bellen", who: "", deadline: 46_000, status: "open" as const };
  expect([isOverdue(action, 46_000), isOverdue(action, 46_001), isOverdue({ ...action, status: "klaar" }, 46_001), isOverdue({ ...action, deadline: null }, 46_001)]).toEqual([false, true, false, false]);
});

describe("whatever the workbooks hold", () => {
  const line = fc.record({
    debtor: fc.constantFrom("", "1", "2", "3"), administratie: fc.constantFrom("", "N"), customer: fc.constantFrom("Alfa", "Bravo", "Alfa BV"), countsAs: fc.constantFrom("geheel" as const, "mijn deel" as const),
    revenue: fc.option(fc.integer({ min: -1_000, max: 1_000_000 })),
  });
  const records: fc.Arbitrary<readonly MemberRecord[]> = fc
    .array(fc.record({ owner: fc.constantFrom("Anna", "Bert", "Cas"), workbookId: fc.constantFrom("x", "y", "z"), savedAt: fc.integer({ min: 46_000, max: 46_009 }), lines: fc.array(line, { maxLength: 6 }) }), { maxLength: 6 })
    .map((all) => all.map(({ owner, workbookId, savedAt, lines }, at) => record(owner, { file: `${at}.xlsx`, workbookId, savedAt, content: String(at), customers: lines.map(({ revenue, customer: name, ...given }, row) => customer(name, { ...given, row, years: years(revenue, null) })) })));

  test("what counts of the rows adds up to the customers, to the cent, and each row belongs to one", () => {
    fc.assert(fc.property(records, (all) => {
      const rolled = rollUp(all);
      const counted = rolled.lines.reduce((sum, each) => sum + (each.counted[0].revenue ?? 0), 0);
      expect(counted).toBe(total(rolled, "revenue"));
      expect(rolled.lines).toHaveLength(rolled.records.reduce((sum, each) => sum + each.customers.length, 0));
      expect(rolled.records.length + rolled.replaced.length).toBe(all.length);
    }));
  });

  test("a customer is the sum of its parts, or one whole; computed another way", () => {
    fc.assert(fc.property(records, (all) => {
      const rolled = rollUp(all);
      const rows = rolled.records.flatMap((each) => each.customers.filter(({ debtor }) => debtor !== "").map((row) => ({ ...row, key: `${row.administratie}/${row.debtor}`, each })));
      for (const key of new Set(rows.map((row) => row.key))) {
        const mine = rows.filter((row) => row.key === key);
        const wholes = mine.filter((row) => row.countsAs === "geheel");
        const sumOf = (some: typeof mine) => some.reduce((sum, row) => sum + (row.years[0].revenue ?? 0), 0);
        const candidates = [...new Set(wholes.filter((row) => row.years[0].revenue !== null).map(({ each }) => each))];
        const latest = Math.max(...candidates.map(({ savedAt }) => savedAt ?? 0));
        const possible = wholes.length === 0 ? [sumOf(mine)] : candidates.length === 0 ? [0] : candidates.filter(({ savedAt }) => savedAt === latest).map((each) => sumOf(wholes.filter((row) => row.each === each)));
        const [found] = rolled.customers.filter((each) => `${each.administratie}/${each.debtor}` === key);
        expect(possible).toContain(found?.years[0].revenue ?? 0);
      }
    }));
  });

  test("the order in which files are read changes nothing but ties", () => {
    fc.assert(fc.property(records, (all) => {
      const distinct = all.map((each, at) => ({ ...each, savedAt: 46_000 + at }));
      const summary = (rolled: RollUp) => rolled.customers.map((each) => JSON.stringify(each)).sort();
      expect(summary(rollUp([...distinct].reverse()))).toEqual(summary(rollUp(distinct)));
    }));
  });
});
