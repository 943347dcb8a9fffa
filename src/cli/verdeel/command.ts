import { basename, extname } from "node:path";
import { optionalSheets } from "../../workbooks";
import { boekjaarIssue, last, onlyInput } from "../command";
import type { Command, Given } from "../command";
import type { CallIssue } from "../issues";
import type { DivideCall } from "./call";
import { runDivide } from "./run-divide";

const OPTIONS = {
  uit: { type: "string" },
  overschrijf: { type: "boolean" },
  opdrachten: { type: "string" },
  naam: { type: "string" },
  rest: { type: "string" },
  vast: { type: "boolean" },
  boekjaar: { type: "string" },
  notatie: { type: "string", allowed: ["komma", "punt"] },
  blad: { type: "string" },
  tabel: { type: "string" },
  dubbel: { type: "string", allowed: ["optellen", "weigeren"] },
} as const;
type Typed = Given<keyof typeof OPTIONS>;

/** `accountkompas verdeel`: a workbook for every accountmanager. */
export const verdeel: Command<keyof typeof OPTIONS> = {
  options: OPTIONS,
  prepare(given, inputs) {
    const found = onlyInput("verdeel", inputs);
    if ("issue" in found) return found;
    const issue = boekjaarIssue(last(given.boekjaar)) ?? sheetIssue(given) ?? nameIssue(given);
    return issue ? { issue } : { run: (around) => runDivide(divideCall(found.input, given), around) };
  },
};

/** Ids of sheets, with commas between; `alle` for all of them, none when nothing was asked. */
function sheetsIn({ opdrachten }: Typed): readonly string[] {
  const chosen = last(opdrachten) ?? "geen";
  if (chosen === "alle") return optionalSheets;
  return chosen === "geen" ? [] : chosen.split(",").map((id) => id.trim());
}

function sheetIssue(given: Typed): CallIssue | undefined {
  const unknown = sheetsIn(given).find((id) => !optionalSheets.includes(id));
  return unknown === undefined ? undefined : { code: "option-value-unknown", option: "--opdrachten", value: unknown, allowed: ["alle", "geen", ...optionalSheets] };
}

/** How a name stands in the file and what it becomes, as typed after --naam. */
function nameOf(text: string): DivideCall["names"][number] | undefined {
  const at = text.indexOf("=");
  const [from, to] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return at > 0 && from !== "" && to !== "" ? { from, to } : undefined;
}

function nameIssue({ naam = [] }: Typed): CallIssue | undefined {
  const value = naam.find((text) => nameOf(text) === undefined);
  return value === undefined ? undefined : { code: "rename-incomplete", value };
}

function divideCall(input: string, given: Typed): DivideCall {
  const [uit, rest, blad, tabel, boekjaar, notatie] = [given.uit, given.rest, given.blad, given.tabel, given.boekjaar, given.notatie].map(last);
  return {
    input,
    output: uit ?? `${basename(input, extname(input))}-per-accountmanager`,
    overwrite: given.overschrijf !== undefined,
    sheets: sheetsIn(given),
    names: (given.naam ?? []).flatMap((text) => nameOf(text) ?? []),
    valuesOnly: given.vast !== undefined,
    repeated: last(given.dubbel) === "weigeren" ? "weigeren" : "optellen",
    ...(rest !== undefined && { restName: rest }),
    ...(blad !== undefined && { sheet: blad }),
    ...(tabel !== undefined && { table: tabel }),
    ...(boekjaar !== undefined && { boekjaar: Number(boekjaar) }),
    ...(notatie === "komma" || notatie === "punt" ? { notation: notatie } : {}),
  };
}
