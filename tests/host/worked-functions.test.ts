/** The worked examples of functions that stand on no sheet of ours: somebody's own formula, through cells of the host. */
import { startWithFunctions } from "./catalogue/support";

jest.setTimeout(60_000);

type Block = readonly (readonly (string | number)[])[];

/** What a formula in H1 spills over a block of so many rows and columns, with these cells beside it. */
async function spilled(formula: string, cells: Readonly<Record<string, Block>>, [rows, columns]: readonly [number, number]): Promise<unknown[][]> {
  const host = startWithFunctions();
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [address, block] of Object.entries(cells)) sheet.getRange(address).values = block.map((row) => [...row]);
    sheet.getRange("H1").formulas = [[formula]];
    await context.sync();
    const range = sheet.getRange("H1").getResizedRange(rows - 1, columns - 1).load("values");
    await context.sync();
    return range.values;
  });
  host.dispose();
  return rounded(values);
}

const rounded = (rows: readonly unknown[][], digits = 6): unknown[][] =>
  rows.map((row) => row.map((value) => (typeof value === "number" ? Math.round(value * 10 ** digits) / 10 ** digits : value)));
const column = (values: readonly (string | number)[]): Block => values.map((value) => [value]);

describe("concentration", () => {
  const TEN = { "A1:A12": column([60_000, 45_000, 420_000, 185_000, "", 120_000, -600, 75_000, 35_000, 25_000, 20_000, 15_000]) };

  it("of ten customers, one without revenue and a credit", async () => {
    expect(await spilled("=KOMPAS.CONCENTRATIE(A1:A12)", TEN, [12, 2])).toEqual([
      ["Klanten met omzet", 10], ["Gini", 0.541], ["Gini, gecorrigeerd voor het aantal klanten", 0.601111], ["HHI", 0.23875], ["HHI in punten", 2387.5],
      ["HHI, gecorrigeerd voor het aantal klanten", 0.154167], ["Effectief aantal klanten", 4.188482], ["Aandeel van de grootste klant", 0.42],
      ["Aandeel van de 3 grootste klanten", 0.725], ["Aandeel van de 5 grootste klanten", 0.86], ["Telt niet mee: geen omzet", 1], ["Telt niet mee: credit", 1],
    ]);
  });

  it("as a Lorenz curve", async () => {
    expect(await spilled("=KOMPAS.LORENZ(A1:A12)", TEN, [11, 2])).toEqual([[0, 0], [0.1, 0.015], [0.2, 0.035], [0.3, 0.06], [0.4, 0.095], [0.5, 0.14], [0.6, 0.2], [0.7, 0.275], [0.8, 0.395], [0.9, 0.58], [1, 1]]);
  });

  it.each<[string, readonly number[], readonly unknown[]]>([
    ["the shares of concstats", [0.35, 0.4, 0.05, 0.1, 0.06, 0.04], [0.3002]],
    ["three equal customers", [3, 3, 3], [0.333333]],
    ["one customer", [500], [1]],
  ])("HHI of %s", async (_what, amounts, [hhi]) => {
    expect(await spilled(`=INDEX(KOMPAS.CONCENTRATIE(A1:A${amounts.length}),4,2)`, { [`A1:A${amounts.length}`]: column(amounts) }, [1, 1])).toEqual([[hhi]]);
  });

  it("Gini of the amounts of SciencesPo, and of one customer", async () => {
    const nine = { "A1:A9": column([778, 815, 857, 888, 925, 930, 965, 990, 1012]) };
    expect(await spilled("=INDEX(KOMPAS.CONCENTRATIE(A1:A9),{2;3},2)", nine, [2, 1])).toEqual([[0.046814], [0.052665]]);
    expect((await spilled("=KOMPAS.CONCENTRATIE(A1)", { "A1": [[500]] }, [6, 2])).map(([, value]) => value)).toEqual([1, 0, "n.v.t.", 1, 10_000, "n.v.t."]);
  });
});

describe("the pipeline of five deals", () => {
  const FIVE = { "A1:B5": [[10_000, 0.8], [20_000, 0.5], [15_000, "20%"], [40_000, 50], [8_000, 80]] };

  it("reaches targets with these chances", async () => {
    const targets = { ...FIVE, "D1:D3": column([40_000, 50_000, 60_000]) };
    expect(await spilled("=KOMPAS.PIJPLIJN_KANS(A1:A5,B1:B5,,,,,,D1:D3)", targets, [3, 3])).toEqual([[40_000, 0.548, 0.548], [50_000, 0.492, 0.492], [60_000, 0.298, 0.298]]);
  });

  it("brings in these amounts with these chances, and no more lines than asked for", async () => {
    const all = await spilled("=KOMPAS.PIJPLIJN_VERDELING(A1:A5,B1:B5)", FIVE, [32, 4]);
    expect([all[0], all[1], all[4], all[16], all[31]]).toEqual([[0, 0.008, 0.008, 0.008], [8_000, 0.032, 0.04, 0.04], [18_000, 0.128, 0.202, 0.202], [48_000, 0.032, 0.508, 0.508], [93_000, 0.032, 1, 1]]);
    expect(await spilled("=KOMPAS.PIJPLIJN_VERDELING(A1:A5,B1:B5,,,,,,4)", FIVE, [4, 4])).toEqual([[28_000, 0.258, 0.258, 0.258], [48_000, 0.25, 0.508, 0.508], [68_000, 0.25, 0.758, 0.758], [93_000, 0.242, 1, 1]]);
  });

  it("stays below these amounts with a chance of 10, 25, 50, 75 and 90 %", async () => {
    const parts = { ...FIVE, "D1:D5": column([0.1, 0.25, 0.5, 0.75, 0.9]) };
    expect((await spilled("=KOMPAS.PIJPLIJN_KWANTIEL(A1:A5,B1:B5,,,,,,D1:D5)", parts, [5, 3])).map(([, lowest, highest]) => [lowest, highest])).toEqual([18_000, 28_000, 48_000, 68_000, 78_000].map((euros) => [euros, euros]));
  });

  it("of three equal amounts holds each sum once", async () => {
    const equal = { "A1:B3": [[10_000, 0.2], [10_000, 0.5], [10_000, 0.8]] };
    expect((await spilled("=KOMPAS.PIJPLIJN_VERDELING(A1:A3,B1:B3)", equal, [4, 4])).map(([sum, chance]) => [sum, chance])).toEqual([[0, 0.08], [10_000, 0.42], [20_000, 0.42], [30_000, 0.08]]);
  });
});

it("48 closed deals, held against the chances that were given", async () => {
  const closed = ([chance, won, lost]: readonly [number, number, number]): (string | number)[][] => Array.from({ length: won + lost }, (_none, at) => [chance, at < won ? "gewonnen" : "verloren"]);
  const deals = ([[0.2, 3, 9], [0.5, 9, 11], [0.8, 14, 2]] as const).flatMap(closed);
  const rows = await spilled("=KOMPAS.PIJPLIJN_IJKING(A1:A50,B1:B50)", { "A1:B50": [...deals, [0.5, ""], ["", ""]] }, [7, 7]);
  expect(rounded(rows.slice(0, 3), 4)).toEqual([[0.2, 12, 3, 0.25, 0.0889, 0.5323, ""], [0.5, 20, 9, 0.45, 0.2582, 0.6579, ""], [0.8, 16, 14, 0.875, 0.6398, 0.965, ""]]);
  expect(rows.slice(3).map((row) => row.slice(0, 4))).toEqual([["Alle afgesloten", 48, 26, 0.541667], ["Brier-score", "", "", 0.19], ["Telt niet mee: afgesloten zonder kans van 0 tot en met 100 %", 0, "", ""], ["Telt niet mee: open", 1, "", ""]]);
});
