import type { Area, CellStyle } from "../plan";
import { holds, rangeAt } from "./address";
import { mergeStyles } from "./paint";
import { setAll } from "./set-all";
import type { SheetDrawing } from "./sheet-drawing";

const OUTSIDE = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Paints every style by range. */
export function writeStyles({ sheet, plan, styles }: SheetDrawing): void {
  for (const { area, style } of mergeStyles(plan.styles)) {
    const range = rangeAt(sheet, area);
    const look = styleOf(styles, style);
    writeStyle(range, look);
    if (look.border) writeBorders(range.format.borders, look.border, area);
  }
}

/** Paints the cells of links again: Excel gives a hyperlink a look of its own. */
export function repaintLinks({ sheet, plan, styles }: SheetDrawing): void {
  for (const { row, column } of plan.links) {
    const painted = plan.styles.filter(({ area }) => holds(area, row, column)).at(-1);
    if (painted) writeStyle(sheet.getRangeByIndexes(row, column, 1, 1), styleOf(styles, painted.style));
  }
}

/**
 * Gives a range a style, all but its lines. What the style does not mention gets Excel's default, so that drawing twice
 * gives the same and an odd default style of the workbook does not show through.
 */
export function writeStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  const { font } = format;
  font.size = style.fontSize ?? 11;
  font.bold = style.bold ?? false;
  font.italic = style.italic ?? false;
  font.underline = style.underline ? "Single" : "None";
  font.color = style.color ?? "#000000";
  if (style.fill === undefined) format.fill.clear();
  else format.fill.color = style.fill;
  setAll(range, "numberFormat", style.numberFormat ?? "General");
  format.horizontalAlignment = style.horizontal ? HORIZONTAL[style.horizontal] : "General";
  format.verticalAlignment = style.vertical ? VERTICAL[style.vertical] : "Bottom";
  format.wrapText = style.wrap ?? false;
  format.indentLevel = style.indent ?? 0;
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
