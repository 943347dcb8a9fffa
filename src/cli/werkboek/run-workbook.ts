import { cliText } from "../../text";
import type { Outcome, Surroundings } from "../command";
import type { Account } from "../customers";
import { EXIT } from "../exit-codes";
import type { ExitCode } from "../exit-codes";
import { readInput } from "../input-file";
import type { CliIssue } from "../issues";
import { wrap } from "../lines";
import { checkOutput, outputPath, writeOutput } from "../output-file";
import { runInThread } from "../thread";
import { accountLines } from "./account";
import { accountData } from "./account-data";
import type { WorkbookCall } from "./call";
import { workbookTask } from "./make-workbook";
import type { Made } from "./make-workbook";

/** From customer file to workbook. Nothing is written unless everything before it went well; rejects with an AbortError when stopped. */
export async function runWorkbook(call: WorkbookCall, { bar, stop }: Surroundings): Promise<Outcome> {
  const path = outputPath(call);
  const obstacle = checkOutput(path, call);
  if (obstacle) return outcome(EXIT.notWritten, [obstacle]);
  const file = await readInput(call.input, stop);
  if (!file.ok) return outcome(EXIT.unreadable, [file.issue]);
  const made = await runInThread(workbookTask, { bytes: file.bytes, choices: call }, { onProgress: bar.show, stop });
  return made.kind === "made" ? save(made, { call, path, stop }) : notMade(made);
}

function notMade(made: Exclude<Made, { kind: "made" }>): Outcome {
  if (made.kind === "stopped") return outcome(EXIT.stopped, made.issues, made.account);
  return outcome(made.kind === "choose" ? EXIT.wrongCall : EXIT.unreadable, made.issues);
}

async function save({ bytes, sheets, account }: Extract<Made, { kind: "made" }>, to: { readonly call: WorkbookCall; readonly path: string; readonly stop: AbortSignal }): Promise<Outcome> {
  const issue = await writeOutput({ ...to, bytes });
  if (issue) return outcome(EXIT.notWritten, [issue], account);
  const { lines, data } = outcome(EXIT.made, [], account);
  return {
    exitCode: EXIT.made,
    issues: [],
    lines: (width) => [...lines(width), ...wrap(cliText().written(to.path, sheets.length, bytes.length), { width })],
    data: { output: { path: to.path, bytes: bytes.length, sheets }, ...data },
  };
}

/** How a call ended without a workbook; the account of the rows comes along once they were read. */
function outcome(exitCode: ExitCode, issues: readonly CliIssue[], account?: Account): Outcome {
  return {
    exitCode,
    issues,
    lines: (width) => (account ? [...accountLines(account, width), ""] : []),
    data: account ? accountData(account) : {},
  };
}
