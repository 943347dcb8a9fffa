import type { Area, CellStyle, CellValue, ConditionalFormatPlan, SheetPlan } from "../../../plan";
import { drawChart } from "../charts/draw-chart";
import { chartPicture } from "./chart-picture";
import { holds } from "./conditional-format";
import { formatCell } from "./format-cell";
import { everyPlace, readCells, type SheetCells } from "./read-cells";
import { boxOf, sheetSizes, type SheetSizes } from "./sheet-sizes";

/** What a sheet is drawn with, beside its own plan. */
export interface DrawContext {
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly font: string;
  /** The value of a one-cell name anywhere in the workbook; null when there is none. */
  readonly name: (name: string) => CellValue;
  /** Where a link to a defined name leads on this page; null when it does not. */
  readonly address: (name: string) => string | null;
  /** Shown in a chart without figures. */
  readonly emptyText: string;
}

interface Drawing {
  readonly plan: SheetPlan;
  readonly context: DrawContext;
  readonly cells: SheetCells;
  readonly sizes: SheetSizes;
  readonly merges: ReadonlyMap<string, Area>;
}

/** What Excel keeps free at the sides of a cell, and per step of indent, in pixels. */
const [PADDING, INDENT] = [3, 9];
/** The eighteenth colour of Excel, for what is below zero: dark enough to read on every fill. */
const RED = "#993366";
const place = (row: number, column: number): string => `${row},${column}`;

/** Draws a sheet as Excel shows it, on white paper: one HTML table, with each chart in the cell where it begins. */
export function drawSheet(plan: SheetPlan, context: DrawContext): HTMLElement {
  const drawing: Drawing = { plan, context, cells: readCells(plan, context.styles), sizes: sheetSizes(plan), merges: mergedPlaces(plan) };
  const paper = element("div", "paper");
  paper.style.fontFamily = `${context.font}, Carlito, sans-serif`;
  paper.style.width = `${drawing.sizes.left(drawing.cells.columns)}px`;
  paper.append(drawTable(drawing));
  return paper;
}

/** Every merged cell with the area that it belongs to. */
function mergedPlaces(plan: SheetPlan): Map<string, Area> {
  return new Map(plan.merges.flatMap((area) => everyPlace(area).map(([row, column]): [string, Area] => [place(row, column), area])));
}

function drawTable(drawing: Drawing): HTMLTableElement {
  const { plan, cells, sizes } = drawing;
  const table = element("table", "sheet");
  table.setAttribute("aria-label", plan.title);
  const columns = element("colgroup");
  columns.append(...indices(cells.columns).map((column) => Object.assign(element("col"), { width: String(sizes.left(column + 1) - sizes.left(column)) })));
  const body = element("tbody");
  body.append(...indices(cells.rows).map((row) => drawRow(drawing, row)));
  table.append(columns, body);
  return table;
}

function drawRow(drawing: Drawing, row: number): HTMLTableRowElement {
  const line = element("tr");
  line.style.height = `${drawing.sizes.top(row + 1) - drawing.sizes.top(row)}px`;
  for (const column of indices(drawing.cells.columns)) {
    const merged = drawing.merges.get(place(row, column));
    if (merged && (merged.row !== row || merged.column !== column)) continue;
    line.append(drawCell(drawing, merged ?? { row, column, rows: 1, columns: 1 }));
  }
  return line;
}

function drawCell(drawing: Drawing, area: Area): HTMLTableCellElement {
  const { row, column } = area;
  const { cells } = drawing;
  const style = styleOf(drawing, row, column);
  const value = cells.value(row, column);
  const { text, red } = formatCell(value, style.numberFormat);
  const cell = cells.isHeader(row, column) && text !== "" ? Object.assign(element("th"), { scope: "col" }) : element("td");
  if (area.columns > 1) cell.colSpan = area.columns;
  if (area.rows > 1) cell.rowSpan = area.rows;
  if (style.fill) cell.style.backgroundColor = style.fill;
  cell.style.boxShadow = linesOf(style, cells.hasTableLine(row, column));
  const charts = drawCharts(drawing, area);
  if (charts.length > 0 || drawing.sizes.fits(row)) cell.className = "holds";
  cell.append(...charts);
  if (text !== "") cell.append(drawText(drawing, area, { text, isText: typeof value === "string", style: red ? { ...style, color: RED } : style }));
  return cell;
}

/** The line at the right and the bottom lies inside the cell, that at the left and the top on the edge of its neighbour. */
function linesOf({ border }: CellStyle, hasTableLine: boolean): string {
  return [
    ...(hasTableLine ? ["inset 0 -1px 0 0 #000000"] : []),
    ...(border ? [`-1px -1px 0 0 ${border.color}`, `inset -1px -1px 0 0 ${border.color}`] : []),
  ].join(", ");
}

/** The style of a cell with the conditional formats that hold over it; of those the first wins, as in Excel. */
function styleOf({ plan, cells, context }: Drawing, row: number, column: number): CellStyle {
  const applies = ({ area, formula }: ConditionalFormatPlan): boolean => {
    const offset = { rows: row - area.row, columns: column - area.column };
    const inside = offset.rows >= 0 && offset.rows < area.rows && offset.columns >= 0 && offset.columns < area.columns;
    return inside && holds(formula, offset, { cell: cells.value, name: context.name });
  };
  return plan.conditionalFormats.filter(applies).reduceRight<CellStyle>(
    (style, { fill, color, bold }) => ({ ...style, ...(fill && { fill }), ...(color && { color }), ...(bold && { bold }) }),
    cells.style(row, column),
  );
}

interface CellText {
  readonly text: string;
  readonly isText: boolean;
  readonly style: CellStyle;
}

function drawText(drawing: Drawing, area: Area, { text, isText, style }: CellText): HTMLElement {
  const align = style.horizontal ?? (isText ? "left" : "right");
  const wraps = isText && style.wrap === true;
  const box = element("div", wraps ? "cell wraps" : "cell");
  if (drawing.sizes.fits(area.row)) box.classList.add(wraps && !drawing.cells.computed(area.row, area.column) ? "grows" : "follows");
  const own = boxOf(drawing.sizes, area);
  const run = isText && !wraps ? runOn(drawing, area, align) : own;
  Object.assign(box.style, {
    width: `${run.width}px`,
    height: `${own.height}px`,
    marginLeft: `${run.left - own.left}px`,
    paddingLeft: `${PADDING + (align === "left" ? INDENT * (style.indent ?? 0) : 0)}px`,
    paddingRight: `${PADDING + (align === "right" ? INDENT * (style.indent ?? 0) : 0)}px`,
    textAlign: align,
    alignItems: { top: "start", center: "safe center", bottom: "safe end" }[style.vertical ?? "bottom"],
    ...fontOf(style),
  });
  box.append(drawContent(drawing, area, text));
  return box;
}

function fontOf({ fontSize, bold, italic, underline, color }: CellStyle): Partial<CSSStyleDeclaration> {
  return {
    ...(fontSize !== undefined && { fontSize: `${fontSize}pt` }),
    ...(bold && { fontWeight: "bold" }),
    ...(italic && { fontStyle: "italic" }),
    ...(underline && { textDecoration: "underline" }),
    ...(color && { color }),
  };
}

function drawContent({ cells, context }: Drawing, { row, column }: Area, text: string): HTMLElement {
  const link = cells.link(row, column);
  const address = link?.target ? context.address(link.target) : null;
  if (!link || address === null) return Object.assign(element("span"), { textContent: text });
  return Object.assign(element("a"), { textContent: text, href: address, title: link.tip });
}

/** The box of a text that may run on over the empty cells beside it: to the right, or to the left when it stands at the right. */
function runOn(drawing: Drawing, area: Area, align: NonNullable<CellStyle["horizontal"]>): { left: number; width: number } {
  const { cells, merges, sizes } = drawing;
  if (area.columns > 1 || align === "center") return boxOf(sizes, area);
  const step = align === "left" ? 1 : -1;
  const isFree = (column: number): boolean => column >= 0 && column < cells.columns && !cells.occupied(area.row, column) && !merges.has(place(area.row, column));
  let end = area.column;
  while (isFree(end + step)) end += step;
  const first = Math.min(area.column, end);
  return boxOf(sizes, { ...area, column: first, columns: Math.abs(end - area.column) + 1 });
}

/** The charts that begin in a cell. They go down with it where a row above became higher. */
function drawCharts({ plan, cells, sizes, context }: Drawing, { row, column, rows, columns }: Area): HTMLElement[] {
  const begins = ({ anchor }: SheetPlan["charts"][number]): boolean => anchor.row >= row && anchor.row < row + rows && anchor.column >= column && anchor.column < column + columns;
  return plan.charts.filter(begins).map((chart) => {
    const box = boxOf(sizes, chart.anchor);
    const frame = element("div", "chart");
    frame.dataset["name"] = chart.name;
    Object.assign(frame.style, { width: `${box.width}px`, height: `${box.height}px` });
    frame.append(drawChart(chartPicture(chart, cells, context.emptyText), box));
    return frame;
  });
}

const indices = (length: number): number[] => Array.from({ length }, (_index, index) => index);

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className?: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  return made;
}
