import type { ICellData, Nullable, Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";

/** Before the grid's own reading of numbers, which knows English notation only (priority 9). */
const BEFORE_THE_GRID = 100;
const DUTCH_NUMBER = /^-?(\d+|\d{1,3}(\.\d{3})+),\d+$|^-?\d{1,3}(\.\d{3})+$/;

/** Reads what a person types in a Dutch grid as Dutch Excel does: a comma before the decimals, points between thousands. */
export function readDutchInput(univer: Univer): void {
  univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_THE_GRID,
    handler: (cell, _location, next) => next(withDutchNumber(cell)),
  });
}

/** The same cell; a Dutch number that is still text becomes a number in the notation that the grid reads. */
function withDutchNumber<Cell extends Nullable<ICellData>>(cell: Cell): Cell {
  const typed = cell?.v;
  if (!cell || typeof typed !== "string" || !DUTCH_NUMBER.test(typed.trim())) return cell;
  return { ...cell, v: typed.trim().replaceAll(".", "").replace(",", ".") };
}
