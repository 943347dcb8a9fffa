import { foldName, type Finding, type FindingFigure } from "../domain";
import { compareAge } from "./identity";
import type { MemberRecord } from "./record";
import type { CountedLine, TeamCustomer } from "./roll-up";
import { addYears } from "./years";

/** What is to be said of customers that stand in several workbooks, or under several names. `lineAt`: the row of TeamKlantregels of a line. */
export function customerFindings(customers: readonly TeamCustomer[], lines: readonly (readonly CountedLine[])[], lineAt: (line: CountedLine) => number): readonly Finding[] {
  return customers.flatMap((customer, at) => [
    ...wholeFindings(customer, lines[at] ?? [], lineAt),
    ...nameFindings(customer, lines[at] ?? [], lineAt),
    ...resemblance(customer, at, customers),
  ]);
}

const amount = (cents: number | null): FindingFigure | null => (cents === null ? null : { kind: "amount", cents });

/** The whole of a customer in two workbooks that do not agree, and a whole beside a part. */
function wholeFindings(customer: TeamCustomer, lines: readonly CountedLine[], lineAt: (line: CountedLine) => number): readonly Finding[] {
  const wholes = lines.filter(({ record, line }) => record.customers[line]?.countsAs === "geheel");
  const records = [...new Set(wholes.map(({ record }) => record))].sort((one, other) => compareAge(other, one));
  const [newest, ...others] = records;
  const totalOf = (record: MemberRecord | undefined) => addYears(wholes.filter((line) => line.record === record).map(({ own }) => own))[0].revenue;
  const expected = totalOf(newest);
  const unequal = others.filter((record) => totalOf(record) !== null && totalOf(record) !== expected).map((record): Finding => ({
    code: "whole-amounts-differ",
    severity: newest && compareAge({ ...record, savedAt: null }, { ...newest, savedAt: null }) === 0 ? "warning" : "note",
    subject: customer.customer,
    detail: `${newest?.owner ?? ""}, ${record.owner}`,
    place: placeOf(lines.find((line) => line.record === record), lineAt),
    expected: amount(expected),
    found: amount(totalOf(record)),
  }));
  if (customer.countsAs !== "gemengd") return unequal;
  const part = lines.find(({ record, line }) => record.customers[line]?.countsAs === "mijn deel");
  return [...unequal, { code: "whole-and-part", severity: "warning", subject: customer.customer, detail: customer.owners.join(", "), place: placeOf(part, lineAt), expected: amount(expected), found: amount(part?.own[0].revenue ?? null) }];
}

/** One debtor number under two names: one of both is probably typed wrong. */
function nameFindings(customer: TeamCustomer, lines: readonly CountedLine[], lineAt: (line: CountedLine) => number): readonly Finding[] {
  const other = lines.find(({ record, line }) => foldName(record.customers[line]?.customer ?? "") !== foldName(customer.customer) && record.customers[line]?.customer !== "");
  if (!other) return [];
  const name = other.record.customers[other.line]?.customer ?? "";
  return [{ code: "debtor-two-names", severity: "warning", subject: `${customer.administratie} ${customer.debtor}`.trim(), detail: customer.owners.join(", "), place: placeOf(other, lineAt), expected: { kind: "text", text: customer.customer }, found: { kind: "text", text: name } }];
}

/** Customers of one name: told once, at the first of them. Where both have a number they probably are two. */
function resemblance({ customer, namesakes }: TeamCustomer, at: number, customers: readonly TeamCustomer[]): readonly Finding[] {
  if (namesakes[0] !== at) return [];
  const isSure = namesakes.every((each) => customers[each]?.debtor !== "");
  const owners = [...new Set(namesakes.flatMap((each) => customers[each]?.owners ?? []))];
  return [{ code: "same-name", severity: isSure ? "note" : "warning", subject: customer, detail: owners.join(", "), place: { table: "TeamKlanten", row: at, column: "klant" }, expected: null, found: { kind: "count", count: namesakes.length } }];
}

function placeOf(line: CountedLine | undefined, lineAt: (line: CountedLine) => number): Finding["place"] {
  return line ? { table: "TeamKlantregels", row: lineAt(line), column: "omzet0" } : null;
}
