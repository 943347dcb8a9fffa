import { readFile, stat } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import type { MemberRecord } from "../../team";
import { readMember } from "../../workbooks";
import type { MemberProblem, MemberRemark } from "../../workbooks";
import { readWorkbook } from "../../xlsx";
import { isFileError } from "../input-file";
import { NODE_TOOLS } from "../node-tools";
import type { Task } from "../thread";
import { TEAM_LIMITS } from "./limits";
import type { Said } from "./pool";

/** Which file to read. `path` is where it stands, `file` what it is called; `owner` for a workbook that does not say; `today` a serial number. */
export interface ReadRequest {
  readonly path: string;
  readonly file: string;
  readonly owner?: string;
  readonly today: number;
}

/** Why a file never became a workbook: it is gone, must not be read, or is too large to begin with. Sizes are bytes. */
export type FileProblem = { readonly code: "file-gone" | "file-refused" } | { readonly code: "file-too-large"; readonly size: number; readonly limit: number };

/** A workbook as a record, or why it is none. */
export type ReadAnswer =
  | { readonly record: MemberRecord; readonly remarks: readonly MemberRemark[] }
  | { readonly problem: MemberProblem | FileProblem };

/** Reads one workbook from disk. A fault of the program rejects. */
export async function readTeamFile({ path, ...options }: ReadRequest): Promise<ReadAnswer> {
  const bytes = await bytesOf(path);
  if ("code" in bytes) return { problem: bytes };
  const { workbook, issues: [issue] } = await readWorkbook(bytes, { ...TEAM_LIMITS.unpacked, ...NODE_TOOLS });
  if (!workbook) return { problem: { code: "unreadable", issue: issue ?? { code: "not-a-workbook" } } };
  const { record, problem, remarks } = await readMember(workbook, options);
  return record ? { record, remarks } : { problem };
}

async function bytesOf(path: string): Promise<Uint8Array | FileProblem> {
  try {
    const { size } = await stat(path);
    if (size > TEAM_LIMITS.fileBytes) return { code: "file-too-large", size, limit: TEAM_LIMITS.fileBytes };
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { code: error.code === "ENOENT" ? "file-gone" : "file-refused" };
  }
}

/** A thread that reads one file after another, as they are asked for. */
export const readTask: Task<null, never> = { name: "read", heapMegabytes: TEAM_LIMITS.heapMegabytes, work: serveFiles };

async function serveFiles(): Promise<never> {
  const port = parentPort;
  if (!port) throw new Error("Files are read in a thread");
  const say = (said: Said<ReadAnswer>): void => port.postMessage(said);
  port.on("message", (request: ReadRequest) => void readTeamFile(request).then((answer) => say({ answer })));
  say({ ready: true });
  return new Promise(() => undefined);
}
