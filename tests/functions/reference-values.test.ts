import { existsSync, readFileSync } from "node:fs";
import { kompas } from "../../src/functions/index";
import { column, columnsOf } from "./call";

/** The AdventureWorks sample stands beside the project on machines that have it; elsewhere these tests skip themselves. */
const FILE = "../shared/data/adventureworks/klanten.csv";
const describeWithFile = existsSync(FILE) ? describe : describe.skip;

const readCustomers = (): number[][] => {
  const lines = readFileSync(FILE, "utf8").replace(/^\uFEFF/, "").trim().split(/\r?\n/).slice(1);
  return lines.map((line) => [2, 4, 6].map((field) => Number(line.split(";")[field]?.replace(",", "."))));
};

describeWithFile("17,411 customers of the AdventureWorks sample", () => {
  const customers = existsSync(FILE) ? readCustomers() : [];
  const of2019 = column(customers.map(([latest]) => latest));
  const together = column(customers.map((years) => years.reduce((sum, amount) => sum + amount, 0)));
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
});
