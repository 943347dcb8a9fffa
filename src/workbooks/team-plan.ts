import { definitionOf, teamSheets } from "../catalogue";
import { yearOf } from "../domain";
import { planWorkbook } from "../plan";
import type { PlanRequest, SheetPlan, WorkbookPlan } from "../plan";
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

/** A new workbook that holds a roll-up, what there is to look at in it, and the settings that it is computed with. @throws Error when a definition cannot be planned */
export function teamPlan(rolled: RollUp, { today, owner, workbookId }: TeamPlanOptions): WorkbookPlan {
  const definitions = [...teamSheets, definitionOf("controle"), definitionOf("instellingen")].flatMap((definition) => definition ?? []);
  const request = {
    definitions,
    draw: definitions.map(({ id }) => id),
    existing: { sheets: {}, otherTitles: [], otherTables: [] },
    settings: { boekjaar: rolled.boekjaar ?? yearOf(today), owner, today, ...(workbookId !== undefined && { workbookId }) },
  };
  const { answers, tables } = teamContents(rolled, { today });
  // Where everything stands does not depend on the rows, so findings can point at cells before anything is computed.
  const places = placesIn(standingIn(planned(request).sheets));
  return planned({
    ...request,
    answers: { ...answers, controle: { gecontroleerd: today }, instellingen: { eigenaar: owner === "" ? null : owner } },
    tables: { ...tables, Bevindingen: findingRows(rolled.findings, places) },
  });
}

function planned(request: PlanRequest): WorkbookPlan {
  const { plan, issues } = planWorkbook(request);
  const [first] = issues;
  if (first) throw new Error(`A workbook of a roll-up cannot be planned: ${first.code} on ${first.sheet}`);
  return plan;
}

/** Sheets of a plan as they will stand. */
function standingIn(sheets: readonly SheetPlan[]): StandingSheets {
  return Object.fromEntries(sheets.map(({ id, title, names, tables }) => [id, {
    title,
    unfinished: false,
    lost: [],
    names: Object.fromEntries(names.flatMap(({ name, area }) => (area ? [[name.slice(`ak_${id}_`.length), area]] : []))),
    tables: Object.fromEntries(tables.map(({ name, area, columns }) => [name, { area, headers: columns.map(({ header }) => header) }])),
  }]));
}
