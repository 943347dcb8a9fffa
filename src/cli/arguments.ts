import { extname } from "node:path";
import { parseArgs } from "node:util";
import type { AmountNotation, RepeatedKeys } from "../import";
import { optionalSheets } from "../workbooks";
import type { CallIssue } from "./issues";

/** Every option by the name that is typed after `--`; a `string` takes a value. */
export const OPTIONS = {
  uit: { type: "string" },
  overschrijf: { type: "boolean" },
  eigenaar: { type: "string" },
  organisatie: { type: "string" },
  boekjaar: { type: "string" },
  notatie: { type: "string" },
  blad: { type: "string" },
  tabel: { type: "string" },
  dubbel: { type: "string" },
  opdrachten: { type: "string" },
  vast: { type: "boolean" },
  json: { type: "boolean" },
  stil: { type: "boolean" },
  taal: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** What was asked of `werkboek`. Texts are as they were typed; absent when they were not. */
export interface WorkbookCall {
  readonly input: string;
  readonly output?: string;
  readonly overwrite: boolean;
  readonly owner: string;
  readonly organisation: string;
  readonly boekjaar?: number;
  readonly notation?: AmountNotation;
  readonly repeated: RepeatedKeys;
  /** Title of the sheet, or name of the table, that holds the customers of a workbook. */
  readonly sheet?: string;
  readonly table?: string;
  /** Ids of the sheets that come beside those that every workbook has. */
  readonly opdrachten: readonly string[];
  readonly valuesOnly: boolean;
}

/** How the answer is given, known even when the rest of the call is wrong. */
export interface Manner {
  readonly json: boolean;
  readonly quiet: boolean;
  /** Language tag that was asked for with --taal. */
  readonly language?: string;
}

/** A call: help, the version, a workbook, or what is wrong with it. */
export type Call =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "workbook"; readonly call: WorkbookCall }
  | { readonly kind: "wrong"; readonly issue: CallIssue };

type Given = Partial<Record<keyof typeof OPTIONS, string>>;

/** Reads the arguments after the name of the program. Of an option that is given twice the last counts. */
export function readArguments(args: readonly string[]): { readonly call: Call; readonly manner: Manner } {
  const { given, positionals, issue } = split(args);
  const manner = { json: given.json !== undefined, quiet: given.stil !== undefined, ...(given.taal !== undefined && { language: given.taal }) };
  return { call: callOf(given, { positionals, issue }), manner };
}

function callOf(given: Given, { positionals, issue }: { readonly positionals: readonly string[]; readonly issue: CallIssue | undefined }): Call {
  if (given.help !== undefined) return { kind: "help" };
  if (given.version !== undefined) return { kind: "version" };
  const [command, ...inputs] = positionals;
  const [input] = inputs;
  const wrong = (found: CallIssue): Call => ({ kind: "wrong", issue: found });
  if (issue) return wrong(issue);
  if (command === undefined) return wrong({ code: "no-command" });
  if (command !== "werkboek") return wrong({ code: "unknown-command", value: command });
  if (input === undefined) return wrong({ code: "no-input" });
  if (inputs.length > 1) return wrong({ code: "several-inputs", values: inputs });
  const problem = valueIssue(given);
  return problem ? wrong(problem) : { kind: "workbook", call: workbookCall(input, given) };
}

function split(args: readonly string[]): { readonly given: Given; readonly positionals: readonly string[]; readonly issue: CallIssue | undefined } {
  // Not strict: the words for a wrong option are ours, in two languages.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const given: Given = {};
  const issues: CallIssue[] = [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { rawName: option, value } = token;
    if (!isOption(token.name)) issues.push({ code: "unknown-option", option });
    else if (OPTIONS[token.name].type === "boolean" && value !== undefined) issues.push({ code: "option-with-value", option });
    else if (OPTIONS[token.name].type === "string" && (value === undefined || value === "" || (!token.inlineValue && /^-./.test(value)))) issues.push({ code: "option-without-value", option });
    else given[token.name] = value ?? "";
  }
  return { given, positionals: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])), issue: issues[0] };
}

const isOption = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);

const CHOICES = { notatie: ["komma", "punt"], dubbel: ["optellen", "weigeren"], taal: ["nl", "en"] } as const;

function valueIssue(given: Given): CallIssue | undefined {
  const names = ["notatie", "dubbel", "taal"] as const;
  const wrong = names.find((name) => given[name] !== undefined && !CHOICES[name].some((choice) => choice === given[name]));
  if (wrong) return { code: "option-value-unknown", option: `--${wrong}`, value: given[wrong] ?? "", allowed: CHOICES[wrong] };
  if (given.boekjaar !== undefined && !/^20\d\d$|^2100$/.test(given.boekjaar)) return { code: "boekjaar-impossible", value: given.boekjaar };
  const unknown = chosenOpdrachten(given).find((id) => !optionalSheets.includes(id));
  if (unknown !== undefined) return { code: "option-value-unknown", option: "--opdrachten", value: unknown, allowed: ["alle", "geen", ...optionalSheets] };
  if (given.uit !== undefined && extname(given.uit).toLowerCase() !== ".xlsx") return { code: "output-no-workbook", path: given.uit };
  return undefined;
}

function chosenOpdrachten({ opdrachten: chosen = "alle" }: Given): readonly string[] {
  if (chosen === "alle") return optionalSheets;
  return chosen === "geen" ? [] : chosen.split(",").map((id) => id.trim());
}

function workbookCall(input: string, given: Given): WorkbookCall {
  const { notatie, dubbel } = given;
  return {
    input,
    overwrite: given.overschrijf !== undefined,
    owner: given.eigenaar ?? "",
    organisation: given.organisatie ?? "",
    repeated: dubbel === "weigeren" ? dubbel : "optellen",
    opdrachten: chosenOpdrachten(given),
    valuesOnly: given.vast !== undefined,
    ...(given.uit !== undefined && { output: given.uit }),
    ...(given.blad !== undefined && { sheet: given.blad }),
    ...(given.tabel !== undefined && { table: given.tabel }),
    ...(given.boekjaar !== undefined && { boekjaar: Number(given.boekjaar) }),
    ...(notatie === "komma" || notatie === "punt" ? { notation: notatie } : {}),
  };
}
