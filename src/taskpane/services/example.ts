import { exampleCompany } from "../../catalogue";
import { readTable } from "../../excel";
import type { OpenWorkbook } from "../../excel";
import type { TableRow } from "../../plan";
import { matchTable } from "../../workbooks";

/** A row of a table as the example company was drawn. What somebody changed is theirs. */
function isExample(table: string, row: TableRow): boolean {
  return (exampleCompany.tables[table] ?? []).some((example) => Object.keys(row).every((key) => (row[key] ?? null) === (example[key] ?? null)));
}

const isBlank = (row: TableRow): boolean => Object.values(row).every((value) => value === null);

/** Rows of a table that are blank, and rows that hold something, by their number from 0; whether all of these are the example's. */
export interface ExampleRows {
  readonly filled: readonly number[];
  readonly untouched: boolean;
}

/** Looks at rows for what is left of the example company. */
export function exampleRows(table: string, rows: readonly TableRow[]): ExampleRows {
  const filled = rows.flatMap((row, index) => (isBlank(row) ? [] : [index]));
  return { filled, untouched: filled.length > 0 && filled.every((index) => isExample(table, rows[index] ?? {})) };
}

/** Whether the customers still are those of the example company; sheets that are drawn now are filled with it too. @throws ExcelFailure */
export async function holdsExample({ sheets }: OpenWorkbook): Promise<boolean> {
  const customers = sheets["klanten"]?.tables["Klanten"];
  const most = exampleCompany.tables["Klanten"]?.length ?? 0;
  // A longer list is somebody's own: there is no need to read it.
  if (!customers || customers.area.rows - 1 > 2 * most) return false;
  const { rows } = await readTable("Klanten", matchTable("Klanten", customers.headers).filled);
  return exampleRows("Klanten", rows).untouched;
}
