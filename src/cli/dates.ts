import { dateOf } from "../domain";
import { dateSerial } from "../import";

/** A serial number of Excel as a day in ISO notation, `2026-06-30`. */
export const isoDate = (serial: number): string => dateOf(serial).toISOString().slice(0, 10);

/** Today as a serial number of Excel, by the clock of this machine. */
export function today(now: Date = new Date()): number {
  const serial = dateSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (serial === null) throw new Error("The clock of this machine stands before 1900 or after 9999");
  return serial;
}
