import type { ExitCode } from "./exit-codes";
import type { CliIssue } from "./issues";
import type { Account } from "./make-workbook";

/** The workbook that was written; `size` in bytes, `sheets` the titles that a person sees. */
export interface Written {
  readonly path: string;
  readonly size: number;
  readonly sheets: readonly string[];
}

/** How a call ended. `issues` are empty when a workbook was written; what was found in the rows stands in the account. */
export interface Result {
  readonly exitCode: ExitCode;
  readonly issues: readonly CliIssue[];
  readonly account?: Account;
  readonly written?: Written;
}
