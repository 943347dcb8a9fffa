import { CellValueType, ObjectMatrix } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area } from "../a1";
import { contains, intersect } from "../a1";
import { invalidArgument } from "../host-error";
import type { CellPatch, EngineContext } from "./context";
import { fromRange } from "./tables";

/** A value as Excel hands it over; a blank cell is "". */
export type Scalar = string | number | boolean;

/** What is written to one cell: `null` leaves it, "" clears it, a leading = is a formula. */
export interface CellInput {
  value: Scalar;
  /** Text that must not be read as a number or formula. */
  literal?: boolean;
}

/** Takes away a formula or rich text that stood in the cell. */
const BLANK: ICellData = { f: null, si: null, p: null };

/** Values and formulas of cells. */
export class Cells {
  private readonly lexer = new LexerTreeBuilder();
  private readonly parsed = new Set<string>();

  constructor(private readonly context: EngineContext) {}

  /** Writes a matrix of the size of `area`. Throws InvalidArgument on a formula that does not parse. */
  write(sheetId: string, area: Area, input: readonly (readonly (CellInput | null)[])[]): void {
    this.context.ensure(sheetId, area);
    const patch: CellPatch = {};
    const present = this.context.cells(sheetId);
    input.forEach((row, r) => {
      const cells: Record<number, ICellData> = {};
      row.forEach((cell, c) => {
        if (cell === null) return;
        const old = present.getValue(area.row + r, area.column + c);
        cells[area.column + c] = { ...(old?.f || old?.si || old?.p ? BLANK : undefined), ...this.toGrid(cell) };
      });
      if (Object.keys(cells).length > 0) patch[area.row + r] = cells;
    });
    this.context.patch(sheetId, patch, "values");
  }

  /** Values by row; the caller has settled the calculation. */
  values(sheetId: string, area: Area): Scalar[][] {
    const blocked = this.blockedSpills(sheetId);
    return this.map(sheetId, area, (cell, row, column) => {
      const spill = blocked.find((each) => intersect(each.area, { row, column, rows: 1, columns: 1 }));
      if (spill) return spill.area.row === row && spill.area.column === column ? "#SPILL!" : spill.keeps(cell);
      return valueOf(cell);
    });
  }

  /** Formulas, and values where a cell has no formula. */
  formulas(sheetId: string, area: Area): Scalar[][] {
    return this.map(sheetId, area, (cell, row, column) => this.formulaAt(cell, sheetId, row, column) ?? valueOf(cell));
  }

  /** Whether no calculation changes what these cells say: no formula (unless it is the formula that is read), and no spill can come in. */
  areConstant(sheetId: string, area: Area, read: "values" | "formulas"): boolean {
    const cells = this.context.cells(sheetId);
    const inTable = this.tablesOf(sheetId).some((table) => contains(table, area));
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cells.getValue(row, column);
        const hasFormula = cell?.f || cell?.si;
        if (hasFormula ? read === "values" : !inTable && (cell?.v === undefined || cell.v === null)) return false;
      }
    }
    return true;
  }

  /** Every formula of a sheet, with its place. */
  *allFormulas(sheetId: string): Generator<{ row: number; column: number; formula: string }> {
    const found: { row: number; column: number; formula: string }[] = [];
    this.context.cells(sheetId).forValue((row, column, cell) => {
      const formula = this.formulaAt(cell, sheetId, row, column);
      if (formula) found.push({ row, column, formula });
    });
    yield* found;
  }

  /** Ranges that a formula spilled into, anchor included. */
  spills(sheetId: string): Area[] {
    const ranges = this.context.formulaData.getArrayFormulaRange()[this.context.unitId]?.[sheetId];
    if (!ranges) return [];
    const areas: Area[] = [];
    new ObjectMatrix(ranges).forValue((_row, _column, range) => void areas.push(fromRange(range)));
    return areas.filter((area) => area.rows * area.columns > 1);
  }

  /** Tables of a sheet; set by the workbook, because a spill may not enter one. */
  tablesOf: (sheetId: string) => Area[] = () => [];

  /** The smallest area with content; with formats too unless `valuesOnly`. Undefined when blank. */
  used(sheetId: string, valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const grow = (row: number, column: number): void => {
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    };
    this.context.cells(sheetId).forValue((row, column, cell) => {
      const filled = cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || cell.f || cell.si);
      if (filled || (!valuesOnly && cell?.s)) grow(row, column);
    });
    for (const spill of this.spills(sheetId)) {
      grow(spill.row, spill.column);
      grow(spill.row + spill.rows - 1, spill.column + spill.columns - 1);
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Whether the cell holds text, a number, a boolean, an error or nothing. */
  private formulaAt(cell: Nullable<ICellData>, sheetId: string, row: number, column: number): string | undefined {
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    return this.context.formulaData.getFormulaStringByCell(row, column, sheetId, this.context.unitId) ?? undefined;
  }

  private map<Result>(sheetId: string, area: Area, read: (cell: Nullable<ICellData>, row: number, column: number) => Result): Result[][] {
    const cells = this.context.cells(sheetId);
    const spilled = this.context.formulaData.getArrayFormulaCellData()[this.context.unitId]?.[sheetId];
    return Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_column, c) => {
        const [row, column] = [area.row + r, area.column + c];
        const own = cells.getValue(row, column);
        const filled = own && ((own.v !== undefined && own.v !== null) || own.f);
        return read(filled ? own : (spilled?.[row]?.[column] ?? own), row, column);
      }),
    );
  }

  /** Excel shows #SPILL! where a result would enter a table; the grid does not know that rule. */
  private blockedSpills(sheetId: string): { area: Area; keeps: (cell: Nullable<ICellData>) => Scalar }[] {
    const tables = this.tablesOf(sheetId);
    if (tables.length === 0) return [];
    return this.spills(sheetId)
      .filter((area) => tables.some((table) => intersect(area, table)))
      .map((area) => ({ area, keeps: (cell) => (cell?.f ? valueOf(cell) : "") }));
  }

  private toGrid(input: CellInput): ICellData {
    const { value } = input;
    if (value === "") return { v: null };
    if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
    if (!input.literal && value.startsWith("=")) return { f: this.parse(value), v: null };
    return { v: value, t: input.literal ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }

  private parse(formula: string): string {
    // Formulas of one column differ in row numbers only: one parse speaks for all.
    const shape = formula.replace(/\d+/g, "1");
    if (!this.parsed.has(shape)) {
      // Without suffix: that form is kept nowhere. The other one would stay, with names unknown that come later.
      if (typeof this.lexer.treeBuilder(formula, false) === "string" || !balanced(formula)) throw invalidArgument(`the formula does not parse: ${formula}`);
      this.parsed.add(shape);
    }
    return formula;
  }
}

function balanced(formula: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "").replace(/\[[^\]]*\]/g, "");
  const depth = [...code].reduce((open, letter) => (open < 0 ? open : open + (letter === "(" ? 1 : letter === ")" ? -1 : 0)), 0);
  const incomplete = /[-+*/^&=<>,(]\s*$/.test(code) || /["']/.test(code.replace(/""/g, "")) || code.trim() === "=";
  return depth === 0 && !incomplete;
}

/** Booleans come as 1 and 0 from the grid, errors as text, and what it cannot compute, such as a day past all years, as no number. */
function valueOf(cell: Nullable<ICellData>): Scalar {
  if (!cell || cell.v === undefined || cell.v === null) return "";
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "1" || cell.v === "TRUE";
  if (typeof cell.v === "number" && !Number.isFinite(cell.v)) return "#NUM!";
  return cell.v;
}
