import { version } from "../../package.json";
import { cliText, setLanguage } from "../text";
import { readArguments } from "./arguments";
import type { Call, Manner } from "./arguments";
import type { Outcome } from "./command";
import { EXIT } from "./exit-codes";
import type { ExitCode } from "./exit-codes";
import { describeIssue } from "./issues";
import type { CliIssue } from "./issues";
import { printable, wrap } from "./lines";
import { NO_BAR } from "./progress-bar";
import type { Bar } from "./progress-bar";
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
  if (call.kind === "help") terminal.out(cliText().help[call.command ?? "general"]);
  else if (call.kind === "version") terminal.out(version);
  else {
    const outcome = call.kind === "wrong" ? ended(EXIT.wrongCall, call.issue) : await carryOut(call, { terminal, manner });
    report(outcome, { terminal, manner });
    return outcome.exitCode;
  }
  return EXIT.made;
}

interface Telling {
  readonly terminal: Terminal;
  readonly manner: Manner;
}

const ended = (exitCode: ExitCode, issue: CliIssue): Outcome => ({ exitCode, issues: [issue], lines: () => [], data: {} });

/** The boundary: whatever went wrong becomes an outcome here. */
async function carryOut({ run }: Extract<Call, { kind: "run" }>, { terminal, manner }: Telling): Promise<Outcome> {
  const bar = manner.quiet || manner.json ? NO_BAR : (terminal.openBar?.() ?? NO_BAR);
  try {
    return await run({ bar, stop: terminal.stop });
  } catch (error) {
    if (terminal.stop.aborted) return ended(EXIT.interrupted, { code: "interrupted" });
    if (error instanceof OutOfMemory) return ended(EXIT.programFault, { code: "out-of-memory" });
    // For whoever has to find the fault; the sentence for the person follows.
    terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return ended(EXIT.programFault, { code: "program-fault" });
  } finally {
    bar.stop();
  }
}

function report({ exitCode, issues, lines, data }: Outcome, { terminal, manner }: Telling): void {
  const { width } = terminal;
  if (manner.json) terminal.out(JSON.stringify({ exitCode, problems: issues.map((issue) => ({ ...issue, message: describeIssue(issue) })), output: null, ...data }));
  else if (!manner.quiet) for (const line of lines(width)) terminal.out(printable(line));
  for (const issue of issues) for (const line of describeIssue(issue).split("\n").flatMap((part) => wrap(part, { width }))) terminal.err(printable(line));
}
