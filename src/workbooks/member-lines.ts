import { activityTable, planId, productTable, TO_DO_TABLES } from "../catalogue";
import { ACTION_STATUSES, chanceOf, marginOfShare, toCents } from "../domain";
import type { Cents, PipelineOutcome, PipelineStage } from "../domain";
import { holdsCustomer, toCustomer } from "../import";
import type { CellValue, TableRow } from "../plan";
import type { ActionLine, CustomerLine, DealLine, ProductLine, ThreeYears } from "../team";
import { dayOf, numberOf, textOf } from "./member-tables";

const STAGES: readonly PipelineStage[] = ["lead", "prospect", "hot prospect"];
const OUTCOMES: readonly PipelineOutcome[] = ["open", "gewonnen", "verloren"];
const YEARS = [0, 1, 2] as const;

/** The customers of a table Klanten; rows that only wait to be filled in are left out. */
export function customerLines(rows: readonly TableRow[]): readonly CustomerLine[] {
  return rows.flatMap((cells, row): readonly CustomerLine[] => {
    if (!holdsCustomer(cells)) return [];
    const { administratie, debiteurennummer, klant, concern, accountmanager, accountmanagerVanaf, omzetTeltAls, status, omzet, marge } = toCustomer(cells);
    const years = YEARS.map((year) => ({ revenue: omzet[year], margin: marge[year] })) as unknown as ThreeYears;
    return [{ row, administratie, debtor: debiteurennummer, customer: klant, concern, accountmanager, since: accountmanagerVanaf, countsAs: omzetTeltAls, status, years }];
  });
}

/** The leads and deals of a table Pijplijn; `expected` per row as the workbook computes it in its own period, "" where the row does not count. */
export function dealLines(rows: readonly TableRow[], expected: readonly CellValue[]): readonly DealLine[] {
  return rows.flatMap((cells, row): readonly DealLine[] => {
    const [customer, description, amount, chance] = [textOf(cells["klant"]), textOf(cells["omschrijving"]), numberOf(cells["bedrag"]), numberOf(cells["kans"])];
    if (customer === "" && description === "" && amount === null) return [];
    const figure = expected[row];
    return [{
      row, customer, description,
      stage: STAGES.find((stage) => stage === textOf(cells["stadium"]).toLowerCase()) ?? null,
      outcome: OUTCOMES.find((outcome) => outcome === textOf(cells["uitkomst"]).toLowerCase()) ?? null,
      orderDate: dayOf(cells["orderdatum"]),
      amount: amount === null ? null : toCents(amount),
      chance: chance === null ? null : chanceOf(chance),
      counts: typeof figure === "number",
      expected: typeof figure === "number" ? toCents(figure) : 0,
    }];
  });
}

/** The products of an account in its plan. `inShares`: margins were filled in as parts of the revenue. */
export function productLines(rows: readonly TableRow[], { plan, account, inShares }: { readonly plan: number; readonly account: string; readonly inShares: boolean }): readonly ProductLine[] {
  return rows.flatMap((cells, row): readonly ProductLine[] => {
    const years = YEARS.map((year) => {
      const [revenue, margin] = [cents(cells[`omzet${year}`]), numberOf(cells[`marge${year}`])];
      return { revenue, margin: margin === null ? null : inShares ? marginOfShare(revenue ?? 0, margin) : toCents(margin) };
    }) as unknown as ThreeYears;
    const product = textOf(cells["product"]);
    if (product === "" && years.every(({ revenue, margin }) => revenue === null && margin === null)) return [];
    return [{ row, plan, account, product, years }];
  });
}

function cents(value: TableRow[string] | undefined): Cents | null {
  const euros = numberOf(value);
  return euros === null ? null : toCents(euros);
}

/** Where actions stand: the to-do table of an opdracht, or the activities of a plan. */
interface ActionSource {
  readonly table: string;
  readonly plan: number | null;
  readonly origin: string;
}

/** Every table that holds actions in a workbook with these plans, with where they come from. */
export function actionSources(plans: readonly { readonly number: number; readonly account: string }[]): readonly ActionSource[] {
  return [
    ...TO_DO_TABLES.map(({ table, title }) => ({ table, plan: null, origin: title })),
    ...plans.map(({ number, account }) => ({ table: activityTable({ number }), plan: number, origin: `Accountplan ${number}${account === "" ? "" : `: ${account}`}` })),
  ];
}

/** The actions of one table that were chosen; in a table without that choice, such as the activities of a plan, all were. */
export function actionLines(rows: readonly TableRow[], { plan, origin }: ActionSource): readonly ActionLine[] {
  return rows.flatMap((cells, row): readonly ActionLine[] => {
    const text = textOf(cells["actie"]);
    const isChosen = cells["gekozen"] === undefined || textOf(cells["gekozen"]).toLowerCase() === "ja";
    if (text === "" || !isChosen) return [];
    const status = ACTION_STATUSES.find((each) => each === textOf(cells["status"]).toLowerCase()) ?? "open";
    const [who, deadline] = [textOf(cells["wie"]), dayOf(cells["deadline"])];
    return [{ row, plan, origin, text, who, deadline, status }];
  });
}

/** The table of products of a plan, and the sheet that says how its margins were filled in. */
export const productSource = (number: number): { readonly table: string; readonly sheet: string } => ({ table: productTable({ number }), sheet: planId({ number }, "res") });
