import { definitionOf, teamSheets } from "../catalogue";
import { yearOf } from "../domain";
import { planWorkbook } from "../plan";
import type { WorkbookPlan } from "../plan";
import type { RollUp } from "../team";
import { teamContents } from "./team-contents";

/** What a workbook of a roll-up says of itself. `today`: the day of the reading, a serial number; `owner`: who it is for. */
export interface TeamPlanOptions {
  readonly today: number;
  readonly owner: string;
  readonly workbookId?: string;
}

/** A new workbook that holds a roll-up and the settings that it is computed with. @throws Error when a definition cannot be planned */
export function teamPlan(rolled: RollUp, { today, owner, workbookId }: TeamPlanOptions): WorkbookPlan {
  const definitions = [...teamSheets, definitionOf("instellingen")].flatMap((definition) => definition ?? []);
  const { answers, tables } = teamContents(rolled, { today });
  const { plan, issues } = planWorkbook({
    definitions,
    draw: definitions.map(({ id }) => id),
    existing: { sheets: {}, otherTitles: [], otherTables: [] },
    settings: { boekjaar: rolled.boekjaar ?? yearOf(today), owner, today, ...(workbookId !== undefined && { workbookId }) },
    answers: { ...answers, instellingen: { eigenaar: owner === "" ? null : owner } },
    tables,
  });
  const [first] = issues;
  if (first) throw new Error(`A workbook of a roll-up cannot be planned: ${first.code} on ${first.sheet}`);
  return plan;
}
