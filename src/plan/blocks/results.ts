import type { ResultsBlock } from "../../definition";
import { cellArea } from "../area";
import { sharedName } from "../names";
import type { SheetBuilder } from "../sheet-builder";
import { lineHeight } from "../text-height";
import { SIZES } from "../theme";

const TEXT_RESULT_LINES = 3;

/** Computed figures: a number in the second column with its meaning beside it; a text in the wide third column. */
export function placeResults(builder: SheetBuilder, block: ResultsBlock): void {
  builder.heading(block.title);
  for (const result of block.rows) {
    const row = builder.takeRow(result.key);
    const isText = result.format === "text";
    const column = builder.first + (isText ? 2 : 1);
    builder.label(row, builder.first, result.label, "label");
    builder.fitText(row, result.label, "label", builder.first);
    builder.formula(row, column, result.formula, `result:${result.format}`);
    builder.name(result.key, cellArea(row, column));
    if (result.shared) builder.names.push({ name: sharedName(result.key), area: cellArea(row, column), hidden: false });
    if (isText) builder.atLeast(row, TEXT_RESULT_LINES * lineHeight(SIZES.text) + 6);
    if (result.note !== undefined && !isText) builder.hint(row, builder.first + 2, result.note);
  }
}
