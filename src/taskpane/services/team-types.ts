import type { MemberProblem, MemberRemark } from "../../workbooks";
import type { PaneIssue } from "../issues";
import type { Progress, Task } from "./types";

/** A file that was chosen for the roll-up. `path`: its name, with its folder below the one that was chosen; `owner`: whose it is, for a workbook that does not say. */
export interface TeamFile {
  readonly path: string;
  readonly file: File;
  readonly owner?: string;
}

/** Why a file does not count. `file-gone`: it cannot be opened; `too-heavy`: reading it took too much time or memory. Sizes are bytes. */
export type TeamProblem = MemberProblem | { readonly code: "file-gone" | "too-heavy" } | { readonly code: "file-too-large"; readonly size: number; readonly limit: number };

/** What became of one file. `remarks` are the first of `remarkCount`; `stillCounts`: it was refused, and what was read of it before stays in the roll-up. */
export interface TeamFileResult {
  readonly path: string;
  readonly problem: TeamProblem | null;
  readonly remarks: readonly MemberRemark[];
  readonly remarkCount: number;
  readonly stillCounts: boolean;
}

/** A workbook that was read. `key` tells it from every other; `replacedBy`: the file of a later version that counts instead, null for one that counts. */
export interface TeamSource {
  readonly key: string;
  readonly path: string;
  readonly owner: string;
  readonly boekjaar: number;
  readonly periodTo: number | null;
  readonly replacedBy: string | null;
}

/** A sheet that shows the roll-up and stands. */
export interface TeamSheet {
  readonly id: string;
  readonly title: string;
}

/** What earlier readings left in the workbook. `broken`: paths of workbooks whose writing was broken off, so that they count no more. */
export interface TeamStanding {
  readonly sources: readonly TeamSource[];
  readonly sheets: readonly TeamSheet[];
  readonly broken: readonly string[];
}

/** How far an update is; `total` 0 where the part in hand cannot be counted. `what`: a title or a table. */
export interface TeamProgress extends Progress {
  readonly part: "reading" | "computing" | "drawing" | "writing";
}

/** How an update reports, and how it is asked to stop. */
export interface TeamTask {
  readonly onProgress?: (progress: TeamProgress) => void;
  readonly signal?: AbortSignal;
}

/** What an update came to. `whole`: the team sheets say all that was read; otherwise a next update makes them whole. */
export interface TeamReport {
  readonly sources: readonly TeamSource[];
  readonly sheets: readonly TeamSheet[];
  readonly customers: number;
  readonly findings: number;
  readonly whole: boolean;
  readonly issues: readonly PaneIssue[];
}

/**
 * The roll-up of many workbooks, as long as the view is open: files are read in a thread of their own, and the workbook
 * changes with `update` alone. Failures come as PaneFailure or ExcelFailure. `close` frees the thread.
 */
export interface TeamService {
  /** Reads what earlier readings left; comes first. */
  open(task: TeamTask): Promise<TeamStanding>;
  /** Reads files one after the other; stops after the file in hand. A file read again takes the place of what was read of it. */
  read(files: readonly TeamFile[], task: Task): Promise<readonly TeamFileResult[]>;
  /** Leaves a workbook out of the next update, or takes it back in. */
  setAside(key: string, aside: boolean): Promise<void>;
  /** Rolls up all that was read and writes the team sheets. */
  update(task: TeamTask): Promise<TeamReport>;
  close(): void;
}
