import type { ImportIssue } from "../import";
import { describeIssue } from "./issues";
import type { Account } from "./make-workbook";
import type { Result } from "./result";

/** The result for a program, on one line. Amounts are whole cents; `rows` of a finding are at most the first five. */
export function resultJson({ exitCode, issues, account, written }: Result): string {
  return JSON.stringify({
    exitCode,
    problems: issues.map((issue) => ({ ...issue, message: describeIssue(issue) })),
    output: written ? { path: written.path, bytes: written.size, sheets: written.sheets } : null,
    ...(account ? accountOf(account) : {}),
  });
}

function accountOf({ totals: { columns, ...rows }, groups, years, periodTo, unused }: Account) {
  return {
    boekjaren: years,
    periodTo: periodTo === null ? null : isoDate(periodTo),
    rows,
    columns: columns.map(({ column, target, boekjaar, notation, read, refused, imported, rounding, blank, unreadable }) => ({
      column, target, boekjaar, notation: notation.notation, read, refused, imported, rounding, blank, unreadable,
    })),
    unusedColumns: unused,
    findings: groups.map(({ first, ...group }) => ({ ...group, rows: first.flatMap(rowsOf), message: first[0] ? describeIssue(first[0]) : "" })),
  };
}

const isoDate = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

const rowsOf = (issue: ImportIssue): readonly number[] => ("row" in issue ? [issue.row] : []);
