import type { ImportIssue } from "./issues";
import type { AmountNotation } from "./read-amount";
import type { AmountTarget, FieldTarget, HeaderMeaning } from "./read-header";
import { readHeader } from "./read-header";
import type { PerYear } from "./records";
import { perYear } from "./records";
import { matchFields } from "./match-fields";
import type { Cell } from "./tables";
import { columnLabel } from "./tables";
import { usedColumns } from "./used-columns";

/**
 * Which column of the source fills which column of Klanten. Plain data: the pane shows and edits it.
 * Columns are indexes from 0; null means that the source does not have it.
 */
export interface ColumnMatch {
  fields: Record<FieldTarget, number | null>;
  omzet: PerYear<number | null>;
  marge: PerYear<number | null>;
  /** The boekjaar of each position, newest first; null while nobody has said. */
  boekjaren: PerYear<number | null>;
  /** Last day that the newest-first amounts cover (Excel serial), when a header names it. */
  periodTo: PerYear<number | null>;
  /** The amounts of this boekjaar do not cover the whole year. */
  partial: PerYear<boolean>;
  /** The notation of a column when a person chose it; by column index. */
  notations: Readonly<Record<number, AmountNotation>>;
}

/** A proposed match, the columns it leaves unused, and what to look at. */
export interface MatchProposal {
  match: ColumnMatch;
  unused: number[];
  issues: ImportIssue[];
}

/** How columns are matched. */
export interface MatchOptions {
  /** ISO code of the workbook's currency; columns in another one are left out. EUR unless told. */
  currency?: string;
  /** The newest boekjaar wanted; the newest that a header names unless told. */
  newest?: number;
  /** The boekjaar that a header means which names none (`Omzet`, `Omzet dit jaar`); unknown unless told. */
  unnamedYear?: number;
  /** The notation of every amount column; decided per column unless told. */
  notation?: AmountNotation;
}

type AmountMeaning = Extract<HeaderMeaning, { kind: "amount" }>;

/** A column that holds amounts; `year` is a boekjaar, or 0, −1, −2 relative to an unnamed one. */
interface AmountColumn {
  index: number;
  target: AmountTarget;
  rank: number;
  year: number;
  named: boolean;
  partial: boolean;
  periodTo: number | null;
}

/**
 * Proposes a match from the headers, and from the first rows where a header can mean a name or a number.
 * @param sample the first rows of cells (ten are enough; none is allowed).
 * @returns a proposal in which everything unknown is null; never an error.
 */
export function matchColumns(header: readonly string[], sample: readonly (readonly Cell[])[], options: MatchOptions = {}): MatchProposal {
  const meanings = header.map(readHeader);
  const currency = options.currency ?? "EUR";
  const foreign = meanings.flatMap((meaning, index) => (isForeign(meaning, currency) ? [{ index, value: meaning.currency }] : []));
  const columns = amountColumns(meanings, new Set(foreign.map(({ index }) => index)));
  const named = columns.filter((column) => column.named);
  const usable = named.length > 0 ? named : columns;
  const years = proposeBoekjaren(usable.map((column) => column.year), named.length > 0 ? options.newest : undefined);
  const pick = (target: AmountTarget) => perYear((at) => best(usable, target, years[at])?.index ?? null);
  const ofYear = (at: 0 | 1 | 2) => usable.filter((column) => column.year === years[at]);
  const match: ColumnMatch = {
    fields: matchFields(meanings, sample),
    omzet: pick("omzet"),
    marge: pick("marge"),
    boekjaren: named.length > 0 ? years : shiftYears(years, options.unnamedYear),
    periodTo: perYear((at) => ofYear(at).find((column) => column.periodTo !== null)?.periodTo ?? null),
    partial: perYear((at) => ofYear(at).some((column) => column.partial)),
    notations: {},
  };
  if (options.notation !== undefined) match.notations = sameNotation(match, options.notation);
  const label = (index: number) => columnLabel(header, index);
  const issues: ImportIssue[] = [
    ...(meanings.every((meaning) => meaning === null) ? [{ code: "no-known-header" } as const] : []),
    ...foreign.map(({ index, value }): ImportIssue => ({ code: "other-currency-column", column: label(index), value })),
    ...amountIssues(match, meanings, label),
  ];
  const used = usedColumns(match);
  return { match, unused: header.map((_, index) => index).filter((index) => !used.includes(index)), issues };
}

/**
 * The three boekjaren to propose: the newest year found and the two before it.
 * @param years what the headers name; without any the answer is 0, −1, −2 (relative to a year still to be told).
 * @param newest takes the place of the newest year found.
 */
export function proposeBoekjaren(years: readonly number[], newest?: number): PerYear<number> {
  const first = newest ?? (years.length > 0 ? Math.max(...years) : 0);
  return perYear((position) => first - position);
}

function sameNotation({ omzet, marge }: ColumnMatch, notation: AmountNotation): ColumnMatch["notations"] {
  return Object.fromEntries([...omzet, ...marge].flatMap((index) => (index === null ? [] : [[index, notation]])));
}

function shiftYears(relative: PerYear<number>, year: number | undefined): PerYear<number | null> {
  return perYear((position) => (year === undefined ? null : year + relative[position]));
}

function isForeign(meaning: HeaderMeaning | null, currency: string): meaning is AmountMeaning & { currency: string } {
  return meaning?.kind === "amount" && meaning.currency !== null && meaning.currency !== currency;
}

function amountColumns(meanings: readonly (HeaderMeaning | null)[], skip: ReadonlySet<number>): AmountColumn[] {
  const hasOmzet = meanings.some((meaning) => meaning?.kind === "amount" && meaning.target === "omzet");
  const columns: AmountColumn[] = [];
  meanings.forEach((meaning, index) => {
    if (meaning === null || meaning.kind === "field" || skip.has(index)) return;
    // A bare year is revenue, unless the file says 'omzet' elsewhere.
    if (meaning.kind === "year" && hasOmzet) return;
    const { period } = meaning;
    const target = meaning.kind === "year" ? "omzet" : meaning.target;
    const left = columns.at(-1);
    // "Omzet 2024; Marge; Omzet 2023; Marge": the margin belongs to the year on its left.
    const inherits = period.boekjaar === null && period.relative === null && left?.index === index - 1 && left.target !== target;
    columns.push({
      index,
      target,
      rank: meaning.kind === "year" ? 0 : meaning.rank,
      year: period.boekjaar ?? (inherits ? left.year : (period.relative ?? 0)),
      named: period.boekjaar !== null || (inherits && left.named),
      partial: period.partial,
      periodTo: period.periodTo,
    });
  });
  return columns;
}

function best(columns: readonly AmountColumn[], target: AmountTarget, year: number): AmountColumn | undefined {
  const found = columns.filter((column) => column.target === target && column.year === year);
  return found.sort((a, b) => a.rank - b.rank)[0];
}

function amountIssues(match: ColumnMatch, meanings: readonly (HeaderMeaning | null)[], label: (index: number) => string): ImportIssue[] {
  const issues: ImportIssue[] = [];
  for (const at of [0, 1, 2] as const) {
    const columns = [match.omzet[at], match.marge[at]].filter((index) => index !== null);
    const first = columns[0];
    if (first === undefined) continue;
    const column = label(first);
    if (match.partial[at]) issues.push({ code: "partial-year", column, boekjaar: match.boekjaren[at], periodTo: match.periodTo[at] });
    for (const index of columns) {
      const meaning = meanings[index];
      if (meaning?.kind === "amount" && meaning.thousands) issues.push({ code: "column-in-thousands", column: label(index) });
    }
  }
  return issues;
}
