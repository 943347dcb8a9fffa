import { writeFile } from "node:fs/promises";
import type { Cents, Finding } from "../../domain";
import { MAX_ROWS } from "../../import";
import { rollUp } from "../../team";
import type { MemberRecord, RollUp } from "../../team";
import { teamPlan } from "../../workbooks";
import { ADD_IN, writeWorkbook, WriteError } from "../../xlsx";
import { isFileError } from "../input-file";
import type { CliIssue } from "../issues";
import { outputIssue } from "../output-file";
import type { Progress } from "../progress-bar";
import type { Task } from "../thread";
import type { TeamCall } from "./call";
import { TEAM_LIMITS } from "./limits";
import { ownersOf } from "./owners";
import { readFolder } from "./read-folder";
import type { FileOutcome } from "./read-folder";
import { openRecords } from "./records";
import { walk } from "./walk";
import type { Found } from "./walk";
import { writeData } from "./write-data";

/** What a roll-up is made from. `path`: where it will come; `half`: where it is written, to be moved when it is whole; `replaces`: a file below the folder that it will take the place of. */
export interface TeamRequest {
  readonly call: TeamCall;
  readonly path: string;
  readonly half: string;
  readonly replaces: string | null;
  readonly today: number;
}

/** The account of a roll-up. `others` counts files that are no workbooks; amounts are of the newest boekjaar. */
export interface TeamAccount {
  readonly files: readonly FileOutcome[];
  readonly others: number;
  readonly boekjaar: number | null;
  readonly workbooks: number;
  readonly customers: number;
  readonly revenue: Cents;
  readonly margin: Cents;
  readonly findings: readonly Finding[];
}

/** What was written: the visible sheets of a workbook, or the number of rows per table of a data set. */
export interface TeamContent {
  readonly sheets: readonly string[];
  readonly tables: Readonly<Record<string, number>>;
}

/** What came of it: a roll-up; none, for what is in the files or for their number; or a folder or call that nothing can come of. */
export type TeamMade =
  | { readonly kind: "made"; readonly account: TeamAccount; readonly content: TeamContent }
  | { readonly kind: "nothing" | "stopped"; readonly account: TeamAccount; readonly issues: readonly CliIssue[] }
  | { readonly kind: "unreadable" | "wrong-call" | "not-written"; readonly issues: readonly CliIssue[] };

/** Reads a folder, rolls it up and writes what comes of it. */
async function makeTeam(request: TeamRequest, onProgress: (progress: Progress) => void): Promise<TeamMade> {
  const { call } = request;
  onProgress({ step: "reading" });
  const all = await walk(call.folder).catch(folderIssue);
  if ("code" in all) return { kind: "unreadable", issues: [all] };
  const owners = ownersOf(call.names, all.workbooks);
  if ("code" in owners) return { kind: "wrong-call", issues: [owners] };
  try {
    return await rollUpFiles(all, owners, { ...request, onProgress });
  } catch (error) {
    // Whatever is wrong with a file that is read is an outcome; what is left is the place of the output.
    return { kind: "not-written", issues: [outputIssue(error, request.path)] };
  }
}

interface Making extends TeamRequest {
  readonly onProgress: (progress: Progress) => void;
}

async function rollUpFiles(all: Found, owners: ReadonlyMap<string, string>, { call, path, half, replaces, today, onProgress }: Making): Promise<TeamMade> {
  const records = await openRecords(call.form === "xlsx" ? null : `${half}.records`);
  try {
    const outcomes = await readFolder(all, { folder: call.folder, owners, boekjaar: call.boekjaar ?? null, today, keep: records.keep, onProgress });
    const ours = outcomes.find(({ file }) => file === replaces);
    if (ours?.state === "read") return { kind: "not-written", issues: [{ code: "output-is-workbook", path }] };
    onProgress({ step: "computing" });
    const rolled = rollUp(records.all());
    const account = accountOf(rolled, { files: outcomes.filter((outcome) => outcome !== ours), others: all.others });
    if (rolled.records.length === 0) return { kind: "nothing", account, issues: [{ code: "no-workbooks", path: call.folder }] };
    onProgress({ step: "writing" });
    if (call.form !== "xlsx") return { kind: "made", account, content: { sheets: [], tables: await writeData(rolled, { form: call.form, folder: half, today, load: records.load, onProgress }) } };
    return await writeTeamWorkbook(rolled, { half, today, account });
  } finally {
    await records.close();
  }
}

async function writeTeamWorkbook(rolled: RollUp, { half, today, account }: { readonly half: string; readonly today: number; readonly account: TeamAccount }): Promise<TeamMade> {
  const count = Math.max(...[rolled.lines, ...(["deals", "products", "actions", "plans"] as const).map((kind) => rolled.records.flatMap((record: MemberRecord): readonly unknown[] => record[kind]))].map(({ length }) => length));
  if (count > MAX_ROWS) return { kind: "stopped", account, issues: [{ code: "team-too-large", count, limit: MAX_ROWS }] };
  try {
    const plan = teamPlan(rolled, { today, owner: "", workbookId: crypto.randomUUID() });
    await writeFile(half, await writeWorkbook(plan, { addin: ADD_IN }), { flag: "wx" });
    return { kind: "made", account, content: { sheets: plan.sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.title), tables: {} } };
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return { kind: "stopped", account, issues: [error.issue] };
  }
}

function accountOf({ boekjaar, records, customers, findings }: RollUp, read: Pick<TeamAccount, "files" | "others">): TeamAccount {
  const total = (kind: "revenue" | "margin"): Cents => customers.reduce((sum, { years }) => sum + (years[0][kind] ?? 0), 0);
  return { ...read, boekjaar, workbooks: records.length, customers: customers.length, revenue: total("revenue"), margin: total("margin"), findings };
}

function folderIssue(error: unknown): CliIssue {
  if (!isFileError(error)) throw error;
  const path = error.path ?? "";
  if (error.code === "ENOENT") return { code: "folder-missing", path };
  return { code: error.code === "ENOTDIR" ? "input-no-folder" : "folder-refused", path };
}

/** Making a roll-up, as work for a thread. */
export const teamTask: Task<TeamRequest, TeamMade> = { name: "team", heapMegabytes: TEAM_LIMITS.teamHeapMegabytes, work: makeTeam };
