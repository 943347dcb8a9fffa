import { catalogue } from "../../catalogue";
import { drawPlan, readAnswers, readExisting } from "../../excel";
import type { OpenWorkbook } from "../../excel";
import { planWorkbook } from "../../plan";
import type { Answers, PlanSettings, TableRows } from "../../plan";
import { SHEET_IDS, settingsFrom, TABLE_NAMES } from "./sheets";
import type { DrawReport, Task } from "./types";

/** What stands in the workbook and what its sheets have in common; the start of every action. */
export interface Ground {
  readonly existing: OpenWorkbook;
  readonly settings: PlanSettings;
}

/** Reads what stands in the workbook. @throws ExcelFailure */
export async function readGround(): Promise<Ground> {
  const existing = await readExisting(SHEET_IDS, TABLE_NAMES);
  const { answers } = existing.sheets["instellingen"] ? await readAnswers(["instellingen"]) : { answers: {} };
  return { existing, settings: settingsFrom(answers, new Date()) };
}

/** What is drawn, and with what contents new sheets start. */
export interface DrawRequest extends Ground {
  readonly ids: readonly string[];
  readonly answers?: Answers;
  readonly tables?: TableRows;
}

/** Plans and draws. The report counts the sheets that a person can see. @throws ExcelFailure */
export async function drawSheets({ ids, existing, settings, answers, tables }: DrawRequest, { onProgress, signal }: Task): Promise<DrawReport> {
  const contents = { ...(answers && { answers }), ...(tables && { tables }) };
  const { plan, issues } = planWorkbook({ definitions: catalogue, draw: ids, existing, settings, ...contents });
  const outcome = await drawPlan(plan, {
    existing,
    onProgress: (done, total, what) => onProgress?.({ done, total, what }),
    ...(signal && { signal }),
  });
  return {
    drawn: countVisible(outcome.drawn.filter((id) => ids.includes(id))),
    total: countVisible(ids),
    stopped: outcome.stopped,
    issues: [...issues, ...outcome.issues],
  };
}

function countVisible(ids: readonly string[]): number {
  return catalogue.filter((definition) => !definition.hidden && ids.includes(definition.id)).length;
}
