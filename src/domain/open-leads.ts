import type { PipelineOutcome, PipelineStage } from "./pipeline";

/** One row of leads and prospects by stage; "" and null for a blank cell. */
export interface StageRow {
  readonly customer: string;
  readonly description: string;
  /** Blank counts as prospect, as it does for the expectation. */
  readonly stage: PipelineStage | null;
  /** Blank counts as open. */
  readonly outcome: PipelineOutcome | null;
  /** Whether it is a new part of an existing account. */
  readonly atExisting: boolean;
}

/** Where a row belongs, in the order in which the groups are shown: what is open by stage, then what is closed. */
export const STAGE_GROUPS = ["lead", "prospect", "hot prospect", "gewonnen", "verloren", "empty"] as const;

/** One of {@link STAGE_GROUPS}. */
export type StageGroup = (typeof STAGE_GROUPS)[number];

/** A number of rows, and how many of them are new parts of existing accounts. */
export interface StageCount {
  readonly rows: number;
  readonly atExisting: number;
}

/** All rows counted; the groups add up to `all`. */
export interface StageTotals {
  readonly groups: Readonly<Record<StageGroup, StageCount>>;
  readonly all: StageCount;
}

/** The group of a row; every row belongs to exactly one. */
export function stageGroup({ customer, description, stage, outcome }: StageRow): StageGroup {
  if (customer === "" && description === "" && stage === null && outcome === null) return "empty";
  return outcome === null || outcome === "open" ? (stage ?? "prospect") : outcome;
}

/** Counts the rows by group; without rows every count is 0. */
export function stageTotals(rows: readonly StageRow[]): StageTotals {
  const found = rows.map((row) => ({ group: stageGroup(row), atExisting: row.atExisting }));
  const inGroup = (group: StageGroup): StageCount => countOf(found.filter((row) => row.group === group));
  const groups = {
    "lead": inGroup("lead"), "prospect": inGroup("prospect"), "hot prospect": inGroup("hot prospect"),
    "gewonnen": inGroup("gewonnen"), "verloren": inGroup("verloren"), "empty": inGroup("empty"),
  };
  return { groups, all: countOf(found) };
}

function countOf(rows: readonly { readonly atExisting: boolean }[]): StageCount {
  return { rows: rows.length, atExisting: rows.filter(({ atExisting }) => atExisting).length };
}

/** The open rows of one stage in their own order, at most `limit`; none: an empty list. */
export function openInStage<Row extends StageRow>(rows: readonly Row[], stage: PipelineStage, limit: number): Row[] {
  return rows.filter((row) => stageGroup(row) === stage).slice(0, limit);
}
