import type { TableRow, WorkbookPlan } from "../../plan";
import { planNewWorkbook } from "../../workbooks";
import { ADD_IN, writeWorkbook, WriteError } from "../../xlsx";
import { readCustomers } from "../customers";
import type { Account, Unread } from "../customers";
import { today } from "../dates";
import type { Progress } from "../progress-bar";
import type { Task } from "../thread";
import type { WorkbookCall } from "./call";

/** What a workbook is made from: the bytes of the file and the choices of the call; plain data. */
export interface MakeRequest {
  readonly bytes: Uint8Array;
  readonly choices: WorkbookCall;
}

/** What came of it: a file; findings that stop it; a choice that the call has to make; or no table at all. */
export type Made =
  | { readonly kind: "made"; readonly bytes: Uint8Array; readonly sheets: readonly string[]; readonly account: Account }
  | Unread;

/** Reads, computes and writes a workbook in memory. The file is in Dutch, whatever the language of the terminal. */
async function makeWorkbook({ bytes, choices }: MakeRequest, onProgress: (progress: Progress) => void): Promise<Made> {
  const read = await readCustomers(bytes, choices, onProgress);
  if (read.kind !== "read") return read;
  onProgress({ step: "computing" });
  const plan = planFor(choices, read.account, read.customers);
  onProgress({ step: "writing" });
  return write(plan, choices, read.account);
}

function planFor(choices: WorkbookCall, { years, periodTo }: Account, customers: readonly TableRow[]): WorkbookPlan {
  return planNewWorkbook({
    sheets: choices.opdrachten,
    settings: { boekjaar: years[0] ?? new Date().getFullYear(), owner: choices.owner, today: today(), fixed: choices.valuesOnly },
    answers: { instellingen: { eigenaar: choices.owner || null, organisatie: choices.organisation || null, periode_tm: periodTo } },
    tables: { Klanten: customers },
  });
}

async function write(plan: WorkbookPlan, { valuesOnly }: WorkbookCall, account: Account): Promise<Made> {
  try {
    const bytes = await writeWorkbook(plan, { valuesOnly, addin: ADD_IN });
    return { kind: "made", bytes, sheets: plan.sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.title), account };
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return { kind: "stopped", issues: [error.issue], account };
  }
}

/** Making a workbook, as work for a thread. */
export const workbookTask: Task<MakeRequest, Made> = { name: "workbook", work: makeWorkbook };
