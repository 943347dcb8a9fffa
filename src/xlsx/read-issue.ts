/** Why a file cannot be read at all, or a part of it cannot. `part` is its path inside the file. */
export type FileIssue =
  | { readonly code: "empty-file" | "not-a-workbook" | "old-workbook" | "encrypted" | "truncated" }
  | { readonly code: "unsupported"; readonly received: "zip64" | "compression" | "spanned" }
  | { readonly code: "too-large"; readonly what: keyof ReadLimits; readonly expected: number; readonly received: number; readonly sheet?: string }
  | { readonly code: "corrupt" | "forbidden-xml"; readonly part: string; readonly sheet?: string; readonly cell?: string; readonly received?: string };

/** A name of ours that does not count: it belongs to one sheet (Excel copies names with a sheet), to another file, or to cells that are gone. */
export interface IgnoredName {
  readonly code: "name-ignored";
  readonly name: string;
  readonly reason: "sheet-scoped" | "external" | "broken";
}

/**
 * What stands in the way of reading, as data.
 * - `cell-error`: an error of Excel where an answer was expected; read as nothing.
 * - `header-missing`: a column that a table does not have, under no spelling; absent from the rows.
 * - `not-found`: no such sheet or table.
 */
export type ReadIssue =
  | FileIssue
  | IgnoredName
  | { readonly code: "cell-error"; readonly sheet: string; readonly cell: string; readonly received: string }
  | { readonly code: "header-missing"; readonly table: string; readonly expected: string }
  | { readonly code: "not-found"; readonly sheet?: string; readonly table?: string };

/**
 * How much a file may ask for; whatever asks for more is refused, and never unpacked first. docs/reading-limits.md says why.
 * - `entries`: parts in the file, and relations of one part with others.
 * - `entryBytes`: one part, unpacked. `totalBytes`: all parts that are read, unpacked, each counted once.
 * - `work`: characters that are gone through, again and again included: ten tables on one sheet are ten times that sheet.
 * - `strings`: texts that cells share. `names`: defined names, and document properties. `formats`: formats of cells.
 * - `tables`: tables on one sheet.
 * - `cells`: cells that one call gives back, blanks included. `text`: characters in them, each time that a shared text is.
 */
export interface ReadLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  readonly work: number;
  readonly strings: number;
  readonly names: number;
  readonly formats: number;
  readonly tables: number;
  readonly cells: number;
  readonly text: number;
}

/**
 * Unpacks deflated bytes into at most `most` bytes, and throws when there are more or they are damaged. In Node:
 * `(packed, most) => inflateRawSync(packed, { maxOutputLength: most })`, which takes a third of the time of the one here.
 */
export type Unpack = (packed: Uint8Array, most: number) => Uint8Array;

/** What a caller has that is faster than what is here: a way to unpack, and the CRC-32 of bytes (`node:zlib` has both). */
export interface Tools {
  readonly unpack?: Unpack | undefined;
  readonly checksum?: ((bytes: Uint8Array) => number) | undefined;
}

/** Other limits than the usual ones, and other tools. */
export interface ReadOptions extends Partial<ReadLimits>, Tools {}

const MB = 2 ** 20;

/** For one file that a person chose: room for 100,000 customers. */
export const READ_LIMITS: ReadLimits = { entries: 4096, entryBytes: 100 * MB, totalBytes: 250 * MB, work: 512 * MB, strings: 2_000_000, names: 65_536, formats: 65_536, tables: 256, cells: 2_000_000, text: 100_000_000 };

/** For one of many files that are read one after another, by more than one worker: room for 60,000 customers. */
export const TEAM_READ_LIMITS: ReadLimits = { ...READ_LIMITS, entryBytes: 48 * MB, totalBytes: 96 * MB, work: 128 * MB, strings: 500_000, cells: 1_000_000, text: 32_000_000 };

/** Stops the reading of one part; the entry points of this room turn it into its issue. */
export class ReadError extends Error {
  /** Keeps the issue beside a message of its code. */
  constructor(readonly issue: FileIssue, options?: { readonly cause: unknown }) {
    super(issue.code, options);
    this.name = "ReadError";
  }
}

/** Refuses the first that is too many. @throws ReadError */
export function checkCount(limits: ReadLimits, what: keyof ReadLimits, received: number): void {
  const expected = limits[what];
  if (received > expected) throw new ReadError({ code: "too-large", what, expected, received });
}

/** What a piece of reading gave, or why it did not, with the sheet that was being read; an error that is not ours goes on. */
export function attempt<Result>(work: () => Result, sheet?: string): { readonly result: Result } | { readonly issue: FileIssue } {
  try {
    return { result: work() };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { issue } = error;
    return { issue: sheet !== undefined && ("part" in issue || "what" in issue) ? { sheet, ...issue } : issue };
  }
}
