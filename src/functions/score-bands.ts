import { functionText } from "../text/index";
import { checkSameSize, placeOf, readCells, readNumbers, readTexts, refuse, type Cells } from "./check-arguments";

/** The verdicts of a questionnaire with the lowest total of each, ascending. */
export interface Bands {
  readonly lowerBounds: readonly number[];
  readonly verdicts: readonly string[];
}

const BOUND = { least: 0, most: 1e9, whole: false };

/**
 * Reads the bands. Rows with neither a bound nor a verdict are spare and skipped; a blank bound with a verdict is 0.
 *
 * @param leastTotal The lowest total that the questionnaire can end at; the first band has to hold it.
 */
export function readBands(ondergrenzen: unknown, oordelen: unknown, leastTotal: number): Bands {
  const boundCells = readCells(ondergrenzen, "ondergrenzen");
  const verdictCells = readCells(oordelen, "oordelen");
  checkSameSize(verdictCells, boundCells);
  const bounds = readNumbers(boundCells, BOUND);
  const verdicts = readTexts(verdictCells);
  const used = verdicts.map((_, index) => index).filter((index) => verdicts[index] !== "" || bounds[index] !== null);
  const lowerBounds = used.map((index) => bounds[index] ?? 0);
  for (const index of used) {
    if (verdicts[index] !== "") continue;
    refuse(functionText().verdictMissing({ argument: "oordelen", place: placeOf(verdictCells, index), received: bounds[index] }));
  }
  checkAscending(lowerBounds, used.map((index) => placeOf(boundCells, index)), boundCells);
  checkFirst(lowerBounds[0], leastTotal, placeOf(boundCells, used[0] ?? 0));
  return { lowerBounds, verdicts: used.map((index) => verdicts[index] ?? "") };
}

function checkAscending(bounds: readonly number[], places: ReturnType<typeof placeOf>[], cells: Cells): void {
  bounds.forEach((bound, index) => {
    const previous = bounds[index - 1];
    if (previous === undefined || bound > previous) return;
    refuse(functionText().boundsNotAscending({ argument: cells.name, place: places[index] ?? {}, received: bound, previous }));
  });
}

function checkFirst(first: number | undefined, leastTotal: number, place: ReturnType<typeof placeOf>): void {
  if (first === undefined) refuse(functionText().bandsMissing({ argument: "ondergrenzen" }));
  if (first <= leastTotal) return;
  refuse(functionText().firstBoundTooHigh({ argument: "ondergrenzen", place, received: first, most: leastTotal }));
}
