import type { Block, SheetDefinition } from "./types";

/** Keys of every single cell on a sheet that a person fills in; table rows have none. */
export function answerKeys(definition: SheetDefinition): readonly string[] {
  return definition.blocks.flatMap(answerKeysOf);
}

const keySets = new WeakMap<SheetDefinition, ReadonlySet<string>>();

/** The same keys as a set, made once for each sheet. */
export function answerKeySet(definition: SheetDefinition): ReadonlySet<string> {
  const keys = keySets.get(definition) ?? new Set(answerKeys(definition));
  keySets.set(definition, keys);
  return keys;
}

/** Whether a sheet shows how many of its answers are given: one with answers that it is not complete without does, but for the sheets of the workbook itself. */
export const countsAnswers = (definition: SheetDefinition): boolean => definition.role !== "workbook" && definition.blocks.some(asksAnswers);

/** Whether a block has an answer that is not optional. */
function asksAnswers(block: Block): boolean {
  switch (block.kind) {
    case "form": return block.fields.some((field) => !field.optional);
    case "grid": return block.rows.some((row) => !row.figures) && block.columns.some((column) => !column.formulas && !column.optional);
    default: return answerKeysOf(block).length > 0;
  }
}

/** Keys of the cells of one block that a person fills in. */
export function answerKeysOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "form": return block.fields.map((field) => field.key);
    case "questionnaire": return block.items.map((item) => item.key);
    case "scored-list": return block.items.flatMap((item) => block.columns.map((column) => `${item.key}_${column.key}`));
    case "checks": return block.items.flatMap((item) => [item.key, `${item.key}_toelichting`]);
    case "grid": return block.rows.filter((row) => !row.figures).flatMap((row) => block.columns.filter((column) => !column.formulas).map((column) => `${row.key}_${column.key}`));
    default: return [];
  }
}
