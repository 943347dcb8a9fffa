import { TableManager } from "@univerjs/sheets-table";
import type { Area } from "../a1";
import type { EngineContext } from "./context";

/** Where a table stands and what its columns are called. */
export interface GridTable {
  id: string;
  name: string;
  sheetId: string;
  area: Area;
  columns: string[];
}

/** Tables of the grid, so that structured references compute and bands show on screen. */
export class Tables {
  constructor(private readonly context: EngineContext) {}

  private get manager(): TableManager {
    return this.context.univer.__getInjector().get(TableManager);
  }

  all(): GridTable[] {
    return this.manager.getTableList(this.context.unitId).map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.subUnitId,
      area: fromRange(table.range),
      columns: table.columns.map((column) => column.displayName),
    }));
  }

  add(table: GridTable): void {
    this.context.run("sheet.mutation.add-table", {
      unitId: this.context.unitId,
      subUnitId: table.sheetId,
      tableId: table.id,
      name: table.name,
      range: toRange(table.area),
      header: table.columns,
      options: {},
    });
    this.context.needsCalculation("everything");
  }

  remove(table: GridTable): void {
    this.context.run("sheet.mutation.delete-table", { unitId: this.context.unitId, subUnitId: table.sheetId, tableId: table.id });
    this.context.needsCalculation("everything");
  }

  rename(table: GridTable, name: string): void {
    this.change(table, { name });
  }

  /** Sets range and column titles; the titles count as many as the range has columns. */
  resize(table: GridTable, area: Area, columns: readonly string[]): void {
    const moved = this.context.unitId && JSON.stringify(area) !== JSON.stringify(table.area);
    if (moved) this.change(table, { updateRange: { newRange: toRange(area) } });
    const grid = this.manager.getTableById(this.context.unitId, table.id);
    const titled = columns.some((title, index) => grid?.getTableColumnByIndex(index)?.displayName !== title);
    if (!grid || !titled) return;
    columns.forEach((title, index) => {
      const column = grid.getTableColumnByIndex(index);
      if (column) column.displayName = title;
    });
    this.change(table, { updateRange: { newRange: toRange(area) } });
  }

  private change(table: GridTable, config: object): void {
    this.context.run("sheet.mutation.set-sheet-table", { unitId: this.context.unitId, subUnitId: table.sheetId, tableId: table.id, config });
    this.context.needsCalculation("everything");
  }
}

/** The grid's range of an area. */
export function toRange(area: Area): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
  return { startRow: area.row, startColumn: area.column, endRow: area.row + area.rows - 1, endColumn: area.column + area.columns - 1 };
}

/** The area of a range of the grid. */
export function fromRange(range: { startRow: number; startColumn: number; endRow: number; endColumn: number }): Area {
  return { row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
}
