import type { Archive } from "./read-archive";
import { checkCount } from "./read-issue";
import type { Relation } from "./read-package";
import { XmlScanner } from "./read-xml";

/** Days between 1 January 1904 and the day that Excel otherwise counts from. */
const DAYS_TO_1904 = 1462;
/** 1 January 1970 as a serial number. */
const EPOCH = 25_569;
const DAY = 86_400_000;
const LONGEST_FORMAT = 1000;

/** A date as the standard's other notation has it (`2026-11-22T10:00:00`), as a serial number; NaN when it is none. */
export function serialOf(date: string): number {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(date) || !date.includes("T") ? date : `${date}Z`;
  const serial = Date.parse(zoned) / DAY + EPOCH;
  // Excel counts a 29 February 1900 that never was.
  return serial < 61 ? serial - 1 : serial;
}

/** Turns a number of a workbook that counts from 1904 into the usual serial number, where its style shows a date. @throws ReadError */
export function dates1904(archive: Archive, relations: readonly Relation[]): (value: number, style: number) => number {
  const styles = dateStyles(archive, relations);
  return (value, style) => (styles.has(style) ? value + DAYS_TO_1904 : value);
}

function dateStyles(archive: Archive, relations: readonly Relation[]): ReadonlySet<number> {
  const part = relations.find(({ type }) => type === "styles")?.target ?? "";
  const own = new Map<number, boolean>();
  const found = new Set<number>();
  let inCells = false;
  let index = 0;
  for (const scanner = new XmlScanner(archive.text(part) ?? "", part); scanner.next(); ) {
    if (scanner.is("cellXfs")) inCells = !scanner.closing;
    else if (scanner.closing) continue;
    else if (scanner.is("numFmt")) own.set(Number(scanner.attribute("numFmtId")), showsDay(scanner.attribute("formatCode") ?? ""));
    else if (inCells && scanner.is("xf")) {
      const format = Number(scanner.attribute("numFmtId") ?? 0);
      if (own.get(format) ?? isBuiltInDate(format)) found.add(index);
      index += 1;
    }
    checkCount(archive.limits, "formats", Math.max(index, own.size));
  }
  return found;
}

/** A day or a year outside quotes, escapes and brackets; a bare time is no date. Excel takes 255 characters, so the start tells enough. */
const showsDay = (code: string): boolean => /[dy]/i.test(code.slice(0, LONGEST_FORMAT).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ""));

/** ECMA-376 part 1, 18.8.30, the East Asian ones included. */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 31) || format === 36 || (format >= 50 && format <= 58);
