import type { TextArgument } from "../argument";
import { readCells, readTexts } from "../check-arguments";
import type { Account, AccountLine } from "./types";

/** A line with a count and an amount; both may be left out. */
export const line = (label: string, count: number | null = null, amount: number | null = null): AccountLine => ({ label, count, amount });

/** An account of counts alone; parts of nothing are not shown. */
export function countAccount(title: string, counted: string, [parts, total]: readonly [readonly AccountLine[], AccountLine]): Account {
  return { title, counted, unit: null, parts: parts.filter(({ count }) => count !== 0), total };
}

/** An account of counts and their amounts in cents; parts of nothing are not shown. */
export function moneyAccount(title: string, counted: string | null, [parts, total]: readonly [readonly AccountLine[], AccountLine]): Account {
  return { title, counted, unit: "cents", parts: parts.filter(({ count, amount }) => (count ?? 0) !== 0 || (amount ?? 0) !== 0), total };
}

const NAMES = { kind: "text", name: "klant", shape: "range" } as const satisfies TextArgument;

/** What the rows of a range are called, "" for a row without a name. */
export const namesIn = (range: unknown): readonly string[] => readTexts(readCells(range, NAMES));
