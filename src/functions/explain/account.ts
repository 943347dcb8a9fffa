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

/** An account of amounts in another unit than money, with counts where something is counted. Parts stay, also those of nothing. */
export function figureAccount(title: string, unit: "points" | "part" | "days", [parts, total]: readonly [readonly AccountLine[], AccountLine], counted: string | null = null): Account {
  return { title, counted, unit, parts, total };
}

/** An account of what became of the rows of a range: how many count, and how many are left out for each reason. */
export function fateAccount(title: string, counted: string, reasons: readonly (string | null)[], { used, all }: { readonly used: string; readonly all: string }): Account {
  const left = [...new Set(reasons)].filter((reason) => reason !== null);
  const count = (wanted: string | null): number => reasons.filter((reason) => reason === wanted).length;
  return countAccount(title, counted, [[line(used, count(null)), ...left.map((reason) => line(reason, count(reason)))], line(all, reasons.length)]);
}

/** The values of a range, row by row. */
export const valuesIn = (range: unknown): readonly unknown[] => [range].flat(2);

/** The rows of a result that is more than one cell. */
export const linesOf = (result: unknown): readonly (readonly unknown[])[] => (Array.isArray(result) ? result : []);
