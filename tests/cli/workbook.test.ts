import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, workbookSheets } from "../../src/catalogue";
import { partsOf, readWithOpenpyxl, withOpenpyxl } from "../xlsx/support";
import { customersIn, reopened, SMALL, unwrapped, setUpProgram } from "./support";

const { file, folder, put, run } = setUpProgram();

const VISIBLE = catalogue.filter(({ hidden }) => !hidden).map(({ title }) => title);

/** Omzet and marge of 2019, 2018 and 2017, in cents, as they add up in the file itself. */
const FIXTURE_SUMS = sumsOfFile(SMALL);

function sumsOfFile(path: string): readonly number[] {
  const rows = readFileSync(path, "utf8").trim().split("\n").slice(1).map((line) => line.trim().split(";").slice(2));
  return [0, 1, 2, 3, 4, 5].map((at) => rows.reduce((sum, cells) => sum + Math.round(Number((cells[at] ?? "").replace(",", ".")) * 100), 0));
}

describe("accountkompas werkboek", () => {
  test("makes a workbook named after the file in the current folder, with the account of it", async () => {
    const { code, stdout, stderr } = await run(["werkboek", SMALL]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(readdirSync(folder())).toEqual(["klanten-klein.xlsx"]);
    expect(stdout).toMatch(/^Rijen gelezen +201\nRijen geweigerd +0\nRijen opgeteld +0\nKlanten +201\n/);
    expect(stdout).toMatch(/Omzet 2019 \(t\/m 30-06\) +€\s119\.699,55 +€\s0,00 +€\s119\.699,55\n/);
    expect(unwrapped(stdout)).toContain("- 'Omzet 2019 (t/m 30-06)' is geen heel boekjaar; de cijfers lopen tot en met 30-06-2019.");
    expect(stdout).toMatch(new RegExp(`Geschreven: klanten-klein\\.xlsx \\(${VISIBLE.length} bladen, \\d+ kB\\)\\n$`));
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("writes every customer and the totals of the file to the cent, in the table and on Overzicht", async () => {
    await run(["werkboek", SMALL]);
    const workbook = await reopened(file("klanten-klein.xlsx"));
    const { rows, sums } = customersIn(workbook, 2019);
    expect(rows).toHaveLength(201);
    expect(rows[0]).toMatchObject({ debiteurennummer: "00011000", klant: "Jon Yang" });
    expect(sums).toEqual(FIXTURE_SUMS);
    const { answers } = workbook.readAnswers(["overzicht", "instellingen", "abc"]);
    expect([0, 1, 2].map((at) => Math.round(Number(answers["overzicht"]?.[`omzet${at}`]) * 100))).toEqual([FIXTURE_SUMS[0], FIXTURE_SUMS[2], FIXTURE_SUMS[4]]);
    expect(answers["overzicht"]).toMatchObject({ klanten: 201 });
    expect(answers["instellingen"]).toMatchObject({ boekjaar: 2019, periode_tm: 43_646, eigenaar: null, boekjaar_controle: "In orde" });
    expect(answers["abc"]).toMatchObject({ verschil: 0 });
    expect(workbook.properties()).toMatchObject({ AccountkompasBoekjaar: "2019" });
  });

  test("tells Excel which add-in computes it", async () => {
    await run(["werkboek", SMALL]);
    const id = /<Id>(.+)<\/Id>/.exec(readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8"))?.[1] ?? "no id";
    expect(partsOf(readFileSync(file("klanten-klein.xlsx")))["xl/webextensions/webextension1.xml"]).toContain(`id="${id}"`);
  });

  test("takes owner and organisation, another place, and the opdrachten that are asked for with the sheets that they need", async () => {
    const { code } = await run(["werkboek", SMALL, "--uit", "mijn boek.xlsx", "--eigenaar", "Uw naam", "--organisatie=-Proef-", "--opdrachten", "geen", "--stil"]);
    expect(code).toBe(0);
    const workbook = await reopened(file("mijn boek.xlsx"));
    expect(workbook.readAnswers(["instellingen"]).answers["instellingen"]).toMatchObject({ eigenaar: "Uw naam", organisatie: "-Proef-" });
    expect(workbook.sheets().map(({ id }) => id)).toEqual(workbookSheets.map(({ id }) => id));
    await run(["werkboek", SMALL, "--opdrachten", "h1o1, h3o4"]);
    expect((await reopened(file("klanten-klein.xlsx"))).sheets().map(({ id }) => id)).toEqual([...workbookSheets.map(({ id }) => id), "pijplijn", "pijplijnrijen", "h1o1", "h3o4"]);
  });

  test("writes values instead of formulas with --vast, the same to the cent", async () => {
    await run(["werkboek", SMALL, "--vast"]);
    const workbook = await reopened(file("klanten-klein.xlsx"));
    expect(customersIn(workbook, 2019).sums).toEqual(FIXTURE_SUMS);
    expect(workbook.sheets().flatMap(({ title }) => Object.keys(workbook.readSheet(title).formulas))).toEqual([]);
  });

  test("says nothing with --stil when all goes well", async () => {
    expect(await run(["werkboek", SMALL, "--stil"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(existsSync(file("klanten-klein.xlsx"))).toBe(true);
  });

  test("gives one line of JSON with --json, in whole cents", async () => {
    const { code, stdout, stderr } = await run(["werkboek", SMALL, "--json"]);
    expect({ code, stderr, lines: stdout.split("\n").length }).toEqual({ code: 0, stderr: "", lines: 2 });
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({
      exitCode: 0, problems: [], boekjaren: [2019, 2018, 2017], periodTo: "2019-06-30",
      output: { path: "klanten-klein.xlsx", sheets: VISIBLE },
      rows: { rowsRead: 201, rowsRefused: 0, rowsMerged: 0, customers: 201 },
      findings: [{ code: "partial-year", severity: "note", count: 1 }],
    });
    expect(result.columns.map(({ imported }: { imported: number }) => imported)).toEqual(FIXTURE_SUMS);
    expect(result.columns.map(({ column }: { column: string }) => column)).toEqual(["Omzet 2019 (t/m 30-06)", "Marge 2019", "Omzet 2018", "Marge 2018", "Omzet 2017", "Marge 2017"]);
  });

  test.each([["--taal", { args: ["--taal", "en"], env: { LANG: "nl_NL.UTF-8" } }], ["LANG", { args: [], env: { LANG: "en_GB.UTF-8" } }], ["LC_ALL before LANG", { args: [], env: { LANG: "nl_NL.UTF-8", LC_ALL: "en_US.UTF-8" } }]])("speaks English when %s says so, and the workbook stays Dutch", async (_what, { args, env }) => {
    const { stdout } = await run(["werkboek", SMALL, ...args], { env });
    expect(stdout).toMatch(/^Rows read +201\n/);
    expect(stdout).toContain("€119,699.55");
    const { answers } = (await reopened(file("klanten-klein.xlsx"))).readAnswers(["instellingen"]);
    expect(answers["instellingen"]).toMatchObject({ boekjaar_controle: "In orde" });
  });
});

describe("what is in the rows", () => {
  test("is refused, added up and reported with its rows; the rest is written", async () => {
    put("klanten.csv", "Debiteurennummer;Klant;Omzet 2026\n01;Alfa;1.000,50\n02;Bravo;veel\n01;Alfa;0,25\n03;Charlie;meer\n;;3\n");
    const { code, stdout } = await run(["werkboek", "klanten.csv"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Rijen gelezen +5\nRijen geweigerd +3\nRijen opgeteld +1\nKlanten +1\n/);
    expect(stdout).toMatch(/Omzet 2026 +€\s1\.003,75 +-?€\s-?3,00 +€\s1\.000,75/);
    expect(unwrapped(stdout)).toContain("! Regel 3: 'veel' in 'Omzet 2026' is geen bedrag. De regel is geweigerd. Verbeter het bedrag in de bron. Ook bij 5.");
    expect(customersIn(await reopened(file("klanten.xlsx")), 2026).sums[0]).toBe(100_075);
  });

  test("is refused when a debtor occurs twice and --dubbel weigeren says so", async () => {
    put("klanten.csv", "Debiteurennummer;Klant;Omzet 2026\n01;Alfa;1\n01;Alfa;2\n02;Bravo;4\n");
    const { stdout } = await run(["werkboek", "klanten.csv", "--dubbel", "weigeren"]);
    expect(unwrapped(stdout)).toContain("Debiteur 01 staat op de regels 2 en 3 en is geweigerd. Verwijder de dubbele regels, of gebruik --dubbel optellen.");
    expect(customersIn(await reopened(file("klanten.xlsx")), 2026).sums[0]).toBe(400);
  });

  test("counts in the notation that --notatie names, where the file itself is not sure", async () => {
    put("klanten.csv", "Klant;Omzet 2026\nAlfa;1.234\n");
    const guessed = await run(["werkboek", "klanten.csv"]);
    expect(unwrapped(guessed.stdout)).toContain("Kloppen de totalen niet, geef dan --notatie punt.");
    expect(customersIn(await reopened(file("klanten.xlsx")), 2026).sums[0]).toBe(123_400);
    const told = await run(["werkboek", "klanten.csv", "--notatie", "punt", "--overschrijf"]);
    expect(told.stdout).not.toContain("--notatie");
    expect(customersIn(await reopened(file("klanten.xlsx")), 2026).sums[0]).toBe(123);
  });

  test("gets the boekjaar of --boekjaar when no header names one", async () => {
    put("klanten.csv", "Klant;Omzet\nAlfa;5\n");
    const without = await run(["werkboek", "klanten.csv"]);
    expect(without).toMatchObject({ code: 4, stdout: expect.not.stringContaining("Geschreven") });
    expect(unwrapped(without.stderr)).toBe("Van 'Omzet' is het boekjaar niet bekend. Er is niets geschreven. Geef het op met --boekjaar JAAR.");
    expect(readdirSync(folder())).toEqual(["klanten.csv"]);
    expect((await run(["werkboek", "klanten.csv", "--boekjaar", "2025"])).code).toBe(0);
    expect(customersIn(await reopened(file("klanten.xlsx")), 2025).sums).toEqual([500, 0, 0, 0, 0, 0]);
  });

  test("puts an older boekjaar first when --boekjaar names it", async () => {
    await run(["werkboek", SMALL, "--boekjaar", "2018"]);
    const [omzet, marge, before] = customersIn(await reopened(file("klanten-klein.xlsx")), 2018).sums;
    expect([omzet, marge, before]).toEqual(FIXTURE_SUMS.slice(2, 5));
  });

  test("is named by column where nothing is taken from it", async () => {
    put("klanten.csv", "Klant;Plaats;Omzet 2026;Kleur\nAlfa;Utrecht;1;rood\n");
    expect((await run(["werkboek", "klanten.csv"])).stdout).toContain("\nNiet gebruikt: Plaats en Kleur.\n");
    expect(JSON.parse((await run(["werkboek", "klanten.csv", "--json", "--overschrijf"])).stdout)).toMatchObject({ unusedColumns: ["Plaats", "Kleur"] });
  });

  test("stays text in the workbook and harmless on the terminal, whatever it starts with", async () => {
    put("klanten.csv", `Klant;Status;Omzet 2026\n=1+1;actief;1\nBravo;\u001b[2Jzwart;2\n`);
    const { stdout } = await run(["werkboek", "klanten.csv"]);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("zwart");
    expect(customersIn(await reopened(file("klanten.xlsx")), 2026).rows[0]).toMatchObject({ klant: "=1+1" });
  });
});

withOpenpyxl("openpyxl", () => {
  test("adds the amount columns up to the cent", async () => {
    await run(["werkboek", SMALL]);
    const sheet = readWithOpenpyxl(file("klanten-klein.xlsx")).sheets.find(({ title }) => title === "Klantenbestand");
    const { columns = [], ref = "" } = sheet?.tables[0] ?? {};
    const [first = 0, last = 0] = [...ref.matchAll(/\d+/g)].map(Number);
    const sumOf = (header: string) => {
      const letter = String.fromCharCode(ref.charCodeAt(0) + columns.indexOf(header));
      return Array.from({ length: last - first }, (_row, at) => Number(sheet?.cells[`${letter}${first + 1 + at}`] ?? 0)).reduce((sum, euro) => sum + Math.round(euro * 100), 0);
    };
    expect(["omzet 2019", "marge 2019", "omzet 2018", "marge 2018", "omzet 2017", "marge 2017"].map(sumOf)).toEqual(FIXTURE_SUMS);
  });
});

test("an output that is there already is replaced with --overschrijf only", async () => {
  writeFileSync(file("klanten-klein.xlsx"), "van mij");
  const refused = await run(["werkboek", SMALL]);
  expect(refused).toMatchObject({ code: 5, stdout: "" });
  expect(unwrapped(refused.stderr)).toContain("'klanten-klein.xlsx' bestaat al en is niet aangeraakt.");
  expect(readFileSync(file("klanten-klein.xlsx"), "utf8")).toBe("van mij");
  expect((await run(["werkboek", SMALL, "--overschrijf"])).code).toBe(0);
  expect(customersIn(await reopened(file("klanten-klein.xlsx")), 2019).rows).toHaveLength(201);
});
