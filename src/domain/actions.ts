import { nameKey } from "./names";

/** What an action can be. What is klaar or vervallen is no longer open. */
export const ACTION_STATUSES = ["open", "bezig", "klaar", "vervallen"] as const;

/** One of {@link ACTION_STATUSES}. */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** One line of a to-do table that holds an action. */
export interface Action {
  readonly text: string;
  readonly chosen: boolean;
  /** Who does it, as it was filled in; "" for nobody. */
  readonly who: string;
  /** Whole Excel serial number; null for none, `unreadable` for what is no date. */
  readonly deadline: number | null | "unreadable";
  readonly status: ActionStatus;
  /** The sheet that it stands on. */
  readonly origin: string;
}

/** How many actions were chosen, and what became of them. `open` and `done` and those dropped make up `chosen`. */
export interface ActionTotals {
  readonly chosen: number;
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
}

/** The open actions of one person. */
export interface PersonTotals {
  /** "" for actions of nobody. */
  readonly who: string;
  readonly open: number;
  readonly overdue: number;
}

const SEPARATORS = /\s*[,;/]\s*|\s+en\s+/i;

/** What becomes of an action, in the order in which they are shown. `open`: chosen, and neither done nor dropped. */
export const ACTION_FATES = ["open", "klaar", "vervallen", "not-chosen"] as const;

/** One of {@link ACTION_FATES}. */
export type ActionFate = (typeof ACTION_FATES)[number];

/** The fate of an action; every action has exactly one. */
export function actionFate({ chosen, status }: Action): ActionFate {
  if (!chosen) return "not-chosen";
  return status === "klaar" || status === "vervallen" ? status : "open";
}

/** Whether an action was chosen and is neither done nor dropped. */
export const isOpen = (action: Action): boolean => actionFate(action) === "open";

/** Days past the deadline: 0 on the day itself, below 0 before it; null without a deadline. */
export const daysLate = ({ deadline }: Action, today: number): number | null => (typeof deadline === "number" ? today - deadline : null);

const isOverdue = (action: Action, today: number): boolean => isOpen(action) && (daysLate(action, today) ?? 0) > 0;

/** The open actions, the first deadline on top, those without one last; at the same deadline in their own order. */
export function openActions(actions: readonly Action[]): readonly Action[] {
  const rank = ({ deadline }: Action): number => (typeof deadline === "number" ? deadline : deadline === null ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER);
  return actions.filter(isOpen).sort((one, other) => rank(one) - rank(other));
}

/** Counts actions; all 0 for an empty list. */
export function actionTotals(actions: readonly Action[], today: number): ActionTotals {
  const count = (test: (action: Action) => boolean): number => actions.filter(test).length;
  return {
    chosen: count(({ chosen }) => chosen),
    open: count(isOpen),
    overdue: count((action) => isOverdue(action, today)),
    done: count((action) => actionFate(action) === "klaar"),
  };
}

/**
 * The open actions per person, most first, then by name. An action of several people (names with a comma, semicolon, slash or
 * 'en' between them) counts for each; people whose names have the same key are one.
 */
export function actionsPerPerson(actions: readonly Action[], today: number): readonly PersonTotals[] {
  const persons = new Map<string, { who: string; open: number; overdue: number }>();
  for (const action of actions.filter(isOpen)) {
    for (const who of new Map(namesIn(action.who).map((name) => [nameKey(name), name])).values()) {
      const key = nameKey(who);
      const person = persons.get(key) ?? { who, open: 0, overdue: 0 };
      person.open++;
      if (isOverdue(action, today)) person.overdue++;
      persons.set(key, person);
    }
  }
  return [...persons.values()].sort((one, other) => other.open - one.open || one.who.localeCompare(other.who, "nl"));
}

function namesIn(who: string): readonly string[] {
  const names = who.split(SEPARATORS).map((name) => name.trim()).filter((name) => name !== "");
  return names.length === 0 ? [""] : names;
}
