import { readTable, renameColumns, writeAnswers, writeTable } from "../../excel";
import type { RowWrite, TableColumnKey } from "../../excel";
import { toRow } from "../../import";
import type { CustomerRecord } from "../../import";
import { PaneFailure } from "../issues";
import type { ExistingWorkbook } from "../../plan";
import { matchTable } from "../../workbooks";
import { customerColumns, renamesFor } from "./customer-table";
import { drawSheets, readGround } from "./drawing";
import type { SessionMerge, SessionPage, WorkbookSide } from "./import-session";
import { exampleRows } from "./example";
import { FIRST_SHEETS } from "./sheets";
import { readStanding } from "./standing";
import type { ImportReport, Task } from "./types";

/** Rows per request; the drawer keeps each below 1 MB. */
const PER_PAGE = 2_000;

/** Sheets that show the boekjaren. */
const SHOW_YEARS = ["instellingen", "klanten", "overzicht", "abc"];

/** Sheets that the customers need and that show what becomes of them. */
const NEEDED = FIRST_SHEETS.slice(0, -1);

/** What the reader found and where it goes. `places`: the row of each customer that stands; `free`: rows to fill first. */
export interface ImportPlan extends SessionMerge {
  readonly side: WorkbookSide;
  readonly places: readonly number[];
  readonly free: readonly number[];
  readonly page: (kind: "updates" | "additions", from: number, count: number) => Promise<SessionPage>;
}

/**
 * Puts the sheets ready, then writes page by page: changed customers, then new ones. Stopping keeps whole pages.
 * @throws PaneFailure, ExcelFailure; pages written before it stay.
 */
export async function writeImport(plan: ImportPlan, task: Task): Promise<ImportReport> {
  const fresh = await prepareSheets(plan);
  const columns = await readColumns();
  const free = fresh ? Array.from({ length: fresh }, (_, index) => index) : plan.free;
  const writer = startWriter(columns, plan.updates + plan.additions, task);
  for (let from = 0; from < plan.updates && !writer.stopped(); from += PER_PAGE) {
    const { updates } = await plan.page("updates", from, PER_PAGE);
    await writer.write(updates.map(({ index, record }) => ({ ...placeAt(plan.places[index]), values: toRow(record) })));
  }
  for (let from = 0; from < plan.additions && !writer.stopped(); from += PER_PAGE) {
    const { additions } = await plan.page("additions", from, PER_PAGE);
    const rows = additions.map((record, at) => addition(record, free[from + at]));
    // Rows to fill and rows to add lie apart; in one request everything between them would go along.
    await writer.write(rows.filter((row) => row.index !== undefined));
    await writer.write(rows.filter((row) => row.index === undefined));
  }
  if (!writer.stopped() && plan.side.example > plan.additions) await clearRows("Klanten", columns, free.slice(plan.additions));
  if (!writer.stopped() && plan.side.example > 0) await clearExampleDeals();
  return { rows: writer.rows(), total: plan.updates + plan.additions, stopped: writer.stopped() };
}

const placeAt = (index: number | undefined): { readonly index?: number } => (index === undefined ? {} : { index });

const addition = (record: CustomerRecord, index: number | undefined): RowWrite => ({ ...placeAt(index), values: toRow(record) });

/**
 * Draws what is missing and brings the boekjaren of the source into a workbook without customers of its own. The boekjaar
 * on Instellingen comes last: as long as it is the old one, doing this again does all of it again.
 * @returns the number of blank rows of a table that was drawn just now; 0 when it stood already.
 */
async function prepareSheets({ side, years, periodTo }: ImportPlan): Promise<number> {
  const before = await readGround();
  const boekjaar = side.years === null ? years[0] : null;
  const settings = boekjaar === null ? before.settings : { ...before.settings, boekjaar };
  const headers = headersOf(before.existing);
  const renames = headers && boekjaar !== null ? renamesFor(headers, settings) : [];
  const shifts = boekjaar !== null && (boekjaar !== before.statedBoekjaar || renames.some(({ from, to }) => from !== to));
  if (shifts) await renameColumns("Klanten", renames);
  const { existing } = shifts ? await readGround() : before;
  const ids = NEEDED.filter((id) => existing.sheets[id]?.unfinished !== false || (shifts && SHOW_YEARS.includes(id)));
  if (ids.length > 0) {
    const [first] = (await drawSheets({ ids, existing, settings }, {})).issues;
    if (first) throw new PaneFailure(first);
  }
  await writeAnswers("instellingen", { ...(shifts && { boekjaar: settings.boekjaar }), periode_tm: periodTo });
  return before.existing.sheets["klanten"] ? 0 : blankRows();
}

const headersOf = ({ sheets }: ExistingWorkbook): readonly string[] | undefined => sheets["klanten"]?.tables["Klanten"]?.headers;

async function blankRows(): Promise<number> {
  const { sheets } = await readStanding();
  return (sheets["klanten"]?.tables["Klanten"]?.area.rows ?? 1) - 1;
}

async function readColumns(): Promise<readonly TableColumnKey[]> {
  const headers = headersOf(await readStanding());
  if (!headers) throw new PaneFailure({ code: "customers-missing" });
  return customerColumns(headers);
}

function startWriter(columns: readonly TableColumnKey[], total: number, { onProgress, signal }: Task) {
  let written = 0;
  let stopped = false;
  onProgress?.({ done: 0, total });
  return {
    write: async (rows: readonly RowWrite[]): Promise<void> => {
      stopped ||= signal?.aborted ?? false;
      if (rows.length === 0 || stopped) return;
      const outcome = await writeTable("Klanten", { columns, rows }, signal ? { signal } : {});
      const [first] = outcome.issues;
      if (first) throw new PaneFailure(first);
      written += outcome.rows;
      stopped = outcome.stopped;
      onProgress?.({ done: written, total });
    },
    stopped: () => stopped,
    rows: () => written,
  };
}

async function clearRows(table: string, columns: readonly TableColumnKey[], rows: readonly number[]): Promise<void> {
  const values = Object.fromEntries(columns.map(({ key }) => [key, null]));
  await writeTable(table, { columns, rows: rows.map((index) => ({ index, values })) });
}

/** The deals of the example company go with its customers; a pipeline in which somebody typed stays. */
async function clearExampleDeals(): Promise<void> {
  const { sheets } = await readStanding();
  const deals = sheets["pijplijn"]?.tables["Pijplijn"];
  if (!deals) return;
  const { filled: columns } = matchTable("Pijplijn", deals.headers);
  const { filled, untouched } = exampleRows("Pijplijn", (await readTable("Pijplijn", columns)).rows);
  if (untouched) await clearRows("Pijplijn", columns, filled);
}
