import { promoterScore } from "../domain/index";
import { functionLabels } from "../text/index";
import type { Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { isNought, readCells, readNumbers } from "./check-arguments";

const cijfers = { kind: "number", unit: "points", name: "cijfers", shape: "range", least: 0, most: 10, whole: true } as const satisfies Argument;
const GROUPS = ["promoters", "passives", "detractors"] as const;

/** What the functions of recommendation take. */
export const PROMOTER_ARGUMENTS = { NPS: [cijfers] } as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft de Net Promoter Score: het deel dat u aanbeveelt min het deel dat dat niet doet, van -100 tot en met 100.
 * @customfunction NPS
 * @param cijfers De cijfers van 0 tot en met 10 op de vraag of een klant u aanbeveelt. Een lege cel of het getal 0 is niet beantwoord; een 0 die meetelt is tekst, "0".
 * @returns Vijf rijen van twee: promotors (9 en 10), passief (7 en 8), criticasters (0 tot en met 6), beantwoord en de score; leeg zolang niets is beantwoord.
 */
export function nps(cijfers: any[][]): any[][] {
  const cells = readCells(cijfers, PROMOTER_ARGUMENTS.NPS[0]);
  const noughts = cells.values.filter(isNought).map(() => 0);
  const others = readNumbers({ ...cells, values: cells.values.map((value) => (isNought(value) ? "" : value)) });
  const summary = promoterScore([...noughts, ...others.filter((mark) => mark !== null)]);
  const labels = functionLabels.promoters;
  if (summary.score === null) return blankRows(GROUPS.length + 2, 2);
  const answered = summary.promoters + summary.passives + summary.detractors;
  return [...GROUPS.map((group) => [labels[group], summary[group]]), [labels.answered, answered], [labels.score, summary.score]];
}
