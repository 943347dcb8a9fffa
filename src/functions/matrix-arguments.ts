import { functionText } from "../text/index";
import { checkSameRows, readCells, refuse, rowsOf, type Cells } from "./check-arguments";

/** Values in the order of the cells, row by row. */
export function inRows<Value>(values: readonly Value[], { columns }: Cells): Value[][] {
  return Array.from({ length: values.length / columns }, (_none, row) => values.slice(row * columns, (row + 1) * columns));
}

/** Reads a range of one row or one column. */
export function readLine(value: unknown, name: string): Cells {
  const cells = readCells(value, name);
  const rows = rowsOf(cells);
  if (rows > 1 && cells.columns > 1) refuse(functionText().oneLineExpected({ argument: name, rows, columns: cells.columns }));
  return cells;
}

/** Refuses two ranges that do not have as many rows and as many columns. */
export function checkSameShape(cells: Cells, other: Cells): void {
  checkSameRows(cells, other);
  const [columns, otherColumns] = [cells.columns, other.columns];
  if (columns !== otherColumns) refuse(functionText().columnsDiffer({ argument: cells.name, columns, other: other.name, otherColumns }));
}

/** Refuses a range that does not have a row for each of one list of names and a column for each of another. */
export function checkNamed(cells: Cells, rowNames: Cells, columnNames: Cells): void {
  const [rows, otherRows, count] = [rowsOf(cells), rowNames.values.length, columnNames.values.length];
  if (rows !== otherRows) refuse(functionText().rowsDiffer({ argument: cells.name, count: rows, other: rowNames.name, otherCount: otherRows }));
  if (cells.columns !== count) refuse(functionText().columnPerName({ argument: cells.name, columns: cells.columns, names: columnNames.name, count }));
}
