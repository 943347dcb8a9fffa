import { extname } from "node:path";
import { optionalSheets } from "../../workbooks";
import { boekjaarIssue, last } from "../command";
import type { Command, Given } from "../command";
import type { CallIssue } from "../issues";
import type { WorkbookCall } from "./call";
import { runWorkbook } from "./run-workbook";

const OPTIONS = {
  uit: { type: "string" },
  overschrijf: { type: "boolean" },
  eigenaar: { type: "string" },
  organisatie: { type: "string" },
  boekjaar: { type: "string" },
  notatie: { type: "string", allowed: ["komma", "punt"] },
  blad: { type: "string" },
  tabel: { type: "string" },
  dubbel: { type: "string", allowed: ["optellen", "weigeren"] },
  opdrachten: { type: "string" },
  vast: { type: "boolean" },
} as const;
type Typed = Given<keyof typeof OPTIONS>;

/** `accountkompas werkboek`: a workbook from a customer file. */
export const werkboek: Command<keyof typeof OPTIONS> = {
  options: OPTIONS,
  prepare(given, inputs) {
    const [input] = inputs;
    if (input === undefined) return { issue: { code: "no-input" } };
    const issue: CallIssue | undefined = inputs.length > 1 ? { code: "several-inputs", values: inputs } : valueIssue(given);
    return issue ? { issue } : { run: (around) => runWorkbook(workbookCall(input, given), around) };
  },
};

function valueIssue(given: Typed): CallIssue | undefined {
  const wrongYear = boekjaarIssue(last(given.boekjaar));
  if (wrongYear) return wrongYear;
  const unknown = chosenOpdrachten(given).find((id) => !optionalSheets.includes(id));
  if (unknown !== undefined) return { code: "option-value-unknown", option: "--opdrachten", value: unknown, allowed: ["alle", "geen", ...optionalSheets] };
  const path = last(given.uit);
  return path !== undefined && extname(path).toLowerCase() !== ".xlsx" ? { code: "output-no-workbook", path } : undefined;
}

function chosenOpdrachten({ opdrachten }: Typed): readonly string[] {
  const chosen = last(opdrachten) ?? "alle";
  if (chosen === "alle") return optionalSheets;
  return chosen === "geen" ? [] : chosen.split(",").map((id) => id.trim());
}

function workbookCall(input: string, given: Typed): WorkbookCall {
  const [uit, blad, tabel, boekjaar, notatie] = [given.uit, given.blad, given.tabel, given.boekjaar, given.notatie].map(last);
  return {
    input,
    overwrite: given.overschrijf !== undefined,
    owner: last(given.eigenaar) ?? "",
    organisation: last(given.organisatie) ?? "",
    repeated: last(given.dubbel) === "weigeren" ? "weigeren" : "optellen",
    opdrachten: chosenOpdrachten(given),
    valuesOnly: given.vast !== undefined,
    ...(uit !== undefined && { output: uit }),
    ...(blad !== undefined && { sheet: blad }),
    ...(tabel !== undefined && { table: tabel }),
    ...(boekjaar !== undefined && { boekjaar: Number(boekjaar) }),
    ...(notatie === "komma" || notatie === "punt" ? { notation: notatie } : {}),
  };
}
