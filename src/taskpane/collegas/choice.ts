import { colleagueText } from "../../text";
import type { ColleagueChoices, ColleagueList, SheetState } from "../services/types";

/** What is ticked: keys of colleagues, ids of sheets, and what else goes along. */
export interface Choice {
  readonly colleagues: readonly string[];
  readonly sheets: readonly string[];
  readonly deals: boolean;
  readonly rest: boolean;
}

/** The sheet of leads and deals; it is chosen with its rows. */
const DEALS = "pijplijn";

/** Everyone, with the sheets that stand in the workbook of the person. */
export function firstChoice({ colleagues, sheets, all }: ColleagueList, standing: readonly SheetState[]): Choice {
  return {
    colleagues: colleagues.map(({ key }) => key),
    sheets: standing.filter(({ id, standing: stands }) => stands === "drawn" && sheets.includes(id) && id !== DEALS).map(({ id }) => id),
    deals: all.deals > 0,
    rest: false,
  };
}

/** The sheets that are chosen from, with the titles that the person knows. */
export const sheetsToChoose = ({ sheets }: ColleagueList, standing: readonly SheetState[]): readonly SheetState[] => standing.filter(({ id }) => sheets.includes(id) && id !== DEALS);

/** The choice as it is asked of the service. */
export const asChoices = ({ colleagues, sheets, deals, rest }: Choice): ColleagueChoices => ({
  colleagues, deals, sheets: deals ? [...sheets, DEALS] : sheets, ...(rest && { restName: colleagueText().restName }),
});

/** How many workbooks there will be. */
export const countOf = ({ colleagues, rest }: Choice): number => colleagues.length + (rest ? 1 : 0);

/** With or without one more. */
export const toggled = (chosen: readonly string[], ids: readonly string[], on: boolean): readonly string[] => (on ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
