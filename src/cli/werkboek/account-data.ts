import { isoDate } from "../../domain";
import { groupData } from "../row-findings";
import type { Account } from "../customers";

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
    findings: groups.map(groupData),
  };
}
