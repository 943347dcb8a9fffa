import { addMonths } from "./calendar";
import { nameKey } from "./names";

/** What a row of the register tells of when somebody was last spoken to; a serial number, null when nobody wrote it down. */
export interface LastContact {
  readonly name: string;
  readonly day: number | null;
}

/** Somebody whom nobody spoke to for too long, with the last day on which somebody did. */
export interface StaleContact {
  readonly name: string;
  readonly day: number;
}

/**
 * The persons of whom the last contact is longer than so many months ago, the longest ago first. Of a person in several
 * rows the latest day counts; one without any day is left alone.
 *
 * @param today A day as Excel's serial number.
 * @param months A whole number of at least 1. On the day itself, so many months later, the contact is not yet too long ago.
 */
export function staleContacts(contacts: readonly LastContact[], { today, months }: { readonly today: number; readonly months: number }): readonly StaleContact[] {
  const latest = new Map<string, StaleContact>();
  for (const { name, day } of contacts) {
    const key = nameKey(name);
    const known = latest.get(key);
    if (key !== "" && day !== null && (!known || known.day < day)) latest.set(key, { name: known?.name ?? name.trim(), day });
  }
  const since = addMonths(today, -months);
  return [...latest.values()].filter(({ day }) => day < since).sort((one, other) => one.day - other.day);
}
