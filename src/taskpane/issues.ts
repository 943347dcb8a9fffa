import type { ExcelIssue } from "../excel";
import { ExcelFailure } from "../excel";
import type { ImportIssue } from "../import";
import type { PlanIssue } from "../plan";
import { fileIssueText, issueText, sentenceFor } from "../text";
import type { IssuesByCode } from "../text";
import type { FileIssue } from "../xlsx";

/** What only the pane itself meets. */
export type OwnIssue =
  | { readonly code: "file-unreadable" }
  | { readonly code: "workbook-empty" }
  | { readonly code: "nothing-selected" }
  | { readonly code: "functions-missing" }
  | { readonly code: "customers-missing" }
  | { readonly code: "quarter-empty" }
  | { readonly code: "quarters-missing" }
  | { readonly code: "copied-sheet-gone"; readonly title: string }
  | { readonly code: "copied-sheet-own"; readonly account: string }
  | { readonly code: "copied-sheet-differs"; readonly title: string; readonly account: string; readonly other: string }
  | { readonly code: "copied-sheet-kept"; readonly title: string; readonly cells: readonly string[] }
  | { readonly code: "copied-sheets-kept"; readonly titles: readonly string[] }
  | { readonly code: "reader-stopped" }
  | { readonly code: "copier-stopped" }
  | { readonly code: "team-stopped" }
  | { readonly code: "check-stopped" }
  | { readonly code: "finding-gone" }
  | { readonly code: "previous-missing" }
  | { readonly code: "workbooks-stopped" }
  | { readonly code: "form-missing" }
  | { readonly code: "form-empty" }
  | { readonly code: "form-faults"; readonly fields: readonly string[] }
  | { readonly code: "form-incomplete"; readonly fields: readonly string[] }
  | { readonly code: "copy-unfinished"; readonly title: string }
  | { readonly code: "copy-cells-lost"; readonly title: string; readonly fields: readonly string[] }
  | { readonly code: "copy-figures-missing"; readonly title: string; readonly count: number };

type SpokenIssue = PlanIssue | ExcelIssue | ImportIssue | OwnIssue;

/** What is wrong with a workbook that somebody chose; enveloped, since its codes mean something else in Excel and in a row. */
export interface WorkbookIssue {
  readonly code: "workbook-unreadable";
  readonly issue: FileIssue;
}

/** Everything that can be told to a person. */
export type PaneIssue = SpokenIssue | WorkbookIssue;

/** An issue on its way to the boundary that puts it into words. */
export class PaneFailure extends Error {
  constructor(readonly issue: PaneIssue) {
    super(issue.code);
    this.name = "PaneFailure";
  }
}

/** What happened, what is unharmed and what to do now, in the display language. */
export function describeIssue(issue: PaneIssue): string {
  if (issue.code === "workbook-unreadable") return sentenceFor<IssuesByCode<FileIssue>, FileIssue["code"]>(fileIssueText(), issue.issue.code, issue.issue);
  return sentenceFor<IssuesByCode<SpokenIssue>, SpokenIssue["code"]>(issueText(), issue.code, issue);
}

/** The issue that a failure carries; undefined for a fault of our own, which belongs to the error boundary. */
export function issueOf(failure: unknown): PaneIssue | undefined {
  if (failure instanceof PaneFailure || failure instanceof ExcelFailure) return failure.issue;
  return undefined;
}
