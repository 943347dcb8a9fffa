import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCustomers } from "../../src/import/index";

const FULL = join(__dirname, "../../../shared/data/adventureworks/klanten.csv");
const SMALL = join(__dirname, "../fixtures/import/klanten-klein.csv");

async function importFile(path: string) {
  const steps: number[] = [];
  const outcome = await parseCustomers({ source: { bytes: new Uint8Array(readFileSync(path)) }, onProgress: (rows) => steps.push(rows) });
  if (outcome.kind !== "done") throw new Error(`Expected customers, got ${JSON.stringify(outcome)}`);
  const omzet = outcome.result.totals.columns.filter((column) => column.target === "omzet");
  return { ...outcome.result, omzet, match: outcome.match, steps };
}

describe("a part of the AdventureWorks customers", () => {
  it("comes in whole, to the cent", async () => {
    const { customers, omzet, totals, issues } = await importFile(SMALL);
    expect(customers).toHaveLength(201);
    expect(omzet.map((column) => [column.boekjaar, column.read, column.imported, column.refused])).toEqual([
      [2019, 11_969_955, 11_969_955, 0],
      [2018, 13_557_812, 13_557_812, 0],
      [2017, 9_056_948, 9_056_948, 0],
    ]);
    expect(totals.columns.filter((column) => column.target === "marge").map((column) => column.imported)).toEqual([5_035_421, 5_724_376, 3_691_176]);
    expect(issues).toEqual([{ code: "partial-year", column: "Omzet 2019 (t/m 30-06)", boekjaar: 2019, periodTo: 43_646 }]);
    expect(customers[0]).toMatchObject({ debiteurennummer: "00011000", klant: "Jon Yang", omzet: [0, 465_639, 0] });
  });
});

const describeFull = existsSync(FULL) ? describe : describe.skip;
describeFull("all AdventureWorks customers (skipped where the file is not at hand)", () => {
  it("come in whole, to the cent", async () => {
    const { customers, omzet, steps, totals } = await importFile(FULL);
    expect(customers).toHaveLength(17_411);
    expect(omzet.map((column) => column.imported)).toEqual([918_544_734, 932_420_247, 640_493_398]);
    expect(totals).toMatchObject({ rowsRead: 17_411, rowsRefused: 0, rowsMerged: 0, customers: 17_411 });
    expect(steps).toEqual([0, 2_000, 4_000, 6_000, 8_000, 10_000, 12_000, 14_000, 16_000, 17_411]);
  });
});
