import type { Area } from "../plan";

/** A block of cells and the title of the sheet that it stands on. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** The size of a sheet (Excel specifications and limits). */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 };

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!:,#()[\]{}]+))$/;
/** A title has 31 characters at most, and twice as many where each is a quote; other programs may be more generous. */
const TOO_LONG = 1000;
const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** The place that a defined name refers to; null for expressions, whole rows and columns, broken and external references. */
export function placeOf(formula: string, titles = new Titles()): Place | null {
  const bang = formula.lastIndexOf("!");
  const area = bang > 0 ? areaOf(formula.slice(bang + 1)) : null;
  const sheet = area && titles.of(formula.slice(0, bang));
  return area && sheet !== null ? { sheet, area } : null;
}

/** Titles of sheets as references write them, each understood once: a workbook has many names on few sheets. */
export class Titles {
  private readonly known = new Map<string, string | null>();

  /** The title; null when it is none of this workbook. */
  of(written: string): string | null {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const [, quoted, bare] = (written.length > TOO_LONG ? null : SHEET.exec(written)) ?? [];
    const title = quoted?.replaceAll("''", "'") ?? bare ?? null;
    const own = title === null || title.includes("[") ? null : title;
    this.known.set(written, own);
    return own;
  }
}

/** An address such as `B2:C5` or `$A$1`; null when it is none, or lies outside a sheet. */
export function areaOf(address: string): Area | null {
  const [, left = "", top = "", right = left, bottom = top] = AREA.exec(address) ?? [];
  const [one, other, near, far] = [Number(top) - 1, Number(bottom) - 1, columnNumber(left), columnNumber(right)];
  const [row, lastRow] = [Math.min(one, other), Math.max(one, other)];
  const [column, lastColumn] = [Math.min(near, far), Math.max(near, far)];
  if (row < 0 || column < 0 || lastRow >= SHEET_SIZE.rows || lastColumn >= SHEET_SIZE.columns) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnNumber(letters: string): number {
  let number = 0;
  // Without bit 5 a small letter is a capital.
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + (letters.charCodeAt(at) & ~32) - 64;
  return number - 1;
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
