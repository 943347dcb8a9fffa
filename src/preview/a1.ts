import { invalidArgument } from "./host-error";

/** A rectangle of cells, zero-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Rows of a worksheet in Excel. */
export const MAX_ROWS = 1048576;
/** Columns of a worksheet in Excel. */
export const MAX_COLUMNS = 16384;

/** 0 → A, 26 → AA. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Splits "'Blad 1'!A1:B2" into sheet title (undefined when absent) and area. Throws InvalidArgument. */
export function parseAddress(address: string): { sheet?: string; area: Area } {
  const bare = address.replace(/^=/, "").trim();
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(bare);
  const text = match?.[3];
  if (!match || !text) throw invalidArgument(`${address} is not an address`);
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2];
  const area = parseArea(text);
  return sheet === undefined ? { area } : { sheet, area };
}

function parseArea(text: string): Area {
  const [first = "", second = first, ...more] = text.replace(/\$/g, "").split(":");
  const start = parseCorner(first);
  const end = parseCorner(second);
  const wholeRows = start.column === undefined && end.column === undefined;
  const wholeColumns = start.row === undefined && end.row === undefined;
  const mixed = (start.column === undefined) !== (end.column === undefined) || (start.row === undefined) !== (end.row === undefined);
  if (more.length > 0 || mixed || (first === second && (wholeRows || wholeColumns) && !text.includes(":"))) {
    throw invalidArgument(`${text} is not an address`);
  }
  const [top, bottom] = order(start.row ?? 0, end.row ?? MAX_ROWS - 1);
  const [left, right] = order(start.column ?? 0, end.column ?? MAX_COLUMNS - 1);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) throw invalidArgument(`${text} lies outside the sheet`);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function order(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function parseCorner(text: string): { row?: number; column?: number } {
  const match = /^([A-Za-z]{0,3})([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === "") throw invalidArgument(`${text} is not an address`);
  return {
    ...(match[1] ? { column: columnIndex(match[1]) } : {}),
    ...(match[2] ? { row: Number(match[2]) - 1 } : {}),
  };
}

/** A1:B2, A:B for whole columns, 1:2 for whole rows. */
export function formatArea({ row, column, rows, columns }: Area, dollars = false): string {
  const d = dollars ? "$" : "";
  const left = `${d}${columnName(column)}`;
  const right = `${d}${columnName(column + columns - 1)}`;
  if (rows === MAX_ROWS && columns < MAX_COLUMNS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS) return `${d}${row + 1}:${d}${row + rows}`;
  const start = `${left}${d}${row + 1}`;
  return rows * columns === 1 ? start : `${start}:${right}${d}${row + rows}`;
}

/** Quotes a sheet title where a formula needs it. */
export function quoteSheet(title: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(title) && !looksLikeCell(title);
  return plain ? title : `'${title.replace(/'/g, "''")}'`;
}

/** Names such as AP12 or R1C1 that Excel would read as a cell. */
export function looksLikeCell(name: string): boolean {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name);
  const a1 = match !== null && columnIndex(match[1] ?? "") < MAX_COLUMNS && Number(match[2]) <= MAX_ROWS && Number(match[2]) > 0;
  return a1 || /^(r|c|r\d*c\d*|r\d+|c\d+)$/i.test(name);
}

/** The part two areas share; undefined when none. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}
