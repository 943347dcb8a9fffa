/**
 * The closed set of formulas. An expression is data: `plan` turns it into an English Excel formula and computes its twin
 * from the same tree, so that the two cannot drift apart. There are no free formula strings.
 */
export type Expression =
  | { readonly op: "constant"; readonly value: string | number }
  /** One input or result, by sheet id and key; sheet `""` for what the whole workbook shares (`peildatum`). */
  | { readonly op: "cell"; readonly sheet: string; readonly key: string }
  /** One column of a table, all body rows, by column key. */
  | { readonly op: "column"; readonly table: string; readonly column: string }
  /** Neighbouring columns of a table, from one to another, all body rows. */
  | { readonly op: "columns"; readonly table: string; readonly from: string; readonly to: string }
  /** The cell of a column in the row of the formula, in a calculated column of the same table. */
  | { readonly op: "this-row"; readonly table: string; readonly column: string }
  /** The number of the row within its table, counted from 1. */
  | { readonly op: "row-number"; readonly table: string; readonly column: string }
  /** A whole table with its headers. */
  | { readonly op: "table"; readonly table: string }
  /** The first; while a sheet that it looks at is not drawn, the second. */
  | { readonly op: "if-drawn"; readonly of: readonly [Expression, Expression] }
  | { readonly op: Operator; readonly of: readonly Expression[] }
  | { readonly op: "kompas"; readonly name: string; readonly of: readonly Expression[] };

/** Operators with a native Excel twin; `plan/operators.ts` gives each its two meanings. */
export type Operator =
  | "sum" | "count" | "filled" | "add" | "difference" | "share" | "if" | "equals" | "join" | "rows" | "index" | "value-at" | "at" | "round" | "less" | "count-if" | "sum-where" | "count-where" | "today" | "month" | "year" | "and" | "or" | "months-later" | "look-up" | "look-up-number" | "link" | "most";

const operator = (op: Operator) => (...of: readonly Expression[]): Expression => ({ op, of });

/** A fixed number or text. */
export const vast = (value: string | number): Expression => ({ op: "constant", value });
/** One input or result cell: sheet id and key. */
export const cel = (sheet: string, key: string): Expression => ({ op: "cell", sheet, key });
/** All body cells of a table column. */
export const kolom = (table: string, column: string): Expression => ({ op: "column", table, column });
/** The body cells of neighbouring columns of a table. */
export const kolommen = (table: string, from: string, to: string): Expression => ({ op: "columns", table, from, to });
/** What stands in this column in the row of the formula. */
export const dezeRij = (table: string, column: string): Expression => ({ op: "this-row", table, column });
/** The position of a row within its table, from 1. */
export const rijnummer = (table: string, column: string): Expression => ({ op: "row-number", table, column });
/** A table with its headers, for functions that find their columns themselves. */
export const tabel = (table: string): Expression => ({ op: "table", table });
/** A figure of a sheet that may not be there yet, and what stands in for it until then. */
export const zodraGetekend = (figure: Expression, instead: Expression = vast("")): Expression => ({ op: "if-drawn", of: [figure, instead] });
/** A custom function of ours. */
export const kompas = (name: string, ...of: readonly Expression[]): Expression => ({ op: "kompas", name, of });
/** Sum of numbers; blanks and text count as nothing. */
export const som = operator("sum");
/** Count of numbers. */
export const aantal = operator("count");
/** Count of cells that hold anything. */
export const ingevuld = operator("filled");
/** The highest of numbers and dates in cells; blanks and text count for nothing, and 0 comes of none. */
export const hoogste = operator("most");
/** First plus second. */
export const plus = operator("add");
/** First minus second. */
export const verschil = operator("difference");
/** First divided by second; empty when the second is 0 or blank. */
export const deel = operator("share");
/** Second when the first holds, else third. */
export const als = operator("if");
/** Whether two values are the same. */
export const gelijk = operator("equals");
/** Texts and numbers after each other. */
export const tekst = operator("join");
/** Number of rows of a column. */
export const rijen = operator("rows");
/** The n-th text of a column; empty past its end. */
export const nummer = operator("index");
/** The n-th number of a column; empty where the column is, and past its end. */
export const getal = operator("value-at");
/** One cell of a block: row and column within it, from 1. */
export const plek = operator("at");
/** Rounded to cents, half away from zero. */
export const afgerond = operator("round");
/** Whether the first is less than the second. */
export const kleiner = operator("less");
/** How many cells of a column equal a value; with more pairs of column and value, how many rows meet them all. `vast("<>")`: anything. */
export const aantalAls = operator("count-if");
/** Sum of the amounts in rows where each column equals its value: amounts, then pairs of column and value. Capitals do not count and there are no wildcards; text among the amounts counts as nothing. */
export const somWaar = operator("sum-where");
/** How many rows have in each column its value: pairs of column and value, compared as {@link somWaar} does. */
export const aantalWaar = operator("count-where");
/** Today, as a serial number. Stands once in a workbook (`ak_peildatum`). */
export const vandaag = operator("today");
/** Month 1–12 of a date. */
export const maand = operator("month");
/** Year of a date. */
export const jaar = operator("year");
/** Whether all hold. */
export const alle = operator("and");
/** Whether at least one holds. */
export const een = operator("or");
/** A date so many months later; at most the last day of that month. */
export const maandenLater = operator("months-later");
/** What stands beside the first of the keys that equals the value: value, keys, results; empty when there is none. */
export const opzoeken = operator("look-up");
/** The same for a number; empty where the number is. */
export const getalOpzoeken = operator("look-up-number");
/** A jump to a name of the workbook, and the text that is shown; empty without a name. */
export const verwijzing = operator("link");
