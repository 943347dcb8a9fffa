import type { Area, CellStyle, CellValue, LinkPlan, SheetPlan } from "../../../plan";

/** What stands where on a sheet, read from its plan. All numbers count from 0. */
export interface SheetCells {
  readonly rows: number;
  readonly columns: number;
  readonly value: (row: number, column: number) => CellValue;
  /** Whether something stands in a cell, be it a formula that shows nothing: text beside it does not run on over it. */
  readonly occupied: (row: number, column: number) => boolean;
  /** Whether what stands in a cell was computed. */
  readonly computed: (row: number, column: number) => boolean;
  readonly style: (row: number, column: number) => CellStyle;
  readonly link: (row: number, column: number) => LinkPlan | undefined;
  /** The head of a column of a table. */
  readonly isHeader: (row: number, column: number) => boolean;
  /** Whether a cell has the line of the table style below it, as header and last row have. */
  readonly hasTableLine: (row: number, column: number) => boolean;
}

const NOTHING: CellStyle = {};
/** What Excel's TableStyleLight1, which both drawers give every table, fills the first, third, … row with. */
const STRIPE = "#D9D9D9";

/** Every cell of an area, row by row. */
export function everyPlace({ row, column, rows, columns }: Area): (readonly [row: number, column: number])[] {
  return Array.from({ length: rows * columns }, (_place, index) => [row + Math.floor(index / columns), column + (index % columns)]);
}

const key = (row: number, column: number): string => `${row},${column}`;

/** Reads the cells of a sheet: labels, answers, what formulas gave (over every cell that they fill), and tables. */
export function readCells(plan: SheetPlan, styles: Readonly<Record<string, CellStyle>>): SheetCells {
  const { values, computed } = valuesOf(plan);
  const looks = looksOf(plan, styles);
  const links = new Map(plan.links.map((link) => [key(link.row, link.column), link]));
  const inRows = (rowOf: (area: Area) => number) => new Set(plan.tables.flatMap(({ area, columns }) => columns.map((_column, index) => key(rowOf(area), area.column + index))));
  const headers = inRows(({ row }) => row);
  const lastRows = inRows(({ row, rows }) => row + rows - 1);
  return {
    ...sizeOf(plan, [...values.keys()]),
    value: (row, column) => values.get(key(row, column)) ?? null,
    occupied: (row, column) => values.has(key(row, column)),
    computed: (row, column) => computed.has(key(row, column)),
    style: (row, column) => looks.get(key(row, column)) ?? NOTHING,
    link: (row, column) => links.get(key(row, column)),
    isHeader: (row, column) => headers.has(key(row, column)),
    hasTableLine: (row, column) => headers.has(key(row, column)) || lastRows.has(key(row, column)),
  };
}

function valuesOf(plan: SheetPlan): { values: Map<string, CellValue>; computed: Set<string> } {
  const values = new Map<string, CellValue>();
  const computed = new Set<string>();
  const put = (row: number, column: number, value: CellValue): void => {
    if (value !== null && value !== "") values.set(key(row, column), value);
  };
  const compute = (row: number, column: number, value: CellValue): void => {
    values.set(key(row, column), value);
    computed.add(key(row, column));
  };
  for (const table of plan.tables) {
    const { row: header, column: first, rows } = table.area;
    table.columns.forEach((column, index) => {
      put(header, first + index, column.header);
      for (let row = 1; row < rows; row += 1) {
        if (column.formula === undefined) put(header + row, first + index, table.rows[row - 1]?.[index] ?? null);
        else compute(header + row, first + index, column.twin?.[row - 1] ?? "");
      }
    });
  }
  for (const { row, column, content } of plan.cells) {
    if (content.kind !== "formula") put(row, column, content.value);
    else (content.twin ?? [[""]]).forEach((line, down) => line.forEach((value, across) => compute(row + down, column + across, value)));
  }
  for (const { row, column, text } of plan.links) put(row, column, text);
  return { values, computed };
}

function looksOf(plan: SheetPlan, styles: Readonly<Record<string, CellStyle>>): Map<string, CellStyle> {
  const looks = new Map<string, CellStyle>();
  const stripes = new Set(plan.tables.flatMap(({ area }) => everyPlace(area).flatMap(([row, column]) => ((row - area.row) % 2 === 1 ? [key(row, column)] : []))));
  for (const { area, style } of plan.styles) {
    const look = styles[style];
    if (!look) throw new Error(`Unknown style ${style}`);
    for (const [row, column] of everyPlace(area)) looks.set(key(row, column), stripes.has(key(row, column)) ? { fill: STRIPE, ...look } : look);
  }
  return looks;
}

function sizeOf(plan: SheetPlan, filled: readonly string[]): { rows: number; columns: number } {
  const cells = filled.map((place): Area => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return { row, column, rows: 1, columns: 1 };
  });
  const areas = [...cells, plan.print.area, ...plan.charts.map(({ anchor }) => anchor)];
  return {
    rows: Math.max(...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(plan.columnWidths.length, ...areas.map(({ column, columns }) => column + columns)),
  };
}
