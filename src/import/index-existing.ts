import { customerKey, foldName } from "../domain/index";
import type { SameNames } from "./collect";
import type { ImportIssue } from "./issues";
import type { CustomerRecord } from "./records";

/** A customer of the file that looks like one of the workbook, but has not the same key. */
export interface ExistingProposal {
  reason: "naam" | "voorloopnullen";
  /** Index into the incoming customers. */
  incoming: number;
  /** Index into the existing customers. */
  existing: number;
}

/** The customers of a workbook, to be found by key, or proposed by number without zeros or by name. */
export interface ExistingIndex {
  find: (record: CustomerRecord) => number | null;
  propose: (record: CustomerRecord) => Omit<ExistingProposal, "incoming"> | null;
  issues: ImportIssue[];
}

/** Indexes the customers of a workbook; `issues` names the keys that stand there more than once (the first is used). */
export function indexExisting(existing: readonly CustomerRecord[], names: SameNames): ExistingIndex {
  const byKey = indexBy(existing, customerKey);
  // Most files meet only keys: the other two are made when the first stranger comes.
  const byNumber = once(() => indexBy(existing, withoutZeros));
  const byName = once(() => indexBy(existing, nameKey));
  const first = (index: Map<string, number[]>, key: string | null) => (key === null ? null : (index.get(key)?.[0] ?? null));
  // A name identifies only among customers without a number, and only when it is the only one.
  const bySingleName = (record: CustomerRecord) => {
    const found = byName().get(nameKey(record) ?? "") ?? [];
    const [only = null] = found.filter((at) => existing[at]?.debiteurennummer === "");
    return found.length === 1 && record.debiteurennummer === "" ? only : null;
  };
  return {
    find: (record) => first(byKey, customerKey(record)) ?? (names === "samenvoegen" ? bySingleName(record) : null),
    propose: (record) => {
      const number = first(byNumber(), withoutZeros(record));
      if (number !== null) return { reason: "voorloopnullen", existing: number };
      const name = first(byName(), nameKey(record));
      return name === null ? null : { reason: "naam", existing: name };
    },
    issues: [...byKey.values()].filter((found) => found.length > 1).map((found) => repeatedIssue(existing[found[0] ?? 0], found.length)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function indexBy(records: readonly CustomerRecord[], keyOf: (record: CustomerRecord) => string | null): Map<string, number[]> {
  const index = new Map<string, number[]>();
  records.forEach((record, at) => {
    const key = keyOf(record);
    if (key === null) return;
    const found = index.get(key);
    if (found) found.push(at);
    else index.set(key, [at]);
  });
  return index;
}

/** A spreadsheet that opened the export has dropped the zeros: 00123 and 123 are probably one debtor. */
function withoutZeros(record: CustomerRecord): string | null {
  const number = record.debiteurennummer.replace(/^0+/, "");
  return number === "" ? null : `${record.administratie}\u0000${number}`;
}

function nameKey(record: CustomerRecord): string | null {
  const name = foldName(record.klant);
  return name === "" ? null : `${record.administratie}\u0000${name}`;
}

function repeatedIssue(record: CustomerRecord | undefined, count: number): ImportIssue {
  return { code: "repeated-in-workbook", administratie: record?.administratie ?? "", debiteurennummer: record?.debiteurennummer ?? "", count };
}
