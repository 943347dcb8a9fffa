import type { Cell } from "./tables";

const DAY = 86_400_000;
/** Day 0 of Excel's 1900 system; right from 1 March 1900 on, before which Excel counts a day that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 61;
/** 31 December 9999, the last date Excel knows. */
const LAST_SERIAL = 2_958_465;

/**
 * An Excel date serial (1900 system).
 * @returns null for a day that does not exist or that Excel cannot show.
 */
export function dateSerial({ year, month, day }: { year: number; month: number; day: number }): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = (date.getTime() - EPOCH) / DAY;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : null;
}

/**
 * Reads a date: a serial from a sheet, `1-3-2024` (day first, also with / or .) or `2024-03-01`; a time behind it is dropped.
 * @returns an Excel date serial, or null when it is no date; the caller tests for blank.
 */
export function readDate(cell: Cell): number | null {
  if (typeof cell === "number") return cell >= FIRST_SERIAL && cell <= LAST_SERIAL ? Math.floor(cell) : null;
  if (typeof cell !== "string") return null;
  const text = cell.trim().replace(/[ T]\d{1,2}:\d\d.*$/, "");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateSerial({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d\d)$/.exec(text);
  if (!dutch) return null;
  const year = Number(dutch[3]);
  return dateSerial({ year: year < 100 ? 2000 + year : year, month: Number(dutch[2]), day: Number(dutch[1]) });
}
