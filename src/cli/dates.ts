import { dateSerial } from "../import";

const DAY = 86_400_000;

/** A serial number of Excel as a day in ISO notation, `2026-06-30`. */
export const isoDate = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY).toISOString().slice(0, 10);

/** Today as a serial number of Excel, by the clock of this machine. */
export function today(now: Date = new Date()): number {
  const serial = dateSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (serial === null) throw new Error("The clock of this machine stands before 1900 or after 9999");
  return serial;
}
