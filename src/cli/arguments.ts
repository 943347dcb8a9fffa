import { parseArgs } from "node:util";
import type { Command, Given, OptionSpec, Prepared } from "./command";
import { COMMANDS } from "./commands";
import type { CommandName } from "./commands";
import type { CallIssue } from "./issues";

/** Options that go with every command. */
export const GENERAL_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  json: { type: "boolean" },
  stil: { type: "boolean" },
  taal: { type: "string", allowed: ["nl", "en"] },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
};

/** How the answer is given, known even when the rest of the call is wrong. */
export interface Manner {
  readonly json: boolean;
  readonly quiet: boolean;
  /** Language tag that was asked for with --taal. */
  readonly language?: string;
}

/** A call: help (of one command, or of all), the version, something to run, or what is wrong with it. */
export type Call =
  | { readonly kind: "help"; readonly command: CommandName | null }
  | { readonly kind: "version" }
  | { readonly kind: "run"; readonly run: Extract<Prepared, { run: unknown }>["run"] }
  | { readonly kind: "wrong"; readonly issue: CallIssue };

/** Every option of every command: one of a name means the same kind of thing everywhere, or the values could not be told from the inputs. */
const KNOWN: Readonly<Record<string, OptionSpec>> = Object.assign({}, ...Object.values<Command>(COMMANDS).map(({ options }) => options), GENERAL_OPTIONS);

/** Reads the arguments after the name of the program. Of an option that is given twice the last counts, unless it may be given several times. */
export function readArguments(args: readonly string[]): { readonly call: Call; readonly manner: Manner } {
  const { given, positionals, issue } = split(args);
  const language = given["taal"]?.at(-1);
  const manner = { json: given["json"] !== undefined, quiet: given["stil"] !== undefined, ...(language !== undefined && { language }) };
  return { call: callOf(given, { positionals, issue }), manner };
}

function callOf(given: Given, { positionals, issue }: { readonly positionals: readonly string[]; readonly issue: CallIssue | undefined }): Call {
  const [name, ...inputs] = positionals;
  const wrong = (found: CallIssue): Call => ({ kind: "wrong", issue: found });
  if (given["help"] !== undefined) return { kind: "help", command: name !== undefined && isCommand(name) ? name : null };
  if (given["version"] !== undefined) return { kind: "version" };
  if (issue) return wrong(issue);
  if (name === undefined) return wrong({ code: "no-command" });
  if (!isCommand(name)) return wrong({ code: "unknown-command", value: name });
  const command: Command = COMMANDS[name];
  const strange = Object.keys(given).find((option) => !Object.hasOwn(command.options, option) && !Object.hasOwn(GENERAL_OPTIONS, option));
  if (strange !== undefined) return wrong({ code: "option-elsewhere", option: `--${strange}`, command: name });
  const prepared = command.prepare(given, inputs);
  return "issue" in prepared ? wrong(prepared.issue) : { kind: "run", run: prepared.run };
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

function split(args: readonly string[]): { readonly given: Given; readonly positionals: readonly string[]; readonly issue: CallIssue | undefined } {
  // Not strict: the words for a wrong option are ours, in two languages.
  const options = Object.fromEntries(Object.entries(KNOWN).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given: Record<string, readonly string[]> = {};
  const issues: CallIssue[] = [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const issue = optionIssue(Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined, { option: rawName, value, inline: inlineValue === true });
    if (issue) issues.push(issue);
    else given[name] = [...(given[name] ?? []), value ?? ""];
  }
  return { given, positionals: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])), issue: issues[0] };
}

function optionIssue(spec: OptionSpec | undefined, { option, value, inline }: { readonly option: string; readonly value: string | undefined; readonly inline: boolean }): CallIssue | undefined {
  if (!spec) return { code: "unknown-option", option };
  if (spec.type === "boolean") return value === undefined ? undefined : { code: "option-with-value", option };
  if (value === undefined || value === "" || (!inline && /^-./.test(value))) return { code: "option-without-value", option };
  return spec.allowed && !spec.allowed.includes(value) ? { code: "option-value-unknown", option, value, allowed: spec.allowed } : undefined;
}
