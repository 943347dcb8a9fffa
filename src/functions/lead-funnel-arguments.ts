import { leadOf, type Lead, type LeadRow } from "../domain/index";
import { functionText } from "../text/index";
import { isBlank, readColumn, refuse } from "./check-arguments";
import { readDate, readEach, readOptional, readOutcome } from "./column-arguments";

/** The arguments that every function of leads begins with, in their order. */
export type LeadArguments = readonly [
  lead: unknown, prospect: unknown, hot: unknown, account: unknown, verlies: unknown, uitkomst: unknown, peildatum: unknown,
];

/** The rows of a call, those of them that count, and the day until which they were followed. */
export interface LeadInput {
  readonly rows: readonly LeadRow[];
  readonly leads: readonly Lead[];
  readonly peildatum: number;
}

/** Reads a call. A column beside `lead` that is left out, or is one blank cell, is blank in every row. */
export function readLeads([lead, prospect, hot, account, verlies, uitkomst, peildatum]: LeadArguments): LeadInput {
  const leadCells = readColumn(lead, "lead");
  const besideLead = (range: unknown, name: string): (number | null)[] => readEach(readOptional(range, name, leadCells), readDate);
  const leadDates = readEach(leadCells, readDate);
  const prospectDates = besideLead(prospect, "prospect");
  const hotDates = besideLead(hot, "hot");
  const accountDates = besideLead(account, "account");
  const lossDates = besideLead(verlies, "verlies");
  const outcomes = readEach(readOptional(uitkomst, "uitkomst", leadCells), readOutcome);
  const rows = leadDates.map((date, row): LeadRow => ({
    lead: date,
    prospect: prospectDates[row] ?? null,
    hot: hotDates[row] ?? null,
    account: accountDates[row] ?? null,
    lost: lossDates[row] ?? null,
    outcome: outcomes[row] ?? null,
  }));
  const day = readPeildatum(peildatum, rows);
  return { rows, leads: rows.flatMap((row) => leadOf(row, day) ?? []), peildatum: day };
}

/** As long as nothing is filled in, the day is not needed either: then any will do. */
function readPeildatum(value: unknown, rows: readonly LeadRow[]): number {
  const spot = { name: "peildatum", place: {} };
  if (!isBlank(value)) return readDate(value, spot);
  const isEmpty = rows.every((row) => Object.values(row).every((cell) => cell === null));
  return isEmpty ? 0 : refuse(functionText().dateMissing({ argument: spot.name }));
}
