import type { ReferenceBlock } from "../../definition";
import type { SheetBuilder } from "../sheet-builder";

/** Fixed rows that formulas look at, such as score bands; every column has a name. */
export function placeReference(builder: SheetBuilder, block: ReferenceBlock): void {
  builder.heading(block.title);
  const { first } = builder;
  const header = builder.takeRow();
  for (const column of block.columns) builder.label(header, first + column.slot, column.title, column.format === "text" ? "header" : "header:right");
  const top = builder.takeRows(block.rows.length);
  block.rows.forEach((values, index) => {
    block.columns.forEach((column, at) => {
      const value = values[at] ?? null;
      const style = `reference:${column.format}`;
      builder.label(top + index, first + column.slot, value, style);
      if (typeof value === "string") builder.fitText(top + index, value, style, first + column.slot);
    });
  });
  for (const column of block.columns) {
    builder.name(`${block.key}_${column.key}`, { row: top, column: first + column.slot, rows: block.rows.length, columns: 1 });
  }
  builder.blocks.set(block.key, { row: top, column: first, rows: block.rows.length, columns: builder.last - first + 1 });
}
