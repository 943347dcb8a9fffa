import { groupAmounts, type GroupedAmounts } from "./grouping";
import type { Amounts } from "./money";
import { nameKey } from "./names";

/** Customers, each once: the rows of one name are taken together; a row without a name stands alone. */
export interface CustomerIndex extends GroupedAmounts {
  /** Where each name stands in `amounts`, by {@link nameKey}. */
  readonly byKey: ReadonlyMap<string, number>;
}

/**
 * Brings rows together by name, as {@link nameKey} tells names apart. No rows give an empty index.
 *
 * @param names One per row, "" for none.
 * @param amounts Whole cents, one per row.
 */
export function indexCustomers(names: readonly string[], amounts: Amounts): CustomerIndex {
  const keys = names.map(nameKey);
  const groups = groupAmounts(amounts, keys);
  const byKey = new Map<string, number>();
  keys.forEach((key, row) => { if (key !== "") byKey.set(key, groups.groupOf[row] ?? 0); });
  return { ...groups, byKey };
}

/** Where a name stands in `amounts` of an index; null for a name that is not there, and for none. */
export function findCustomer(name: string, { byKey }: CustomerIndex): number | null {
  return byKey.get(nameKey(name)) ?? null;
}

/** What stands first on the rows of each customer, in the order of `amounts`; null where none of its rows has anything. */
export function firstPerCustomer<Value>(values: readonly (Value | null)[], { amounts, groupOf }: CustomerIndex): (Value | null)[] {
  const first: (Value | null)[] = Array.from(amounts, () => null);
  groupOf.forEach((customer, row) => { first[customer] ??= values[row] ?? null; });
  return first;
}
