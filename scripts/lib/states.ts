import { allSheetsOf, EXAMPLE_PLAN, exampleCompany } from "../../src/catalogue";
import { planWorkbook } from "../../src/plan";
import type { PlanRequest, PlanSettings, WorkbookPlan } from "../../src/plan";
import { exampleTeam } from "./example-team";

/** Day 46348 is 22 November 2026: pictures and snapshots stay the same from day to day. */
export const SETTINGS: PlanSettings = { boekjaar: 2026, owner: "Voorbeeld", today: 46348 };

/** Every sheet there is: those of one account plan and of a roll-up too. */
export const EVERY_SHEET = allSheetsOf([EXAMPLE_PLAN]);

/** The example company with an account plan, and the team that it is part of. */
export const EXAMPLE: Required<Pick<PlanRequest, "answers" | "tables">> = {
  answers: { ...exampleCompany.answers, ...exampleTeam.answers, teampijplijn: { doel: 150_000 } },
  tables: { ...exampleCompany.tables, ...exampleTeam.tables },
};

/** In which states the sheets are shown, and what is filled in. The names stand in file names and addresses. */
export const STATES: Readonly<Record<"leeg" | "voorbeeld", Required<Pick<PlanRequest, "answers" | "tables">>>> = {
  leeg: { answers: {}, tables: {} },
  voorbeeld: EXAMPLE,
};

/** Every sheet in one state, in a workbook where nothing stood. Throws when a sheet could not be planned. */
export function planState(state: keyof typeof STATES): WorkbookPlan {
  const draw = EVERY_SHEET.map(({ id }) => id);
  const existing = { sheets: {}, otherTitles: [], otherTables: [] };
  const { plan, issues } = planWorkbook({ definitions: EVERY_SHEET, draw, existing, settings: SETTINGS, ...STATES[state] });
  if (issues.length > 0) throw new Error(`Not planned: ${JSON.stringify(issues)}`);
  return plan;
}
