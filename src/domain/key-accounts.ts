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
  /** Its points in each list, 0 where it does not stand; together its points. */
  readonly perList: readonly number[];
}

/** What a name in a list counts as. `missing`: it does not stand in the other list. */
export type NameStanding = "counts" | "unnamed" | "doubled" | "missing";

/** Places of a list that earn points: 5 for the first to 1 for the fifth. */
export const BORDA_PLACES = 5;

/**
 * Adds up the points of every name over the lists. More points first, then more lists; what is equal in both shares a rank and
 * keeps the order of appearance. A name twice in one list counts with its best place.
 *
 * @returns Empty when no list holds a name.
 */
export function borda(lists: readonly RankedNames[]): readonly BordaLine[] {
  const found = new Map<string, { name: string; points: number; lists: number; perList: number[] }>();
  lists.forEach((list, at) => {
    const standings = nameStandings(list);
    list.slice(0, BORDA_PLACES).forEach((name, place) => {
      if (standings[place] !== "counts") return;
      const key = nameKey(name);
      const line = found.get(key) ?? { name, points: 0, lists: 0, perList: lists.map(() => 0) };
      line.perList[at] = BORDA_PLACES - place;
      line.points += BORDA_PLACES - place;
      line.lists++;
      found.set(key, line);
    });
  });
  const ordered = [...found.values()].sort((one, other) => other.points - one.points || other.lists - one.lists);
  return ordered.map((line) => ({ rank: 1 + ordered.findIndex((other) => other.points === line.points && other.lists === line.lists), ...line }));
}

/** How many different names of one list stand in the other too; null when one of them holds no name. */
export function overlapOf(list: RankedNames, other: RankedNames): number | null {
  if ([list, other].some((names) => names.every((name) => nameKey(name) === ""))) return null;
  return nameStandings(list, other).filter((standing) => standing === "counts").length;
}

/** What every name of a list counts as: each name once, and only if it stands in the other list as well where there is one. */
export function nameStandings(list: RankedNames, other?: RankedNames): readonly NameStanding[] {
  const [seen, others] = [new Set<string>(), other && new Set(other.map(nameKey))];
  return list.map(nameKey).map((key) => {
    if (key === "") return "unnamed";
    if (seen.has(key)) return "doubled";
    seen.add(key);
    return others?.has(key) === false ? "missing" : "counts";
  });
}
