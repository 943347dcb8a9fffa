import type { ImportIssue } from "../../import";
import { isoDate } from "../dates";
import { describeIssue } from "../issues";
import type { Account } from "./make-workbook";

/** The account of the rows for a program. Amounts are whole cents; `rows` of a finding are at most the first five. */
export function accountData({ totals: { columns, ...rows }, groups, years, periodTo, unused }: Account) {
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

const rowsOf = (issue: ImportIssue): readonly number[] => ("row" in issue ? [issue.row] : []);
