import type { CellInput, Engine, GridTable, Scalar } from "../engine";
import type { Area } from "../a1";
import { invalidArgument } from "../host-error";
import { checkFormula, checkTables, nameCase, spellings, toGrid } from "../formula-text";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%)?$/i;
const MAX_TEXT = 32767;

/** Names that a formula may use. */
interface KnownNames {
  tables: readonly GridTable[];
  /** Asked for by the first formula: there may be thousands, and most writes have none. */
  spellings(): ReadonlyMap<string, string>;
}

/** Turns what an add-in or a person writes into what the grid takes, as Excel would read it. */
export function readInput(value: unknown, options: { textFormat: boolean; known: KnownNames; own?: GridTable }): CellInput {
  if (typeof value === "number" && !Number.isFinite(value)) throw invalidArgument("the number is not finite");
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") throw invalidArgument("a cell takes a string, a number or a boolean");
  if (value.length > MAX_TEXT) throw invalidArgument(`a cell holds at most ${MAX_TEXT} characters`);
  if (value.startsWith("'")) return { value: value.slice(1), literal: true };
  if (value === "") return { value };
  if (options.textFormat) return { value, literal: true };
  return readTyped(value, options.known, options.own);
}

function readTyped(value: string, known: KnownNames, own?: GridTable): CellInput {
  const number = NUMBER.exec(value.trim());
  if (number) return { value: number[3] ? Number(value.trim().slice(0, -1)) / 100 : Number(value) };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === "true" };
  if (value.startsWith("@")) throw invalidArgument(`Excel reads ${value} as a formula`);
  const formula = /^[=+-]./.test(value) ? `=${value.replace(/^=/, "")}` : undefined;
  if (formula === undefined) return { value };
  checkFormula(formula);
  checkTables(formula, known.tables);
  return { value: nameCase(toGrid(formula, known.tables, own), known.spellings()) };
}

/** Brings a scalar or a matrix to the size of the area. Throws InvalidArgument on another size. */
export function shape(value: unknown, area: Area): unknown[][] {
  if (!Array.isArray(value)) {
    const row: unknown[] = Array.from({ length: area.columns }, () => value);
    return Array.from({ length: area.rows }, () => row);
  }
  const rows: unknown[][] = value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  }
  return rows;
}

/** The inputs for a block; `null` and `undefined` leave a cell as it is. */
export function readBlock(engine: Engine, sheetId: string, area: Area, value: unknown): (CellInput | null)[][] {
  const tables = engine.tables.all();
  let seen: ReadonlyMap<string, string> | undefined;
  const known = { tables, spellings: () => (seen ??= spellings(engine.names.seenFrom(sheetId))) };
  const local = tables.filter((table) => table.sheetId === sheetId);
  return shape(value, area).map((row, r) =>
    row.map((cell, c) => {
      if (cell === null || cell === undefined) return null;
      const [at, left] = [area.row + r, area.column + c];
      const own = local.find((table) => inside(table.area, at, left));
      const textFormat = typeof cell === "string" && engine.styles.get(sheetId, at, left).n?.pattern === "@";
      return readInput(cell, { textFormat, known, ...(own ? { own } : {}) });
    }),
  );
}

function inside(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Excel's name for the type of a value. */
export function valueType(value: Scalar): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!)$/.test(value) ? "Error" : "String";
}
