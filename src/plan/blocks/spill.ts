import type { SpillBlock } from "../../definition";
import { a1 } from "../area";
import type { SheetBuilder } from "../sheet-builder";
import { lineHeight } from "../text-height";
import { COLORS, SIZES } from "../theme";
import { addTones } from "../tones";

/** One formula that fills a block by itself. Its room is kept free; what it fills gets the colour of a result. */
export function placeSpill(builder: SheetBuilder, block: SpillBlock): void {
  builder.heading(block.title);
  const { first } = builder;
  const header = builder.takeRow();
  block.columns.forEach((column, index) => {
    const style = column.format === "text" ? "header" : "header:right";
    builder.label(header, first + index, builder.text(column.title), style);
    if (!builder.definition.hidden) builder.fitText(header, column.title, style, first + index);
  });
  const top = builder.takeRows(block.rows);
  const area = { row: top, column: first, rows: block.rows, columns: block.columns.length };
  builder.cells.push({ row: top, column: first, content: { kind: "formula", expression: block.formula, rows: block.rows, columns: block.columns.length } });
  builder.name(block.key, area);
  block.columns.forEach(({ key }, index) => {
    if (key !== undefined) builder.name(`${block.key}_${key}`, { ...area, column: first + index, columns: 1 });
  });
  builder.blocks.set(block.key, area);
  if (builder.definition.hidden) return;
  if (block.lines !== undefined) for (let row = top; row < top + block.rows; row += 1) builder.atLeast(row, block.lines * lineHeight(SIZES.text) + 6);
  if (block.beside) placeBeside(builder, block.beside, { header, top, column: first + block.columns.length });
  block.columns.forEach((column, index) => {
    builder.style({ row: top, column: first + index, rows: block.rows, columns: 1 }, `spill:${column.format}`);
  });
  block.columns.forEach(({ tones }, index) => addTones(builder, { row: top, column: first + index, rows: block.rows, columns: 1 }, { tones, columnOf: () => first + index }));
  builder.conditionalFormats.push({ area, formula: `=$${a1({ row: top, column: first, rows: 1, columns: 1 })}<>""`, fill: COLORS.resultFill });
}

/** Figures filled down beside the spill, a formula per line: what a spill cannot hold itself, such as a link. */
function placeBeside(builder: SheetBuilder, beside: NonNullable<SpillBlock["beside"]>, at: { readonly header: number; readonly top: number; readonly column: number }): void {
  builder.label(at.header, at.column, beside.title, "header");
  beside.formulas.forEach((formula, index) => builder.formula(at.top + index, at.column, formula, "link:padded"));
}
