import fc from "fast-check";
import { reconcileLedger, VAT_RATES } from "../../src/domain";
import type { LedgerCustomer, LedgerLine, LedgerOptions, Reconciliation } from "../../src/domain";

const MARCH = 46_112; // 31 March 2026
const APRIL = 46_142;
const YEAR = { from: 46_023, to: 46_387 };

const customer = (debtor: string, amount: number | null, more: Partial<LedgerCustomer> = {}): LedgerCustomer => ({ administratie: "", debtor, amount, rounded: false, part: false, ...more });
const line = (debtor: string, amount: number, more: Partial<LedgerLine> = {}): LedgerLine => ({ row: 2, administratie: "", debtor, amount, day: null, document: "", rounded: false, ...more });
const reconcile = (customers: readonly LedgerCustomer[], lines: readonly LedgerLine[], more: Partial<LedgerOptions> = {}): Reconciliation =>
  reconcileLedger(customers, lines, { tolerance: 0, vatRates: VAT_RATES, period: null, ...more });
const kinds = (...given: Parameters<typeof reconcile>): string[] => reconcile(...given).differences.flatMap(({ causes: found }) => found.map(({ kind }) => kind));
const causes = (...given: Parameters<typeof reconcile>): unknown[] =>
  reconcile(...given).differences.flatMap(({ causes: found }) => found.map(({ kind, amount, lines, detail }) => [kind, amount, lines, detail]));

describe("customers against a ledger", () => {
  it("agree to the cent: nothing differs", () => {
    expect(reconcile([customer("1", 10_000), customer("2", -500)], [line("1", 7_500), line("1", 2_500), line("2", -500)]))
      .toEqual({ expected: 9_500, found: 9_500, difference: 0, withinTolerance: true, equal: 2, differences: [] });
  });

  it("have nothing in common with an empty one, and the other way round", () => {
    expect(causes([customer("1", 10_000), customer("2", null), customer("", 300)], [])).toEqual([["missing", 10_000, [], null], ["no-number", 300, [], null]]);
    expect(causes([], [line("1", 100), line("1", 50), line("", 7)])).toEqual([["unknown-debtor", -150, [0, 1], null], ["unknown-debtor", -7, [2], null]]);
    expect(reconcile([], [])).toEqual({ expected: 0, found: 0, difference: 0, withinTolerance: true, equal: 0, differences: [] });
  });

  it("differ by one cent: it shows, also within the tolerance", () => {
    const { withinTolerance, difference, differences } = reconcile([customer("1", 10_001)], [line("1", 10_000)], { tolerance: 1 });
    expect({ withinTolerance, difference }).toEqual({ withinTolerance: true, difference: 1 });
    expect(differences).toMatchObject([{ difference: 1, withinTolerance: true, causes: [{ kind: "unexplained", amount: 1 }] }]);
    expect(reconcile([customer("1", 10_002)], [line("1", 10_000)], { tolerance: 1 }).withinTolerance).toBe(false);
  });
});

describe("who is who", () => {
  it("knows a debtor by its number, whatever its capitals, spaces and leading zeros", () => {
    expect(causes([customer("D01", 100), customer("00123", 200)], [line(" d01 ", 100), line("123", 200)])).toEqual([]);
  });

  it("keeps numbers apart that only leading zeros tell apart, when both are there", () => {
    expect(causes([customer("0012", 100), customer("12", 200)], [line("12", 200), line("0012", 90)])).toEqual([["unexplained", 10, [], null]]);
    expect(kinds([customer("0012", 100), customer("012", 200)], [line("12", 300)])).toEqual(["missing", "missing", "unknown-debtor"]);
  });

  it("tells debtors of two administraties apart when both sides know any", () => {
    const two = [customer("1", 100, { administratie: "NL" }), customer("1", 200, { administratie: "BE" })];
    expect(causes(two, [line("1", 100, { administratie: "nl" }), line("1", 150, { administratie: "BE" })])).toEqual([["unexplained", 50, [], null]]);
    // An export without administratie has both under one number.
    expect(causes(two, [line("1", 300)])).toEqual([]);
    expect(causes([customer("1", 100), customer("2", 5, { administratie: "NL" })], [line("1", 100, { administratie: "NL" }), line("2", 5, { administratie: "NL" })])).toEqual([]);
  });
});

describe("why an amount differs", () => {
  it.each([9, 21])("btw of %s %%, in the ledger or in the workbook", (rate) => {
    const gross = 100_000 + rate * 1_000;
    expect(causes([customer("1", 100_000)], [line("1", gross)])).toEqual([["vat", -rate * 1_000, [], rate]]);
    expect(causes([customer("1", gross)], [line("1", 100_000)])).toEqual([["vat", rate * 1_000, [], rate]]);
    expect(causes([customer("1", -100_000)], [line("1", -gross)])).toEqual([["vat", rate * 1_000, [], rate]]);
  });

  it("btw that every invoice rounds", () => {
    // 3 × 0,33 is 0,99; per invoice 0,33 + 0,07 makes 1,20 and not 1,1979.
    expect(kinds([customer("1", 99)], [line("1", 40), line("1", 40), line("1", 40)])).toEqual(["vat"]);
    expect(kinds([customer("1", 3)], [line("1", 4)])).toEqual(["unexplained"]);
  });

  it("a credit note that was left out, counted twice, or counted as an invoice", () => {
    const ledger = [line("1", 50_000), line("1", -1_200), line("1", -300)];
    expect(causes([customer("1", 49_700)], ledger)).toEqual([["credit-left-out", 1_200, [1], null]]);
    expect(causes([customer("1", 50_000)], ledger)).toEqual([["credit-left-out", 1_500, [1, 2], null]]);
    expect(causes([customer("1", 48_200)], ledger)).toEqual([["credit-twice", -300, [2], null]]);
    expect(causes([customer("1", 50_900)], ledger)).toEqual([["credit-as-invoice", 2_400, [1], null]]);
  });

  it("a customer that stands there twice, and a line of the ledger that does", () => {
    expect(causes([customer("1", 700), customer("1", 700)], [line("1", 700)])).toEqual([["duplicate", 700, [], null]]);
    expect(causes([customer("1", 700), customer("1", 40), customer("1", 2)], [line("1", 700)])).toEqual([["duplicate", 42, [], null]]);
    const invoice = { day: MARCH, document: "F1" };
    expect(causes([customer("1", 900)], [line("1", 700, invoice), line("1", 200), line("1", 700, invoice)])).toEqual([["line-twice", -700, [2], null]]);
    expect(causes([customer("1", 700)], [line("1", 700, invoice), line("1", 701, invoice)])).toEqual([["unexplained", -701, [], null]]);
  });

  it("lines outside the period, also beside another cause", () => {
    const ledger = [line("1", 10_000, { day: MARCH }), line("1", 2_500, { day: YEAR.to + 1 }), line("1", -450, { day: MARCH })];
    expect(causes([customer("1", 9_550)], ledger, { period: YEAR })).toEqual([["period", -2_500, [1], YEAR.to]]);
    expect(causes([customer("1", 10_000)], ledger, { period: YEAR })).toEqual([["period", -2_500, [1], YEAR.to], ["credit-left-out", 450, [2], null]]);
    expect(causes([customer("1", 9_000)], ledger, { period: YEAR })).toEqual([["period", -2_500, [1], YEAR.to], ["unexplained", -550, [], null]]);
    expect(causes([customer("1", 12_050)], ledger, { period: YEAR })).toEqual([]);
  });

  it("customers that stop at an earlier month than the ledger", () => {
    const ledger = [line("1", 100, { day: MARCH - 40 }), line("1", 300, { day: MARCH }), line("1", 500, { day: APRIL })];
    expect(causes([customer("1", 400)], ledger)).toEqual([["period", -500, [2], MARCH]]);
    expect(causes([customer("1", 400)], [...ledger.slice(0, 2), line("1", 500)])).toEqual([["unexplained", -500, [], null]]);
  });

  it("a part of what the customer brings in", () => {
    expect(causes([customer("1", 400, { part: true })], [line("1", 1_000)])).toEqual([["part", -600, [], null]]);
    expect(causes([customer("1", 1_400, { part: true })], [line("1", 1_000)])).toEqual([["unexplained", 400, [], null]]);
  });

  it("half a cent for every amount of more than two decimals, and no more", () => {
    const rounded = [line("1", 100, { rounded: true }), line("1", 100, { rounded: true }), line("1", 100)];
    expect(causes([customer("1", 301)], rounded)).toEqual([["rounding", 1, [], null]]);
    expect(causes([customer("1", 302)], rounded)).toEqual([["unexplained", 2, [], null]]);
    expect(causes([customer("1", 10_001), customer("1", 300)], [...rounded])).toEqual([["duplicate", 10_001, [], null]]);
    expect(causes([customer("1", 10_001), customer("1", 301)], [...rounded])).toEqual([["duplicate", 10_001, [], null], ["rounding", 1, [], null]]);
  });
});

const debtor = fc.constantFrom("", "1", "01", "2", "3", "4");
const amount = fc.integer({ min: -200, max: 5_000 });
const customers = fc.array(fc.record({ administratie: fc.constantFrom("", "NL", "BE"), debtor, amount: fc.option(amount), rounded: fc.boolean(), part: fc.boolean() }), { maxLength: 12 });
const lines = fc.array(fc.record({ row: fc.nat(), administratie: fc.constantFrom("", "NL", "BE"), debtor, amount, day: fc.option(fc.integer({ min: YEAR.from - 40, max: YEAR.to + 40 })), document: fc.constantFrom("", "F1", "F2"), rounded: fc.boolean() }), { maxLength: 30 });
const options = fc.record({ tolerance: fc.nat(100), vatRates: fc.constantFrom([], VAT_RATES), period: fc.constantFrom(null, YEAR) });
const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);

describe("what always holds", () => {
  it("every cent is counted once and every difference has causes that make it up", () => {
    fc.assert(fc.property(customers, lines, options, (given, ledger, how) => {
      const { expected, found, difference, differences, equal } = reconcileLedger(given, ledger, how);
      expect(expected).toBe(sum(ledger.map((each) => each.amount)));
      expect(found).toBe(sum(given.map((each) => each.amount ?? 0)));
      expect(difference).toBe(sum(differences.map((each) => each.difference)));
      for (const each of differences) {
        expect(each.difference).toBe(each.found - each.expected);
        expect(each.difference).not.toBe(0);
        expect(sum(each.causes.map((cause) => cause.amount))).toBe(each.difference);
        expect(each.causes.every((cause) => cause.amount !== 0)).toBe(true);
      }
      const named = (side: "customers" | "lines"): number[] => differences.flatMap((each) => each[side]);
      expect(new Set(named("customers")).size).toBe(named("customers").length);
      expect(new Set(named("lines")).size).toBe(named("lines").length);
      expect(equal + differences.length).toBeLessThanOrEqual(given.length + ledger.length);
    }), { numRuns: 300 });
  });

  it("a ledger made of the customers themselves differs nowhere, in whatever order", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.record({ debtor: fc.stringMatching(/^[1-9]\d{0,5}$/), parts: fc.array(amount, { minLength: 1, maxLength: 4 }) }), { selector: (each) => each.debtor }), (accounts) => {
      const given = accounts.map((each) => customer(each.debtor, sum(each.parts)));
      const ledger = accounts.flatMap((each) => each.parts.map((part) => line(each.debtor, part))).reverse();
      expect(reconcile(given, ledger).differences).toEqual([]);
    }));
  });

  it("one thing that goes wrong is the cause that is named", () => {
    const invoices = fc.array(fc.integer({ min: 1_000, max: 900_000 }), { minLength: 2, maxLength: 6 });
    fc.assert(fc.property(invoices, fc.constantFrom(...VAT_RATES), (parts, rate) => {
      const ledger = parts.map((part, index) => line("1", part, { document: `F${index}` }));
      const gross = parts.map((part, index) => line("1", part + Math.round((part * rate) / 100), { document: `F${index}` }));
      expect(kinds([customer("1", sum(parts))], gross)).toEqual(["vat"]);
      expect(kinds([customer("1", sum(parts)), customer("1", sum(parts))], ledger)).toEqual(["duplicate"]);
      expect(kinds([customer("1", sum(parts))], [...ledger, ...ledger.slice(0, 1)])).toEqual(["line-twice"]);
    }));
  });
});
