import { inspectLedger, isLedgerMatched, readLedger } from "../../import";
import type { ImportIssue, LedgerTotals } from "../../import";
import { checkWorkbook, CONTROL, controlRows, placesIn, workbookDataOf } from "../../workbooks";
import type { LedgerInput, WorkbookData } from "../../workbooks";
import { readWorkbook } from "../../xlsx";
import type { ToldFinding } from "../findings";
import type { CliIssue } from "../issues";
import { NODE_TOOLS } from "../node-tools";
import type { Progress } from "../progress-bar";
import type { Task } from "../thread";
import { openSource } from "../source";

/** What was asked of `controle`. Paths are as they were typed; `sheet` and `table` name where in the ledger its lines stand. */
export interface CheckCall {
  readonly input: string;
  readonly ledger?: string;
  readonly previous?: string;
  /** Of which boekjaar the ledger is; the newest of the workbook when absent. */
  readonly boekjaar?: number;
  readonly sheet?: string;
  readonly table?: string;
}

/** The bytes of the files of a call. */
export interface CheckFiles {
  readonly call: CheckCall;
  readonly input: Uint8Array;
  readonly ledger?: Uint8Array;
  readonly previous?: Uint8Array;
}

/** The account of a ledger that a workbook was held against, with what was found in its rows. */
export interface LedgerAccount {
  readonly totals: LedgerTotals;
  readonly issues: readonly ImportIssue[];
}

/** What came of a check, or why a file could not be read or used. */
export type Checked =
  | { readonly kind: "checked"; readonly findings: readonly ToldFinding[]; readonly ledger: LedgerAccount | null }
  | { readonly kind: "choose" | "stopped" | "unreadable"; readonly issues: readonly CliIssue[] };

type Failed = Exclude<Checked, { kind: "checked" }>;

async function checkFile({ call, input, ledger, previous }: CheckFiles, onProgress: (progress: Progress) => void): Promise<Checked> {
  onProgress({ step: "reading" });
  const data = await dataOf(input, call.input);
  if ("kind" in data) return data;
  const before = previous && (await dataOf(previous, call.previous ?? ""));
  if (before && "kind" in before) return before;
  const lines = ledger && (await ledgerOf(ledger, { call, data, onProgress }));
  if (lines && "kind" in lines) return lines;
  onProgress({ step: "computing" });
  const findings = checkWorkbook({ data, ledger: lines?.input, previous: before });
  const rows = controlRows(findings, placesIn(data.sheets), data.tables[CONTROL.table]);
  return { kind: "checked", findings: rows.map(({ finding, at, row }) => ({ finding, at: at && { sheet: at.sheet, cell: at.cell }, signedBy: String(row["afgetekend_door"] ?? "") })), ledger: lines ? lines.account : null };
}

async function dataOf(bytes: Uint8Array, path: string): Promise<WorkbookData | Failed> {
  const { workbook, issues } = await readWorkbook(bytes, NODE_TOOLS);
  if (!workbook) return { kind: "unreadable", issues: issues.map((issue) => ({ code: "workbook-unreadable", issue })) };
  const data = workbookDataOf(workbook);
  return Object.keys(data.sheets).length > 0 ? data : { kind: "unreadable", issues: [{ code: "workbook-not-ours", path }] };
}

interface Beside {
  readonly call: CheckCall;
  readonly data: WorkbookData;
  readonly onProgress: (progress: Progress) => void;
}

async function ledgerOf(bytes: Uint8Array, { call, data, onProgress }: Beside): Promise<{ readonly input: LedgerInput; readonly account: LedgerAccount } | Failed> {
  const newest = Number(data.answers["instellingen"]?.["boekjaar"] ?? NaN);
  const year = call.boekjaar === undefined ? 0 : ([0, 1, 2] as const).find((back) => newest - back === call.boekjaar);
  if (year === undefined) return { kind: "choose", issues: [{ code: "ledger-year-unknown", boekjaar: call.boekjaar ?? newest, newest }] };
  const opened = await openSource(bytes, call);
  if (opened.kind !== "open") return opened;
  const inspection = inspectLedger(opened.source, newest - year);
  if (!inspection.ok) return { kind: "unreadable", issues: inspection.issues };
  if (!isLedgerMatched(inspection.match)) return { kind: "stopped", issues: [{ code: "ledger-no-columns", path: call.ledger ?? "" }] };
  const reading = await readLedger(inspection.table, inspection.match, { onProgress: (done, total) => onProgress({ step: "reading", count: { of: "rows", done, total } }) });
  if (!reading) throw new Error("Reading the ledger was stopped by nobody");
  return { input: { lines: reading.lines, year }, account: { totals: reading.totals, issues: reading.issues } };
}

/** Checking a workbook, as work for a thread. */
export const checkTask: Task<CheckFiles, Checked> = { name: "check", work: checkFile };
