import type { Amounts, Cents } from "./money";
import { nameKey } from "./names";

/** Rows of the customer table by name; see {@link nameKey}. */
export class CustomerLookup {
  private readonly rows = new Map<string, number[]>();

  /** @param names One name per row, "" for a row without a customer. */
  constructor(names: readonly string[]) {
    names.forEach((name, row) => {
      const key = nameKey(name);
      if (key === "") return;
      const known = this.rows.get(key);
      if (known) known.push(row);
      else this.rows.set(key, [row]);
    });
  }

  /** The rows of a customer, in order; empty for a name that is not there. */
  rowsOf(name: string): readonly number[] {
    return this.rows.get(nameKey(name)) ?? [];
  }

  /** What all rows of a customer add up to; null for a name that is not there. */
  revenueOf(name: string, revenues: Amounts): Cents | null {
    const rows = this.rowsOf(name);
    return rows.length === 0 ? null : rows.reduce((sum, row) => sum + (revenues[row] ?? 0), 0);
  }
}
