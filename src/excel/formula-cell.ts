import { parsePlace } from "./address";
import { asTyped } from "./broken-formulas";
import { inExcel } from "./run";
import type { CellPlace } from "./used-cells";

/** A cell as a person sees it. */
export interface FormulaCell extends CellPlace {
  /** With the title of the sheet, such as `Blad1!C3`. */
  readonly address: string;
  /** In English with commas; null for a cell without a formula. */
  readonly formula: string | null;
  /** In the language and with the separators of the person. */
  readonly formulaLocal: string;
  readonly value: unknown;
  /** As the cell shows it; a column that is too narrow shows signs instead, and then this is the value. */
  readonly text: string;
}

/** The active cell, and the formula with KOMPAS functions that its figure comes from. */
export interface ActiveFormula {
  readonly cell: FormulaCell;
  /** The cell itself, that of the spill it is part of, or that of the named spill it takes a row from; null when no KOMPAS function is behind it. */
  readonly origin: FormulaCell | null;
  /** Which row of the result the cell shows, from 0; undefined for a formula that fills one cell, and where it is not known. */
  readonly row: number | undefined;
}

const LOADED = "address,rowIndex,columnIndex,formulas,formulasLocal,values,text";
const NAME = /(?<![\p{L}\p{N}_.!])ak_[\p{L}\p{N}_.]+/giu;
const ROW_OF_TABLE = /ROW\(\)-ROW\(([\p{L}_][\p{L}\p{N}_.]*)\[\[#Headers\]/iu;
const ONLY_SIGNS = /^#+$/;

/** Whether a formula calls a KOMPAS function. */
export const callsKompas = (formula: string | null): boolean => formula !== null && asTyped(formula) !== null;

/** Reads the active cell and where its figure comes from. @throws ExcelFailure */
export async function readActiveFormula(): Promise<ActiveFormula> {
  return inExcel(async (context) => {
    const active = context.workbook.getActiveCell().load(LOADED);
    const anchor = active.getSpillParentOrNullObject().load(LOADED);
    await context.sync();
    const cell = cellOf(active);
    const spilled = anchor.isNullObject ? null : cellOf(anchor);
    if (spilled && callsKompas(spilled.formula)) return { cell, origin: spilled, row: cell.row - spilled.row };
    if (callsKompas(cell.formula)) return { cell, origin: cell, row: undefined };
    return { cell, ...(await takenFrom(context, cell)) };
  });
}

/** A column of a table takes its rows from a spill beside it, by the name of that spill: a spill cannot stand in a table. */
async function takenFrom(context: Excel.RequestContext, { formula, row }: FormulaCell): Promise<Omit<ActiveFormula, "cell">> {
  const names = [...new Set(formula?.match(NAME) ?? [])].map((name) => context.workbook.names.getItemOrNullObject(name).load("formula"));
  const table = ROW_OF_TABLE.exec(formula ?? "")?.[1];
  const header = table === undefined ? undefined : context.workbook.tables.getItem(table).getHeaderRowRange().load("rowIndex");
  if (names.length === 0) return { origin: null, row: undefined };
  await context.sync();
  const firsts = names.flatMap((name) => {
    const place = name.isNullObject ? null : parsePlace(String(name.formula));
    return place ? [context.workbook.worksheets.getItem(place.sheet).getCell(place.area.row, place.area.column).load(LOADED)] : [];
  });
  await context.sync();
  const origin = firsts.map(cellOf).find((first) => callsKompas(first.formula)) ?? null;
  return { origin, row: origin && header ? row - header.rowIndex - 1 : undefined };
}

function cellOf(range: Excel.Range): FormulaCell {
  const [value, formula, text] = [range.values[0]?.[0], range.formulas[0]?.[0], String(range.text[0]?.[0] ?? "")];
  const hasFormula = typeof formula === "string" && formula.startsWith("=");
  return {
    address: range.address,
    sheet: parsePlace(range.address)?.sheet ?? "",
    row: range.rowIndex,
    column: range.columnIndex,
    formula: hasFormula ? formula : null,
    formulaLocal: hasFormula ? String(range.formulasLocal[0]?.[0]) : "",
    value,
    text: ONLY_SIGNS.test(text) ? String(value) : text,
  };
}

/**
 * Has Excel compute one cell again, whether or not anything changed, also where it waits for a person to ask. Nothing is
 * written: a formula that is entered again would be a change in the workbook.
 * @throws ExcelFailure
 */
export async function computeAgain({ sheet, row, column }: CellPlace): Promise<void> {
  await inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    cell.setDirty();
    cell.calculate();
    await context.sync();
  }, sheet);
}
