import type { Cents } from "../domain/index";
import type { ImportIssue } from "./issues";
import type { ColumnMatch } from "./match-columns";
import type { ColumnNotation } from "./notation";
import { decideNotations, givenNotation } from "./notation";
import type { AmountTarget } from "./read-header";
import type { YearPosition } from "./records";
import { YEAR_POSITIONS } from "./records";
import type { Table } from "./tables";
import { columnLabel } from "./tables";

/**
 * One amount column of the file and its account, in cents: `read = imported + refused`, to the cent.
 * What the file holds beyond cents is `rounding` (in cents, with a fraction): file = read + rounding.
 */
export interface AmountColumnTotals {
  index: number;
  column: string;
  target: AmountTarget;
  position: YearPosition;
  boekjaar: number | null;
  notation: ColumnNotation;
  /** Sum of every amount that could be read. */
  read: Cents;
  /** Of which in rows that were refused. */
  refused: Cents;
  /** Sum over the customers. */
  imported: Cents;
  rounding: number;
  blank: number;
  /** Cells that are no amount in the workbook's currency; their rows are refused. */
  unreadable: number;
  /** Cells with more than two decimals. */
  fine: number;
}

/** The amount columns of a match with their notation decided over all rows, and totals still at 0. */
export function openAmountColumns(table: Table, match: ColumnMatch, currency: string): AmountColumnTotals[] {
  const places = YEAR_POSITIONS.flatMap((position) => [
    { target: "omzet" as const, position, index: match.omzet[position] },
    { target: "marge" as const, position, index: match.marge[position] },
  ]).flatMap(({ target, position, index }) => (index === null ? [] : [{ target, position, index }]));
  const cells = places.map(({ index }) => table.rows.map((row) => row.cells[index] ?? null));
  const decided = decideNotations(cells, currency);
  return places.flatMap((place, at) => {
    const given = match.notations[place.index];
    const own = decided[at];
    if (own === undefined) return [];
    const notation = given === undefined ? own : givenNotation(cells[at] ?? [], given, currency);
    const column = columnLabel(table.header, place.index);
    const boekjaar = match.boekjaren[place.position];
    return [{ ...place, column, boekjaar, notation, read: 0, refused: 0, imported: 0, rounding: 0, blank: 0, unreadable: 0, fine: 0 }];
  });
}

/** What is worth saying about how the columns were read. */
export function notationIssues(columns: readonly AmountColumnTotals[]): ImportIssue[] {
  return columns.flatMap(({ column, notation: { notation, certainty, example, ambiguous, contrary } }) => {
    const issues: ImportIssue[] = [];
    if (certainty === "guess") issues.push({ code: "notation-unsure", column, notation, value: example, count: ambiguous });
    if (contrary > 0) issues.push({ code: "notation-mixed", column, notation, value: example, count: contrary });
    return issues;
  });
}

/** Columns in which cents were rounded. */
export function roundingIssues(columns: readonly AmountColumnTotals[]): ImportIssue[] {
  return columns.filter(({ fine }) => fine > 0).map(({ column, fine }) => ({ code: "more-than-two-decimals", column, count: fine }));
}
