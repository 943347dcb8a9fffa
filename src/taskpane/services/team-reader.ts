import { transfer } from "comlink";
import { MEMBER_LIMITS, readMember } from "../../workbooks";
import type { MemberOptions } from "../../workbooks";
import { readWorkbook } from "../../xlsx";
import type { TeamFileResult, TeamProblem } from "./team-types";

/** A file can give rise to a remark per cell; more than these tell a person no more. */
const MOST_REMARKS = 20;

/** What came of a file. `record`: what the roll-up is to know of it, as bytes that pass through the pane's thread unread; null when it is refused. */
export interface TeamReading extends Pick<TeamFileResult, "problem" | "remarks" | "remarkCount"> {
  readonly record: Uint8Array | null;
}

/** Reads one file after the other in a thread that may be ended at any time. */
export interface TeamReader {
  /** Takes hold of a file, which may have to come from elsewhere first; why it cannot be read, null when it can. */
  take(file: File): Promise<TeamProblem | null>;
  /** Reads the file that was taken last. */
  read(options: MemberOptions): Promise<TeamReading>;
}

/** Starts a reader in this thread; the worker wraps it. */
export function createTeamReader(): TeamReader {
  let bytes: Uint8Array | undefined;
  return {
    take: async (file) => {
      bytes = undefined;
      if (file.size > MEMBER_LIMITS.fileBytes) return { code: "file-too-large", size: file.size, limit: MEMBER_LIMITS.fileBytes };
      try {
        bytes = new Uint8Array(await file.arrayBuffer());
      } catch {
        return { code: "file-gone" }; // moved, locked, not allowed, or on a drive that went away
      }
      return null;
    },
    read: async (options) => {
      if (!bytes) throw new Error("No file was taken");
      const { workbook, issues: [issue] } = await readWorkbook(bytes, MEMBER_LIMITS.unpacked);
      if (!workbook) return refused({ code: "unreadable", issue: issue ?? { code: "not-a-workbook" } });
      const { record, problem, remarks } = await readMember(workbook, options);
      if (!record) return refused(problem);
      const packed = new TextEncoder().encode(JSON.stringify(record));
      return transfer({ record: packed, problem: null, remarks: remarks.slice(0, MOST_REMARKS), remarkCount: remarks.length }, [packed.buffer]);
    },
  };
}

/** A file that does not count. */
export const refused = (problem: TeamProblem): TeamReading => ({ record: null, problem, remarks: [], remarkCount: 0 });
