import type { SheetPlan } from "../plan";
import type { OpenWorkbook } from "./existing";

/**
 * Where a new sheet goes among the tabs (0-based): after the nearest sheet of ours that comes before it in the
 * catalogue, else before the nearest that comes after it; null, at the end, when none of ours stands.
 */
export function positionOf(id: string, { tabs, catalogueOrder }: OpenWorkbook): number | null {
  const rank = (other: string | null): number => (other === null ? -1 : catalogueOrder.indexOf(other));
  const own = rank(id);
  const ours = tabs.map((tab, index) => ({ index, rank: rank(tab.id) })).filter((tab) => tab.rank >= 0);
  const before = ours.filter((tab) => tab.rank < own).sort((a, b) => b.rank - a.rank)[0];
  if (before) return before.index + 1 === tabs.length ? null : before.index + 1;
  const after = ours.filter((tab) => tab.rank > own).sort((a, b) => a.rank - b.rank)[0];
  return after ? after.index : null;
}

/** What stands once a new sheet was added. */
export function withTab(existing: OpenWorkbook, { id, title }: Pick<SheetPlan, "id" | "title">): OpenWorkbook {
  const tabs = [...existing.tabs];
  tabs.splice(positionOf(id, existing) ?? tabs.length, 0, { id, title });
  return { ...existing, tabs };
}
