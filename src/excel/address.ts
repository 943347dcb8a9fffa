import type { Area } from "../plan";

/** A block of cells and the title of the sheet that it stands on. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!:,#()[\]{}]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** The place that a defined name or an address refers to; null for expressions, broken and external references. */
export function parsePlace(reference: string): Place | null {
  const [, quoted, bare, left = "", top = "", right = left, bottom = top] = REFERENCE.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  if (sheet === undefined || sheet.includes("[")) return null;
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return { sheet, area: { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 } };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** The address of one cell without its sheet, such as `B7`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A cell for a person to read: the title of its sheet as it stands on the tab, such as `Blad 1!B7`. */
export const placeText = ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string => `${sheet}!${cellAddress(row, column)}`;

/** An absolute reference with its sheet, as a defined name holds it. */
export function reference(sheet: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const from = corner(area.row, area.column);
  const to = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `='${sheet.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`;
}

/** The cells of an area on a sheet. */
export const rangeAt = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** One cell as an area. */
export const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** The smallest area that holds all; null for none. */
export function boundsOf(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

/** Whether a cell lies in an area. */
export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
