import type { Amounts, Cents } from "./money";
import { nameKey } from "./names";

/** The phases of a relation with a customer, in their order, as the list of customers spells them. */
export const RELATION_PHASES = [
  "Werving", "Verwelkoming", "Elkaar leren kennen", "Accountmanagement (vaste relatie)",
  "Intensive care", "Dreigende scheiding", "Scheiding", "Terugwinnen",
] as const;

/** One of {@link RELATION_PHASES}. */
export type RelationPhase = (typeof RELATION_PHASES)[number];

/** The customers in one phase. */
export interface PhaseLine {
  readonly phase: RelationPhase;
  readonly count: number;
  readonly sum: Cents;
  /** Part of the revenue of all customers, with or without a phase; null unless that is above zero. */
  readonly sumShare: number | null;
}

const BY_KEY: ReadonlyMap<string, RelationPhase> = new Map([
  ...RELATION_PHASES.flatMap((phase): [string, RelationPhase][] => [[phase, phase], [nameKey(phase), phase]]),
  ["accountmanagement", "Accountmanagement (vaste relatie)"],
]);

/** The phase that a text names, capitals, spaces and accents aside; null when it names none. */
export function relationPhaseOf(text: string): RelationPhase | null {
  // Most cells were chosen from a list and need no key, which is slow to make.
  return BY_KEY.get(text) ?? BY_KEY.get(nameKey(text)) ?? null;
}

/**
 * Counts customers and their revenue per phase: always eight lines, in the order of {@link RELATION_PHASES}.
 *
 * @param phases One per customer, null for none.
 * @param amounts Whole cents, one per customer; together at most {@link MOST_CENTS}.
 */
export function phaseLines(phases: readonly (RelationPhase | null)[], amounts: Amounts): PhaseLine[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return RELATION_PHASES.map((phase) => {
    const members = amounts.filter((_, at) => phases[at] === phase);
    const sum = members.reduce((running, amount) => running + amount, 0);
    return { phase, count: members.length, sum, sumShare: total > 0 ? sum / total : null };
  });
}

/**
 * Proposes a customer for every phase asked for: the first time a phase is asked for its largest customer, the second
 * time the next, and so on. Equal revenue: the earlier customer first.
 *
 * @param wanted The phases asked for; null asks for nothing.
 * @param phases The phase of each customer, null for none.
 * @param amounts The revenue of each customer, in cents.
 * @returns Per phase asked for a position in `phases`, or null when there is no customer left.
 */
export function proposeByPhase(wanted: readonly (RelationPhase | null)[], phases: readonly (RelationPhase | null)[], amounts: Amounts): (number | null)[] {
  const ranked = [...phases.keys()].sort((one, other) => (amounts[other] ?? 0) - (amounts[one] ?? 0));
  const waiting = new Map(RELATION_PHASES.map((phase) => [phase, ranked.filter((customer) => phases[customer] === phase).values()]));
  return wanted.map((phase) => (phase === null ? null : (waiting.get(phase)?.next().value ?? null)));
}
