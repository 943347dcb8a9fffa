import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { folderName } from "../../../src/cli/data/partition";
import { CUSTOMERS, DEALS, emptyFolder, writeData } from "./support";

const folder = emptyFolder();
const row = { klant: "Alfa", bedrag: -1234.5, orderdatum: 46_203, rij: 0, kans: 0.25 };
const of = (boekjaar: number, accountmanager: string | null) => ({ boekjaar, accountmanager });

/** What DuckDB makes of a data set. */
async function ask(sql: string): Promise<readonly unknown[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const all = `read_parquet('${join(folder(), "Deals")}/**/*.parquet', hive_partitioning = true)`;
  const answer = await connection.runAndReadAll(sql.replace("DEALS", all).replace("CUSTOMERS", all.replace("Deals", "Customers")));
  connection.closeSync();
  return answer.getRowObjectsJson();
}

describe("DuckDB reads a Parquet data set", () => {
  test("with exact amounts, days, and what the folders say", async () => {
    await writeData("parquet", folder(), [
      { table: DEALS, rows: [row, { ...row, klant: null, bedrag: null, orderdatum: null, rij: 1, kans: null }], partition: of(2026, "An Bos") },
      { table: DEALS, rows: [{ ...row, bedrag: 0.1 + 0.2 }], partition: of(2025, "Ben Oort") },
    ]);
    expect(await ask("SELECT * FROM DEALS ORDER BY boekjaar DESC, rij")).toEqual([
      { klant: "Alfa", bedrag: "-1234.50", orderdatum: "2026-06-30", rij: 0, kans: 0.25, accountmanager: "An Bos", boekjaar: "2026" },
      { klant: null, bedrag: null, orderdatum: null, rij: 1, kans: null, accountmanager: "An Bos", boekjaar: "2026" },
      { klant: "Alfa", bedrag: "0.30", orderdatum: "2026-06-30", rij: 0, kans: 0.25, accountmanager: "Ben Oort", boekjaar: "2025" },
    ]);
    expect((await ask("DESCRIBE SELECT * FROM DEALS")).map((column) => Object.values(column as object).slice(0, 2))).toEqual([
      ["klant", "VARCHAR"], ["bedrag", "DECIMAL(18,2)"], ["orderdatum", "DATE"], ["rij", "INTEGER"], ["kans", "DOUBLE"], ["accountmanager", "VARCHAR"], ["boekjaar", "BIGINT"],
    ]);
  });

  test("also where a table has no rows at all, with its columns", async () => {
    await writeData("parquet", folder(), [{ table: CUSTOMERS, rows: [{ klant: "A", omzet: 1 }], partition: of(2026, null) }]);
    expect(await ask("SELECT count(*)::INT AS rows, sum(bedrag) AS total FROM DEALS")).toEqual([{ rows: 0, total: null }]);
    expect(readdirSync(join(folder(), "Customers"))).toEqual(["boekjaar=2026"]);
  });

  test("with more rows than are packed together, to the cent", async () => {
    const rows = Array.from({ length: 120_000 }, (_none, at) => ({ klant: `Klant ${at % 700}`, omzet: (at * 37 - 900_000) / 100 }));
    await writeData("parquet", folder(), [{ table: CUSTOMERS, rows, partition: of(2026, null) }]);
    const cents = rows.reduce((sum, { omzet }) => sum + Math.round(omzet * 100), 0);
    expect(await ask("SELECT (sum(omzet) * 100)::BIGINT::VARCHAR AS cents, count(DISTINCT klant)::INT AS names FROM CUSTOMERS")).toEqual([{ cents: String(cents), names: 700 }]);
  });

  test("with any name of an accountmanager as it is", async () => {
    const names = ["An Bos", "../../weg", "a/b\\c:d*e?f\"g<h>i|j", "100% = alles", "Ünal Özdemir", "王小明", ".", "..", "J.", " ervoor en erachter ", "con", "=1+1", "é", "😀", "\u0007\n\t"];
    await writeData("parquet", folder(), names.map((name, at) => ({ table: DEALS, rows: [{ ...row, rij: at }], partition: of(2026, name) })));
    expect(await ask("SELECT rij, accountmanager FROM DEALS ORDER BY rij")).toEqual(names.map((accountmanager, rij) => ({ rij, accountmanager })));
    expect(existsSync(join(folder(), "..", "weg"))).toBe(false);
  });

  test("when rows of one partition come at two times", async () => {
    await writeData("parquet", folder(), [1, 2, 3].map((rij) => ({ table: DEALS, rows: [{ ...row, rij }], partition: of(2026, "An Bos") })));
    expect(await ask("SELECT sum(rij)::INT AS sum FROM DEALS")).toEqual([{ sum: 6 }]);
    expect(readdirSync(join(folder(), "Deals", "boekjaar=2026", "accountmanager=An%20Bos"))).toEqual(["part-0.parquet", "part-1.parquet", "part-2.parquet"]);
  });
});

describe("the folder of a name", () => {
  test("has no letter in it that a file system or a reader gives a meaning, and is never too long", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
      const found = folderName(name);
      expect([...found].filter((letter) => letter <= " " || letter === "\u007f" || '/\\:*?"<>|.='.includes(letter))).toEqual([]);
      expect(Buffer.byteLength(found)).toBeLessThanOrEqual(200);
    }));
  });

  test("is another for another name, also when names are too long to stay whole", () => {
    const [one, other] = ["x", "y"].map((end) => folderName("naam ".repeat(100) + end));
    expect(one).not.toBe(other);
    expect(folderName("A b")).not.toBe(folderName("A%20b"));
  });
});
