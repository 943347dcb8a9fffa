/** The two cell errors that may carry a message of their own. */
export type FunctionErrorCode = "#VALUE!" | "#N/A";

/** Why a KOMPAS function has no result, in a sentence for the person who typed the formula. */
export class FunctionError extends Error {
  /**
   * Joins the cell error to its sentence.
   *
   * @param code What the cell shows.
   * @param message What the pop-up beside the cell says, in the language of now.
   */
  constructor(
    readonly code: FunctionErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "FunctionError";
  }
}
