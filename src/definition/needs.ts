import type { SheetDefinition } from "./types";

/** What a sheet needs, and what that needs, by id, each once; nothing for a sheet that is not among the definitions. Sheets may need each other. */
export function needsOf(id: string, definitions: readonly SheetDefinition[]): readonly string[] {
  const found = new Set<string>();
  const collect = (sheet: string): void => {
    for (const need of definitions.find((definition) => definition.id === sheet)?.needs ?? []) {
      if (need === id || found.has(need)) continue;
      found.add(need);
      collect(need);
    }
  };
  collect(id);
  return [...found];
}
