import fc from "fast-check";
import { explain, type Explanation } from "../../src/functions/explain/index";
import { FunctionError, kompas, type Call, type KompasId } from "../../src/functions/index";
import { column } from "./call";

/** A call as it is heard: by the function itself. */
export function callOf(id: KompasId, ...args: unknown[]): Call {
  try {
    return { id, args, outcome: { result: kompas[id](...args) } };
  } catch (error) {
    if (error instanceof FunctionError) return { id, args, outcome: { error } };
    throw error;
  }
}

/** A call of a function, explained. */
export const explained = (id: KompasId, ...args: unknown[]): Explanation => explain(callOf(id, ...args));
/** The rows of a result. */
export const rowsOf = (result: unknown): unknown[][] => (Array.isArray(result) ? result : []);
/** Whether there was anything to compute. */
export const hasFigures = (rows: readonly unknown[][]): boolean => rows.flat().some((cell) => cell !== "");
/** The sum of what is known. */
export const sumOf = (values: readonly (number | null)[]): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Parts make their total, and every row counts or stands under exactly one reason. */
export function expectWhole({ accounts, leftOut, rowCount, used }: Explanation): void {
  for (const { unit, parts, total } of accounts) {
    if (total.count !== null) expect(sumOf(parts.map(({ count }) => count))).toBe(total.count);
    if (total.amount === null) continue;
    const sum = sumOf(parts.map(({ amount }) => amount));
    if (unit === "cents") expect(sum).toBe(total.amount);
    else expect(sum).toBeCloseTo(total.amount, 9);
  }
  const places = leftOut.flatMap(({ rows }) => rows.map(({ at, offset }) => `${at}:${offset}`));
  expect(new Set(places).size).toBe(places.length);
  expect(used + places.length).toBe(rowCount);
}

/** Checks what holds of whatever comes in. */
export const property = <Value>(arbitrary: fc.Arbitrary<Value>, check: (value: Value) => void): void => fc.assert(fc.property(arbitrary, check), { numRuns: 150 });
/** Rows of one kind. */
export const table = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 2, maxLength: 12 });
/** One column of such rows. */
export const columnOf = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): unknown[][] => column(rows.map((row) => row[key]));
/** What a blank cell comes as. */
export const blank = fc.constantFrom(null, "", 0);
