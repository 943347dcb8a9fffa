import type { Rename, TableColumnKey } from "../../excel";
import type { PerYear } from "../../import";
import { fillIn, headerPattern } from "../../plan";
import type { PlanSettings } from "../../plan";
import { columnsOf } from "./sheets";

/** The columns of Klanten that a person or an import fills, as they are headed now: the headers show the boekjaren. */
export function customerColumns(headers: readonly string[]): readonly TableColumnKey[] {
  const left = [...headers];
  return columnsOf("Klanten").filter((column) => column.formula === undefined).map(({ key, header, oldHeaders = [], format }) => {
    const at = left.findIndex((candidate) => headerPattern(header).test(candidate.trim()));
    const [found = header] = at < 0 ? [] : left.splice(at, 1);
    return { key, header: found, oldHeaders, text: format === "text" };
  });
}

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
