import type { ExitCode } from "./exit-codes";
import type { CallIssue, CliIssue } from "./issues";
import type { Bar } from "./progress-bar";

/** What may be typed after `--`: a `boolean` takes no value; `allowed` are the only values. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly allowed?: readonly string[];
}

/** What was typed per option, each time that it was: "" for an option without a value. An option that was not typed is absent. */
export type Given<Name extends string = string> = Readonly<Partial<Record<Name, readonly string[]>>>;

/** What a run has around it: the bar to report to, and the signal that breaks it off. */
export interface Surroundings {
  readonly bar: Bar;
  readonly stop: AbortSignal;
}

/** How a call ended. `issues`: what stopped it. `lines` for a terminal of so many columns; `data` is what --json gives beside exit code and problems. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly issues: readonly CliIssue[];
  readonly lines: (width: number) => readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** A call that was understood and only has to be carried out, or what is wrong with it. */
export type Prepared = { readonly run: (around: Surroundings) => Promise<Outcome> } | { readonly issue: CallIssue };

/** One command: the options that it takes, and what comes of a call. */
export interface Command<Name extends string = string> {
  readonly options: Readonly<Record<Name, OptionSpec>>;
  prepare(given: Given<Name>, inputs: readonly string[]): Prepared;
}

/** The value of an option that counts; undefined when it was not typed. */
export const last = (values: readonly string[] | undefined): string | undefined => values?.at(-1);

/** The one file or folder that a command takes. */
export function onlyInput(command: string, inputs: readonly string[]): { readonly input: string } | { readonly issue: CallIssue } {
  const [input] = inputs;
  if (input === undefined) return { issue: { code: "input-absent", command } };
  return inputs.length > 1 ? { issue: { code: "inputs-too-many", command, values: inputs } } : { input };
}

/** An issue of --boekjaar; undefined when it is a year that a workbook can be of, or was not typed. */
export function boekjaarIssue(value: string | undefined): CallIssue | undefined {
  return value === undefined || /^20\d\d$|^2100$/.test(value) ? undefined : { code: "boekjaar-impossible", value };
}
