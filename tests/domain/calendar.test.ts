import fc from "fast-check";
import { addMonths } from "../../src/domain/index";

/** 1-1-2026 is day 46023. */
const day = (year: number, month: number, date: number): number => 46_023 + (Date.UTC(year, month - 1, date) - Date.UTC(2026, 0, 1)) / 86_400_000;

type Day = [year: number, month: number, date: number];

test.each<[Day, number, Day]>([
  [[2026, 1, 31], 1, [2026, 2, 28]],
  [[2028, 1, 31], 1, [2028, 2, 29]],
  [[2028, 2, 29], 12, [2029, 2, 28]],
  [[2026, 11, 22], 36, [2029, 11, 22]],
  [[2026, 3, 31], -1, [2026, 2, 28]],
  [[2026, 1, 15], -13, [2024, 12, 15]],
  [[2026, 5, 31], 0, [2026, 5, 31]],
])("%j and %i months is %j, as EDATE", (from, months, to) => {
  expect(addMonths(day(...from), months)).toBe(day(...to));
});

test("a time of day is dropped", () => {
  expect(addMonths(day(2026, 1, 31) + 0.75, 1)).toBe(day(2026, 2, 28));
});

test("more months are never an earlier day, and a day up to the 28th comes back", () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: 100_000 }), fc.integer({ min: 0, max: 600 }), (serial, months) => {
    expect(addMonths(serial, months + 1)).toBeGreaterThan(addMonths(serial, months));
    const back = addMonths(addMonths(serial, months), -months);
    expect(serial - back).toBeGreaterThanOrEqual(0);
    expect(serial - back).toBeLessThanOrEqual(3);
  }));
});
