/**
 * Why a plan cannot become a file, as data.
 * - `no-sheet`: no sheet would be visible; Excel opens no such file.
 * - `text-too-long`: a cell holds at most 32,767 characters.
 */
export type WriteIssue =
  | { readonly code: "no-sheet" }
  | { readonly code: "text-too-long"; readonly sheet: string; readonly cell: string; readonly expected: number; readonly received: number };

/** Stops the writing of a file; nothing was written. The message is for the engineer, `issue` for the boundary that words it. */
export class WriteError extends Error {
  /** Keeps the issue beside a message of its code. */
  constructor(readonly issue: WriteIssue) {
    super(issue.code);
    this.name = "WriteError";
  }
}
