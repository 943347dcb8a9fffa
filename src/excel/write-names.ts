import type { NamePlan } from "../plan";
import { oneCell, reference } from "./address";
import { busyName } from "./names";
import type { SheetDrawing } from "./sheet-drawing";

/**
 * Puts every name in place. A name that exists is pointed elsewhere, never deleted and added again: formulas that use
 * it, and the answer behind it, are never without it.
 */
export function writeNames(drawing: SheetDrawing): void {
  for (const plan of drawing.plan.names) writeName(drawing, plan);
}

/** Marks the sheet as being drawn. */
export function markBusy(drawing: SheetDrawing): void {
  writeName(drawing, { name: busyName(drawing.plan.id), area: oneCell(0, 0), hidden: true });
}

/** Takes the mark away: the last thing that a drawing does. */
export function unmark({ workbook, plan }: SheetDrawing): void {
  workbook.names.getItem(busyName(plan.id)).delete();
}

function writeName({ workbook, plan: { title }, existing }: SheetDrawing, { name, area, formula, hidden }: NamePlan): void {
  const refersTo = area ? reference(title, area) : formula;
  if (refersTo === undefined) throw new Error(`Name ${name} refers to nothing`);
  if (existing.definedNames.has(name.toLowerCase())) workbook.names.getItem(name).formula = refersTo;
  else workbook.names.add(name, refersTo).visible = !hidden;
}
