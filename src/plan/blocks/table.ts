import type { AnswerValue, TableBlock, TableColumn } from "../../definition";
import type { SheetBuilder } from "../sheet-builder";
import { a1, cellArea } from "../area";
import { sharedName } from "../names";
import { COLORS } from "../theme";
import { validationFor } from "../validation";

/** How the body cells of a column look. */
export const tableStyle = (column: TableColumn): string => `${column.formula ? "table-result" : "table"}:${column.format}`;

/** The growing table: last on its sheet, nothing below or beside it. An existing table keeps its place and its rows. */
export function placeTable(builder: SheetBuilder, block: TableBlock): void {
  const existing = builder.context.existing?.tables[block.name];
  const header = existing ? existing.area.row : builder.takeRow();
  const { first } = builder;
  const rows = bodyRows(builder, block);
  const area = existing?.area ?? { row: header, column: first, rows: rows.length + 1, columns: block.columns.length };
  builder.tables.push({ name: block.name, block: block.name, area, rows, exists: existing !== undefined });
  builder.style({ row: header, column: area.column, rows: 1, columns: area.columns }, "header");
  block.columns.forEach((column, index) => {
    const body = { row: header + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
    const text = builder.text(column.header);
    builder.fitText(header, text, "header", first + index);
    const rule = column.input && validationFor(column.input, body, (option) => builder.text(option));
    if (rule) builder.validations.push(rule);
    // In a table that stands a person may have moved columns or put some between them.
    const at = existing ? existing.headers.indexOf(text) : index;
    if (at < 0) return;
    const here = { ...body, column: area.column + at };
    builder.style(here, tableStyle(column));
    if (column.warning !== undefined) {
      const top = a1({ ...here, rows: 1 });
      builder.conditionalFormats.push({ area: here, formula: `=LEFT(${top},${column.warning.length})="${column.warning}"`, color: COLORS.warning, bold: true });
    }
    if (column.format !== "text") builder.style(cellArea(header, area.column + at), "header:right");
  });
  for (const list of block.lists ?? []) {
    const column = block.columns.find((candidate) => candidate.key === list.column);
    if (column) builder.names.push({ name: sharedName(list.name), formula: `=${block.name}[${builder.text(column.header)}]`, hidden: false });
  }
  builder.freezeRows = header + 1;
  builder.titleRowTo = header;
}

function bodyRows(builder: SheetBuilder, block: TableBlock): readonly (readonly AnswerValue[])[] {
  const given = builder.context.tableRows(block.name) ?? [];
  const filled = given.map((row) => block.columns.map((column) => (column.formula ? null : (row[column.key] ?? null))));
  const blank = block.columns.map(() => null);
  return [...filled, ...Array.from({ length: Math.max(0, block.rows - filled.length) }, () => blank)];
}
