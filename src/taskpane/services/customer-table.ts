import type { Rename, TableColumnKey } from "../../excel";
import type { PerYear } from "../../import";
import { fillIn } from "../../plan";
import type { PlanSettings } from "../../plan";
import { matchTable } from "../../workbooks";
import { columnsOf } from "./sheets";

/** The columns of Klanten that a person or an import fills, as they are headed now: the headers show the boekjaren. */
export const customerColumns = (headers: readonly string[]): readonly TableColumnKey[] => matchTable("Klanten", headers).filled;

/** The boekjaren of the amount columns, newest first; null when a header names none. */
export function yearsOfTable(headers: readonly string[]): PerYear<number> | null {
  const newest = customerColumns(headers).find(({ key }) => key === "omzet0");
  const year = newest && headers.includes(newest.header) ? /\d{4}$/.exec(newest.header.trim())?.[0] : undefined;
  return year === undefined ? null : [Number(year), Number(year) - 1, Number(year) - 2];
}

/** What the columns of Klanten are to be called in other boekjaren, by the order in which they stand. */
export function renamesFor(headers: readonly string[], settings: PlanSettings): readonly Rename[] {
  const planned = new Map(columnsOf("Klanten").map(({ key, header }) => [key, fillIn(header, settings)]));
  const standing = customerColumns(headers).filter(({ key, header }) => /\d$/.test(key) && headers.includes(header));
  return standing.map(({ key, header }) => ({ from: header, to: planned.get(key) ?? header }));
}
