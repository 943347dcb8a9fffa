/** Who an amount belongs to, as a ledger or a list of customers says it; "" where it does not. */
export interface DebtorKey {
  readonly administratie: string;
  readonly debtor: string;
}

/** One debtor: positions in the list of customers and in the ledger. One of the two may be empty, never both. */
export interface LedgerGroup {
  readonly customers: readonly number[];
  readonly lines: readonly number[];
}

/**
 * Brings customers and ledger lines of one debtor together, in the order of the customers, then of the ledger. Capitals and
 * spaces around a number do not count. An administratie counts as soon as both sides know any. What has no equal on the other
 * side goes with the only debtor there that has the same number but for leading zeros, or for an administratie that is not
 * filled in. A customer without a number stands alone; ledger lines without one stand together.
 */
export function groupByDebtor(customers: readonly DebtorKey[], lines: readonly DebtorKey[]): readonly LedgerGroup[] {
  const both = [customers, lines].every((side) => side.some(({ administratie }) => folded(administratie) !== ""));
  const keyOf = (key: DebtorKey): string => `${both ? folded(key.administratie) : ""}\u0000${folded(key.debtor)}`;
  const groups = new Map<string, { readonly customers: number[]; readonly lines: number[] }>();
  const put = (key: string, side: "customers" | "lines", position: number): void => {
    const group = groups.get(key) ?? { customers: [], lines: [] };
    group[side].push(position);
    groups.set(key, group);
  };
  customers.forEach((customer, position) => put(folded(customer.debtor) === "" ? `\u0001${position}` : keyOf(customer), "customers", position));
  const known = new Set(groups.keys());
  const asCustomer = resembling(customers.map(keyOf), lines.map(keyOf));
  lines.forEach((line, position) => put(known.has(keyOf(line)) ? keyOf(line) : (asCustomer.get(keyOf(line)) ?? keyOf(line)), "lines", position));
  return [...groups.values()];
}

const folded = (text: string): string => text.trim().toLowerCase();

/** For keys of the ledger that no customer has: the one customer key that only leading zeros or a blank administratie tell from it. */
function resembling(customers: readonly string[], lines: readonly string[]): ReadonlyMap<string, string> {
  const [ours, theirs] = [new Set(customers), new Set(lines)];
  const unmatched = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] => [...one].filter((key) => !other.has(key) && bareNumber(key) !== "");
  const candidates = byNumber(unmatched(ours, theirs));
  const rivals = byNumber(unmatched(theirs, ours));
  const found = new Map<string, string>();
  for (const [number, keys] of rivals) {
    for (const key of keys) {
      const fitting = (candidates.get(number) ?? []).filter((candidate) => isOneAdministratie(candidate, key));
      const [only] = fitting;
      const others = keys.filter((other) => only !== undefined && isOneAdministratie(only, other));
      if (only !== undefined && fitting.length === 1 && others.length === 1) found.set(key, only);
    }
  }
  return found;
}

function byNumber(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const numbers = new Map<string, string[]>();
  for (const key of keys) numbers.set(bareNumber(key), [...(numbers.get(bareNumber(key)) ?? []), key]);
  return numbers;
}

const bareNumber = (key: string): string => (key.split("\u0000")[1] ?? "").replace(/^0+(?=\d+$)/, "");

/** Whether two keys can be of one administratie: the same one, or one of them says none. */
function isOneAdministratie(one: string, other: string): boolean {
  const [left = "", right = ""] = [one.split("\u0000")[0], other.split("\u0000")[0]];
  return left === right || left === "" || right === "";
}
