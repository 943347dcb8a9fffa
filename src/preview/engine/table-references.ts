import type { Univer } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { BaseFunction } from "@univerjs/engine-formula";

/** The functions that give a part of the range that they get. */
const GIVE_A_PART = ["INDEX", "OFFSET"] as const;

/**
 * Univer 0.25.1 finds the sheet of a part of a range by name, which a structured reference has none of: INDEX of a column of
 * a table on another sheet would look at the sheet of the formula. Such a part gets the name of the sheet of its table.
 */
export function keepSheetOfTables(univer: Univer, titleOf: (sheetId: string) => string): void {
  const functions = univer.__getInjector().get(IFunctionService);
  for (const name of GIVE_A_PART) {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`The grid has no ${name}`);
    const makePart: BaseFunction["createReferenceObject"] = executor.createReferenceObject.bind(executor);
    executor.createReferenceObject = (reference, range) => {
      if (reference.isTable()) reference.setForcedSheetName(titleOf(reference.getForcedSheetId() ?? ""));
      return makePart(reference, range);
    };
  }
}
