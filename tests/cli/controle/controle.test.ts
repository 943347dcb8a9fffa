import { readdirSync } from "node:fs";
import { memberFile } from "../../workbooks/support";
import { setUpProgram, SMALL, unwrapped } from "../support";

const { folder, put, run } = setUpProgram();

const customer = (klant: string, debiteurennummer: string, omzet0: number | string, marge0: number | null = null) => ({ klant, debiteurennummer, omzet0, marge0 });
const book = (...customers: readonly ReturnType<typeof customer>[]) => memberFile({ tables: { Klanten: customers } });

describe("controle", () => {
  test("ends with 0 for a workbook without errors, and writes nothing", async () => {
    put("goed.xlsx", await book(customer("Alfa", "01", 100, 20)));
    const { code, stdout, stderr } = await run(["controle", "goed.xlsx"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Er is niets gevonden|Bevindingen: 0 fouten/);
    expect(readdirSync(folder())).toEqual(["goed.xlsx"]);
  });

  test("names each error with its cell, what was expected and found, and what to do, and ends with 6", async () => {
    put("fout.xlsx", await book(customer("Alfa", "01", 100, 200), customer("Bravo", "02", "1.250,50")));
    const { code, stdout } = await run(["controle", "fout.xlsx"]);
    expect(code).toBe(6);
    expect(unwrapped(stdout)).toMatch(/! fout: .*De marge is hoger dan de omzet\. \[Klantenbestand![A-Z]+\d+\] .*Controleer beide bedragen/);
    expect(stdout).toMatch(/\nBevindingen: \d+ fout(en)?, \d+ om op te letten, \d+ ter info\.\n$/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const result = JSON.parse((await run(["controle", "fout.xlsx", "--json"])).stdout);
    expect(result).toMatchObject({ exitCode: 6, problems: [], ledger: null });
    expect(result.findings).toEqual(expect.arrayContaining([expect.objectContaining({ code: "margin-above-revenue", sheet: "Klantenbestand", signedBy: null, message: expect.any(String), todo: expect.any(String) })]));
    expect((await run(["controle", "fout.xlsx", "--taal", "en"])).stdout).toContain("The margin");
  });

  test("holds the revenue against a ledger, in cents", async () => {
    put("boek.xlsx", await book(customer("Alfa", "01", 100.5), customer("Bravo", "02", 7)));
    put("gelijk.csv", "Debiteurennummer;Bedrag\n01;60,25\n01;40,25\n02;7,00\n");
    put("anders.csv", "Debiteurennummer;Bedrag\n01;100,50\n02;9,00\n03;veel\n");
    const equal = JSON.parse((await run(["controle", "boek.xlsx", "--grootboek", "gelijk.csv", "--json"])).stdout);
    expect(equal).toMatchObject({ exitCode: 0, ledger: { rowsRead: 3, rowsRefused: 0, amount: 10_750 } });
    expect(equal.findings.map(({ code }: { code: string }) => code)).toContain("ledger-agrees");
    const other = JSON.parse((await run(["controle", "boek.xlsx", "--grootboek", "anders.csv", "--json"])).stdout);
    expect(other).toMatchObject({ exitCode: 6, ledger: { rowsRead: 3, rowsRefused: 1, amount: 10_950 } });
    expect(other.findings).toEqual(expect.arrayContaining([expect.objectContaining({ code: "ledger-total", expected: { kind: "amount", cents: 10_950 }, found: { kind: "amount", cents: 10_750 } })]));
  });

  test("reads the workbook of a year before", async () => {
    put("nu.xlsx", await memberFile({ tables: { Klanten: [{ ...customer("Alfa", "01", 100), omzet1: 50 }] } }));
    put("toen.xlsx", await memberFile({ boekjaar: 2025, tables: { Klanten: [customer("Alfa", "01", 80)] } }));
    const alone = JSON.parse((await run(["controle", "nu.xlsx", "--json"])).stdout).findings;
    const both = JSON.parse((await run(["controle", "nu.xlsx", "--vorig", "toen.xlsx", "--json"])).stdout).findings;
    const codes = alone.map(({ code }: { code: string }) => code);
    expect(both.filter(({ code }: { code: string }) => !codes.includes(code))).toEqual([expect.objectContaining({ expected: { kind: "amount", cents: 8_000 }, found: { kind: "amount", cents: 5_000 } })]);
  });

  test.each([
    ["a customer file", ["controle", SMALL], 3, /geen Excel-werkmap/],
    ["a file that is not there", ["controle", "weg.xlsx"], 3, /^Het bestand 'weg\.xlsx' bestaat niet/],
    ["a ledger that is not there", ["controle", "boek.xlsx", "--grootboek", "weg.csv"], 3, /'weg\.csv' bestaat niet/],
    ["a ledger without amounts", ["controle", "boek.xlsx", "--grootboek", "leeg.csv"], 4, /geen debiteur en bedrag herkend/],
    ["a year that the workbook does not have", ["controle", "boek.xlsx", "--grootboek", "leeg.csv", "--boekjaar", "2010"], 2, /boekjaar 2010 niet\. Kies bij --boekjaar uit 2026, 2025 en 2024/],
    ["a sheet of no ledger", ["controle", "boek.xlsx", "--blad", "X"], 2, /--blad gaat over een grootboek/],
    ["no workbook", ["controle"], 2, /^Achter controle ontbreekt een bestand of map/],
  ])("refuses %s", async (_what, args, code, sentence) => {
    put("boek.xlsx", await book(customer("Alfa", "01", 1)));
    put("leeg.csv", "Plaats;Kleur\nUtrecht;rood\n");
    const ended = await run(args);
    expect({ code: ended.code, sentence: unwrapped(ended.stderr) }).toEqual({ code, sentence: expect.stringMatching(sentence) });
  });
});
