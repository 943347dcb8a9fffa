import { catalogue, workbookSheets } from "../catalogue";
import { needsOf } from "../definition";
import { planWorkbook } from "../plan";
import type { Answers, PlanSettings, TableRows, WorkbookPlan } from "../plan";

/** The sheets that a new workbook can have beside those that every workbook has: what is chosen from, by id, in the order of the tabs. */
export const optionalSheets: readonly string[] = catalogue.filter((sheet) => !sheet.hidden && !workbookSheets.includes(sheet)).map(({ id }) => id);

/** What a new workbook starts with. `sheets`: those that were chosen of {@link optionalSheets}. */
export interface NewWorkbook {
  readonly sheets: readonly string[];
  readonly settings: Omit<PlanSettings, "workbookId">;
  readonly answers: Answers;
  readonly tables: TableRows;
}

/** Plans a workbook that nothing stands in yet, with an id of its own: the sheets of every workbook, those that were chosen, and what these need. */
export function planNewWorkbook({ sheets, settings, ...contents }: NewWorkbook): WorkbookPlan {
  const { plan, issues } = planWorkbook({
    definitions: catalogue,
    draw: sheetsWith(sheets),
    existing: { sheets: {}, otherTitles: [], otherTables: [] },
    settings: { ...settings, workbookId: crypto.randomUUID() },
    ...contents,
  });
  const [first] = issues;
  if (first) throw new Error(`A new workbook cannot be planned: ${first.code} on ${first.sheet}`);
  return plan;
}

function sheetsWith(chosen: readonly string[]): readonly string[] {
  const wanted = new Set([...workbookSheets.map(({ id }) => id), ...chosen].flatMap((id) => [id, ...needsOf(id, catalogue)]));
  return catalogue.map(({ id }) => id).filter((id) => wanted.has(id));
}
