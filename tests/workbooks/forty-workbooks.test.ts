import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MemberRecord, RollUp } from "../../src/team";
import { isOverdue, rollUp } from "../../src/team";
import { withLibreOffice } from "../xlsx/support";
import { expectedOf, fortyMembers, memberOf } from "./forty";
import { memberFile, readFile, TODAY } from "./support";

const MEMBERS = fortyMembers();

/** Re-saves files with LibreOffice, all in one go; gives where they are then. */
function resavedTogether(paths: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "forty-"));
  const profile = join(folder, "profile");
  mkdirSync(profile);
  const { status, stderr } = spawnSync("soffice", [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", folder, ...paths], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return paths.map((path) => join(folder, path.slice(path.lastIndexOf("/") + 1)));
}

async function rolledUp(files: readonly Uint8Array[]): Promise<RollUp> {
  const records: MemberRecord[] = [];
  for (const [at, bytes] of files.entries()) {
    const { record, problem } = await readFile(bytes, { file: `${at}.xlsx` });
    if (!record) throw new Error(`${at}: ${JSON.stringify(problem)}`);
    records.push(record);
  }
  return rollUp(records);
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number | null): number => items.reduce((total, item) => total + (of(item) ?? 0), 0) / 100;

/** The totals of a roll-up in the shape of the independent ones. */
function totalsOf({ customers, records, lines }: RollUp) {
  const overdue = (record: MemberRecord): number => record.actions.filter((action) => isOverdue(action, TODAY)).length;
  return {
    customers: customers.length,
    revenue: sum(customers, ({ years }) => years[0].revenue),
    margin: sum(customers, ({ years }) => years[0].margin),
    lastYear: sum(customers, ({ years }) => years[1].revenue),
    expectation: sum(records.flatMap(({ deals }) => deals), ({ expected }) => expected),
    overdue: records.reduce((total, record) => total + overdue(record), 0),
    target: sum(records.flatMap(({ plans }) => plans), ({ target }) => target),
    perOwner: Object.fromEntries(records.map((record) => [record.owner, {
      revenue: sum(lines.filter((line) => line.record === record), ({ own }) => own[0].revenue), expectation: sum(record.deals, ({ expected }) => expected), overdue: overdue(record),
    }])),
  };
}

describe("forty workbooks with different answers", () => {
  let files: readonly Uint8Array[];
  beforeAll(async () => {
    const made: Uint8Array[] = [];
    for (const member of MEMBERS) made.push(await memberFile(memberOf(member)));
    files = made;
  }, 120_000);

  test("add up to what was typed in them", async () => {
    const rolled = await rolledUp(files);
    expect(totalsOf(rolled)).toEqual(expectedOf(MEMBERS));
    expect(rolled.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(rolled.records.map(({ position }) => position)).toEqual(MEMBERS.map(({ owner }) => 7 * (1 + (owner.charCodeAt(owner.length - 1) % 5))));
  });

  withLibreOffice("of which half were saved by LibreOffice", () => {
    test("add up to the same", async () => {
      const folder = mkdtempSync(join(tmpdir(), "forty-"));
      const halves = files.flatMap((bytes, at) => (at % 2 === 0 ? [{ at, bytes, path: join(folder, `${at}.xlsx`) }] : []));
      halves.forEach(({ path, bytes }) => writeFileSync(path, bytes));
      const again = resavedTogether(halves.map(({ path }) => path));
      const mixed = [...files];
      halves.forEach(({ at }, index) => { mixed[at] = new Uint8Array(readFileSync(again[index] ?? "")); });
      expect(mixed.filter((bytes, at) => bytes !== files[at])).toHaveLength(20);
      expect(totalsOf(await rolledUp(mixed))).toEqual(expectedOf(MEMBERS));
    }, 240_000);
  });
});
