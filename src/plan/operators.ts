import { addMonths, dateOf, toCents, toEuros } from "../domain";
import type { Operator } from "../definition";
import { matchingRows, same } from "./matching-rows";
import type { RowCondition } from "./matching-rows";
import type { CellValue } from "./types";

/** A single value, or the values of a range. */
export type Value = CellValue | readonly (readonly CellValue[])[];

/** The two meanings of an operator: its English formula and its twin in JavaScript. */
interface Meaning {
  readonly excel: (...args: readonly string[]) => string;
  readonly twin: (...args: readonly Value[]) => Value;
}

const isRange = (value: Value): value is readonly (readonly CellValue[])[] => Array.isArray(value);
const rowsOf = (value: Value = null): readonly (readonly CellValue[])[] => (isRange(value) ? value : [[value]]);
const flat = (value: Value): readonly CellValue[] => rowsOf(value).flat();
const single = (value: Value | undefined): CellValue => flat(value ?? null)[0] ?? null;
const numeric = (value: CellValue): number => (typeof value === "number" ? value : 0);
const numbers = (args: readonly Value[]): readonly number[] => args.flatMap(flat).filter((value) => typeof value === "number");
const isFilled = (value: CellValue): boolean => value !== null;
const dayIn = (value: Value | undefined): Date => dateOf(numeric(single(value)));

/** Text is more than any number, as in Excel; a blank cell is 0. */
const isLess = (left: CellValue, right: CellValue): boolean => typeof left !== "string" && (typeof right === "string" || numeric(left) < numeric(right));

/** What a formula gives: one value, or one for each row of its longest range, as Excel does with a range in it. */
function eachRow(args: readonly Value[], of: (values: readonly CellValue[]) => CellValue): Value {
  const count = Math.max(...args.map((value) => (isRange(value) ? value.length : 1)));
  if (count === 1) return of(args.map(single));
  return Array.from({ length: count }, (_none, row) => [of(args.map((value) => (isRange(value) ? (value[row]?.[0] ?? null) : value)))]);
}

const roundCents = (value: number): number => toEuros(toCents(value));

/** What stands beside the first of the keys that equals the value; "" when there is none. */
function lookedUp(value: Value = null, keys: Value = null, results: Value = null): CellValue {
  const wanted = single(value);
  const at = wanted === null || wanted === "" ? -1 : flat(keys).findIndex((key) => same(key, wanted));
  return at < 0 ? "" : (flat(results)[at] ?? "");
}

const nth = (cell: CellValue | undefined): CellValue => (cell === undefined ? "#REF!" : cell);

/** Pairs of a range and what its cells have to be. */
function conditionsOf(args: readonly Value[]): readonly (readonly [readonly CellValue[], CellValue])[] {
  return args.flatMap((range, at) => (at % 2 === 0 ? [[flat(range), single(args[at + 1])] as const] : []));
}

/** As COUNTIF has it: "<>" is any cell that holds something. */
function meets(cell: CellValue, wanted: CellValue): boolean {
  return wanted === "<>" ? isFilled(cell) : cell !== null && same(cell, wanted);
}

/** Pairs of a column and what its cells have to be. */
function rowConditionsOf(args: readonly Value[]): readonly RowCondition[] {
  return args.flatMap((keys, at) => (at % 2 === 0 ? [{ keys: rowsOf(keys), value: single(args[at + 1]) }] : []));
}

const written = (args: readonly string[]): readonly string[] => args.flatMap((keys, at) => (at % 2 === 0 ? [`--(${keys}=${args[at + 1]})`] : []));

/** Every operator; `today` has no arguments and gets its date from the settings. */
export const OPERATORS: Readonly<Record<Exclude<Operator, "today">, Meaning>> = {
  sum: { excel: (...args) => `SUM(${args.join(",")})`, twin: (...args) => numbers(args).reduce((total, value) => total + value, 0) },
  count: { excel: (...args) => `COUNT(${args.join(",")})`, twin: (...args) => numbers(args).length },
  filled: { excel: (...args) => `COUNTA(${args.join(",")})`, twin: (...args) => args.flatMap(flat).filter(isFilled).length },
  most: { excel: (...args) => `MAX(${args.join(",")})`, twin: (...args) => numbers(args).reduce((highest, value) => Math.max(highest, value), numbers(args)[0] ?? 0) },
  add: { excel: (a, b) => `(${a}+${b})`, twin: (a, b) => numeric(single(a)) + numeric(single(b)) },
  difference: { excel: (a, b) => `(${a}-${b})`, twin: (a, b) => numeric(single(a)) - numeric(single(b)) },
  share: {
    excel: (a, b) => `IF(N(${b})=0,"",${a}/${b})`,
    twin: (a, b) => (numeric(single(b)) === 0 ? "" : numeric(single(a)) / numeric(single(b))),
  },
  if: { excel: (test, yes, no) => `IF(${test},${yes},${no})`, twin: (test, yes, no) => (isRange(test ?? null) ? eachRow([test ?? null, yes ?? null, no ?? null], ([holds, one, other]) => (holds === true ? (one ?? null) : (other ?? null))) : single(test) === true ? (yes ?? null) : (no ?? null)) },
  equals: { excel: (a, b) => `${a}=${b}`, twin: (a, b) => eachRow([a ?? null, b ?? null], ([left, right]) => same(left ?? null, right ?? null)) },
  join: { excel: (...args) => args.join("&"), twin: (...args) => eachRow(args, (values) => values.map((value) => String(value ?? "")).join("")) },
  rows: { excel: (range) => `ROWS(${range})`, twin: (range) => (isRange(range ?? null) ? flat(range ?? null).length : 1) },
  index: {
    excel: (range, position) => `IFERROR(INDEX(${range},${position})&"","")`,
    // Not flattened: a calculated column asks this of a whole column, once per row.
    twin: (range, position) => String(rowsOf(range)[numeric(single(position)) - 1]?.[0] ?? ""),
  },
  "value-at": {
    excel: (range, position) => `IFERROR(IF(INDEX(${range},${position})="","",INDEX(${range},${position})),"")`,
    twin: (range, position) => rowsOf(range)[numeric(single(position)) - 1]?.[0] ?? "",
  },
  at: {
    excel: (range, row, column) => `INDEX(${range},${row},${column})`,
    // Row 0 is the whole column, and past the range there is nothing to refer to, as in Excel. A blank cell stays blank.
    twin: (range, row, column) => {
      const at = numeric(single(column)) - 1;
      const line = numeric(single(row));
      return line === 0 ? rowsOf(range).map((cells) => [cells[at] ?? null]) : nth(rowsOf(range)[line - 1]?.[at]);
    },
  },
  round: { excel: (value) => `ROUND(${value},2)`, twin: (value) => roundCents(numeric(single(value))) },
  less: { excel: (a, b) => `${a}<${b}`, twin: (a, b) => eachRow([a ?? null, b ?? null], ([left, right]) => isLess(left ?? null, right ?? null)) },
  "count-if": {
    excel: (...args) => `${args.length > 2 ? "COUNTIFS" : "COUNTIF"}(${args.join(",")})`,
    twin: (...args) => {
      const conditions = conditionsOf(args);
      return flat(args[0] ?? null).filter((_cell, row) => conditions.every(([range, value]) => meets(range[row] ?? null, value))).length;
    },
  },
  "sum-where": {
    excel: (amounts, ...pairs) => `SUMPRODUCT(${[amounts, ...written(pairs)].join(",")})`,
    twin: (amounts, ...pairs) => matchingRows(rowConditionsOf(pairs)).reduce((total, row) => total + numeric(rowsOf(amounts)[row]?.[0] ?? null), 0),
  },
  "count-where": {
    excel: (...pairs) => `SUMPRODUCT(${written(pairs).join(",")})`,
    twin: (...pairs) => matchingRows(rowConditionsOf(pairs)).length,
  },
  and: { excel: (...args) => `AND(${args.join(",")})`, twin: (...args) => args.every((value) => single(value) === true) },
  or: { excel: (...args) => `OR(${args.join(",")})`, twin: (...args) => args.some((value) => single(value) === true) },
  "months-later": { excel: (date, months) => `EDATE(${date},${months})`, twin: (date, months) => addMonths(numeric(single(date)), numeric(single(months))) },
  "look-up": {
    excel: (value, keys, results) => `IFERROR(INDEX(${results},MATCH(${value},${keys},0))&"","")`,
    twin: (...of) => String(lookedUp(...of)),
  },
  "look-up-number": {
    excel: (value, keys, results) => `IFERROR(IF(INDEX(${results},MATCH(${value},${keys},0))="","",INDEX(${results},MATCH(${value},${keys},0))),"")`,
    twin: (...of) => lookedUp(...of),
  },
  // Excel follows a hyperlink to a name of the workbook, so that a sheet may be renamed.
  link: { excel: (name, text) => `IF(${name}="","",HYPERLINK("#"&${name},${text}))`, twin: (name, text) => (same(single(name), "") ? "" : single(text)) },
  month: { excel: (date) => `MONTH(${date})`, twin: (date) => dayIn(date).getUTCMonth() + 1 },
  year: { excel: (date) => `YEAR(${date})`, twin: (date) => dayIn(date).getUTCFullYear() },
};
