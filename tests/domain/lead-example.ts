import type { LeadRow } from "../../src/domain/index";

/** The Excel serial number of a day written as 2024-01-31. */
export function serial(day: string): number {
  return Date.parse(day) / 86_400_000 + 25_569;
}

const dateOf = (day: string): number | null => (day === "-" ? null : serial(`2024-${day}`));

/** A row from days of 2024: lead, prospect, hot, account, lost, "-" for a blank cell. */
export function leadRow(days: string, outcome: LeadRow["outcome"] = null): LeadRow {
  const [lead = null, prospect = null, hot = null, account = null, lost = null] = days.split(" ").map(dateOf);
  return { lead, prospect, hot, account, lost, outcome };
}

/** The last day of 2024. */
export const PEILDATUM = serial("2024-12-31");

/** Ten leads: three accounts after 98, 168 and 203 days, four lost, three open. */
export const TEN: readonly LeadRow[] = [
  leadRow("01-08 02-05 03-04 04-15 -"),
  leadRow("01-15 02-26 05-06 07-01 -"),
  leadRow("02-01 03-01 04-12 - 05-20"),
  leadRow("02-12 04-02 - - 04-30"),
  leadRow("03-05 - - - 03-29"),
  leadRow("03-18 05-13 08-19 10-07 -"),
  leadRow("05-02 06-20 - - -"),
  leadRow("06-10 - - - -"),
  leadRow("07-01 09-02 11-18 - -"),
  leadRow("09-16 - - - 10-14"),
];
