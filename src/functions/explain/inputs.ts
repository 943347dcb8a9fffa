import { toCents } from "../../domain/index";
import { isBlank } from "../check-arguments";
import descriptions from "../descriptions.en.json";
import type { KompasId } from "../kompas";
import type { Held, Input } from "./types";

/** Columns of euros: of these a sum says something. */
const AMOUNTS: ReadonlySet<string> = new Set([
  "omzet", "marge", "bedrag", "openstaand", "nu", "vorig", "toen", "omzetVorig", "margeVorig", "omzetNu", "margeNu", "huidig", "potentieel", "bekendOmzet", "bekendMarge",
]);

/** Days, as Excel's serial numbers. */
const DATES: ReadonlySet<string> = new Set(["peildatum", "van", "tot", "begin", "einde", "orderdatum", "lead", "prospect", "hot", "account", "verlies"]);

/** The names of the arguments of a function, in their order. */
export const argumentNames = (id: KompasId): readonly string[] => Object.keys(descriptions[id].parameters);

/** What every argument of a call held. Ranges of a repeating argument are numbered. */
export function inputsOf(id: KompasId, args: readonly unknown[], taken: Readonly<Record<string, string | number>>): Input[] {
  return argumentNames(id).flatMap((name, at): Input[] => {
    const value = args[at];
    const input = (held: unknown, label: string): Input => ({ name: label, held: heldBy(held, name, taken[name] ?? null) });
    return isRepeating(value) ? value.map((each, index) => input(each, `${name} ${index + 1}`)) : [input(value, name)];
  });
}

/** Ranges one after the other: one level deeper than a range. */
function isRepeating(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && Array.isArray(value[0]) && Array.isArray(value[0][0]);
}

/** What a function gave: a 0 there is a figure. */
export function heldByResult(result: unknown): Held {
  const rows: readonly unknown[] = Array.isArray(result) ? result : [result];
  const cells = rows.flat();
  const [only] = cells;
  if (cells.length === 1) return only === "" || only === null ? { kind: "left-out", taken: null } : { kind: "value", value: plain(only), isDate: false };
  const filled = cells.filter((cell) => cell !== "").length;
  return { kind: "cells", rows: rows.length, columns: cells.length / rows.length, filled, blank: cells.length - filled, sum: null };
}

/** What a range or a single value held. */
export function heldBy(value: unknown, name: string, taken: string | number | null): Held {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  const cells = rows.flat();
  if (cells.length === 1) return isBlank(cells[0]) ? { kind: "left-out", taken } : { kind: "value", value: plain(cells[0]), isDate: DATES.has(name) };
  const filled = cells.filter((cell) => !isBlank(cell));
  const euros = filled.filter((cell) => typeof cell === "number");
  const sum = AMOUNTS.has(name) && euros.length === filled.length ? euros.reduce((cents, cell) => cents + toCents(cell), 0) : null;
  return { kind: "cells", rows: rows.length, columns: cells.length / rows.length, filled: filled.length, blank: cells.length - filled.length, sum };
}

/** A value of a cell as it shows; an error by its code. */
function plain(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return typeof value === "object" && value !== null && "code" in value ? String(value.code) : "";
}
