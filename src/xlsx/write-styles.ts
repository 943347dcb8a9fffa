import type { CellStyle } from "../plan";
import type { LibraryStyle } from "./write-library";

/** Named in every style: without a name LibreOffice falls back to a serif. A test holds it against the theme. */
export const FILE_FONT = "Calibri";

/** `#RRGGBB` as the file wants it: opaque, without `#`. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** Every style of a plan in the words of the library, made once; cells share them. */
export function libraryStyles(styles: Readonly<Record<string, CellStyle>>): ReadonlyMap<string, LibraryStyle> {
  return new Map(Object.entries(styles).map(([name, style]) => [name, libraryStyle(style)]));
}

function libraryStyle(style: CellStyle): LibraryStyle {
  const side = style.border && { style: style.border.style, color: { rgb: argb(style.border.color) } };
  return {
    font: fontOf(style),
    alignment: alignmentOf(style),
    ...(style.fill === undefined ? {} : { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: argb(style.fill) } } }),
    ...(side ? { border: { top: side, right: side, bottom: side, left: side } } : {}),
    ...(style.numberFormat === undefined || style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
  };
}

function fontOf(style: CellStyle): NonNullable<LibraryStyle["font"]> {
  return {
    name: FILE_FONT,
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
