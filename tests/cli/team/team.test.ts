import { readdirSync, readFileSync, mkdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import Papa from "papaparse";
import { fortyMembers, memberOf } from "../../workbooks/forty";
import { memberFile } from "../../workbooks/support";
import { reopened, setUpProgram, unwrapped } from "../support";

const { file, folder, put, run } = setUpProgram();

const members = fortyMembers().slice(0, 8);
const files: Uint8Array[] = [];
beforeAll(async () => {
  for (const member of members) files.push(await memberFile(memberOf(member)));
}, 120_000);

/** The first so many workbooks in a folder, every other one a folder deeper. */
function putMembers(count = members.length): void {
  mkdirSync(file("boeken/noord"), { recursive: true });
  for (let at = 0; at < count; at += 1) put(`boeken/${at % 2 === 1 ? "noord/" : ""}boek-${at}.xlsx`, files[at] ?? "");
}

const cents = (value: unknown): number => Math.round(Number(value ?? 0) * 100);

/** The revenue of the team from what was typed: parts of a customer added up, a whole one once. */
function expectedRevenue(count = members.length): number {
  const seen = new Set<unknown>();
  return members.slice(0, count).flatMap(({ customers }) => customers).reduce((sum, { debiteurennummer, omzet_telt_als, omzet0 }) => {
    const again = omzet_telt_als === "geheel" && debiteurennummer !== null && seen.has(debiteurennummer);
    seen.add(debiteurennummer);
    return again ? sum : sum + cents(omzet0);
  }, 0);
}

describe("team", () => {
  test("writes a workbook with every customer once, and the account of it", async () => {
    putMembers();
    const { code, stdout, stderr } = await run(["team", "boeken"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(readdirSync(folder()).sort()).toEqual(["boeken", "boeken-team.xlsx"]);
    expect(stdout).toMatch(/^boek-0\.xlsx: gelezen \(Collega 01, 2026, \d+ klanten\)\n/);
    expect(stdout).toMatch(/Werkboeken gelezen +8\n/);
    expect(stdout).toMatch(/Geschreven: boeken-team\.xlsx \(\d+ bladen\)\n$/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const workbook = await reopened(file("boeken-team.xlsx"));
    const table = workbook.tables().find(({ name }) => name === "TeamKlanten");
    const column = table?.headers.find((header) => /^omzet/.test(header) && !/telt/.test(header)) ?? "";
    const { rows } = workbook.readTable("TeamKlanten", [{ key: "omzet", header: column, oldHeaders: [] }]);
    expect(rows.reduce((sum, row) => sum + cents(row["omzet"]), 0)).toBe(expectedRevenue());
  });

  test("gives the same as data with --json, one object per file, and nothing else on stdout", async () => {
    putMembers(3);
    put("boeken/leesmij.txt", "hallo");
    const { code, stdout } = await run(["team", "boeken", "--vorm", "jsonl", "--json"]);
    const result = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(result).toMatchObject({ exitCode: 0, problems: [], boekjaar: 2026, workbooks: 3, otherFiles: 1, revenue: expectedRevenue(3), output: { path: "boeken-team" } });
    expect(result.files.map(({ file: name, state, owner }: Record<string, string>) => [name, state, owner])).toEqual([["boek-0.xlsx", "read", "Collega 01"], ["boek-2.xlsx", "read", "Collega 03"], ["noord/boek-1.xlsx", "read", "Collega 02"]]);
  });

  test("writes csv, jsonl and parquet with the same sums, and DuckDB reads the last", async () => {
    putMembers();
    for (const form of ["csv", "jsonl", "parquet"]) expect((await run(["team", "boeken", "--vorm", form, "--uit", form, "--stil"])).code).toBe(0);
    const csv = Papa.parse<Record<string, string>>(readFileSync(file("csv/TeamKlanten.csv"), "utf8").slice(1), { header: true, delimiter: ";", skipEmptyLines: true }).data;
    const jsonl = readFileSync(file("jsonl/TeamKlanten.jsonl"), "utf8").trim().split("\n").map((line): Record<string, unknown> => JSON.parse(line));
    expect(csv.reduce((sum, row) => sum + cents(row["omzet0"]?.replace(",", ".")), 0)).toBe(expectedRevenue());
    expect(jsonl.reduce((sum, row) => sum + cents(row["omzet0"]), 0)).toBe(expectedRevenue());
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const ask = async (sql: string): Promise<readonly unknown[]> => (await connection.runAndReadAll(sql.replace(/\{(\w+)\}/g, (_all, name) => `read_parquet('${file("parquet")}/${name}/**/*.parquet', hive_partitioning = true)`))).getRowObjectsJson();
    const total = `(sum(VALUE) * 100)::BIGINT::VARCHAR AS cents`;
    expect(await ask(`SELECT ${total.replace("VALUE", "omzet0")} FROM {TeamKlanten}`)).toEqual([{ cents: String(expectedRevenue()) }]);
    expect(await ask(`SELECT ${total.replace("VALUE", "telt_omzet0")} FROM {TeamKlantregels}`)).toEqual([{ cents: String(expectedRevenue()) }]);
    const perOwner = members.map(({ owner, customers }) => ({ accountmanager: owner, cents: String(customers.reduce((sum, { omzet0 }) => sum + cents(omzet0), 0)) }));
    expect(await ask(`SELECT accountmanager, ${total.replace("VALUE", "omzet0")} FROM {TeamKlantregels} WHERE boekjaar = 2026 GROUP BY 1 ORDER BY 1`)).toEqual(perOwner);
    const deals = members.flatMap((member) => member.deals).reduce((sum, { bedrag }) => sum + cents(bedrag), 0);
    expect(await ask(`SELECT ${total.replace("VALUE", "bedrag")} FROM {TeamPijplijn}`)).toEqual([{ cents: String(deals) }]);
    const actions = members.flatMap((member) => member.actions).filter(({ gekozen }) => gekozen === "ja");
    expect(await ask("SELECT count(*)::INT AS count FROM {TeamActies}")).toEqual([{ count: actions.length }]);
    connection.closeSync();
  }, 120_000);

  test.each(["csv", "jsonl", "parquet"])("names every doubt in a table of its own, as %s", async (form) => {
    mkdirSync(file("boeken"));
    for (const [owner, revenue] of [["An", 1000.5], ["Bo", 900]] as const) {
      put(`boeken/${owner}.xlsx`, await memberFile({ owner, workbookId: owner, tables: { Klanten: [{ klant: "Alfa", debiteurennummer: "7", omzet_telt_als: "geheel", omzet0: revenue }] } }));
    }
    const { code, stdout } = await run(["team", "boeken", "--vorm", form, "--uit", "uit", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).output.tables.Bevindingen).toBe(1);
    const doubt = { code: "whole-amounts-differ", onderwerp: "Alfa", tabel: "TeamKlantregels", kolom: "omzet0" };
    if (form === "csv") {
      const [row] = Papa.parse<Record<string, string>>(readFileSync(file("uit/Bevindingen.csv"), "utf8").slice(1), { header: true, delimiter: ";", skipEmptyLines: true }).data;
      expect([row, Number(row?.["verschil"]?.replace(",", "."))]).toMatchObject([doubt, Number(row?.["gevonden"]) - Number(row?.["verwacht"])]);
    } else if (form === "jsonl") {
      const row: Record<string, unknown> = JSON.parse(readFileSync(file("uit/Bevindingen.jsonl"), "utf8"));
      expect([row, Math.abs(Number(row["verschil"])), [row["verwacht"], row["gevonden"]].sort()]).toMatchObject([doubt, 100.5, ["1000.50", "900.00"]]);
    } else {
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      const found = await connection.runAndReadAll(`SELECT code, onderwerp, tabel, kolom, abs(verschil)::VARCHAR AS verschil, boekjaar FROM read_parquet('${file("uit")}/Bevindingen/**/*.parquet', hive_partitioning = true)`);
      expect(found.getRowObjectsJson()).toMatchObject([{ ...doubt, verschil: "100.50" }]);
      connection.closeSync();
    }
  }, 60_000);

  test("takes only the boekjaar that is asked for, and a name for who does not say it", async () => {
    mkdirSync(file("boeken"));
    put("boeken/oud.xlsx", await memberFile({ owner: "Oud", workbookId: "o", boekjaar: 2025, tables: { Klanten: [{ klant: "A", omzet0: 5 }] } }));
    put("boeken/naamloos.xlsx", await memberFile({ owner: "", workbookId: "n", tables: { Klanten: [{ klant: "B", omzet0: 7 }] } }));
    const refused = await run(["team", "boeken", "--vorm", "jsonl", "--boekjaar", "2026"]);
    expect(refused.code).toBe(3);
    expect(unwrapped(refused.stdout)).toContain('naamloos.xlsx: niet gelezen ! In dit werkboek staat niet van wie het is. Geef de naam met --naam "BESTAND=NAAM"');
    const { code, stdout } = await run(["team", "boeken", "--vorm", "jsonl", "--boekjaar", "2026", "--naam", "naamloos.xlsx=An Bos", "--json"]);
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, workbooks: 1, revenue: 700, files: [{ file: "naamloos.xlsx", state: "read", owner: "An Bos" }, { file: "oud.xlsx", state: "other-year", boekjaar: 2025 }] });
    expect(unwrapped((await run(["team", "boeken", "--naam", "weg.xlsx=An"])).stderr)).toMatch(/^In de map staat geen werkboek 'weg\.xlsx'/);
  });

  test("speaks English when that is asked", async () => {
    putMembers(1);
    expect((await run(["team", "boeken", "--vorm", "jsonl", "--taal", "en"])).stdout).toMatch(/^boek-0\.xlsx: read \(Collega 01, 2026, \d+ customers\)\n/);
  });
});

describe("its output", () => {
  test("is replaced with --overschrijf only, and a folder only when nothing else is in it", async () => {
    putMembers(1);
    const call = ["team", "boeken", "--vorm", "csv", "--uit", "uit"];
    expect((await run(call)).code).toBe(0);
    expect(unwrapped((await run(call)).stderr)).toMatch(/^'uit' bestaat al en is niet aangeraakt/);
    expect((await run([...call, "--overschrijf", "--vorm", "jsonl"])).code).toBe(0);
    expect(existsSync(file("uit/TeamKlanten.csv"))).toBe(false);
    put("uit/van-mij.txt", "belangrijk");
    const refused = await run([...call, "--overschrijf"]);
    expect(refused.code).toBe(5);
    expect(unwrapped(refused.stderr)).toMatch(/^In de map 'uit' staan bestanden die geen teamoverzicht zijn/);
    expect(readdirSync(folder()).sort()).toEqual(["boeken", "uit"]);
  });

  test("may stand in the folder that is read, and is no workbook of it the next time; one that counts is never replaced", async () => {
    putMembers(2);
    const call = ["team", "boeken", "--uit", join("boeken", "team.xlsx"), "--overschrijf", "--json"];
    expect((await run(call)).code).toBe(0);
    const again = await run(call);
    expect({ code: again.code, ...JSON.parse(again.stdout) }).toMatchObject({ code: 0, workbooks: 2, files: [{ file: "boek-0.xlsx" }, { file: "noord/boek-1.xlsx" }] });
    const before = readFileSync(file("boeken/boek-0.xlsx"));
    const refused = await run(["team", "boeken", "--uit", join("boeken", "boek-0.xlsx"), "--overschrijf"]);
    expect(refused.code).toBe(5);
    expect(unwrapped(refused.stderr)).toMatch(/is zelf een werkboek dat meetelt/);
    expect(readFileSync(file("boeken/boek-0.xlsx")).equals(before)).toBe(true);
  });

  test("leaves nothing behind when it is broken off", async () => {
    putMembers();
    let sent = false;
    const { code, stderr } = await run(["team", "boeken", "--vorm", "parquet"], {
      nodeFlags: ["--import", "data:text/javascript,process.stderr.isTTY=true"],
      onStderr: (text, interrupt) => {
        if (!sent && text.includes("van 8 bestanden")) interrupt();
        sent ||= text.includes("van 8 bestanden");
      },
    });
    expect(code).toBe(130);
    expect(stderr).toMatch(/Onderbroken\. Er is niets geschreven\.\n$/);
    expect(readdirSync(folder())).toEqual(["boeken"]);
  });
});
