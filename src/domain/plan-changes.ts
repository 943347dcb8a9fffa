import { quarterOf } from "./calendar";

/** One answer of a plan as it was. */
export interface SnapshotEntry {
  /** The name of the answer; of a key that stands there twice the first counts. */
  readonly key: string;
  readonly label?: string;
  /** null and empty text: not filled in. */
  readonly value: number | string | null;
}

/** A plan as it was. */
export interface Snapshot {
  /** A day of the quarter that it tells of, as Excel's serial number. */
  readonly day: number;
  readonly entries: readonly SnapshotEntry[];
}

/** What became of one answer. */
export interface PlanChange {
  readonly key: string;
  /** As the later snapshot has it, or else the earlier; the key when neither has one. */
  readonly label: string;
  readonly kind: "new" | "gone" | "changed";
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** After min before, null unless both are numbers. */
  readonly difference: number | null;
}

/** Half a cent: what is not further apart, and no more than floating point makes of one number, is the same. */
const SAME = 0.005;
const SAME_PART = 1e-9;

/** What changed between two snapshots, whichever comes first: in the order of the later one, then what is gone in the order of the earlier. */
export function planChanges(one: Snapshot, other: Snapshot): PlanChange[] {
  const [earlier, later] = one.day <= other.day ? [one, other] : [other, one];
  const [before, after] = [byKey(earlier), byKey(later)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => changeOf(before.get(key) ?? { key, value: null }, after.get(key) ?? { key, value: null }) ?? []);
}

/** Whether one of the snapshots tells of the quarter of the boekjaar in which a day falls: then that quarter is locked already. */
export function hasSnapshot(snapshots: readonly Pick<Snapshot, "day">[], day: number, firstMonth = 1): boolean {
  return snapshots.some((snapshot) => quarterOf(snapshot.day, firstMonth) === quarterOf(day, firstMonth));
}

function byKey({ entries }: Snapshot): Map<string, SnapshotEntry> {
  const found = new Map<string, SnapshotEntry>();
  for (const entry of entries) if (!found.has(entry.key)) found.set(entry.key, entry.value === "" ? { ...entry, value: null } : entry);
  return found;
}

function changeOf(before: SnapshotEntry, after: SnapshotEntry): PlanChange | null {
  if (isSame(before.value, after.value)) return null;
  const difference = typeof before.value === "number" && typeof after.value === "number" ? after.value - before.value : null;
  const kind = before.value === null ? "new" : after.value === null ? "gone" : "changed";
  return { key: after.key, label: after.label ?? before.label ?? after.key, kind, before: before.value, after: after.value, difference };
}

/** In proportion too: a margin that goes from 0.400 to 0.404 did change. */
function isSame(before: SnapshotEntry["value"], after: SnapshotEntry["value"]): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  const apart = Math.abs(after - before);
  return apart < SAME && apart <= SAME_PART * Math.max(1, Math.abs(before), Math.abs(after));
}
