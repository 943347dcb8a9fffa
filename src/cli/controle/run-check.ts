import { groupIssues } from "../../import";
import { cliText, formatCents, formatCount } from "../../text";
import type { Outcome, Surroundings } from "../command";
import { EXIT } from "../exit-codes";
import { countLine, findingData, findingLines } from "../findings";
import type { ToldFinding } from "../findings";
import { readInput } from "../input-file";
import type { CliIssue } from "../issues";
import { table } from "../lines";
import { runInThread } from "../thread";
import { groupData, groupLines } from "../row-findings";
import { checkTask } from "./check-file";
import type { CheckCall, Checked, CheckFiles, LedgerAccount } from "./check-file";

/** Checks a workbook, and writes nothing. Rejects with an AbortError when stopped. */
export async function runCheck(call: CheckCall, { bar, stop }: Surroundings): Promise<Outcome> {
  const files = await readFiles(call, stop);
  if (Array.isArray(files)) return failed({ kind: "unreadable", issues: files });
  const checked = await runInThread(checkTask, files, { onProgress: bar.show, stop });
  return checked.kind === "checked" ? told(checked) : failed(checked);
}

async function readFiles(call: CheckCall, stop: AbortSignal): Promise<CheckFiles | CliIssue[]> {
  const paths = { input: call.input, ledger: call.ledger, previous: call.previous };
  const bytes: Partial<Record<keyof typeof paths, Uint8Array>> = {};
  for (const name of ["input", "ledger", "previous"] as const) {
    const path = paths[name];
    const file = path === undefined ? undefined : await readInput(path, stop);
    if (file && !file.ok) return [file.issue];
    if (file) bytes[name] = file.bytes;
  }
  const { input = new Uint8Array(), ledger, previous } = bytes;
  return { call, input, ...(ledger && { ledger }), ...(previous && { previous }) };
}

const EXITS = { choose: EXIT.wrongCall, stopped: EXIT.stopped, unreadable: EXIT.unreadable } as const;

const failed = ({ kind, issues }: Exclude<Checked, { kind: "checked" }>): Outcome => ({ exitCode: EXITS[kind], issues, lines: () => [], data: {} });

/** Whether somebody still has to do something about it. */
const isOpenError = ({ finding, signedBy }: ToldFinding): boolean => finding.severity === "error" && signedBy === "";

function told({ findings, ledger }: Extract<Checked, { kind: "checked" }>): Outcome {
  return {
    exitCode: findings.some(isOpenError) ? EXIT.incomplete : EXIT.made,
    issues: [],
    lines: (width) => [
      ...(ledger ? [...ledgerLines(ledger, width), ""] : []),
      ...findings.flatMap((finding) => findingLines(finding, width)),
      ...(findings.length > 0 ? ["", countLine(findings.map(({ finding }) => finding))] : [cliText().findings.none]),
    ],
    data: { findings: findings.map(findingData), ledger: ledger && { ...ledger.totals, findings: groupIssues(ledger.issues).map(groupData) } },
  };
}

function ledgerLines({ totals, issues }: LedgerAccount, width: number): readonly string[] {
  const { ledger } = cliText().findings;
  const rows: readonly (readonly [string, string])[] = [
    [ledger.read, formatCount(totals.rowsRead)], [ledger.refused, formatCount(totals.rowsRefused)], [ledger.blank, formatCount(totals.rowsWithoutAmount)], [ledger.amount, formatCents(totals.amount)],
  ];
  return [...table(rows, width), ...groupIssues(issues).flatMap((group) => groupLines(group, width))];
}
