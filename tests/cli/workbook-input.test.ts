import { readdirSync } from "node:fs";
import { sheetsFile } from "../xlsx/read-support";
import { customersIn, reopened, setUpProgram, SMALL, unwrapped } from "./support";

const { file, folder, put, run } = setUpProgram();

const rowsOf = (year: number, ...amounts: readonly number[]) => [["Debiteurennummer", "Klant", `Omzet ${year}`], ...amounts.map((amount, at) => [`0${at}`, `Klant ${at}`, amount])];
const sumOf = async (name: string, year: number) => customersIn(await reopened(file(name)), year).sums[0];

describe("customers from a workbook", () => {
  test("of one sheet need no choice and come beside it under another name", async () => {
    put("klanten.xlsx", sheetsFile({ name: "Export", rows: rowsOf(2026, 10.25, 20) }));
    const { code, stdout } = await run(["werkboek", "klanten.xlsx"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Geschreven: klanten-werkboek.xlsx");
    expect(await sumOf("klanten-werkboek.xlsx", 2026)).toBe(3_025);
  });

  test("of several are listed with what to type, and nothing is written until one is named", async () => {
    put("klanten.xlsx", sheetsFile({ name: "Export nu", rows: rowsOf(2026, 10) }, { name: "Vorig", rows: rowsOf(2025, 5, 6) }));
    const { code, stdout, stderr } = await run(["werkboek", "klanten.xlsx"]);
    expect({ code, stdout, files: readdirSync(folder()) }).toEqual({ code: 2, stdout: "", files: ["klanten.xlsx"] });
    expect(stderr).toContain(`\n  --blad "Export nu", 2 rijen\n  --blad "Vorig", 3 rijen\n`);
    expect((await run(["werkboek", "klanten.xlsx", "--blad", "vorig", "--uit", "a.xlsx"])).code).toBe(0);
    expect(await sumOf("a.xlsx", 2025)).toBe(1_100);
    const json = JSON.parse((await run(["werkboek", "klanten.xlsx", "--json"])).stdout);
    expect(json.problems[0]).toMatchObject({ code: "source-several", sources: [{ kind: "sheet", name: "Export nu" }, { kind: "sheet", name: "Vorig" }] });
  });

  test("of a table are found by its name, or by the sheet that it fills", async () => {
    const [headers = [], ...rows] = rowsOf(2026, 7);
    put("klanten.xlsx", sheetsFile({ name: "Lijst", rows: [headers, ...rows], tables: [["Debiteuren", "A1:C2", headers.map(String)]] }, { name: "Vorig", rows: rowsOf(2025, 5) }));
    for (const [option, value] of [["--tabel", "debiteuren"], ["--blad", "Lijst"]] as const) {
      expect((await run(["werkboek", "klanten.xlsx", option, value, "--uit", "a.xlsx", "--overschrijf"])).code).toBe(0);
      expect(await sumOf("a.xlsx", 2026)).toBe(700);
    }
  });

  test("that do not stand there are said to be absent, with what does", async () => {
    put("klanten.xlsx", sheetsFile({ name: "Export", rows: rowsOf(2026, 10) }));
    const { code, stderr } = await run(["werkboek", "klanten.xlsx", "--tabel", "Export"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^'Export' staat niet in deze werkmap\.[^]*\n {2}--blad "Export", 2 rijen\n$/);
  });

  test("cannot be read from an empty workbook", async () => {
    put("leeg.xlsx", sheetsFile({ name: "Blad1" }));
    const { code, stderr } = await run(["werkboek", "leeg.xlsx"]);
    expect(code).toBe(3);
    expect(unwrapped(stderr)).toMatch(/^In deze werkmap staat geen enkele gevulde cel/);
  });

  test("are named by cell where a row is refused", async () => {
    put("klanten.xlsx", sheetsFile({ name: "Export", rows: [["Klant", "Omzet 2026"], ["Alfa", 1], ["Bravo", "#N/A"]] }));
    expect(unwrapped((await run(["werkboek", "klanten.xlsx"])).stdout)).toContain("(blad 'Export', cel B3)");
  });

  test("of a workbook of ours go into a new one, to the cent", async () => {
    await run(["werkboek", SMALL, "--uit", "eerst.xlsx"]);
    const first = customersIn(await reopened(file("eerst.xlsx")), 2019);
    expect((await run(["werkboek", "eerst.xlsx", "--tabel", "Klanten"])).code).toBe(0);
    expect(customersIn(await reopened(file("eerst-werkboek.xlsx")), 2019)).toEqual(first);
  });
});
