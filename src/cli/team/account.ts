import type { Finding } from "../../domain";
import { cliText, formatCents, formatCount } from "../../text";
import type { Outcome } from "../command";
import type { ExitCode } from "../exit-codes";
import { countLine, findingData, findingLines } from "../findings";
import type { ToldFinding } from "../findings";
import { table, wrap } from "../lines";
import { describeProblem, describeRemark } from "./describe";
import type { TeamAccount, TeamContent, TeamMade } from "./make-team";
import type { FileOutcome } from "./read-folder";

/** How a call of `team` ended, for a person and for a program. */
export function outcomeOf(made: TeamMade, { path, exitCode }: { readonly path: string; readonly exitCode: ExitCode }): Outcome {
  const account = "account" in made ? made.account : null;
  const content = made.kind === "made" ? made.content : null;
  return {
    exitCode,
    issues: "issues" in made ? made.issues : [],
    lines: (width) => [...(account ? accountLines(account, width) : []), ...(content ? ["", ...wrap(writtenLine(path, content), { width })] : [])],
    data: { ...(content && { output: { path, ...content } }), ...(account && accountData(account)) },
  };
}

function writtenLine(path: string, { sheets, tables }: TeamContent): string {
  const { writtenSheets, writtenTables } = cliText().team;
  const rows = Object.values(tables);
  return rows.length > 0 ? writtenTables(path, rows.length, rows.reduce((sum, count) => sum + count, 0)) : writtenSheets(path, sheets.length);
}

function accountLines(account: TeamAccount, width: number): readonly string[] {
  const { account: words, revenue, margin } = cliText().team;
  const { files, boekjaar } = account;
  const count = (test: (file: FileOutcome) => boolean): number => files.filter(test).length;
  const counts: readonly (readonly [string, number])[] = [
    [words.read, count(({ state }) => state === "read")],
    [words.remarked, count((file) => file.state === "read" && file.remarks.length > 0)],
    ...(count(isOfOtherYear) > 0 ? [[words.otherYear, count(isOfOtherYear)] as const] : []),
    [words.refused, count(({ state }) => state === "refused")],
    [words.others, account.others],
    [words.workbooks, account.workbooks],
    [words.customers, account.customers],
  ];
  const amounts = boekjaar === null ? [] : [[revenue(boekjaar), formatCents(account.revenue)], [margin(boekjaar), formatCents(account.margin)]];
  return [
    ...files.flatMap((file) => fileLines(file, width)),
    ...(files.length > 0 ? [""] : []),
    ...table([...counts.map(([label, number]) => [label, formatCount(number)]), ...amounts], width),
    ...account.findings.filter(({ severity }) => severity === "error").flatMap((finding) => ["", ...findingLines(unplaced(finding), width)]),
    ...(account.findings.length > 0 ? ["", ...wrap(countLine(account.findings), { width })] : []),
  ];
}

/** A finding about many workbooks, of which no cell stands yet. */
const unplaced = (finding: Finding): ToldFinding => ({ finding, at: null, signedBy: "" });

const isOfOtherYear = ({ state }: FileOutcome): boolean => state === "other-year";

/** Its name and what became of it; below it what there is to say. */
function fileLines(outcome: FileOutcome, width: number): readonly string[] {
  const { states, fileRead, otherYear } = cliText().team;
  const { file, state } = outcome;
  const below = (texts: readonly string[], mark: string): readonly string[] => texts.flatMap((text) => wrap(text, { width, first: `  ${mark} `, next: "    " }));
  if (state === "refused") return [...wrap(`${file}: ${states.refused}`, { width, next: "  " }), ...below([describeProblem(outcome.problem)], "!")];
  if (state === "other-year") return wrap(`${file}: ${states[state]}, ${otherYear(outcome.boekjaar)}`, { width, next: "  " });
  const { owner, boekjaar, customers, remarks } = outcome;
  return [...wrap(`${file}: ${states[remarks.length > 0 ? "remarked" : "read"]} (${fileRead(owner, boekjaar, customers)})`, { width, next: "  " }), ...below(remarks.map(describeRemark), "-")];
}

function accountData({ files, others, boekjaar, workbooks, customers, revenue, margin, findings }: TeamAccount) {
  return { boekjaar, workbooks, customers, revenue, margin, files: files.map(fileData), otherFiles: others, findings: findings.map((finding) => findingData(unplaced(finding))) };
}

function fileData(outcome: FileOutcome) {
  if (outcome.state === "refused") return { ...outcome, problem: { ...outcome.problem, message: describeProblem(outcome.problem) } };
  return outcome.state === "read" ? { ...outcome, remarks: outcome.remarks.map((remark) => ({ ...remark, message: describeRemark(remark) })) } : outcome;
}
