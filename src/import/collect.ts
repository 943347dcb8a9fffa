import { customerKey, foldName } from "../domain/index";
import type { Cents } from "../domain/index";
import type { ImportIssue } from "./issues";
import type { ReadRow } from "./read-row";
import type { CustomerRecord, PerYear } from "./records";
import { perYear } from "./records";

/** What happens to rows with the same administratie + debiteurennummer. */
export type RepeatedKeys = "optellen" | "weigeren";

/** What happens to rows without a number that share a name: only proposed, unless a person said otherwise. */
export type SameNames = "voorstellen" | "samenvoegen";

/** How rows become customers. */
export interface CollectOptions {
  repeated: RepeatedKeys;
  names: SameNames;
}

/** The customers in the order of the file, and what became of the rows. */
export interface Collected {
  customers: CustomerRecord[];
  /** For every customer the rows it comes from. */
  rows: number[][];
  /** Rows beyond the first of each customer. */
  rowsMerged: number;
  /** Rows that were refused because their key is repeated, with their amounts per amount column. */
  refused: { rows: number; amounts: Cents[] };
  issues: ImportIssue[];
}

interface Group {
  record: CustomerRecord;
  rows: number[];
  names: Set<string>;
  amounts: (Cents | null)[];
}

/** Gathers read rows by customer; `add` in file order, then `finish` once. */
export function openCollection(options: CollectOptions): { add: (read: ReadRow, record: CustomerRecord) => void; finish: () => Collected } {
  const groups = new Map<string, Group>();
  return {
    add: (read, record) => {
      const key = groupKey(record, options.names) ?? `row ${read.row}`;
      const group = groups.get(key);
      if (group) join(group, read, record);
      else groups.set(key, { record, rows: [read.row], names: new Set(record.klant === "" ? [] : [record.klant]), amounts: [...read.amounts] });
    },
    finish: () => close([...groups.values()], options),
  };
}

function groupKey(record: CustomerRecord, names: SameNames): string | null {
  const key = customerKey(record);
  if (key !== null) return `key ${key}`;
  const name = foldName(record.klant);
  return names === "samenvoegen" && name !== "" ? `name ${record.administratie}\u0000${name}` : null;
}

function join(group: Group, read: ReadRow, record: CustomerRecord): void {
  group.record = joinRecords(group.record, record);
  group.rows.push(read.row);
  if (record.klant !== "") group.names.add(record.klant);
  group.amounts = group.amounts.map((amount, at) => addAmounts(amount, read.amounts[at] ?? null));
}

/** Amounts are summed; of everything else the first that is filled in stays. */
function joinRecords(first: CustomerRecord, next: CustomerRecord): CustomerRecord {
  return {
    ...first,
    klant: first.klant || next.klant,
    concern: first.concern || next.concern,
    accountmanager: first.accountmanager || next.accountmanager,
    accountmanagerVanaf: first.accountmanagerVanaf ?? next.accountmanagerVanaf,
    status: first.status || next.status,
    omzet: addYears(first.omzet, next.omzet),
    marge: addYears(first.marge, next.marge),
    strategischBelang: first.strategischBelang ?? next.strategischBelang,
    relatiefase: first.relatiefase || next.relatiefase,
  };
}

function addYears(a: PerYear<Cents | null>, b: PerYear<Cents | null>): PerYear<Cents | null> {
  return perYear((position) => addAmounts(a[position], b[position]));
}

function addAmounts(a: Cents | null, b: Cents | null): Cents | null {
  return a === null ? b : b === null ? a : a + b;
}

function close(groups: readonly Group[], { repeated }: CollectOptions): Collected {
  const refuses = (group: Group) => repeated === "weigeren" && group.rows.length > 1;
  const kept = groups.filter((group) => !refuses(group));
  const out = groups.filter(refuses);
  return {
    customers: kept.map((group) => group.record),
    rows: kept.map((group) => group.rows),
    rowsMerged: kept.reduce((sum, group) => sum + group.rows.length - 1, 0),
    refused: { rows: out.reduce((sum, group) => sum + group.rows.length, 0), amounts: sumAmounts(out) },
    issues: [...out.map(repeatedIssue), ...kept.filter((group) => group.names.size > 1).map(namesIssue)],
  };
}

function sumAmounts(groups: readonly Group[]): Cents[] {
  const width = groups[0]?.amounts.length ?? 0;
  return Array.from({ length: width }, (_, at) => groups.reduce((sum, group) => sum + (group.amounts[at] ?? 0), 0));
}

function repeatedIssue({ record, rows }: Group): ImportIssue {
  const { administratie, debiteurennummer, klant } = record;
  return { code: "repeated-key", row: rows[0] ?? 0, rows, administratie, debiteurennummer, klant };
}

function namesIssue({ record, rows, names }: Group): ImportIssue {
  return { code: "names-differ", row: rows[0] ?? 0, debiteurennummer: record.debiteurennummer, values: [...names] };
}
