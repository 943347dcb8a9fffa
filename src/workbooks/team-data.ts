import type { TableRow } from "../plan";
import type { CountedLine, MemberRecord, RollUp } from "../team";
import { CONTROL } from "./check";
import { findingDataRows } from "./finding-rows";
import { actionRows, customerLineRows, customerRows, dealRows, ownerRows, planRows, productLineRows, sourceRows, sourcesOf } from "./team-rows";

/** The tables of a roll-up that hold what was read; the others only add it up. */
export const TEAM_DATA_TABLES = ["TeamBronnen", "TeamKlanten", "TeamAccountmanagers", "TeamKlantregels", "TeamPijplijn", "TeamProductregels", "TeamActies", "TeamPlannen"] as const;

/** Customers of the team, or findings, whose rows are made at once. */
const AT_ONCE = 20_000;

/** Rows of one table, of one workbook or, when `record` is null, of the whole team. */
export interface DataPart {
  readonly table: (typeof TEAM_DATA_TABLES)[number] | typeof CONTROL.table;
  readonly record: MemberRecord | null;
  readonly rows: readonly TableRow[];
}

/**
 * The rows of a roll-up one workbook after another, for whoever cannot hold all of them at once: the same as on its sheets.
 * `load` gives the whole of a record of the roll-up, which may lack deals, products, actions and plans until then.
 */
export async function* teamData(rolled: RollUp, load: (record: MemberRecord) => Promise<MemberRecord>): AsyncGenerator<DataPart, void, undefined> {
  const sources = sourcesOf(rolled);
  const bronnen = sourceRows(rolled, sources);
  const linesOf = linesByRecord(rolled);
  for (const [at, source] of sources.entries()) {
    const { record } = source;
    const full = [{ ...source, record: await load(record) }];
    yield { table: "TeamBronnen", record, rows: bronnen.slice(at, at + 1) };
    yield { table: "TeamKlantregels", record, rows: customerLineRows({ ...rolled, lines: linesOf.get(record) ?? [] }, [source]) };
    yield { table: "TeamPijplijn", record, rows: dealRows(full) };
    yield { table: "TeamProductregels", record, rows: productLineRows(rolled, full) };
    yield { table: "TeamActies", record, rows: actionRows(full) };
    yield { table: "TeamPlannen", record, rows: planRows(full) };
  }
  for (let from = 0; from < rolled.customers.length; from += AT_ONCE) yield { table: "TeamKlanten", record: null, rows: customerRows(rolled, from, from + AT_ONCE) };
  yield { table: "TeamAccountmanagers", record: null, rows: ownerRows(sources) };
  for (let from = 0; from < rolled.findings.length; from += AT_ONCE) yield { table: CONTROL.table, record: null, rows: findingDataRows(rolled.findings.slice(from, from + AT_ONCE)) };
}

function linesByRecord({ lines }: RollUp): ReadonlyMap<MemberRecord, readonly CountedLine[]> {
  const found = new Map<MemberRecord, CountedLine[]>();
  for (const line of lines) {
    const known = found.get(line.record);
    if (known) known.push(line);
    else found.set(line.record, [line]);
  }
  return found;
}
