import type { CustomerRecord, ImportSource, Inspection, MergeResult, PerYear } from "../../import";
import { decode, groupIssues, inspect, mergeIntoExisting, parseCustomers, periodOf, stopsImport, yearsOf } from "../../import";
import type { CustomerSource } from "../../xlsx";
import type { PaneIssue } from "../issues";
import type { WorkbookParts } from "./open-workbook";
import type { ImportCheck, ImportChoices, OpenedSource, Progress, WorkbookOffer } from "./types";

const SAMPLE_ROWS = 5;
const SHOWN_PROPOSALS = 20;

/** A source as this side describes it; the pane adds where it came from. */
export type SessionSource = Omit<OpenedSource, "kind" | "name">;

/** What is in a workbook; the pane adds its name. */
export type SessionOffer = Omit<WorkbookOffer, "name">;

/** What opening a source yields: no `source` when a person has to choose a part of the offer first. */
export type SessionOpened =
  | { readonly ok: true; readonly source: SessionSource; readonly offer: SessionOffer | null }
  | { readonly ok: true; readonly source: null; readonly offer: SessionOffer }
  | { readonly ok: false; readonly issues: readonly PaneIssue[] };

/** What taking a part of a workbook yields. */
export type SessionTaken = { readonly ok: true; readonly source: SessionSource } | { readonly ok: false; readonly issues: readonly PaneIssue[] };

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
  /** Takes a part of the workbook that was opened last. */
  take(part: CustomerSource): Promise<SessionTaken>;
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
  let workbook: WorkbookParts | undefined;
  const accept = (given: ImportSource, part: CustomerSource | null): SessionTaken => {
    source = given;
    return describeSource(given, inspect(given), part);
  };
  const take = (part: CustomerSource): SessionTaken => {
    if (!workbook) throw new Error("No workbook was opened");
    const rows = workbook.rows(part);
    return "issues" in rows ? { ok: false, issues: rows.issues } : accept(rows, part);
  };
  return {
    open: async (given) => {
      workbook = undefined;
      const opened = accept(given, null);
      if (!("bytes" in given) || !isWorkbook(opened)) return opened.ok ? { ...opened, offer: null } : opened;
      const found = await (await import("./open-workbook")).openWorkbook(given.bytes);
      if (found.parts === null) return { ok: false, issues: found.issues };
      workbook = found;
      const offer = { parts: found.parts, issues: found.issues };
      if (!found.obvious) return { ok: true, source: null, offer };
      const taken = take(found.obvious);
      if (taken.ok) return { ...taken, offer };
      return offer.parts.length > 1 ? { ok: true, source: null, offer: { ...offer, issues: taken.issues } } : taken;
    },
    take: async (part) => take(part),
    addExisting: async (records, restart) => {
      if (restart) existing = [];
      for (const record of records) existing.push(record);
    },
    stop: () => void (stopped = true),
    check: async ({ match, repeated }, side, onProgress) => {
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
      const years = side.years ?? yearsOf(match);
      merge = mergeIntoExisting(existing, outcome.result.customers, { years, match });
      merge.updates.sort((one, other) => one.index - other.index);
      const issues = [...outcome.result.issues, ...merge.issues];
      const check: ImportCheck = {
        totals: outcome.result.totals,
        groups: groupIssues(issues),
        mergeProposals: outcome.result.mergeProposals.slice(0, SHOWN_PROPOSALS),
        proposalCount: outcome.result.mergeProposals.length,
        counts: merge.counts,
        example: side.example,
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

/** Whether text was expected and a workbook, old or new, was found. */
function isWorkbook(opened: SessionTaken): boolean {
  return !opened.ok && opened.issues.some(({ code }) => code === "is-workbook" || code === "is-old-workbook");
}

function describeSource(source: ImportSource, inspection: Inspection, part: CustomerSource | null): SessionTaken {
  if (!inspection.ok) return inspection;
  const { table, proposal } = inspection;
  const decoded = "bytes" in source ? decode(source.bytes) : undefined;
  return {
    ok: true,
    source: {
      part,
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
