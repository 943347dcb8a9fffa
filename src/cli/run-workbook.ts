import type { WorkbookCall } from "./arguments";
import { EXIT } from "./exit-codes";
import type { ExitCode } from "./exit-codes";
import { readInput } from "./input-file";
import type { CliIssue } from "./issues";
import type { Made } from "./make-workbook";
import { checkOutput, outputPath, writeOutput } from "./output-file";
import type { Bar } from "./progress-bar";
import type { Result } from "./result";
import { makeInThread } from "./thread";

/** What a run has around it: the bar to report to, and the signal that breaks it off. */
export interface Surroundings {
  readonly bar: Bar;
  readonly stop: AbortSignal;
}

/** From customer file to workbook. Nothing is written unless everything before it went well; rejects with an AbortError when stopped. */
export async function runWorkbook(call: WorkbookCall, { bar, stop }: Surroundings): Promise<Result> {
  const path = outputPath(call);
  const obstacle = checkOutput(path, call);
  if (obstacle) return failed(EXIT.notWritten, [obstacle]);
  const file = await readInput(call.input, stop);
  if (!file.ok) return failed(EXIT.unreadable, [file.issue]);
  const made = await makeInThread({ bytes: file.bytes, choices: call }, { onProgress: bar.show, stop });
  return made.kind === "made" ? save(made, { call, path, stop }) : notMade(made);
}

const failed = (exitCode: ExitCode, issues: readonly CliIssue[]): Result => ({ exitCode, issues });

function notMade(made: Exclude<Made, { kind: "made" }>): Result {
  if (made.kind === "stopped") return { exitCode: EXIT.stopped, issues: made.issues, account: made.account };
  return failed(made.kind === "choose" ? EXIT.wrongCall : EXIT.unreadable, made.issues);
}

async function save({ bytes, sheets, account }: Extract<Made, { kind: "made" }>, to: { readonly call: WorkbookCall; readonly path: string; readonly stop: AbortSignal }): Promise<Result> {
  const issue = await writeOutput({ ...to, bytes });
  if (issue) return { ...failed(EXIT.notWritten, [issue]), account };
  return { exitCode: EXIT.made, issues: [], account, written: { path: to.path, size: bytes.length, sheets } };
}
