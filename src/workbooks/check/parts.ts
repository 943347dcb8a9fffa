import { definitionOf, isPrivate, isPrivateTable, tableOf } from "../../catalogue";
import type { StandingSheets } from "../places";
import { matchTable } from "../table-columns";
import type { MatchedColumn } from "../table-columns";

/** The table in which findings stand; what a check says of itself is no part of what it checks. */
export const CONTROL = { sheet: "controle", table: "Bevindingen" } as const;

/** What a check reads of a workbook: sheets by id, and tables with the columns that people fill in. */
export interface CheckParts {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly columns: readonly MatchedColumn[] }[];
}

/** All that a check reads of the sheets that stand: nothing that is private. */
export function checkParts(sheets: StandingSheets): CheckParts {
  const ids = Object.keys(sheets).filter((id) => definitionOf(id) !== undefined && !isPrivate(id));
  const standing = ids.flatMap((id) => Object.entries(sheets[id]?.tables ?? {})).filter(([name]) => tableOf(name) !== undefined && !isPrivateTable(name));
  return {
    sheets: ids,
    tables: standing.map(([name, { headers }]) => ({ name, columns: matchTable(name, headers).filled.filter(({ key }) => !isPrivateTable(name, key)) })),
  };
}
