import { addMonths } from "./calendar";

/**
 * First and last day of a boekjaar, as serial numbers. One that does not begin in January is called after the year in which it
 * ends, as an import reads it.
 *
 * @param firstMonth The month in which it begins, 1–12.
 */
export function periodOfBoekjaar(boekjaar: number, firstMonth: number): { readonly from: number; readonly to: number } {
  const january = Date.UTC(boekjaar, 0, 1) / 86_400_000 + 25_569;
  const from = addMonths(january, firstMonth === 1 ? 0 : firstMonth - 13);
  return { from, to: addMonths(from, 12) - 1 };
}
