import { customerSources, sourceRows } from "../../src/xlsx";
import type { ColumnKey, ReadIssue, WorkbookFile } from "../../src/xlsx";

/** What came of reading all there is: what stood in the way, and how many values were given back by all calls together. */
export interface Everything {
  readonly issues: readonly ReadIssue[];
  readonly values: number;
  readonly calls: number;
}

/** What a caller asks for by name, beside what it finds. */
export interface Asked {
  readonly ids?: readonly string[];
  readonly tables?: readonly { readonly name: string; readonly columns: readonly ColumnKey[] }[];
}

/** Calls every method of a workbook, as whoever reads it might. */
export function readEverything(file: WorkbookFile, { ids = [], tables = [] }: Asked = {}): Everything {
  const issues: ReadIssue[] = [...file.ignoredNames()];
  let [values, calls] = [0, 0];
  const count = (found: readonly ReadIssue[], given: number) => {
    issues.push(...found);
    values += given;
    calls += 1;
  };
  const sheets = file.sheets();
  count([], file.names().length + Object.keys(file.properties()).length + (file.savedAt() === null ? 0 : 1));
  const { answers, columns, issues: found } = file.readAnswers([...ids, ...sheets.flatMap(({ id }) => id ?? [])]);
  count(found, [answers, columns].flatMap((each) => Object.values(each)).reduce((sum, each) => sum + Object.values(each).flat().length, 0));
  const known = file.tables().map(({ name, headers }) => ({ name, columns: headers.map((header) => ({ key: header, header, oldHeaders: [] })) }));
  for (const table of [...tables, ...known]) {
    const { rows, issues: troubles } = file.readTable(table.name, table.columns);
    count(troubles, rows.length * table.columns.length);
  }
  for (const { sheet, body } of file.tables()) count(...blockOf(file.readBlock(sheet, body)));
  for (const { title } of sheets) {
    count(file.usedCells(title).issues, 0);
    count(...blockOf(file.readSheet(title)));
  }
  const offered = customerSources(file);
  count(offered.issues, 0);
  for (const source of offered.sources) {
    const { matrix, issues: troubles } = sourceRows(file, source);
    count(...blockOf({ rows: matrix, issues: troubles }));
  }
  return { issues, values, calls };
}

function blockOf({ rows, issues }: { readonly rows: readonly (readonly unknown[])[]; readonly issues: readonly ReadIssue[] }): readonly [readonly ReadIssue[], number] {
  return [issues, rows.reduce((sum, row) => sum + row.length, 0)];
}
