import { functionText, type Place } from "../text/index";
import { mayBeBlank, MOST_VALUES, type Argument, type ChoiceArgument, type NumberArgument, type TextArgument } from "./argument";
import { FunctionError } from "./function-error";

/** What came in for an argument: its cells row by row. */
export interface Cells<Taken extends Argument = Argument> {
  readonly argument: Taken;
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

/** Whether a cell holds a nought that is meant. The number 0 cannot be told from a blank cell, so that it comes as text. */
export const isNought = (value: unknown): boolean => typeof value === "string" && value.trim() === "0";

/** Throws #VALUE! with a sentence. */
export function refuse(message: string): never {
  throw new FunctionError("#VALUE!", message);
}

/** Reads one number; blank gives the default, null without one. Refuses text, errors and numbers out of bounds. */
export function readNumber(value: unknown, argument: NumberArgument & { readonly fallback: number }): number;
export function readNumber(value: unknown, argument: NumberArgument): number | null;
export function readNumber(value: unknown, argument: NumberArgument): number | null {
  if (!isBlank(value)) return checkNumber(value, argument, {});
  return typeof argument.fallback === "number" ? argument.fallback : null;
}

/** Reads one of the choices; blank gives the default. */
export function readChoice<Choice extends string>(value: unknown, argument: ChoiceArgument<Choice> & { readonly fallback: Choice }): Choice {
  return isBlank(value) ? argument.fallback : checkChoice(value, argument, {});
}

/**
 * Lays a range out as a list of cells. Refuses a shape that the argument does not take; more than {@link MOST_VALUES} cells
 * answer #N/A.
 */
export function readCells<Taken extends Argument>(value: unknown, argument: Taken): Cells<Taken> {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  const first: unknown = rows[0];
  const columns = Array.isArray(first) ? first.length : 1;
  const count = rows.length * columns;
  if (count > MOST_VALUES) {
    throw new FunctionError("#N/A", functionText().tooManyValues({ argument: argument.name, count, limit: MOST_VALUES }));
  }
  const values: unknown[] = [];
  for (const row of rows) {
    // A loop: Array.flat takes at least twice as long for 100,000 rows of one cell.
    if (Array.isArray(row)) for (const value of row) values.push(value);
    else values.push(row);
  }
  const cells = { argument, columns, values };
  checkShape(cells);
  return cells;
}

/** Reads a range that stands beside others, in the size that the argument names. One blank cell is no cells where it will do. */
export function readBeside<Taken extends Argument>(value: unknown, argument: Taken, ...others: readonly Cells[]): Cells<Taken> {
  const cells = readCells(value, argument);
  if (mayBeBlank(argument) && cells.values.length === 1 && isBlank(cells.values[0])) return { argument, columns: 1, values: [] };
  checkSize(cells, ...others);
  return cells;
}

function checkShape({ argument, columns, values }: Cells): void {
  const { kind, name, shape } = argument;
  const [count, rows] = [values.length, values.length / columns];
  if (shape === "column" && columns > 1) refuse(functionText().oneColumnExpected({ argument: name, columns }));
  if (shape === "line" && columns > 1 && rows > 1) refuse(functionText().oneLineExpected({ argument: name, rows, columns }));
  if (argument.columns !== undefined && columns !== argument.columns) {
    refuse(functionText().columnsExpected({ argument: name, columns, expected: argument.columns }));
  }
  if (argument.cells !== undefined && count !== argument.cells && !(mayBeBlank(argument) && values.every(isBlank))) {
    const say = kind === "choice" ? functionText().ticksExpected : functionText().weightsExpected;
    refuse(say({ argument: name, count, expected: argument.cells }));
  }
  if (argument.mostCells !== undefined && count > argument.mostCells) {
    const limit = argument.mostCells;
    refuse(kind === "text" ? functionText().listTooLong({ argument: name, count, limit }) : functionText().weightsExpected({ argument: name, count, expected: limit }));
  }
}

/** Refuses a range that does not go with those that its argument stands beside. A caller that does not bring them is a mistake of ours. */
export function checkSize(cells: Cells, ...others: readonly Cells[]): void {
  const { name, size } = cells.argument;
  if (size === undefined) return;
  const beside = (wanted: string): Cells => {
    const found = others.find(({ argument }) => argument.name === wanted);
    if (found === undefined) throw new Error(`${name} stands beside ${wanted}.`);
    return found;
  };
  if (size.by === "names") return checkNamed(cells, beside(size.rows), beside(size.columns));
  if (size.orOne && cells.values.length === 1) return;
  const other = beside(size.as);
  if (size.by === "cells") return checkSameSize(cells, other);
  checkSameRows(cells, other);
  const [columns, otherColumns] = [cells.columns, other.columns];
  if (size.by === "shape" && columns !== otherColumns) {
    refuse(functionText().columnsDiffer({ argument: name, columns, other: other.argument.name, otherColumns }));
  }
}

function checkSameSize(cells: Cells, other: Cells): void {
  if (cells.values.length === other.values.length) return;
  const counts = { count: cells.values.length, otherCount: other.values.length };
  refuse(functionText().sizeDiffers({ argument: cells.argument.name, other: other.argument.name, ...counts }));
}

function checkSameRows(cells: Cells, other: Cells): void {
  const [count, otherCount] = [rowsOf(cells), rowsOf(other)];
  if (count !== otherCount) refuse(functionText().rowsDiffer({ argument: cells.argument.name, other: other.argument.name, count, otherCount }));
}

function checkNamed(cells: Cells, rowNames: Cells, columnNames: Cells): void {
  const argument = cells.argument.name;
  const [rows, otherRows, count] = [rowsOf(cells), rowNames.values.length, columnNames.values.length];
  if (rows !== otherRows) refuse(functionText().rowsDiffer({ argument, count: rows, other: rowNames.argument.name, otherCount: otherRows }));
  if (cells.columns !== count) refuse(functionText().columnPerName({ argument, columns: cells.columns, names: columnNames.argument.name, count }));
}

const rowsOf = ({ values, columns }: Cells): number => values.length / columns;

/** Where the n-th cell of a range stands, for a message. A range of one column needs only the row. */
export function placeOf(cells: Cells, index: number): Place {
  if (cells.columns === 1) return { row: index + 1 };
  return { row: Math.floor(index / cells.columns) + 1, column: (index % cells.columns) + 1 };
}

/** Reads every cell of a range in one way, null for a blank cell. */
export function readEach<Taken extends Argument, Value>(
  cells: Cells<Taken>, check: (value: unknown, argument: Taken, place: Place) => Value,
): (Value | null)[] {
  return cells.values.map((value, index) => (isBlank(value) ? null : check(value, cells.argument, placeOf(cells, index))));
}

/** Reads the numbers of a range, null for a blank cell. Refuses text and errors, naming the row, and checks bounds. */
export function readNumbers(cells: Cells<NumberArgument>): (number | null)[] {
  const { least, most, whole } = cells.argument;
  return cells.values.map((value, index) => {
    if (isBlank(value)) return null;
    const isPlain = typeof value === "number" && value >= least && value <= most && !whole;
    return isPlain ? value : checkNumber(value, cells.argument, placeOf(cells, index));
  });
}

/** Reads the words of a range, null for a blank cell. */
export function readChoices<Choice extends string>(cells: Cells<ChoiceArgument<Choice>>): (Choice | null)[] {
  return readEach(cells, checkChoice);
}

/** Reads the texts of a range, "" for a blank cell, numbers as their digits. Refuses errors, naming the row. */
export function readTexts(cells: Cells<TextArgument>): string[] {
  return cells.values.map((value, index) => {
    if (isBlank(value)) return "";
    if (typeof value === "object") refuseError(value, cells.argument, placeOf(cells, index));
    return String(value).trim();
  });
}

/** Reads the text of one cell, "" for a blank one. */
export function readText(value: unknown, argument: TextArgument): string {
  const [text = ""] = readTexts(readCells(value, argument));
  return text;
}

function checkNumber(value: unknown, argument: NumberArgument, place: Place): number {
  refuseError(value, argument, place);
  const { name, least, most, whole } = argument;
  const found = { argument: name, place, received: value };
  if (typeof value !== "number" || Number.isNaN(value)) return refuse(functionText().numberExpected(found));
  if (whole && !Number.isInteger(value)) refuse(functionText().wholeNumberExpected({ ...found, least, most }));
  if (value < least || value > most) {
    const say = whole ? functionText().wholeNumberExpected : functionText().outOfBounds;
    refuse(say({ ...found, least, most }));
  }
  return value;
}

/** Reads one of the choices, capitals and spaces around it aside. Refuses errors and other words. */
export function checkChoice<Choice extends string>(value: unknown, argument: ChoiceArgument<Choice>, place: Place): Choice {
  refuseError(value, argument, place);
  const word = String(value).trim().toLowerCase();
  return argument.choices.find((choice) => choice.toLowerCase() === word) ?? refuseChoice(value, argument, place);
}

/** Refuses what is none of the choices. */
export function refuseChoice(received: unknown, { name, choices }: ChoiceArgument, place: Place): never {
  return refuse(functionText().choiceExpected({ argument: name, place, received, choices }));
}

/** Refuses an error value, naming the argument and the place. */
export function refuseError(value: unknown, { name }: { readonly name: string }, place: Place): void {
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
