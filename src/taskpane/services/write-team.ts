import { teamSheets } from "../../catalogue";
import { replaceRows, writeAnswers } from "../../excel";
import type { ExistingSheet, TableRow } from "../../plan";
import { columnIndex, CONTROL, matchTable } from "../../workbooks";
import type { StandingSheets } from "../../workbooks";
import { PaneFailure } from "../issues";
import type { PaneIssue } from "../issues";
import { drawSheets, readGround } from "./drawing";
import type { Ground } from "./drawing";
import { TEAM_OVERVIEW, TEAM_SOURCES } from "./read-team";
import { withCompanions } from "./sheets";
import { readStanding } from "./standing";
import type { Standing } from "./standing";
import type { SessionRollUp } from "./team-session";
import type { TeamTask } from "./team-types";
import type { Task } from "./types";

/** The sheets that a roll-up fills. */
const FILLED = [...teamSheets.map(({ id }) => id), CONTROL.sheet];

/** A roll-up that is to be written; its rows are fetched in pages. `control` makes rows of Controle from those that stand, and gives how many. */
export interface TeamContents extends Pick<SessionRollUp, "answers" | "counts"> {
  readonly control: (existing: Standing) => Promise<number>;
  readonly page: (table: string, from: number, count: number) => Promise<readonly TableRow[]>;
}

/** What came of writing. `whole`: everything stands. */
export interface TeamWritten {
  readonly whole: boolean;
  readonly issues: readonly PaneIssue[];
}

/**
 * Draws the sheets that do not stand whole, makes their tables hold the roll-up, and draws those again of which a table
 * became longer or shorter: looks, rules and charts follow its rows. As long as this is under way the overview says of no
 * day that it was read then, so that a writing that broke off is known for one. Nothing is written when a sheet stands in
 * the way. @throws ExcelFailure, PaneFailure
 */
export async function writeTeam({ control, ...contents }: TeamContents, task: TeamTask): Promise<TeamWritten> {
  const ground = await readGround();
  const obstacles = protectionOf(ground.existing);
  if (obstacles.length > 0) return { whole: false, issues: obstacles };
  const drawn = await draw(toDraw(ground.existing), ground, task);
  if (!drawn.whole) return drawn;
  const existing = await readStanding();
  const sheets = filledAmong(existing);
  const counts = { ...contents.counts, [CONTROL.table]: await control(existing) };
  await writeAnswers(TEAM_OVERVIEW, { gelezen: null });
  if (!(await writeTables({ ...contents, counts }, sheets, task))) return { whole: false, issues: [] };
  const changed = Object.entries(sheets).flatMap(([id, sheet]) => (changesLength(sheet, counts) ? [id] : []));
  const finished = await draw(changed, await readGround(), task);
  if (!finished.whole) return finished;
  await writeAnswers(CONTROL.sheet, { gecontroleerd: contents.answers[TEAM_OVERVIEW]?.["gelezen"] ?? null });
  for (const [id, values] of Object.entries(contents.answers)) await writeAnswers(id, values);
  return finished;
}

/** What Excel would refuse halfway. */
function protectionOf({ sheets, issues }: Standing): readonly PaneIssue[] {
  const titles = FILLED.map((id) => sheets[id]?.title);
  return issues.filter((issue) => (issue.code === "protected-sheet" ? titles.includes(issue.sheet) : issue.code === "read-only"));
}

/** The sheets that a roll-up fills, as far as they stand. */
export const filledAmong = ({ sheets }: Standing): StandingSheets => Object.fromEntries(FILLED.flatMap((id) => (sheets[id] ? [[id, sheets[id]]] : [])));

/** Sheets that do not stand whole with what they need, and those of which a table lacks a column of ours. */
function toDraw(existing: Standing): readonly string[] {
  const damaged = Object.entries(filledAmong(existing)).flatMap(([id, { tables }]) => (Object.entries(tables).some(lacksColumn) ? [id] : []));
  return [...new Set([...withCompanions(FILLED, existing), ...damaged])];
}

const lacksColumn = ([name, { headers }]: readonly [string, ExistingSheet["tables"][string]]): boolean => matchTable(name, headers).filled.some((column) => columnIndex(headers, column) < 0);

async function draw(ids: readonly string[], ground: Ground, { onProgress, signal }: TeamTask): Promise<TeamWritten> {
  if (ids.length === 0) return { whole: true, issues: [] };
  const task: Task = { onProgress: (progress) => onProgress?.({ ...progress, part: "drawing" }), ...(signal && { signal }) };
  const { stopped, issues } = await drawSheets({ ...ground, ids }, task);
  return { whole: !stopped && issues.length === 0, issues };
}

const changesLength = ({ tables }: ExistingSheet, counts: TeamContents["counts"]): boolean => Object.entries(tables).some(([name, { area }]) => counts[name] !== undefined && area.rows - 1 !== Math.max(1, counts[name]));

/** The tables in the order of the sheets, but the list of sources last. False when it was stopped. */
async function writeTables({ counts, page }: Pick<TeamContents, "counts" | "page">, sheets: StandingSheets, { onProgress, signal }: TeamTask): Promise<boolean> {
  const standing = Object.values(sheets).flatMap(({ tables }) => Object.entries(tables)).filter(([name]) => counts[name] !== undefined);
  const total = standing.reduce((sum, [name]) => sum + (counts[name] ?? 0), 0);
  let done = 0;
  for (const [name, { headers }] of standing.sort(([one], [other]) => Number(one === TEAM_SOURCES) - Number(other === TEAM_SOURCES))) {
    const body = { columns: matchTable(name, headers).filled, count: counts[name] ?? 0, page: (from: number, count: number) => page(name, from, count) };
    const outcome = await replaceRows(name, body, { onProgress: (rows) => onProgress?.({ part: "writing", done: done + rows, total }), ...(signal && { signal }) });
    const [issue] = outcome.issues;
    if (issue) throw new PaneFailure(issue);
    if (outcome.stopped) return false;
    done += outcome.rows;
  }
  return true;
}
