import type { SheetPlan, WorkbookPlan } from "../plan";
import type { OpenWorkbook } from "./existing";

const NAME = /\bak_[a-z0-9_]+/gi;
const TABLE = /([\p{L}_][\p{L}\p{N}_.]*)\[/gu;

/**
 * The names and tables (in lower case) that a sheet's formulas, calculated columns and list rules mention. Excel refuses
 * a formula on a table that is not there yet, so these wait until everything that they mention stands.
 */
export function mentionsOf(plan: SheetPlan): ReadonlySet<string> {
  const formulas = [
    ...plan.cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
    ...plan.tables.flatMap((table) => table.columns.flatMap((column) => column.formula ?? [])),
    ...plan.validations.flatMap(({ rule }) => (rule.kind === "list" && rule.source.startsWith("=") ? [rule.source] : [])),
    ...plan.conditionalFormats.map((format) => format.formula),
  ];
  return new Set(formulas.flatMap((formula) => [...mentioned(formula, NAME, 0), ...mentioned(formula, TABLE, 1)]));
}

function mentioned(formula: string, pattern: RegExp, group: number): readonly string[] {
  return [...formula.matchAll(pattern)].map((match) => (match[group] ?? "").toLowerCase());
}

/** What a plan will bring that does not stand yet: names and tables, in lower case, per sheet id. */
export function comingFrom(plan: WorkbookPlan, existing: OpenWorkbook): ReadonlyMap<string, readonly string[]> {
  return new Map(
    plan.sheets.filter((sheet) => sheet.mode !== "formulas").map((sheet) => {
      const names = sheet.names.map(({ name }) => name.toLowerCase()).filter((name) => !existing.definedNames.has(name));
      return [sheet.id, [...names, ...sheet.tables.filter((table) => !table.exists).map((table) => table.name.toLowerCase())]] as const;
    }),
  );
}
