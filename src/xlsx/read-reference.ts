import type { Area } from "../plan";

/** A block of cells and the title of the sheet that it stands on. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** The size of a sheet (Excel specifications and limits). */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 };

const PLACE = /^(?:'((?:[^']|'')+)'|([^'!:,#()[\]{}]+))!([$A-Z0-9:]+)$/i;
const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** The place that a defined name refers to; null for expressions, whole rows and columns, broken and external references. */
export function placeOf(formula: string): Place | null {
  const [, quoted, bare, cells = ""] = PLACE.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const area = areaOf(cells);
  return sheet === undefined || sheet.includes("[") || !area ? null : { sheet, area };
}

/** An address such as `B2:C5` or `$A$1`; null when it is none, or lies outside a sheet. */
export function areaOf(address: string): Area | null {
  const [, left = "", top = "", right = left, bottom = top] = AREA.exec(address) ?? [];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const columns = [columnNumber(left), columnNumber(right)];
  const [row, lastRow] = [Math.min(...rows), Math.max(...rows)];
  const [column, lastColumn] = [Math.min(...columns), Math.max(...columns)];
  if (row < 0 || column < 0 || lastRow >= SHEET_SIZE.rows || lastColumn >= SHEET_SIZE.columns) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Letters of a column, counted from 0. */
function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** The address of one cell, such as `B7`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Names, titles and headers are the same to Excel in any case. */
export const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
