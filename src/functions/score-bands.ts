import { functionText } from "../text/index";
import type { Argument } from "./argument";
import { placeOf, readBeside, readCells, readNumbers, readTexts, refuse, type Cells } from "./check-arguments";

/** The verdicts of a questionnaire with the lowest total of each, ascending. */
export interface Bands {
  readonly lowerBounds: readonly number[];
  readonly verdicts: readonly string[];
}

/** Arguments that hold the bands of a questionnaire. */
export const BANDS = {
  ondergrenzen: { kind: "number", name: "ondergrenzen", unit: "points", shape: "range", least: 0, most: 1e9 },
  oordelen: { kind: "text", name: "oordelen", shape: "range", size: { by: "cells", as: "ondergrenzen" } },
} as const satisfies Readonly<Record<string, Argument>>;

/**
 * Reads the bands. Rows with neither a bound nor a verdict are spare and skipped; a blank bound with a verdict is 0.
 *
 * @param leastTotal The lowest total that the questionnaire can end at; the first band has to hold it.
 */
export function readBands(ondergrenzen: unknown, oordelen: unknown, leastTotal: number): Bands {
  const boundCells = readCells(ondergrenzen, BANDS.ondergrenzen);
  const verdictCells = readBeside(oordelen, BANDS.oordelen, boundCells);
  const bounds = readNumbers(boundCells);
  const verdicts = readTexts(verdictCells);
  const used = verdicts.map((_, index) => index).filter((index) => verdicts[index] !== "" || bounds[index] !== null);
  const lowerBounds = used.map((index) => bounds[index] ?? 0);
  for (const index of used) {
    if (verdicts[index] !== "") continue;
    refuse(functionText().verdictMissing({ argument: BANDS.oordelen.name, place: placeOf(verdictCells, index), received: bounds[index] }));
  }
  checkAscending(lowerBounds, used.map((index) => placeOf(boundCells, index)), boundCells);
  checkFirst(lowerBounds[0], leastTotal, placeOf(boundCells, used[0] ?? 0));
  return { lowerBounds, verdicts: used.map((index) => verdicts[index] ?? "") };
}

function checkAscending(bounds: readonly number[], places: ReturnType<typeof placeOf>[], cells: Cells): void {
  bounds.forEach((bound, index) => {
    const previous = bounds[index - 1];
    if (previous === undefined || bound > previous) return;
    refuse(functionText().boundsNotAscending({ argument: cells.argument.name, place: places[index] ?? {}, received: bound, previous }));
  });
}

function checkFirst(first: number | undefined, leastTotal: number, place: ReturnType<typeof placeOf>): void {
  if (first === undefined) refuse(functionText().bandsMissing({ argument: BANDS.ondergrenzen.name }));
  if (first <= leastTotal) return;
  refuse(functionText().firstBoundTooHigh({ argument: BANDS.ondergrenzen.name, place, received: first, most: leastTotal }));
}
