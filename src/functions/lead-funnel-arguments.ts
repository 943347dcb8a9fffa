import { leadOf, type Lead, type LeadRow } from "../domain/index";
import type { Argument, DateArgument } from "./argument";
import { readBeside, readCells, readChoices } from "./check-arguments";
import { OUTCOME, readDate, readDates, readGivenDate } from "./column-arguments";

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

const BESIDE_LEAD = { kind: "date", shape: "column", orBlank: true, size: { by: "cells", as: "lead" } } as const;

const LEAD = {
  lead: { kind: "date", name: "lead", shape: "column" },
  prospect: { ...BESIDE_LEAD, name: "prospect" },
  hot: { ...BESIDE_LEAD, name: "hot" },
  account: { ...BESIDE_LEAD, name: "account" },
  verlies: { ...BESIDE_LEAD, name: "verlies" },
  uitkomst: { ...OUTCOME, orBlank: true, size: { by: "cells", as: "lead" } },
  peildatum: { kind: "date", name: "peildatum", shape: "cell" },
} as const satisfies Readonly<Record<string, Argument>>;

/** What every function of leads begins with. */
export const LEAD_COLUMNS = [
  LEAD.lead, LEAD.prospect, LEAD.hot, LEAD.account, LEAD.verlies, LEAD.uitkomst, LEAD.peildatum,
] as const satisfies readonly Argument[];

/** Reads a call. A column beside `lead` that is left out, or is one blank cell, is blank in every row. */
export function readLeads([lead, prospect, hot, account, verlies, uitkomst, peildatum]: LeadArguments): LeadInput {
  const leadCells = readCells(lead, LEAD.lead);
  const besideLead = (range: unknown, argument: DateArgument): (number | null)[] => readDates(readBeside(range, argument, leadCells));
  const leadDates = readDates(leadCells);
  const prospectDates = besideLead(prospect, LEAD.prospect);
  const hotDates = besideLead(hot, LEAD.hot);
  const accountDates = besideLead(account, LEAD.account);
  const lossDates = besideLead(verlies, LEAD.verlies);
  const outcomes = readChoices(readBeside(uitkomst, LEAD.uitkomst, leadCells));
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
  const isEmpty = rows.every((row) => Object.values(row).every((cell) => cell === null));
  return isEmpty ? (readDate(value, LEAD.peildatum) ?? 0) : readGivenDate(value, LEAD.peildatum);
}
