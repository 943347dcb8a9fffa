import { actionsPerPerson, actionTotals, daysLate, openActions, type Action } from "../domain/index";
import { functionLabels } from "../text/index";
import { COUNT, type Argument } from "./argument";
import { readNumber } from "./check-arguments";
import { ACTIONS, readActions, readToday } from "./actions-arguments";

const LISTED = { ...COUNT, name: "aantal", most: 10_000, fallback: 200 } as const satisfies Argument;

/** What the functions of actions take. */
export const ACTION_ARGUMENTS = {
  ACTIELIJST: [ACTIONS.peildatum, LISTED, ACTIONS.tabellen],
  ACTIES_TOTAAL: [ACTIONS.peildatum, ACTIONS.tabellen],
  ACTIES_PER_PERSOON: [ACTIONS.peildatum, ACTIONS.tabellen],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft de gekozen acties die nog niet klaar zijn, uit een of meer tabellen met acties, de eerste deadline bovenaan.
 * @customfunction ACTIELIJST
 * @param peildatum De dag van vandaag.
 * @param aantal Hoeveel acties de lijst ten hoogste toont. Leeg: 200.
 * @param {any[][][]} tabellen Steeds een naam en een tabel met kopregel, zoals "3.8", Acties[#Alles].
 * @returns Rijen van zes: deadline, actie, wie, status, te laat, herkomst; leeg zolang er geen open acties zijn.
 */
export function actielijst(peildatum: any, aantal: any, tabellen: any[][][]): any[][] {
  const limit = readNumber(aantal, LISTED);
  const open = openActions(readActions(tabellen).flatMap(({ actions }) => actions));
  if (open.length === 0) return [[""]];
  const today = readToday(peildatum);
  return open.slice(0, limit).map((action) => [
    typeof action.deadline === "number" ? action.deadline : "", action.text, action.who, action.status, lateness(action, today), action.origin,
  ]);
}

/**
 * Telt per naam hoeveel acties er gekozen, nog niet klaar, te laat en klaar zijn. Tabellen met dezelfde naam tellen samen.
 * @customfunction ACTIES_TOTAAL
 * @param peildatum De dag van vandaag.
 * @param {any[][][]} tabellen Steeds een naam en een tabel met kopregel, zoals "3.8", Acties[#Alles].
 * @returns Per naam een rij van vijf: naam, gekozen, nog niet klaar, te laat, klaar; daarna een rij met alle samen.
 */
export function actiesTotaal(peildatum: any, tabellen: any[][][]): any[][] {
  const today = readToday(peildatum);
  const groups = readActions(tabellen);
  const row = (label: string, actions: readonly Action[]): unknown[] => {
    const { chosen, open, overdue, done } = actionTotals(actions, today);
    return [label, chosen, open, overdue, done];
  };
  const titles = [...new Set(groups.map(({ title }) => title))];
  const titled = (title: string): readonly Action[] => groups.filter((group) => group.title === title).flatMap(({ actions }) => actions);
  return [...titles.map((title) => row(title, titled(title))), row(functionLabels.allActions, groups.flatMap(({ actions }) => actions))];
}

/**
 * Telt per persoon de gekozen acties die nog niet klaar zijn. Staan er meer namen bij een actie, dan telt zij bij elk.
 * @customfunction ACTIES_PER_PERSOON
 * @param peildatum De dag van vandaag.
 * @param {any[][][]} tabellen Steeds een naam en een tabel met kopregel, zoals "3.8", Acties[#Alles].
 * @returns Rijen van drie: wie, nog niet klaar, te laat; de meeste bovenaan; leeg zolang er geen open acties zijn.
 */
export function actiesPerPersoon(peildatum: any, tabellen: any[][][]): any[][] {
  const today = readToday(peildatum);
  const persons = actionsPerPerson(readActions(tabellen).flatMap(({ actions }) => actions), today);
  if (persons.length === 0) return [[""]];
  return persons.map(({ who, open, overdue }) => [who === "" ? functionLabels.nobody : who, open, overdue]);
}

function lateness(action: Action, today: number): string {
  if (action.deadline === "unreadable") return functionLabels.noDate;
  const days = daysLate(action, today);
  return days === null || days < 0 ? "" : functionLabels.daysLate(days);
}
