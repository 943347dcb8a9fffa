import { nameKey, toCents } from "../domain";
import type { Cents } from "../domain";
import { holdsCustomer } from "../import";
import type { TableRow } from "../plan";

/** How much of Klanten and Pijplijn: customers, their revenue of the newest boekjaar, and deals. */
export interface Share {
  readonly customers: number;
  readonly revenue: Cents;
  readonly deals: number;
}

/** Whose customers they are, and what these are. `key` tells colleagues apart and is "" for customers of nobody; `name` is as it is written most. */
export interface Portion extends Share {
  readonly key: string;
  readonly name: string;
  readonly customerRows: readonly TableRow[];
  readonly dealRows: readonly TableRow[];
}

/** Something to know of a division; `spellings` are the names that were taken for one colleague. */
export type DivisionRemark =
  | { readonly code: "no-accountmanager"; readonly customers: number; readonly revenue: Cents }
  | { readonly code: "one-colleague"; readonly name: string; readonly spellings: readonly string[] }
  | { readonly code: "deals-of-nobody"; readonly deals: number };

/** Klanten divided over colleagues, each row once. */
export interface Division {
  /** By name, in alphabetical order. */
  readonly colleagues: readonly Portion[];
  /** The customers without an accountmanager, and the deals that belong to nobody's customer or to customers of several. */
  readonly rest: Portion;
  /** Counted from the tables themselves, to hold the portions against. */
  readonly all: Share;
  readonly remarks: readonly DivisionRemark[];
}

const clean = (value: TableRow[string] | undefined): string => String(value ?? "").replace(/\s+/g, " ").trim();

/**
 * Divides customers by their accountmanager. Names that only capitals, accents or spaces tell apart are one colleague. A deal
 * goes with the customer of its name, when all customers of that name are one colleague's.
 *
 * @param customers Rows of Klanten by column key; rows without a customer are left out.
 * @param deals Rows of Pijplijn by column key; blank rows are left out.
 */
export function divideCustomers(customers: readonly TableRow[], deals: readonly TableRow[] = []): Division {
  const customerRows = customers.filter(holdsCustomer);
  const dealRows = deals.filter((row) => Object.values(row).some((value) => clean(value) !== ""));
  const managerOf = (row: TableRow): string => nameKey(clean(row["accountmanager"]));
  const ownerOf = dealOwners(customerRows, managerOf);
  const [rowsOf, dealsOf] = [groupBy(customerRows, managerOf), groupBy(dealRows, ownerOf)];
  const portion = (key: string): Portion => {
    const [own, deal] = [rowsOf.get(key) ?? [], dealsOf.get(key) ?? []];
    return { key, name: clean(spellingsOf(own)[0]), customerRows: own, dealRows: deal, ...shareOf(own, deal) };
  };
  const colleagues = [...rowsOf.keys()].filter((key) => key !== "").map(portion).sort((one, other) => one.name.localeCompare(other.name, "nl"));
  const rest = portion("");
  return { colleagues, rest, all: shareOf(customerRows, dealRows), remarks: remarksOn(colleagues, rest) };
}

/** What portions are together. */
export const together = (shares: readonly Share[]): Share => shares.reduce((sum, { customers, revenue, deals }) => ({ customers: sum.customers + customers, revenue: sum.revenue + revenue, deals: sum.deals + deals }), { customers: 0, revenue: 0, deals: 0 });

const shareOf = (customers: readonly TableRow[], deals: readonly TableRow[]): Share => ({ customers: customers.length, revenue: customers.reduce((sum, row) => sum + revenueOf(row), 0), deals: deals.length });

/** A text in a column of amounts is no amount, to Excel neither. */
const revenueOf = ({ omzet0 }: TableRow): Cents => (typeof omzet0 === "number" ? toCents(omzet0) : 0);

/** Whose a deal is, by key; "" for nobody's. */
function dealOwners(customers: readonly TableRow[], managerOf: (row: TableRow) => string): (deal: TableRow) => string {
  const managers = new Map<string, string>();
  for (const row of customers) {
    const [name, manager] = [nameKey(clean(row["klant"])), managerOf(row)];
    managers.set(name, (managers.get(name) ?? manager) === manager ? manager : "");
  }
  return (deal) => managers.get(nameKey(clean(deal["klant"]))) ?? "";
}

function groupBy(rows: readonly TableRow[], keyOf: (row: TableRow) => string): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** How the accountmanager of these rows is written, what is written most first. */
function spellingsOf(rows: readonly TableRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { accountmanager } of rows) counts.set(String(accountmanager ?? ""), (counts.get(String(accountmanager ?? "")) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([spelling]) => spelling);
}

function remarksOn(colleagues: readonly Portion[], rest: Portion): readonly DivisionRemark[] {
  return [
    ...(rest.customers > 0 ? [{ code: "no-accountmanager" as const, customers: rest.customers, revenue: rest.revenue }] : []),
    ...colleagues.flatMap(({ name, customerRows }) => {
      const spellings = spellingsOf(customerRows);
      return spellings.length > 1 ? [{ code: "one-colleague" as const, name, spellings }] : [];
    }),
    ...(rest.deals > 0 ? [{ code: "deals-of-nobody" as const, deals: rest.deals }] : []),
  ];
}
