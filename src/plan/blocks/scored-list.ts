import type { ScoredListBlock } from "../../definition";
import type { SheetBuilder } from "../sheet-builder";
import { finishScores } from "./questionnaire";

/** Items with a score in two columns; what the ends of each scale mean stands in its header. */
export function placeScoredList(builder: SheetBuilder, block: ScoredListBlock): void {
  builder.heading(block.title);
  const { first } = builder;
  const header = builder.takeRow();
  builder.label(header, first, block.itemTitle, "header");
  block.columns.forEach((column, index) => {
    const title = `${column.title}\n${block.lowest} = ${column.lowestMeans}, ${block.highest} = ${column.highestMeans}`;
    builder.label(header, first + 1 + index, title, "header:center");
    builder.fitText(header, title, "header:center", first + 1 + index);
  });
  const rows = block.items.map((item) => {
    const row = builder.takeRow(`${item.key}_${block.columns[0]?.key ?? ""}`);
    builder.label(row, first, item.label, "statement");
    builder.fitText(row, item.label, "statement", first);
    block.columns.forEach((column, index) => builder.input(row, first + 1 + index, `${item.key}_${column.key}`, "input:scale"));
    return row;
  });
  block.columns.forEach((column, index) => finishScores(builder, block, { key: column.key, column: first + 1 + index, rows }));
}
