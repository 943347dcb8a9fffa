import { nameKey } from "./names";
import { contactRelations, CONTACT_VERDICTS, type ContactVerdict, type RelationMatrix } from "./relation-matrix";

/** A contact to work on. */
export interface WhiteSpot {
  /** The first row that its name stands on. */
  readonly row: number;
  readonly verdict: Exclude<ContactVerdict, "covered">;
}

/**
 * The contacts that nobody knows, that are known badly or through one person: the most influential first, then the worst
 * verdict, then the earlier row.
 *
 * @param influence One per row, higher is more, null for unknown: less than any. Of a contact on two rows the highest.
 * @returns Empty when every contact is covered or nothing is filled in.
 */
export function whiteSpots(matrix: RelationMatrix, influence: readonly (number | null)[]): WhiteSpot[] {
  const keys = matrix.contacts.map(nameKey);
  const influences = new Map<string, number>();
  keys.forEach((key, row) => influences.set(key, Math.max(influences.get(key) ?? 0, influence[row] ?? 0)));
  const influenceOf = ({ row }: WhiteSpot): number => influences.get(keys[row] ?? "") ?? 0;
  const severity = ({ verdict }: WhiteSpot): number => CONTACT_VERDICTS.indexOf(verdict);
  const spots = contactRelations(matrix).flatMap(({ row, verdict }): WhiteSpot[] => (verdict === "covered" ? [] : [{ row, verdict }]));
  return spots.sort((one, other) => influenceOf(other) - influenceOf(one) || severity(one) - severity(other) || one.row - other.row);
}
