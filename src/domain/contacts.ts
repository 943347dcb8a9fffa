import { nameKey } from "./names";

/** What is known of one contact at a customer. */
export interface Contact {
  readonly customer: string;
  readonly name: string;
  /** 1–5, 5 decides most; null when unknown. */
  readonly influence: number | null;
}

/** Whether a contact is one of a customer, and if not, why. */
export type ContactStanding = "counts" | "unnamed" | "other-customer";

/** The standing of every contact; a blank customer has none. */
export function contactStandings(customer: string, contacts: readonly Contact[]): readonly ContactStanding[] {
  const key = nameKey(customer);
  return contacts.map(({ name, customer: own }) => (name === "" ? "unnamed" : key !== "" && nameKey(own) === key ? "counts" : "other-customer"));
}

/**
 * The contacts of one customer, the most influential first, those of unknown influence last; else in their own order.
 *
 * @returns Positions in the contacts that came in, from 0; empty for a blank customer. A contact without a name is none.
 */
export function contactsOf(customer: string, contacts: readonly Contact[]): readonly number[] {
  const standings = contactStandings(customer, contacts);
  const rows = [...contacts.keys()].filter((row) => standings[row] === "counts");
  const influence = (row: number): number => contacts[row]?.influence ?? 0;
  return rows.sort((one, other) => influence(other) - influence(one));
}
