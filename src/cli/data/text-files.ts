import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { valueOf } from "./table";
import type { DataColumn, DataRow, DataSink, DataTable, DataValue } from "./table";

/** How a table becomes lines of text. Every line ends itself. */
interface Dialect {
  readonly extension: string;
  readonly head: (columns: readonly DataColumn[]) => string;
  readonly line: (row: DataRow, columns: readonly DataColumn[]) => string;
}

/** A file of text per table in a folder: `<table>.csv`, `<table>.jsonl`. Rows are written as they come. */
export function textSink(folder: string, tables: readonly DataTable[], { extension, head, line }: Dialect): DataSink {
  const handles = new Map<string, FileHandle>();
  const begun = async ({ name, columns }: DataTable): Promise<FileHandle> => {
    const known = handles.get(name);
    if (known) return known;
    const handle = await open(join(folder, `${name}.${extension}`), "wx");
    handles.set(name, handle);
    await handle.write(head(columns));
    return handle;
  };
  return {
    write: async (table, rows) => {
      const handle = await begun(table);
      if (rows.length > 0) await handle.write(rows.map((row) => line(row, table.columns)).join(""));
    },
    close: async () => {
      for (const table of tables) await (await begun(table)).close();
    },
  };
}

/** What a spreadsheet takes for the start of a formula, also behind spaces and in the wide form of East Asian keyboards. */
const FORMULA_START = /^\s*[=+\-@\t\r\n＝＋－＠]/u;
const NEEDS_QUOTES = /[;"\r\n\t]|^\s|\s$/u;

/**
 * CSV as a Dutch Excel opens it: UTF-8 with a byte order mark, semicolons, decimal commas. A text that could be taken for a
 * formula gets an apostrophe before it, so that opening the file computes nothing.
 */
export const CSV: Dialect = {
  extension: "csv",
  head: (columns) => `\uFEFF${csvLine(columns.map(({ name }) => name))}`,
  line: (row, columns) => csvLine(columns.map((column) => csvText(valueOf(row, column)))),
};

const csvLine = (cells: readonly string[]): string => `${cells.map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(";")}\r\n`;

function csvText(value: DataValue): string {
  if (value === null) return "";
  if ("text" in value) return FORMULA_START.test(value.text) ? `'${value.text}` : value.text;
  if ("iso" in value) return value.iso;
  return ("cents" in value ? (value.cents / 100).toFixed(2) : String(value.number)).replace(".", ",");
}

/** JSON Lines: one object per line, amounts in euro, days in ISO notation, null for nothing. */
export const JSON_LINES: Dialect = {
  extension: "jsonl",
  head: () => "",
  line: (row, columns) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, jsonValue(valueOf(row, column))])))}\n`,
};

function jsonValue(value: DataValue): string | number | null {
  if (value === null) return null;
  if ("text" in value) return value.text;
  if ("iso" in value) return value.iso;
  return "cents" in value ? value.cents / 100 : value.number;
}
