import { readTable } from "../../excel";
import type { TableRows } from "../../plan";
import { matchTable } from "../../workbooks";
import type { PaneIssue } from "../issues";
import type { Standing } from "./standing";

/** Rows per message to the other thread: small enough to leave the pane's thread free in between. */
const PER_MESSAGE = 2_000;

/** Who takes the rows of tables, how far reading is, and how it is stopped. */
export interface HandOver {
  readonly addRows: (table: string, rows: TableRows[string]) => Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Reads the tables of ours that stand and that are wanted, what a person fills in of them, and hands their rows to another thread. @throws ExcelFailure */
export async function handOverTables({ sheets }: Standing, wants: (table: string) => boolean, { addRows, onProgress, signal }: HandOver): Promise<readonly PaneIssue[]> {
  const issues: PaneIssue[] = [];
  for (const [name, { headers }] of Object.values(sheets).flatMap((sheet) => Object.entries(sheet.tables))) {
    if (!wants(name)) continue;
    const read = await readTable(name, matchTable(name, headers).filled, { ...(onProgress && { onProgress }), ...(signal && { signal }) });
    issues.push(...read.issues);
    for (let from = 0; from < read.rows.length; from += PER_MESSAGE) await addRows(name, read.rows.slice(from, from + PER_MESSAGE));
  }
  return issues;
}
