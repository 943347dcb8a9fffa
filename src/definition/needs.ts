import type { SheetDefinition } from "./types";

/** What a sheet needs, and what that needs, by id; nothing for a sheet that is not among the definitions. */
export function needsOf(id: string, definitions: readonly SheetDefinition[]): readonly string[] {
  const needs = definitions.find((definition) => definition.id === id)?.needs ?? [];
  return needs.flatMap((need) => [need, ...needsOf(need, definitions)]);
}
