import { readSelection, readTable } from "../../excel";
import { holdsCustomer, toCustomer } from "../../import";
import type { CustomerRecord, ImportSource } from "../../import";
import { PaneFailure } from "../issues";
import type { PaneIssue } from "../issues";
import type { Changes } from "./changes";
import { customerColumns, yearsOfTable } from "./customer-table";
import { exampleRows } from "./example";
import { startImportClient } from "./import-client";
import type { ImportClient } from "./import-client";
import type { SessionMerge, WorkbookSide } from "./import-session";
import { readStanding } from "./standing";
import type { ImportService, ImportSourceInput, OpenedSource, Task } from "./types";
import { writeImport } from "./write-import";

/** Customers per message to the reader: small enough to leave the pane's thread free in between. */
const PER_MESSAGE = 2_000;

/** The rows of Klanten as the import sees them; `places` are their row numbers, `free` are rows that may be filled. */
interface StandingCustomers {
  readonly side: WorkbookSide;
  readonly records: readonly CustomerRecord[];
  readonly places: readonly number[];
  readonly free: readonly number[];
}

/**
 * The import from source to workbook. Reading and merging happen in the reader's thread; the pane holds no customers.
 * @param startClient starts the reader; another one for tests without a web worker.
 */
export function createImportService(changes: Changes, startClient: () => ImportClient = startImportClient): ImportService {
  const client = startClient();
  const ask = async <Answer>(answer: Promise<Answer>): Promise<Answer> => Promise.race([answer, client.fault]);
  let from: Pick<OpenedSource, "kind" | "name"> = { kind: "file", name: "" };
  let merged: { readonly merge: SessionMerge; readonly standing: StandingCustomers } | undefined;
  return {
    open: async (input) => {
      const { source, name } = await readSource(input);
      from = { kind: input.kind, name };
      const opened = await ask(client.session.open(source));
      if (!opened.ok) throw failureOf(opened.issues);
      if (opened.source === null) return { source: null, offer: { ...opened.offer, name } };
      return { source: { ...opened.source, ...from }, offer: opened.offer && { ...opened.offer, name } };
    },
    take: async (part) => {
      const taken = await ask(client.session.take(part));
      if (!taken.ok) throw failureOf(taken.issues);
      return { ...taken.source, ...from };
    },
    check: async (choices, { onProgress, signal }) => {
      const standing = await readCustomers();
      await handOver(standing.records, client, ask);
      const stop = () => client.session.stop();
      signal?.addEventListener("abort", stop, { once: true });
      const merge = await ask(client.session.check(choices, standing.side, (progress) => onProgress?.(progress)));
      signal?.removeEventListener("abort", stop);
      merged = merge ? { merge, standing } : undefined;
      return merge?.check ?? null;
    },
    write: async (_choices, task: Task) => {
      if (!merged) throw new Error("Nothing was checked");
      const { merge, standing } = merged;
      const page = (kind: "updates" | "additions", from: number, count: number) => ask(client.session.page(kind, from, count));
      return changes.silently(() => writeImport({ ...merge, ...standing, page }, task));
    },
    close: () => client.close(),
  };
}

/** The first of what stands in the way; the others say the same of other sheets. */
const failureOf = (issues: readonly PaneIssue[]): PaneFailure => new PaneFailure(issues[0] ?? { code: "file-unreadable" });

/** What a person chose, as the reader takes it, with its name. @throws PaneFailure, ExcelFailure */
export async function readSource(input: ImportSourceInput): Promise<{ source: ImportSource; name: string }> {
  if (input.kind === "text") return { source: { text: input.text }, name: "" };
  if (input.kind === "file") return { source: { bytes: await readFile(input.file) }, name: input.file.name };
  const { address, sheet, row, column, rows } = await readSelection();
  if (rows.length === 0) throw new PaneFailure({ code: "nothing-selected" });
  return { source: { matrix: rows, firstRow: row + 1, firstColumn: column, sheet }, name: address };
}

/** The bytes of a file. @throws PaneFailure */
export async function readFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new PaneFailure({ code: "file-unreadable" }); // moved, locked or on a drive that went away
  }
}

async function readCustomers(): Promise<StandingCustomers> {
  const existing = await readStanding();
  const headers = existing.sheets["klanten"]?.tables["Klanten"]?.headers;
  if (!headers) return { side: { years: null, example: 0 }, records: [], places: [], free: [] };
  const { rows } = await readTable("Klanten", customerColumns(headers));
  const filled = rows.flatMap((row, index) => (holdsCustomer(row) ? [{ row, index }] : []));
  const free = rows.flatMap((row, index) => (holdsCustomer(row) ? [] : [index]));
  if (exampleRows("Klanten", rows).untouched) {
    return { side: { years: null, example: filled.length }, records: [], places: [], free: rows.map((_, index) => index) };
  }
  const years = filled.length === 0 ? null : yearsOfTable(headers);
  return { side: { years, example: 0 }, records: filled.map(({ row }) => toCustomer(row)), places: filled.map(({ index }) => index), free };
}

async function handOver(records: readonly CustomerRecord[], client: ImportClient, ask: <Answer>(answer: Promise<Answer>) => Promise<Answer>): Promise<void> {
  await ask(client.session.addExisting(records.slice(0, PER_MESSAGE), true));
  for (let from = PER_MESSAGE; from < records.length; from += PER_MESSAGE) {
    await ask(client.session.addExisting(records.slice(from, from + PER_MESSAGE), false));
  }
}
