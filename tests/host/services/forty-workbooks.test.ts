import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readAnswers, readTable } from "../../../src/excel";
import type { TableRow } from "../../../src/plan";
import { columnsOf } from "../../../src/taskpane/services/sheets";
import { readWorkbook } from "../../../src/xlsx";
import { setUpProgram } from "../../cli/support";
import { expectedOf, fortyMembers, memberOf } from "../../workbooks/forty";
import type { Expected } from "../../workbooks/forty";
import { memberFile } from "../../workbooks/support";
import { withLibreOffice } from "../../xlsx/support";
import { startServices } from "./support";

const MEMBERS = fortyMembers();
/** The day on which the roll-up is made: both ways take it from the clock. */
const TODAY = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) + 25_569;
const program = setUpProgram();
jest.setTimeout(900_000);

/** Re-saves files with LibreOffice, all in one go; gives where they are then. */
function resavedTogether(paths: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "forty-"));
  const profile = join(folder, "profile");
  mkdirSync(profile);
  const { status, stderr } = spawnSync("soffice", [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", folder, ...paths], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return paths.map((path) => join(folder, basename(path)));
}

/** Forty files, of which every second was saved by LibreOffice. */
async function fortyFiles(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const folder = mkdtempSync(join(tmpdir(), "forty-"));
  const paths = MEMBERS.map((_member, at) => join(folder, `collega-${at + 1}.xlsx`));
  for (const [at, member] of MEMBERS.entries()) writeFileSync(paths[at] ?? "", await memberFile(memberOf(member)));
  const half = resavedTogether(paths.filter((_path, at) => at % 2 === 0));
  expect(half).toHaveLength(20);
  return new Map(paths.map((path, at) => [basename(path), new Uint8Array(readFileSync(at % 2 === 0 ? (half[at / 2] ?? "") : path))]));
}

/** What the sheets of a roll-up show, wherever they stand. */
interface Shown {
  readonly overview: Readonly<Record<string, unknown>>;
  readonly rowsOf: (table: string) => Promise<readonly TableRow[]>;
}

const inCents = (value: unknown): number => Math.round(Number(value) * 100) / 100;

/** The totals on the sheets in the shape of the independent ones. */
async function totalsOf({ overview, rowsOf }: Shown): Promise<Expected> {
  const [colleagues, customers, plans] = [await rowsOf("TeamAccountmanagers"), await rowsOf("TeamKlanten"), await rowsOf("TeamPlannen")];
  const sum = (rows: readonly TableRow[], key: string): number => inCents(rows.reduce((total, row) => total + Number(row[key] ?? 0), 0));
  return {
    customers: Number(overview["team_klanten"]),
    revenue: inCents(overview["team_omzet"]),
    margin: inCents(overview["team_marge"]),
    lastYear: sum(customers, "omzet1"),
    expectation: inCents(overview["verwachting"]),
    overdue: sum(colleagues, "te_laat"),
    target: sum(plans, "doel"),
    perOwner: Object.fromEntries(colleagues.map((row) => [String(row["accountmanager"]), { revenue: inCents(row["omzet"]), expectation: inCents(row["verwachting"]), overdue: Number(row["te_laat"]) }])),
  };
}

/** Every column of a team table by its header; computed ones too. */
const allColumns = (table: string) => columnsOf(table).map(({ key, header, oldHeaders = [] }) => ({ key, header, oldHeaders }));

withLibreOffice("forty workbooks with different answers, of which LibreOffice saved half", () => {
  let files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  beforeAll(async () => { files = await fortyFiles(); });

  test("add up in the pane to what was typed in them", async () => {
    const services = startServices();
    const team = services.startTeam();
    await team.open({});
    const results = await team.read([...files].map(([path, bytes]) => ({ path, file: new File([bytes], path) })), {});
    expect(results.filter(({ problem, remarkCount }) => problem !== null || remarkCount > 0)).toEqual([]);
    expect(await team.update({})).toMatchObject({ whole: true, issues: [] });
    await services.host.settle();
    const { answers } = await readAnswers(["teamoverzicht"]);
    const totals = await totalsOf({ overview: answers["teamoverzicht"] ?? {}, rowsOf: async (table) => (await readTable(table, allColumns(table))).rows });
    services.host.dispose();
    expect(totals).toEqual(expectedOf(MEMBERS, TODAY));
  });

  test("add up on the command line to the same", async () => {
    mkdirSync(program.file("werkboeken"));
    for (const [name, bytes] of files) program.put(join("werkboeken", name), bytes);
    const { code, stderr } = await program.run(["team", "werkboeken", "--uit", "team.xlsx"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { workbook } = await readWorkbook(new Uint8Array(readFileSync(program.file("team.xlsx"))));
    if (!workbook) throw new Error("The roll-up cannot be opened");
    const { answers } = workbook.readAnswers(["teamoverzicht"]);
    const totals = await totalsOf({ overview: answers["teamoverzicht"] ?? {}, rowsOf: async (table) => workbook.readTable(table, allColumns(table)).rows });
    expect(totals).toEqual(expectedOf(MEMBERS, TODAY));
  });
});
