import { version } from "../../package.json";
import { cliText, setLanguage } from "../text";
import { accountLines } from "./account";
import { readArguments } from "./arguments";
import type { Manner, WorkbookCall } from "./arguments";
import { EXIT } from "./exit-codes";
import type { ExitCode } from "./exit-codes";
import { describeIssue } from "./issues";
import { printable, wrap } from "./lines";
import { NO_BAR } from "./progress-bar";
import type { Bar } from "./progress-bar";
import type { Result } from "./result";
import { resultJson } from "./result-json";
import { runWorkbook } from "./run-workbook";
import { OutOfMemory } from "./thread";

/** What the program has around it. Lines come without their end. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Columns of the terminal. */
  readonly width: number;
  /** Opens a progress bar; absent where nobody would see it. */
  readonly openBar?: () => Bar;
  /** Language tag of the environment, such as `nl_NL.UTF-8`. */
  readonly language: string;
  /** Breaks off what is under way. */
  readonly stop: AbortSignal;
}

/** One call of the program, from arguments to exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { call, manner } = readArguments(args);
  setLanguage((manner.language ?? terminal.language).replace("_", "-"));
  if (call.kind === "help") terminal.out(cliText().help);
  else if (call.kind === "version") terminal.out(version);
  else {
    const result: Result = call.kind === "wrong" ? { exitCode: EXIT.wrongCall, issues: [call.issue] } : await workbook(call.call, { terminal, manner });
    report(result, { terminal, manner });
    return result.exitCode;
  }
  return EXIT.made;
}

interface Telling {
  readonly terminal: Terminal;
  readonly manner: Manner;
}

/** The boundary: whatever went wrong becomes a result here. */
async function workbook(call: WorkbookCall, { terminal, manner }: Telling): Promise<Result> {
  const bar = manner.quiet || manner.json ? NO_BAR : (terminal.openBar?.() ?? NO_BAR);
  try {
    return await runWorkbook(call, { bar, stop: terminal.stop });
  } catch (error) {
    if (terminal.stop.aborted) return { exitCode: EXIT.interrupted, issues: [{ code: "interrupted" }] };
    if (error instanceof OutOfMemory) return { exitCode: EXIT.programFault, issues: [{ code: "out-of-memory" }] };
    // For whoever has to find the fault; the sentence for the person follows.
    terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { exitCode: EXIT.programFault, issues: [{ code: "program-fault" }] };
  } finally {
    bar.stop();
  }
}

function report(result: Result, { terminal, manner }: Telling): void {
  const { width } = terminal;
  if (manner.json) terminal.out(resultJson(result));
  else if (!manner.quiet) for (const line of resultLines(result, width)) terminal.out(printable(line));
  for (const issue of result.issues) for (const line of describeIssue(issue).split("\n").flatMap((part) => wrap(part, { width }))) terminal.err(printable(line));
}

function resultLines({ account, written }: Result, width: number): readonly string[] {
  return [
    ...(account ? [...accountLines(account, width), ""] : []),
    ...(written ? wrap(cliText().written(written.path, written.sheets.length, written.size), { width }) : []),
  ];
}
