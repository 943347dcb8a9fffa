import { ACTION_STATUSES, type Action, type ActionStatus } from "../domain/index";
import { functionText } from "../text/index";
import type { Argument, ChoiceArgument } from "./argument";
import { checkChoice, isBlank, readCells, refuse, refuseError } from "./check-arguments";
import { isDate, readGivenDate, YES_OR_NO } from "./column-arguments";

/** The actions of one to-do table, under the name that the call gives it. */
export interface ActionGroup {
  readonly title: string;
  readonly actions: readonly Action[];
  /** The row of each action, from 0 under the header, and how many rows there are. */
  readonly rows: readonly number[];
  readonly rowCount: number;
}

/** Arguments that the functions of actions share. */
export const ACTIONS = {
  peildatum: { kind: "date", name: "peildatum", shape: "cell" },
  tabellen: { kind: "actions", name: "tabellen", shape: "range" },
} as const satisfies Readonly<Record<string, Argument>>;

const CHOSEN = { kind: "choice", name: "gekozen", shape: "cell", choices: YES_OR_NO } as const satisfies Argument;
const STATUS = { kind: "choice", name: "status", shape: "cell", choices: ACTION_STATUSES } satisfies ChoiceArgument<ActionStatus>;

/** Columns that an action is read from, by their header. Without a column `gekozen` every action was chosen. */
const COLUMNS = ["actie", "gekozen", "wie", "deadline", "status"] as const;
type Column = (typeof COLUMNS)[number];

/** Reads today. A blank day is refused: what is late depends on it. */
export function readToday(peildatum: unknown): number {
  return readGivenDate(peildatum, ACTIONS.peildatum);
}

/** Reads pairs of a name and a table; a table that is left blank, because it is not there yet, holds no actions. */
export function readActions(tabellen: unknown): readonly ActionGroup[] {
  const given: readonly unknown[] = Array.isArray(tabellen) ? tabellen : [tabellen];
  if (given.length % 2 !== 0) refuse(functionText().pairsExpected({ argument: ACTIONS.tabellen.name }));
  return Array.from({ length: given.length / 2 }, (_none, pair) => {
    const [name = ""] = readCells(given[2 * pair], ACTIONS.tabellen).values;
    refuseError(name, ACTIONS.tabellen, {});
    const title = String(name ?? "").trim();
    return { title, ...readTable(title, given[2 * pair + 1]) };
  });
}

function readTable(title: string, table: unknown): Omit<ActionGroup, "title"> {
  const { values } = readCells(table, { ...ACTIONS.tabellen, name: title });
  if (values.every(isBlank)) return { actions: [], rows: [], rowCount: 0 };
  const [headers = [], ...body]: readonly (readonly unknown[])[] = Array.isArray(table) ? table : [[table]];
  // A header is always text: an error here stands in place of the whole table.
  for (const header of headers) refuseError(header, { name: title }, {});
  const at = new Map(COLUMNS.map((column) => [column, headers.findIndex((header) => String(header).trim().toLowerCase() === column)]));
  if (at.get("actie") === -1) refuse(functionText().headerMissing({ argument: title, header: "actie" }));
  const rows: number[] = [];
  const actions = body.flatMap((cells, index): Action[] => {
    const cell = (column: Column): unknown => cells[at.get(column) ?? -1] ?? null;
    const place = { row: index + 1 };
    for (const column of COLUMNS) refuseError(cell(column), { name: `${title}, ${column}` }, place);
    if (isBlank(cell("actie"))) return [];
    rows.push(index);
    return [{
      text: wordOf(cell("actie")),
      chosen: at.get("gekozen") === -1 || (!isBlank(cell("gekozen")) && checkChoice(cell("gekozen"), { ...CHOSEN, name: `${title}, gekozen` }, place) === "ja"),
      who: wordOf(cell("wie")),
      deadline: deadlineOf(cell("deadline")),
      status: isBlank(cell("status")) ? "open" : checkChoice(cell("status"), { ...STATUS, name: `${title}, status` }, place),
      origin: title,
    }];
  });
  return { actions, rows, rowCount: body.length };
}

const wordOf = (cell: unknown): string => (isBlank(cell) ? "" : String(cell).trim());

/** What is no date keeps its action in the list, so that somebody sees it. */
function deadlineOf(cell: unknown): Action["deadline"] {
  if (isBlank(cell)) return null;
  return isDate(cell) ? Math.floor(cell) : "unreadable";
}
