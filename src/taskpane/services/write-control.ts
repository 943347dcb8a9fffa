import { readTable, replaceRows, writeAnswers, writeTable } from "../../excel";
import type { AnswerValue } from "../../definition";
import type { TableRow } from "../../plan";
import { CONTROL, matchTable } from "../../workbooks";
import { PaneFailure } from "../issues";
import type { PaneIssue } from "../issues";
import type { CheckTask, Signature } from "./check-types";
import { drawSheets, readGround } from "./drawing";
import type { Ground } from "./drawing";
import { standsWhole, withCompanions } from "./sheets";
import { readStanding } from "./standing";
import type { Standing } from "./standing";

/** What the sheet Controle is to say: rows, fetched in pages, and single answers. */
export interface ControlContents {
  readonly count: number;
  readonly page: (from: number, count: number) => Promise<readonly TableRow[]>;
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** What came of writing. `whole`: the sheet says all of it. */
export interface ControlWritten {
  readonly whole: boolean;
  readonly sheet: string | null;
  readonly issues: readonly PaneIssue[];
}

/**
 * Makes the sheet Controle say what was found: draws it when it does not stand, makes its table hold the rows, and draws it
 * once more, since what looks at the table goes as far as it did. Nothing is written when something stands in the way.
 * @throws ExcelFailure, PaneFailure
 */
export async function writeControl(contents: ControlContents, task: CheckTask): Promise<ControlWritten> {
  const ground = await readGround();
  const obstacles = protectionOf(ground.existing);
  if (obstacles.length > 0) return { whole: false, sheet: titleIn(ground.existing), issues: obstacles };
  const missing = standsWhole(ground.existing, CONTROL.sheet) ? [] : withCompanions([CONTROL.sheet], ground.existing);
  const issues = await draw(missing, ground, task);
  if (issues.length > 0) return { whole: false, sheet: null, issues };
  // As long as this is under way the sheet says of no day that it was checked then.
  await writeAnswers(CONTROL.sheet, { gecontroleerd: null });
  await writeRows(contents, task);
  const after = await readGround();
  const left = await draw([CONTROL.sheet], after, task);
  if (left.length === 0) await writeAnswers(CONTROL.sheet, contents.answers);
  return { whole: left.length === 0, sheet: titleIn(after.existing), issues: left };
}

const titleIn = ({ sheets }: Standing): string | null => sheets[CONTROL.sheet]?.title ?? null;

/** What Excel would refuse halfway. */
function protectionOf({ sheets, issues }: Standing): readonly PaneIssue[] {
  return issues.filter((issue) => (issue.code === "protected-sheet" ? issue.sheet === sheets[CONTROL.sheet]?.title : issue.code === "read-only"));
}

/** What stood in the way of drawing. From here on a check is not stopped: half a sheet helps nobody. */
async function draw(ids: readonly string[], ground: Ground, { onProgress }: CheckTask): Promise<readonly PaneIssue[]> {
  if (ids.length === 0) return [];
  return (await drawSheets({ ...ground, ids }, { onProgress: (progress) => onProgress?.({ ...progress, part: "drawing" }) })).issues;
}

async function writeRows({ count, page }: ControlContents, { onProgress }: CheckTask): Promise<void> {
  const outcome = await replaceRows(CONTROL.table, { columns: await columnsNow(), count, page }, { onProgress: (done, total) => onProgress?.({ part: "writing", done, total }) });
  const [issue] = outcome.issues;
  if (issue) throw new PaneFailure(issue);
}

async function columnsNow() {
  const { sheets } = await readStanding();
  return matchTable(CONTROL.table, sheets[CONTROL.sheet]?.tables[CONTROL.table]?.headers ?? []).filled;
}

/** Signs a finding off in its row. @throws PaneFailure when the sheet no longer has it; ExcelFailure */
export async function signFinding(key: string, { who, day, why }: Signature): Promise<void> {
  const columns = await columnsNow();
  const { rows } = await readTable(CONTROL.table, columns);
  const index = rows.findIndex((row) => row["kenmerk"] === key);
  if (index < 0) throw new PaneFailure({ code: "finding-gone" });
  const values = who === "" ? { afgetekend_door: null, datum: null, reden: null } : { afgetekend_door: who, datum: day, reden: why };
  const { issues: [issue] } = await writeTable(CONTROL.table, { columns: columns.filter(({ key: column }) => column in values), rows: [{ index, values }] });
  if (issue) throw new PaneFailure(issue);
}
