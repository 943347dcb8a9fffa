import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellPatch, EngineContext } from "./context";

type Cell = Nullable<ICellData>;

/** What the cells of a sheet are to look like, by row and column; null takes the look away. */
export type LookPatch = Record<number, Record<number, IStyleData>>;

/**
 * Looks of cells. For every cell that gets one the grid (0.25.1) merges, compares and looks up a style, at worst through
 * all styles of the workbook; a sheet has thousands of cells and few looks. So of every look and change the grid gets one
 * cell to do, and what came of it goes to the others.
 */
export class Looks {
  /** Ids of looks, by the id before and the change. The grid gives every look a random id, which stays in a snapshot. */
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly context: EngineContext) {}

  /** Merges a change into the look of every cell in the patch. */
  change(sheetId: string, patch: LookPatch): void {
    const matrix = this.context.cells(sheetId);
    const first = new Map<string, readonly [number, number]>();
    const others: (readonly [string, number, number])[] = [];
    const byGrid: CellPatch = {};
    const texts = new Map<IStyleData, string>();
    for (const [row, column, change] of cellsOf(patch)) {
      const text = texts.get(change) ?? JSON.stringify(change);
      texts.set(change, text);
      const cell = matrix.getValue(row, column);
      const key = isLookAlone(cell, change) ? `${cell?.s ?? ""} ${text}` : undefined;
      if (key !== undefined && (first.has(key) || this.knows(key))) others.push([key, row, column]);
      else {
        if (key !== undefined) first.set(key, [row, column]);
        (byGrid[row] ??= {})[column] = { s: change };
      }
    }
    if (Object.keys(byGrid).length > 0) this.context.patch(sheetId, byGrid, "styles");
    for (const [key, [row, column]] of first) this.known.set(key, idOf(matrix.getValue(row, column)));
    for (const [key, row, column] of others) matrix.setValue(row, column, withLook(matrix.getValue(row, column) ?? {}, this.known.get(key)));
    this.paint(sheetId, others);
  }

  private knows(key: string): boolean {
    const id = this.known.get(key);
    return id === undefined ? this.known.has(key) : this.context.workbook.getWorkbook().getStyles().get(id) !== undefined;
  }

  /** Has a screen paint everything up to the last of these cells again: nothing is left to change in them. */
  private paint(sheetId: string, cells: readonly (readonly [string, number, number])[]): void {
    if (cells.length === 0) return;
    const [row, column] = cells.reduce(([bottom, right], [, at, across]) => [Math.max(bottom, at), Math.max(right, across)], [0, 0]);
    this.context.patch(sheetId, { [row]: { [column]: {} } }, "styles");
  }
}

function* cellsOf(patch: LookPatch): Generator<readonly [number, number, IStyleData]> {
  for (const row in patch) {
    const line = patch[row];
    for (const column in line) {
      const change = line[Number(column)];
      if (change) yield [Number(row), Number(column), change];
    }
  }
}

/** Not where more takes part: rich text, number formats, which decide what a value is, and looks without an id. */
const isLookAlone = (cell: Cell, change: IStyleData): boolean => !cell?.p && !("n" in change) && (typeof cell?.s === "string" || !cell?.s);

const idOf = (cell: Cell): string | undefined => (typeof cell?.s === "string" ? cell.s : undefined);

function withLook(cell: ICellData, id: string | undefined): ICellData {
  if (id === undefined) delete cell.s;
  else cell.s = id;
  return cell;
}
