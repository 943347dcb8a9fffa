import { foldName } from "../domain/index";
import type { CustomerRecord } from "./records";

/** Customers that bear one name: perhaps one customer. Nothing is merged by itself. */
export interface MergeProposal {
  klant: string;
  customers: readonly { index: number; administratie: string; debiteurennummer: string; rows: readonly number[] }[];
}

/**
 * Finds customers of one administratie with the same name (without case, accents, punctuation and legal form).
 * @param rows for every customer the rows of the file it comes from.
 * @returns one proposal per name that occurs more than once, in the order of the customers; [] when there is none.
 */
export function proposeMerges(customers: readonly CustomerRecord[], rows: readonly (readonly number[])[]): MergeProposal[] {
  const byName = new Map<string, number[]>();
  customers.forEach(({ administratie, klant }, index) => {
    const name = foldName(klant);
    if (name === "") return;
    const key = `${administratie}\u0000${name}`;
    const indexes = byName.get(key);
    if (indexes) indexes.push(index);
    else byName.set(key, [index]);
  });
  return [...byName.values()].filter((indexes) => indexes.length > 1).map((indexes) => propose(indexes, customers, rows));
}

function propose(indexes: readonly number[], customers: readonly CustomerRecord[], rows: readonly (readonly number[])[]): MergeProposal {
  const members = indexes.map((index) => {
    const { administratie = "", debiteurennummer = "" } = customers[index] ?? {};
    return { index, administratie, debiteurennummer, rows: rows[index] ?? [] };
  });
  return { klant: customers[indexes[0] ?? 0]?.klant ?? "", customers: members };
}
