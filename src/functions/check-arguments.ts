import { functionText, type Place } from "../text/index";
import { FunctionError } from "./function-error";

/** A cell takes in at most this many values per argument: requests stop at 5 MB (OfficeDev/office-js issue 4654). */
export const MOST_VALUES = 100_000;

/** An argument that is one number. */
export interface NumberArgument {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  /** Used when the argument is left out or blank. */
  readonly fallback: number;
}

/** An argument that is one of a few words. */
export interface ChoiceArgument<Choice extends string> {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly fallback: Choice;
}

/** An argument that is a range: its cells row by row. */
export interface Cells {
  readonly name: string;
  readonly columns: number;
  readonly values: readonly unknown[];
}

/**
 * Whether a cell counts as empty. Excel hands a blank cell over as 0, null or "" depending on the platform (issues 4702,
 * 5262, 1951 of OfficeDev/office-js), so that the three must mean the same; a cell with only spaces looks empty too.
 */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === 0 || value === null || value === undefined;
}

/** Throws #VALUE! with a sentence. */
export function refuse(message: string): never {
  throw new FunctionError("#VALUE!", message);
}

/** Reads one number within its bounds; blank gives the default. Refuses text, errors and numbers out of bounds. */
export function readNumber(value: unknown, argument: NumberArgument): number {
  if (isBlank(value)) return argument.fallback;
  return checkNumber(value, { ...argument, place: {} });
}

/** Reads one of the choices, capitals aside; blank gives the default. */
export function readChoice<Choice extends string>(value: unknown, argument: ChoiceArgument<Choice>): Choice {
  if (isBlank(value)) return argument.fallback;
  refuseError(value, { name: argument.name, place: {} });
  const word = String(value).trim().toLowerCase();
  const choice = argument.choices.find((known) => known.toLowerCase() === word);
  const { name, choices } = argument;
  return choice ?? refuse(functionText().choiceExpected({ argument: name, place: {}, received: value, choices }));
}

/** Lays a range out as a list of cells. A range of more than {@link MOST_VALUES} cells answers #N/A. */
export function readCells(value: unknown, name: string): Cells {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  const first: unknown = rows[0];
  const columns = Array.isArray(first) ? first.length : 1;
  const count = rows.length * columns;
  if (count > MOST_VALUES) {
    throw new FunctionError("#N/A", functionText().tooManyValues({ argument: name, count, limit: MOST_VALUES }));
  }
  const values: unknown[] = [];
  for (const row of rows) {
    // A loop: Array.flat takes at least twice as long for 100,000 rows of one cell.
    if (Array.isArray(row)) for (const value of row) values.push(value);
    else values.push(row);
  }
  return { name, columns, values };
}

/** Reads a range of one column. */
export function readColumn(value: unknown, name: string): Cells {
  const cells = readCells(value, name);
  if (cells.columns > 1) refuse(functionText().oneColumnExpected({ argument: name, columns: cells.columns }));
  return cells;
}

/** Refuses two ranges with different numbers of cells. */
export function checkSameSize(cells: Cells, other: Cells): void {
  if (cells.values.length === other.values.length) return;
  const counts = { count: cells.values.length, otherCount: other.values.length };
  refuse(functionText().sizeDiffers({ argument: cells.name, other: other.name, ...counts }));
}

/** How many rows a range has. */
export const rowsOf = ({ values, columns }: Cells): number => values.length / columns;

/** Refuses two ranges with different numbers of rows. */
export function checkSameRows(cells: Cells, other: Cells): void {
  const [count, otherCount] = [rowsOf(cells), rowsOf(other)];
  if (count !== otherCount) refuse(functionText().rowsDiffer({ argument: cells.name, other: other.name, count, otherCount }));
}

/** Where the n-th cell of a range stands, for a message. A range of one column needs only the row. */
export function placeOf(cells: Cells, index: number): Place {
  if (cells.columns === 1) return { row: index + 1 };
  return { row: Math.floor(index / cells.columns) + 1, column: (index % cells.columns) + 1 };
}

/** Reads the numbers of a range, null for a blank cell. Refuses text and errors, naming the row, and checks bounds. */
export function readNumbers(cells: Cells, bounds: Omit<NumberArgument, "name" | "fallback">): (number | null)[] {
  return cells.values.map((value, index) => {
    if (isBlank(value)) return null;
    const isPlain = typeof value === "number" && value >= bounds.least && value <= bounds.most && !bounds.whole;
    return isPlain ? value : checkNumber(value, { ...bounds, name: cells.name, place: placeOf(cells, index) });
  });
}

/** Reads the texts of a range, "" for a blank cell, numbers as their digits. Refuses errors, naming the row. */
export function readTexts(cells: Cells): string[] {
  return cells.values.map((value, index) => {
    if (isBlank(value)) return "";
    if (typeof value === "object") refuseError(value, { name: cells.name, place: placeOf(cells, index) });
    return String(value).trim();
  });
}

interface Bounded {
  readonly name: string;
  readonly place: Place;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

function checkNumber(value: unknown, { name, place, least, most, whole }: Bounded): number {
  refuseError(value, { name, place });
  const found = { argument: name, place, received: value };
  if (typeof value !== "number" || Number.isNaN(value)) return refuse(functionText().numberExpected(found));
  if (whole && !Number.isInteger(value)) refuse(functionText().wholeNumberExpected({ ...found, least, most }));
  if (value < least || value > most) {
    const say = whole ? functionText().wholeNumberExpected : functionText().outOfBounds;
    refuse(say({ ...found, least, most }));
  }
  return value;
}

/** Refuses an error value, naming the argument and the place. */
export function refuseError(value: unknown, { name, place }: { name: string; place: Place }): void {
  const code = errorCodeOf(value);
  if (code !== null) refuse(functionText().errorValue({ argument: name, place, received: code }));
}

/** An error in a cell arrives as an object with a `code` (or, as a data type, a `basicValue`) such as "#N/A". */
function errorCodeOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  if ("code" in value && typeof value.code === "string") return value.code;
  if ("basicValue" in value && typeof value.basicValue === "string") return value.basicValue;
  return null;
}
