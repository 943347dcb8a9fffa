import { MOST_CENTS, toEuros } from "../domain/index";

/** A cell takes in at most this many values per argument: requests stop at 5 MB (OfficeDev/office-js issue 4654). */
export const MOST_VALUES = 100_000;

/** What a number is counted in. A part is 0.1 for 10 %; "none" is an ordinal number, or a figure in a unit of the person's own. */
export type Unit = "euro" | "percent" | "part" | "points" | "rank" | "count" | "days" | "years" | "none";

/** A cell comes as one value, all others as rows of cells; a line is one row or one column. */
export type Shape = "cell" | "column" | "line" | "range";

/** How large a range is, by the names of the arguments that it stands beside. */
export type Size =
  /** As many cells, or as many rows, or both rows and columns. `orOne`: one value stands for every row. */
  | { readonly by: "cells" | "rows" | "shape"; readonly as: string; readonly orOne?: true }
  /** A row for every name in one argument and a column for every name in another. */
  | { readonly by: "names"; readonly rows: string; readonly columns: string };

interface Described {
  /** As in the formula bar: the same in every language. */
  readonly name: string;
  readonly shape: Shape;
  /** Whether a call may leave it out. */
  readonly optional?: true;
  /** Whether one blank cell will do where a range is asked for; true of all that is optional. */
  readonly orBlank?: true;
  /** How many columns, of a range. */
  readonly columns?: number;
  /** How many cells, in whatever layout. */
  readonly cells?: number;
  /** At most so many cells. */
  readonly mostCells?: number;
  readonly size?: Size;
}

/** Numbers within bounds, both included. */
export interface NumberArgument extends Described {
  readonly kind: "number";
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
  /** What a blank stands for; of a range, per cell. */
  readonly fallback?: number | readonly number[];
}

/** A chance or a part of a whole: 0.2, 20 or "20%". */
export interface ChanceArgument extends Described {
  readonly kind: "chance";
  readonly fallback?: readonly number[];
}

/** A rate of btw: 0.21, 21 or "21%". */
export interface RateArgument extends Described {
  readonly kind: "rate";
}

/** One of a few words, capitals and spaces around it aside. */
export interface ChoiceArgument<Choice extends string = string> extends Described {
  readonly kind: "choice";
  readonly choices: readonly Choice[];
  /** What a blank stands for. In a range it is still told from the word: a row that is blank throughout is no row. */
  readonly fallback?: Choice;
}

/** Days, as the serial numbers of Excel; a time of day is dropped. */
export interface DateArgument extends Described {
  readonly kind: "date";
}

/** Names and other texts; a number is read as its digits. */
export interface TextArgument extends Described {
  readonly kind: "text";
}

/** Whatever may show that something is the case: a number, TRUE, a text. */
export interface SignalArgument extends Described {
  readonly kind: "signal";
}

/** Pairs of a name and a table of actions with its headers, as many as the call holds; always the last argument. */
export interface ActionsArgument extends Described {
  readonly kind: "actions";
}

/**
 * What one argument of a KOMPAS function takes. The readers check a call by it, and whoever explains a function reads it;
 * plain data, so that it can go anywhere.
 */
export type Argument =
  | NumberArgument | ChanceArgument | RateArgument | ChoiceArgument | DateArgument | TextArgument | SignalArgument | ActionsArgument;

/** Whether one blank cell, or nothing, will do. */
export const mayBeBlank = ({ optional, orBlank }: Argument): boolean => optional === true || orBlank === true;

/** An amount in euro, of a size that cents can hold. */
export const AMOUNT = { kind: "number", unit: "euro", least: -toEuros(MOST_CENTS), most: toEuros(MOST_CENTS) } as const;

/** A number of things, from 1. */
export const COUNT = { kind: "number", unit: "count", shape: "cell", least: 1, whole: true } as const;

/** How many rows a list shows at most, of those that fit in one call with so many columns. */
export function limitOf(columns: number, fallback: number) {
  return { ...COUNT, name: "aantal", most: Math.floor(MOST_VALUES / columns), optional: true, fallback } as const;
}
