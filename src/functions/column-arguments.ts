import type { PipelineOutcome, PipelineStage } from "../domain/index";
import { functionText, type Place } from "../text/index";
import type { ChoiceArgument, DateArgument } from "./argument";
import { isBlank, readEach, refuse, refuseError, type Cells } from "./check-arguments";

/** 31-12-9999, the last date that Excel knows. */
const LAST_DATE = 2_958_465;

/** How a deal or a lead ended, as long as no argument says beside which. */
export const OUTCOME = { kind: "choice", name: "uitkomst", shape: "column", choices: ["open", "gewonnen", "verloren"] } as const satisfies ChoiceArgument<PipelineOutcome>;

/** The stage of a deal, likewise. */
export const STAGE = { kind: "choice", name: "stadium", shape: "column", choices: ["lead", "prospect", "hot prospect"], fallback: "prospect" } as const satisfies ChoiceArgument<PipelineStage>;

/** The words for yes and no. */
export const YES_OR_NO = ["ja", "nee"] as const;

/** Reads the dates of a range, null for a blank cell. */
export const readDates = (cells: Cells<DateArgument>): (number | null)[] => readEach(cells, checkDate);

/** Reads one date, null for a blank. */
export const readDate = (value: unknown, argument: DateArgument): number | null => (isBlank(value) ? null : checkDate(value, argument, {}));

/** Reads one date that there has to be. */
export function readGivenDate(value: unknown, argument: DateArgument): number {
  return readDate(value, argument) ?? refuse(functionText().dateMissing({ argument: argument.name }));
}

/** Whether a value is a day that Excel can write. */
export const isDate = (value: unknown): value is number => typeof value === "number" && value >= 1 && value < LAST_DATE + 1;

/** Reads a date as a whole Excel serial number; a time of day is dropped. Refuses text, errors and what is no date. */
function checkDate(value: unknown, argument: DateArgument, place: Place): number {
  refuseError(value, argument, place);
  return isDate(value) ? Math.floor(value) : refuse(functionText().dateExpected({ argument: argument.name, place, received: value }));
}
