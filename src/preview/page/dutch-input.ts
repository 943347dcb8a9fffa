import type { ICellData, Nullable, Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";

/** Before the grid's own reading of numbers, which knows English notation only (priority 9). */
const BEFORE_THE_GRID = 100;
const DUTCH_DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const DUTCH_NUMBER = /^-?(\d+|\d{1,3}(\.\d{3})+),\d+$|^-?\d{1,3}(\.\d{3})+$/;

/** Reads what a person types in a Dutch grid as Dutch Excel does: a comma before the decimals, points between thousands, the day first. */
export function readDutchInput(univer: Univer): void {
  univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_THE_GRID,
    handler: (cell, _location, next) => next(inGridNotation(cell)),
  });
}

/** The same cell; a Dutch number or date that is still text gets the notation that the grid reads. */
function inGridNotation<Cell extends Nullable<ICellData>>(cell: Cell): Cell {
  const typed = typeof cell?.v === "string" ? cell.v.trim() : "";
  if (!cell) return cell;
  if (DUTCH_NUMBER.test(typed)) return { ...cell, v: typed.replaceAll(".", "").replace(",", ".") };
  const [, day = "", month = "", year = ""] = DUTCH_DATE.exec(typed) ?? [];
  return year === "" ? cell : { ...cell, v: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
}
