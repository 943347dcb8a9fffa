import type { ImportIssue } from "../import";
import { cliText, fileIssueText, issueText, sentenceFor } from "../text";
import type { IssuesByCode } from "../text";
import type { CustomerSource, FileIssue, WriteIssue } from "../xlsx";

/** What is wrong with the call itself. `option` is as it was typed, `allowed` what it may be. */
export type CallIssue =
  | { readonly code: "no-command" }
  | { readonly code: "unknown-command"; readonly value: string }
  | { readonly code: "no-input" }
  | { readonly code: "several-inputs"; readonly values: readonly string[] }
  | { readonly code: "unknown-option"; readonly option: string }
  | { readonly code: "option-elsewhere"; readonly option: string; readonly command: string }
  | { readonly code: "option-without-value"; readonly option: string }
  | { readonly code: "option-with-value"; readonly option: string }
  | { readonly code: "option-value-unknown"; readonly option: string; readonly value: string; readonly allowed: readonly string[] }
  | { readonly code: "input-absent"; readonly command: string }
  | { readonly code: "inputs-too-many"; readonly command: string; readonly values: readonly string[] }
  | { readonly code: "needs-ledger"; readonly option: string }
  | { readonly code: "rename-incomplete"; readonly value: string }
  | { readonly code: "name-incomplete"; readonly value: string }
  | { readonly code: "output-no-folder-name"; readonly path: string; readonly form: string }
  | { readonly code: "boekjaar-impossible"; readonly value: string }
  | { readonly code: "output-no-workbook"; readonly path: string };

/** Why the customer file cannot be opened. */
export type InputIssue =
  | { readonly code: "input-missing"; readonly path: string }
  | { readonly code: "input-is-folder"; readonly path: string }
  | { readonly code: "input-refused"; readonly path: string }
  | { readonly code: "workbook-empty" };

/** What the call has to say of a workbook with several tables and sheets; `sources` are those to choose from. */
export type SourceIssue =
  | { readonly code: "source-in-text"; readonly option: string }
  | { readonly code: "source-missing"; readonly value: string; readonly sources: readonly CustomerSource[] }
  | { readonly code: "source-several"; readonly sources: readonly CustomerSource[] };

/** Why a workbook with customers cannot be read; enveloped, since its codes mean something else in a row. */
export interface WorkbookIssue {
  readonly code: "workbook-unreadable";
  readonly issue: FileIssue;
}

/** What stands in the way of a roll-up: the folder, what the call says of the files in it, or that there are too many. */
export type TeamIssue =
  | { readonly code: "folder-missing"; readonly path: string }
  | { readonly code: "input-no-folder"; readonly path: string }
  | { readonly code: "folder-refused"; readonly path: string }
  | { readonly code: "name-fits-none"; readonly value: string }
  | { readonly code: "name-fits-several"; readonly value: string; readonly values: readonly string[] }
  | { readonly code: "no-workbooks"; readonly path: string }
  | { readonly code: "team-too-large"; readonly count: number; readonly limit: number };

/** What stands in the way of dividing: nobody to divide over, or a name in the call that the file does not have. */
export type DivideIssue =
  | { readonly code: "no-accountmanagers"; readonly path: string; readonly customers: number }
  | { readonly code: "rename-fits-none"; readonly value: string };

/** What stands in the way of a check: a workbook that is none of ours, or a ledger of another year or without the columns that count. */
export type CheckIssue =
  | { readonly code: "workbook-not-ours"; readonly path: string }
  | { readonly code: "ledger-year-unknown"; readonly boekjaar: number; readonly newest: number }
  | { readonly code: "ledger-no-columns"; readonly path: string };

/** Why the output cannot be put where it should come. */
export type OutputIssue =
  | { readonly code: "output-exists"; readonly path: string }
  | { readonly code: "output-is-input"; readonly path: string }
  | { readonly code: "output-is-folder"; readonly path: string }
  | { readonly code: "output-is-file"; readonly path: string }
  | { readonly code: "output-is-workbook"; readonly path: string }
  | { readonly code: "output-not-ours"; readonly path: string }
  | { readonly code: "output-folder-missing"; readonly folder: string }
  | { readonly code: "output-refused"; readonly path: string }
  | { readonly code: "disk-full"; readonly path: string };

/** What ends the work for a reason that lies in none of these. */
export type EndIssue =
  | { readonly code: "no-customers" }
  | { readonly code: "interrupted" }
  | { readonly code: "out-of-memory" }
  | { readonly code: "program-fault" };

/** Everything that the command line can tell. */
export type CliIssue = SpokenIssue | WorkbookIssue;

type SpokenIssue = CallIssue | InputIssue | SourceIssue | TeamIssue | CheckIssue | DivideIssue | OutputIssue | EndIssue | ImportIssue | WriteIssue;

/** What happened, what is unharmed and what to do now. Where the pane points at its screen, the command line names an option. */
export function describeIssue(issue: CliIssue): string {
  if (issue.code === "workbook-unreadable") return sentenceFor<IssuesByCode<FileIssue>, FileIssue["code"]>(fileIssueText(), issue.issue.code, issue.issue);
  return sentenceFor<IssuesByCode<SpokenIssue>, SpokenIssue["code"]>({ ...issueText(), ...cliText().issues }, issue.code, issue);
}
