import type { AnswerValue } from "../definition";
import { inExcel } from "./run";
import { prefixOf } from "./names";
import { safeValue } from "./safe-text";

/**
 * Fills single input cells of a sheet by key; null empties a cell. One request. Cells of other keys are not touched.
 * @throws ExcelFailure `not-found` when the sheet has no such cell; nothing is written then.
 */
export async function writeAnswers(id: string, values: Readonly<Record<string, AnswerValue>>): Promise<void> {
  await inExcel(async (context) => {
    for (const [key, value] of Object.entries(values)) {
      const cell = context.workbook.names.getItem(`${prefixOf(id)}${key}`).getRange();
      cell.values = [[value === null ? "" : safeValue(value)]];
    }
    await context.sync();
  });
}
