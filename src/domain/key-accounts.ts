import { nameKey } from "./names";

/** A ranked list of names, the best first; "" keeps its place. */
export type RankedNames = readonly string[];

/** What a customer earned over all lists. */
export interface BordaLine {
  /** Equal points in equally many lists share a rank, and the next rank skips. */
  readonly rank: number;
  /** As it was spelled first. */
  readonly name: string;
  readonly points: number;
  /** In how many lists it stands. */
  readonly lists: number;
}

/** Places of a list that earn points: 5 for the first to 1 for the fifth. */
export const BORDA_PLACES = 5;

/**
 * Adds up the points of every name over the lists. More points first, then more lists; what is equal in both shares a rank and
 * keeps the order of appearance. A name twice in one list counts with its best place.
 *
 * @returns Empty when no list holds a name.
 */
export function borda(lists: readonly RankedNames[]): readonly BordaLine[] {
  const found = new Map<string, { name: string; points: number; lists: number }>();
  for (const list of lists) {
    for (const [key, { name, place }] of placesIn(list)) {
      const line = found.get(key) ?? { name, points: 0, lists: 0 };
      line.points += BORDA_PLACES - place;
      line.lists++;
      found.set(key, line);
    }
  }
  const ordered = [...found.values()].sort((one, other) => other.points - one.points || other.lists - one.lists);
  return ordered.map((line) => ({ rank: 1 + ordered.findIndex((other) => other.points === line.points && other.lists === line.lists), ...line }));
}

/** How many different names of one list stand in the other too; null when one of them holds no name. */
export function overlapOf(list: RankedNames, other: RankedNames): number | null {
  const [names, others] = [list, other].map((each) => new Set(each.map(nameKey).filter((key) => key !== "")));
  if (!names || !others || names.size === 0 || others.size === 0) return null;
  return [...others].filter((key) => names.has(key)).length;
}

function placesIn(list: RankedNames): ReadonlyMap<string, { readonly name: string; readonly place: number }> {
  const places = new Map<string, { name: string; place: number }>();
  list.slice(0, BORDA_PLACES).forEach((name, place) => {
    const key = nameKey(name);
    if (key !== "" && !places.has(key)) places.set(key, { name, place });
  });
  return places;
}
