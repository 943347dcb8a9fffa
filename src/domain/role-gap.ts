/** How important a role is and how well it is fulfilled, both 1–5; null while not answered. */
export interface RoleScore {
  readonly importance: number | null;
  readonly fulfilment: number | null;
}

/** What a role lacks. Both null while one of the scores is open. */
export interface RoleGap extends RoleScore {
  /** importance − fulfilment, 0 when the role is good enough. */
  readonly shortfall: number | null;
  /** importance × shortfall, 0–20. */
  readonly priority: number | null;
}

/** A role that is suggested to work on; `tied` when another role is just as important and could stand in its place. */
export interface RoleSuggestion {
  readonly role: number;
  readonly importance: number;
  readonly shortfall: number;
  readonly tied: boolean;
}

interface KnownRole { readonly role: number; readonly importance: number; readonly fulfilment: number; readonly shortfall: number; readonly priority: number }

/** The gap of one role. */
export function roleGap({ importance, fulfilment }: RoleScore): RoleGap {
  if (importance === null || fulfilment === null) return { importance, fulfilment, shortfall: null, priority: null };
  const shortfall = Math.max(0, importance - fulfilment);
  return { importance, fulfilment, shortfall, priority: importance * shortfall };
}

/**
 * The roles to work on: the most important first, then the largest shortfall, then in their own order. A role of which a score
 * is open is never suggested.
 *
 * @param count How many roles at most.
 * @returns Roles as positions from 0; empty when none has both scores.
 */
export function suggestedRoles(scores: readonly RoleScore[], count: number): readonly RoleSuggestion[] {
  const known = knownRoles(scores).sort((one, other) => other.importance - one.importance || other.shortfall - one.shortfall);
  return known.slice(0, count).map(({ role, importance, shortfall }) => ({
    role, importance, shortfall,
    tied: known.some((other) => other.role !== role && other.importance === importance),
  }));
}

/** How well roles are fulfilled, weighed by importance: `filled` (Σ b·min(i, b)) and `short` (Σ priority) make up `needed` (Σ b²). */
export interface RoleWeights { readonly filled: number; readonly short: number; readonly needed: number }

/** The weighed fulfilment of the roles that have both scores; all 0 when none has. */
export function weighedRoles(scores: readonly RoleScore[]): RoleWeights {
  const sum = (of: (role: KnownRole) => number): number => knownRoles(scores).reduce((total, role) => total + of(role), 0);
  const [needed, short] = [sum(({ importance }) => importance ** 2), sum(({ priority }) => priority)];
  return { filled: needed - short, short, needed };
}

/** How well the roles are fulfilled, weighed by importance, 0–1; null when no role has both scores. */
export function roleFulfilment(scores: readonly RoleScore[]): number | null {
  const { filled, needed } = weighedRoles(scores);
  return needed === 0 ? null : filled / needed;
}

/** The roles with the highest priority, as positions from 0; more than one when they tie, none when nothing falls short. */
export function largestGaps(scores: readonly RoleScore[]): readonly number[] {
  const known = knownRoles(scores);
  const most = Math.max(0, ...known.map(({ priority }) => priority));
  return most === 0 ? [] : known.filter(({ priority }) => priority === most).map(({ role }) => role);
}

/** The roles that are needed least: without shortfall, the lowest importance, of these the best fulfilled. More than one when they tie. */
export function leastNeeded(scores: readonly RoleScore[]): readonly number[] {
  const enough = knownRoles(scores).filter(({ shortfall }) => shortfall === 0);
  const least = Math.min(...enough.map(({ importance }) => importance));
  const candidates = enough.filter(({ importance }) => importance === least);
  const best = Math.max(...candidates.map(({ fulfilment }) => fulfilment));
  return candidates.filter(({ fulfilment }) => fulfilment === best).map(({ role }) => role);
}

function knownRoles(scores: readonly RoleScore[]): KnownRole[] {
  return scores.flatMap((score, role) => {
    const { importance, fulfilment, shortfall, priority } = roleGap(score);
    return importance === null || fulfilment === null || shortfall === null || priority === null ? [] : [{ role, importance, fulfilment, shortfall, priority }];
  });
}
