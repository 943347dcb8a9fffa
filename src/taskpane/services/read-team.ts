import { readAnswers, readTable } from "../../excel";
import type { Answers, TableRow } from "../../plan";
import { CONTROL, matchTable } from "../../workbooks";
import { readStanding } from "./standing";
import type { Standing } from "./standing";
import type { TeamSheet, TeamTask } from "./team-types";

/** The sheet that says when and from how many workbooks the roll-up was made. */
export const TEAM_OVERVIEW = "teamoverzicht";
/** The table that says which workbooks were read. */
export const TEAM_SOURCES = "TeamBronnen";

/** The tables that hold what was read; the other team tables are computed from it. */
const RECORD_TABLES = [TEAM_SOURCES, "TeamKlantregels", "TeamPijplijn", "TeamProductregels", "TeamActies", "TeamPlannen"];
/** Sheets to look at after an update. */
const SHOWN = [TEAM_OVERVIEW, CONTROL.sheet];

/** Rows of one table that stands. */
export interface StandingRows {
  readonly table: string;
  readonly rows: readonly TableRow[];
}

/** What earlier readings left: rows to make records of, or `broken`: the paths of workbooks of which they are not complete. */
export interface StandingTeam {
  readonly tables: readonly StandingRows[];
  readonly sheets: readonly TeamSheet[];
  readonly broken: readonly string[];
}

/** Reads the team tables that stand; of tables that were not written to the end, or miss a column, only which workbooks they are of. @throws ExcelFailure */
export async function readTeam({ onProgress }: TeamTask): Promise<StandingTeam> {
  const existing = await readStanding();
  const sheets = teamSheetsIn(existing);
  const standing = Object.values(existing.sheets).flatMap(({ tables }) => Object.entries(tables)).filter(([name]) => RECORD_TABLES.includes(name));
  if (!standing.some(([name]) => name === TEAM_SOURCES)) return { tables: [], sheets, broken: [] };
  const tables: StandingRows[] = [];
  let isWhole = standing.length === RECORD_TABLES.length && (await wasCompleted(existing));
  for (const [table, { headers }] of standing) {
    const { rows, issues } = await readTable(table, matchTable(table, headers).filled, { onProgress: (done, total) => onProgress?.({ part: "reading", done, total }) });
    tables.push({ table, rows });
    isWhole &&= !issues.some(({ code }) => code === "header-missing");
  }
  return isWhole ? { tables, sheets, broken: [] } : { tables: [], sheets, broken: pathsIn(tables) };
}

/** The sheets that show a roll-up and stand. */
export const teamSheetsIn = ({ sheets }: Pick<Standing, "sheets">): readonly TeamSheet[] => SHOWN.flatMap((id) => (sheets[id] ? [{ id, title: sheets[id].title }] : []));

/** Whether the last writing came to an end: only then the overview says when it was read. A person may have removed that sheet. */
async function wasCompleted({ sheets }: Standing): Promise<boolean> {
  if (!sheets[TEAM_OVERVIEW]) return true;
  const answers: Answers = (await readAnswers([TEAM_OVERVIEW])).answers;
  return typeof answers[TEAM_OVERVIEW]?.["gelezen"] === "number";
}

const pathsIn = (tables: readonly StandingRows[]): readonly string[] => tables.flatMap(({ table, rows }) => (table === TEAM_SOURCES ? rows.flatMap(({ bestand }) => (typeof bestand === "string" ? [bestand] : [])) : []));
