import { planId, planNumberOf, sheetsOfForm, snapshotTable } from "../../catalogue";
import type { AccountPlan, PlanForm } from "../../catalogue";
import { nameKey, planChanges } from "../../domain";
import type { Snapshot } from "../../domain";
import { readAnswers, readTable, writeTable } from "../../excel";
import type { Answers, TableRow } from "../../plan";
import { matchTable } from "../../workbooks";
import { PaneFailure } from "../issues";
import { readGround, takeAway } from "./drawing";
import type { Ground } from "./drawing";
import { readStanding } from "./standing";
import type { Standing } from "./standing";
import { columnsOf, sheetStates, standsWhole } from "./sheets";
import type { LockReport, PlanMoves, PlanState } from "./types";

const FORMS: readonly PlanForm[] = ["bierviltje", "uitgebreid", "stappenplan"];
/** Sheets of the workbook that list the plans: they are drawn again when a plan comes. */
const LISTS = ["plannen", "verwijzingen"] as const;
const CONTACT_ROWS = 12;

/** The customer of a plan, as its first page calls it; without that page what its tabs are called after. */
export const accountOf = (plan: Pick<AccountPlan, "number" | "name">, answers: Answers): string => {
  const account = answers[planId(plan)]?.["account"];
  return typeof account === "string" && account !== "" ? account : plan.name;
};

/** The plans of the workbook. A form is there when all of its sheets stand; a plan has at least one sheet. */
export function planStates(existing: Standing, answers: Answers): readonly PlanState[] {
  const states = sheetStates(existing, answers).filter(({ role }) => role === "accountplan");
  return existing.plans.map((plan) => {
    const sheets = states.filter(({ id, standing }) => standing !== "absent" && planNumberOf(id) === plan.number);
    const sum = (key: "answered" | "total"): number => sheets.reduce((total, sheet) => total + sheet[key], 0);
    const forms = FORMS.filter((form) => sheetsOfForm(plan, form).every((id) => existing.sheets[id]));
    return { number: plan.number, account: accountOf(plan, answers), forms, sheets, answered: sum("answered"), total: sum("total") };
  });
}

/** The ids of the sheets of a plan that stand, finished or not, in the order of the tabs. */
export const standingSheetsOf = ({ definitions, sheets }: Standing, number: number): readonly string[] =>
  definitions.map(({ id }) => id).filter((id) => planNumberOf(id) === number && sheets[id] !== undefined);

/** What is to be drawn for a plan: its sheets, the lists of plans, and what a new sheet starts with. */
export interface PlanRequest extends Pick<Ground, "existing" | "settings"> {
  readonly ids: readonly string[];
  readonly answers: Answers;
}

/** Prepares a plan for a customer in a form: a new one, or the one that this customer has already, made more extensive. @throws ExcelFailure */
export async function planRequest(account: string, form: PlanForm): Promise<PlanRequest & { readonly plan: AccountPlan }> {
  const before = await readStanding();
  const { answers } = await readAnswers(before.plans.map((plan) => planId(plan)));
  const own = before.plans.find((plan) => nameKey(accountOf(plan, answers)) === nameKey(account));
  const plan = own ?? newPlan(before, account);
  const { existing, settings } = await readGround([plan]);
  const ids = [...sheetsOfForm(plan, form).filter((id) => !standsWhole(existing, id)), ...listsIn(existing)];
  return { plan, existing, settings, ids, answers: await knownOf(account, plan, { existing, settings }) };
}

/** The lists of plans that are drawn when a plan comes: one is made if need be, the other only kept up. */
export const listsIn = ({ sheets }: Standing): readonly string[] => LISTS.filter((id) => id === "plannen" || sheets[id]);

/**
 * A plan under the next number. A number that a copied sheet bears is passed over, so that no copy is taken for one of the new
 * plan; so is one with a table of that name: Excel puts digits behind the table of a copy (`ResultatenP1` becomes `ResultatenP12`).
 */
export function newPlan({ plans, copies }: Pick<Standing, "plans" | "copies">, name: string): AccountPlan {
  const taken = [...plans.map(({ number }) => number), ...copies.flatMap(({ id }) => planNumberOf(id) ?? [])];
  const tables = copies.flatMap((copy) => Object.keys(copy.tables));
  let number = Math.max(0, ...taken) + 1;
  while (tables.some((table) => table.endsWith(`P${number}`))) number += 1;
  return { number, name };
}

/** What the workbook knows of a customer, as the answers that the sheets of its plan start with. @throws ExcelFailure */
export async function knownOf(account: string, plan: AccountPlan, { existing, settings }: Pick<Ground, "existing" | "settings">): Promise<Answers> {
  const [customer] = await rowsOf(existing, "klanten", "Klanten", account);
  const contacts = await rowsOf(existing, "contacten", "Contacten", account);
  const names = contacts.flatMap(({ naam }) => (naam === null || naam === undefined ? [] : [naam])).slice(0, CONTACT_ROWS);
  const name = customer?.["klant"] ?? account;
  return {
    [planId(plan)]: { account: name, datum: settings.today, opgesteld_door: settings.owner === "" ? null : settings.owner },
    [planId(plan, "ap")]: { naam: name, debiteurennummer: customer?.["debiteurennummer"] ?? null, onderdeel_van: customer?.["concern"] ?? null },
    [planId(plan, "dmu")]: Object.fromEntries(names.map((name, row) => [`r${row + 1}_contact`, name])),
  };
}

/** The rows of a table that are about one customer; none while the table does not stand. */
async function rowsOf({ sheets }: Standing, sheet: string, table: string, account: string): Promise<readonly TableRow[]> {
  const standing = sheets[sheet]?.tables[table];
  if (!standing) return [];
  const { rows } = await readTable(table, matchTable(table, standing.headers).filled);
  return rows.filter(({ klant }) => typeof klant === "string" && nameKey(klant) === nameKey(account));
}

/** Names of customers, each once, in the order of Klanten. @throws ExcelFailure */
export async function customerNames(): Promise<readonly string[]> {
  const { sheets } = await readStanding();
  const headers = sheets["klanten"]?.tables["Klanten"]?.headers;
  if (!headers) return [];
  const { rows } = await readTable("Klanten", matchTable("Klanten", headers).filled.filter(({ key }) => key === "klant"));
  return [...new Set(rows.flatMap(({ klant }) => (typeof klant === "string" && klant.trim() !== "" ? [klant] : [])))];
}

/** Takes away every sheet of a plan, the last first, and then its row in the list. @throws ExcelFailure */
export async function removePlan(number: number): Promise<Ground> {
  const existing = await readStanding();
  for (const id of [...standingSheetsOf(existing, number)].reverse()) await takeAway(id);
  return readGround();
}

/** The figures that a snapshot keeps: their column, and where they stand. */
const KEPT = [
  { column: "doel_totaal", part: "", key: "totaal_doel" },
  { column: "realisatie", part: "kw", key: "realisatie" },
  { column: "prognose", part: "kw", key: "prognose" },
  { column: "omzet", part: "", key: "omzet" },
  { column: "dekking", part: "dmu", key: "dekking" },
  { column: "kwaliteit", part: "dmu", key: "kwaliteit_deel" },
  { column: "open", part: "act", key: "open" },
] as const;
const QUARTERS = [1, 2, 3, 4] as const;
const GOALS = ["doel1", "doel2", "doel3"] as const;

/**
 * Keeps the figures of a plan as they are now, under the last quarter that was filled in. A quarter that was kept before
 * is left alone unless it is to be replaced.
 * @throws ExcelFailure, PaneFailure
 */
export async function lockQuarter(number: number, replace: boolean): Promise<LockReport> {
  const { existing, settings } = await readGround();
  const parts = [planId({ number }), planId({ number }, "kw"), planId({ number }, "dmu"), planId({ number }, "act")].filter((id) => existing.sheets[id]);
  const { answers } = await readAnswers(parts);
  const filled = QUARTERS.filter((quarter) => GOALS.some((goal) => typeof answers[planId({ number }, "kw")]?.[`${goal}_d${quarter}`] === "number"));
  const quarter = filled.at(-1);
  if (quarter === undefined) throw new PaneFailure({ code: "quarter-empty" });
  const label = `${settings.boekjaar} kwartaal ${quarter}`;
  const { table, columns, rows } = await snapshotsOf(existing, number);
  const at = rows.findIndex(({ kwartaal }) => kwartaal === label);
  if (at >= 0 && !replace) return { quarter: label, locked: false };
  const free = at >= 0 ? at : rows.findIndex((row) => Object.values(row).every((value) => value === null));
  const figures = Object.fromEntries(KEPT.map(({ column, part, key }) => [column, numberOf(answers[planId({ number }, part)]?.[key])]));
  const { issues } = await writeTable(table, { columns, rows: [{ ...(free >= 0 && { index: free }), values: { kwartaal: label, datum: settings.today, ...figures } }] });
  const [issue] = issues;
  if (issue) throw new PaneFailure(issue);
  return { quarter: label, locked: true };
}

const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** What moved between the last two snapshots of a plan; null when there are fewer than two. @throws ExcelFailure, PaneFailure */
export async function changesOf(number: number): Promise<PlanMoves | null> {
  const { table, rows } = await snapshotsOf(await readStanding(), number);
  const headers = new Map(columnsOf(table).map(({ key, header }) => [key, header]));
  const kept = rows.flatMap((row): readonly (Snapshot & { readonly quarter: string })[] => {
    const { kwartaal, datum, ...figures } = row;
    if (typeof kwartaal !== "string" || typeof datum !== "number") return [];
    return [{ day: datum, quarter: kwartaal, entries: Object.entries(figures).map(([key, value]) => ({ key, label: headers.get(key) ?? key, value: value ?? null })) }];
  }).sort((one, other) => one.quarter.localeCompare(other.quarter, "nl"));
  const [earlier, later] = kept.slice(-2);
  return earlier && later ? { from: earlier.quarter, to: later.quarter, changes: planChanges(earlier, later) } : null;
}

async function snapshotsOf({ sheets }: Standing, number: number) {
  const table = snapshotTable({ number });
  const headers = sheets[planId({ number }, "kw")]?.tables[table]?.headers;
  if (!headers) throw new PaneFailure({ code: "quarters-missing" });
  const columns = matchTable(table, headers).filled;
  return { table, columns, rows: (await readTable(table, columns)).rows };
}
