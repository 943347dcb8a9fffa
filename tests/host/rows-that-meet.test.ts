/** Sums and counts of rows that meet conditions: the same in cells as by their twins, and never by a wildcard. */
import { OPERATORS } from "../../src/plan/operators";
import type { ExampleCell } from "../../src/text";
import { computed } from "./formulas";
import { startHost } from "./harness";

const KEYS: readonly (string | number | null)[] = ["Anna", "ANNA", "An", "A*", "A?na", "~A*", null, "0", 0, "1", 1, "José", "Jose", "Anna ", "=1+1", "<>", ">0"];
/** Every row another power of two, so that a sum says which rows are in it; text counts as nothing. */
const ROWS: readonly (readonly ExampleCell[])[] = KEYS.map((key, row) => [key, row === 4 ? "veel" : 2 ** row, row % 2 === 0 ? "ja" : "nee"]);
const last = ROWS.length;
const [keys, amounts, marks] = [`A1:A${last}`, `B1:B${last}`, `C1:C${last}`];
const column = (at: number) => ROWS.map((row) => [row[at] as string | number | null]);

const formulas = KEYS.flatMap((_key, row) => [
  OPERATORS["sum-where"].excel(amounts, keys, `A${row + 1}`),
  OPERATORS["count-where"].excel(keys, `A${row + 1}`),
  OPERATORS["sum-where"].excel(amounts, keys, `A${row + 1}`, marks, '"JA"'),
  OPERATORS["count-where"].excel(keys, `A${row + 1}`, marks, '"JA"'),
]);
const twins = KEYS.flatMap((key) => [
  OPERATORS["sum-where"].twin(column(1), column(0), key),
  OPERATORS["count-where"].twin(column(0), key),
  OPERATORS["sum-where"].twin(column(1), column(0), key, column(2), "JA"),
  OPERATORS["count-where"].twin(column(0), key, column(2), "JA"),
]);

test("a sum and a count of rows are in cells what their twins say, for names of every kind", async () => {
  startHost();
  const [shown] = await computed([{ cells: ROWS, formulas: formulas.map((formula) => `=${formula}`) }]);
  const differing = formulas.flatMap((formula, at) => (shown?.[at]?.[0]?.[0] === twins[at] ? [] : [`${JSON.stringify(KEYS[Math.floor(at / 4)])} ${formula}: ${String(shown?.[at]?.[0]?.[0])}, twin ${String(twins[at])}`]));
  expect(differing).toEqual([]);
}, 60_000);

test("capitals do not count, a wildcard stands for itself and accents do", () => {
  const rowsWith = (key: string) => OPERATORS["sum-where"].twin(column(1), column(0), key);
  expect([rowsWith("anna"), rowsWith("A*"), rowsWith("A?na"), rowsWith("Jose")]).toEqual([1 + 2, 8, 0, 2 ** 12]);
});
