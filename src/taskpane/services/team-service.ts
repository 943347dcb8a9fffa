import { ABC_DEFAULTS } from "../../domain";
import { readAnswers } from "../../excel";
import type { Answers } from "../../plan";
import type { RollUpOptions } from "../../team";
import { CONTROL } from "../../workbooks";
import type { Changes } from "./changes";
import { handOverTables } from "./hand-over-tables";
import type { HandOver } from "./hand-over-tables";
import { startReading } from "./read-files";
import { readTeam, teamSheetsIn } from "./read-team";
import { settingsFrom } from "./sheets";
import { readStanding } from "./standing";
import type { Standing } from "./standing";
import { TEAM_THREADS } from "./team-client";
import type { TeamThreads } from "./team-client";
import type { TeamFile, TeamFileResult, TeamService } from "./team-types";
import type { Task } from "./types";
import { filledAmong, writeTeam } from "./write-team";

/**
 * The roll-up of a team: files are read and added up in threads of their own, the workbook is read and written here.
 * @param threads how these are started; another way for tests without web workers.
 */
export function createTeamService(changes: Changes, { startSession, startReader }: TeamThreads = TEAM_THREADS): TeamService {
  const { session, fault, close } = startSession();
  const reading = startReading(startReader);
  const ask = async <Answer>(answer: Promise<Answer>): Promise<Answer> => Promise.race([answer, fault]);
  const addRows: HandOver["addRows"] = (table, rows) => ask(session.addRows(table, rows));
  const read = async ({ file, path, owner }: TeamFile): Promise<TeamFileResult> => {
    const { record, ...told } = await reading.read(file, { file: path, ...(owner !== undefined && { owner }), today: today() });
    if (record) await ask(session.add(record));
    return { path, ...told, stillCounts: record === null && (await ask(session.counts(path))) };
  };
  return {
    open: async (task) => {
      task.onProgress?.({ part: "reading", done: 0, total: 0 });
      const { whole, ...standing } = await readTeam({ addRows, onProgress: (done, total) => task.onProgress?.({ part: "reading", done, total }) });
      return { ...standing, sources: whole ? await ask(session.begin()) : [] };
    },
    read: (files, task) => oneByOne(files, read, task),
    setAside: (key, aside) => ask(session.setAside(key, aside)),
    update: (task) => changes.silently(async () => {
      task.onProgress?.({ part: "computing", done: 0, total: 0 });
      const { answers, counts, ...rolled } = await ask(session.rollUp(await classesNow(), today()));
      const control = async (existing: Standing): Promise<number> => {
        await handOverTables(existing, (table) => table === CONTROL.table, { addRows });
        return ask(session.control(filledAmong(existing)));
      };
      const written = await writeTeam({ answers, counts, control, page: (table, from, count) => ask(session.page(table, from, count)) }, task);
      return { ...rolled, ...written, sheets: teamSheetsIn(await readStanding()) };
    }),
    close: () => {
      reading.close();
      close();
    },
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
