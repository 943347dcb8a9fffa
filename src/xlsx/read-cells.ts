import type { CellValue } from "../plan";
import { serialOf } from "./read-dates";
import { ReadError } from "./read-issue";
import { cellAddress, SHEET_SIZE } from "./read-reference";
import { richText } from "./read-strings";
import { cellText } from "./read-text";
import type { XmlScanner } from "./read-xml";

/** An error that a cell shows, such as `#N/A`. */
export interface CellFault {
  readonly error: string;
}

/** What a cell shows. */
export type FileValue = CellValue | CellFault;

/** A cell that holds something; `formula` as the file keeps it, without `=`. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: FileValue;
  readonly formula?: string;
}

/** What is needed to read the cells of a sheet: which ones, up to which row, and what their numbers mean. */
export interface CellSource {
  readonly sheet: string;
  readonly wants: (row: number, column: number) => boolean;
  readonly wantsRow: (row: number) => boolean;
  readonly lastRow: number;
  readonly string: (index: number) => string | undefined;
  /** Only for a workbook that counts from 1904: turns a number into the usual serial number where its style shows a date. */
  readonly date: ((value: number, style: number) => number) | undefined;
}

interface Raw {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

/** Goes through the cells of a sheet and hands over the ones that are wanted and hold something. @throws ReadError */
export function readCells(scanner: XmlScanner, source: CellSource, take: (cell: FileCell) => void): void {
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.closing) {
      if (scanner.is("sheetData")) return;
    } else if (scanner.is("c")) {
      const place = scanner.find("r") ? cellAt(scanner) : undefined;
      row = place?.row ?? row;
      column = place?.column ?? column + 1;
      if (row < 0 || row >= SHEET_SIZE.rows || column >= SHEET_SIZE.columns) throw corrupt(scanner, source);
      if (scanner.empty || !source.wants(row, column)) {
        scanner.skip();
        continue;
      }
      const cell = readCell(scanner, { row, column, type: scanner.raw("t") ?? "n", style: source.date ? Number(scanner.raw("s") ?? 0) : 0 }, source);
      if (cell.value !== null || cell.formula !== undefined) take(cell);
    } else if (scanner.is("row")) {
      row = scanner.find("r") ? Number(scanner.raw("r")) - 1 : row + 1;
      column = -1;
      if (!Number.isInteger(row)) throw corrupt(scanner, source);
      // Rows go down, so nothing that is wanted comes after this one.
      if (row > source.lastRow) return;
      if (!source.wantsRow(row)) scanner.skip();
    }
  }
}

/** The address in the attribute that was found last, read where it stands: this is the busiest line of the reader. */
function cellAt({ xml, valueStart, valueEnd }: XmlScanner): { readonly row: number; readonly column: number } {
  let at = valueStart;
  let column = 0;
  let row = 0;
  for (let code = xml.charCodeAt(at); at < valueEnd && code >= 65 && code <= 90; code = xml.charCodeAt((at += 1))) column = column * 26 + code - 64;
  for (let code = xml.charCodeAt(at); at < valueEnd && code >= 48 && code <= 57; code = xml.charCodeAt((at += 1))) row = row * 10 + code - 48;
  return at === valueEnd && column > 0 ? { row: row - 1, column: column - 1 } : { row: -1, column: 0 };
}

function readCell(scanner: XmlScanner, raw: Raw, source: CellSource): FileCell {
  let value: FileValue = null;
  let formula: string | undefined;
  while (scanner.next() && !(scanner.closing && scanner.is("c"))) {
    if (scanner.is("is") && !scanner.closing && !scanner.empty) value = richText(scanner, "is");
    else if (!scanner.closing) continue;
    else if (scanner.is("v")) value = valueOf(scanner, raw, source);
    else if (scanner.is("f")) formula = scanner.text();
  }
  const { row, column } = raw;
  return { row, column, value, ...(formula === undefined ? {} : { formula }) };
}

function valueOf(scanner: XmlScanner, raw: Raw, source: CellSource): FileValue {
  const text = scanner.text();
  if (raw.type === "str" || raw.type === "inlineStr") return cellText(text);
  if (raw.type === "e") return { error: text };
  if (raw.type === "b") return text === "1" || text === "true";
  if (text === "") return null;
  const value = raw.type === "s" ? source.string(Number(text)) : raw.type === "d" ? serialOf(text) : source.date?.(Number(text), raw.style) ?? Number(text);
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) throw corrupt(scanner, source, { ...raw, received: text });
  return value;
}

function corrupt({ part }: XmlScanner, { sheet }: CellSource, at?: { readonly row: number; readonly column: number; readonly received: string }): ReadError {
  return new ReadError({ code: "corrupt", part, sheet, ...(at ? { cell: cellAddress(at.row, at.column), received: at.received.slice(0, 40) } : {}) });
}
