import { activityTable, definitionOf, isPrivate, planId, planNumberOf, productTable, TO_DO_TABLES } from "../catalogue";
import { answerKeys, answerKeySet } from "../definition";
import type { FileTab } from "../xlsx";

/** Which plans a workbook has: those of which the first page stands, by number. */
export function plansAmong(tabs: readonly FileTab[]): readonly number[] {
  const numbers = tabs.flatMap(({ id }) => (id === null ? [] : planNumberOf(id.toLowerCase()) ?? []));
  return [...new Set(numbers)].filter((number) => tabs.some(({ id }) => id?.toLowerCase() === planId({ number }))).sort((one, other) => one - other);
}

/**
 * All that a roll-up asks of a file, and nothing else: sheets whose answers are read, and tables. What is private
 * (opdrachten 1.2, 5.1 and 5.3, notes of conversations, contacts) is not on it, so it is never read.
 */
export function memberParts(plans: readonly number[]): { readonly sheets: readonly string[]; readonly tables: readonly string[] } {
  return {
    sheets: ["instellingen", "h1o1", ...plans.flatMap((number) => [planId({ number }), planId({ number }, "kw"), planId({ number }, "res")])],
    tables: ["Klanten", "Pijplijn", ...TO_DO_TABLES.map(({ table }) => table), ...plans.flatMap((number) => [productTable({ number }), activityTable({ number })])],
  };
}

/** Whether a person fills in that cell of a sheet, and it is not private: only that is ever asked of somebody's file. */
export function isAnswerOf(sheet: string, key: string): boolean {
  const definition = definitionOf(sheet);
  return definition !== undefined && answerKeySet(definition).has(key) && !isPrivate(sheet, key);
}

/** How many answers of a sheet are private. */
export function privateAnswersOf(sheet: string): number {
  const definition = definitionOf(sheet);
  return definition ? answerKeys(definition).filter((key) => isPrivate(sheet, key)).length : 0;
}
