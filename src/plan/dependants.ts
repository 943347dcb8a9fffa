import type { SheetDefinition } from "../definition";
import { sheetsLookedAt } from "./formula-text";
import { sheetName } from "./names";
import type { SheetBuilder } from "./sheet-builder";

/** Ids of standing sheets, other than `changed`, with a formula or link that looks at one of `changed`. */
export function dependantsOf(changed: ReadonlySet<string>, sheets: ReadonlyMap<string, SheetBuilder>, definitions: readonly SheetDefinition[]): readonly string[] {
  const tableSheets = new Map(definitions.flatMap((definition) => definition.blocks.flatMap((block) => (block.kind === "table" ? [[block.name, definition.id] as const] : []))));
  const shared = new Map(definitions.flatMap((definition) => definition.blocks.flatMap((block) => (block.kind === "results" ? block.rows.filter((row) => row.shared).map((row) => [row.key, definition.id] as const) : []))));
  const owners = { tables: tableSheets, shared };
  const looksAtChanged = (sheet: SheetBuilder): boolean =>
    expressionsOf(sheet).some((expression) => sheetsLookedAt(expression, owners).some((id) => changed.has(id)))
    || sheet.links.some((link) => [...changed].some((id) => link.target === sheetName(id)));
  return [...sheets].filter(([id, sheet]) => !changed.has(id) && looksAtChanged(sheet)).map(([id]) => id);
}

function expressionsOf(sheet: SheetBuilder) {
  const cells = sheet.cells.flatMap((cell) => (cell.content.kind === "formula" ? [cell.content.expression] : []));
  const columns = sheet.definition.blocks.flatMap((block) => (block.kind === "table" ? block.columns.flatMap((column) => column.formula ?? []) : []));
  return [...cells, ...columns];
}
