import { EVERY_SHEET, SETTINGS } from "../../scripts/lib/states";
import { planWorkbook } from "../../src/plan";
import type { CellPlan, ExistingWorkbook, PlanRequest, SheetPlan } from "../../src/plan";

/** A workbook in which nothing of ours stands. */
export const EMPTY: ExistingWorkbook = { sheets: {}, otherTitles: ["Blad1"], otherTables: [] };

export { SETTINGS };

/** Plans sheets of the catalogue and of one account plan; what is not said is empty. */
export function plan(request: Partial<PlanRequest> & Pick<PlanRequest, "draw">) {
  return planWorkbook({ definitions: EVERY_SHEET, existing: EMPTY, settings: SETTINGS, ...request });
}

/** One sheet of a plan. */
export function sheetOf(sheets: readonly SheetPlan[], id: string): SheetPlan {
  const sheet = sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`no sheet ${id} in the plan`);
  return sheet;
}

/** The cell that a name refers to. */
export function named(sheet: SheetPlan, name: string): CellPlan {
  const area = sheet.names.find((candidate) => candidate.name === name)?.area;
  const cell = sheet.cells.find((candidate) => candidate.row === area?.row && candidate.column === area?.column);
  if (!cell) throw new Error(`no cell ${name}`);
  return cell;
}

/** The computed value of a one-cell formula. */
export function twinOf(sheet: SheetPlan, name: string): unknown {
  const { content } = named(sheet, name);
  if (content.kind !== "formula") throw new Error(`${name} is no formula`);
  return content.twin?.[0]?.[0];
}

/** What `readExisting` would find after a plan was drawn as it is. */
export function asDrawn(sheets: readonly SheetPlan[]): ExistingWorkbook {
  const entries = sheets.map((sheet) => {
    const prefix = `ak_${sheet.id}_`;
    const names = Object.fromEntries(sheet.names.flatMap((name) => (name.area && name.name.startsWith(prefix) ? [[name.name.slice(prefix.length), name.area]] : [])));
    const tables = Object.fromEntries(sheet.tables.map((table) => [table.name, { area: table.area, headers: table.columns.map((column) => column.header) }]));
    return [sheet.id, { title: sheet.title, unfinished: false, names, lost: [], tables }] as const;
  });
  return { sheets: Object.fromEntries(entries), otherTitles: [], otherTables: [] };
}
