import { FunctionError, kompas, type KompasId } from "../../src/functions/index";

/** A column as Excel hands it over. */
export function column(values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** The three faces of a blank cell. */
export const BLANKS = [0, null, ""] as const;

/** Rows of empty text, as a function gives that has nothing to compute yet. */
export const blank = (rows: number, columns: number): string[][] => Array.from({ length: rows }, () => new Array<string>(columns).fill(""));

/** Calls a function for its FunctionError, as "code sentence"; a result fails the test. */
export function refusal(id: KompasId, ...args: unknown[]): string {
  let result: unknown;
  try {
    result = kompas[id](...args);
  } catch (error) {
    if (error instanceof FunctionError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error(`Expected a refusal, got ${JSON.stringify(result)}`);
}

/** Some columns of a result, counted from 0. */
export function columnsOf(rows: unknown, ...columns: number[]): unknown[][] {
  if (!Array.isArray(rows)) throw new Error(`Expected rows, got ${JSON.stringify(rows)}`);
  return rows.map((row: unknown[]) => columns.map((column) => row[column]));
}
