import { decode } from "./decode";
import type { ImportIssue } from "./issues";
import type { ColumnMatch, MatchProposal } from "./match-columns";
import { matchColumns } from "./match-columns";
import type { Table } from "./tables";
import type { SheetValues, Tokenized } from "./tokenize";
import { fromMatrix, tokenize } from "./tokenize";
import type { ImportOptions, ImportResult } from "./to-customers";
import { openImport } from "./to-customers";
import { unusedColumns } from "./used-columns";

/** Rows between two reports of progress, and between two chances to stop. */
export const ROWS_PER_STEP = 2_000;
const SAMPLE_ROWS = 10;

/** Where customers come from: a file of text, a pasted text, or values from a sheet. */
export type ImportSource = { bytes: Uint8Array } | { text: string } | SheetValues;

/** Everything for one import. */
export interface ParseRequest {
  source: ImportSource;
  /** The match a person confirmed; the proposal is taken when it is left out. */
  match?: ColumnMatch;
  options?: ImportOptions;
  /** Called before the first row, after every 2,000 rows and at the end. */
  onProgress?: (rowsRead: number, rowCount: number) => void;
  /** Asked between two steps. */
  shouldStop?: () => boolean;
}

/** What came of it: done (look at `result.issues`; `unused` are the columns that the match leaves alone), stopped on request with nothing kept, or no table at all. */
export type ParseOutcome =
  | { kind: "done"; result: ImportResult; match: ColumnMatch; unused: readonly string[] }
  | { kind: "stopped"; rowsRead: number; rowCount: number }
  | { kind: "unreadable"; issues: ImportIssue[] };

/** A source with its proposed match, for the screen on which a person corrects it. */
export type Inspection = { ok: true; table: Table; proposal: MatchProposal } | { ok: false; issues: ImportIssue[] };

/** Opens a source and proposes which column is what; no row is interpreted yet. */
export function inspect(source: ImportSource, options: ImportOptions = {}): Inspection {
  const opened = openSource(source);
  if (!opened.ok) return { ok: false, issues: [opened.issue] };
  const { table } = opened;
  const sample = table.rows.slice(0, SAMPLE_ROWS).map((row) => row.cells);
  return { ok: true, table, proposal: matchColumns(table.header, sample, options) };
}

/**
 * Reads customers in steps of 2,000 rows and lets go of the thread after each, so that progress can be
 * reported and a request to stop can arrive. Runs in a web worker and in Node.
 */
export async function parseCustomers(request: ParseRequest): Promise<ParseOutcome> {
  const inspected = inspect(request.source, request.options);
  if (!inspected.ok) return { kind: "unreadable", issues: inspected.issues };
  const match = request.match ?? inspected.proposal.match;
  const open = openImport(inspected.table, match, request.options);
  const { rowCount } = open;
  request.onProgress?.(0, rowCount);
  for (let from = 0; from < rowCount; from += ROWS_PER_STEP) {
    await letOthersRun();
    if (request.shouldStop?.()) return { kind: "stopped", rowsRead: from, rowCount };
    const to = Math.min(from + ROWS_PER_STEP, rowCount);
    open.readRows(from, to);
    request.onProgress?.(to, rowCount);
  }
  return { kind: "done", result: withProposal(open.finish(), request.match ? [] : inspected.proposal.issues), match, unused: unusedColumns(inspected.table.header, match) };
}

/** Splits a source into header and rows. */
export function openSource(source: ImportSource): Tokenized {
  if ("matrix" in source) return fromMatrix(source);
  if ("text" in source) return tokenize(source.text);
  const decoded = decode(source.bytes);
  return decoded.ok ? tokenize(decoded.text, { cutOff: decoded.cutOff }) : decoded;
}

function withProposal(result: ImportResult, issues: readonly ImportIssue[]): ImportResult {
  return { ...result, issues: [...issues, ...result.issues] };
}

/** A timer, not a promise: only a task lets the messages of a worker through. */
export function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
