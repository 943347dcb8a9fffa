import { insertFormula, restoreFormulas, selectedAddress } from "../../excel";
import { currentLanguage } from "../../text";
import { matchTable } from "../../workbooks";
import { PaneFailure } from "../issues";
import type { Changes } from "./changes";
import { readStanding } from "./standing";
import type { FunctionInfo, FunctionsService, TableHeaders } from "./types";

/** Beside the page: what Excel itself reads. */
const FILES = { nl: "functions.json", en: "functions.en-us.json" } as const;

/** The functions for formulas of a person's own: their list, and formulas with them in the workbook. */
export function createFunctionsService(changes: Changes): FunctionsService {
  return {
    list: readList,
    tables: readTables,
    selection: selectedAddress,
    insert: (formula, replace) => changes.silently(() => insertFormula(formula, replace)),
    restore: (task) => changes.silently(async () => {
      const { found, refused, left, issues } = await restoreFormulas({
        onProgress: (done, total) => task.onProgress?.({ done, total }),
        ...(task.signal && { signal: task.signal }),
      });
      return { found, refused: refused.length, left, issues };
    }),
  };
}

/** What Excel itself reads of the functions. @throws PaneFailure `functions-missing` */
async function readList(): Promise<readonly FunctionInfo[]> {
  const answer = await fetch(FILES[currentLanguage()]).catch(() => undefined); // offline, or a server that went away
  if (!answer?.ok) throw new PaneFailure({ code: "functions-missing" });
  const { functions } = await answer.json() as { readonly functions: readonly FunctionInfo[] };
  return functions;
}

async function readTables(): Promise<TableHeaders> {
  const { sheets } = await readStanding();
  const tables = Object.values(sheets).flatMap((sheet) => Object.entries(sheet.tables));
  return Object.fromEntries(tables.map(([table, { headers }]) => [table, Object.fromEntries(matchTable(table, headers).filled.map(({ key, header }) => [key, header]))]));
}
