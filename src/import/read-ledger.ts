import type { Cents, LedgerLine } from "../domain/index";
import type { ImportIssue, RowIssue } from "./issues";
import { isLedgerMatched, matchLedger } from "./ledger-columns";
import type { LedgerMatch, LedgerTarget } from "./ledger-columns";
import type { ColumnNotation } from "./notation";
import { decideNotations, givenNotation } from "./notation";
import type { ImportSource } from "./parse-customers";
import { letOthersRun, openSource, ROWS_PER_STEP } from "./parse-customers";
import { readAmount } from "./read-amount";
import { readDate } from "./read-date";
import { unwrap } from "./read-fields";
import { errorIssues, SCIENTIFIC, shapeIssue, TOTAL } from "./read-row";
import type { Cell, Table, TableRow } from "./tables";
import { cleanText, columnLabel, isBlank, isErrorValue, usedWidth } from "./tables";

const SAMPLE_ROWS = 200;
const CURRENCY = "EUR";

/** A line of a ledger with the name of its debtor, "" where the export has none. */
export interface NamedLedgerLine extends LedgerLine {
  readonly name: string;
}

/** The account of a ledger: `rowsRead = lines + rowsRefused + rowsWithoutAmount`, and `amount` is the sum of the lines. */
export interface LedgerTotals {
  readonly rowsRead: number;
  readonly rowsRefused: number;
  readonly rowsWithoutAmount: number;
  readonly amount: Cents;
  /** Lines of more than two decimals. */
  readonly rounded: number;
}

/** What came of a ledger; null when it was stopped. */
export interface LedgerReading {
  readonly lines: readonly NamedLedgerLine[];
  readonly issues: readonly ImportIssue[];
  readonly totals: LedgerTotals;
}

/** A ledger with its proposed match, or why there is none. */
export type LedgerInspection = { readonly ok: true; readonly table: Table; readonly match: LedgerMatch } | { readonly ok: false; readonly issues: readonly ImportIssue[] };

/** Opens a ledger and proposes which column is what; `boekjaar`: the year that it is compared with. */
export function inspectLedger(source: ImportSource, boekjaar?: number): LedgerInspection {
  const opened = openSource(source);
  if (!opened.ok) return { ok: false, issues: [opened.issue] };
  const { table } = opened;
  return { ok: true, table, match: matchLedger(table.header, table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells), boekjaar) };
}

/** How reading a ledger reports, and how it is asked to stop. */
export interface LedgerTask {
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldStop?: () => boolean;
}

/**
 * Reads the lines of a ledger in steps of 2,000 rows. A row whose amount or debtor cannot be trusted is refused and told; one
 * without an amount says nothing; one without a debtor is a line all the same, so that the total stays what it was.
 * @returns null when it was stopped.
 */
export async function readLedger(table: Table, match: LedgerMatch, { onProgress, shouldStop }: LedgerTask = {}): Promise<LedgerReading | null> {
  const { context, issues } = open(table, match);
  const lines: NamedLedgerLine[] = [];
  let [rowsRefused, rowsWithoutAmount] = [0, 0];
  const rows = isLedgerMatched(match) ? table.rows : [];
  for (let from = 0; from < rows.length; from += ROWS_PER_STEP) {
    await letOthersRun();
    if (shouldStop?.()) return null;
    for (const row of rows.slice(from, from + ROWS_PER_STEP)) {
      const read = readLine(row, context);
      issues.push(...read.issues);
      if (read.line) lines.push(read.line);
      else if (read.issues.length > 0) rowsRefused += 1;
      else rowsWithoutAmount += 1;
    }
    onProgress?.(Math.min(from + ROWS_PER_STEP, rows.length), rows.length);
  }
  const totals = { rowsRead: rows.length, rowsRefused, rowsWithoutAmount, amount: lines.reduce((sum, { amount }) => sum + amount, 0), rounded: lines.filter(({ rounded }) => rounded).length };
  return { lines, issues, totals };
}

interface Context {
  readonly table: Table;
  readonly match: LedgerMatch;
  readonly width: number;
  readonly decisive: readonly number[];
  readonly notations: ReadonlyMap<number, ColumnNotation>;
}

/** The columns that hold amounts, with how each counts: credit less debit, or the amount itself. */
function signsOf({ columns, reversed }: LedgerMatch): readonly (readonly [LedgerTarget, number])[] {
  const sign = reversed ? -1 : 1;
  return columns.amount === null ? [["credit", sign], ["debit", -sign]] : [["amount", sign]];
}

function open(table: Table, match: LedgerMatch): { readonly context: Context; readonly issues: ImportIssue[] } {
  const amounts = signsOf(match).flatMap(([target]) => match.columns[target] ?? []);
  const cells = amounts.map((index) => table.rows.map((row) => row.cells[index] ?? null));
  const decided = decideNotations(cells, CURRENCY);
  const notations = new Map(amounts.flatMap((index, at) => {
    const own = match.notation === null ? decided[at] : givenNotation(cells[at] ?? [], match.notation, CURRENCY);
    return own ? [[index, own] as const] : [];
  }));
  const issues = [...notations].flatMap(([index, { notation, certainty, example, ambiguous, contrary }]): ImportIssue[] => {
    const column = columnLabel(table.header, index);
    return [
      ...(certainty === "guess" ? [{ code: "notation-unsure" as const, column, notation, value: example, count: ambiguous }] : []),
      ...(contrary > 0 ? [{ code: "notation-mixed" as const, column, notation, value: example, count: contrary }] : []),
    ];
  });
  const { debtor, administratie } = match.columns;
  const decisive = [debtor, administratie, ...amounts].filter((index) => index !== null);
  return { context: { table, match, width: usedWidth(table.header), decisive, notations }, issues };
}

interface ReadLine {
  readonly line: NamedLedgerLine | null;
  readonly issues: readonly RowIssue[];
}

function readLine(row: TableRow, context: Context): ReadLine {
  const text = (target: LedgerTarget): string => unwrap(cleanText(cellOf(row, context, target)));
  const [debtor, name] = [text("debtor"), text("name")];
  const shape = shapeIssue(row, context);
  const refused = shape ? [shape] : [...errorIssues(row, context), ...totalIssues(row, debtor, name), ...damagedNumber(row, debtor, context)];
  if (refused.length > 0) return { line: null, issues: refused };
  const { amount, rounded, issues } = readAmounts(row, context);
  if (issues.length > 0 || amount === null) return { line: null, issues };
  const day = cellOf(row, context, "day");
  const serial = isBlank(day) ? null : readDate(day);
  const unknown = !isBlank(day) && serial === null ? [{ code: "value-unknown" as const, row: row.row, column: labelOf(context, "day"), value: cleanText(day) }] : [];
  return { line: { row: row.row, administratie: text("administratie"), debtor, name, amount, day: serial, document: text("document"), rounded }, issues: unknown };
}

function cellOf({ cells }: TableRow, { match }: Context, target: LedgerTarget): Cell {
  const index = match.columns[target];
  return index === null ? null : (cells[index] ?? null);
}

const labelOf = ({ table, match }: Context, target: LedgerTarget): string => columnLabel(table.header, match.columns[target] ?? 0);

/** A total of the lines above it would count them twice. */
function totalIssues({ row, cells }: TableRow, debtor: string, name: string): readonly RowIssue[] {
  const first = cleanText(cells.find((cell) => !isBlank(cell)));
  const total = [debtor, name, debtor === "" ? first : ""].find((value) => TOTAL.test(value));
  return total !== undefined && (debtor === "" || debtor === total) ? [{ code: "total-row", row, value: total }] : [];
}

function damagedNumber({ row }: TableRow, debtor: string, context: Context): readonly RowIssue[] {
  return SCIENTIFIC.test(debtor) ? [{ code: "damaged-number", row, column: labelOf(context, "debtor"), value: debtor }] : [];
}

const CODES = { currency: "other-currency", "too-large": "amount-too-large", text: "amount-unreadable" } as const;

/** The amount of a row; null when it has none. */
function readAmounts(row: TableRow, context: Context): { readonly amount: Cents | null; readonly rounded: boolean; readonly issues: readonly RowIssue[] } {
  let amount: Cents | null = null;
  let rounded = false;
  const issues: RowIssue[] = [];
  for (const [target, sign] of signsOf(context.match)) {
    const index = context.match.columns[target];
    const cell = cellOf(row, context, target);
    const reading = readAmount(cell, { notation: context.notations.get(index ?? -1)?.notation ?? "komma", currency: CURRENCY });
    if (reading.kind === "blank" || isErrorValue(cell)) continue;
    if (reading.kind === "amount") {
      amount = (amount ?? 0) + sign * reading.cents;
      rounded ||= reading.rest !== 0;
    } else issues.push({ code: CODES[reading.kind], row: row.row, column: labelOf(context, target), value: reading.kind === "currency" ? reading.value : cleanText(cell) });
  }
  return { amount: amount === 0 ? 0 : amount, rounded, issues };
}
