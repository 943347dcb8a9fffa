import { SMART_LETTERS, smartHints, smartScore } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { isBlank, placeOf, readCells, readTexts, refuse } from "./check-arguments";
import { readDate, readWord } from "./column-arguments";

/**
 * Zegt van een doel of het meetbaar en tijdgebonden is opgeschreven. Alleen die twee letters van SMART zijn aan de tekst te zien.
 * @customfunction SMART_HINT
 * @param tekst Het doel, of een bereik met doelen.
 * @returns Per doel een aanwijzing; leeg bij een leeg doel.
 */
export function smartHint(tekst: any[][]): any[][] {
  const cells = readCells(tekst, "tekst");
  const hints = readTexts(cells).map((text) => (text === "" ? "" : functionLabels.smartHint(smartHints(text))));
  return Array.from({ length: hints.length / cells.columns }, (_none, row) => hints.slice(row * cells.columns, (row + 1) * cells.columns));
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
  const cells = readCells(vinkjes, "vinkjes");
  if (cells.values.length !== SMART_LETTERS.length) refuse(functionText().ticksExpected({ argument: "vinkjes", count: cells.values.length, expected: SMART_LETTERS.length }));
  const ticks = cells.values.map((value, index) => (isBlank(value) ? null : readWord(value, { name: "vinkjes", place: placeOf(cells, index) }, ["ja", "nee"]) === "ja"));
  const dateOf = (value: unknown, name: string) => (isBlank(value) ? null : readDate(value, { name, place: {} }));
  const [agreedBy = ""] = readTexts(readCells(akkoord, "akkoord"));
  const score = smartScore({ ticks, agreedBy, begin: dateOf(begin, "begin"), end: dateOf(einde, "einde") });
  return [score === null ? ["", ""] : [functionLabels.smartScore(score.ticked, SMART_LETTERS.length), functionLabels.smartRemark(score)]];
}
