import type { AnswerValue, TableBlock, TableColumn } from "../../definition";
import type { SheetBuilder } from "../sheet-builder";
import { cellArea } from "../area";
import { sharedName } from "../names";
import { addTones } from "../tones";
import { validationFor } from "../validation";

/** More rows than these above a header take too much of a screen. */
const MOST_FROZEN = 12;

/** How the body cells of a column look. */
export const tableStyle = (column: TableColumn): string => `${column.formula ? "table-result" : "table"}:${column.format}`;

/** The growing table: last on its sheet, nothing below or beside it. An existing table keeps its place and its rows. */
export function placeTable(builder: SheetBuilder, block: TableBlock): void {
  const existing = builder.context.existing?.tables[block.name];
  const header = existing ? builder.standAt(existing.area.row) : builder.takeRow();
  const { first } = builder;
  const rows = bodyRows(builder, block);
  const area = existing?.area ?? { row: header, column: first, rows: rows.length + 1, columns: block.columns.length };
  builder.tables.push({ name: block.name, block: block.name, area, rows, exists: existing !== undefined });
  builder.style({ row: header, column: area.column, rows: 1, columns: area.columns }, "header");
  // In a table that stands a person may have moved columns or put some between them.
  const columnAt = (index: number) => (existing ? existing.headers.indexOf(builder.text(block.columns[index]?.header ?? "")) : index);
  block.columns.forEach((column, index) => {
    const body = { row: header + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
    const text = builder.text(column.header);
    builder.fitText(header, text, "header", first + index);
    const rule = column.input && validationFor(column.input, body, (option) => builder.text(option));
    if (rule) builder.validations.push(rule);
    const at = columnAt(index);
    if (at < 0) return;
    const here = { ...body, column: area.column + at };
    builder.style(here, tableStyle(column));
    const columnOf = (key: string) => area.column + columnAt(block.columns.findIndex((other) => other.key === key));
    addTones(builder, here, { tones: column.tones, columnOf });
    if (column.format !== "text") builder.style(cellArea(header, area.column + at), "header:right");
  });
  for (const list of block.lists ?? []) {
    const column = block.columns.find((candidate) => candidate.key === list.column);
    if (column) builder.names.push({ name: sharedName(list.name), formula: `=${block.name}[${builder.text(column.header)}]`, hidden: false });
  }
  placeFrozen(builder, header);
}

/**
 * The header stays in view, with what stands above it. Of a table far down the sheet only the title band stays: frozen rows
 * that fill the screen leave none to scroll. On paper its header alone repeats.
 */
function placeFrozen(builder: SheetBuilder, header: number): void {
  builder.titleRows = { from: header < MOST_FROZEN ? 0 : header, to: header };
  if (header < MOST_FROZEN) builder.freezeRows = header + 1;
}

function bodyRows(builder: SheetBuilder, block: TableBlock): readonly (readonly AnswerValue[])[] {
  const given = builder.context.tableRows(block.name) ?? block.initial ?? [];
  const filled = given.map((row) => block.columns.map((column) => (column.formula ? null : (row[column.key] ?? null))));
  const blank = block.columns.map(() => null);
  return [...filled, ...Array.from({ length: Math.max(0, block.rows - filled.length) }, () => blank)];
}
