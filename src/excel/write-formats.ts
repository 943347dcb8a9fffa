import type { Area, CellStyle } from "../plan";
import { holds, rangeAt } from "./address";
import { mergeStyles } from "./paint";
import { setAll } from "./set-all";
import type { SheetDrawing } from "./sheet-drawing";

const OUTSIDE = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Paints every style by range. A new sheet is blank, so only what differs from Excel's default is sent. */
export function writeStyles({ sheet, plan, styles }: SheetDrawing): void {
  for (const { area, style } of mergeStyles(plan.styles)) {
    const range = rangeAt(sheet, area);
    const look = styleOf(styles, style);
    writeStyle(range, look, plan.mode !== "new");
    if (look.border) writeBorders(range.format.borders, look.border, area);
  }
}

/** Paints the cells of links again: Excel gives a hyperlink a look of its own. */
export function repaintLinks({ sheet, plan, styles }: SheetDrawing): void {
  for (const { row, column } of plan.links) {
    const painted = plan.styles.filter(({ area }) => holds(area, row, column)).at(-1);
    if (painted) writeStyle(sheet.getRangeByIndexes(row, column, 1, 1), styleOf(styles, painted.style), true);
  }
}

/** Gives a range a style, all but its lines; with `whole` also what the style does not mention returns to Excel's default. */
export function writeStyle(range: Excel.Range, style: CellStyle, whole: boolean): void {
  const { format } = range;
  writeFont(format.font, style, whole);
  if (style.fill !== undefined) format.fill.color = style.fill;
  else if (whole) format.fill.clear();
  if (style.numberFormat !== undefined || whole) setAll(range, "numberFormat", style.numberFormat ?? "General");
  if (style.horizontal !== undefined || whole) format.horizontalAlignment = style.horizontal ? HORIZONTAL[style.horizontal] : "General";
  if (style.vertical !== undefined || whole) format.verticalAlignment = style.vertical ? VERTICAL[style.vertical] : "Bottom";
  if (style.wrap !== undefined || whole) format.wrapText = style.wrap ?? false;
  if (style.indent !== undefined || whole) format.indentLevel = style.indent ?? 0;
}

function writeFont(font: Excel.RangeFont, style: CellStyle, whole: boolean): void {
  if (style.fontSize !== undefined || whole) font.size = style.fontSize ?? 11;
  if (style.bold !== undefined || whole) font.bold = style.bold ?? false;
  if (style.italic !== undefined || whole) font.italic = style.italic ?? false;
  if (style.underline !== undefined || whole) font.underline = style.underline ? "Single" : "None";
  if (style.color !== undefined || whole) font.color = style.color ?? "#000000";
}

/** A line on all four sides of every cell. A single row or column has no lines inside. */
function writeBorders(borders: Excel.RangeBorderCollection, border: NonNullable<CellStyle["border"]>, area: Area): void {
  const inside = [...(area.rows > 1 ? ["InsideHorizontal" as const] : []), ...(area.columns > 1 ? ["InsideVertical" as const] : [])];
  for (const side of [...OUTSIDE, ...inside]) {
    const edge = borders.getItem(side);
    edge.style = "Continuous";
    edge.weight = border.style === "thin" ? "Thin" : "Medium";
    edge.color = border.color;
  }
}

function styleOf(styles: Readonly<Record<string, CellStyle>>, name: string): CellStyle {
  const style = styles[name];
  if (!style) throw new Error(`Unknown style ${name}`);
  return style;
}
