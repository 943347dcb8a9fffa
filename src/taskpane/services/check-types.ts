import type { Cents, Finding, FindingSeverity, LedgerCauseKind } from "../../domain";
import type { Cell, ImportIssue, LedgerMatch, LedgerTotals } from "../../import";
import type { PlacedCell } from "../../workbooks";
import type { CustomerSource } from "../../xlsx";
import type { PaneIssue } from "../issues";
import type { ImportSourceInput, Progress, Task } from "./types";

/** Who signed a finding off, when (a serial number; null when a person typed no date) and why. */
export interface Signature {
  readonly who: string;
  readonly day: number | null;
  readonly why: string;
}

/** A finding as the pane shows it. `key` is its mark on the sheet; `changed`: it was signed off once, and its figures changed since. */
export interface ShownFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly at: PlacedCell | null;
  readonly signature: Signature | null;
  readonly changed: boolean;
}

/** Customers against a ledger, to tick off: `found − expected = difference`, and the causes add up to that. */
export interface LedgerAccount {
  readonly name: string;
  /** Header of the column of Klanten. */
  readonly column: string;
  readonly expected: Cents;
  readonly found: Cents;
  readonly difference: Cents;
  /** Debtors whose amount agrees. */
  readonly equal: number;
  readonly causes: readonly { readonly kind: LedgerCauseKind; readonly count: number; readonly amount: Cents }[];
}

/** What a check came to. `findings` are the first of all; `kept`: rows of the sheet that were not looked at, for want of a ledger or of another workbook. */
export interface CheckReport {
  readonly findings: readonly ShownFinding[];
  readonly counts: Readonly<Record<FindingSeverity, number>>;
  /** Errors and things to look at that nobody signed off. */
  readonly open: number;
  readonly kept: number;
  readonly ledger: LedgerAccount | null;
  readonly previous: PreviousWorkbook | null;
  /** Whether the sheet Controle says all of this, and its title. */
  readonly whole: boolean;
  readonly sheet: string | null;
  /** What stood in the way of the sheet. */
  readonly issues: readonly PaneIssue[];
}

/** A ledger that was opened, for the screen on which a person corrects the columns. */
export interface OpenedLedger {
  /** File name or address of the selection; "" for pasted text. */
  readonly name: string;
  readonly part: CustomerSource | null;
  readonly header: readonly string[];
  readonly rowCount: number;
  readonly sample: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
  readonly match: LedgerMatch;
}

/** What opening gives: a ledger; or a workbook of which a part is to be chosen. `years` are those of Klanten, newest first. */
export interface LedgerOpening {
  readonly opened: OpenedLedger | null;
  readonly parts: readonly CustomerSource[];
  readonly years: readonly number[];
}

/** What a person chose on that screen. `year`: which column of Klanten, 0 for the newest. */
export interface LedgerChoices {
  readonly match: LedgerMatch;
  readonly year: 0 | 1 | 2;
}

/** What was read of a ledger. */
export interface LedgerRead {
  readonly totals: LedgerTotals;
  /** Rows that were refused, and amounts of which the notation is in doubt. */
  readonly issues: readonly ImportIssue[];
}

/** The workbook of a year before. */
export interface PreviousWorkbook {
  readonly name: string;
  readonly boekjaar: number | null;
}

/** How far a check is; `total` 0 where the part in hand cannot be counted. */
export interface CheckProgress extends Progress {
  readonly part: "reading" | "computing" | "drawing" | "writing";
}

/** How a check reports, and how it is asked to stop. */
export interface CheckTask {
  readonly onProgress?: (progress: CheckProgress) => void;
  readonly signal?: AbortSignal;
}

/** The checks of the workbook. A ledger and another workbook stay at hand until they are put away; `close` frees the thread. */
export interface CheckService {
  /** Checks, and makes the sheet Controle say what was found. Null when the person stopped before anything was written. */
  check(task: CheckTask): Promise<CheckReport | null>;
  openLedger(source: ImportSourceInput): Promise<LedgerOpening>;
  /** Takes one part of the workbook that was opened last. */
  takeLedger(part: CustomerSource): Promise<OpenedLedger>;
  /** Reads the ledger; null when the person stopped, and then none is at hand. */
  readLedger(choices: LedgerChoices, task: Task): Promise<LedgerRead | null>;
  readPrevious(file: File): Promise<PreviousWorkbook>;
  putAway(what: "ledger" | "previous"): Promise<void>;
  /** Who signs a finding off is the owner of the workbook unless told, and the day is today. */
  signer(): Promise<{ readonly who: string; readonly day: number }>;
  /** Signs a finding off on the sheet; an empty name takes the signature away. */
  sign(key: string, signature: Signature): Promise<void>;
  close(): void;
}
