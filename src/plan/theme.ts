import type { Format, RoleId } from "../definition";
import type { CellStyle } from "./types";

/** The one place that names colours and fonts. Contrast of white on each role colour is at least 4.5 : 1. */
export const FONT = "Calibri";

/** Tab and title colour per role. */
export const ROLE_COLORS: Readonly<Record<RoleId, string>> = {
  organisatie: "#1F3A5F",
  marktverkenner: "#0B7A75",
  verkoper: "#B8500B",
  relatiemanager: "#9B2C5E",
  coordinator: "#5B4B9A",
  partner: "#2F6B2F",
  accountplan: "#7A4A12",
  team: "#136A9E",
  workbook: "#44546A",
};

/** Six series colours that colour-blind people can tell apart (Okabe and Ito, 2008), darkened for white paper. */
export const SERIES_COLORS = ["#0B7A75", "#B8500B", "#1F3A5F", "#9B2C5E", "#7A6A00", "#5B4B9A"] as const;

/** Fills and lines of the three kinds of cell. */
export const COLORS = {
  inputFill: "#FFF6E0",
  inputLine: "#C9A24B",
  resultFill: "#E3EEF6",
  resultLine: "#B7CDDD",
  line: "#D9D9D9",
  text: "#1F1F1F",
  hint: "#595959",
  white: "#FFFFFF",
  link: "#0B5A8A",
  headerFill: "#EDEFF2",
  warning: "#9C0006",
  badFill: "#FBE3E4",
  weakFill: "#FFE7B3",
  weakText: "#6B4A00",
  goodFill: "#E2F0DC",
  goodText: "#1E5B1E",
  openFill: "#FFDF94",
} as const;

/** Points per text style. */
export const SIZES = { title: 18, heading: 13, text: 11, hint: 10 } as const;

/** What is below nil is a dark red in Excel and in LibreOffice, whose numbered colours are others: number 9, darker in Excel, is light grey there. */
const NUMBER_FORMATS: Readonly<Record<Format, string>> = {
  text: "@",
  number: "#,##0;[Color18]-#,##0",
  decimal: "#,##0.0;[Color18]-#,##0.0",
  amount: '"€" #,##0;[Color18]-"€" #,##0',
  cents: '"€" #,##0.00;[Color18]-"€" #,##0.00',
  share: "0.0%",
  date: "dd-mm-yyyy",
  year: "0",
};

/** Excel number format of a figure. */
export const numberFormat = (format: Format): string => NUMBER_FORMATS[format];

const horizontal = (format: Format) => (format === "text" ? "left" : "right");
const base: CellStyle = { fontSize: SIZES.text, color: COLORS.text, vertical: "center" };
/** Cells with a line or a fill keep their text off their edges, so that a number and the text beside it do not touch. */
const padded: CellStyle = { ...base, indent: 1 };

function byFormat(name: string, style: CellStyle, resultsOfText?: CellStyle): Record<string, CellStyle> {
  const formats = Object.keys(NUMBER_FORMATS).map((key) => key as Format);
  return Object.fromEntries(
    formats.map((format) => [
      `${name}:${format}`,
      {
        ...padded,
        ...style,
        horizontal: horizontal(format),
        // A formula in a cell with the text format would be shown instead of computed.
        numberFormat: format === "text" && resultsOfText ? "General" : numberFormat(format),
        ...(format === "text" ? { wrap: true, ...resultsOfText } : {}),
      } satisfies CellStyle,
    ]),
  );
}

const line = (color: string) => ({ style: "thin", color }) as const;

/** Every cell style of the product, by name. */
export const STYLES: Readonly<Record<string, CellStyle>> = {
  ...Object.fromEntries(
    Object.entries(ROLE_COLORS).flatMap(([role, fill]) => [
      [`title:${role}`, { fontSize: SIZES.title, bold: true, color: COLORS.white, fill, vertical: "center" }],
      [`title-link:${role}`, { fontSize: SIZES.text, underline: true, color: COLORS.white, fill, vertical: "center", horizontal: "right", indent: 1 }],
    ]),
  ),
  purpose: { ...base, wrap: true, italic: true, vertical: "center" },
  "how-to": { ...base, wrap: true, vertical: "top" },
  heading: { fontSize: SIZES.heading, bold: true, color: COLORS.text, vertical: "bottom" },
  instruction: { ...base, wrap: true, vertical: "top" },
  note: { fontSize: SIZES.hint, italic: true, color: COLORS.hint, wrap: true, vertical: "top" },
  label: { ...base, wrap: true },
  hint: { fontSize: SIZES.hint, italic: true, color: COLORS.hint, wrap: true, vertical: "center", horizontal: "left", indent: 1 },
  total: { fontSize: SIZES.hint, italic: true, color: COLORS.hint, vertical: "center", horizontal: "left", indent: 1, numberFormat: '"van "0' },
  "hint-line": { fontSize: SIZES.hint, italic: true, color: COLORS.hint, vertical: "center", horizontal: "left", indent: 1 },
  link: { ...base, underline: true, color: COLORS.link },
  "link:padded": { ...padded, underline: true, color: COLORS.link, horizontal: "left" },
  header: { ...padded, bold: true, fill: COLORS.headerFill, wrap: true, horizontal: "left", border: line(COLORS.line) },
  "header:right": { ...padded, bold: true, fill: COLORS.headerFill, wrap: true, horizontal: "right", border: line(COLORS.line) },
  "header:center": { ...base, bold: true, fill: COLORS.headerFill, wrap: true, horizontal: "center", border: line(COLORS.line) },
  "label:padded": { ...padded, wrap: true, horizontal: "left" },
  "statement:center": { ...base, horizontal: "center", border: line(COLORS.line) },
  statement: { ...padded, wrap: true, horizontal: "left", border: line(COLORS.line) },
  "input:scale": { ...base, fill: COLORS.inputFill, border: line(COLORS.inputLine), horizontal: "center", numberFormat: "0", bold: true },
  // A number format of its own: a cell without one takes that of the cell its formula looks at.
  ...Object.fromEntries(Object.entries(NUMBER_FORMATS).map(([format, pattern]) => [`chart-data:${format}`, { fontSize: SIZES.hint, color: COLORS.hint, numberFormat: format === "text" ? "General" : pattern }])),
  plain: base,
  ...byFormat("input", { fill: COLORS.inputFill, border: line(COLORS.inputLine) }),
  ...byFormat("result", { fill: COLORS.resultFill, border: line(COLORS.resultLine), bold: true }, { horizontal: "left" }),
  // The rows of a spill are one line high, whatever it gives: a long text runs on where there is room beside it.
  ...byFormat("spill", {}, { horizontal: "left", wrap: false }),
  ...byFormat("reference", { border: line(COLORS.line) }),
  ...byFormat("table", { }),
  ...byFormat("table-result", { color: COLORS.text, bold: true, fill: COLORS.resultFill }, { horizontal: "left" }),
};
