import { addMonths, dateOf } from "./calendar";
import type { LedgerCause, LedgerCauseKind, LedgerCustomer, LedgerLine, LedgerOptions } from "./ledger";
import type { Cents } from "./money";

/** A line with its position in the ledger. */
type Line = LedgerLine & { readonly position: number };

/** A debtor whose amounts differ: the customers, the lines of the ledger, and found min expected. */
export interface Differing {
  readonly customers: readonly LedgerCustomer[];
  readonly lines: readonly Line[];
  readonly expected: Cents;
  readonly found: Cents;
  readonly difference: Cents;
}

type Candidate = LedgerCause;

/**
 * The causes of one difference, which add up to it. A cause counts when it explains the difference to the cent, or all but what
 * rounding can leave: half a cent for every amount of more than two decimals. The first that does counts, from what is a fact
 * to what is likely; then what is left beside the lines outside the period; else those lines, and a rest that nothing explains.
 */
export function causesOf(differing: Differing, options: LedgerOptions): readonly LedgerCause[] {
  const { customers, lines, difference } = differing;
  if (lines.length === 0) return [cause(customers.every(({ debtor }) => debtor.trim() === "") ? "no-number" : "missing", difference)];
  if (customers.length === 0) return [cause("unknown-debtor", difference, lines)];
  const alone = explained(differing, options);
  if (alone) return alone;
  const outside = outsidePeriod(lines, options);
  const rest = outside && explained(without(differing, outside), options);
  if (outside && rest) return [outside, ...rest];
  return [...(outside ? [outside] : []), cause("unexplained", difference - (outside?.amount ?? 0))].filter(({ amount }) => amount !== 0);
}

function cause(kind: LedgerCauseKind, amount: Cents, lines: readonly Line[] = [], detail: number | null = null): LedgerCause {
  return { kind, amount, lines: lines.map(({ position }) => position), detail };
}

/** One cause, with what rounding leaves beside it; null when none explains the whole difference. */
function explained(differing: Differing, options: LedgerOptions): readonly LedgerCause[] | null {
  const { difference, customers, lines } = differing;
  const slack = Math.floor([...customers, ...lines].filter(({ rounded }) => rounded).length / 2);
  const fits = ({ amount }: Candidate): boolean => amount !== 0 && Math.abs(difference - amount) <= slack;
  if (Math.abs(difference) <= slack) return difference === 0 ? [] : [cause("rounding", difference)];
  const candidates = [...twice(differing), ...period(differing, options), ...credits(lines), ...vat(differing, options), ...months(differing), ...part(differing)].filter(fits);
  // To the cent goes before nearly so.
  const found = candidates.find(({ amount }) => amount === difference) ?? candidates[0];
  if (!found) return null;
  return [found, cause("rounding", difference - found.amount)].filter(({ amount }) => amount !== 0);
}

function without({ customers, lines, expected, found, difference }: Differing, outside: LedgerCause): Differing {
  return { customers, lines: lines.filter(({ position }) => !outside.lines.includes(position)), expected: expected + outside.amount, found, difference: difference - outside.amount };
}

const total = (lines: readonly Line[]): Cents => lines.reduce<Cents>((sum, { amount }) => sum + amount, 0);

/** The customer more than once, or a line of the ledger: all that is too many, or one of them. */
function twice({ customers, lines, found }: Differing): readonly Candidate[] {
  const amounts = customers.length > 1 ? customers.map(({ amount }) => amount ?? 0) : [];
  const seen = new Set<string>();
  const repeated = lines.filter(({ amount, day, document }) => {
    const key = `${amount} ${day ?? ""} ${document}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
  const several = repeated.length > 1 ? repeated.map((line) => [line]) : [];
  return [
    ...amounts.flatMap((amount) => [cause("duplicate", amount), cause("duplicate", found - amount)]),
    ...(repeated.length > 0 ? [repeated, ...several] : []).map((extra) => cause("line-twice", -total(extra), extra)),
  ];
}

/** Lines of the ledger outside the period that is known; null when there are none, or they add up to nothing. */
function outsidePeriod(lines: readonly Line[], { period: known }: LedgerOptions): LedgerCause | null {
  const outside = known ? lines.filter(({ day }) => day !== null && (day < known.from || day > known.to)) : [];
  const amount = -total(outside);
  return known && amount !== 0 ? cause("period", amount, outside, known.to) : null;
}

const period = ({ lines }: Differing, options: LedgerOptions): readonly Candidate[] => [outsidePeriod(lines, options)].filter((each) => each !== null);

/** What the customers did with credit notes: each of them, or all together. */
function credits(lines: readonly Line[]): readonly Candidate[] {
  const negative = lines.filter(({ amount }) => amount < 0);
  const sets = [...negative.map((line) => [line]), ...(negative.length > 1 ? [negative] : [])];
  const kinds = [["credit-left-out", -1], ["credit-twice", 1], ["credit-as-invoice", -2]] as const;
  return kinds.flatMap(([kind, times]) => sets.map((set) => cause(kind, times * total(set), set)));
}

/** One of the two with btw. Where every invoice rounds its btw, so many halves of a cent may add up. */
function vat({ lines, expected, found, difference }: Differing, { vatRates }: LedgerOptions): readonly Candidate[] {
  const net = difference * Math.sign(expected) > 0 ? expected : found;
  const room = lines.length / 2;
  const rate = vatRates.find((each) => {
    const tax = (Math.abs(net) * each) / 100;
    return tax > room * 2 && expected * found > 0 && Math.abs(Math.abs(difference) - tax) <= room;
  });
  return rate === undefined ? [] : [cause("vat", difference, [], rate)];
}

/** The customers stop at the end of an earlier month than the ledger does. */
function months({ lines, found }: Differing): readonly Candidate[] {
  const dated = lines.filter((line): line is Line & { readonly day: number } => line.day !== null).sort((one, other) => one.day - other.day);
  if (dated.length < lines.length) return [];
  const ends = [...new Set(dated.map(({ day }) => endOfMonth(day)))].slice(0, -1).reverse();
  const end = ends.find((last) => total(dated.filter(({ day }) => day <= last)) === found);
  if (end === undefined) return [];
  const later = dated.filter(({ day }) => day > end);
  return [cause("period", -total(later), later, end)];
}

/** Serial number of the last day of the month. */
function endOfMonth(day: number): number {
  const first = day - dateOf(day).getUTCDate() + 1;
  return addMonths(first, 1) - 1;
}

/** A part of the customer's revenue, which is less than all of it. */
function part({ customers, expected, found, difference }: Differing): readonly Candidate[] {
  const isPart = customers.some((customer) => customer.part) && Math.abs(found) < Math.abs(expected) && found * expected >= 0;
  return isPart ? [cause("part", difference)] : [];
}
