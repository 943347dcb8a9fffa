/** Day 0 of Excel's calendar for dates after 1 March 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Midnight UTC of a day. @param serial A day as Excel's serial number, from 1 March 1900; a time of day is left out. */
export const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * DAY);

/** A day in ISO notation, `2026-06-30`. @param serial A day as Excel's serial number, from 1 March 1900; a time of day is left out. */
export const isoDate = (serial: number): string => dateOf(serial).toISOString().slice(0, 10);

/**
 * The date so many months later, at most the last day of that month, as Excel's EDATE does.
 *
 * @param serial A day as Excel's serial number, from 1 March 1900.
 * @param months A whole number; below 0 for earlier.
 */
export function addMonths(serial: number, months: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) - EPOCH) / DAY;
}

/**
 * The quarter of a boekjaar in which a day falls, as a number that rises by one every quarter.
 *
 * @param serial A day as Excel's serial number, from 1 March 1900.
 * @param firstMonth The month in which the boekjaar begins, 1–12.
 */
export function quarterOf(serial: number, firstMonth: number): number {
  const date = dateOf(serial);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth() - (firstMonth - 1)) / 3);
}

/** The year in which a day falls. @param serial A day as Excel's serial number, from 1 March 1900. */
export const yearOf = (serial: number): number => dateOf(serial).getUTCFullYear();
