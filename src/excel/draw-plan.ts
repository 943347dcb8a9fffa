import type { SheetPlan, WorkbookPlan } from "../plan";
import { addSheet, drawBody, drawLive, findSheet } from "./draw-sheet";
import { issueOfError, isTitleTaken } from "./errors";
import type { ExcelIssue } from "./errors";
import type { OpenWorkbook } from "./existing";
import { comingFrom, mentionsOf } from "./mentions";
import { obstaclesTo } from "./obstacles";
import { rollBack } from "./roll-back";
import { inExcel } from "./run";
import { positionOf, withTab } from "./tabs";
import { unmark } from "./write-names";

/** How drawing reports and is stopped. `existing` is what `readExisting` gave just before the plan was made. */
export interface DrawOptions {
  readonly existing: OpenWorkbook;
  /** Called before every sheet with how many are done, and once at the end. */
  readonly onProgress?: (done: number, total: number, title: string) => void;
  readonly signal?: AbortSignal;
}

/** What came of it: ids of the sheets that stand, whether it was stopped, and what stood in the way of the rest. */
export interface DrawOutcome {
  readonly drawn: readonly string[];
  readonly stopped: boolean;
  readonly issues: readonly ExcelIssue[];
}

/**
 * Draws a plan: one request per sheet, in the order of the plan. What looks at a sheet that is still to come waits for
 * that sheet's request, and sheets in mode `formulas` go along with the request that completes them.
 * A new sheet that fails is taken away again; a sheet that stood keeps its mark and is repaired by drawing again;
 * sheets already finished stay. Stops between sheets when `signal` says so.
 * @throws faults of our own; what Excel refuses comes back as issues.
 */
export async function drawPlan(plan: WorkbookPlan, options: DrawOptions): Promise<DrawOutcome> {
  const obstacles = obstaclesTo(plan.sheets, options.existing, plan.sheets.some((sheet) => sheet.mode === "new"));
  if (obstacles.length > 0) return { drawn: [], stopped: false, issues: obstacles };
  const steps = stepsOf(plan, options.existing);
  const drawn: string[] = [];
  let existing = options.existing;
  for (const [index, step] of steps.entries()) {
    if (options.signal?.aborted) return { drawn, stopped: true, issues: [] };
    const title = (step.body ?? step.live[0])?.title ?? "";
    options.onProgress?.(index, steps.length, title);
    const issues = await attempt(plan, step, existing);
    if (issues.length > 0) return { drawn, stopped: false, issues };
    if (step.body?.mode === "new") existing = withTab(existing, step.body);
    drawn.push(...step.live.map((sheet) => sheet.id));
  }
  options.onProgress?.(steps.length, steps.length, "");
  return { drawn, stopped: false, issues: [] };
}

/** One request: a sheet's body, and every sheet whose live part can be written after it. */
interface Step {
  readonly body: SheetPlan | null;
  readonly live: readonly SheetPlan[];
  readonly first: boolean;
}

/** Divides the work: every live part goes with the first body after which all that it mentions stands. */
function stepsOf(plan: WorkbookPlan, existing: OpenWorkbook): readonly Step[] {
  const bodies: (SheetPlan | null)[] = plan.sheets.filter((sheet) => sheet.mode !== "formulas");
  const places = bodies.length > 0 ? bodies : plan.sheets.length > 0 ? [null] : [];
  const coming = comingFrom(plan, existing);
  const broughtBy = new Map(bodies.flatMap((body, index) => (body ? (coming.get(body.id) ?? []).map((name) => [name, index] as const) : [])));
  const placeOf = (sheet: SheetPlan): number => Math.max(0, bodies.indexOf(sheet), ...[...mentionsOf(sheet)].map((name) => broughtBy.get(name) ?? 0));
  return places.map((body, index) => ({ body, live: plan.sheets.filter((sheet) => placeOf(sheet) === index), first: index === 0 }));
}

/** Runs one step; after a failure cleans up and returns what to tell. */
async function attempt(plan: WorkbookPlan, step: Step, existing: OpenWorkbook): Promise<readonly ExcelIssue[]> {
  const title = (step.body ?? step.live[0])?.title;
  try {
    await inExcel((context) => runStep(context, { plan, step, existing }), title);
    return [];
  } catch (failure) {
    const issue = issueOfError(failure, title);
    if (!issue) throw failure;
    const fresh = step.body?.mode === "new" ? step.body : null;
    const isTaken = isTitleTaken(failure instanceof Error ? failure.cause : failure);
    return fresh && !isTaken ? [issue, ...(await cleanUp(fresh, existing))] : [issue];
  }
}

async function cleanUp(fresh: SheetPlan, existing: OpenWorkbook): Promise<readonly ExcelIssue[]> {
  try {
    await rollBack(fresh, existing);
    return [];
  } catch (failure) {
    const issue = issueOfError(failure, fresh.title);
    if (!issue) throw failure;
    return [issue];
  }
}

interface StepContext { readonly plan: WorkbookPlan; readonly step: Step; readonly existing: OpenWorkbook }

async function runStep(context: Excel.RequestContext, { plan, step, existing }: StepContext): Promise<void> {
  const { workbook } = context;
  const shared = { workbook, styles: plan.styles, existing };
  const sheets = new Map<string, Excel.Worksheet>();
  if (step.body) {
    const { id, title, mode } = step.body;
    const sheet = mode === "new" ? addSheet(workbook, { title, font: plan.font }, positionOf(id, existing)) : findSheet(workbook, id);
    sheets.set(id, sheet);
    drawBody({ ...shared, sheet, plan: step.body });
  }
  const drawings = step.live.map((sheet) => ({ ...shared, plan: sheet, sheet: sheets.get(sheet.id) ?? findSheet(workbook, sheet.id) }));
  drawings.forEach(drawLive);
  if (step.first) for (const [key, value] of Object.entries(plan.properties)) workbook.properties.custom.add(key, value);
  // The new sheet first: as long as it may be taken away, whatever looks at it must stay marked.
  const ordered = [...drawings].sort((a, b) => Number(b.plan === step.body) - Number(a.plan === step.body));
  ordered.forEach(unmark);
  await context.sync();
}
