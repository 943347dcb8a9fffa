import type { RoleId } from "../../definition";
import type { SheetState } from "../services/types";

/** The sheets that have to be drawn before all of these stand: absent ones, and those whose drawing was interrupted. */
export const toDraw = (sheets: readonly SheetState[]): readonly SheetState[] => sheets.filter(({ standing }) => standing !== "drawn");

/** The opdrachten among the sheets: what belongs to a role of accountmanagement, not to the workbook. */
export const opdrachtenOf = (sheets: readonly SheetState[]): readonly SheetState[] => sheets.filter(({ role }) => role !== "workbook");

/** The role in which a person is at work: of the first opdracht that is begun, else half filled in, else still to be drawn; else the workbook. */
export function roleInHand(sheets: readonly SheetState[]): RoleId {
  const opdrachten = opdrachtenOf(sheets);
  const open = opdrachten.filter(({ standing, answered, total }) => standing === "drawn" && answered < total);
  return (open.find(({ answered }) => answered > 0) ?? open[0] ?? toDraw(opdrachten)[0])?.role ?? "workbook";
}
