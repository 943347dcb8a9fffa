import type { Cents } from "../domain/index";
import type { ImportIssue } from "./issues";
import type { ColumnMatch } from "./match-columns";
import type { SameNames } from "./collect";
import type { CustomerRecord, PerYear, YearPosition } from "./records";
import type { ExistingProposal } from "./index-existing";
import { indexExisting } from "./index-existing";
import { MAX_ROWS, perYear, YEAR_POSITIONS } from "./records";

/** How a file meets the customers of a workbook. */
export interface MergeOptions {
  /** The boekjaren of the columns in the workbook, newest first. */
  years: PerYear<number | null>;
  /** The match with which the file was read: which columns and boekjaren it has. */
  match: ColumnMatch;
  /** Whether customers without a number are matched by name; only proposed unless told. */
  names?: SameNames;
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
  const sources = findSources(options);
  incoming.forEach((record, at) => {
    const found = index.find(record);
    const old = found === null ? undefined : (met.get(found) ?? existing[found]);
    if (found === null || old === undefined) {
      result.additions.push(alignNew(record, sources));
      const proposal = index.propose(record);
      if (proposal) result.proposals.push({ ...proposal, incoming: at });
    } else met.set(found, update(old, record, { sources, match: options.match }));
  });
  for (const [at, record] of met) {
    const old = existing[at];
    if (old && !sameRecord(old, record)) result.updates.push({ index: at, record });
  }
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

/** For each column of the workbook the position of the same boekjaar in the file, or null when the file lacks it. */
interface Sources {
  omzet: PerYear<YearPosition | null>;
  marge: PerYear<YearPosition | null>;
}

function findSources({ years, match }: MergeOptions): Sources {
  const sourceOf = (target: "omzet" | "marge", year: number | null) =>
    YEAR_POSITIONS.find((at) => year !== null && match.boekjaren[at] === year && match[target][at] !== null) ?? null;
  return { omzet: perYear((at) => sourceOf("omzet", years[at])), marge: perYear((at) => sourceOf("marge", years[at])) };
}

/** The amounts under the boekjaren of the workbook; `old` fills the years that the file lacks. */
function align(amounts: PerYear<Cents | null>, sources: Sources["omzet"], old: PerYear<Cents | null>): PerYear<Cents | null> {
  return perYear((at) => {
    const source = sources[at];
    return source === null ? old[at] : amounts[source];
  });
}

const NO_AMOUNTS: PerYear<null> = [null, null, null];

function alignNew(record: CustomerRecord, sources: Sources): CustomerRecord {
  return { ...record, omzet: align(record.omzet, sources.omzet, NO_AMOUNTS), marge: align(record.marge, sources.marge, NO_AMOUNTS) };
}

function update(old: CustomerRecord, incoming: CustomerRecord, { sources, match }: { sources: Sources; match: ColumnMatch }): CustomerRecord {
  return {
    administratie: old.administratie,
    debiteurennummer: old.debiteurennummer,
    klant: incoming.klant || old.klant,
    concern: incoming.concern || old.concern,
    accountmanager: incoming.accountmanager || old.accountmanager,
    accountmanagerVanaf: incoming.accountmanagerVanaf ?? old.accountmanagerVanaf,
    omzetTeltAls: match.fields.omzetTeltAls === null ? old.omzetTeltAls : incoming.omzetTeltAls,
    status: incoming.status || old.status,
    omzet: align(incoming.omzet, sources.omzet, old.omzet),
    marge: align(incoming.marge, sources.marge, old.marge),
    strategischBelang: incoming.strategischBelang ?? old.strategischBelang,
    relatiefase: incoming.relatiefase || old.relatiefase,
  };
}

function missingYears({ years, match }: MergeOptions): ImportIssue[] {
  const used = YEAR_POSITIONS.filter((at) => match.omzet[at] !== null || match.marge[at] !== null).map((at) => match.boekjaren[at]);
  const missing = used.filter((year) => year !== null).filter((year) => !years.includes(year));
  return missing.map((boekjaar) => ({ code: "boekjaar-not-in-workbook", boekjaar }));
}

const TEXTS = ["klant", "concern", "accountmanager", "accountmanagerVanaf", "omzetTeltAls", "status", "strategischBelang", "relatiefase"] as const;

function sameRecord(a: CustomerRecord, b: CustomerRecord): boolean {
  return TEXTS.every((field) => a[field] === b[field]) && YEAR_POSITIONS.every((at) => a.omzet[at] === b.omzet[at] && a.marge[at] === b.marge[at]);
}
