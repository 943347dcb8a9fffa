import { ExcelFailure, isRefusedArgument } from "./errors";
import { inExcel } from "./run";

/** What came of entering a formula. */
export interface Insertion {
  /** Such as `Blad1!B3`. */
  readonly address: string;
  /** False when the cell holds something; then nothing was written. */
  readonly inserted: boolean;
  /** What the cell shows now; an error is its text, such as `#SPILL!`. */
  readonly shows: unknown;
}

/**
 * Enters a formula in the active cell; over what stands there only when told.
 * @param formula English names and commas, as Excel stores it.
 * @throws ExcelFailure `formula-refused` when Excel cannot read the formula.
 */
export async function insertFormula(formula: string, replace: boolean): Promise<Insertion> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas,values");
    await context.sync();
    if (cell.formulas[0]?.[0] !== "" && !replace) return { address: cell.address, inserted: false, shows: cell.values[0]?.[0] };
    cell.formulas = [[formula]];
    try {
      await context.sync();
    } catch (error) {
      throw isRefusedArgument(error) ? new ExcelFailure({ code: "formula-refused" }, { cause: error }) : error;
    }
    const after = context.workbook.getActiveCell().load("values");
    await context.sync();
    return { address: cell.address, inserted: true, shows: after.values[0]?.[0] };
  });
}
