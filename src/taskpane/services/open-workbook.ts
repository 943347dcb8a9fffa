import type { ImportSource } from "../../import";
import { customerSources, obviousSource, readWorkbook, sourceRows } from "../../xlsx";
import type { CustomerSource, FileIssue } from "../../xlsx";
import type { PaneIssue } from "../issues";

/** A workbook that was opened: its parts that can hold customers, and the rows of each. There is one part at least. */
export interface WorkbookParts {
  readonly parts: readonly CustomerSource[];
  /** Sheets that cannot be read. */
  readonly issues: readonly PaneIssue[];
  /** The part to take without asking: the only likely one, in a workbook that could be read as a whole. */
  readonly obvious: CustomerSource | undefined;
  rows(part: CustomerSource): ImportSource | { readonly issues: readonly PaneIssue[] };
}

/** Opens a workbook. This file and all it needs load only when somebody chooses one. */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookParts | { readonly parts: null; readonly issues: readonly PaneIssue[] }> {
  const { workbook, issues } = await readWorkbook(bytes);
  if (!workbook) return { parts: null, issues: issues.map(told) };
  const offered = customerSources(workbook);
  const troubles = offered.issues.map(told);
  if (offered.sources.length === 0) return { parts: null, issues: troubles.length > 0 ? troubles : [{ code: "workbook-empty" }] };
  return {
    parts: offered.sources,
    issues: troubles,
    obvious: obviousSource(offered),
    rows: (part) => {
      const { issues: found, ...values } = sourceRows(workbook, part);
      return found.length > 0 ? { issues: found.map(told) } : values;
    },
  };
}

const told = (issue: FileIssue): PaneIssue => ({ code: "workbook-unreadable", issue });
