import type { CellValue } from "./types";

/** Cells below each other, of which the first column counts. */
type Column = readonly (readonly CellValue[])[];

/** A column of keys and what the cell in each row has to equal. */
export interface RowCondition {
  readonly keys: Column;
  readonly value: CellValue;
}

/** Whether two values are the same to Excel: capitals do not count, and a blank cell is "" and 0 alike. */
export function same(left: CellValue, right: CellValue): boolean {
  if (left === null) return right === null || right === "" || right === 0;
  if (right === null) return same(right, left);
  return typeof left === "string" && typeof right === "string" ? left.toLowerCase() === right.toLowerCase() : left === right;
}

/** A calculated column asks the same keys once per row: of each column the rows are found by value once. */
const found = new WeakMap<Column, ReadonlyMap<CellValue, readonly number[]>>();

/** The rows (from 0) that meet all conditions, of which there is at least one. */
export function matchingRows([first, ...others]: readonly RowCondition[]): readonly number[] {
  if (!first) return [];
  return rowsWith(first).filter((row) => others.every(({ keys, value }) => same(keys[row]?.[0] ?? null, value)));
}

function rowsWith({ keys, value }: RowCondition): readonly number[] {
  // What a blank cell equals is more than one value.
  if (same(null, value)) return keys.flatMap(([key = null], row) => (same(key, value) ? [row] : []));
  return byValue(keys).get(asKey(value)) ?? [];
}

function byValue(keys: Column): ReadonlyMap<CellValue, readonly number[]> {
  const known = found.get(keys);
  if (known) return known;
  const rows = new Map<CellValue, number[]>();
  keys.forEach(([key = null], row) => {
    const all = rows.get(asKey(key));
    if (all) all.push(row);
    else rows.set(asKey(key), [row]);
  });
  found.set(keys, rows);
  return rows;
}

const asKey = (value: CellValue): CellValue => (typeof value === "string" ? value.toLowerCase() : value);
