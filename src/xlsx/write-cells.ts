import type { CellContent, CellValue, SheetPlan, TablePlan } from "../plan";
import { address } from "./write-address";
import { WriteError } from "./write-error";
import { isDynamic, storedFormula } from "./write-formula";
import type { Cell, LibraryStyle } from "./write-library";
import { storedText } from "./write-text";

/** Excel's own limit on the text of one cell. */
const LONGEST_TEXT = 32_767;
/** The library writes a text that reads like an error as that error; as rich text it stays text. */
const ERROR_LIKE = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** What the cells of one sheet are made from. */
export interface CellsContext {
  readonly styles: ReadonlyMap<string, LibraryStyle>;
  readonly valuesOnly: boolean;
}

type Twin = readonly (readonly CellValue[])[];

/** Every cell of a sheet by `row,column`: looks first, then contents over them. Text is text, whatever it starts with. */
export function cellsOf(plan: SheetPlan, context: CellsContext): Map<string, Partial<Cell>> {
  const grid = new Grid(plan.title);
  for (const { area, style } of plan.styles) {
    const look = context.styles.get(style);
    if (!look) throw new Error(`Unknown style ${style}`);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) grid.at(row, column).style = look;
    }
  }
  for (const table of plan.tables) writeTable(grid, table, context);
  for (const { row, column, content } of plan.cells) writeContent(grid, { row, column, content }, context);
  for (const { row, column, text, target, tip } of plan.links) {
    grid.put(row, column, text);
    if (target !== null) grid.at(row, column).hyperlink = { target: "", location: target, tooltip: tip, display: text };
  }
  return grid.cells;
}

class Grid {
  readonly cells = new Map<string, Partial<Cell>>();

  constructor(private readonly title: string) {}

  at(row: number, column: number): Partial<Cell> {
    const key = `${row},${column}`;
    const known = this.cells.get(key);
    if (known) return known;
    const cell: Partial<Cell> = {};
    this.cells.set(key, cell);
    return cell;
  }

  put(row: number, column: number, value: CellValue): void {
    if (value === null || value === "") return;
    const cell = this.at(row, column);
    if (typeof value !== "string") {
      cell.value = value;
      return;
    }
    if (value.length > LONGEST_TEXT) {
      throw new WriteError({ code: "text-too-long", sheet: this.title, cell: address({ row, column, rows: 1, columns: 1 }), expected: LONGEST_TEXT, received: value.length });
    }
    if (ERROR_LIKE.test(value)) cell.richText = [{ text: value }];
    else cell.value = storedText(value);
  }

  /** A formula with what it gave; a value that is not known leaves the cell to Excel's first computation. */
  formula(row: number, column: number, { stored, twin }: { readonly stored: string; readonly twin: Twin | undefined }): void {
    const cell = this.at(row, column);
    const rows = Math.max(1, twin?.length ?? 1);
    const columns = Math.max(1, twin?.[0]?.length ?? 1);
    const result = twin?.[0]?.[0];
    cell.formula = stored;
    if (result !== undefined) cell.formulaResult = typeof result === "string" ? storedText(result) : (result ?? 0);
    if (!isDynamic(stored) && rows === 1 && columns === 1) return;
    cell.formulaType = "array";
    cell.formulaDynamic = true;
    cell.formulaRef = address({ row, column, rows, columns });
  }
}

function writeContent(grid: Grid, { row, column, content }: { readonly row: number; readonly column: number; readonly content: CellContent }, context: CellsContext): void {
  if (content.kind !== "formula") {
    grid.put(row, column, content.value);
    return;
  }
  const { twin } = content;
  if (!context.valuesOnly) grid.formula(row, column, { stored: storedFormula(content.formula), twin });
  twin?.forEach((line, down) => line.forEach((value, across) => {
    if (context.valuesOnly || down > 0 || across > 0) grid.put(row + down, column + across, value);
  }));
}

function writeTable(grid: Grid, table: TablePlan, context: CellsContext): void {
  const { row: header, column: first } = table.area;
  table.columns.forEach((column, index) => {
    grid.put(header, first + index, column.header);
    const stored = column.formula === undefined ? undefined : storedFormula(column.formula);
    for (let row = 1; row < table.area.rows; row += 1) {
      if (stored === undefined) {
        grid.put(header + row, first + index, table.rows[row - 1]?.[index] ?? null);
        continue;
      }
      const value = column.twin?.[row - 1];
      if (context.valuesOnly) grid.put(header + row, first + index, value ?? null);
      else grid.formula(header + row, first + index, { stored, twin: value === undefined ? undefined : [[value]] });
    }
  });
}
