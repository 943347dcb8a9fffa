import type { Answers, TableRows } from "../plan";
import type { RollUp } from "../team";
import { actionRows, customerLineRows, customerRows, dealRows, ownerRows, planRows, productLineRows, productRows, sourceRows, sourcesOf } from "./team-rows";

/** What the sheets of a roll-up are filled with: single answers by sheet, rows by table. */
export interface TeamContents {
  readonly answers: Answers;
  readonly tables: TableRows;
}

/** The contents of the team sheets. `today`: the day of the reading, a serial number. What is computed there is left to the formulas of the sheets. */
export function teamContents(rolled: RollUp, { today }: { readonly today: number }): TeamContents {
  const sources = sourcesOf(rolled);
  return {
    answers: { teamoverzicht: { boekjaar: rolled.boekjaar, gelezen: today, werkboeken: sources.length } },
    tables: {
      TeamAccountmanagers: ownerRows(sources),
      TeamKlanten: customerRows(rolled),
      TeamPijplijn: dealRows(sources),
      TeamResultaten: productRows(sources),
      TeamActies: actionRows(sources),
      TeamPlannen: planRows(sources),
      TeamBronnen: sourceRows(rolled, sources),
      TeamKlantregels: customerLineRows(rolled, sources),
      TeamProductregels: productLineRows(rolled, sources),
    },
  };
}
