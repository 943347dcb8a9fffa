import { needsOf } from "../../definition";
import type { AccountPlan } from "../../catalogue";
import { drawPlan, readAnswers, removeSheet } from "../../excel";
import { planWorkbook, WORKBOOK_ID } from "../../plan";
import type { Answers, PlanSettings, TableRows } from "../../plan";
import { yearsOfTable } from "./customer-table";
import { settingsFrom, withCompanions } from "./sheets";
import { readStanding } from "./standing";
import type { Standing } from "./standing";
import type { DrawReport, Task } from "./types";

/** What stands in the workbook and what its sheets have in common; the start of every action. */
export interface Ground {
  readonly existing: Standing;
  /** The boekjaar is that of the newest columns in Klanten while that table stands: formulas name those columns. */
  readonly settings: PlanSettings;
  /** The boekjaar that Instellingen says. */
  readonly statedBoekjaar: number;
}

/** Reads what stands in the workbook. `coming`: a plan that is about to be made. @throws ExcelFailure */
export async function readGround(coming: readonly AccountPlan[] = []): Promise<Ground> {
  const existing = await readStanding(coming);
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

/**
 * Plans and draws, and leaves whole sheets: one that Excel refuses does not keep the others away, and after a stop what
 * was begun is made whole. The report counts the sheets that a person can see. @throws ExcelFailure
 */
export async function drawSheets(request: DrawRequest, task: Task): Promise<DrawReport> {
  const passes = [await drawOnce(request, task)];
  for (let last = passes[0]; last && last.refused.length > 0 && !task.signal?.aborted; last = passes.at(-1)) {
    // Twice in a row without a single sheet: then it is not about the sheet.
    if (passes.length > 1 && last.drawn.length === 0) break;
    const done = passes.flatMap(({ drawn }) => drawn);
    const ids = withoutRefused(request.ids.filter((id) => !done.includes(id)), passes.flatMap(({ refused }) => refused), request.existing);
    if (ids.length === 0) break;
    const existing = await readAgain(request);
    passes.push(await drawOnce({ ...request, ids, existing }, after(done.length, task)));
  }
  const stopped = passes.some((pass) => pass.stopped);
  if (stopped) passes.push(await makeWhole(request));
  const drawn = new Set(passes.flatMap((pass) => pass.drawn));
  return {
    drawn: countVisible(request.ids.filter((id) => drawn.has(id)), request.existing),
    total: countVisible(request.ids, request.existing),
    stopped,
    issues: passes.flatMap((pass) => pass.issues),
  };
}

/** What came of one plan. `refused`: the sheets of the request that met an issue of their own. */
interface Pass {
  readonly drawn: readonly string[];
  readonly refused: readonly string[];
  readonly stopped: boolean;
  readonly issues: DrawReport["issues"];
}

/** Draws one plan. `remove`: sheets that nothing may look at, though they are to come later. */
async function drawOnce({ ids, remove = [], existing, settings, answers, tables }: DrawRequest & { readonly remove?: readonly string[] }, { onProgress, signal }: Task): Promise<Pass> {
  const contents = { ...(answers && { answers }), ...(tables && { tables }) };
  const { plan, issues } = planWorkbook({ definitions: existing.definitions, draw: ids, remove, existing, settings, ...contents });
  const outcome = await drawPlan(plan, {
    existing,
    onProgress: (done, total, what) => onProgress?.({ done, total, what }),
    ...(signal && { signal }),
  });
  const titles = outcome.issues.map((issue) => ("sheet" in issue ? issue.sheet : undefined));
  const failed = plan.sheets.filter(({ id, title }) => ids.includes(id) && titles.includes(title)).map(({ id }) => id);
  return {
    drawn: outcome.drawn,
    refused: failed.length > 0 ? [...failed, ...issues.map((issue) => issue.sheet)] : [],
    stopped: outcome.stopped,
    issues: [...issues, ...outcome.issues],
  };
}

/** What stands now, with the same plans as before: one that is about to be made may have no sheet yet. */
async function readAgain({ existing: { plans } }: Pick<DrawRequest, "existing">): Promise<Standing> {
  return readStanding(plans);
}

/** Takes one sheet away, and rewrites what looked at it. @throws ExcelFailure */
export async function takeAway(id: string): Promise<void> {
  const { existing, settings } = await readGround();
  const { plan } = planWorkbook({ definitions: existing.definitions, draw: [], remove: [id], existing, settings });
  await removeSheet(id, { plan, existing });
}

const withoutRefused = (ids: readonly string[], refused: readonly string[], { definitions }: Standing): readonly string[] =>
  ids.filter((id) => ![id, ...needsOf(id, definitions)].some((needed) => refused.includes(needed)));

/** The task as it goes on after a number of sheets. */
function after(count: number, { onProgress, signal }: Task): Task {
  return {
    onProgress: ({ done, total, ...more }) => onProgress?.({ done: count + done, total: count + total, ...more }),
    ...(signal && { signal }),
  };
}

/**
 * After a stop: finishes the new sheets that wait for others, with what they cannot do without, and brings the sheets that
 * stood already up to what there is now.
 */
async function makeWhole({ ids, existing: before, ...request }: DrawRequest): Promise<Pass> {
  const existing = await readAgain({ existing: before });
  const begun = ids.filter((id) => existing.sheets[id]?.unfinished && !before.sheets[id]);
  const finished = begun.length > 0 ? withCompanions(begun, existing) : [];
  const left = ids.filter((id) => !existing.sheets[id] && !finished.includes(id));
  return drawOnce({ ...request, ids: finished, remove: left, existing }, {});
}

function countVisible(ids: readonly string[], { definitions }: Standing): number {
  return definitions.filter((definition) => !definition.hidden && ids.includes(definition.id)).length;
}
