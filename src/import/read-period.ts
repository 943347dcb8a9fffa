import { dateSerial } from "./read-date";

/** What a header says about the period of its amounts. */
export interface HeaderPeriod {
  /** The boekjaar, a broken one by the year in which it ends; null when the header names none. */
  boekjaar: number | null;
  /** 0 for this year, −1 for last year and so on; null when the header says nothing of the kind. */
  relative: number | null;
  /** The amounts do not cover the whole boekjaar. */
  partial: boolean;
  /** Last day covered as an Excel date serial, when the header names it. */
  periodTo: number | null;
}

const MONTHS: readonly RegExp[] = [/^jan/, /^feb/, /^(maart|mrt|mar)/, /^apr/, /^(mei|may)/, /^jun/, /^jul/, /^aug/, /^sep/, /^(okt|oct)/, /^nov/, /^dec/];
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(voorvorig|eervorig) (boek)?jaar\b|\b(jaar|year) ?-2\b|\bn-2\b/, -2],
  [/\bvorig (boek)?jaar\b|\b(last|previous|prior) year\b|\b(jaar|year) ?-1\b|\bn-1\b/, -1],
  [/\b(dit|huidig|lopend) (boek)?jaar\b|\b(this|current) year\b/, 0],
];

/**
 * Reads boekjaar and period out of a header in lower case, such as `omzet 2019 (t/m 30-06)`, `revenue fy24`,
 * `marge 2023/2024`, `omzet ytd 2025`, `omzet vorig jaar`.
 */
export function readPeriod(lower: string): HeaderPeriod {
  const boekjaar = readYear(lower);
  const until = readUntil(lower, boekjaar);
  const relative = RELATIVE.find(([words]) => words.test(lower))?.[1] ?? null;
  const partial = until.partial || /\b(ytd|year to date|cumulatief|lopend|q[1-4]|h[12]|kwartaal|halfjaar)\b/.test(lower);
  return { boekjaar, relative: boekjaar === null ? relative : null, partial, periodTo: until.serial };
}

function readYear(lower: string): number | null {
  const broken = /\b(?:19|20)\d\d ?[/-] ?((?:19|20)?\d\d)\b/.exec(lower)?.[1];
  if (broken !== undefined && (broken.length === 4 || !/\d{4}-\d\d-\d\d/.test(lower))) return fullYear(broken);
  const dateless = lower.replace(/\b\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d\d)\b/g, " ");
  const year = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/.exec(dateless)?.[1] ?? /(?:\b(?:fy|bj|boekjaar|jaar) ?|')(\d\d)\b/.exec(dateless)?.[1];
  if (year !== undefined) return fullYear(year);
  const dated = /\b\d{1,2}[-/.]\d{1,2}[-/.]((?:19|20)\d\d)\b/.exec(lower)?.[1];
  return dated === undefined ? null : Number(dated);
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function readUntil(lower: string, boekjaar: number | null): { partial: boolean; serial: number | null } {
  const until = /\b(?:t\/m|tm|tot en met|until|through|to) ?(\d{1,2})[-/. ](\d{1,2})(?:[-/.]((?:19|20)?\d\d))?\b/.exec(lower);
  if (until) return lastDay({ day: Number(until[1]), month: Number(until[2]) }, until[3] ? fullYear(until[3]) : boekjaar);
  const named = /(?:\b(?:t\/m|tm|tot en met|until|through|to)|[-–]) ?(?:(\d{1,2}) )?(\p{L}{3,})/u.exec(lower);
  const month = named ? MONTHS.findIndex((words) => words.test(named[2] ?? "")) + 1 : 0;
  if (month === 0) return { partial: false, serial: null };
  return lastDay({ day: named?.[1] ? Number(named[1]) : null, month }, boekjaar);
}

/** A period to 31 December is a whole year; any other end leaves it open whether the year is whole, so it is flagged. */
function lastDay({ day, month }: { day: number | null; month: number }, year: number | null): { partial: boolean; serial: number | null } {
  if (month < 1 || month > 12) return { partial: true, serial: null };
  const monthEnd = new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate();
  const last = day ?? monthEnd;
  const serial = year === null ? null : dateSerial({ year, month, day: last });
  return { partial: !(month === 12 && last === 31), serial };
}
