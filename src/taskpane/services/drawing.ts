import { catalogue } from "../../catalogue";
import { drawPlan, readAnswers, readExisting } from "../../excel";
import type { OpenWorkbook } from "../../excel";
import { planWorkbook, WORKBOOK_ID } from "../../plan";
import type { Answers, PlanSettings, TableRows } from "../../plan";
import { yearsOfTable } from "./customer-table";
import { SHEET_IDS, settingsFrom, TABLE_NAMES } from "./sheets";
import type { DrawReport, Task } from "./types";

/** What stands in the workbook and what its sheets have in common; the start of every action. */
export interface Ground {
  readonly existing: OpenWorkbook;
  /** The boekjaar is that of the newest columns in Klanten while that table stands: formulas name those columns. */
  readonly settings: PlanSettings;
  /** The boekjaar that Instellingen says. */
  readonly statedBoekjaar: number;
}

/** Reads what stands in the workbook. @throws ExcelFailure */
export async function readGround(): Promise<Ground> {
  const existing = await readExisting(SHEET_IDS, TABLE_NAMES);
  const { answers } = existing.sheets["instellingen"] ? await readAnswers(["instellingen"]) : { answers: {} };
  const stated = settingsFrom(answers, new Date());
  const [standing] = yearsOfTable(existing.sheets["klanten"]?.tables["Klanten"]?.headers ?? []) ?? [stated.boekjaar];
  // A workbook without an id, such as a new one, gets it with the first drawing.
  const workbookId = existing.properties[WORKBOOK_ID] ?? crypto.randomUUID();
  return { existing, settings: { ...stated, boekjaar: standing, workbookId }, statedBoekjaar: stated.boekjaar };
}

/** What is drawn, and with what contents new sheets start. */
export interface DrawRequest extends Pick<Ground, "existing" | "settings"> {
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
