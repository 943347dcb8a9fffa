import { definitionOf, teamSheets } from "../catalogue";
import { yearOf } from "../domain";
import { planWorkbook } from "../plan";
import type { PlanRequest, WorkbookPlan } from "../plan";
import type { RollUp } from "../team";
import { findingRows } from "./finding-rows";
import { placesIn } from "./places";
import type { StandingSheets } from "./places";
import { teamContents } from "./team-contents";

/** What a workbook of a roll-up says of itself. `today`: the day of the reading, a serial number; `owner`: who it is for. */
export interface TeamPlanOptions {
  readonly today: number;
  readonly owner: string;
  readonly workbookId?: string;
}

/** A new workbook that holds a roll-up, what is to be said of it and the settings that it is computed with. @throws Error when a definition cannot be planned */
export function teamPlan(rolled: RollUp, { today, owner, workbookId }: TeamPlanOptions): WorkbookPlan {
  const definitions = [...teamSheets, definitionOf("controle"), definitionOf("instellingen")].flatMap((definition) => definition ?? []);
  const request: PlanRequest = {
    definitions,
    draw: definitions.map(({ id }) => id),
    existing: { sheets: {}, otherTitles: [], otherTables: [] },
    settings: { boekjaar: rolled.boekjaar ?? yearOf(today), owner, today, ...(workbookId !== undefined && { workbookId }) },
  };
  const { answers, tables } = teamContents(rolled, { today });
  // A table starts where it starts without rows.
  const places = placesIn(standingOf(planned(request)));
  return planned({
    ...request,
    answers: { ...answers, controle: { gecontroleerd: today }, instellingen: { eigenaar: owner === "" ? null : owner } },
    tables: { ...tables, Bevindingen: findingRows(rolled.findings, places) },
  });
}

function planned(request: PlanRequest): WorkbookPlan {
  const { plan, issues: [issue] } = planWorkbook(request);
  if (issue) throw new Error(`A workbook of a roll-up cannot be planned: ${issue.code} on ${issue.sheet}`);
  return plan;
}

/** The tables of a plan as they stand once it is drawn. */
const standingOf = ({ sheets }: WorkbookPlan): StandingSheets => Object.fromEntries(sheets.map(({ id, title, tables }) =>
  [id, { title, unfinished: false, names: {}, lost: [], tables: Object.fromEntries(tables.map(({ name, area, columns }) => [name, { area, headers: columns.map(({ header }) => header) }])) }]));
