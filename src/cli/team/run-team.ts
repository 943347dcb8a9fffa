import { rm } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import type { Outcome, Surroundings } from "../command";
import { today } from "../dates";
import { EXIT } from "../exit-codes";
import type { ExitCode } from "../exit-codes";
import { checkFolder, checkOutput, halfPath, moveInPlace } from "../output-file";
import type { OutputIssue } from "../issues";
import { runInThread } from "../thread";
import { outcomeOf } from "./account";
import type { TeamCall } from "./call";
import { teamTask } from "./make-team";
import type { TeamMade } from "./make-team";
import { MARKER, TEAM_TABLES } from "./write-data";

/** From a folder to a roll-up. Nothing is written unless everything before it went well; rejects with an AbortError when stopped. */
export async function runTeam(call: TeamCall, { bar, stop }: Surroundings): Promise<Outcome> {
  const path = call.output ?? `${basename(resolve(call.folder)) || "map"}-team${call.form === "xlsx" ? ".xlsx" : ""}`;
  const check = (): OutputIssue | undefined => (call.form === "xlsx" ? checkOutput(path, { input: call.folder, overwrite: call.overwrite }) : checkFolder(path, { overwrite: call.overwrite, isOurs }));
  const obstacle = check();
  if (obstacle) return outcomeOf({ kind: "not-written", issues: [obstacle] }, { path, exitCode: EXIT.notWritten });
  const half = halfPath(path);
  try {
    const made = await runInThread(teamTask, { call, path, half, replaces: below(call.folder, path), today: today() }, { onProgress: bar.show, stop });
    if (made.kind !== "made") return outcomeOf(made, { path, exitCode: EXITS[made.kind] });
    stop.throwIfAborted();
    const issue = check() ?? (await moveInPlace(half, path));
    if (issue) return outcomeOf({ kind: "not-written", issues: [issue] }, { path, exitCode: EXIT.notWritten });
    return outcomeOf(made, { path, exitCode: made.account.files.some(({ state }) => state === "refused") ? EXIT.incomplete : EXIT.made });
  } finally {
    for (const left of [half, `${half}.records`]) await rm(left, { recursive: true, force: true });
  }
}

const EXITS: Readonly<Record<Exclude<TeamMade["kind"], "made">, ExitCode>> = {
  nothing: EXIT.unreadable,
  unreadable: EXIT.unreadable,
  stopped: EXIT.stopped,
  "wrong-call": EXIT.wrongCall,
  "not-written": EXIT.notWritten,
};

/** The path of the output as the walk through the folder would tell it; null when it lies elsewhere. */
function below(folder: string, path: string): string | null {
  const way = relative(folder, path);
  return way.startsWith("..") || resolve(way) === way ? null : way.replaceAll("\\", "/");
}

/** Whether a folder holds nothing but an earlier roll-up, by the names in it. */
function isOurs(names: readonly string[]): boolean {
  const tables = TEAM_TABLES.flatMap(({ name }) => [name, `${name}.csv`, `${name}.jsonl`]);
  return names.includes(MARKER) && names.every((name) => name === MARKER || tables.includes(name));
}
