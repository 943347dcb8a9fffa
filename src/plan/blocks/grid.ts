import type { GridBlock, GridColumn, GridRow, Input } from "../../definition";
import type { SheetBuilder } from "../sheet-builder";
import { cellArea } from "../area";
import { lineHeight } from "../text-height";
import { SIZES } from "../theme";
import { addTones } from "../tones";
import { validationFor } from "../validation";
import { inputStyleOf } from "./form";
import { checkInserted, columnArea } from "./questionnaire";
import { fitResult } from "./results";

/** Fixed rows with answers and figures in columns. */
export function placeGrid(builder: SheetBuilder, block: GridBlock): void {
  builder.heading(block.title);
  const { first } = builder;
  placeHeader(builder, block);
  const anchor = block.columns.find((column) => !column.formulas) ?? block.columns[0];
  const rows = block.rows.map((row, at) => {
    const placed = builder.takeRow(`${row.key}_${anchor?.key ?? ""}`);
    builder.caption(placed, first, { caption: row.label, style: "statement", lines: block.captionLines });
    block.columns.forEach((column, index) => placeCell(builder, { row, at, column, index, placed, place: first + 1 + index }));
    if (row.figures) addTones(builder, { ...cellArea(placed, first + 1), columns: block.columns.length }, { tones: row.figures.tones, columnOf: () => first + 1 });
    return placed;
  });
  block.columns.forEach((column, index) => finishColumn(builder, { column, place: first + 1 + index, rows, block }));
  const area = columnArea(first, rows);
  builder.name(block.key, { ...area, column: first + 1, columns: block.columns.length });
  for (const { key, from, to } of block.spans ?? []) {
    const at = (wanted: string): number => block.columns.findIndex((column) => column.key === wanted);
    builder.name(key, { ...area, column: first + 1 + at(from), columns: at(to) - at(from) + 1 });
  }
  builder.blocks.set(block.key, { ...area, columns: block.columns.length + 1 });
  checkInserted(builder, rows);
}

function placeHeader(builder: SheetBuilder, block: GridBlock): void {
  const { first } = builder;
  const header = builder.takeRow();
  builder.caption(header, first, { caption: block.rowTitle, style: "header" });
  block.columns.forEach((column, index) => {
    const style = column.formulas && column.format !== undefined && column.format !== "text" ? "header:right" : "header";
    builder.caption(header, first + 1 + index, { caption: column.title, style, lines: block.captionLines });
  });
}

interface Cell {
  readonly row: GridRow;
  readonly at: number;
  readonly column: GridColumn;
  readonly index: number;
  readonly placed: number;
  readonly place: number;
}

function placeCell(builder: SheetBuilder, { row, at, column, index, placed, place }: Cell): void {
  const key = `${row.key}_${column.key}`;
  const figure = row.figures?.formulas[index];
  const formula = figure ?? column.formulas?.[at];
  if (formula) {
    builder.formula(placed, place, formula, `result:${row.figures?.format ?? column.format ?? "text"}`);
    builder.name(key, cellArea(placed, place));
    if (column.lines !== undefined) builder.atLeast(placed, column.lines * lineHeight(SIZES.text) + 6);
    if (figure && row.figures?.format === "text") fitResult(builder, { row: placed, column: place, formula: figure });
    return;
  }
  const input = inputOf(row, column);
  builder.input(placed, place, key, inputStyleOf(input));
  if (column.optional) builder.optionalKeys.add(key);
  if (input.kind === "text") builder.atLeast(placed, (input.lines ?? 1) * lineHeight(SIZES.text) + 6);
}

function inputOf(row: GridRow, column: GridColumn): Input {
  const input = column.input ?? row.input;
  if (!input) throw new Error(`${row.key}_${column.key} accepts nothing`);
  return input;
}

/** Names a column and guards it: in one piece where every row accepts the same, else row by row. */
function finishColumn(builder: SheetBuilder, { column, place, rows, block }: { readonly column: GridColumn; readonly place: number; readonly rows: readonly number[]; readonly block: GridBlock }): void {
  const area = columnArea(place, rows);
  // Of one row the answer has its own name already.
  if (rows.length > 1) builder.name(column.key, area);
  addTones(builder, area, { tones: column.tones, columnOf: (key) => builder.first + 1 + block.columns.findIndex((other) => other.key === key) });
  if (column.formulas) return;
  const guard = (input: Input, where: typeof area): void => {
    const rule = validationFor(input, where, (text) => builder.text(text));
    if (rule) builder.validations.push(rule);
    if (!column.optional && (input.kind === "scale" || input.kind === "choice")) builder.markOpen(where);
  };
  if (column.input && !block.rows.some((row) => row.figures)) guard(column.input, area);
  else block.rows.forEach((row, at) => { if (!row.figures) guard(inputOf(row, column), cellArea(rows[at] ?? 0, place)); });
}
