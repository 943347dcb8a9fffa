import { sheetsOfForm } from "../../src/catalogue";
import type { Finding } from "../../src/domain";
import { checkWorkbook, placesIn, uncheckedCodes } from "../../src/workbooks";
import { customer, dataOf, shown } from "./check-support";
import type { Member } from "./support";

const check = async (member: Member): Promise<readonly Finding[]> => checkWorkbook({ data: await dataOf(member) });
const found = async (member: Member): Promise<readonly (readonly unknown[])[]> => (await check(member)).map(shown);
const PLAN = { number: 1, name: "Alfa" };
const products = (rows: NonNullable<Member["tables"]>[string], more: Partial<Member> = {}): Member => ({
  plans: [PLAN], sheets: sheetsOfForm(PLAN, "uitgebreid"),
  tables: { Klanten: [customer("Alfa", "1", [500_000, 157_000, 500_000, 148_000, 450_000, 125_000])], ResultatenP1: rows },
  answers: { p1: { account: "Alfa" } }, ...more,
});
const product = (name: string, amounts: readonly number[]) => ({ product: name, omzet0: amounts[0] ?? null, marge0: amounts[1] ?? null, omzet1: amounts[2] ?? null, marge1: amounts[3] ?? null, omzet2: amounts[4] ?? null, marge2: amounts[5] ?? null });
const EXAMPLE = [
  product("Onderhoud", [240_000, 96_000, 220_000, 85_800, 200_000, 76_000]), product("Projecten", [150_000, 30_000, 180_000, 43_200, 160_000, 40_000]),
  product("Advies", [60_000, 27_000, 30_000, 12_000, 0, 0]), product("Hardware", [50_000, 4_000, 70_000, 7_000, 90_000, 9_000]),
];

describe("customers by themselves", () => {
  it("with nothing wrong give no finding, and an empty workbook gives none", async () => {
    expect(await found({ tables: { Klanten: [customer("Alfa", "0001", [1_000, 250, 900, 200])] } })).toEqual([]);
    expect(await found({})).toEqual([]);
  });

  it("are told by margin, credit, loss and percentage, with the cell", async () => {
    const data = await dataOf({ tables: { Klanten: [customer("Alfa", "1", [1_000, 1_200]), customer("Bravo", "2", [-500, -600]), customer("Charlie", "3", [50_000, 25]), customer("Delta", "4", [100, -1, null, null, null, 7])] } });
    const findings = checkWorkbook({ data });
    expect(findings.map(shown)).toEqual([
      ["margin-above-revenue", "error", "Alfa (1), marge 2026", "", 1_000, 1_200],
      ["credit", "note", "Bravo (2), omzet 2026", "", null, -500],
      ["loss", "warning", "Bravo (2), marge 2026", "", null, -600],
      ["margin-as-percentage", "warning", "Charlie (3), marge 2026", "", null, 25],
      ["loss", "warning", "Delta (4), marge 2026", "", null, -1],
      ["margin-above-revenue", "error", "Delta (4), marge 2024", "", 0, 7],
    ]);
    const at = placesIn(data.sheets);
    expect(findings.map(({ place }) => place && at(place)?.cell)).toEqual(["K6", "J7", "K7", "K8", "K9", "O9"]);
  });

  it("with one number twice in an administratie, or without one while others have it", async () => {
    const rows = [
      customer("Alfa", "1", [100], { administratie: "NL" }), customer("Alfa BV", "1", [100], { administratie: "nl" }), customer("Bravo", "1", [100], { administratie: "BE" }),
      customer("Charlie", null, [5]), customer("Delta", null, []),
    ];
    expect(await found({ tables: { Klanten: rows } })).toEqual([["duplicate-debtor", "error", "NL 1", "Alfa, Alfa BV", 1, 2], ["debtor-missing", "warning", "Charlie", "", null, null]]);
    expect(await found({ tables: { Klanten: [customer("Charlie", null, [5])] } })).toEqual([["debtor-missing", "note", "Charlie", "", null, null]]);
  });
});

describe("single cells", () => {
  it("that hold text where a number belongs are named, with what stands there", async () => {
    const member: Member = {
      tables: { Klanten: [customer("Alfa", "1", ["1.250,00", 20]), customer("Bravo", "2", [10, "n.v.t."])], Pijplijn: [{ klant: "Alfa", bedrag: "tien mille", kans: "20%" }] },
      answers: { instellingen: { periode_tm: "eind juni" } },
    };
    expect(await found(member)).toEqual([
      ["number-as-text", "error", "Alfa (1), omzet 2026", "", null, "1.250,00"],
      ["number-as-text", "error", "Bravo (2), marge 2026", "", null, "n.v.t."],
      ["number-as-text", "error", "Alfa, bedrag zonder btw", "", null, "tien mille"],
      ["number-as-text", "error", "Instellingen: Cijfers tot en met", "", null, "eind juni"],
      ["margin-above-revenue", "error", "Alfa (1), marge 2026", "", 0, 20],
    ]);
  });

  it("that hold an error, and amounts of more than two decimals, once for each column", async () => {
    const data = await dataOf({ tables: { Klanten: [customer("Alfa", "1", [10.005, 1]), customer("Bravo", "2", [20.339999, 2]), customer("Charlie", "3", [null, 0.1 + 0.2])] } });
    const errors = [{ sheet: "Klantenbestand", cell: "J8", received: "#N/A" }, { sheet: "Instellingen", cell: "C8", received: "#REF!" }, { sheet: "Blad1", cell: "A1", received: "#REF!" }];
    const findings = checkWorkbook({ data: { ...data, errors } });
    expect(findings.map(shown)).toEqual([
      ["cell-error", "error", "Charlie (3), omzet 2026", "", null, "#N/A"],
      ["cell-error", "error", expect.stringMatching(/^Instellingen: /), "", null, "#REF!"],
      ["cell-error", "error", "Blad1!A1", "", null, "#REF!"],
      ["more-than-cents", "note", "Klanten, omzet 2026", "", null, 2],
      ["margin-above-revenue", "error", "Charlie (3), marge 2026", "", 0, 0.3],
    ]);
    const at = placesIn(data.sheets);
    expect(findings.slice(0, 3).map(({ place }) => place && at(place)?.cell)).toEqual(["J8", "C8", null]);
  });

  it("are not missed when the sheet, or a column of it, is gone", async () => {
    const data = await dataOf({ tables: { Klanten: [customer("Alfa", "1", [1_000, 2_000])] } });
    const { klanten, ...sheets } = data.sheets;
    expect(checkWorkbook({ data: { ...data, sheets, tables: {} } }).map(shown)).toEqual([["customers-missing", "error", "Klanten", "", null, null]]);
    const table = klanten?.tables["Klanten"];
    if (!klanten || !table) throw new Error("Klanten is not there");
    const headers = table.headers.map((header) => (header === "marge 2026" ? "brutowinst" : header));
    const changed = { ...data, sheets: { ...sheets, klanten: { ...klanten, tables: { Klanten: { ...table, headers } } } } };
    expect(checkWorkbook({ data: changed }).map(shown)[0]).toEqual(["column-missing", "error", expect.stringMatching(/^Klanten, marge 20/), expect.stringMatching(/^marge 20/), null, null]);
  });
});

describe("the period", () => {
  const of = (answers: Readonly<Record<string, number | null>>) => found({ tables: { Klanten: [customer("Alfa", "1", [10])] }, answers: { instellingen: answers } });

  it("that is a part of the boekjaar is told, a whole one is not", async () => {
    expect(await of({ periode_tm: 46_203 })).toEqual([["partial-year", "warning", "2026", "", 46_387, 46_203]]);
    expect(await of({ periode_tm: 46_387 })).toEqual([]);
    // From July 2025 to June 2026 the boekjaar is called 2026.
    expect(await of({ periode_tm: 46_203, eerste_maand: 7 })).toEqual([]);
    expect(await of({ periode_tm: 46_204, eerste_maand: 7 })).toEqual([["period-outside", "error", "Instellingen: Cijfers tot en met", "", 46_203, 46_204]]);
  });

  it("that is of another year than the columns is an error", async () => {
    expect(await of({ periode_tm: 46_022 })).toEqual([["period-outside", "error", "Instellingen: Cijfers tot en met", "", 46_387, 46_022]]);
    expect(await of({ boekjaar: 2025 })).toEqual([["boekjaar-of-columns", "error", "Instellingen: Boekjaar", "", "2026", "2025"]]);
  });
});

describe("products of an account plan", () => {
  it("that add up to the customer give no finding", async () => {
    expect(await found(products(EXAMPLE))).toEqual([]);
  });

  it("that do not differ per year and amount, at the total on their sheet", async () => {
    const data = await dataOf(products([...EXAMPLE.slice(0, 3), product("Hardware", [50_000.01, 4_000, 70_000, 6_000, 90_000, 9_000])]));
    const findings = checkWorkbook({ data });
    expect(findings.map(shown)).toEqual([
      ["products-differ", "error", "P1 Alfa, omzet 2026", "", 500_000, 500_000.01],
      ["products-differ", "error", "P1 Alfa, marge 2025", "", 148_000, 147_000],
    ]);
    expect(findings.map(({ place }) => place && placesIn(data.sheets)(place)?.sheet)).toEqual(["P1 1.5 Resultaten Alfa", "P1 1.5 Resultaten Alfa"]);
  });

  it("within the tolerance of the plan are a note, and of a year that is still blank something to look at", async () => {
    const cent = products([...EXAMPLE.slice(0, 3), product("Hardware", [50_000.01, 4_000, 70_000, 7_000])], { answers: { p1: { account: "alfa" }, p1res: { tolerantie: 0.01 } } });
    expect(await found(cent)).toEqual([
      ["products-differ", "note", "P1 alfa, omzet 2026", "", 500_000, 500_000.01],
      ["products-differ", "error", "P1 alfa, omzet 2024", "", 450_000, 360_000],
      ["products-differ", "error", "P1 alfa, marge 2024", "", 125_000, 116_000],
    ]);
    const blank = products([product("Alles", [500_000, 157_000])]);
    expect((await found(blank)).map(([code, severity, subject]) => [code, severity, subject])).toEqual([
      ["products-differ", "warning", "P1 Alfa, omzet 2025"], ["products-differ", "warning", "P1 Alfa, omzet 2024"],
      ["products-differ", "warning", "P1 Alfa, marge 2025"], ["products-differ", "warning", "P1 Alfa, marge 2024"],
    ]);
  });

  it("with margins in percent agree with the euros of the customer; a margin in euro among them does not", async () => {
    const inPercent = { p1: { account: "Alfa" }, p1res: { marge_in: "procent" } };
    const klanten = [customer("Alfa", "1", [1_000, 400])];
    expect(await found(products([product("Alles", [1_000, 40])], { answers: inPercent, tables: { Klanten: klanten, ResultatenP1: [product("Alles", [1_000, 40])] } }))).toEqual([]);
    expect((await found(products([], { answers: inPercent, tables: { Klanten: klanten, ResultatenP1: [product("Alles", [1_000, 400])] } }))).map(([code, , subject]) => [code, subject])).toEqual([["products-differ", "P1 Alfa, marge 2026"], ["margin-above-revenue", "P1 Alfa, Alles, marge 2026"]]);
  });

  it("of an account that is no customer have nothing to agree with", async () => {
    const findings = await found(products(EXAMPLE, { answers: { p1: { account: "Onbekend" } } }));
    expect(findings).toEqual([["account-unknown", "warning", "P1 Onbekend", "", null, null]]);
    expect(await found(products(EXAMPLE, { answers: {} }))).toEqual([]);
  });
});

describe("the workbook of a year before", () => {
  const now: Member = { tables: { Klanten: [customer("Alfa", "1", [null, null, 900, 200]), customer("Bravo", "2", [5, 1, 50, 10]), customer("Charlie", "3", [7]), customer("Nummerloos", null, [1, null, 9])] } };
  const before = (more: Partial<Member> = {}): Member => ({ boekjaar: 2025, tables: { Klanten: [customer("Alfa", "1", [900, 200]), customer("Bravo", "2", [50, 10.01]), customer("Weg", "4", [30])] }, ...more });
  const compare = async (previous: Member, mine = now): Promise<readonly unknown[]> => checkWorkbook({ data: await dataOf(mine), previous: await dataOf(previous) }).map(shown).filter(([code]) => String(code).startsWith("last-year"));

  it("says of last year what this one does, or every customer and amount that differs", async () => {
    expect(await compare(before())).toEqual([["last-year-differs", "error", "Bravo (2), marge 2025", "", 10.01, 10], ["last-year-differs", "error", "Weg (4), omzet 2025", "", 30, 0]]);
    expect(await compare(before({ tables: { Klanten: [customer("alfa", "1", [900, 200]), customer("Bravo", "2", [50, 10])] } }))).toEqual([]);
  });

  it("may be of two years before, or of this one", async () => {
    expect(await compare(before({ boekjaar: 2026, tables: { Klanten: [customer("Alfa", "1", [1, 1, 900, 200]), customer("Bravo", "2", [1, 1, 50, 10])] } }))).toEqual([]);
  });

  it("of another year, or of a part of it, cannot be compared", async () => {
    expect(await compare(before({ boekjaar: 2023 }))).toEqual([["last-year-missing", "warning", "2025", "", "2025", "2023"]]);
    expect((await compare(before({ answers: { instellingen: { periode_tm: 45_838 } } })))[0]).toEqual(["last-year-partial", "warning", "2025", "", 46_022, 45_838]);
  });
});

it("what was not at hand is not checked", () => {
  expect(uncheckedCodes({})).toEqual(expect.arrayContaining(["ledger-vat", "last-year-differs"]));
  expect(uncheckedCodes({ ledger: { lines: [], year: 0 } })).not.toContain("ledger-vat");
});
