import type { Cents } from "./money";

/** The types of relation from the lowest rung up. An order, not a measure: they are counted, never averaged. */
export const RELATION_TYPES = ["Leverancier", "Voorkeursleverancier", "Toeleveringspartner", "Partner in business"] as const;

/** One of {@link RELATION_TYPES}. */
export type RelationType = (typeof RELATION_TYPES)[number];

/** An account on a rung; the revenue is null when it is not known. */
export interface AccountRelation {
  readonly type: RelationType;
  readonly revenue: Cents | null;
}

/** One rung. `share` is the part of the accounts, null without accounts. */
export interface LadderLine {
  readonly level: number;
  readonly type: RelationType;
  readonly accounts: number;
  readonly share: number | null;
  readonly revenue: Cents;
}

/** The level of a type, 1–4. */
export const levelOf = (type: RelationType): number => RELATION_TYPES.indexOf(type) + 1;

/** Counts and adds up the accounts per rung: always four lines. */
export function relationLadder(accounts: readonly AccountRelation[]): readonly LadderLine[] {
  return RELATION_TYPES.map((type) => {
    const own = accounts.filter((account) => account.type === type);
    return {
      level: levelOf(type), type, accounts: own.length,
      share: accounts.length === 0 ? null : own.length / accounts.length,
      revenue: own.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0),
    };
  });
}

/** The middle rung: one type, or the two around the middle of an even number; empty without accounts. */
export function medianTypes(types: readonly RelationType[]): readonly RelationType[] {
  const ordered = [...types].sort((one, other) => levelOf(one) - levelOf(other));
  const middle = [ordered[Math.ceil(ordered.length / 2) - 1], ordered[Math.floor(ordered.length / 2)]];
  return [...new Set(middle)].filter((type) => type !== undefined);
}
