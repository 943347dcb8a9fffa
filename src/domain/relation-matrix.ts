import { nameKey } from "./names";
import { RELATION_QUALITIES, type RelationQuality } from "./relation-quality";

/** Who of us has a relation with whom at the customer. A row or column without a name holds no cells. */
export interface RelationMatrix {
  /** The people at the customer, one per row, "" for none. */
  readonly contacts: readonly string[];
  /** Our own people, one per column, "" for none. */
  readonly people: readonly string[];
  /** Row by row; null where there is no relation. */
  readonly qualities: readonly (readonly (RelationQuality | null)[])[];
}

/** How well a contact is known, worst first. `single`: by one of us only. */
export const CONTACT_VERDICTS = ["blind", "bad-only", "single", "covered"] as const;

/** One of {@link CONTACT_VERDICTS}. */
export type ContactVerdict = (typeof CONTACT_VERDICTS)[number];

/** The relations of one contact. */
export interface ContactRelations {
  /** The first row that its name stands on. */
  readonly row: number;
  /** With how many of our own people there is a relation. */
  readonly filled: number;
  /** null without any relation. */
  readonly best: RelationQuality | null;
  readonly verdict: ContactVerdict;
  /** The points of its relations together: 0, 1 or 2 each. */
  readonly points: number;
}

/** The whole matrix in figures. */
export interface MatrixSummary {
  /** Contacts × own people, each name once. */
  readonly cells: number;
  readonly filled: number;
  /** filled / cells, 0–1; null without cells. */
  readonly coverage: number | null;
  /** The mean of the relations that are there, 0–100; null without any. */
  readonly quality: number | null;
  /** Contacts with exactly one relation, be it good or bad. */
  readonly single: number;
  /** Contacts without any relation. */
  readonly blind: number;
  /** Contacts with only bad relations; these may be `single` as well. */
  readonly badOnly: number;
  /** Rows that repeat the name of a contact above. */
  readonly doubled: number;
  /** Relations in a row or column without a name: in none of the other figures. */
  readonly unnamed: number;
}

const BEST_POINTS = RELATION_QUALITIES.length - 1;

/** Whether there is nothing to compute: nobody at the customer, or nobody of our own. */
export function isBlankMatrix({ contacts, people }: RelationMatrix): boolean {
  return [contacts, people].some((names) => names.every((name) => nameKey(name) === ""));
}

/** The matrix in figures. Rows of one name are one contact, columns of one name one person: the best relation counts. */
export function matrixSummary(matrix: RelationMatrix): MatrixSummary {
  const contacts = contactRelations(matrix);
  const [rows, columns] = [matrix.contacts.map(nameKey), matrix.people.map(nameKey)];
  const cells = contacts.length * new Set(columns.filter((key) => key !== "")).size;
  const filled = contacts.reduce((sum, contact) => sum + contact.filled, 0);
  const points = contacts.reduce((sum, contact) => sum + contact.points, 0);
  const countOf = (belongs: (contact: ContactRelations) => boolean): number => contacts.filter(belongs).length;
  const isUnnamed = (quality: RelationQuality | null, row: number, column: number): boolean => quality !== null && (rows[row] === "" || columns[column] === "");
  return {
    cells,
    filled,
    coverage: cells > 0 ? filled / cells : null,
    quality: filled > 0 ? (points * 100) / (filled * BEST_POINTS) : null,
    single: countOf((contact) => contact.filled === 1),
    blind: countOf(({ verdict }) => verdict === "blind"),
    badOnly: countOf(({ verdict }) => verdict === "bad-only"),
    doubled: rows.filter((key) => key !== "").length - contacts.length,
    unnamed: matrix.qualities.reduce((sum, line, row) => sum + line.filter((quality, column) => isUnnamed(quality, row, column)).length, 0),
  };
}

/** Every contact once, in the order of the rows. */
export function contactRelations({ contacts, people, qualities }: RelationMatrix): ContactRelations[] {
  const [rows, columns] = [contacts.map(nameKey), people.map(nameKey)];
  // By the person: two columns of one person are one relation.
  const best = new Map<string, { readonly row: number; readonly relations: Map<string, number> }>();
  rows.forEach((key, row) => { if (key !== "" && !best.has(key)) best.set(key, { row, relations: new Map() }); });
  qualities.forEach((line, row) => line.forEach((quality, column) => {
    const [relations, person] = [best.get(rows[row] ?? "")?.relations, columns[column] ?? ""];
    if (quality === null || relations === undefined || person === "") return;
    relations.set(person, Math.max(relations.get(person) ?? 0, RELATION_QUALITIES.indexOf(quality)));
  }));
  return [...best.values()].map(({ row, relations }) => ({ row, ...relationsOf([...relations.values()]) }));
}

function relationsOf(points: readonly number[]): Omit<ContactRelations, "row"> {
  const most = points.reduce((highest, each) => Math.max(highest, each), -1);
  const best = RELATION_QUALITIES[most] ?? null;
  const verdict = best === null ? "blind" : most === 0 ? "bad-only" : points.length === 1 ? "single" : "covered";
  return { filled: points.length, best, verdict, points: points.reduce((sum, each) => sum + each, 0) };
}
