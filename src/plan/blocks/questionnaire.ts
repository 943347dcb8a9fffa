import type { QuestionnaireBlock } from "../../definition";
import type { SheetBuilder } from "../sheet-builder";
import type { Area } from "../types";
import { validationFor } from "../validation";

/** Pairs of opposite statements with one score between them. */
export function placeQuestionnaire(builder: SheetBuilder, block: QuestionnaireBlock): void {
  builder.heading(block.title);
  const { first } = builder;
  const header = builder.takeRow();
  builder.label(header, first, `${block.lowest} = ${block.lowestMeans}`, "header");
  builder.label(header, first + 1, `Score ${block.lowest}–${block.highest}`, "header:center");
  builder.label(header, first + 2, `${block.highest} = ${block.highestMeans}`, "header");
  const rows = block.items.map((item) => {
    const row = builder.takeRow(item.key);
    builder.label(row, first, item.left, "statement");
    builder.input(row, first + 1, item.key, "input:scale");
    builder.label(row, first + 2, item.right, "statement");
    builder.fitText(row, item.left, "statement", first);
    builder.fitText(row, item.right, "statement", first + 2);
    return row;
  });
  finishScores(builder, block, { key: block.key, column: first + 1, rows });
}

/** One column over all rows of a list, in ascending order. */
export function columnArea(column: number, rows: readonly number[]): Area {
  const top = rows[0] ?? 0;
  return { row: top, column, rows: (rows.at(-1) ?? top) - top + 1, columns: 1 };
}

/** Names the column of scores, guards it, and finds rows that somebody inserted between the items. */
export function finishScores(
  builder: SheetBuilder,
  scale: { readonly lowest: number; readonly highest: number },
  column: { readonly key: string; readonly column: number; readonly rows: readonly number[] },
): void {
  const area = columnArea(column.column, column.rows);
  builder.name(column.key, area);
  const rule = validationFor({ kind: "scale", lowest: scale.lowest, highest: scale.highest }, area, (text) => text);
  if (rule) builder.validations.push(rule);
  builder.markOpen(area);
  checkInserted(builder, column.rows);
}

/** Reports rows that somebody inserted between the items of a list. */
export function checkInserted(builder: SheetBuilder, rows: readonly number[]): void {
  const inserted = rows.find((row, index) => index > 0 && row !== (rows[index - 1] ?? 0) + 1);
  if (inserted !== undefined) {
    const { id, title } = builder.definition;
    builder.issues.push({ code: "rows-inside", sheet: id, title: builder.context.existing?.title ?? title, row: inserted - 1 });
  }
}
