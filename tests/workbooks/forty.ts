import type { PlanRequest } from "../../src/plan";
import type { Member } from "./support";
import { TODAY } from "./support";

type Rows = readonly Readonly<Record<string, string | number | null>>[];

/** A workbook of the forty: what is typed into it, nothing computed. */
export interface TypedMember {
  readonly owner: string;
  readonly customers: Rows;
  readonly deals: Rows;
  readonly actions: Rows;
  readonly goals: readonly [number, number];
}

/** Whole numbers that look random and are the same every time: a linear congruential generator (Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const COUNT = 40;
/** Customers that two colleagues have: as parts of one, and as the same whole. */
const [PARTS, WHOLES] = ["P", "G"] as const;

/** Forty workbooks with different answers. Every fourth pair of colleagues shares a customer in parts, every fifth one as a whole. */
export function fortyMembers(): readonly TypedMember[] {
  const next = numbers(2026);
  const euros = () => next(5_000_000) / 100;
  const shared = new Map<string, number>();
  return Array.from({ length: COUNT }, (_none, at) => {
    const own = Array.from({ length: 4 + next(5) }, (_row, row) => ({ administratie: "NL01", debiteurennummer: `${at}-${row}`, klant: `Klant ${at}.${row}`, omzet_telt_als: "geheel", omzet0: euros(), marge0: next(1_000_000) / 100, omzet1: euros() }));
    const part = at % 4 < 2 ? [{ administratie: "NL01", debiteurennummer: `${PARTS}${Math.floor(at / 4)}`, klant: `Deel ${Math.floor(at / 4)}`, omzet_telt_als: "mijn deel", omzet0: euros(), marge0: next(1_000_000) / 100, omzet1: null }] : [];
    const key = `${WHOLES}${Math.floor(at / 5)}`;
    const amount = shared.get(key) ?? euros();
    shared.set(key, amount);
    const whole = at % 5 < 2 ? [{ administratie: "NL01", debiteurennummer: key, klant: `Geheel ${key}`, omzet_telt_als: "geheel", omzet0: amount, marge0: 10.01, omzet1: null }] : [];
    const nameless = [{ administratie: null, debiteurennummer: null, klant: `Zonder nummer ${at % 7}`, omzet_telt_als: "geheel", omzet0: euros(), marge0: null, omzet1: null }];
    return {
      owner: `Collega ${String(at + 1).padStart(2, "0")}`,
      customers: [...own, ...part, ...whole, ...nameless],
      deals: Array.from({ length: 2 + next(4) }, (_row, row) => ({ klant: `Prospect ${at}.${row}`, stadium: row % 3 === 2 ? "lead" : "prospect", bedrag: euros(), kans: [0.2, 0.5, 0.8][next(3)] ?? 0.5, orderdatum: TODAY + 30 + row })),
      actions: Array.from({ length: 1 + next(4) }, (_row, row) => ({ gekozen: row === 3 ? "nee" : "ja", actie: `Actie ${row}`, wie: `Wie ${row}`, deadline: TODAY - 2 + next(5), status: row === 1 ? "klaar" : "open" })),
      goals: [euros(), euros()],
    };
  });
}

/** The workbook that such a colleague saves. */
export function memberOf({ owner, customers, deals, actions, goals }: TypedMember): Member {
  const tables: PlanRequest["tables"] = { Klanten: customers, Pijplijn: deals, ActiesVerkoper: actions };
  const position = owner.charCodeAt(owner.length - 1) % 5;
  const scores = Object.fromEntries(["plannen", "invloed", "meerjarenplan", "marketing", "tevredenheid", "klachten", "team"].map((key) => [key, 1 + position]));
  return {
    owner, workbookId: `werkboek-${owner}`, plans: [{ number: 1, name: "Plan" }], sheets: ["pijplijn", "h1o1", "h3o8", "p1", "p1kw"], tables,
    answers: { h1o1: scores, p1: { account: customers[0]?.["klant"] ?? null, doel1_bedrag: goals[0], doel2_bedrag: goals[1] } },
  };
}

/** What a team total holds, in euro and numbers; computed from what was typed and nothing of ours. */
export interface Expected {
  readonly customers: number;
  readonly revenue: number;
  readonly margin: number;
  readonly lastYear: number;
  readonly expectation: number;
  readonly overdue: number;
  readonly target: number;
  readonly perOwner: Readonly<Record<string, { readonly revenue: number; readonly expectation: number; readonly overdue: number }>>;
}

const cents = (value: unknown): number => (typeof value === "number" ? Math.round(value * 100) : 0);

/** The totals of such workbooks on a day, by plain adding: parts add up, a whole counts once, a customer without a number stands alone. */
export function expectedOf(members: readonly TypedMember[], today: number): Expected {
  const counted = new Map<string, { revenue: number; margin: number; lastYear: number }>();
  members.forEach(({ customers }, at) => customers.forEach((row, line) => {
    const key = row["debiteurennummer"] === null ? `zonder ${at} ${line}` : String(row["debiteurennummer"]);
    const amounts = { revenue: cents(row["omzet0"]), margin: cents(row["marge0"]), lastYear: cents(row["omzet1"]) };
    const known = counted.get(key);
    if (!known) counted.set(key, amounts);
    else if (row["omzet_telt_als"] === "mijn deel") counted.set(key, { revenue: known.revenue + amounts.revenue, margin: known.margin + amounts.margin, lastYear: known.lastYear + amounts.lastYear });
  }));
  const sum = (of: (each: { revenue: number; margin: number; lastYear: number }) => number): number => [...counted.values()].reduce((total, each) => total + of(each), 0) / 100;
  const expectation = (member: TypedMember): number => member.deals.filter(({ stadium }) => stadium !== "lead").reduce((total, { bedrag, kans }) => total + Math.floor((cents(bedrag) * Math.round(Number(kans) * 10) + 5) / 10), 0) / 100;
  const overdue = (member: TypedMember): number => member.actions.filter(({ gekozen, status, deadline }) => gekozen === "ja" && status !== "klaar" && Number(deadline) < today).length;
  const perOwner = Object.fromEntries(members.map((member) => [member.owner, { revenue: member.customers.reduce((total, row) => total + cents(row["omzet0"]), 0) / 100, expectation: expectation(member), overdue: overdue(member) }]));
  const overAll = (of: (member: TypedMember) => number): number => members.reduce((total, member) => total + of(member), 0);
  return {
    customers: counted.size, revenue: sum(({ revenue }) => revenue), margin: sum(({ margin }) => margin), lastYear: sum(({ lastYear }) => lastYear),
    expectation: overAll((member) => Math.round(expectation(member) * 100)) / 100, overdue: overAll(overdue),
    target: overAll(({ goals }) => cents(goals[0]) + cents(goals[1])) / 100, perOwner,
  };
}
