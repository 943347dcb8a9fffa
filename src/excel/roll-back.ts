import type { SheetPlan } from "../plan";
import { holds } from "./address";
import { toKnownName } from "./existing";
import type { OpenWorkbook } from "./existing";
import { busyName, same, sheetName } from "./names";
import { inExcel } from "./run";
import { contentOf } from "./write-cells";

/**
 * Takes away a new sheet whose drawing failed, with the names that it brought. Leaves it, still marked, when it holds
 * anything that the drawing did not write (a co-author may be typing in it), and when it turns out to be finished.
 * @throws ExcelFailure
 */
export async function rollBack(plan: SheetPlan, existing: OpenWorkbook): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    const known = names.items.map(toKnownName);
    const find = (name: string) => known.find((item) => same(item.name, name));
    const isFinished = find(sheetName(plan.id))?.place && !find(busyName(plan.id));
    const title = find(busyName(plan.id))?.place?.sheet ?? plan.title;
    if (isFinished) return;
    if (worksheets.items.some((sheet) => sheet.name === title)) {
      const sheet = worksheets.getItem(title);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("formulas,rowIndex,columnIndex");
      await context.sync();
      if (!used.isNullObject && holdsForeign(plan, { formulas: used.formulas, row: used.rowIndex, column: used.columnIndex })) return;
      sheet.delete();
    }
    const brought = plan.names.map(({ name }) => name).filter((name) => !existing.definedNames.has(name.toLowerCase()));
    for (const name of [...brought, busyName(plan.id)]) if (find(name)) names.getItem(name).delete();
    await context.sync();
  }, plan.title);
}

interface Used {
  readonly formulas: readonly (readonly unknown[])[];
  readonly row: number;
  readonly column: number;
}

function holdsForeign(plan: SheetPlan, used: Used): boolean {
  return used.formulas.some((line, row) => line.some((value, column) => value !== "" && !isOurs(plan, { row: used.row + row, column: used.column + column, value })));
}

/** A cell is ours when it holds what the plan put there, or when nobody types there: a result, the room of a spill, a table. */
function isOurs(plan: SheetPlan, { row, column, value }: { readonly row: number; readonly column: number; readonly value: unknown }): boolean {
  const cell = plan.cells.find((each) => each.row === row && each.column === column);
  if (cell && cell.content.kind !== "formula") {
    const written = contentOf(cell.content, plan.mode);
    return written === value || written === `'${String(value)}`;
  }
  const table = plan.tables.find(({ area }) => holds(area, row, column));
  if (table) return isOursInTable(table, { row: row - table.area.row, column: column - table.area.column, value });
  return cell !== undefined || plan.links.some((link) => link.row === row && link.column === column) || plan.styles.some(({ area }) => holds(area, row, column));
}

function isOursInTable(table: SheetPlan["tables"][number], { row, column, value }: { readonly row: number; readonly column: number; readonly value: unknown }): boolean {
  const planned = table.columns[column];
  if (row === 0 || planned?.formula !== undefined) return true;
  return table.rows[row - 1]?.[column] === value;
}
