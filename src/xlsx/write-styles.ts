import type { CellStyle, WorkbookPlan } from "../plan";
import type { LibraryStyle } from "./write-library";

/** `#RRGGBB` as the file wants it: opaque, without `#`. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/**
 * Every style of a plan in the words of the library, made once; cells share them. Each names the font: without a name
 * LibreOffice falls back to a serif.
 */
export function libraryStyles({ styles, font }: Pick<WorkbookPlan, "styles" | "font">): ReadonlyMap<string, LibraryStyle> {
  return new Map(Object.entries(styles).map(([name, style]) => [name, libraryStyle(style, font)]));
}

function libraryStyle(style: CellStyle, font: string): LibraryStyle {
  const side = style.border && { style: style.border.style, color: { rgb: argb(style.border.color) } };
  return {
    font: fontOf(style, font),
    alignment: alignmentOf(style),
    ...(style.fill === undefined ? {} : { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: argb(style.fill) } } }),
    ...(side ? { border: { top: side, right: side, bottom: side, left: side } } : {}),
    ...(style.numberFormat === undefined || style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
  };
}

function fontOf(style: CellStyle, name: string): NonNullable<LibraryStyle["font"]> {
  return {
    name,
    size: style.fontSize ?? 11,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.color === undefined ? {} : { color: { rgb: argb(style.color) } }),
  };
}

function alignmentOf(style: CellStyle): NonNullable<LibraryStyle["alignment"]> {
  return {
    ...(style.horizontal ? { horizontal: style.horizontal } : {}),
    ...(style.vertical ? { vertical: style.vertical } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
  };
}
