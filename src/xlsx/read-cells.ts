import type { CellValue } from "../plan";
import { serialOf } from "./read-dates";
import { ReadError } from "./read-issue";
import { cellAddress, SHEET_SIZE } from "./read-reference";
import { richText } from "./read-strings";
import { cellText } from "./read-text";
import type { WantedCells } from "./read-wanted";
import type { XmlScanner } from "./read-xml";

/** Excel takes 8,192 characters, and stores a few more before the names of newer functions. */
const LONGEST_FORMULA = 65_536;

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

/** What is needed to read the cells of a sheet: which ones, whether with their formulas, and what their numbers mean. */
export interface CellSource {
  readonly sheet: string;
  readonly wanted: WantedCells;
  readonly formulas: boolean;
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
  const { wanted } = source;
  if (!scanner.next() || !scanner.is("worksheet")) throw corrupt(scanner, source);
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.is("c") && !scanner.closing) {
      if (scanner.find("r")) {
        const place = placeOf(scanner);
        row = Math.floor(place / SHEET_SIZE.columns);
        column = place - row * SHEET_SIZE.columns;
      } else column += 1;
      if (row < 0 || row >= SHEET_SIZE.rows || column >= SHEET_SIZE.columns) throw corrupt(scanner, source);
      if (scanner.empty || !wanted.wants(row, column)) {
        scanner.skip();
        continue;
      }
      const cell = readCell(scanner, { row, column, type: scanner.raw("t") ?? "n", style: source.date ? Number(scanner.raw("s") ?? 0) : 0 }, source);
      if (cell.value !== null || cell.formula !== undefined) take(cell);
    } else if (scanner.is("row") && !scanner.closing) {
      checkDepth(scanner, source, scanner.empty ? 2 : 3);
      row = scanner.find("r") ? Number(scanner.raw("r")) - 1 : row + 1;
      column = -1;
      if (!Number.isInteger(row)) throw corrupt(scanner, source);
      // Rows go down, so nothing that is wanted comes after this one.
      if (row > wanted.lastRow) return;
      if (!wanted.wantsRow(row)) scanner.skip();
    } else if (scanner.is("sheetData") && (scanner.closing || scanner.empty)) {
      checkDepth(scanner, source, 1);
      return;
    }
  }
}

/** Where a tag is missing, what comes next would be read as part of what came before. */
function checkDepth(scanner: XmlScanner, source: CellSource, depth: number): void {
  if (scanner.depth !== depth) throw corrupt(scanner, source);
}

/** The address in the attribute that was found last, as one number; below nil when it is none. Read where it stands: this is the busiest line of the reader. */
function placeOf({ xml, valueStart, valueEnd }: XmlScanner): number {
  let at = valueStart;
  let column = 0;
  let row = 0;
  for (let code = xml.charCodeAt(at); at < valueEnd && code >= 65 && code <= 90; code = xml.charCodeAt((at += 1))) column = column * 26 + code - 64;
  for (let code = xml.charCodeAt(at); at < valueEnd && code >= 48 && code <= 57; code = xml.charCodeAt((at += 1))) row = row * 10 + code - 48;
  const stands = at === valueEnd && column > 0 && column <= SHEET_SIZE.columns && row > 0 && row <= SHEET_SIZE.rows;
  return stands ? (row - 1) * SHEET_SIZE.columns + column - 1 : -1;
}

function readCell(scanner: XmlScanner, raw: Raw, source: CellSource): FileCell {
  const { row, column } = raw;
  const plain = scanner.only("<v>", "</v></c>");
  if (plain !== undefined) return { row, column, value: valueOf(plain, scanner, { raw, source }) };
  let value: FileValue = null;
  let formula: string | undefined;
  while (scanner.next() && !(scanner.closing && scanner.is("c"))) {
    if (scanner.is("c")) throw corrupt(scanner, source, { ...raw, received: "" });
    if (scanner.closing || scanner.empty) continue;
    if (scanner.is("is")) value = richText(scanner, "is");
    else if (scanner.is("v")) value = valueOf(scanner.content(), scanner, { raw, source });
    else if (!scanner.is("f") || !source.formulas) scanner.skip();
    else {
      formula = scanner.content();
      if (formula.length > LONGEST_FORMULA) throw corrupt(scanner, source, { ...raw, received: formula });
    }
  }
  return { row, column, value, ...(formula === undefined ? {} : { formula }) };
}

function valueOf(text: string, scanner: XmlScanner, { raw, source }: { readonly raw: Raw; readonly source: CellSource }): FileValue {
  switch (raw.type) {
    case "str": case "inlineStr": return cellText(text);
    case "e": return { error: text };
    case "b": return text === "1" || text === "true";
  }
  if (text === "") return null;
  const value = raw.type === "s" ? source.string(Number(text)) : raw.type === "d" ? serialOf(text) : numberOf(text, { raw, source });
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) throw corrupt(scanner, source, { ...raw, received: text });
  return value;
}

const numberOf = (text: string, { raw, source }: { readonly raw: Raw; readonly source: CellSource }): number => source.date?.(Number(text), raw.style) ?? Number(text);

function corrupt({ part }: XmlScanner, { sheet }: CellSource, at?: { readonly row: number; readonly column: number; readonly received: string }): ReadError {
  return new ReadError({ code: "corrupt", part, sheet, ...(at ? { cell: cellAddress(at.row, at.column), received: at.received.slice(0, 40) } : {}) });
}
