import { isPrivateTable, tableOf } from "../catalogue";
import type { AnswerValue } from "../definition";
import type { TableRow } from "../plan";
import type { FileIssue, FileTable, ReadIssue, WorkbookFile } from "../xlsx";
import type { MemberRemark } from "./member-issue";
import { matchTable } from "./table-columns";
import type { MatchedTable } from "./table-columns";

/** The rows of a table of ours as people filled it in; `headers` as they stand now, none when the table does not stand. `unreadable`: why its sheet gave no rows. */
export interface MemberTable {
  readonly unreadable: FileIssue | null;
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly remarks: readonly MemberRemark[];
}

/** Whether a part of the file could not be read at all, and not just one cell or column. */
export const isFileIssue = (issue: ReadIssue): issue is FileIssue => issue.code !== "cell-error" && issue.code !== "header-missing" && issue.code !== "not-found" && issue.code !== "name-ignored";

/** Whether two titles or names of tables are one to Excel. */
export const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The table of this name; undefined when it does not stand. */
export const findTable = (file: WorkbookFile, name: string): FileTable | undefined => file.tables().find((table) => same(table.name, name));

/** Reads a table of ours by its headers, without private columns and those that compute: their figures are computed anew. */
export function readMemberTable(file: WorkbookFile, name: string): MemberTable {
  const table = findTable(file, name);
  if (!table) return { unreadable: null, headers: [], rows: [], remarks: [] };
  const filled = matchTable(name, table.headers).filled.filter(({ key }) => !isPrivateTable(name, key));
  const { rows, issues } = file.readTable(name, filled);
  const missing = issues.flatMap((issue) => (issue.code === "header-missing" ? [issue.expected] : []));
  return {
    unreadable: issues.find(isFileIssue) ?? null,
    headers: filled.map(({ header }) => header),
    rows,
    remarks: [
      ...(missing.length > 0 ? [{ code: "columns-missing" as const, table: name, columns: missing }] : []),
      ...issues.flatMap((issue): readonly MemberRemark[] => {
        if (issue.code === "header-missing") return [];
        if (issue.code === "cell-error") return [{ code: issue.code, sheet: issue.sheet, cell: issue.cell, received: issue.received }];
        return [{ code: "sheet-unreadable", sheet: table.sheet }];
      }),
      ...numbersAsText(name, filled, rows),
    ],
  };
}

const NUMBER_FORMATS = new Set(["number", "decimal", "amount", "cents", "share"]);
/** A number as a person or an export writes it. */
const NUMBER = /^\s*[-+(]?\s*(€|EUR)?\s*\d[\d.,\s]*\)?\s*(€|EUR|%|-)?\s*$/i;

/** Texts that look like numbers in columns of numbers: Excel adds nothing for them, and neither does a roll-up. */
function numbersAsText(name: string, filled: MatchedTable["filled"], rows: readonly TableRow[]): readonly MemberRemark[] {
  const numbers = new Set((tableOf(name)?.columns ?? []).filter(({ format }) => NUMBER_FORMATS.has(format)).map(({ key }) => key));
  return filled.filter(({ key }) => numbers.has(key)).flatMap(({ key, header }) => {
    const count = rows.filter((row) => typeof row[key] === "string" && NUMBER.test(row[key])).length;
    return count > 0 ? [{ code: "number-as-text" as const, table: name, column: header, count }] : [];
  });
}

/** A cell as text, without white space around it; "" for a blank one. */
export const textOf = (value: AnswerValue | undefined): string => String(value ?? "").trim();

/** A cell as a number; null for anything else. */
export const numberOf = (value: AnswerValue | undefined): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);

/** A cell as a day; null for what is none. */
export function dayOf(value: AnswerValue | undefined): number | null {
  const number = numberOf(value);
  return number !== null && number >= 1 ? Math.floor(number) : null;
}
