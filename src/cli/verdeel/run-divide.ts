import { rm } from "node:fs/promises";
import type { Outcome, Surroundings } from "../command";
import { today } from "../dates";
import { EXIT } from "../exit-codes";
import { readInput } from "../input-file";
import type { CliIssue } from "../issues";
import { checkOutput, halfPath, moveAllInto, moveInPlace } from "../output-file";
import { runInThread } from "../thread";
import { failed, madeOutcome } from "./account";
import { isZip } from "./call";
import type { DivideCall } from "./call";
import { divideTask } from "./divide-file";
import type { Divided, MadeFile } from "./divide-file";

/** From one file to a workbook per accountmanager. Nothing is written unless everything before it went well; rejects with an AbortError when stopped. */
export async function runDivide(call: DivideCall, { bar, stop }: Surroundings): Promise<Outcome> {
  const zip = isZip(call.output);
  const obstacle = zip ? checkOutput(call.output, call) : undefined;
  if (obstacle) return failed({ kind: "not-written", issues: [obstacle] }, EXIT.notWritten);
  const file = await readInput(call.input, stop);
  if (!file.ok) return failed({ kind: "unreadable", issues: [file.issue] }, EXIT.unreadable);
  const half = halfPath(call.output);
  try {
    const divided = await runInThread(divideTask, { call, bytes: file.bytes, half, today: today() }, { onProgress: bar.show, stop });
    if (divided.kind !== "made") return failed(divided, EXITS[divided.kind]);
    stop.throwIfAborted();
    const issue = zip ? (checkOutput(call.output, call) ?? (await moveInPlace(half, call.output))) : await intoFolder(half, call, divided.files);
    if (issue) return failed({ kind: "not-written", issues: [issue] }, EXIT.notWritten);
    return madeOutcome(divided, call.output);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

const EXITS = { stopped: EXIT.stopped, choose: EXIT.wrongCall, unreadable: EXIT.unreadable, "not-written": EXIT.notWritten } as const satisfies Record<Exclude<Divided["kind"], "made">, number>;

/** Into a folder that may be there already and hold other files. */
const intoFolder = (half: string, { output, overwrite }: DivideCall, files: readonly MadeFile[]): Promise<CliIssue | undefined> =>
  moveAllInto(output, { half, overwrite, names: files.map(({ fileName }) => fileName) });
