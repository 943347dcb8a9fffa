import type { ImportIssue } from "./issues";
import type { ColumnMatch } from "./match-columns";
import { FIELD_TARGETS } from "./read-header";
import { MAX_ROWS, YEAR_POSITIONS } from "./records";
import type { Table } from "./tables";
import { columnLabel } from "./tables";

/**
 * What stands in the way of an import before a row is read: too many rows, none, no customer,
 * a column used twice, amounts without a boekjaar. The pane may ask it at every change of the match.
 * @returns the findings; an empty list when the table can be imported.
 */
export function checkMatch(table: Table, match: ColumnMatch): ImportIssue[] {
  if (table.rows.length > MAX_ROWS) return [{ code: "too-many-rows", count: table.rows.length, limit: MAX_ROWS }];
  if (table.rows.length === 0) return [{ code: "no-rows" }];
  const uses = listUses(match);
  const issues = uses.filter(({ index }) => index < 0 || index >= table.header.length).map(({ target, index }): ImportIssue => ({ code: "column-missing", target, index }));
  if (match.fields.klant === null && match.fields.debiteurennummer === null) issues.push({ code: "no-customer-column" });
  if ([...match.omzet, ...match.marge].every((index) => index === null)) issues.push({ code: "no-amount-column" });
  for (const index of new Set(uses.map((use) => use.index))) {
    const targets = uses.filter((use) => use.index === index).map((use) => use.target);
    if (targets.length > 1) issues.push({ code: "column-used-twice", column: columnLabel(table.header, index), targets });
  }
  return [...issues, ...unknownYears(table, match), ...repeatedYears(match)];
}

function listUses(match: ColumnMatch): { target: string; index: number }[] {
  const uses: { target: string; index: number }[] = [];
  const add = (target: string, index: number | null) => {
    if (index !== null) uses.push({ target, index });
  };
  for (const target of FIELD_TARGETS) add(target, match.fields[target]);
  for (const at of YEAR_POSITIONS) {
    add(`omzet${at + 1}`, match.omzet[at]);
    add(`marge${at + 1}`, match.marge[at]);
  }
  return uses;
}

function unknownYears({ header }: Table, match: ColumnMatch): ImportIssue[] {
  const unknown = YEAR_POSITIONS.filter((at) => match.boekjaren[at] === null);
  const columns = unknown.flatMap((at) => [match.omzet[at], match.marge[at]]).filter((index) => index !== null);
  return columns.map((index) => ({ code: "boekjaar-unknown", column: columnLabel(header, index) }));
}

function repeatedYears({ boekjaren }: ColumnMatch): ImportIssue[] {
  const known = boekjaren.filter((boekjaar) => boekjaar !== null);
  const repeated = known.find((boekjaar, at) => known.indexOf(boekjaar) !== at);
  return repeated === undefined ? [] : [{ code: "boekjaar-repeated", boekjaar: repeated }];
}
