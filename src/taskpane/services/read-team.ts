import { readAnswers, readTable } from "../../excel";
import type { Answers } from "../../plan";
import { CONTROL, matchTable } from "../../workbooks";
import { handOverTables } from "./hand-over-tables";
import type { HandOver } from "./hand-over-tables";
import { readStanding } from "./standing";
import type { Standing } from "./standing";
import type { TeamSheet } from "./team-types";

/** The sheet that says when and from how many workbooks the roll-up was made. */
export const TEAM_OVERVIEW = "teamoverzicht";
/** The table that says which workbooks were read. */
export const TEAM_SOURCES = "TeamBronnen";

/** The tables that hold what was read; the other team tables are computed from it. */
const RECORD_TABLES = [TEAM_SOURCES, "TeamKlantregels", "TeamPijplijn", "TeamProductregels", "TeamActies", "TeamPlannen"];
/** Sheets to look at after an update. */
const SHOWN = [TEAM_OVERVIEW, CONTROL.sheet];

/** What earlier readings left. `whole`: rows to make records of were handed over; otherwise `broken` are the paths of workbooks of which they are not complete. */
export interface StandingTeam {
  readonly whole: boolean;
  readonly sheets: readonly TeamSheet[];
  readonly broken: readonly string[];
}

/** Hands over the team tables that stand; those that were not written to the end, or miss a column, do not count. @throws ExcelFailure */
export async function readTeam(to: HandOver): Promise<StandingTeam> {
  const existing = await readStanding();
  const sheets = teamSheetsIn(existing);
  const headers = headersIn(existing);
  if (!headers.has(TEAM_SOURCES)) return { whole: false, sheets, broken: [] };
  const isComplete = RECORD_TABLES.every((table) => headers.has(table)) && (await wasCompleted(existing));
  const issues = isComplete ? await handOverTables(existing, (table) => RECORD_TABLES.includes(table), to) : [];
  const whole = isComplete && !issues.some(({ code }) => code === "header-missing");
  return { whole, sheets, broken: whole ? [] : await pathsIn(headers.get(TEAM_SOURCES) ?? []) };
}

/** The sheets that show a roll-up and stand. */
export const teamSheetsIn = ({ sheets }: Pick<Standing, "sheets">): readonly TeamSheet[] => SHOWN.flatMap((id) => (sheets[id] ? [{ id, title: sheets[id].title }] : []));

/** The headers of every table that stands. */
const headersIn = ({ sheets }: Standing): ReadonlyMap<string, readonly string[]> => new Map(Object.values(sheets).flatMap(({ tables }) => Object.entries(tables).map(([name, { headers }]) => [name, headers] as const)));

/** Whether the last writing came to an end: only then the overview says when it was read. A person may have removed that sheet. */
async function wasCompleted({ sheets }: Standing): Promise<boolean> {
  if (!sheets[TEAM_OVERVIEW]) return true;
  const answers: Answers = (await readAnswers([TEAM_OVERVIEW])).answers;
  return typeof answers[TEAM_OVERVIEW]?.["gelezen"] === "number";
}

async function pathsIn(headers: readonly string[]): Promise<readonly string[]> {
  const { rows } = await readTable(TEAM_SOURCES, matchTable(TEAM_SOURCES, headers).filled);
  return rows.flatMap(({ bestand }) => (typeof bestand === "string" ? [bestand] : []));
}
