import type { ActionStatus, Cents, PipelineOutcome, PipelineStage } from "../domain";

/** Whether the amounts of a row are all that the customer brings in, or only what this person brings in. */
export type CountsAs = "geheel" | "mijn deel";

/** Revenue and margin of one year in whole cents; null where a cell is blank. */
export interface YearAmounts {
  readonly revenue: Cents | null;
  readonly margin: Cents | null;
}

/** Of the boekjaar of the workbook, the year before, and the year before that. */
export type ThreeYears = readonly [YearAmounts, YearAmounts, YearAmounts];

/** A customer as one workbook has it. Texts are "" where nothing was filled in; `row` is the body row in its table, from 0. */
export interface CustomerLine {
  readonly row: number;
  readonly administratie: string;
  readonly debtor: string;
  readonly customer: string;
  readonly concern: string;
  readonly accountmanager: string;
  /** Serial number of the day since when that is the accountmanager. */
  readonly since: number | null;
  readonly countsAs: CountsAs;
  readonly status: string;
  readonly years: ThreeYears;
}

/** A lead or deal of one workbook. `counts`: whether it counts towards the expectation there, in its own period; `expected` is 0 when it does not. */
export interface DealLine {
  readonly row: number;
  readonly customer: string;
  readonly description: string;
  readonly stage: PipelineStage | null;
  readonly outcome: PipelineOutcome | null;
  readonly orderDate: number | null;
  readonly amount: Cents | null;
  /** A fraction 0–1. */
  readonly chance: number | null;
  readonly counts: boolean;
  readonly expected: Cents;
}

/** What one product brought in at the account of a plan; margins are in money, whichever way they were filled in. */
export interface ProductLine {
  readonly row: number;
  readonly plan: number;
  readonly account: string;
  readonly product: string;
  readonly years: ThreeYears;
}

/** An action that was chosen. `origin` is the title of its sheet; `plan` the number of its plan, null for an opdracht. */
export interface ActionLine {
  readonly row: number;
  readonly plan: number | null;
  readonly origin: string;
  readonly text: string;
  readonly who: string;
  readonly deadline: number | null;
  readonly status: ActionStatus;
}

/** An account plan. `target` and `actual` are of its revenue goals, null where nothing is filled in; `answered` of `total` answers of its first page are given, private ones left out. */
export interface PlanLine {
  readonly plan: number;
  readonly account: string;
  readonly target: Cents | null;
  readonly actual: Cents | null;
  readonly answered: number;
  readonly total: number;
  readonly priority: string;
  readonly nextReview: number | null;
}

/** Totals that a person chose to share, as one line of text each; null when not shared. Answers themselves are never here. */
export interface SharedTotals {
  readonly roles: string | null;
  readonly styles: string | null;
}

/** Which workbook this is. Two files of one workbook have one id; a copy that somebody else fills in has another owner. */
export interface MemberIdentity {
  readonly workbookId: string;
  readonly owner: string;
  readonly boekjaar: number;
  /** Serial number of the last day of the figures; null for a whole boekjaar. */
  readonly periodTo: number | null;
}

/** All that a roll-up knows of one workbook: plain data, without anything private. */
export interface MemberRecord extends MemberIdentity {
  /** Name of the file, with its folder below the one that was chosen. */
  readonly file: string;
  /** When it was saved, as a serial number with its time; null when the file does not say. */
  readonly savedAt: number | null;
  /** Same content, same text: a digest of everything below, whosever it is. */
  readonly content: string;
  readonly organisation: string;
  readonly currency: string;
  readonly schema: string;
  /** First and last order date that count in its pipeline. */
  readonly pipelineFrom: number | null;
  readonly pipelineTo: number | null;
  /** The score of opdracht 1.1, 7–35; null until all of it is answered. */
  readonly position: number | null;
  readonly shared: SharedTotals;
  readonly customers: readonly CustomerLine[];
  readonly deals: readonly DealLine[];
  readonly products: readonly ProductLine[];
  readonly actions: readonly ActionLine[];
  readonly plans: readonly PlanLine[];
}
