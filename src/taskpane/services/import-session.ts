import type { ColumnMatch, CustomerRecord, ImportIssue, ImportSource, Inspection, MergeResult, PerYear } from "../../import";
import { decode, groupIssues, inspect, mergeIntoExisting, parseCustomers, stopsImport } from "../../import";
import type { ImportCheck, ImportChoices, OpenedSource, Progress } from "./types";

const SAMPLE_ROWS = 5;
const SHOWN_PROPOSALS = 20;

/** What opening a source yields, before the pane adds where it came from. */
export type SessionOpened =
  | { readonly ok: true; readonly source: Omit<OpenedSource, "kind" | "name"> }
  | { readonly ok: false; readonly issues: readonly ImportIssue[] };

/** What the workbook holds already. `years` are its boekjaren, newest first; null: it takes those of the source. */
export interface WorkbookSide {
  readonly years: PerYear<number> | null;
  /** Customers of the example company that make room. */
  readonly example: number;
}

/** What has to be written, by number; the rows themselves are fetched in pages. */
export interface SessionMerge {
  readonly check: ImportCheck;
  readonly years: PerYear<number | null>;
  readonly periodTo: number | null;
  readonly updates: number;
  readonly additions: number;
}

/** A page of what has to be written. Updates name the row of the table, counted from 0. */
export interface SessionPage {
  readonly updates: readonly { readonly index: number; readonly record: CustomerRecord }[];
  readonly additions: readonly CustomerRecord[];
}

/** One import on the side of the worker: it keeps the source and the customers, the pane gets pages. */
export interface ImportSession {
  open(source: ImportSource): Promise<SessionOpened>;
  /** Hands over the customers of the workbook in parts; `restart` forgets the earlier ones. */
  addExisting(records: readonly CustomerRecord[], restart: boolean): Promise<void>;
  /** Null when it was stopped. */
  check(choices: ImportChoices, workbook: WorkbookSide, onProgress: (progress: Progress) => void): Promise<SessionMerge | null>;
  /** Asks the check under way to end. */
  stop(): void;
  /** Part of what has to be written; updates come in the order of the table. */
  page(kind: "updates" | "additions", from: number, count: number): Promise<SessionPage>;
}

/** Starts an import in this thread; the worker wraps it. */
export function createImportSession(): ImportSession {
  let source: ImportSource | undefined;
  let existing: CustomerRecord[] = [];
  let merge: MergeResult | undefined;
  let stopped = false;
  return {
    open: async (given) => {
      source = given;
      return describeSource(given, inspect(given));
    },
    addExisting: async (records, restart) => {
      if (restart) existing = [];
      for (const record of records) existing.push(record);
    },
    stop: () => void (stopped = true),
    check: async ({ match, repeated }, workbook, onProgress) => {
      stopped = false;
      if (!source) throw new Error("No source was opened");
      const outcome = await parseCustomers({
        source,
        match,
        options: { repeated },
        onProgress: (done, total) => onProgress({ done, total }),
        shouldStop: () => stopped,
      });
      if (outcome.kind === "stopped") return null;
      if (outcome.kind === "unreadable") throw new Error("A source that opened cannot be read any more");
      const years = workbook.years ?? yearsOf(match);
      merge = mergeIntoExisting(existing, outcome.result.customers, { years, match });
      merge.updates.sort((one, other) => one.index - other.index);
      const issues = [...outcome.result.issues, ...merge.issues];
      const check: ImportCheck = {
        totals: outcome.result.totals,
        groups: groupIssues(issues),
        mergeProposals: outcome.result.mergeProposals.slice(0, SHOWN_PROPOSALS),
        proposalCount: outcome.result.mergeProposals.length,
        counts: merge.counts,
        example: workbook.example,
        blocked: stopsImport(issues),
      };
      return { check, years, periodTo: periodOf(match, years), updates: merge.updates.length, additions: merge.additions.length };
    },
    page: async (kind, from, count) => {
      const { updates, additions } = merge ?? { updates: [], additions: [] };
      if (kind === "updates") return { updates: updates.slice(from, from + count), additions: [] };
      return { updates: [], additions: additions.slice(from, from + count) };
    },
  };
}

function describeSource(source: ImportSource, inspection: Inspection): SessionOpened {
  if (!inspection.ok) return inspection;
  const { table, proposal } = inspection;
  const decoded = "bytes" in source ? decode(source.bytes) : undefined;
  return {
    ok: true,
    source: {
      header: table.header,
      rowCount: table.rows.length,
      sample: table.rows.slice(0, SAMPLE_ROWS).map(({ row, cells }) => ({ row, cells })),
      encoding: decoded?.ok ? decoded.encoding : null,
      delimiter: table.delimiter,
      match: proposal.match,
      issues: proposal.issues,
    },
  };
}

/** The workbook shows three years in a row, so the newest that the source has amounts for decides. */
function yearsOf(match: ColumnMatch): PerYear<number | null> {
  const used = match.boekjaren.filter((year, at) => year !== null && (match.omzet[at] !== null || match.marge[at] !== null));
  const known = used.filter((year) => year !== null);
  if (known.length === 0) return [null, null, null];
  const newest = Math.max(...known);
  return [newest, newest - 1, newest - 2];
}

function periodOf(match: ColumnMatch, years: PerYear<number | null>): number | null {
  const at = match.boekjaren.findIndex((year) => year !== null && year === years[0]);
  return match.periodTo[at] ?? null;
}
