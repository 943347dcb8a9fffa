/** What stands in the host, read through office.js in the words of the other side, so that the two can be compared. */
import { a1 } from "../../../src/plan";
import type { CellValue } from "../../../src/plan";
import type { Snapshot } from "../../../src/preview/snapshot";
import type { FoundChart, FoundLook, FoundSheet } from "../../xlsx/support";

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
const withoutSheet = (address: string): string => address.split("!").at(-1)?.replaceAll("$", "") ?? "";

/** Values and formulas by cell; an empty text is no value. */
export async function valuesInHost(title: string): Promise<{ readonly values: Readonly<Record<string, CellValue>>; readonly formulas: Readonly<Record<string, string>> }> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(title).getUsedRange().load("values,formulas,rowIndex,columnIndex");
    await context.sync();
    const cells = used.values.flatMap((line: CellValue[], row) => line.map((value, column) => ({ cell: a1({ row: used.rowIndex + row, column: used.columnIndex + column, rows: 1, columns: 1 }), value, formula: used.formulas[row]?.[column] })));
    return {
      values: Object.fromEntries(cells.filter(({ value }) => value !== "").map(({ cell, value }) => [cell, value])),
      formulas: Object.fromEntries(cells.flatMap(({ cell, value, formula }) => (typeof formula === "string" && formula.startsWith("=") && formula !== value ? [[cell, formula]] : []))),
    };
  });
}

export async function tablesInHost(title: string): Promise<readonly { readonly name: string; readonly ref: string; readonly style: string; readonly columns: readonly string[] }[]> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(title);
    tables.load("items/name,items/style,items/columns/items/name");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return tables.items.map((table, index) => ({ name: table.name, ref: withoutSheet(ranges[index]?.address ?? ""), style: table.style, columns: table.columns.items.map((column) => column.name) }));
  });
}

const KINDS: Readonly<Record<string, string>> = { list: "list", wholeNumber: "whole", decimal: "decimal", date: "date" };
/** A day as a serial number; Excel hands the bounds of a date rule over as it was given them. */
const bound = (value: unknown): string => (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? String(Date.parse(value) / 86_400_000 + 25_569) : String(value));

/** The rules at these addresses, and every conditional format of the sheet. */
export async function rulesInHost(title: string, addresses: readonly string[]) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(title);
    const rules = addresses.map((address) => sheet.getRange(address).dataValidation.load("rule,errorAlert,ignoreBlanks"));
    const formats = sheet.getRange().conditionalFormats.load("items/id");
    await context.sync();
    const details = formats.items.map((item) => ({ custom: item.custom.load("rule/formula,format/fill/color,format/font/color,format/font/bold"), range: item.getRange().load("address") }));
    await context.sync();
    const validations = rules.map(({ rule, errorAlert, ignoreBlanks }, index) => {
      const [kind = "", given] = Object.entries(rule)[0] ?? [];
      const { source, formula1, formula2 } = given ?? {};
      return { range: addresses[index], type: KINDS[kind], formula1: source === undefined ? bound(formula1) : String(source).replace(/^=/, ""), formula2: formula2 === undefined ? null : bound(formula2), error: errorAlert.message, blank: ignoreBlanks };
    });
    const conditional = details.map(({ custom, range }) => ({
      range: withoutSheet(range.address), formula: custom.rule.formula, fill: custom.format.fill.color ? argb(custom.format.fill.color) : null, color: custom.format.font.color ? argb(custom.format.font.color) : null, bold: custom.format.font.bold === true,
    }));
    return { validations, conditional };
  });
}

const CHART_TYPES: Readonly<Record<string, FoundChart["type"]>> = { BarClustered: "bar", ColumnClustered: "col", Line: "line" };

/** The charts of a sheet. Office.js tells no ranges before ExcelApi 1.15, so these come from what the host keeps. */
export function chartsInHost({ grid, state }: Snapshot, title: string): readonly FoundChart[] {
  const id = Object.values(grid.sheets).find((sheet) => sheet.name === title)?.id ?? "";
  const titles = new Map(Object.values(grid.sheets).map((sheet) => [sheet.id ?? "", sheet.name ?? ""]));
  const place = ({ sheetId, area }: { readonly sheetId: string; readonly area: Parameters<typeof a1>[0] }) => `'${titles.get(sheetId) ?? ""}'!${a1(area, true)}`;
  return (state.sheets[id]?.charts ?? []).map(({ type, title: { text }, anchor, series, legend }) => {
    const { row = 0, column = 0, rows = 0, columns = 0 } = anchor ?? {};
    return {
      type: CHART_TYPES[type] ?? "line", title: text, rows: [row, row + rows], columns: [column, column + columns], legend: legend.visible,
      series: series.map(({ values, categories, color }) => ({ values: place(values), categories: categories ? place(categories) : "", color: color?.slice(1).toUpperCase() ?? null })),
    };
  });
}

/** How these cells look. */
export async function looksInHost(title: string, cells: readonly string[]): Promise<Readonly<Record<string, FoundLook>>> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(title);
    const ranges = cells.map((cell) => {
      const range = sheet.getRange(cell).load("numberFormat,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/fill/color,format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/underline,format/font/color");
      return { range, edge: range.format.borders.getItem("EdgeTop").load("style,color") };
    });
    await context.sync();
    return Object.fromEntries(ranges.map(({ range, edge }, index) => [cells[index] ?? "", lookOf(range, edge)]));
  });
}

function lookOf({ numberFormat, format }: Excel.Range, edge: Excel.RangeBorder): FoundLook {
  const { fill, font } = format;
  const aligned = (value: string) => (value === "General" ? null : value.toLowerCase());
  return {
    format: String(numberFormat[0]?.[0]), fill: fill.color === "#FFFFFF" ? null : argb(fill.color), font: font.name, size: font.size, bold: font.bold, italic: font.italic, underline: font.underline === "Single",
    color: argb(font.color), horizontal: aligned(format.horizontalAlignment), vertical: aligned(format.verticalAlignment), wrap: format.wrapText, indent: format.indentLevel,
    line: edge.style === "None" ? null : argb(edge.color),
  };
}

interface Asked {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly linked: readonly string[];
}

/** Merged areas of a sheet. Office.js tells them by range only, so these come from what the host keeps. */
export function mergesInHost({ grid }: Snapshot, title: string): readonly string[] {
  const merges = Object.values(grid.sheets).find((sheet) => sheet.name === title)?.mergeData ?? [];
  return merges.map(({ startRow, startColumn, endRow, endColumn }) => a1({ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 })).sort();
}

/** Sizes, links and page setup of a sheet. */
export async function pageInHost(title: string, { columns, rows, linked }: Asked) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(title);
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,zoom,headersFooters/defaultForAllPages/leftFooter,headersFooters/defaultForAllPages/centerFooter,headersFooters/defaultForAllPages/rightFooter");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
    const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
    const widths = columns.map((column) => sheet.getRange(`${column}1`).format.load("columnWidth"));
    const heights = rows.map((row) => sheet.getRange(`A${row}`).format.load("rowHeight"));
    const links = linked.map((cell) => sheet.getRange(cell).load("hyperlink"));
    await context.sync();
    const footers = pageLayout.headersFooters.defaultForAllPages;
    return {
      links: Object.fromEntries(links.map(({ hyperlink }, index) => [linked[index] ?? "", [hyperlink?.documentReference, hyperlink?.screenTip]])),
      widths: Object.fromEntries(widths.map(({ columnWidth }, index) => [columns[index] ?? "", columnWidth])),
      heights: Object.fromEntries(heights.map(({ rowHeight }, index) => [rows[index] ?? "", rowHeight])),
      freeze: frozen.isNullObject ? null : `A${frozen.rowCount + 1}`,
      orientation: pageLayout.orientation.toLowerCase(), paper: pageLayout.paperSize, wide: pageLayout.zoom.horizontalFitToPages,
      area: area.isNullObject ? "" : withoutSheet(area.address), rows: titleRows.isNullObject ? "" : `${titleRows.rowIndex + 1}:${titleRows.rowIndex + titleRows.rowCount}`,
      footer: [footers.leftFooter, footers.centerFooter, footers.rightFooter], breaks: breaks.items.map(({ rowIndex }) => rowIndex),
    } satisfies Partial<FoundSheet> | Readonly<Record<string, unknown>>;
  });
}
