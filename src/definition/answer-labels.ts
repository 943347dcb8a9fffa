import type { Block, Caption, SheetDefinition } from "./types";

/** What a sheet calls the single answers in which words can stand, by their keys. */
export function answerLabels({ blocks }: SheetDefinition): ReadonlyMap<string, string> {
  return new Map(blocks.flatMap(labelsOf));
}

function labelsOf(block: Block): readonly (readonly [string, string])[] {
  switch (block.kind) {
    case "form": return block.fields.map(({ key, label }) => [key, label]);
    case "checks": return block.items.map(({ key, label }) => [`${key}_toelichting`, label]);
    case "grid": return block.rows.flatMap((row) => block.columns.map((column) => [`${row.key}_${column.key}`, named(row.label, column.title) || (block.title ?? "")] as const));
    default: return [];
  }
}

/** A caption that follows from an answer has no words of its own; without any the block speaks for the cell. */
const named = (...captions: readonly Caption[]): string => captions.filter((caption) => typeof caption === "string").join(" · ");
