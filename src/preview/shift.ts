import { columnIndex, columnName } from "./a1";
import type { Area } from "./a1";
import { codeOf } from "./formula-text";

/** Rows or columns that were inserted (count > 0) or deleted (count < 0) from `start`. */
export interface Shift {
  dimension: "rows" | "columns";
  start: number;
  count: number;
}

/** Where an area is after the shift; undefined when it was deleted. */
export function shiftArea(area: Area, { dimension, start, count }: Shift): Area | undefined {
  const [at, size] = dimension === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const [newAt, newSize] = count > 0 ? grown(at, size, start, count) : shrunk(at, size, start, -count);
  if (newSize < 1) return undefined;
  return dimension === "rows" ? { ...area, row: newAt, rows: newSize } : { ...area, column: newAt, columns: newSize };
}

function grown(at: number, size: number, start: number, count: number): [number, number] {
  if (start <= at) return [at + count, size];
  return start < at + size ? [at, size + count] : [at, size];
}

function shrunk(at: number, size: number, start: number, count: number): [number, number] {
  const end = start + count;
  const lost = Math.max(0, Math.min(at + size, end) - Math.max(at, start));
  const before = Math.max(0, Math.min(at, end) - start);
  return [at - before, size - lost];
}

/** A formula after the shift on its own sheet; references to other sheets stay. */
export function shiftFormula(formula: string, shift: Shift): string {
  const corner = /(?<![\p{L}\p{N}_.!$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
  return formula.replace(corner, (_all, left: string, column: string, top: string, row: string) => {
    const area = shiftArea({ row: Number(row) - 1, column: columnIndex(column), rows: 1, columns: 1 }, shift);
    return area ? `${left}${columnName(area.column)}${top}${area.row + 1}` : "#REF!";
  });
}

/** The areas on the formula's own sheet (`sheet` undefined) and on other sheets that a formula names. */
export function references(formula: string): { sheet: string | undefined; area: Area }[] {
  const pattern = /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_.(])/gu;
  const text = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\[[^\]]*\]/g, "[]");
  return [...text.matchAll(pattern)]
    .filter((match) => match.index === 0 || !/[\p{L}\p{N}_.]/u.test(text.charAt(match.index - 1)))
    .map((match) => {
      const [row, column] = [Number(match[4]) - 1, columnIndex(match[3] ?? "A")];
      const bottom = match[6] ? Number(match[6]) - 1 : row;
      const right = match[5] ? columnIndex(match[5]) : column;
      return { sheet: match[1]?.replace(/''/g, "'") ?? match[2], area: { row, column, rows: bottom - row + 1, columns: right - column + 1 } };
    });
}

/** Whether a formula holds any reference at all, for a quick look before `references`. */
export function mayRefer(formula: string): boolean {
  return /[A-Z]\$?\d/.test(codeOf(formula));
}
