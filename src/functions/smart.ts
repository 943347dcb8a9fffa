import { SMART_LETTERS, smartHints, smartScore } from "../domain/index";
import { functionLabels } from "../text/index";
import type { Argument } from "./argument";
import { readCells, readChoices, readText, readTexts } from "./check-arguments";
import { readDate, YES_OR_NO } from "./column-arguments";
import { inRows } from "./matrix-arguments";

const SMART = {
  tekst: { kind: "text", name: "tekst", shape: "range" },
  vinkjes: { kind: "choice", name: "vinkjes", shape: "range", cells: SMART_LETTERS.length, choices: YES_OR_NO },
  akkoord: { kind: "text", name: "akkoord", shape: "cell", optional: true },
  begin: { kind: "date", name: "begin", shape: "cell", optional: true },
  einde: { kind: "date", name: "einde", shape: "cell", optional: true },
} as const satisfies Readonly<Record<string, Argument>>;

/** What the functions of goals take. */
export const SMART_ARGUMENTS = {
  SMART_HINT: [SMART.tekst],
  SMART_SCORE: [SMART.vinkjes, SMART.akkoord, SMART.begin, SMART.einde],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Zegt van een doel of het meetbaar en tijdgebonden is opgeschreven. Alleen die twee letters van SMART zijn aan de tekst te zien.
 * @customfunction SMART_HINT
 * @param tekst Het doel, of een bereik met doelen.
 * @returns Per doel een aanwijzing; leeg bij een leeg doel.
 */
export function smartHint(tekst: any[][]): any[][] {
  const cells = readCells(tekst, SMART.tekst);
  return inRows(readTexts(cells).map((text) => (text === "" ? "" : functionLabels.smartHint(smartHints(text)))), cells);
}

/**
 * Telt hoeveel van de vijf letters van SMART met ja zijn beantwoord, en zegt wat er nog aan een doel schort.
 * @customfunction SMART_SCORE
 * @param vinkjes Vijf antwoorden, ja of nee: specifiek, meetbaar, acceptabel, realistisch, tijdgebonden.
 * @param [akkoord] Wie met het doel akkoord is.
 * @param [begin] De eerste dag.
 * @param [einde] De laatste dag; hoogstens drie jaar na de eerste.
 * @returns Eén rij van twee: score, opmerking; leeg zolang niets is beantwoord.
 */
export function smartScoreVan(vinkjes: any[][], akkoord?: any, begin?: any, einde?: any): any[][] {
  const ticks = readChoices(readCells(vinkjes, SMART.vinkjes)).map((tick) => (tick === null ? null : tick === "ja"));
  const agreedBy = readText(akkoord, SMART.akkoord);
  const score = smartScore({ ticks, agreedBy, begin: readDate(begin, SMART.begin), end: readDate(einde, SMART.einde) });
  return [score === null ? ["", ""] : [functionLabels.smartScore(score.ticked, SMART_LETTERS.length), functionLabels.smartRemark(score)]];
}
