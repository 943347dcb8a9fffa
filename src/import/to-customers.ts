import type { AmountColumnTotals } from "./amount-columns";
import { notationIssues, openAmountColumns, roundingIssues } from "./amount-columns";
import { checkMatch } from "./check-match";
import type { CollectOptions, Collected } from "./collect";
import { openCollection } from "./collect";
import type { ImportIssue } from "./issues";
import { stopsImport } from "./issues";
import type { ColumnMatch, MatchOptions } from "./match-columns";
import type { MergeProposal } from "./merge-proposals";
import { proposeMerges } from "./merge-proposals";
import { readRow, rowContext } from "./read-row";
import type { CustomerRecord } from "./records";
import { YEAR_POSITIONS } from "./records";
import type { Table } from "./tables";

/** How a source becomes customers; everything may be left out. What `MatchOptions` adds counts only where no match is given. */
export interface ImportOptions extends Partial<CollectOptions>, MatchOptions {}

/** The account of an import: `rowsRead = customers + rowsMerged + rowsRefused`, and per column `read = imported + refused`. */
export interface ImportTotals {
  /** Rows of data in the source, blank ones apart. */
  rowsRead: number;
  rowsBlank: number;
  /** Lines above the header. */
  rowsAbove: number;
  rowsRefused: number;
  /** Rows added to a customer that an earlier row had already brought. */
  rowsMerged: number;
  customers: number;
  /** Customers without any amount. */
  customersWithoutAmount: number;
  columns: AmountColumnTotals[];
}

/** What came of a table. When an issue stops the import there are no customers and no columns. */
export interface ImportResult {
  customers: CustomerRecord[];
  issues: ImportIssue[];
  totals: ImportTotals;
  mergeProposals: MergeProposal[];
}

/** An import under way: read the rows in chunks, in order, then finish once. */
export interface OpenImport {
  rowCount: number;
  readRows: (from: number, to: number) => void;
  finish: () => ImportResult;
}

/**
 * Turns a table into customers in one go.
 * @returns customers in file order, the account of rows and cents, and every finding; see `ImportResult`.
 */
export function toCustomers(table: Table, match: ColumnMatch, options: ImportOptions = {}): ImportResult {
  const open = openImport(table, match, options);
  open.readRows(0, open.rowCount);
  return open.finish();
}

/** The same in chunks, so that a caller can report progress or stop in between. A match that cannot work has no rows to read. */
export function openImport(table: Table, match: ColumnMatch, options: ImportOptions = {}): OpenImport {
  const issues = checkMatch(table, match);
  if (stopsImport(issues)) return { rowCount: 0, readRows: () => undefined, finish: () => nothing(table, issues) };
  const currency = options.currency ?? "EUR";
  const columns = openAmountColumns(table, match, currency);
  const context = rowContext({ table, match, columns, currency });
  const collection = openCollection({ repeated: options.repeated ?? "optellen", names: options.names ?? "voorstellen" });
  issues.push(...notationIssues(columns));
  let rowsRefused = 0;
  const readRows = (from: number, to: number) => {
    for (const row of table.rows.slice(from, to)) {
      const read = readRow(row, context);
      issues.push(...read.issues);
      if (read.record) collection.add(read, read.record);
      else {
        rowsRefused += 1;
        columns.forEach((column, at) => (column.refused += read.amounts[at] ?? 0));
      }
    }
  };
  return { rowCount: table.rows.length, readRows, finish: () => settle({ table, columns, issues, rowsRefused, collected: collection.finish() }) };
}

interface Settlement {
  table: Table;
  columns: AmountColumnTotals[];
  issues: ImportIssue[];
  rowsRefused: number;
  collected: Collected;
}

function settle({ table, columns, issues, rowsRefused, collected }: Settlement): ImportResult {
  const { customers } = collected;
  columns.forEach((column, at) => {
    column.refused += collected.refused.amounts[at] ?? 0;
    // Counted from the customers, not derived: the account is a check, not a definition.
    column.imported = customers.reduce((sum, customer) => sum + (customer[column.target][column.position] ?? 0), 0);
    column.rounding = Math.round(column.rounding * 1e4) / 1e4;
  });
  const totals: ImportTotals = {
    ...rowCounts(table),
    rowsRefused: rowsRefused + collected.refused.rows,
    rowsMerged: collected.rowsMerged,
    customers: customers.length,
    customersWithoutAmount: customers.filter(hasNoAmount).length,
    columns,
  };
  return {
    customers,
    issues: [...issues, ...roundingIssues(columns), ...collected.issues],
    totals,
    mergeProposals: proposeMerges(customers, collected.rows),
  };
}

function hasNoAmount({ omzet, marge }: CustomerRecord): boolean {
  return YEAR_POSITIONS.every((position) => omzet[position] === null && marge[position] === null);
}

function rowCounts(table: Table): Pick<ImportTotals, "rowsRead" | "rowsBlank" | "rowsAbove"> {
  return { rowsRead: table.rows.length, rowsBlank: table.blankRows, rowsAbove: table.rowsAbove };
}

function nothing(table: Table, issues: ImportIssue[]): ImportResult {
  const totals = { ...rowCounts(table), rowsRefused: table.rows.length, rowsMerged: 0, customers: 0, customersWithoutAmount: 0, columns: [] };
  return { customers: [], issues, totals, mergeProposals: [] };
}
