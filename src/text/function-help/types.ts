import type { Language } from "../language";

/** A text in every language of the product. */
export type InBoth = Readonly<Record<Language, string>>;

/** A day, as `2026-12-31`; in a cell it is a date. */
export interface ExampleDate {
  readonly date: string;
}

/** A cell of an example; null for a blank one. A text is a text, also when it looks like a number or a formula: "0", "+/-". */
export type ExampleCell = string | number | ExampleDate | null;

/** What a formula gives in a cell, numbers to six decimals. */
export type GivenCell = string | number | ExampleDate;

/** A formula with the cells that it looks at, and what it gives. A test computes it through real cells. */
export interface FunctionExample {
  /** Rows of cells from A1 on. Names of customers are made up. */
  readonly cells: readonly (readonly ExampleCell[])[];
  /** English names and commas, with references to these cells. */
  readonly formula: string;
  /** Every cell that the formula fills. */
  readonly gives: readonly (readonly GivenCell[])[];
}

/** The same figure by functions of Excel itself, for whoever checks it. */
export interface NativeTwin {
  /** English names and commas, over the cells of the example. Only functions that Excel 2021 has. */
  readonly formula: string;
  /** What the formula gives over the cells of the example: the same figure as the example, or the part of it that the note names. */
  readonly gives: readonly (readonly GivenCell[])[];
  /** What it does not do that the function does, or which part of the result it gives; left out when it gives all of it. */
  readonly note?: InBoth;
}

/** What a person wants to know of a KOMPAS function besides its arguments. */
export interface FunctionHelp {
  /** In a list: what it gives, in a few words, without a full stop. */
  readonly meaning: InBoth;
  /** The shape of the result and its columns, and when it is blank. The Dutch is that of the function itself. */
  readonly returns: InBoth;
  /** How the figure comes about, so that it can be followed by hand. */
  readonly rule: InBoth;
  /** What happens with blanks, credits, ties, nothing to compute: one sentence each. */
  readonly edges: readonly InBoth[];
  readonly example: FunctionExample;
  /** Left out where Excel has no formula that a person could read. */
  readonly twin?: NativeTwin;
}

/** Functions that belong together, in the order in which they are listed, by id. */
export interface FunctionFamily {
  readonly title: InBoth;
  readonly functions: Readonly<Record<string, FunctionHelp>>;
}
