/** One value as a file or a sheet gives it. */
export type Cell = string | number | boolean | null;

/** A row of data with the place where a person finds it back. */
export interface TableRow {
  /** Line of the file, or row of the sheet; counted from 1. */
  row: number;
  cells: readonly Cell[];
  /** True for a last row in the middle of which the file ends. */
  truncated: boolean;
}

/** A file, a pasted text or a selection as header and rows; nothing is interpreted yet. */
export interface Table {
  /** The header cells as text; a column without a header is "". */
  header: readonly string[];
  rows: readonly TableRow[];
  /** Rows in which every cell is blank; they are not in `rows`. */
  blankRows: number;
  /** Rows above the header, such as the title of a report; they are not in `rows`. */
  rowsAbove: number;
  /** The sign between the fields, or null for values from a sheet. */
  delimiter: Delimiter | null;
  /** Where values from a sheet stood; null for text, and when nobody said. */
  place: SheetPlace | null;
}

/** The sheet that values come from, and the first of their columns, counted from 0. */
export interface SheetPlace {
  sheet: string;
  firstColumn: number;
}

/** The signs between fields that are recognised. */
export type Delimiter = ";" | "," | "\t";

/** How a person finds a column: its header, or its letter as in Excel when it has none. */
export function columnLabel(header: readonly string[], index: number): string {
  const text = (header[index] ?? "").trim();
  return text === "" ? columnLetter(index) : text;
}

/** The letter of a column, counted from 0. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** Printable ASCII without a space at either end: most cells, and nothing in them to clean. */
const CLEAN = /^[!-~](?:[ -~]*[!-~])?$/;

/**
 * A text as it goes into the workbook: no white space around it, one form of accents, plain spaces.
 * Nothing else changes: a name that starts with `=` keeps its `=`.
 */
export function cleanText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  const text = String(cell);
  if (CLEAN.test(text)) return text;
  return text.replace(/[\u00a0\u2007\u202f]/g, " ").normalize("NFC").trim();
}

/** Whether a cell holds nothing but white space. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Errors as Excel shows them in English and in Dutch; a file of .csv keeps what was shown. */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|N\/B|VERW!|WAARDE!|DEEL\/0!|NAAM\?|GETAL!|LEEG!|OVERLOOP!|BEREKENEN!|VELD!)$/i;

/** Whether a cell holds an error of a spreadsheet instead of a value. */
export function isErrorValue(cell: Cell | undefined): cell is string {
  return typeof cell === "string" && cell.startsWith("#") && ERROR.test(cell.trim());
}

/** Rows with their places: which of them is the header, and where the file stops being whole. */
export interface RawRows {
  rows: readonly { row: number; cells: readonly Cell[] }[];
  headerAt: number;
  delimiter: Delimiter | null;
  place: SheetPlace | null;
  /** The source ends without a line end (a short last row was cut off). */
  openEnd: boolean;
  /** The source is known to end too early (the last row was cut off, whatever its length). */
  cutOff: boolean;
}

/** Splits rows into header and data and sets the blank ones apart. */
export function buildTable(raw: RawRows): Table {
  const header = (raw.rows[raw.headerAt]?.cells ?? []).map(cleanText);
  const width = usedWidth(header);
  const body = raw.rows.slice(raw.headerAt + 1);
  const filled = body.filter(({ cells }) => !cells.every(isBlank));
  const rows = filled.map(({ row, cells }, at) => {
    const last = at === filled.length - 1;
    return { row, cells, truncated: last && (raw.cutOff || (raw.openEnd && cells.length < width)) };
  });
  return { header, rows, blankRows: body.length - filled.length, rowsAbove: raw.headerAt, delimiter: raw.delimiter, place: raw.place };
}

/** The number of columns up to the last one that has a header. */
export function usedWidth(header: readonly string[]): number {
  let width = header.length;
  while (width > 0 && header[width - 1] === "") width -= 1;
  return width;
}
