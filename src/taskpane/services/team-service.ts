import { ABC_DEFAULTS } from "../../domain";
import { readAnswers } from "../../excel";
import type { Answers, TableRow } from "../../plan";
import type { RollUpOptions } from "../../team";
import { CONTROL } from "../../workbooks";
import type { StandingSheets } from "../../workbooks";
import type { Changes } from "./changes";
import { readTeam, teamSheetsIn } from "./read-team";
import type { StandingRows } from "./read-team";
import { settingsFrom } from "./sheets";
import { readStanding } from "./standing";
import { startTeamClient } from "./team-client";
import type { TeamClient } from "./team-client";
import type { TeamFile, TeamFileResult, TeamService } from "./team-types";
import type { Task } from "./types";
import { writeTeam } from "./write-team";

/** Rows per message to the other thread: small enough to leave the pane's thread free in between. */
const PER_MESSAGE = 2_000;

/**
 * The roll-up of a team: files are read and added up in a thread of their own, the workbook is read and written here.
 * @param startClient starts that thread; another one for tests without a web worker.
 */
export function createTeamService(changes: Changes, startClient: () => TeamClient = startTeamClient): TeamService {
  const { session, fault, close } = startClient();
  const ask = async <Answer>(answer: Promise<Answer>): Promise<Answer> => Promise.race([answer, fault]);
  const handOver = async ({ table, rows }: StandingRows): Promise<void> => {
    for (let from = 0; from < rows.length; from += PER_MESSAGE) await ask(session.addRows(table, rows.slice(from, from + PER_MESSAGE)));
  };
  return {
    open: async (task) => {
      task.onProgress?.({ part: "reading", done: 0, total: 0 });
      const { tables, sheets, broken } = await readTeam(task);
      for (const table of tables) await handOver(table);
      return { sources: await ask(session.begin()), sheets, broken };
    },
    read: (files, task) => oneByOne(files, ({ file, path, owner }) => ask(session.read(file, { file: path, ...(owner !== undefined && { owner }), today: today() })), task),
    setAside: (key, aside) => ask(session.setAside(key, aside)),
    update: (task) => changes.silently(async () => {
      task.onProgress?.({ part: "computing", done: 0, total: 0 });
      const { answers, counts, ...rolled } = await ask(session.rollUp(await classesNow(), today()));
      const control = async (standing: StandingSheets, earlier: readonly TableRow[]): Promise<number> => {
        await handOver({ table: CONTROL.table, rows: earlier });
        return ask(session.control(standing));
      };
      const written = await writeTeam({ answers, counts, control, page: (table, from, count) => ask(session.page(table, from, count)) }, task);
      return { ...rolled, ...written, sheets: teamSheetsIn(await readStanding()) };
    }),
    close,
  };
}

const today = (): number => settingsFrom({}, new Date()).today;

async function oneByOne(files: readonly TeamFile[], read: (file: TeamFile) => Promise<TeamFileResult>, { onProgress, signal }: Task): Promise<readonly TeamFileResult[]> {
  const results: TeamFileResult[] = [];
  for (const [done, file] of files.entries()) {
    if (signal?.aborted) break;
    onProgress?.({ done, total: files.length, what: file.path });
    results.push(await read(file));
  }
  return results;
}

/** The thresholds of this workbook; the usual ones where Instellingen does not stand or says nothing. */
async function classesNow(): Promise<RollUpOptions> {
  const { sheets } = await readStanding();
  const answers: Answers = sheets["instellingen"] ? (await readAnswers(["instellingen"])).answers : {};
  const { abc_grens_a: a, abc_grens_b: b, abc_regel: rule } = answers["instellingen"] ?? {};
  return {
    a: typeof a === "number" ? a : ABC_DEFAULTS.a,
    b: typeof b === "number" ? b : ABC_DEFAULTS.b,
    rule: rule === "strikt" ? "strikt" : ABC_DEFAULTS.rule,
  };
}
