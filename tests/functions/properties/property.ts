import fc from "fast-check";
import { FunctionError, kompas, type KompasId } from "../../../src/functions/index";
import { BLANKS } from "../call";

/** What must hold for a function whatever comes in: a sentence, and the check of it with many inputs. */
export interface Property {
  readonly name: string;
  readonly check: () => void;
}

/** At least one: a function without a property is no entry of the table. */
export type Properties = readonly [Property, ...Property[]];

export type Cell = string | number;

/** Few, because there are many properties; PROPERTY_RUNS=2000 looks for longer. */
const RUNS = Number(process.env["PROPERTY_RUNS"] ?? 40);

/** @param slowness How many times longer a run takes than usual: so many times fewer there are. */
export function holds<Input>(name: string, input: fc.Arbitrary<Input>, check: (input: Input) => void, slowness = 1): Property {
  return { name, check: () => fc.assert(fc.property(input, check), { numRuns: Math.ceil(RUNS / slowness) }) };
}

/** What holds for every function, given how it may be called. */
export function always(id: KompasId, calls: fc.Arbitrary<readonly unknown[]>): Property[] {
  return [
    holds("gives finite numbers and texts in rows of one length", calls, (args) => {
      const result = kompas[id](...args);
      const rows: unknown[] = Array.isArray(result) ? result : [[result]];
      const widths = new Set(rows.map((row) => (Array.isArray(row) ? row.length : 0)));
      expect([...widths]).toEqual([expect.any(Number)]);
      expect(rows.flat().filter((cell) => typeof cell !== "string" && !Number.isFinite(cell))).toEqual([]);
    }),
    holds("is the same whether a blank is 0, null or empty text", calls, (args) => {
      const [first, ...others] = BLANKS.map((blank) => kompas[id](...args.map((arg) => refilled(arg, blank))));
      for (const other of others) expect(other).toEqual(first);
    }),
    holds("refuses an error in any cell and names it", fc.tuple(calls, fc.nat(), ERROR), ([args, pick, error]) => {
      expect(refusalOf(() => kompas[id](...withError(args, pick, error)))).toMatch(/#VALUE! .*(#N\/A|#DIV\/0!)/);
    }),
  ];
}

/** The rows of an answer. */
export function rows(id: KompasId, ...args: readonly unknown[]): Cell[][] {
  const result: unknown = kompas[id](...args);
  if (!Array.isArray(result)) throw new Error(`Expected rows, got ${JSON.stringify(result)}`);
  return result.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** The same, without rows for an answer that is one blank cell. */
export function lines(id: KompasId, ...args: readonly unknown[]): Cell[][] {
  const found = rows(id, ...args);
  return found.length === 1 && found[0]?.length === 1 && found[0][0] === "" ? [] : found;
}

/** An answer that is one cell. */
export const single = (id: KompasId, ...args: readonly unknown[]): Cell => cellOf(kompas[id](...args));

/** One column of rows. */
export const at = (column: number, table: readonly (readonly Cell[])[]): Cell[] => table.map((row) => cellOf(row[column]));

/** A cell that has to be a number. */
export function num(cell: unknown): number {
  if (typeof cell !== "number") throw new Error(`Expected a number, got ${JSON.stringify(cell)}`);
  return cell;
}

/** A cell as a whole number of cents, a blank as 0. */
export const cents = (cell: unknown): number => (isBlank(cell) ? 0 : Math.round(num(cell) * 100));

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const isBlank = (cell: unknown): boolean => cell === 0 || cell === null || cell === undefined || cell === "";

export const known = <Value>(values: readonly Value[]): Value[] => values.filter((value) => !isBlank(value));

/** Asserts that every value is at least the one before, a hair aside. In one call: with hundreds of values a call for each takes long. */
export function expectAscending(values: readonly number[], hair = 0): void {
  expect(values.filter((value, index) => !(value >= (values[index - 1] ?? value) - hair))).toEqual([]);
}

/** Asserts that every row of a table stands in another one as well. */
export function expectAmong(found: readonly (readonly Cell[])[], whole: readonly (readonly Cell[])[]): void {
  const there = new Set(whole.map((row) => JSON.stringify(row)));
  expect(found.filter((row) => !there.has(JSON.stringify(row)))).toEqual([]);
}

export const expectDescending = (values: readonly number[], hair = 0): void => expectAscending([...values].reverse(), hair);

/** Asserts that a figure is as good as what was expected, whatever their size; so for lists of both. */
export function expectClose(found: unknown, expected: number | readonly number[], hair = 1e-9): void {
  const [figures, wanted] = [[found].flat(), [expected].flat()];
  expect(figures.length).toBe(wanted.length);
  expect(figures.filter((figure, index) => !(Math.abs(num(figure) - (wanted[index] ?? NaN)) <= hair * Math.max(1, Math.abs(wanted[index] ?? 0))))).toEqual([]);
}

/** A value, or one of the three faces of a blank cell. */
export const orBlank = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | 0 | null | ""> => fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(...BLANKS) });

/** A list of things, and the same in another order. */
export function shuffled<Value>(list: fc.Arbitrary<Value[]>): fc.Arbitrary<{ inOrder: Value[]; mixed: Value[]; order: number[] }> {
  return list.chain((inOrder) => fc.shuffledSubarray([...inOrder.keys()], { minLength: inOrder.length }).map((order) => ({ inOrder, order, mixed: order.flatMap((index) => inOrder.slice(index, index + 1)) })));
}

/** Names that stand for the same customer in more than one spelling. */
export const NAMES = ["Alfa", " alfa", "ALFA", "Bravo", "bravo ", "Charlie", "Délta", "delta", "Echo"] as const;
export const name = fc.constantFrom(...NAMES);
/** What the spellings of one name have in common. */
export const keyOf = (cell: unknown): string => String(cell ?? "").trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Amounts in euro of whole cents: many equal ones, some below zero. */
export const euros = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 50_000_000 }).map((amount) => amount / 100) },
  { weight: 3, arbitrary: fc.constantFrom(0.01, 100, 250.5, 1000) },
  { weight: 1, arbitrary: fc.integer({ min: -1_000_000, max: -1 }).map((amount) => amount / 100) },
);
export const positiveEuros = euros.map(Math.abs);
export const factor = fc.integer({ min: 2, max: 100 });
/** An amount times a whole factor, in whole cents again. */
export const times = <Value>(value: Value, by: number): Value | number => (typeof value === "number" ? (Math.round(value * 100) * by) / 100 : value);

const ERROR = fc.constantFrom({ code: "#N/A" }, { type: "Error", basicValue: "#DIV/0!" });

function cellOf(cell: unknown): Cell {
  if (typeof cell !== "string" && typeof cell !== "number") throw new Error(`Expected a cell, got ${JSON.stringify(cell)}`);
  return cell;
}

function refilled(value: unknown, blank: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => refilled(inner, blank));
  return isBlank(value) ? blank : value;
}

/** Puts an error in the cell that is picked, counted over all ranges, or over all arguments when there is no range. */
function withError(args: readonly unknown[], pick: number, error: unknown): unknown[] {
  const ranges = args.filter(Array.isArray);
  let left = pick % (ranges.length > 0 ? ranges : args).flat(Infinity).length;
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    return left-- === 0 ? error : value;
  };
  return args.map((arg) => (Array.isArray(arg) || ranges.length === 0 ? replace(arg) : arg));
}

function refusalOf(compute: () => unknown): string {
  try {
    return JSON.stringify(compute());
  } catch (error) {
    if (error instanceof FunctionError) return `${error.code} ${error.message}`;
    throw error;
  }
}
