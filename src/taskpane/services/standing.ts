import { allSheetsOf, plansIn } from "../../catalogue";
import type { AccountPlan } from "../../catalogue";
import type { SheetDefinition } from "../../definition";
import { readExisting } from "../../excel";
import type { OpenWorkbook } from "../../excel";

/** What stands in the workbook, and all that can stand in it. */
export interface Standing extends OpenWorkbook {
  readonly definitions: readonly SheetDefinition[];
  readonly plans: readonly AccountPlan[];
}

/**
 * Reads what stands in the workbook.
 * @param coming plans that are about to be made, or are being made: they may have no sheet yet.
 * @throws ExcelFailure
 */
export async function readStanding(coming: readonly AccountPlan[] = []): Promise<Standing> {
  let plans: readonly AccountPlan[] = [];
  let definitions: readonly SheetDefinition[] = [];
  const existing = await readExisting((standing) => {
    const found = plansIn(standing);
    plans = [...found, ...coming.filter(({ number }) => !found.some((plan) => plan.number === number))];
    definitions = allSheetsOf(plans);
    return { ids: definitions.map(({ id }) => id), tables: definitions.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.name] : []))) };
  });
  return { ...existing, definitions, plans };
}
