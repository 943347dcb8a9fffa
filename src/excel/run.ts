import { ExcelFailure, issueOfError } from "./errors";

/**
 * Runs one batch against Excel. With `delayForCellEdit: false` a call made while a cell is being edited fails at once;
 * with `true` it would wait without end for a person who does not know that anything waits (clicking the pane does not
 * leave the cell: OfficeDev/office-js 806), so the pane can say what to do instead.
 * @throws ExcelFailure with the issue; faults of our own pass through unchanged.
 */
export async function inExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>, sheet?: string): Promise<Result> {
  return orFailure(() => Excel.run({ delayForCellEdit: false }, batch), sheet);
}

/** A call to Excel outside a batch. @throws ExcelFailure with the issue; faults of our own pass through unchanged. */
export async function orFailure<Result>(call: () => Promise<Result>, sheet?: string): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    const issue = issueOfError(error, sheet);
    throw issue ? new ExcelFailure(issue, { cause: error }) : error;
  }
}
