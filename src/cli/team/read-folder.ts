import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { MemberRecord } from "../../team";
import type { MemberProblem, MemberRemark } from "../../workbooks";
import type { Progress } from "../progress-bar";
import { openThread } from "../thread";
import { TEAM_LIMITS } from "./limits";
import { answerAll } from "./pool";
import type { Ended } from "./pool";
import { readTask } from "./read-file";
import type { FileProblem, ReadAnswer, ReadRequest } from "./read-file";
import type { Found, PathProblem } from "./walk";

/** Why a thread did not come back from a file: it took too long, needed too much memory, or met a fault of the program. */
export type ThreadProblem = { readonly code: "too-slow"; readonly seconds: number } | { readonly code: "file-needs-memory" } | { readonly code: "file-fault"; readonly message: string };

/** Why a file does not count. */
export type TeamProblem = MemberProblem | FileProblem | PathProblem | ThreadProblem;

/** What became of one file: it counts, it is of another boekjaar than was asked for, or it was refused. */
export type FileOutcome =
  | { readonly file: string; readonly state: "read"; readonly owner: string; readonly boekjaar: number; readonly customers: number; readonly remarks: readonly MemberRemark[] }
  | { readonly file: string; readonly state: "other-year"; readonly boekjaar: number }
  | { readonly file: string; readonly state: "refused"; readonly problem: TeamProblem };

/** What reading takes. `owners` by file; `keep` gets every record that counts, in no order, with its position among the files. */
export interface ReadingOptions {
  readonly folder: string;
  readonly owners: ReadonlyMap<string, string>;
  readonly boekjaar: number | null;
  readonly today: number;
  readonly keep: (record: MemberRecord, at: number) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
}

/** Reads all workbooks that were found, each in one of as many threads as there are processors. Everything that was found comes back in the order of its path. */
export async function readFolder({ workbooks, problems }: Found, { folder, owners, boekjaar, today, keep, onProgress }: ReadingOptions): Promise<readonly FileOutcome[]> {
  const requests = workbooks.map((file): ReadRequest => {
    const owner = owners.get(file);
    return { path: join(folder, file), file, today, ...(owner !== undefined && { owner }) };
  });
  const outcomes: FileOutcome[] = problems.map(({ file, problem }) => ({ file, state: "refused", problem }));
  const take = async (ended: Ended<ReadAnswer>, at: number): Promise<void> => {
    const outcome = outcomeOf(workbooks[at] ?? "", ended, boekjaar);
    if (outcome.state === "read" && "answer" in ended && "record" in ended.answer) await keep(ended.answer.record, at);
    const done = outcomes.push(outcome) - problems.length;
    onProgress({ step: "reading", count: { of: "files", done, total: workbooks.length } });
  };
  await answerAll(requests, take, { size: availableParallelism(), seconds: TEAM_LIMITS.seconds, open: () => openThread(readTask, null) });
  return outcomes.sort((one, other) => (one.file < other.file ? -1 : 1));
}

function outcomeOf(file: string, ended: Ended<ReadAnswer>, wanted: number | null): FileOutcome {
  if ("died" in ended) return { file, state: "refused", problem: threadProblem(ended) };
  const { answer } = ended;
  if ("problem" in answer) return { file, state: "refused", problem: answer.problem };
  const { record: { owner, boekjaar, customers }, remarks } = answer;
  if (wanted !== null && boekjaar !== wanted) return { file, state: "other-year", boekjaar };
  return { file, state: "read", owner, boekjaar, customers: customers.length, remarks };
}

function threadProblem(ended: Extract<Ended<ReadAnswer>, { died: unknown }>): ThreadProblem {
  if ("fault" in ended) return { code: "file-fault", message: ended.fault.message };
  return ended.died === "too-slow" ? { code: "too-slow", seconds: TEAM_LIMITS.seconds } : { code: "file-needs-memory" };
}
