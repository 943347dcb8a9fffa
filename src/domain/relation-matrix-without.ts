import { nameKey } from "./names";
import { matrixSummary, type MatrixSummary, type RelationMatrix } from "./relation-matrix";

/** A matrix as it is and as it would be. */
export interface MatrixComparison {
  readonly now: MatrixSummary;
  readonly without: MatrixSummary;
}

/**
 * What is left of the relations when somebody goes: a contact, one of our own people, or both when they share the name.
 *
 * @param name As {@link nameKey} tells names apart.
 * @returns null when nobody in the matrix has that name.
 */
export function matrixWithout(matrix: RelationMatrix, name: string): MatrixComparison | null {
  const { contacts, people, qualities } = matrix;
  const leaver = nameKey(name);
  const staying = (names: readonly string[]): number[] => [...names.keys()].filter((at) => nameKey(names[at] ?? "") !== leaver);
  const [rows, columns] = [staying(contacts), staying(people)];
  if (leaver === "" || rows.length + columns.length === contacts.length + people.length) return null;
  const without: RelationMatrix = {
    contacts: rows.map((row) => contacts[row] ?? ""),
    people: columns.map((column) => people[column] ?? ""),
    qualities: rows.map((row) => columns.map((column) => qualities[row]?.[column] ?? null)),
  };
  return { now: matrixSummary(matrix), without: matrixSummary(without) };
}
