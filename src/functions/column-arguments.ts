import type { PipelineOutcome } from "../domain/index";
import { functionText, type Place } from "../text/index";
import { checkSameSize, isBlank, placeOf, readColumn, refuse, refuseError, type Cells } from "./check-arguments";

/** Where a value came from, for a message. */
export interface Spot {
  readonly name: string;
  readonly place: Place;
}

const OUTCOMES: readonly PipelineOutcome[] = ["open", "gewonnen", "verloren"];
/** 31-12-9999, the last date that Excel knows. */
export const LAST_DATE = 2_958_465;

/**
 * Reads a column that stands beside another and may be left out.
 *
 * @returns No cells when it is left out or one blank cell: then it is blank in every row.
 */
export function readOptional(range: unknown, name: string, beside: Cells): Cells {
  const cells = readColumn(range, name);
  if (cells.values.length === 1 && isBlank(cells.values[0])) return { name, columns: 1, values: [] };
  checkSameSize(cells, beside);
  return cells;
}

/** Reads every cell of a column in one way, null for a blank cell. */
export function readEach<Value>(cells: Cells, read: (value: unknown, spot: Spot) => Value): (Value | null)[] {
  return cells.values.map((value, index) => (isBlank(value) ? null : read(value, { name: cells.name, place: placeOf(cells, index) })));
}

/** Reads a date as a whole Excel serial number; a time of day is dropped. Refuses text, errors and what is no date. */
export function readDate(value: unknown, { name, place }: Spot): number {
  refuseError(value, { name, place });
  const isDate = typeof value === "number" && value >= 1 && value < LAST_DATE + 1;
  return isDate ? Math.floor(value) : refuse(functionText().dateExpected({ argument: name, place, received: value }));
}

/** Reads one of the choices, capitals and spaces aside. */
export function readWord<Word extends string>(value: unknown, { name, place }: Spot, choices: readonly Word[]): Word {
  refuseError(value, { name, place });
  const word = String(value).trim().toLowerCase();
  return choices.find((choice) => choice === word) ?? refuse(functionText().choiceExpected({ argument: name, place, received: value, choices }));
}

/** Reads how a deal or a lead ended. */
export function readOutcome(value: unknown, spot: Spot): PipelineOutcome {
  return readWord(value, spot, OUTCOMES);
}
