import fc from "fast-check";
import type { AmountNotation } from "../../src/import/read-amount";
import { readAmount } from "../../src/import/read-amount";

const read = (text: string | number | boolean | null, notation: AmountNotation = "komma") => readAmount(text, { notation, currency: "EUR" });
const amount = (cents: number) => ({ kind: "amount", cents, rest: 0 });

describe("readAmount", () => {
  it.each<[string, number, AmountNotation]>([
    ["1.234.567,89", 123_456_789, "komma"],
    ["1,234,567.89", 123_456_789, "punt"],
    ["1 234,5", 123_450, "komma"],
    ["1\u00a0234,50", 123_450, "komma"],
    ["1\u202f234,50", 123_450, "komma"],
    ["1'234.50", 123_450, "punt"],
    ["1’234,50", 123_450, "komma"],
    ["€ 12,30", 1_230, "komma"],
    ["€-12,30", -1_230, "komma"],
    ["-€ 12,30", -1_230, "komma"],
    ["EUR 12", 1_200, "komma"],
    ["12,30 euro", 1_230, "komma"],
    ["100-", -10_000, "komma"],
    ["100,25 -", -10_025, "komma"],
    ["(100,25)", -10_025, "komma"],
    ["€ (100)", -10_000, "komma"],
    ["−5,00", -500, "komma"],
    ["+5", 500, "komma"],
    ["1.250,-", 125_000, "komma"],
    ["1.250,--", 125_000, "komma"],
    ["€ -", 0, "komma"],
    ["-", 0, "komma"],
    ["-0,00", 0, "komma"],
    [",5", 50, "komma"],
    [" 7 ", 700, "komma"],
    ["1234.5", 123_450, "punt"],
  ])("reads %j as %d cents", (text, cents, notation) => {
    expect(read(text, notation)).toEqual(amount(cents));
  });

  it.each(["", "  ", "\u00a0", null])("reads %j as blank", (cell) => {
    expect(read(cell)).toEqual({ kind: "blank" });
  });

  it.each(["n.v.t.", "12%", "#N/A", "1,2,3", "1.23.456", "0.123", "12 st", "--5", "(5", "5)", "-(5)", "1,23E+05", "1.234.56", "12,-5", "1,50,-"])("takes %j for text", (text) => {
    expect(read(text)).toEqual({ kind: "text" });
  });

  it("takes a boolean for text", () => expect(read(true)).toEqual({ kind: "text" }));

  it.each([["$ 5", "USD"], ["5 USD", "USD"], ["US$5", "USD"], ["£5", "GBP"], ["5 gbp", "GBP"], ["CHF 5", "CHF"], ["Fr. 5", "CHF"], ["$ -", "USD"]])("refuses %j as %s", (text, value) => {
    expect(read(text)).toEqual({ kind: "currency", value });
  });

  it("reads the workbook's own currency when that is not the euro", () => {
    expect(readAmount("£ 5,00", { notation: "komma", currency: "GBP" })).toEqual(amount(500));
    expect(readAmount("€ 5,00", { notation: "komma", currency: "GBP" })).toEqual({ kind: "currency", value: "EUR" });
  });

  it("rounds halves away from zero and keeps what that left out", () => {
    expect(read("1,005")).toEqual({ kind: "amount", cents: 101, rest: -0.5 });
    expect(read("-1,005")).toEqual({ kind: "amount", cents: -101, rest: 0.5 });
    expect(read("1,0025")).toEqual({ kind: "amount", cents: 100, rest: 0.25 });
    expect(read(1.005)).toEqual({ kind: "amount", cents: 101, rest: -0.5 });
    expect(read(0.1 + 0.2)).toEqual(amount(30));
  });

  it("refuses an amount that is larger than any revenue", () => {
    expect(read("999.999.999.999,00")).toEqual({ kind: "too-large" });
    expect(read(1e15)).toEqual({ kind: "too-large" });
  });

  const NOTATIONS = { komma: { decimal: ",", groups: ["", ".", " ", "'", "\u00a0", "\u202f"] }, punt: { decimal: ".", groups: ["", ",", " ", "'", "\u00a0"] } };
  const SIGNS: readonly ((text: string) => string)[] = [(t) => `-${t}`, (t) => `${t}-`, (t) => `(${t})`, (t) => `€ -${t}`, (t) => `-€ ${t}`, (t) => `${t}- EUR`];
  const PLAIN: readonly ((text: string) => string)[] = [(t) => t, (t) => `€ ${t}`, (t) => `€${t}`, (t) => `EUR ${t}`, (t) => `${t} €`, (t) => ` ${t} `];

  it("reads back every amount in every notation", () => {
    const notation = fc.constantFrom<AmountNotation>("komma", "punt");
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), notation, fc.nat(), fc.nat(), (cents, chosen, group, dress) => {
        const { decimal, groups } = NOTATIONS[chosen];
        const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, groups[group % groups.length] ?? "");
        const text = `${whole}${decimal}${String(Math.abs(cents) % 100).padStart(2, "0")}`;
        const dresses = cents < 0 ? SIGNS : PLAIN;
        const shown = dresses[dress % dresses.length]?.(text) ?? text;
        expect(read(shown, chosen)).toEqual(amount(cents));
      }),
    );
  });
});
