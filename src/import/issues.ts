import type { AmountNotation } from "./read-amount";

/** What is wrong with the file as a whole; nothing of it can be read. */
export type FileIssue =
  | { code: "empty-file" }
  | { code: "is-workbook" }
  | { code: "is-old-workbook" }
  | { code: "is-pdf" }
  | { code: "is-image" }
  | { code: "is-markup" }
  | { code: "is-binary" }
  | { code: "file-too-large"; count: number; limit: number }
  | { code: "broken-quote"; row: number };

/** What is wrong with the table or with the match of its columns. `column` is a header or a column letter. */
export type TableIssue =
  | { code: "no-rows" }
  | { code: "too-many-rows"; count: number; limit: number }
  | { code: "no-customer-column" }
  | { code: "no-amount-column" }
  | { code: "no-known-header" }
  | { code: "column-missing"; target: string; index: number }
  | { code: "column-used-twice"; column: string; targets: readonly string[] }
  | { code: "boekjaar-unknown"; column: string }
  | { code: "boekjaar-repeated"; boekjaar: number }
  | { code: "partial-year"; column: string; boekjaar: number | null; periodTo: number | null }
  | { code: "column-in-thousands"; column: string }
  | { code: "other-currency-column"; column: string; value: string }
  | { code: "notation-unsure"; column: string; notation: AmountNotation; value: string; count: number }
  | { code: "notation-mixed"; column: string; notation: AmountNotation; value: string; count: number }
  | { code: "more-than-two-decimals"; column: string; count: number };

/** What is wrong with one row, or with rows that belong together. `row` is the line of the file or the row of the sheet. */
export type RowIssue =
  | { code: "truncated"; row: number; expected: number; received: number }
  | { code: "ragged-row"; row: number; expected: number; received: number }
  | { code: "error-value"; row: number; column: string; value: string; sheet: string | null; cell: string | null }
  | { code: "amount-unreadable"; row: number; column: string; value: string }
  | { code: "amount-too-large"; row: number; column: string; value: string }
  | { code: "other-currency"; row: number; column: string; value: string }
  | { code: "row-without-customer"; row: number }
  | { code: "total-row"; row: number; value: string }
  | { code: "damaged-number"; row: number; column: string; value: string }
  | { code: "repeated-key"; row: number; rows: readonly number[]; administratie: string; debiteurennummer: string; klant: string }
  | { code: "names-differ"; row: number; debiteurennummer: string; values: readonly string[] }
  | { code: "customer-without-name"; row: number; debiteurennummer: string }
  | { code: "value-unknown"; row: number; column: string; value: string };

/** What is wrong between the file and the customers that already stand in the workbook. */
export type WorkbookIssue =
  | { code: "repeated-in-workbook"; administratie: string; debiteurennummer: string; count: number }
  | { code: "workbook-full"; count: number; limit: number }
  | { code: "boekjaar-not-in-workbook"; boekjaar: number };

/** Every finding of this room: data for a sentence, never the sentence itself. */
export type ImportIssue = FileIssue | TableIssue | RowIssue | WorkbookIssue;

/** The code of a finding. */
export type ImportIssueCode = ImportIssue["code"];

/** stop: nothing is imported; refused: these rows stay out; note: imported, but look at it. */
export type Severity = "stop" | "refused" | "note";

const SEVERITY: Record<ImportIssueCode, Severity> = {
  "empty-file": "stop",
  "is-workbook": "stop",
  "is-old-workbook": "stop",
  "is-pdf": "stop",
  "is-image": "stop",
  "is-markup": "stop",
  "is-binary": "stop",
  "file-too-large": "stop",
  "broken-quote": "stop",
  "no-rows": "stop",
  "too-many-rows": "stop",
  "no-customer-column": "stop",
  "no-amount-column": "note",
  "column-missing": "stop",
  "column-used-twice": "stop",
  "boekjaar-unknown": "stop",
  "no-known-header": "note",
  "boekjaar-repeated": "stop",
  "partial-year": "note",
  "column-in-thousands": "note",
  "other-currency-column": "note",
  "notation-unsure": "note",
  "notation-mixed": "note",
  "more-than-two-decimals": "note",
  truncated: "refused",
  "ragged-row": "refused",
  "error-value": "refused",
  "amount-unreadable": "refused",
  "amount-too-large": "refused",
  "other-currency": "refused",
  "row-without-customer": "refused",
  "total-row": "refused",
  "damaged-number": "refused",
  "repeated-key": "refused",
  "names-differ": "note",
  "customer-without-name": "note",
  "value-unknown": "note",
  "repeated-in-workbook": "note",
  "workbook-full": "stop",
  "boekjaar-not-in-workbook": "note",
};

/** How grave a finding is. */
export function severityOf(issue: ImportIssue): Severity {
  return SEVERITY[issue.code];
}

/** Whether one of the findings stops the import; an empty list does not. */
export function stopsImport(issues: readonly ImportIssue[]): boolean {
  return issues.some((issue) => severityOf(issue) === "stop");
}

/** Findings of one kind in one column: how many, and the first few to show. */
export interface IssueGroup {
  code: ImportIssueCode;
  severity: Severity;
  column: string | null;
  count: number;
  first: readonly ImportIssue[];
}

const ORDER: Record<Severity, number> = { stop: 0, refused: 1, note: 2 };

/**
 * Folds thousands of findings into one line per kind and column, gravest first.
 * @param show how many findings of each kind are kept to name rows; 5 unless told.
 */
export function groupIssues(issues: readonly ImportIssue[], show = 5): IssueGroup[] {
  const groups = new Map<string, IssueGroup & { first: ImportIssue[] }>();
  for (const issue of issues) {
    const column = "column" in issue ? issue.column : null;
    const key = `${issue.code}\u0000${column ?? ""}`;
    const group = groups.get(key) ?? { code: issue.code, severity: severityOf(issue), column, count: 0, first: [] };
    group.count += 1;
    if (group.first.length < show) group.first.push(issue);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
