import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { kompas } from "../../src/functions/index";
import { column, columnsOf } from "./call";

/** The AdventureWorks sample stands beside the project on machines that have it; elsewhere these tests say that they skip themselves. */
const FOLDER = "../shared/data/adventureworks";
const isThere = existsSync(FOLDER);
const describeWithFiles = (name: string, block: () => void): void => (isThere ? describe(name, block) : describe.skip(`${name} (skipped: ${FOLDER} is missing)`, block));

type Line = Readonly<Record<string, string>>;
const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, "utf8").replace(/^\uFEFF/, "").trim();
const linesOf = (file: string): Line[] => Papa.parse<Line>(textOf(file), { header: true }).data;
/** Revenue and margin of a customer in 2019, 2018 and 2017. */
const readCustomers = (): number[][] => textOf("klanten.csv").split(/\r?\n/).slice(1).map((line) => line.split(";").slice(2).map((amount) => Number(amount.replace(",", "."))));

describeWithFiles("17,411 customers of the AdventureWorks sample", () => {
  const customers = isThere ? readCustomers() : [];
  const columnsAt = (...fields: number[]): unknown[][] => columnsOf(customers, ...fields);
  const of2019 = columnsAt(0);
  const together = column(customers.map(([latest = 0, , last = 0, , before = 0]) => latest + last + before));
  const counts = (rows: unknown) => columnsOf(rows, 1).flat();

  test("2019", () => {
    const pyramid = kompas.ABC_PIRAMIDE(of2019);
    expect(counts(pyramid)).toEqual([3401, 1964, 5137, 10_502, 6909, 0, 17_411]);
    expect(columnsOf(pyramid, 3)[6]).toEqual([9_185_447.34]);
    expect(counts(kompas.ABC_PIRAMIDE(of2019, null, null, "strikt")).slice(0, 3)).toEqual([3391, 1839, 5272]);
    expect(counts(kompas.KLANTPIRAMIDE(of2019))).toEqual([105, 420, 1575, 8402]);
  });

  test("three years together", () => {
    const pyramid = kompas.ABC_PIRAMIDE(together);
    expect(counts(pyramid)).toEqual([5054, 2858, 9499, 17_411, 0, 0, 17_411]);
    expect(columnsOf(pyramid, 3)[6]).toEqual([24_914_583.79]);
    expect(counts(kompas.ABC_PIRAMIDE(together, null, null, "strikt")).slice(0, 3)).toEqual([5053, 2854, 9504]);
    expect(counts(kompas.KLANTPIRAMIDE(together))).toEqual([174, 697, 2611, 13_929]);
  });

  test("revenue and margin per year tie to the cent", () => {
    expect(columnsOf(kompas.RESULTATEN_TOTAAL(columnsAt(0, 2, 4), columnsAt(1, 3, 5)), 0, 1)).toEqual([[9_185_447.34, 3_889_028.34], [9_324_202.47, 3_967_082.5], [6_404_933.98, 2_601_605.63]]);
  });

  test("concentration and the Lorenz curve hold the same customers and the same revenue as the classes", () => {
    expect(columnsOf(kompas.CONCENTRATIE(of2019), 1).flat()).toEqual(expect.arrayContaining([10_502, 6909, 0]));
    const points = columnsOf(kompas.LORENZ(of2019, null, 40_000), 0, 1);
    expect(points).toHaveLength(10_503);
    // The 3,401 customers of class A have what the other 7,101 do not.
    expect(Number(points[7101]?.[1])).toBeCloseTo(1 - Number(columnsOf(kompas.ABC_PIRAMIDE(of2019), 4)[0]?.[0]), 12);
  });
});

describeWithFiles("56,046 sales lines of the AdventureWorks sample", () => {
  /** Prices have four decimals. */
  const UNIT = 10_000;
  const prices = new Map(isThere ? linesOf("products.csv").map((line) => [line["ProductKey"], [line["ProductPrice"], line["ProductCost"]].map((price) => Math.round(Number(price) * UNIT))]) : []);

  test.each([[2017, 0.40618725], [2018, 0.4254609], [2019, 0.42339017]])("the margin of %i is that of the totals", (year, margin) => {
    let [revenue, cost] = [0, 0];
    for (const line of linesOf(`sales-${year}.csv`)) {
      const [price = NaN, expense = NaN] = prices.get(line["ProductKey"]) ?? [];
      revenue += price * Number(line["OrderQuantity"]);
      cost += expense * Number(line["OrderQuantity"]);
    }
    expect(kompas.MARGE_PCT(revenue / UNIT, (revenue - cost) / UNIT)).toEqual([[expect.closeTo(margin, 8)]]);
  });
});
