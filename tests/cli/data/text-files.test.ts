import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { emptyFolder, writeData, DEALS, CUSTOMERS } from "./support";

const folder = emptyFolder();
const partition = { boekjaar: 2026, accountmanager: "An Bos" };
const row = { accountmanager: "An Bos", klant: "Alfa", boekjaar: 2026, bedrag: -1234.5, orderdatum: 46_203, rij: 0, kans: 0.25 };
const read = (name: string): string => readFileSync(join(folder(), name), "utf8");
const rowsOf = (csv: string): readonly (readonly string[])[] => Papa.parse<string[]>(csv.slice(1), { delimiter: ";", skipEmptyLines: true }).data;

describe("csv", () => {
  test("is what a Dutch Excel opens: byte order mark, semicolons, decimal commas, days that it knows", async () => {
    await writeData("csv", folder(), [{ table: DEALS, rows: [row, { ...row, klant: null, bedrag: null, orderdatum: null, rij: 1, kans: null }], partition }]);
    expect(read("Deals.csv")).toBe("\uFEFFaccountmanager;klant;boekjaar;bedrag;orderdatum;rij;kans\r\nAn Bos;Alfa;2026;-1234,50;2026-06-30;0;0,25\r\nAn Bos;;2026;;;1;\r\n");
  });

  test("has a file with its header for a table without rows, and keeps what comes in several parts together", async () => {
    await writeData("csv", folder(), [{ table: CUSTOMERS, rows: [{ klant: "A", omzet: 1 }], partition }, { table: CUSTOMERS, rows: [{ klant: "B", omzet: 2 }], partition }]);
    expect(readdirSync(folder()).sort()).toEqual(["Customers.csv", "Deals.csv"]);
    expect(rowsOf(read("Deals.csv"))).toHaveLength(1);
    expect(rowsOf(read("Customers.csv"))).toEqual([["klant", "omzet"], ["A", "1,00"], ["B", "2,00"]]);
  });

  test.each(["=1+1", "+31 30 123", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "＋1", "－1", "＠A"])("a text %j is no formula in it", async (klant) => {
    await writeData("csv", folder(), [{ table: CUSTOMERS, rows: [{ klant, omzet: -5 }], partition }]);
    expect(rowsOf(read("Customers.csv"))[1]).toEqual([`'${klant}`, "-5,00"]);
  });

  test("any text comes back whole, but for that apostrophe, and none starts as a formula", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replaceAll("\uFEFF", "")), { minLength: 1, maxLength: 20 }), async (texts) => {
      const at = join(folder(), String(Math.random()));
      const { mkdirSync } = await import("node:fs");
      mkdirSync(at);
      await writeData("csv", at, [{ table: CUSTOMERS, rows: texts.map((klant) => ({ klant, omzet: 1 })), partition }]);
      const found = rowsOf(readFileSync(join(at, "Customers.csv"), "utf8")).slice(1).map(([klant = ""]) => klant);
      expect(found.map((text) => text.replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/u, ""))).toEqual(texts);
      expect(found.filter((text) => /^\s*[=+\-@]/.test(text))).toEqual([]);
    }), { numRuns: 40 });
  });
});

test("jsonl has an object per line, and an empty file for a table without rows", async () => {
  await writeData("jsonl", folder(), [{ table: DEALS, rows: [row, { ...row, klant: 'a"\n=1', bedrag: 0.1 + 0.2, orderdatum: null }], partition }]);
  const lines = read("Deals.jsonl").split("\n");
  expect(lines).toHaveLength(3);
  expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual([{ ...row, orderdatum: "2026-06-30" }, { ...row, klant: 'a"\n=1', bedrag: 0.3, orderdatum: null }]);
  expect(read("Customers.jsonl")).toBe("");
});

test("a text in a column of numbers is a fault, and not written as something else", async () => {
  await expect(writeData("jsonl", folder(), [{ table: CUSTOMERS, rows: [{ klant: "A", omzet: "veel" }], partition }])).rejects.toThrow("Column omzet takes numbers and got a text");
});
