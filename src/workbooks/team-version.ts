import { isPrivate, isPrivateTable, teamdeel, teamSheets } from "../catalogue";
import type { Answers, TableRows } from "../plan";
import type { SharedTotals } from "../team";
import { keptTotals, totalsOf } from "./shared-totals";

/** What a workbook holds: its sheets by id, answers and rows. */
export interface WorkbookContents {
  readonly ids: readonly string[];
  readonly answers: Answers;
  readonly tables: TableRows;
}

/** Whether a sheet stays out of a team version: it is private, or it is the roll-up of other people's workbooks. */
export const staysOut = (id: string): boolean => isPrivate(id) || teamSheets.some((sheet) => sheet.id === id);

/**
 * What is left of a workbook for the team: nothing private, and of what was chosen to share the totals alone, on a sheet of
 * their own. Formulas that looked at a sheet that is not there say so when it is planned.
 */
export function teamVersion({ ids, answers, tables }: WorkbookContents): WorkbookContents & { readonly shared: SharedTotals } {
  const shared = totalsOf((sheets) => Object.fromEntries(sheets.flatMap((id) => (answers[id] ? [[id, answers[id]]] : []))));
  const sharesAny = Object.values(shared).some((total) => total !== null);
  const kept = ids.filter((id) => !staysOut(id));
  return {
    ids: sharesAny ? [...kept, teamdeel.id] : kept,
    answers: {
      ...Object.fromEntries(kept.map((id) => [id, only(answers[id] ?? {}, (key) => !isPrivate(id, key))])),
      ...(sharesAny && { [teamdeel.id]: keptTotals(shared) }),
    },
    tables: Object.fromEntries(Object.entries(tables).filter(([table]) => !isPrivateTable(table)).map(([table, rows]) => [table, rows.map((row) => only(row, (key) => !isPrivateTable(table, key)))])),
    shared,
  };
}

const only = <Value>(record: Readonly<Record<string, Value>>, holds: (key: string) => boolean): Readonly<Record<string, Value>> => Object.fromEntries(Object.entries(record).filter(([key]) => holds(key)));
