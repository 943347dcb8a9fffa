import { abcClasses, customerKey, foldName, nameKey, type AbcOptions } from "../domain";
import { compareAge } from "./identity";
import type { MemberRecord, ThreeYears } from "./record";
import type { CountedLine, TeamCustomer } from "./roll-up";
import { addYears, isKnown, perYear, shiftYears } from "./years";

/** A row of Klanten before it is known what of it counts. */
interface OwnLine extends Omit<CountedLine, "counted"> {
  readonly isWhole: boolean;
}

/** The rows of one customer in all workbooks. */
export interface CustomerGroup {
  readonly lines: readonly OwnLine[];
}

/** Brings the rows of all workbooks together by administratie and debtor number; a row without a number stands alone. */
export function groupCustomers(records: readonly MemberRecord[], boekjaar: number): readonly CustomerGroup[] {
  const groups: OwnLine[][] = [];
  const byKey = new Map<string, number>();
  for (const record of records) {
    record.customers.forEach((row, line) => {
      const key = customerKey({ administratie: row.administratie, debiteurennummer: row.debtor });
      const known = key === null ? undefined : byKey.get(key);
      const customer = known ?? groups.length;
      const own = { record, line, customer, own: shiftYears(row.years, record.boekjaar, boekjaar), isWhole: row.countsAs === "geheel" };
      if (known === undefined) groups.push([own]);
      else groups[known]?.push(own);
      if (key !== null) byKey.set(key, customer);
    });
  }
  return groups.map((lines) => ({ lines }));
}

/**
 * What of each row counts. Parts are added up. Whole amounts count once, of each year those of the newest workbook that
 * knows it; beside them a part counts for nothing, because it is in the whole.
 */
export function countLines({ lines }: CustomerGroup): readonly CountedLine[] {
  const wholes = lines.filter(({ isWhole }) => isWhole);
  const byAge = [...new Set(wholes.map(({ record }) => record))].sort((one, other) => compareAge(other, one));
  const knows = (record: MemberRecord, year: 0 | 1 | 2): boolean => wholes.some((line) => line.record === record && isKnown(line.own[year]));
  const counting = ([0, 1, 2] as const).map((year) => byAge.find((record) => knows(record, year)));
  return lines.map(({ isWhole, record, line, customer, own }) => {
    const counts = (year: 0 | 1 | 2): boolean => wholes.length === 0 || (isWhole && counting[year] === record);
    // Most rows count whole: sharing their amounts halves what a large roll-up holds.
    const counted = counts(0) && counts(1) && counts(2) ? own : perYear((year) => (counts(year) ? own[year] : { revenue: null, margin: null }));
    return { record, line, customer, own, counted };
  });
}

const NONE: readonly number[] = [];

/** The customers of the team with their classes, in the order of the groups. */
export function teamCustomers(groups: readonly CustomerGroup[], lines: readonly (readonly CountedLine[])[], options: AbcOptions): readonly TeamCustomer[] {
  const years: readonly ThreeYears[] = lines.map((group) => addYears(group.map(({ counted }) => counted)));
  const classes = abcClasses(Float64Array.from(years, ([newest]) => newest.revenue ?? 0), options);
  const namesakes = sameNames(groups);
  return groups.map((group, at) => ({
    ...namesOf(group),
    years: years[at] ?? addYears([]),
    className: classes.ok ? (classes.value[at] ?? "") : "",
    namesakes: namesakes.get(at) ?? NONE,
  }));
}

function namesOf({ lines }: CustomerGroup): Omit<TeamCustomer, "years" | "className" | "namesakes"> {
  const rows = lines.map(({ record, line }) => record.customers[line]).filter((row) => row !== undefined);
  const first = (text: (row: (typeof rows)[number]) => string): string => rows.map(text).find((value) => value !== "") ?? "";
  const kinds = new Set(rows.map(({ countsAs }) => countsAs));
  const owners = new Map(lines.map(({ record }) => [nameKey(record.owner), record.owner]));
  return {
    customer: first(({ customer }) => customer),
    administratie: first(({ administratie }) => administratie),
    debtor: first(({ debtor }) => debtor),
    concern: first(({ concern }) => concern),
    // A copy takes no more room than it needs.
    owners: [...owners.values()].slice(),
    workbooks: new Set(lines.map(({ record }) => record)).size,
    countsAs: kinds.size > 1 ? "gemengd" : kinds.has("mijn deel") ? "mijn deel" : "geheel",
  };
}

/** Per group all groups of its name, where there are several: one list for all of them, as thousands may be called the same. */
function sameNames(groups: readonly CustomerGroup[]): ReadonlyMap<number, readonly number[]> {
  const byName = new Map<string, number[]>();
  groups.forEach((group, at) => {
    const name = foldName(namesOf(group).customer);
    if (name === "") return;
    const known = byName.get(name);
    if (known) known.push(at);
    else byName.set(name, [at]);
  });
  const shared = [...byName.values()].filter((same) => same.length > 1);
  return new Map(shared.flatMap((same) => same.map((at) => [at, same] as const)));
}
