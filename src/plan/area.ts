import type { Area } from "./types";

/** One cell as an area. */
export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** Column letters of a 0-based column number: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of an area without its sheet: `B2` or `B2:C5`; `absolute` puts `$` before letters and numbers. */
export function a1(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const corner = (row: number, column: number) => `${mark}${columnLetters(column)}${mark}${row + 1}`;
  const first = corner(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
