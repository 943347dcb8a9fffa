import type { Cents } from "../domain/index";
import type { ImportIssue } from "./issues";
import type { ColumnMatch } from "./match-columns";
import type { SameNames } from "./collect";
import type { CustomerRecord, PerYear } from "./records";
import { customerKey, foldName, MAX_ROWS, perYear, YEAR_POSITIONS } from "./records";

/** How a file meets the customers of a workbook. */
export interface MergeOptions {
  /** The boekjaren of the columns in the workbook, newest first. */
  years: PerYear<number | null>;
  /** The match with which the file was read: which columns and boekjaren it has. */
  match: ColumnMatch;
  /** Whether customers without a number are matched by name; only proposed unless told. */
  names?: SameNames;
}

/** A customer of the file that looks like one of the workbook, but has not the same key. */
export interface ExistingProposal {
  reason: "naam" | "voorloopnullen";
  /** Index into the incoming customers. */
  incoming: number;
  /** Index into the existing customers. */
  existing: number;
}

/** What has to be written, and the count of it: `added + updated + unchanged` is the number of incoming customers. */
export interface MergeResult {
  updates: { index: number; record: CustomerRecord }[];
  additions: CustomerRecord[];
  proposals: ExistingProposal[];
  counts: { added: number; updated: number; unchanged: number; onlyInWorkbook: number };
  issues: ImportIssue[];
}

/**
 * Matches incoming customers with those in the workbook by administratie + debiteurennummer.
 * A field the file does not have, or has blank, keeps what stands in the workbook; an amount of a boekjaar that
 * the file has replaces the old one, blank included, so that the totals agree with the file.
 * @returns updates by index of `existing`, additions in file order; nothing is changed in place.
 */
export function mergeIntoExisting(existing: readonly CustomerRecord[], incoming: readonly CustomerRecord[], options: MergeOptions): MergeResult {
  const index = indexExisting(existing, options.names ?? "voorstellen");
  const result: MergeResult = { updates: [], additions: [], proposals: [], counts: { added: 0, updated: 0, unchanged: 0, onlyInWorkbook: 0 }, issues: index.issues };
  const met = new Map<number, CustomerRecord>();
  incoming.forEach((record, at) => {
    const found = index.find(record);
    const old = found === null ? undefined : (met.get(found) ?? existing[found]);
    if (found === null || old === undefined) {
      result.additions.push(alignYears(record, options));
      const proposal = index.propose(record);
      if (proposal) result.proposals.push({ ...proposal, incoming: at });
    } else met.set(found, update(old, record, options));
  });
  for (const [at, record] of met) if (!sameRecord(existing[at], record)) result.updates.push({ index: at, record });
  result.counts = countMerge(existing, incoming, { met: met.size, additions: result.additions.length, updates: result.updates.length });
  const total = existing.length + result.additions.length;
  if (total > MAX_ROWS) result.issues.push({ code: "workbook-full", count: total, limit: MAX_ROWS });
  result.issues.push(...missingYears(options));
  return result;
}

function countMerge(
  existing: readonly CustomerRecord[],
  incoming: readonly CustomerRecord[],
  { met, additions, updates }: { met: number; additions: number; updates: number },
): MergeResult["counts"] {
  return { added: additions, updated: updates, unchanged: incoming.length - additions - updates, onlyInWorkbook: existing.length - met };
}

interface ExistingIndex {
  find: (record: CustomerRecord) => number | null;
  propose: (record: CustomerRecord) => Omit<ExistingProposal, "incoming"> | null;
  issues: ImportIssue[];
}

function indexExisting(existing: readonly CustomerRecord[], names: SameNames): ExistingIndex {
  const byKey = indexBy(existing, customerKey);
  const byNumber = indexBy(existing, withoutZeros);
  const byName = indexBy(existing, nameKey);
  const first = (index: Map<string, number[]>, key: string | null) => (key === null ? null : (index.get(key)?.[0] ?? null));
  // A name identifies only among customers without a number, and only when it is the only one.
  const bySingleName = (record: CustomerRecord) => {
    const found = byName.get(nameKey(record) ?? "") ?? [];
    const [only = null] = found.filter((at) => existing[at]?.debiteurennummer === "");
    return found.length === 1 && record.debiteurennummer === "" ? only : null;
  };
  return {
    find: (record) => first(byKey, customerKey(record)) ?? (names === "samenvoegen" ? bySingleName(record) : null),
    propose: (record) => {
      const number = first(byNumber, withoutZeros(record));
      if (number !== null) return { reason: "voorloopnullen", existing: number };
      const name = first(byName, nameKey(record));
      return name === null ? null : { reason: "naam", existing: name };
    },
    issues: [...byKey.values()].filter((found) => found.length > 1).map((found) => repeatedIssue(existing[found[0] ?? 0], found.length)),
  };
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

function update(old: CustomerRecord, incoming: CustomerRecord, options: MergeOptions): CustomerRecord {
  const aligned = alignYears(incoming, options);
  const has = (target: "omzet" | "marge", year: number | null) => sourcePosition(target, year, options) !== null;
  const amounts = (target: "omzet" | "marge"): PerYear<Cents | null> =>
    perYear((at) => (has(target, options.years[at]) ? aligned[target][at] : old[target][at]));
  return {
    ...old,
    klant: incoming.klant || old.klant,
    concern: incoming.concern || old.concern,
    accountmanager: incoming.accountmanager || old.accountmanager,
    accountmanagerVanaf: incoming.accountmanagerVanaf ?? old.accountmanagerVanaf,
    omzetTeltAls: options.match.fields.omzetTeltAls === null ? old.omzetTeltAls : incoming.omzetTeltAls,
    status: incoming.status || old.status,
    omzet: amounts("omzet"),
    marge: amounts("marge"),
    strategischBelang: incoming.strategischBelang ?? old.strategischBelang,
    relatiefase: incoming.relatiefase || old.relatiefase,
  };
}

/** The position of a boekjaar in the file, or null when the file has no such column. */
function sourcePosition(target: "omzet" | "marge", year: number | null, { match }: MergeOptions): 0 | 1 | 2 | null {
  const found = YEAR_POSITIONS.find((at) => year !== null && match.boekjaren[at] === year && match[target][at] !== null);
  return found ?? null;
}

function alignYears(record: CustomerRecord, options: MergeOptions): CustomerRecord {
  const amounts = (target: "omzet" | "marge"): PerYear<Cents | null> =>
    perYear((at) => {
      const source = sourcePosition(target, options.years[at], options);
      return source === null ? null : record[target][source];
    });
  return { ...record, omzet: amounts("omzet"), marge: amounts("marge") };
}

function missingYears({ years, match }: MergeOptions): ImportIssue[] {
  const used = YEAR_POSITIONS.filter((at) => match.omzet[at] !== null || match.marge[at] !== null).map((at) => match.boekjaren[at]);
  return used.filter((year) => year !== null && !years.includes(year)).map((boekjaar) => ({ code: "boekjaar-not-in-workbook", boekjaar: boekjaar ?? 0 }));
}

function sameRecord(a: CustomerRecord | undefined, b: CustomerRecord): boolean {
  return a !== undefined && JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

function comparable(record: CustomerRecord): readonly unknown[] {
  const { administratie, debiteurennummer, klant, concern, accountmanager, accountmanagerVanaf, omzetTeltAls, status } = record;
  const texts = [administratie, debiteurennummer, klant, concern, accountmanager, accountmanagerVanaf, omzetTeltAls, status];
  return [...texts, record.omzet, record.marge, record.strategischBelang, record.relatiefase];
}
