import type { Cents } from "./money";
import { nameKey } from "./names";

/** What one can be to a customer, from the lowest level (1) to the highest (4). */
export const RELATION_TYPES = ["Leverancier", "Voorkeursleverancier", "Toeleveringspartner", "Partner in business"] as const;

/** One of {@link RELATION_TYPES}. */
export type RelationType = (typeof RELATION_TYPES)[number];

/** A step of the ladder: 1 for Leverancier up to 4 for Partner in business. An order, not a quantity. */
export type RelationLevel = 1 | 2 | 3 | 4;

/** An account on the ladder. */
export interface LadderAccount {
  readonly level: RelationLevel;
  readonly revenue: Cents;
}

/** The accounts on one level. */
export interface LadderLine {
  readonly level: RelationLevel;
  readonly type: RelationType;
  readonly count: number;
  /** Part of the accounts on the ladder, 0–1; null when there are none. */
  readonly countShare: number | null;
  readonly sum: Cents;
}

/** The level in the middle, twice the same unless the middle falls between two accounts on different levels. */
export interface LevelRange {
  readonly lower: RelationLevel;
  readonly upper: RelationLevel;
}

const LEVELS: readonly RelationLevel[] = [1, 2, 3, 4];
const BY_KEY: ReadonlyMap<string, RelationLevel> = new Map(LEVELS.flatMap((level): [string, RelationLevel][] => [[nameKey(relationTypeOf(level)), level], [String(level), level]]));

/** The name of a level. */
export function relationTypeOf(level: RelationLevel): RelationType {
  return RELATION_TYPES[level - 1] ?? RELATION_TYPES[0];
}

/** The level that a text names, by its word or its number, capitals, spaces and accents aside; null when it names none. */
export function relationLevelOf(text: string): RelationLevel | null {
  return BY_KEY.get(nameKey(text)) ?? null;
}

/**
 * Counts accounts and their revenue per level: always four lines, lowest level first.
 *
 * @param accounts Their revenues together at most {@link MOST_CENTS}.
 */
export function relationLadder(accounts: readonly LadderAccount[]): LadderLine[] {
  return LEVELS.map((level) => {
    const members = accounts.filter((account) => account.level === level);
    return {
      level,
      type: relationTypeOf(level),
      count: members.length,
      countShare: accounts.length > 0 ? members.length / accounts.length : null,
      sum: members.reduce((sum, { revenue }) => sum + revenue, 0),
    };
  });
}

/** The part of the revenue on the ladder that stands on level 3 or 4: 0–1, null unless that revenue is above zero. */
export function partnerShare(lines: readonly LadderLine[]): number | null {
  const sumFrom = (least: number): Cents => lines.reduce((sum, line) => (line.level >= least ? sum + line.sum : sum), 0);
  const total = sumFrom(1);
  return total > 0 ? sumFrom(3) / total : null;
}

/** The median: half of the accounts stand no higher, half no lower. Levels have an order and no distance, so that two middles are not averaged. null without accounts. */
export function medianLevel(levels: readonly RelationLevel[]): LevelRange | null {
  const ordered = [...levels].sort((one, other) => one - other);
  const lower = ordered[Math.ceil(ordered.length / 2) - 1];
  const upper = ordered[Math.floor(ordered.length / 2)];
  return lower === undefined || upper === undefined ? null : { lower, upper };
}

/** How many levels up it is to the target; below zero when the target is lower. */
export function levelGap(current: RelationLevel, target: RelationLevel): number {
  return target - current;
}
