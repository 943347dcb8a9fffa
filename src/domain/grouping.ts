import type { Amounts } from "./money";

/** Rows taken together under a name, such as the debiteuren of one concern. */
export interface GroupedAmounts {
  /** The sum of each group, groups in the order in which they first appear. */
  readonly amounts: Amounts;
  /** The group of each row, as a position in `amounts`. */
  readonly groupOf: Uint32Array;
  /** The first row of each group. */
  readonly firstRow: Uint32Array;
}

/**
 * Adds amounts up per group. Names differ only when Excel would call them different: capitals and spaces around a name
 * do not count. A row without a name is a group of its own.
 *
 * @param amounts Whole cents.
 * @param names One name per amount, "" for none.
 */
export function groupAmounts(amounts: Amounts, names: readonly string[]): GroupedAmounts {
  const sums = new Float64Array(amounts.length);
  const groupOf = new Uint32Array(amounts.length);
  const firstRow = new Uint32Array(amounts.length);
  const known = new Map<string, number>();
  let count = 0;
  amounts.forEach((amount, row) => {
    const key = groupKey(names[row] ?? "");
    const group = (key === "" ? undefined : known.get(key)) ?? count;
    if (group === count) {
      firstRow[count++] = row;
      if (key !== "") known.set(key, group);
    }
    groupOf[row] = group;
    sums[group] = (sums[group] ?? 0) + amount;
  });
  return { amounts: sums.subarray(0, count), groupOf, firstRow: firstRow.subarray(0, count) };
}

function groupKey(name: string): string {
  return name === "" ? "" : name.trim().normalize("NFC").toLowerCase();
}
