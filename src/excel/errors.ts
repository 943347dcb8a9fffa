/** Something in Excel or in the workbook that stands in the way. `sheet` is the title on the tab, `cell` an address such as `B7`. */
export type ExcelIssue =
  | { readonly code: "cell-edit" }
  | { readonly code: "protected-workbook" }
  | { readonly code: "read-only" }
  | { readonly code: "too-large" }
  | { readonly code: "busy" }
  | { readonly code: "several-areas" }
  | { readonly code: "formula-refused" }
  | { readonly code: "copy-too-large"; readonly count: number; readonly limit: number }
  | { readonly code: "protected-sheet" | "taken-title" | "not-found" | "unknown"; readonly sheet?: string }
  | { readonly code: "taken-table"; readonly table?: string }
  | { readonly code: "header-missing"; readonly table: string; readonly expected: string }
  | { readonly code: "cell-error"; readonly sheet: string; readonly cell: string; readonly received: string };

/** A call that Excel refused, with the issue to tell. The message is for the developer, never for people. */
export class ExcelFailure extends Error {
  constructor(readonly issue: ExcelIssue, options?: { readonly cause: unknown }) {
    super(issue.code, options);
    this.name = "ExcelFailure";
  }
}

/** The part of an OfficeExtension.Error that is read. */
interface OfficeError {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** Codes with one meaning wherever they arise (OfficeDev/office-js-docs-pr, testing/application-specific-api-error-handling.md). */
const MEANINGS: Readonly<Record<string, ExcelIssue>> = {
  InvalidOperationInCellEditMode: { code: "cell-edit" },
  RequestPayloadSizeLimitExceeded: { code: "too-large" },
  ResponsePayloadSizeLimitExceeded: { code: "too-large" },
  RequestTooLong: { code: "too-large" },
  RangeExceedsLimit: { code: "too-large" },
  OperationCellsExceedLimit: { code: "too-large" },
  ActivityLimitReached: { code: "busy" },
  RequestAborted: { code: "busy" },
  InactiveWorkbook: { code: "busy" },
  ServiceNotAvailable: { code: "busy" },
  Conflict: { code: "busy" },
};

const TAKEN = new Set(["ItemAlreadyExists", "NameConflict"]);
const MISSING = new Set(["ItemNotFound", "InvalidReference", "InvalidBinding"]);

/**
 * The issue behind a failure of a call to Excel; undefined for a fault of our own, which must not be hidden.
 * @param sheet title of the sheet that was at hand.
 */
export function issueOfError(error: unknown, sheet?: string): ExcelIssue | undefined {
  if (error instanceof ExcelFailure) return error.issue;
  if (!isOfficeError(error)) return undefined;
  const at = sheet === undefined ? {} : { sheet };
  const known = MEANINGS[error.code];
  if (known) return known;
  if (error.code === "AccessDenied") return { code: "protected-sheet", ...at };
  if (TAKEN.has(error.code)) return takenBy(error, at);
  if (MISSING.has(error.code)) return { code: "not-found", ...at };
  return { code: "unknown", ...at };
}

/** Whether Excel refused to add a sheet because its title is taken: then nothing of ours was made. */
export function isTitleTaken(error: unknown): boolean {
  return isOfficeError(error) && TAKEN.has(error.code) && locationOf(error).includes("worksheet");
}

/** Whether Excel could not read what it was given, such as a formula with a fault in it. */
export const isRefusedArgument = (error: unknown): boolean => isOfficeError(error) && error.code === "InvalidArgument";

function takenBy(error: OfficeError, at: { readonly sheet?: string }): ExcelIssue {
  if (locationOf(error).includes("worksheet")) return { code: "taken-title", ...at };
  if (/table|\.name$/.test(locationOf(error))) return { code: "taken-table" };
  return { code: "unknown", ...at };
}

const locationOf = (error: OfficeError): string => (error.debugInfo.errorLocation ?? "").toLowerCase();

/** By shape, not by class: the library may live in another realm than this code. */
function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "debugInfo" in error && typeof error.debugInfo === "object" && error.debugInfo !== null;
}
