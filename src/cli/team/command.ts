import { extname } from "node:path";
import { boekjaarIssue, last, onlyInput } from "../command";
import type { Command, Given } from "../command";
import type { CallIssue } from "../issues";
import type { TeamCall, TeamForm } from "./call";
import { runTeam } from "./run-team";

const FORMS: readonly TeamForm[] = ["xlsx", "csv", "jsonl", "parquet"];

const OPTIONS = {
  uit: { type: "string" },
  vorm: { type: "string", allowed: FORMS },
  overschrijf: { type: "boolean" },
  boekjaar: { type: "string" },
  naam: { type: "string" },
} as const;
type Typed = Given<keyof typeof OPTIONS>;

/** `accountkompas team`: all workbooks of a folder as one. */
export const team: Command<keyof typeof OPTIONS> = {
  options: OPTIONS,
  prepare(given, inputs) {
    const found = onlyInput("team", inputs);
    if ("issue" in found) return found;
    const call = teamCall(found.input, given);
    const issue = boekjaarIssue(last(given.boekjaar)) ?? nameIssue(given) ?? outputIssue(call);
    return issue ? { issue } : { run: (around) => runTeam(call, around) };
  },
};

function teamCall(folder: string, given: Typed): TeamCall {
  const [uit, boekjaar, vorm] = [given.uit, given.boekjaar, given.vorm].map(last);
  return {
    folder,
    form: FORMS.find((form) => form === vorm) ?? "xlsx",
    overwrite: given.overschrijf !== undefined,
    names: (given.naam ?? []).flatMap((text) => nameOf(text) ?? []),
    ...(uit !== undefined && { output: uit }),
    ...(boekjaar !== undefined && { boekjaar: Number(boekjaar) }),
  };
}

/** A file and whose it is, as typed after --naam. A name of a file may hold `=`, that of a person does not. */
function nameOf(text: string): TeamCall["names"][number] | undefined {
  const at = text.lastIndexOf("=");
  const [file, owner] = [text.slice(0, at).trim().replaceAll("\\", "/").replace(/^\.\//, ""), text.slice(at + 1).trim()];
  return at > 0 && file !== "" && owner !== "" ? { file, owner } : undefined;
}

function nameIssue({ naam = [] }: Typed): CallIssue | undefined {
  const value = naam.find((text) => nameOf(text) === undefined);
  return value === undefined ? undefined : { code: "name-incomplete", value };
}

/** The name of an output tells a person what it is; a folder with tables must not look like a workbook. */
function outputIssue({ output, form }: TeamCall): CallIssue | undefined {
  if (output === undefined) return undefined;
  const isFile = extname(output).toLowerCase() === ".xlsx";
  if (form === "xlsx") return isFile ? undefined : { code: "output-no-workbook", path: output };
  return isFile ? { code: "output-no-folder-name", path: output, form } : undefined;
}
