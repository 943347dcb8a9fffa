import { nameKey, WORKBOOK_CHECKS } from "../../domain";
import type { Answers, TableRows } from "../../plan";
import { rollUp } from "../../team";
import type { MemberRecord, RollUp, RollUpOptions } from "../../team";
import { CONTROL, findingRows, placesIn, recordsOf, teamContents, withUnchecked } from "../../workbooks";
import type { StandingSheets } from "../../workbooks";
import type { TeamSource } from "./team-types";

/** A roll-up as the pane gets it: how many rows each table has; the rows themselves are fetched in pages. `findings`: those that somebody has to look at. */
export interface SessionRollUp {
  readonly sources: readonly TeamSource[];
  readonly customers: number;
  readonly findings: number;
  readonly answers: Answers;
  readonly counts: Readonly<Record<string, number>>;
}

/** One roll-up on the side of the worker: it keeps what was read, the pane gets results and pages. */
export interface TeamSession {
  /** Hands over rows of a team table that stands, in parts, in their order. */
  addRows(table: string, rows: TableRows[string]): Promise<void>;
  /** Takes the rows that were handed over for what was read before. */
  begin(): Promise<readonly TeamSource[]>;
  /** Adds what was read of a file; what was read of it before makes room. */
  add(record: Uint8Array): Promise<void>;
  /** Whether anything that was read of a file counts. */
  counts(path: string): Promise<boolean>;
  /** Leaves a workbook out, or takes it back in. */
  setAside(key: string, aside: boolean): Promise<void>;
  rollUp(options: RollUpOptions, today: number): Promise<SessionRollUp>;
  /** Makes the rows of Controle for the last roll-up, with the cells of its findings on these sheets; rows that stand, signatures among them, were handed over. Gives how many there are. */
  control(sheets: StandingSheets): Promise<number>;
  /** Part of the rows of a table of the last roll-up. */
  page(table: string, from: number, count: number): Promise<TableRows[string]>;
}

/** Starts a roll-up in this thread; the worker wraps it. */
export function createTeamSession(): TeamSession {
  const standing: Record<string, TableRows[string][number][]> = {};
  const records = new Map<string, MemberRecord>();
  const aside = new Set<string>();
  let tables: Record<string, TableRows[string]> = {};
  let findings: RollUp["findings"] = [];
  const keep = (record: MemberRecord): void => {
    const key = keyOf(record);
    // What is read last comes last: of two that are equally old it counts.
    records.delete(key);
    records.set(key, record);
    aside.delete(key);
  };
  const counting = () => [...records].flatMap(([key, record]) => (aside.has(key) ? [] : [record]));
  return {
    addRows: async (table, rows) => {
      const all = (standing[table] ??= []);
      for (const row of rows) all.push(row);
    },
    begin: async () => {
      recordsOf(standing).forEach(keep);
      return sourcesOf(rollUp(counting()));
    },
    add: async (record) => keep(JSON.parse(new TextDecoder().decode(record))),
    counts: async (path) => counting().some(({ file }) => file === path),
    setAside: async (key, out) => void (out ? aside.add(key) : aside.delete(key)),
    rollUp: async (options, today) => {
      const rolled = rollUp(counting(), options);
      const contents = teamContents(rolled, { today });
      tables = { ...contents.tables };
      findings = rolled.findings;
      return {
        sources: sourcesOf(rolled),
        customers: rolled.customers.length,
        findings: findings.filter(({ severity }) => severity !== "note").length,
        answers: contents.answers,
        counts: Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length])),
      };
    },
    control: async (sheets) => {
      const earlier = standing[CONTROL.table] ?? [];
      delete standing[CONTROL.table];
      // What was found in the workbook itself is for another check to say.
      const rows = withUnchecked(findingRows(findings, placesIn(sheets), earlier), earlier, WORKBOOK_CHECKS);
      tables[CONTROL.table] = rows;
      return rows.length;
    },
    page: async (table, from, count) => tables[table]?.slice(from, from + count) ?? [],
  };
}

/** The same workbook of the same person in the same file. Files of one name from elsewhere are others: the roll-up decides which counts. */
const keyOf = ({ workbookId, owner, file }: MemberRecord): string => JSON.stringify([workbookId, nameKey(owner), file]);

const sourcesOf = ({ records, replaced }: RollUp): readonly TeamSource[] => [...records.map((record) => sourceOf(record, null)), ...replaced.map(({ record, by }) => sourceOf(record, by.file))];

const sourceOf = (record: MemberRecord, replacedBy: string | null): TeamSource => ({
  key: keyOf(record), path: record.file, owner: record.owner, boekjaar: record.boekjaar, periodTo: record.periodTo, replacedBy,
});
