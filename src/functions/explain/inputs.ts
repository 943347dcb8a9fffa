import { toCents } from "../../domain/index";
import type { Argument } from "../argument";
import { ARGUMENTS } from "../arguments";
import { isBlank } from "../check-arguments";
import type { KompasId } from "../kompas";
import type { Held, Input } from "./types";

/** What every argument of a call held. Ranges of a repeating argument are numbered. */
export function inputsOf(id: KompasId, args: readonly unknown[]): Input[] {
  return ARGUMENTS[id].flatMap((argument, at): Input[] => {
    const { name } = argument;
    const value = args[at];
    if (!isRepeating(value)) return [{ name, held: heldBy(value, argument) }];
    return value.map((each, index) => ({ name: `${name} ${index + 1}`, held: heldBy(each, argument) }));
  });
}

/** Ranges one after the other: one level deeper than a range. */
export function isRepeating(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && Array.isArray(value[0]) && Array.isArray(value[0][0]);
}

/** What a range or a single value held. */
export function heldBy(value: unknown, argument: Argument): Held {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  const cells = rows.flat();
  if (cells.length === 1) return isBlank(cells[0]) ? { kind: "left-out", taken: fallbackOf(argument) } : { kind: "value", value: plain(cells[0]), isDate: argument.kind === "date" };
  const filled = cells.filter((cell) => !isBlank(cell));
  const numbers = filled.filter((cell) => typeof cell === "number");
  const isMoney = argument.kind === "number" && argument.unit === "euro" && numbers.length === filled.length;
  const sum = isMoney ? numbers.reduce((cents, cell) => cents + toCents(cell), 0) : null;
  return { kind: "cells", rows: rows.length, columns: cells.length / rows.length, filled: filled.length, sum };
}

function fallbackOf(argument: Argument): readonly (string | number)[] {
  if (!("fallback" in argument) || argument.fallback === undefined) return [];
  return [argument.fallback].flat();
}

/** What a function gave: a 0 there is a figure. */
export function heldByResult(result: unknown): Held {
  const rows: readonly unknown[] = Array.isArray(result) ? result : [result];
  const cells = rows.flat();
  const [only] = cells;
  if (cells.length === 1) return only === "" || only === null ? { kind: "left-out", taken: [] } : { kind: "value", value: plain(only), isDate: false };
  return { kind: "cells", rows: rows.length, columns: cells.length / rows.length, filled: cells.filter((cell) => cell !== "").length, sum: null };
}

/** A value of a cell as it shows; an error by its code. */
function plain(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return typeof value === "object" && value !== null && "code" in value ? String(value.code) : "";
}
