import { boekjaarIssue, last, onlyInput } from "../command";
import type { Command } from "../command";
import type { CallIssue } from "../issues";
import { runCheck } from "./run-check";

const OPTIONS = {
  grootboek: { type: "string" },
  vorig: { type: "string" },
  boekjaar: { type: "string" },
  blad: { type: "string" },
  tabel: { type: "string" },
} as const;

/** `accountkompas controle`: what is not right in a workbook. */
export const controle: Command<keyof typeof OPTIONS> = {
  options: OPTIONS,
  prepare(given, inputs) {
    const found = onlyInput("controle", inputs);
    if ("issue" in found) return found;
    const [ledger, previous, boekjaar, sheet, table] = [given.grootboek, given.vorig, given.boekjaar, given.blad, given.tabel].map(last);
    const lonely = ledger === undefined ? (["boekjaar", "blad", "tabel"] as const).find((name) => given[name] !== undefined) : undefined;
    const issue: CallIssue | undefined = lonely ? { code: "needs-ledger", option: `--${lonely}` } : boekjaarIssue(boekjaar);
    if (issue) return { issue };
    const call = {
      input: found.input,
      ...(ledger !== undefined && { ledger }),
      ...(previous !== undefined && { previous }),
      ...(boekjaar !== undefined && { boekjaar: Number(boekjaar) }),
      ...(sheet !== undefined && { sheet }),
      ...(table !== undefined && { table }),
    };
    return { run: (around) => runCheck(call, around) };
  },
};
