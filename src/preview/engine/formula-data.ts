import { ObjectMatrix } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Univer 0.25.1 walks through every cell of the workbook at every write, also when only a colour changes: drawing then
 * costs the size of the workbook per format. A change of looks touches no formula, and a write concerns its own sheet.
 */
export function lightenFormulaData(model: FormulaDataModel): void {
  const update = model.updateFormulaData.bind(model);
  const readAll = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    if (changesLooksOnly(cells)) return {};
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = readAll;
    }
  };
}

function changesLooksOnly(cells: Cells): boolean {
  let looksOnly = true;
  new ObjectMatrix(cells).forValue((_row, _column, cell) => {
    looksOnly = cell !== null && cell !== undefined && Object.keys(cell).every((key) => key === "s" || key === "custom");
    return looksOnly;
  });
  return looksOnly;
}
