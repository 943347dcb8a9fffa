import type { Fraction } from "./fraction";

/** How long something was followed, and what ended that: the event, another end that rules it out, or only today. */
export interface Observation {
  /** Whole days, at least 0. */
  readonly days: number;
  readonly end: "event" | "competing" | "censored";
}

/** How many observations ended on one day of their life. */
type Ends = Record<Observation["end"], number>;

/**
 * The Aalen–Johansen estimate of the share for which the event comes within a number of days, other ends taken as ruling
 * it out: the cumulative incidence, exactly.
 *
 * Computed as a weight for each observation, 1/n to begin with. Whoever is censored hands its weight to those followed
 * longer, in equal parts; the weights of those with the event add up to the incidence. Each step then only multiplies by
 * small whole numbers, so that fractions stay affordable. On one day events come before censoring: who is censored on day
 * 30 was still there on day 30. Source: O. Aalen and S. Johansen (1978), Scand. J. Statist. 5, 141–150.
 *
 * @param horizon Within how many days, that day included; without it as far as the observations reach.
 * @returns 0–1; 0 without observations.
 */
export function cumulativeIncidence(observations: readonly Observation[], horizon = Infinity): Fraction {
  let followed = observations.length;
  let denominator = BigInt(Math.max(1, followed));
  let weight = 1n;
  let numerator = 0n;
  for (const [, { event, competing, censored }] of endsByDay(observations).filter(([days]) => days <= horizon)) {
    numerator += weight * BigInt(event);
    followed -= event + competing + censored;
    if (censored === 0 || followed === 0) continue;
    numerator *= BigInt(followed);
    denominator *= BigInt(followed);
    weight *= BigInt(followed + censored);
  }
  return { numerator, denominator };
}

/** The ends per day, the first day first. */
function endsByDay(observations: readonly Observation[]): (readonly [number, Ends])[] {
  const byDay = new Map<number, Ends>();
  for (const { days, end } of observations) {
    const ends = byDay.get(days) ?? { event: 0, competing: 0, censored: 0 };
    ends[end]++;
    byDay.set(days, ends);
  }
  return [...byDay].sort(([one], [other]) => one - other);
}
