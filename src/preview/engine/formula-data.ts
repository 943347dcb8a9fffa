import { isFormulaString, ObjectMatrix } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FormulaDataModel, IFormulaDataItem } from "@univerjs/engine-formula";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Formulas = IObjectMatrixPrimitiveType<IFormulaDataItem | null>;
/** The cells of a sheet by unit and sheet id; undefined when there is no such sheet. */
type SheetCells = (unitId: string, sheetId: string) => Cells | undefined;

/**
 * Univer 0.25.1 walks through every cell of the workbook at every write, also when only a colour changes: drawing then
 * costs the size of the workbook per format. A change of looks touches no formula, a write concerns its own sheet, and
where no cells share a formula it concerns nothing but the written cells.
 */
export function lightenFormulaData(model: FormulaDataModel, sheetCells: SheetCells): void {
  const update = model.updateFormulaData.bind(model);
  const readAll = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    if (changesLooksOnly(cells)) return {};
    const present = sheetCells(unitId, sheetId);
    if (!present || sharesFormulas(present) || sharesFormulas(cells)) {
      model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
      try {
        return update(unitId, sheetId, cells);
      } finally {
        model.getFormulaData = readAll;
      }
    }
    return formulasOf(cells, present);
  };
}

/** Whether any cell takes its formula from another one: then a write may change cells that it does not touch. */
function sharesFormulas(cells: Cells): boolean {
  for (const row in cells) {
    const line = cells[row];
    for (const column in line) if (line[Number(column)]?.si) return true;
  }
  return false;
}

/** What became of the formulas in written cells: the new one, or null where one is to go. */
function formulasOf(written: Cells, present: Cells): Formulas {
  const formulas: Formulas = {};
  new ObjectMatrix(written).forValue((row, column, cell) => {
    if (isFormulaString(cell?.f)) (formulas[row] ??= {})[column] = { f: String(cell?.f) };
    else if (isFormulaString(present[row]?.[column]?.f)) (formulas[row] ??= {})[column] = null;
  });
  return formulas;
}

function changesLooksOnly(cells: Cells): boolean {
  let looksOnly = true;
  new ObjectMatrix(cells).forValue((_row, _column, cell) => {
    looksOnly = cell !== null && cell !== undefined && Object.keys(cell).every((key) => key === "s" || key === "custom");
    return looksOnly;
  });
  return looksOnly;
}
