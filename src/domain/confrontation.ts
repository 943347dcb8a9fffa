/** How strongly two points of a SWOT meet: 0 not at all, 3 strongly. */
export const STRONGEST_MEETING = 3;

/** How strongly one side of the SWOT meets another. */
export interface QuadrantStrength {
  /** 0–1, over the cells that are judged; null while none is. */
  readonly strength: number | null;
  /** What the judged cells hold together. */
  readonly points: number;
  /** Cells that are judged. */
  readonly filled: number;
  /** All cells, judged or not. */
  readonly cells: number;
}

/**
 * The strength of one quadrant of the confrontation matrix: the part of what its judged cells could hold at most.
 *
 * @param meetings Whole numbers from 0 to {@link STRONGEST_MEETING}, null for a cell that is not judged: that is no 0.
 */
export function quadrantStrength(meetings: readonly (number | null)[]): QuadrantStrength {
  const judged = meetings.filter((meeting) => meeting !== null);
  const points = judged.reduce((running, meeting) => running + meeting, 0);
  const strength = judged.length > 0 ? points / (STRONGEST_MEETING * judged.length) : null;
  return { strength, points, filled: judged.length, cells: meetings.length };
}
