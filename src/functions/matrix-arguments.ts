import type { Cells } from "./check-arguments";

/** Values in the order of the cells, row by row. */
export function inRows<Value>(values: readonly Value[], { columns }: Cells): Value[][] {
  return Array.from({ length: values.length / columns }, (_none, row) => values.slice(row * columns, (row + 1) * columns));
}
