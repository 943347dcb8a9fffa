import type { KompasId } from "../kompas";

/** A line of an account: how many there are of something, and what they add up to; null for what it does not say. */
export interface AccountLine {
  readonly label: string;
  readonly count: number | null;
  /** In the unit of the account. */
  readonly amount: number | null;
}

/** Parts that add up to a total, in counts and in amounts. */
export interface Account {
  readonly title: string;
  /** What is counted, such as `klanten`; null when nothing is. */
  readonly counted: string | null;
  /** What amounts are in, parts as a fraction; null when there are none. */
  readonly unit: "cents" | "points" | "part" | "days" | null;
  readonly parts: readonly AccountLine[];
  readonly total: AccountLine;
}

/** What becomes of every row of one range: the reason why it is left out, null for a row that counts. */
export interface RowReasons {
  /** Position of the range among the arguments as they stand in the formula. */
  readonly at: number;
  readonly reasons: readonly (string | null)[];
  /** What each row is called, "" or missing where it has no name. */
  readonly names?: readonly string[];
  /** The range begins with a header, which is no row. */
  readonly hasHeader?: boolean;
}

/** What the functions of one family say of a call besides its inputs. */
export interface Reasons {
  readonly rows?: readonly RowReasons[];
  readonly accounts?: readonly Account[];
}

/** Tells the reasons of a call from its arguments and its result. It reads and computes by what the function itself reads and computes by. */
export type Explainer = (args: readonly unknown[], result: unknown) => Reasons;

/** Explainers by the id of their function. */
export type Explainers = Partial<Readonly<Record<KompasId, Explainer>>>;

/** What an argument held. `taken`: what is taken in its place, none where nothing is. `sum` is of amounts in euro, in cents; null where a sum means nothing. */
export type Held =
  | { readonly kind: "left-out"; readonly taken: readonly (string | number)[] }
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly isDate: boolean }
  | { readonly kind: "cells"; readonly rows: number; readonly columns: number; readonly filled: number; readonly sum: number | null };

/** One argument of a call. */
export interface Input {
  readonly name: string;
  readonly held: Held;
}

/** One row that is left out: its number in the range, from 1, and where to find it. */
export interface LeftOutRow {
  readonly row: number;
  readonly name: string;
  /** Position of the range among the arguments of the formula, and of the cell in it, from 0. */
  readonly at: number;
  readonly offset: number;
}

/** The rows that are left out for one reason. */
export interface LeftOut {
  readonly reason: string;
  readonly rows: readonly LeftOutRow[];
}

/** How one call came to its result. `used` and the rows left out are all `rowCount` rows; 0 where rows play no part. */
export interface Explanation {
  readonly id: KompasId;
  readonly inputs: readonly Input[];
  /** What came out; blank (`left-out`) as long as there is nothing to compute, and of a call that was refused. */
  readonly result: Held;
  readonly rowCount: number;
  readonly used: number;
  readonly leftOut: readonly LeftOut[];
  readonly accounts: readonly Account[];
  /** The single row of the result that was asked about: what stands on it in each column that came in; `left-out` for a blank cell. */
  readonly row: readonly Input[];
  /** Why there is no result, in a sentence; null when there is one. */
  readonly refusal: string | null;
}
