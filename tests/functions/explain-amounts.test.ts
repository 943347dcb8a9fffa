import fc from "fast-check";
import { kompas } from "../../src/functions/index";
import { column } from "./call";
import { blank, columnOf, expectWhole, explained, hasFigures, property, rowsOf, sumOf, table } from "./explained";

const amount = fc.oneof(fc.integer({ min: -500, max: 9000 }), blank);
const euros = (amounts: readonly (number | null)[]): number[] => amounts.map((cents) => (cents ?? 0) / 100);

describe("what is left out and what adds up", () => {
  it("of the revenue that is kept", () => property(table(fc.record({ vorig: amount, nu: amount })), (rows) => {
    const args = [columnOf(rows, "vorig"), columnOf(rows, "nu")];
    const found = explained("OMZETBEHOUD", ...args);
    expectWhole(found);
    const lines = rowsOf(kompas.OMZETBEHOUD(...args));
    expect(found.used).toBe(rows.filter(({ vorig }) => Number(vorig) > 0).length);
    if (!hasFigures(lines)) return expect(found.accounts).toEqual([]);
    expect(found.accounts[0]?.parts.map((part) => Math.abs(part.amount ?? 0) / 100)).toEqual(lines.slice(0, 4).flatMap(([, part]) => (part === 0 ? [] : [part])));
    expect((found.accounts[0]?.total.amount ?? 0) / (100 * Number(lines[0]?.[1]))).toBeCloseTo(Number(lines[4]?.[1]), 9);
  }));

  const invoice = fc.record({ bedrag: amount, dagen: fc.oneof(fc.integer({ min: -5, max: 90 }), blank) });

  it("of the days until payment", () => property(table(invoice), (rows) => {
    const args = [columnOf(rows, "bedrag"), columnOf(rows, "dagen")];
    const found = explained("BETAALDAGEN", ...args);
    expectWhole(found);
    expect(found.used).toBe(rows.filter(({ dagen }) => Number(dagen) !== 0).length);
    expect(found.accounts.find(({ unit }) => unit === "days")?.total.amount ?? "").toBe(kompas.BETAALDAGEN(...args));
    expect(found.accounts.at(-1)?.total.amount).toBe(100 * sumOf(rows.map(({ bedrag }) => Number(bedrag))));
  }));

  const month = fc.record({ omzet: amount, dagen: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 28, max: 31 }) }, { weight: 1, arbitrary: blank }) });

  it("of days counted back", () => property(fc.tuple(fc.oneof(fc.integer({ min: -10, max: 20_000 }), blank), table(month)), ([openstaand, rows]) => {
    const args = [openstaand, columnOf(rows, "omzet"), columnOf(rows, "dagen")];
    const found = explained("DEBITEURENDAGEN_TERUG", ...args);
    expectWhole(found);
    const days = kompas.DEBITEURENDAGEN_TERUG(...args);
    expect(found.accounts.map(({ total }) => total.amount)).toEqual(typeof days === "number" ? [100 * Number(openstaand), days] : []);
    if (typeof days === "number") expect(found.used).toBe(found.accounts[1]?.parts.length);
  }));

  const target = fc.record({ doel: fc.oneof(fc.integer({ min: 0, max: 9000 }), blank), kwartalen: fc.array(amount, { minLength: 4, maxLength: 4 }) });

  it("of targets", () => property(table(target), (rows) => {
    const args = [columnOf(rows, "doel"), rows.map(({ kwartalen }) => kwartalen), null, null];
    const found = explained("PRESTATIE_TOTAAL", ...args);
    expectWhole(found);
    const [actual, , , , , gap] = rowsOf(kompas.PRESTATIE_TOTAAL(...args))[0] ?? [];
    const totals = [...(typeof actual === "number" ? [actual] : []), ...(typeof gap === "number" ? [sumOf(rows.map(({ doel }) => Number(doel)))] : [])];
    expect(euros(found.accounts.map(({ total }) => total.amount))).toEqual(totals);
    expect(found.used).toBe(rows.filter(({ doel, kwartalen }) => [doel, ...kwartalen].some((each) => Number(each) !== 0)).length);
  }));

  const cells = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.oneof(fc.integer({ min: 0, max: 900 }), blank)), { minLength: 3, maxLength: 3 });

  it("of a list of whitespace", () => property(fc.tuple(cells, cells, fc.integer({ min: 1, max: 7 })), ([huidig, potentieel, aantal]) => {
    const args = [column(["P", "Q", "R"]), [["Noord", "Zuid"]], huidig, potentieel, aantal];
    const found = explained("WITRUIMTE_LIJST", ...args);
    expectWhole(found);
    const listed = rowsOf(kompas.WITRUIMTE_LIJST(...args)).filter((row) => row.length > 1);
    const [white] = rowsOf(kompas.WITRUIMTE(huidig, potentieel));
    expect([found.used, found.rowCount]).toEqual([listed.length, 6]);
    expect(euros(found.accounts.map(({ total }) => total.amount))).toEqual(Number(white?.[1]) > 0 ? [white?.[1]] : []);
  }));

  const customer = fc.record({ fase: fc.constantFrom("Werving", "Verwelkoming", "Scheiding", ""), omzet: amount, klant: fc.constantFrom("Alfa", "Bravo", "Charlie", "") });

  it("of relation phases", () => property(table(customer), (rows) => {
    const [fase, omzet, klant] = [columnOf(rows, "fase"), columnOf(rows, "omzet"), columnOf(rows, "klant")];
    const [found, counted] = [explained("FASEN", fase, omzet), explained("FASEN", fase, null)];
    for (const each of [found, counted]) expectWhole(each);
    expect(found.used).toBe(sumOf(rowsOf(kompas.FASEN(fase, omzet)).map((row) => Number(row[1]))));
    const proposed = explained("FASE_VOORSTEL", fase, klant, fase, omzet);
    expectWhole(proposed);
    expect(proposed.used).toBe(rowsOf(kompas.FASE_VOORSTEL(fase, klant, fase, omzet)).filter(([name]) => name !== "").length);
  }));

  const deal = fc.record({ bedrag: fc.oneof(fc.integer({ min: 1, max: 90_000 }), blank), kans: fc.oneof(fc.constantFrom(0.2, "50%", 80), blank) });

  it("of an outlook", () => property(fc.tuple(fc.integer({ min: 0, max: 5000 }), table(deal)), ([omzet, rows]) => {
    const args = [omzet, columnOf(rows, "bedrag"), columnOf(rows, "kans"), null, null, null, null, null, null];
    const found = explained("VOORUITZICHT", ...args);
    expectWhole(found);
    const lines = rowsOf(kompas.VOORUITZICHT(...args));
    expect(found.accounts).toHaveLength(hasFigures(lines) ? 4 : 1);
    if (hasFigures(lines)) expect(euros(found.accounts.slice(0, 3).map(({ total }) => total.amount))).toEqual(lines.map((row) => row[3]));
  }));

  it("of margins in euro", () => {
    const found = explained("MARGE_EURO", [[100, 200], [300, 400]], [[40, ""], [null, 10]], "procent");
    expectWhole(found);
    expect([found.used, found.leftOut.flatMap(({ rows }) => rows.map(({ offset }) => offset))]).toEqual([2, [1, 2]]);
  });
});
