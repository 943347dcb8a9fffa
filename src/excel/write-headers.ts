import { inExcel } from "./run";

/** A column of a table that gets another header. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/**
 * Gives columns of a table another header; formulas that mention them follow. One request. Headers may change places:
 * every column first gets a name that nobody has, because Excel refuses a header that is taken at that moment.
 * @throws ExcelFailure `not-found` when the table has no such column.
 */
export async function renameColumns(table: string, renames: readonly Rename[]): Promise<void> {
  const changed = renames.filter(({ from, to }) => from !== to);
  if (changed.length === 0) return;
  await inExcel(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const between = (index: number) => `kolom ~${index + 1}`;
    changed.forEach(({ from }, index) => { columns.getItem(from).name = between(index); });
    changed.forEach(({ to }, index) => { columns.getItem(between(index)).name = to; });
    await context.sync();
  });
}
