import type { ExcelIssue } from "./errors";
import { inExcel } from "./run";
import { indexOfHeader } from "./write-tables";

/** A column that a caller knows: its key and how its header is or was spelled. `text` keeps leading zeros. */
export interface TableColumnKey {
  readonly key: string;
  readonly header: string;
  readonly oldHeaders: readonly string[];
  readonly text?: boolean;
}

/** Where a table stands now and where its known columns are. `body` counts the body rows; an untouched table has one empty row. */
export interface TableShape {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly body: number;
  readonly headers: readonly string[];
  readonly firstRow: readonly unknown[];
  readonly filtered: boolean;
  readonly columns: readonly { readonly key: string; readonly index: number; readonly text: boolean }[];
  readonly issues: readonly ExcelIssue[];
}

/** Reads where a table and its columns are; one request. @throws ExcelFailure `not-found` when there is no such table. */
export async function readShape(name: string, columns: readonly TableColumnKey[]): Promise<TableShape> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const { worksheet, autoFilter } = table;
    const headerRow = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    const firstRow = body.getRow(0);
    worksheet.load("name");
    autoFilter.load("isDataFiltered");
    headerRow.load("values,rowIndex,columnIndex");
    body.load("rowCount");
    firstRow.load("formulas");
    await context.sync();
    const headers = (headerRow.values[0] ?? []).map(String);
    const found = columns.map(({ key, header, oldHeaders, text }) => ({ key, text: text ?? false, index: indexOfHeader(headers, { header, oldHeaders }) }));
    return {
      sheet: worksheet.name,
      row: headerRow.rowIndex,
      column: headerRow.columnIndex,
      body: body.rowCount,
      headers,
      firstRow: firstRow.formulas[0] ?? [],
      filtered: autoFilter.isDataFiltered,
      columns: found.filter((column) => column.index >= 0),
      issues: columns.filter((_column, index) => (found[index]?.index ?? -1) < 0).map(({ header }) => ({ code: "header-missing" as const, table: name, expected: header })),
    };
  });
}
