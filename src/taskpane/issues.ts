import type { ExcelIssue } from "../excel";
import { ExcelFailure } from "../excel";
import type { ImportIssue } from "../import";
import type { PlanIssue } from "../plan";
import { fileIssueText, issueText } from "../text";
import type { FileIssue } from "../xlsx";

/** What only the pane itself meets. */
export type OwnIssue =
  | { readonly code: "file-unreadable" }
  | { readonly code: "workbook-empty" }
  | { readonly code: "nothing-selected" }
  | { readonly code: "customers-missing" }
  | { readonly code: "reader-stopped" };

type SpokenIssue = PlanIssue | ExcelIssue | ImportIssue | OwnIssue;

/** What is wrong with a workbook that somebody chose; enveloped, since its codes mean something else in Excel and in a row. */
export interface WorkbookIssue {
  readonly code: "workbook-unreadable";
  readonly issue: FileIssue;
}

/** Everything that can be told to a person. */
export type PaneIssue = SpokenIssue | WorkbookIssue;

type ByCode<Any extends { readonly code: string }> = { [Issue in Any as Issue["code"]]: Issue };

/** A sentence per code. Assigning the texts to this type proves that no code lacks one and that the parameters fit. */
type Sentences<Issues> = { [Code in keyof Issues]: (issue: Issues[Code]) => string };

/** An issue on its way to the boundary that puts it into words. */
export class PaneFailure extends Error {
  constructor(readonly issue: PaneIssue) {
    super(issue.code);
    this.name = "PaneFailure";
  }
}

/** What happened, what is unharmed and what to do now, in the display language. */
export function describeIssue(issue: PaneIssue): string {
  if (issue.code === "workbook-unreadable") {
    const sentences: Sentences<ByCode<FileIssue>> = fileIssueText();
    return sentenceFor(sentences, issue.issue.code, issue.issue);
  }
  const sentences: Sentences<ByCode<SpokenIssue>> = issueText();
  return sentenceFor(sentences, issue.code, issue);
}

function sentenceFor<Issues, Code extends keyof Issues>(sentences: Sentences<Issues>, code: Code, issue: Issues[Code]): string {
  return sentences[code](issue);
}

/** The issue that a failure carries; undefined for a fault of our own, which belongs to the error boundary. */
export function issueOf(failure: unknown): PaneIssue | undefined {
  if (failure instanceof PaneFailure || failure instanceof ExcelFailure) return failure.issue;
  return undefined;
}
