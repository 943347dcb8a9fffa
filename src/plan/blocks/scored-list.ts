import type { ScoredListBlock } from "../../definition";
import type { SheetBuilder } from "../sheet-builder";
import { columnArea, finishScores } from "./questionnaire";

/** Items with a score in each column, the number of the item before them; what the ends of each scale mean stands in its header. */
export function placeScoredList(builder: SheetBuilder, block: ScoredListBlock): void {
  builder.heading(block.title);
  const { first } = builder;
  const scores = first + (block.numbers === undefined ? 1 : 2);
  const header = builder.takeRow();
  builder.label(header, first, block.itemTitle, "header");
  if (block.numbers !== undefined) builder.label(header, first + 1, "Nummer", "header:center");
  block.columns.forEach((column, index) => {
    const title = `${column.title}\n${block.lowest} = ${column.lowestMeans}, ${block.highest} = ${column.highestMeans}`;
    builder.label(header, scores + index, title, "header:center");
    builder.fitText(header, title, "header:center", scores + index);
  });
  const rows = block.items.map((item, at) => {
    const row = builder.takeRow(`${item.key}_${block.columns[0]?.key ?? ""}`);
    builder.label(row, first, item.label, "statement");
    builder.fitText(row, item.label, "statement", first);
    if (block.numbers !== undefined) builder.label(row, first + 1, at + 1, "statement:center");
    block.columns.forEach((column, index) => builder.input(row, scores + index, `${item.key}_${column.key}`, "input:scale"));
    return row;
  });
  block.columns.forEach((column, index) => finishScores(builder, block, { key: column.key, column: scores + index, rows }));
  if (block.numbers !== undefined) builder.name(block.numbers, columnArea(first + 1, rows));
}
