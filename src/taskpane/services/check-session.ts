import type { Finding, FindingSeverity, LedgerCauseKind } from "../../domain";
import { inspectLedger, readLedger } from "../../import";
import type { ImportSource, LedgerMatch, NamedLedgerLine, Table } from "../../import";
import type { TableRow, TableRows } from "../../plan";
import { findingTextNl } from "../../text";
import { checkLedger, checkWorkbook, CONTROL, controlRows, placesIn, sideOf, uncheckedCodes, withUnchecked, workbookDataOf } from "../../workbooks";
import type { CellError, ControlRow, LedgerInput, WorkbookData } from "../../workbooks";
import { readWorkbook } from "../../xlsx";
import type { CustomerSource } from "../../xlsx";
import { PaneFailure } from "../issues";
import type { PaneIssue } from "../issues";
import type { CheckReport, LedgerAccount, LedgerChoices, LedgerRead, OpenedLedger, PreviousWorkbook, ShownFinding } from "./check-types";
import { openWorkbook } from "./open-workbook";
import type { WorkbookParts } from "./open-workbook";
import type { Progress } from "./types";

/** More findings than these nobody reads in a pane; the sheet has them all. */
const MOST_SHOWN = 200;
const SAMPLE_ROWS = 5;

/** A ledger as this side opens it; the pane adds its name. */
export type SessionLedger = Omit<OpenedLedger, "name">;

/** What opening a ledger yields: it, or the parts of a workbook, or why there is none. */
export type SessionOpening =
  | { readonly ok: true; readonly opened: SessionLedger | null; readonly parts: readonly CustomerSource[] }
  | { readonly ok: false; readonly issues: readonly PaneIssue[] };

/** A check as this side knows it; the rows of the sheet are fetched in pages. */
export type SessionCheck = Omit<CheckReport, "whole" | "sheet" | "issues"> & { readonly rows: number };

/** One check on the side of the worker: it keeps the workbook, the ledger and the other workbook; the pane gets findings and pages. */
export interface CheckSession {
  openLedger(source: ImportSource, boekjaar: number): Promise<SessionOpening>;
  takeLedger(part: CustomerSource): Promise<SessionOpening>;
  readLedger(choices: LedgerChoices, name: string, onProgress: (progress: Progress) => void): Promise<LedgerRead | null>;
  /** Asks the reading under way to end. */
  stop(): void;
  readPrevious(bytes: Uint8Array, name: string): Promise<PreviousWorkbook | { readonly issue: PaneIssue }>;
  putAway(what: "ledger" | "previous"): Promise<void>;
  /** Starts with a workbook; its rows follow. */
  begin(contents: Pick<WorkbookData, "sheets" | "answers">): Promise<void>;
  addRows(table: string, rows: TableRows[string]): Promise<void>;
  check(errors: readonly CellError[]): Promise<SessionCheck>;
  page(from: number, count: number): Promise<readonly TableRow[]>;
}

/** Starts a check in this thread; the worker wraps it. */
export function createCheckSession(): CheckSession {
  let parts: WorkbookParts | undefined;
  let table: Table | undefined;
  let boekjaar = 0;
  let stopped = false;
  let ledger: (LedgerInput & { readonly name: string }) | undefined;
  let previous: { readonly data: WorkbookData; readonly about: PreviousWorkbook } | undefined;
  let contents: Pick<WorkbookData, "sheets" | "answers"> = { sheets: {}, answers: {} };
  let tables: Record<string, TableRow[]> = {};
  let rows: readonly TableRow[] = [];
  const accept = (source: ImportSource, part: CustomerSource | null): SessionOpening => {
    const inspected = inspectLedger(source, boekjaar);
    if (!inspected.ok) return inspected;
    table = inspected.table;
    return { ok: true, opened: describe(inspected.table, inspected.match, part), parts: parts?.parts ?? [] };
  };
  const take = (part: CustomerSource): SessionOpening => {
    const found = parts?.rows(part);
    if (!found) throw new Error("No workbook was opened");
    return "issues" in found ? { ok: false, issues: found.issues } : accept(found, part);
  };
  return {
    openLedger: async (source, year) => {
      boekjaar = year;
      parts = undefined;
      const opened = accept(source, null);
      if (opened.ok || !("bytes" in source) || !opened.issues.some(({ code }) => code === "is-workbook")) return opened;
      const found = await openWorkbook(source.bytes);
      if (found.parts === null) return { ok: false, issues: found.issues };
      parts = found;
      return found.obvious ? take(found.obvious) : { ok: true, opened: null, parts: found.parts };
    },
    takeLedger: async (part) => take(part),
    readLedger: async ({ match, year }, name, onProgress) => {
      if (!table) throw new Error("No ledger was opened");
      stopped = false;
      ledger = undefined;
      const reading = await readLedger(table, match, { onProgress: (done, total) => onProgress({ done, total }), shouldStop: () => stopped });
      if (!reading) return null;
      ledger = { lines: reading.lines, year, name };
      return { totals: reading.totals, issues: reading.issues };
    },
    stop: () => void (stopped = true),
    readPrevious: async (bytes, name) => {
      const { workbook, issues: [issue] } = await readWorkbook(bytes);
      if (!workbook) return { issue: issue ? { code: "workbook-unreadable", issue } : { code: "previous-missing" } };
      const data = workbookDataOf(workbook);
      if (!data.tables["Klanten"]) return { issue: { code: "previous-missing" } };
      const about = { name, boekjaar: sideOf(data).period?.boekjaar ?? null };
      previous = { data, about };
      return about;
    },
    putAway: async (what) => {
      if (what === "ledger") ledger = undefined;
      else previous = undefined;
    },
    begin: async (given) => {
      contents = given;
      tables = {};
    },
    addRows: async (name, added) => {
      const all = (tables[name] ??= []);
      for (const row of added) all.push(row);
    },
    check: async (errors) => {
      const data: WorkbookData = { ...contents, tables, errors };
      const earlier = tables[CONTROL.table] ?? [];
      const beside = { ledger, previous: previous?.data };
      const findings = checkWorkbook({ data, ...beside });
      const found = controlRows(findings, placesIn(data.sheets), earlier);
      rows = withUnchecked(found.map(({ row }) => row), earlier, uncheckedCodes(beside));
      const shown = found.filter(({ row }) => row["onderwerp"] !== null).map(shownOf);
      const counts = countsOf(findings);
      return {
        findings: shown.slice(0, MOST_SHOWN),
        counts,
        open: counts.error + counts.warning - shown.filter(({ finding, signature }) => finding.severity !== "note" && signature).length,
        kept: rows.length - found.length,
        ledger: ledger ? accountOf(data, ledger) : null,
        previous: previous?.about ?? null,
        rows: rows.length,
      };
    },
    page: async (from, count) => rows.slice(from, from + count),
  };
}

function describe({ header, rows }: Table, match: LedgerMatch, part: CustomerSource | null): SessionLedger {
  return { part, header, rowCount: rows.length, sample: rows.slice(0, SAMPLE_ROWS).map(({ row, cells }) => ({ row, cells })), match };
}

function shownOf({ finding, at, row }: ControlRow): ShownFinding {
  const who = String(row["afgetekend_door"] ?? "").trim();
  const plain = findingTextNl[finding.code].what(finding);
  return {
    key: String(row["kenmerk"] ?? ""),
    finding,
    at,
    signature: who === "" ? null : { who, day: typeof row["datum"] === "number" ? row["datum"] : null, why: String(row["reden"] ?? "") },
    changed: who === "" && row["bevinding"] !== plain,
  };
}

function countsOf(findings: readonly Finding[]): Readonly<Record<FindingSeverity, number>> {
  const of = (severity: FindingSeverity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), note: of("note") };
}

function accountOf(data: WorkbookData, ledger: LedgerInput & { readonly name: string; readonly lines: readonly NamedLedgerLine[] }): LedgerAccount {
  const { reconciliation: { expected, found, difference, equal, differences }, findings } = checkLedger(sideOf(data), ledger);
  const causes = new Map<LedgerCauseKind, { readonly count: number; readonly amount: number }>();
  for (const { kind, amount } of differences.flatMap((each) => each.causes)) {
    const before = causes.get(kind) ?? { count: 0, amount: 0 };
    causes.set(kind, { count: before.count + 1, amount: before.amount + amount });
  }
  return { name: ledger.name, column: findings[0]?.subject ?? "", expected, found, difference, equal, causes: [...causes].map(([kind, each]) => ({ kind, ...each })) };
}

/** The first thing that stands in the way, as a failure. */
export const failureOf = (issues: readonly PaneIssue[]): PaneFailure => new PaneFailure(issues[0] ?? { code: "file-unreadable" });
