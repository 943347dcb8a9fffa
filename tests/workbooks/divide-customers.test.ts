import * as fc from "fast-check";
import type { TableRow } from "../../src/plan";
import { divideCustomers } from "../../src/workbooks";

const customer = (klant: string, accountmanager: string | null, omzet0: TableRow[string] = null): TableRow => ({ klant, accountmanager, omzet0 });
const deal = (klant: string | null, omschrijving = "Order"): TableRow => ({ klant, omschrijving });
const brief = (rows: readonly TableRow[], deals: readonly TableRow[] = []) => {
  const { colleagues, rest } = divideCustomers(rows, deals);
  return [...colleagues, rest].map(({ name, customers, revenue, deals: count }) => [name, customers, revenue, count]);
};

test("customers go to their accountmanager, in alphabetical order, to the cent", () => {
  expect(brief([customer("Alfa", "Chris", 0.1), customer("Bravo", "Anna", 1.005), customer("Charlie", "Chris", 0.2), customer("Delta", "Émile", -5)])).toEqual([["Anna", 1, 101, 0], ["Chris", 2, 30, 0], ["Émile", 1, -500, 0], ["", 0, 0, 0]]);
});

test("names that capitals, accents or spaces tell apart are one colleague, called what is written most, with a remark", () => {
  const { colleagues, remarks } = divideCustomers([customer("A", "zoe çelik"), customer("B", " Zoë  Çelik"), customer("C", "Zoë Çelik"), customer("D", "Zoë Çelik"), customer("E", "Zoe")]);
  expect(colleagues.map(({ name, customers }) => [name, customers])).toEqual([["Zoe", 1], ["Zoë Çelik", 4]]);
  expect(remarks).toEqual([{ code: "one-colleague", name: "Zoë Çelik", spellings: ["Zoë Çelik", "zoe çelik", " Zoë  Çelik"] }]);
});

test("a customer without an accountmanager is nobody's, and is told", () => {
  const { colleagues, rest, remarks } = divideCustomers([customer("A", null, 10), customer("B", "  ", 5), customer("C", "Anna", 1)]);
  expect(colleagues).toHaveLength(1);
  expect(rest.customerRows.map(({ klant }) => klant)).toEqual(["A", "B"]);
  expect(remarks).toEqual([{ code: "no-accountmanager", customers: 2, revenue: 1500 }]);
});

test("rows that only wait to be filled in are no customers; no rows give no colleagues", () => {
  expect(divideCustomers([{ klant: null, accountmanager: "Anna" }, {}]).all).toEqual({ customers: 0, revenue: 0, deals: 0 });
  expect(divideCustomers([])).toMatchObject({ colleagues: [], remarks: [], all: { customers: 0 } });
});

test("a text in a column of amounts is no amount", () => {
  expect(divideCustomers([customer("A", "Anna", "1.000,00"), customer("B", "Anna", 2)]).all.revenue).toBe(200);
});

test("a deal goes with the customer of its name; of an unknown customer, and of customers of two colleagues, it is nobody's", () => {
  const rows = [customer("Alfa", "Anna"), customer("ALFÁ ", "anna"), customer("Bravo", "Chris"), customer("Bravo", "Anna"), customer("Bravo", "Chris"), customer("Delta", null)];
  const deals = [deal("alfa"), deal("Bravo"), deal("Delta"), deal("Echo"), deal(null), { klant: null, omschrijving: " " }, deal("Alfa")];
  expect(brief(rows, deals)).toEqual([["Anna", 3, 0, 2], ["Chris", 2, 0, 0], ["", 1, 0, 4]]);
  expect(divideCustomers(rows, deals).remarks).toContainEqual({ code: "deals-of-nobody", deals: 4 });
});

test("names such as __proto__ are names", () => {
  expect(brief([customer("constructor", "__proto__", 1), customer("x", "toString", 2)], [deal("constructor")])).toEqual([["__proto__", 1, 100, 1], ["toString", 1, 200, 0], ["", 0, 0, 0]]);
});

test("whatever stands in the column, every customer and deal is in one portion, and the portions are all of it", () => {
  const name = fc.option(fc.constantFrom("Anna", "anna", "Ánna", " Chris", "CHRIS", "", "  ", "Dirk"));
  const amount = fc.option(fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100));
  const rows = fc.array(fc.record({ klant: fc.option(fc.constantFrom("A", "B", "C", "a")), debiteurennummer: fc.option(fc.constantFrom("1", "2")), accountmanager: name, omzet0: amount }));
  fc.assert(fc.property(rows, fc.array(fc.record({ klant: fc.option(fc.constantFrom("A", "B", "X")), bedrag: amount })), (customers, deals) => {
    const { colleagues, rest, all } = divideCustomers(customers, deals);
    const portions = [...colleagues, rest];
    const sum = (of: (portion: (typeof portions)[number]) => number) => portions.reduce((total, portion) => total + of(portion), 0);
    expect({ customers: sum((each) => each.customers), revenue: sum((each) => each.revenue), deals: sum((each) => each.deals) }).toEqual(all);
    const given = portions.flatMap(({ customerRows }) => customerRows.map((row) => customers.findIndex((each) => each === row)));
    expect(given.sort((one, other) => one - other)).toEqual(customers.flatMap(({ klant, debiteurennummer }, at) => (klant !== null || debiteurennummer !== null ? [at] : [])));
    expect(new Set(colleagues.map(({ key }) => key)).size).toBe(colleagues.length);
  }));
});
