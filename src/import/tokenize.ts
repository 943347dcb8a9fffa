import Papa from "papaparse";
import { findHeader } from "./find-header";
import type { ImportIssue } from "./issues";
import type { Cell, Delimiter, Table } from "./tables";
import { buildTable } from "./tables";

/** A table, or the issue for which there is none. */
export type Tokenized = { ok: true; table: Table } | { ok: false; issue: ImportIssue };

const DELIMITERS: readonly Delimiter[] = [";", "\t", ","];
const PREVIEW_ROWS = 50;

/**
 * Splits delimited text (a decoded file, or what was pasted) into header and rows.
 * The first line may be `sep=;`; otherwise the delimiter is the one that makes the best table of the first rows.
 * @param options cutOff: the file is known to end too early.
 * @returns issue `broken-quote` when a quotation mark swallows rows, `empty-file` for blank text.
 */
export function tokenize(text: string, options: { cutOff?: boolean } = {}): Tokenized {
  // One line end throughout: the tokenizer knows only one, and would glue the rows of a mixed file together.
  const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (lines.trim() === "") return { ok: false, issue: { code: "empty-file" } };
  const said = /^"?sep=(.)"?\n/i.exec(lines);
  const body = said ? lines.slice(said[0].length) : lines;
  const delimiter = DELIMITERS.find((known) => known === said?.[1]) ?? guessDelimiter(body);
  const { data, errors } = split(body, delimiter);
  const rows = withLines(data, said ? 2 : 1);
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken) return { ok: false, issue: { code: "broken-quote", row: rows[broken.row ?? 0]?.row ?? 1 } };
  const header = findHeader(rows.map((row) => row.cells));
  return {
    ok: true,
    table: buildTable({ rows, headerAt: header.at, delimiter, place: null, openEnd: !body.endsWith("\n"), cutOff: options.cutOff ?? false }),
  };
}

/** Values from a sheet, each row as long as its last filled cell at least, and where they stood. */
export interface SheetValues {
  matrix: readonly (readonly unknown[])[];
  /** The row of the sheet in which the values start, 1 unless told. */
  firstRow?: number;
  /** The first of their columns, counted from 0; 0 unless told. */
  firstColumn?: number;
  /** The title of the sheet, when it is known. */
  sheet?: string;
}

/**
 * The same for values from a sheet: numbers stay numbers, dates stay serials.
 * @returns issue `empty-file` when every value is blank.
 */
export function fromMatrix({ matrix, firstRow = 1, firstColumn = 0, sheet }: SheetValues): Tokenized {
  const place = sheet === undefined ? null : { sheet, firstColumn };
  const rows = matrix.map((cells, at) => ({ row: firstRow + at, cells: cells.map(toCell) }));
  if (rows.every(({ cells }) => cells.every((cell) => cell === null))) return { ok: false, issue: { code: "empty-file" } };
  const header = findHeader(rows.map((row) => row.cells));
  return { ok: true, table: buildTable({ rows, headerAt: header.at, delimiter: null, place, openEnd: false, cutOff: false }) };
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

function split(text: string, delimiter: Delimiter, preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", preview });
}

/** A field in quotation marks may span lines, so the line of a row is counted, not its index. */
function withLines(data: readonly string[][], firstLine: number): { row: number; cells: string[] }[] {
  let line = firstLine;
  const rows = data.map((cells) => {
    const row = line;
    line += 1;
    for (const cell of cells) if (cell.includes("\n")) line += cell.split("\n").length - 1;
    return { row, cells };
  });
  // The tokenizer makes an empty row of the final line end.
  const last = rows.at(-1);
  return last && last.cells.length === 1 && last.cells[0] === "" ? rows.slice(0, -1) : rows;
}

function guessDelimiter(text: string): Delimiter {
  const sample = text.split("\n", PREVIEW_ROWS * 2).join("\n");
  let best: { delimiter: Delimiter; score: number } = { delimiter: ";", score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = split(sample, delimiter, PREVIEW_ROWS);
    const score = scoreOf(data);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Known headers count most; then how many rows are as wide as the header. */
function scoreOf(data: readonly string[][]): number {
  const header = findHeader(data);
  const width = data[header.at]?.length ?? 0;
  if (width < 2) return 0;
  const body = data.slice(header.at + 1).filter((cells) => cells.length > 1);
  const even = body.filter((cells) => cells.length === width).length;
  return header.known * 10 + (body.length === 0 ? 0 : even / body.length);
}
