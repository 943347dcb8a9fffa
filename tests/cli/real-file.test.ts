import { existsSync } from "node:fs";
import { join } from "node:path";
import { customersIn, reopened, setUpProgram } from "./support";

const FULL = join(__dirname, "..", "..", "..", "shared", "data", "adventureworks", "klanten.csv");
const { file, run } = setUpProgram();

const describeFull = existsSync(FULL) ? describe : describe.skip;
describeFull("all AdventureWorks customers (skipped where the file is not at hand)", () => {
  test("stand in the workbook to the cent, with their classes", async () => {
    expect((await run(["werkboek", FULL, "--stil"])).code).toBe(0);
    const { rows, sums } = customersIn(await reopened(file("klanten.xlsx")), 2019);
    const classes = rows.map((row) => row["klasse"]);
    expect(rows).toHaveLength(17_411);
    expect([sums[0], sums[2], sums[4]]).toEqual([918_544_734, 932_420_247, 640_493_398]);
    expect(["A", "B", "C", "geen omzet"].map((name) => classes.filter((klasse) => klasse === name).length)).toEqual([3_401, 1_964, 5_137, 6_909]);
  }, 120_000);
});
