import {
  chanceOf, toCents,
  type Outcome, type PipelineIssue, type PipelinePeriod, type PipelineRow, type PipelineStage,
} from "../domain/index";
import { functionText } from "../text/index";
import { checkSameSize, isBlank, placeOf, readColumn, readNumbers, refuse, refuseError } from "./check-arguments";
import { readDate, readEach, readOptional, readOutcome, readWord, type Spot } from "./column-arguments";
import { AMOUNT } from "./revenue-arguments";

/** The arguments of a pipeline function, in their order; the last five may be left out. */
export type PipelineArguments = readonly [
  bedrag: unknown, kans: unknown, stadium: unknown, uitkomst: unknown, orderdatum: unknown, van: unknown, tot: unknown,
];

/** The rows and the period of a call. */
export interface PipelineInput {
  readonly rows: readonly PipelineRow[];
  readonly period: PipelinePeriod;
}

const STAGES: readonly PipelineStage[] = ["lead", "prospect", "hot prospect"];
const PERCENTAGE = /^\s*([-+]?\d+(?:[.,]\d+)?)\s*%\s*$/;

/** Reads a call. A column that is left out, or is one blank cell, is blank in every row. */
export function readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]: PipelineArguments): PipelineInput {
  const amountCells = readColumn(bedrag, "bedrag");
  const chanceCells = readColumn(kans, "kans");
  checkSameSize(chanceCells, amountCells);
  const amounts = readNumbers(amountCells, AMOUNT);
  const chances = readEach(chanceCells, readChance);
  const stages = readEach(readOptional(stadium, "stadium", amountCells), (value, spot) => readWord(value, spot, STAGES));
  const outcomes = readEach(readOptional(uitkomst, "uitkomst", amountCells), readOutcome);
  const orderDates = readEach(readOptional(orderdatum, "orderdatum", amountCells), readDate);
  const rows = amounts.map((euros, row): PipelineRow => ({
    amount: euros === null ? null : toCents(euros),
    chance: chances[row] ?? null,
    stage: stages[row] ?? null,
    outcome: outcomes[row] ?? null,
    orderDate: orderDates[row] ?? null,
  }));
  return { rows, period: readPeriod(van, tot) };
}

/** What quantiles are asked for unless told: low, middle, high. */
const USUAL_PARTS = [0.1, 0.5, 0.9] as const;

/** Reads the parts of a quantile as fractions above 0, up to 1; left out: {@link USUAL_PARTS}. */
export function readParts(deel: unknown): readonly number[] {
  const cells = readColumn(deel, "deel");
  if (cells.values.every(isBlank)) return USUAL_PARTS;
  return cells.values.map((value, index) => {
    const spot = { name: cells.name, place: placeOf(cells, index) };
    const part = isBlank(value) ? 0 : readChance(value, spot);
    return part > 0 && part <= 1 ? part : refuse(functionText().partExpected({ argument: spot.name, place: spot.place, received: value }));
  });
}

/** The value of an outcome; an issue becomes #VALUE! with its sentence. */
export function unwrapPipeline<Value>(outcome: Outcome<Value, PipelineIssue>): Value {
  return outcome.ok ? outcome.value : refuse(functionText().totalTooLarge({ argument: "bedrag" }));
}

/** Reads a chance as {@link chanceOf} does. A cell formatted as a percentage hands over 0.2 for 20 %; as text it hands over "20%". */
export function readChance(value: unknown, { name, place }: Spot): number {
  refuseError(value, { name, place });
  if (typeof value === "number" && Number.isFinite(value)) return chanceOf(value);
  const digits = typeof value === "string" ? PERCENTAGE.exec(value)?.[1] : undefined;
  if (digits === undefined) return refuse(functionText().chanceExpected({ argument: name, place, received: value }));
  return percentage(Number(digits.replace(",", ".")));
}

/** Not {@link chanceOf}: behind a percent sign 1 is one percent, not certainty. */
function percentage(value: number): number {
  return value > 1 ? chanceOf(value) : chanceOf(value / 100);
}

function readPeriod(van: unknown, tot: unknown): PipelinePeriod {
  const from = isBlank(van) ? null : readDate(van, { name: "van", place: {} });
  const to = isBlank(tot) ? null : readDate(tot, { name: "tot", place: {} });
  if (from !== null && to !== null && from > to) refuse(functionText().periodOutOfOrder());
  return { from, to };
}
