import { dateSerial } from "../import";

/** Today as a serial number of Excel, by the clock of this machine. */
export function today(now: Date = new Date()): number {
  const serial = dateSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (serial === null) throw new Error("The clock of this machine stands before 1900 or after 9999");
  return serial;
}
