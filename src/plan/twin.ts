import type { Expression } from "../definition";
import { FunctionError, kompas } from "../functions";
import type { KompasFunction } from "../functions";
import { fillInConstant } from "./context";
import { orNotDrawn, refuseNotDrawn } from "./formula-text";
import { OPERATORS } from "./operators";
import type { Value } from "./operators";
import type { PlacedCell, PlacedExpression, SheetBuilder } from "./sheet-builder";
import type { Area, CellValue } from "./types";
import type { WorkbookLayout } from "./workbook-layout";

const FUNCTIONS: ReadonlyMap<string, KompasFunction> = new Map(Object.entries(kompas));

type Matrix = readonly (readonly CellValue[])[];

/** The cells of a sheet: those of one place by that place, and those that fill more. */
interface Grid {
  readonly singles: ReadonlyMap<string, PlacedCell>;
  readonly spills: readonly PlacedCell[];
}

/** Where an expression stands: its sheet, and its row for a calculated column. */
interface Position {
  readonly sheet: SheetBuilder;
  readonly row: number;
}

/**
 * Computes every figure of a workbook without Excel, from the same expressions that its formulas are written from.
 * Cells are computed when they are looked at, once.
 */
export class Twins {
  private readonly grids = new Map<SheetBuilder, Grid>();
  private readonly computed = new Map<PlacedCell, Matrix>();
  private readonly columns = new Map<string, readonly CellValue[]>();
  private readonly ranges = new Map<string, Matrix>();
  private readonly areas = new Map<Area, Matrix>();

  constructor(private readonly layout: WorkbookLayout) {}

  /** What a formula cell shows: its own value, or the whole of its spill. */
  ofCell(cell: PlacedCell, sheet: SheetBuilder): Matrix {
    const known = this.computed.get(cell);
    if (known) return known;
    if (cell.content.kind !== "formula") return [[cell.content.value]];
    const { expression } = cell.content;
    // A formula that looks at a blank cell shows 0.
    const value = matrixOf(orNotDrawn(() => this.evaluate(expression, { sheet, row: cell.row }), (text) => text)).map((row) => row.map((each) => each ?? 0));
    this.computed.set(cell, value);
    return value;
  }

  private evaluate(expression: PlacedExpression, at: Position): Value {
    switch (expression.op) {
      case "constant": return fillInConstant(expression.value, this.layout.settings);
      case "today": return this.layout.settings.today;
      case "place": return this.valueAt(at.sheet, expression.row, expression.column) ?? "";
      case "cell": {
        const found = this.layout.find(expression.sheet, expression.key);
        return found ? this.valuesOf(found.sheet, found.area) : refuseNotDrawn();
      }
      case "column": return this.rangeOf(expression.table, expression.column);
      case "columns": return this.columnsOf(expression.table, expression.from, expression.to);
      case "this-row": return this.columnOf(expression.table, expression.column)[this.rowNumber(expression, at) - 1] ?? null;
      case "row-number": return this.rowNumber(expression, at);
      case "table": return this.tableOf(expression.table);
      case "if-drawn": {
        const [figure, instead] = expression.of;
        return orNotDrawn(() => this.evaluate(figure, at), () => this.evaluate(instead, at));
      }
      case "if": return this.choose(expression.of, at);
      case "kompas": return this.call(expression.name, expression.of.map((argument) => this.evaluate(argument, at)));
      default: return OPERATORS[expression.op].twin(...expression.of.map((argument) => this.evaluate(argument, at)));
    }
  }

  /** The row of a calculated column within its table, from 1. */
  private rowNumber({ table, column }: { readonly table: string; readonly column: string }, at: Position): number {
    return at.row - (this.layout.column(table, column)?.area.row ?? 0) + 1;
  }

  /** A column as the cells below each other that they are: the same ones whenever it is looked at. */
  private rangeOf(table: string, key: string): Matrix {
    const id = `${table}[${key}]`;
    const known = this.ranges.get(id);
    if (known) return known;
    const range = this.columnOf(table, key).map((value) => [value]);
    this.ranges.set(id, range);
    return range;
  }

  /** Of an IF with one answer the other may be something that cannot be computed. */
  private choose([test, ...answers]: readonly Expression[], at: Position): Value {
    const holds = test ? this.evaluate(test, at) : null;
    const [yes, no] = answers.map((answer, index) => {
      try {
        return this.evaluate(answer, at);
      } catch (error) {
        const isChosen = Array.isArray(holds) || (holds === true) === (index === 0);
        if (error instanceof FunctionError && !isChosen) return null;
        throw error;
      }
    });
    return OPERATORS.if.twin(holds, yes ?? null, no ?? null);
  }

  /** A table with its headers on top. */
  private tableOf(name: string): Value {
    const columns = this.layout.table(name) ?? refuseNotDrawn();
    return [columns.map(({ header }) => header), ...this.rowsOf(name, columns.map(({ key }) => key))];
  }

  private columnsOf(name: string, from: string, to: string): Value {
    const keys = (this.layout.table(name) ?? refuseNotDrawn()).map(({ key }) => key);
    return this.rowsOf(name, keys.slice(keys.indexOf(from), keys.indexOf(to) + 1));
  }

  private rowsOf(name: string, keys: readonly string[]): Matrix {
    const bodies = keys.map((key) => this.columnOf(name, key));
    return Array.from({ length: bodies[0]?.length ?? 0 }, (_row, row) => bodies.map((body) => body[row] ?? null));
  }

  private call(name: string, args: readonly Value[]): Value {
    const run = FUNCTIONS.get(name);
    if (!run) throw new Error(`No custom function ${name}`);
    return asValue(run(...asExcelHandsOver(args, run.length)));
  }

  private valuesOf(sheet: SheetBuilder, area: Area): Value {
    if (area.rows === 1 && area.columns === 1) return this.valueAt(sheet, area.row, area.column);
    // Every row of a calculated column looks at the same area: it is gathered once.
    const known = this.areas.get(area);
    if (known) return known;
    const values = this.withinSpill(sheet, area) ?? Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) => this.valueAt(sheet, area.row + row, area.column + column)));
    this.areas.set(area, values);
    return values;
  }

  /** An area within the room of one spill: what it fills, and blanks that all are the same row. */
  private withinSpill(sheet: SheetBuilder, area: Area): Matrix | undefined {
    const spill = this.gridOf(sheet).spills.find((each) => reaches(each, area.row, area.column) && reaches(each, area.row + area.rows - 1, area.column + area.columns - 1));
    if (!spill) return undefined;
    const left = area.column - spill.column;
    const matrix = this.ofCell(spill, sheet).slice(area.row - spill.row, area.row - spill.row + area.rows);
    const blank = Array.from({ length: area.columns }, () => null);
    const filled = matrix.map((row) => blank.map((_blank, column) => row[left + column] ?? null));
    return filled.concat(new Array<typeof blank>(area.rows - filled.length).fill(blank));
  }

  /** What one cell shows; null when nothing stands there. */
  valueAt(sheet: SheetBuilder, row: number, column: number): CellValue {
    const { singles, spills } = this.gridOf(sheet);
    const cell = singles.get(`${row},${column}`) ?? spills.find((spill) => reaches(spill, row, column));
    if (!cell) return null;
    return this.ofCell(cell, sheet)[row - cell.row]?.[column - cell.column] ?? null;
  }

  /** Cells by place; a spilling formula is found from every place of its room, of which there may be a hundred thousand. */
  private gridOf(sheet: SheetBuilder): Grid {
    const known = this.grids.get(sheet);
    if (known) return known;
    const isSpill = ({ content }: PlacedCell) => content.kind === "formula" && content.rows * content.columns > 1;
    const singles = new Map(sheet.cells.filter((cell) => !isSpill(cell)).map((cell) => [`${cell.row},${cell.column}`, cell]));
    const grid = { singles, spills: sheet.cells.filter(isSpill) };
    this.grids.set(sheet, grid);
    return grid;
  }

  /** Values of a table column: what was filled in, or what its calculated formula gives per row. */
  columnOf(table: string, key: string): readonly CellValue[] {
    const id = `${table}[${key}]`;
    const known = this.columns.get(id);
    if (known) return known;
    const found = this.layout.column(table, key);
    const placed = found?.sheet.tables.find((candidate) => candidate.name === table);
    if (!found || !placed) return refuseNotDrawn();
    const index = found.area.column - placed.area.column;
    const { formula } = found.definition;
    const computed = (row: number): Value => (formula ? orNotDrawn(() => this.evaluate(formula, { sheet: found.sheet, row }), (text) => text) : null);
    const values = placed.rows.map((row, at): CellValue => (formula ? (matrixOf(computed(found.area.row + at))[0]?.[0] ?? null) : (row[index] ?? null)));
    this.columns.set(id, values);
    return values;
  }
}

/** A function with a repeating argument gets all that is left as one list of ranges. */
function asExcelHandsOver(args: readonly Value[], declared: number): readonly unknown[] {
  if (args.length <= declared) return args;
  return [...args.slice(0, declared - 1), args.slice(declared - 1).map(matrixOf)];
}

const isCellValue = (value: unknown): value is CellValue => value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function asValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map((row) => (Array.isArray(row) ? row.filter(isCellValue) : []));
  if (isCellValue(value)) return value;
  throw new Error("A custom function returned something that is no cell value");
}

function reaches({ row: top, column: left, content }: PlacedCell, row: number, column: number): boolean {
  return content.kind === "formula" && row >= top && row < top + content.rows && column >= left && column < left + content.columns;
}

function matrixOf(value: Value): Matrix {
  return Array.isArray(value) ? value : [[value as CellValue]];
}
