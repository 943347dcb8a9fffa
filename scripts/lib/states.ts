import { catalogue, exampleCompany } from "../../src/catalogue";
import { planWorkbook } from "../../src/plan";
import type { PlanRequest, PlanSettings, WorkbookPlan } from "../../src/plan";

/** Day 46348 is 22 November 2026: pictures and snapshots stay the same from day to day. */
export const SETTINGS: PlanSettings = { boekjaar: 2026, owner: "Voorbeeld", today: 46348 };

/** In which states the sheets are shown, and what is filled in. The names stand in file names and addresses. */
export const STATES: Readonly<Record<"leeg" | "voorbeeld", Required<Pick<PlanRequest, "answers" | "tables">>>> = {
  leeg: { answers: {}, tables: {} },
  voorbeeld: { answers: exampleCompany.answers, tables: exampleCompany.tables },
};

/** The whole catalogue in one state, in a workbook where nothing stood. Throws when a sheet could not be planned. */
export function planState(state: keyof typeof STATES): WorkbookPlan {
  const draw = catalogue.map(({ id }) => id);
  const existing = { sheets: {}, otherTitles: [], otherTables: [] };
  const { plan, issues } = planWorkbook({ definitions: catalogue, draw, existing, settings: SETTINGS, ...STATES[state] });
  if (issues.length > 0) throw new Error(`Not planned: ${JSON.stringify(issues)}`);
  return plan;
}
