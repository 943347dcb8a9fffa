import type { ExcelIssue } from "../excel";
import { ExcelFailure } from "../excel";
import type { ImportIssue } from "../import";
import type { PlanIssue } from "../plan";
import { issueText } from "../text";

/** What only the pane itself meets. */
export type OwnIssue =
  | { readonly code: "file-unreadable" }
  | { readonly code: "nothing-selected" }
  | { readonly code: "customers-missing" }
  | { readonly code: "reader-stopped" };

/** Everything that can be told to a person. */
export type PaneIssue = PlanIssue | ExcelIssue | ImportIssue | OwnIssue;

type IssueByCode = { [Issue in PaneIssue as Issue["code"]]: Issue };

/** A sentence per code. Assigning the texts to this type proves that no code lacks one and that the parameters fit. */
type Sentences = { [Code in keyof IssueByCode]: (issue: IssueByCode[Code]) => string };

/** An issue on its way to the boundary that puts it into words. */
export class PaneFailure extends Error {
  constructor(readonly issue: PaneIssue) {
    super(issue.code);
    this.name = "PaneFailure";
  }
}

/** What happened, what is unharmed and what to do now, in the display language. */
export function describeIssue(issue: PaneIssue): string {
  const sentences: Sentences = issueText();
  return sentenceFor(sentences, issue.code, issue);
}

function sentenceFor<Code extends keyof IssueByCode>(sentences: Sentences, code: Code, issue: IssueByCode[Code]): string {
  return sentences[code](issue);
}

/** The issue that a failure carries; undefined for a fault of our own, which belongs to the error boundary. */
export function issueOf(failure: unknown): PaneIssue | undefined {
  if (failure instanceof PaneFailure || failure instanceof ExcelFailure) return failure.issue;
  return undefined;
}
