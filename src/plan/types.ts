import type { AnswerValue, SheetDefinition } from "../definition";

/** A rectangle of cells. All numbers count from 0; `rows` and `columns` are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell can hold: text, a number (dates are serial numbers), a boolean, or nothing. */
export type CellValue = string | number | boolean | null;

/**
 * What stands in one cell.
 * - `label`: text, number or nothing of ours; rewritten at every draw.
 * - `formula`: English, with commas, leading `=`; rewritten at every draw. `twin` is the figure computed
 *   without Excel, as a matrix (1×1 unless the formula spills); absent when the data was not at hand.
 * - `input`: a person's cell. Written only when the sheet is new; never rewritten.
 */
export type CellContent =
  | { readonly kind: "label"; readonly value: CellValue }
  | { readonly kind: "formula"; readonly formula: string; readonly twin?: readonly (readonly CellValue[])[] }
  | { readonly kind: "input"; readonly value: AnswerValue };

/** One cell with its place. */
export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** One line of a cell's edge. */
export type EdgeStyle = "thin" | "medium";

/** How a cell looks. Colours are `#RRGGBB`; sizes are points. Absent means Excel's default. */
export interface CellStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** A line on all four sides of every cell. */
  readonly border?: { readonly style: EdgeStyle; readonly color: string };
  readonly numberFormat?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** A style by name over an area; later entries paint over earlier ones. */
export interface StylePlan {
  readonly area: Area;
  readonly style: string;
}

/** A workbook-level defined name that refers to an area of this sheet, or to an expression (`=Klanten[klant]`). */
export interface NamePlan {
  readonly name: string;
  readonly area?: Area;
  readonly formula?: string;
  /** Names that only anchor our own layout are hidden from the Name Manager. */
  readonly hidden: boolean;
}

/** A rule on what may be typed. `source` of a list is a name (`=ak_lijst_klanten`) or a comma list of at most 255 characters. */
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "whole" | "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "date"; readonly min: number; readonly max: number };

/** A rule over an area. `strict` refuses what breaks it and shows the message; otherwise the rule only suggests. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly message: string;
  readonly strict: boolean;
}

/** A native formula, written for the top-left cell of the area, that colours cells. No custom function may stand in it. */
export interface ConditionalFormatPlan {
  readonly area: Area;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** One column of a table. `formula` makes it a calculated column; `twin` is what it gives per row, absent when the data was not at hand. */
export interface TableColumnPlan {
  readonly key: string;
  readonly header: string;
  readonly oldHeaders: readonly string[];
  readonly style: string;
  readonly formula?: string;
  readonly twin?: readonly CellValue[];
}

/** A growing table: header row plus `area.rows - 1` body rows. On an existing table the body is never rewritten. */
export interface TablePlan {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly TableColumnPlan[];
  /** Body values of a new table, in column order; calculated columns hold null. */
  readonly rows: readonly (readonly AnswerValue[])[];
  readonly exists: boolean;
}

/** A chart over fixed ranges. `anchor` is the area that it covers. */
export interface ChartPlan {
  readonly name: string;
  readonly type: "bar" | "column" | "line";
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color: string }[];
  readonly anchor: Area;
  readonly numberFormat: string;
}

/** Page setup: A4, fitted to one page wide. */
export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** Rows that repeat at the top of every page (0-based, inclusive). */
  readonly titleRows: { readonly from: number; readonly to: number };
  /** Rows (0-based) that start on a new page. */
  readonly pageRows: readonly number[];
  readonly area: Area;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** A cell that jumps to another place in the workbook when clicked. `target` is a defined name; null: plain text for now. */
export interface LinkPlan {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly target: string | null;
  readonly tip: string;
}

/**
 * One worksheet.
 * `mode` says what a drawer does: `new` adds the sheet; `redraw` rewrites everything but inputs, table bodies and cells
 * outside our blocks; `formulas` rewrites formula cells, calculated columns and links only (a sheet that depends on one
 * that came or went).
 */
export interface SheetPlan {
  readonly id: string;
  readonly title: string;
  readonly mode: "new" | "redraw" | "formulas";
  readonly tabColor: string;
  readonly hidden: boolean;
  /** Width per column from A, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Height in points, at most 409, per row that is not of default height. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly freezeRows: number;
  readonly cells: readonly CellPlan[];
  readonly styles: readonly StylePlan[];
  readonly merges: readonly Area[];
  readonly names: readonly NamePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly links: readonly LinkPlan[];
  readonly print: PrintPlan;
}

/** Everything that is to be drawn, in order. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** The one font of every sheet. */
  readonly font: string;
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string>>;
}

/** What is already there of one of our sheets; keys of `names` are without the prefix `ak_<id>_`. */
export interface ExistingSheet {
  readonly title: string;
  /** The sheet still bears the mark of an unfinished drawing. */
  readonly unfinished: boolean;
  readonly names: Readonly<Record<string, Area>>;
  /** Keys whose name no longer refers to a cell of this sheet (#REF!, or moved elsewhere). */
  readonly lost: readonly string[];
  readonly tables: Readonly<Record<string, { readonly area: Area; readonly headers: readonly string[] }>>;
}

/** What is already there in the workbook: our sheets by id, and what somebody else has taken. */
export interface ExistingWorkbook {
  readonly sheets: Readonly<Record<string, ExistingSheet>>;
  /** Titles of sheets that are not ours. */
  readonly otherTitles: readonly string[];
  /** Names of tables that do not stand on a sheet of ours. */
  readonly otherTables: readonly string[];
}

/** Something about the request or the workbook that a person must decide or mend; nothing was planned for that sheet. */
export type PlanIssue =
  | { readonly code: "title-taken"; readonly sheet: string; readonly title: string }
  | { readonly code: "table-taken"; readonly sheet: string; readonly table: string }
  | { readonly code: "cells-lost"; readonly sheet: string; readonly title: string; readonly fields: readonly string[] }
  | { readonly code: "rows-lost"; readonly sheet: string; readonly title: string; readonly row: number }
  | { readonly code: "rows-inside"; readonly sheet: string; readonly title: string; readonly row: number };

/** Answers by sheet id and key. */
export type Answers = Readonly<Record<string, Readonly<Record<string, AnswerValue>>>>;

/** One row of a table by column key. */
export type TableRow = Readonly<Record<string, AnswerValue>>;

/** Table rows by table name. */
export type TableRows = Readonly<Record<string, readonly TableRow[]>>;

/**
 * What the whole workbook has in common. `boekjaar` is the current one; `today` a serial number; `fixed`: the plan is for a
 * copy with values only, in which nothing computes; `workbookId`: which workbook it is, for its properties.
 */
export interface PlanSettings {
  readonly boekjaar: number;
  readonly owner: string;
  readonly today: number;
  readonly fixed?: boolean;
  readonly workbookId?: string;
}

/**
 * What is asked of `planWorkbook`.
 * - `draw`, `remove`: ids of sheets to draw (new or again) and to take away.
 * - `answers`, `tables`: contents of new sheets, and the data from which twins are computed. Absent on a plain redraw.
 */
export interface PlanRequest {
  readonly definitions: readonly SheetDefinition[];
  readonly draw: readonly string[];
  readonly remove?: readonly string[];
  readonly existing: ExistingWorkbook;
  readonly settings: PlanSettings;
  readonly answers?: Answers;
  readonly tables?: TableRows;
}

/** The plan of every sheet without issues, and the issues of the others. */
export interface PlanResult {
  readonly plan: WorkbookPlan;
  readonly issues: readonly PlanIssue[];
}
