import { nameKey } from "./names";

/** What is known of one contact at a customer. */
export interface Contact {
  readonly customer: string;
  readonly name: string;
  /** 1–5, 5 decides most; null when unknown. */
  readonly influence: number | null;
}

/**
 * The contacts of one customer, the most influential first, those of unknown influence last; else in their own order.
 *
 * @returns Positions in the contacts that came in, from 0; empty for a blank customer. A contact without a name is none.
 */
export function contactsOf(customer: string, contacts: readonly Contact[]): readonly number[] {
  const key = nameKey(customer);
  if (key === "") return [];
  const rows = [...contacts.keys()].filter((row) => contacts[row]?.name !== "" && nameKey(contacts[row]?.customer ?? "") === key);
  const influence = (row: number): number => contacts[row]?.influence ?? 0;
  return rows.sort((one, other) => influence(other) - influence(one) || one - other);
}
