import { chanceOf, toCents, type Outcome, type PipelineIssue, type PipelinePeriod, type PipelineRow } from "../domain/index";
import { functionText, type Place } from "../text/index";
import { AMOUNT, type Argument, type ChanceArgument } from "./argument";
import { isBlank, placeOf, readBeside, readCells, readChoices, readEach, readNumbers, refuse, refuseError, type Cells } from "./check-arguments";
import { OUTCOME, readDate, readDates, STAGE } from "./column-arguments";

/** The arguments of a pipeline function, in their order; the last five may be left out. */
export type PipelineArguments = readonly [
  bedrag: unknown, kans: unknown, stadium: unknown, uitkomst: unknown, orderdatum: unknown, van: unknown, tot: unknown,
];

/** The rows and the period of a call. */
export interface PipelineInput {
  readonly rows: readonly PipelineRow[];
  readonly period: PipelinePeriod;
}

/** What quantiles are asked for unless told: low, middle, high. */
const USUAL_PARTS = [0.1, 0.5, 0.9] as const;
const BESIDE_AMOUNT = { optional: true, size: { by: "cells", as: "bedrag" } } as const;

/** Arguments of the functions of a pipeline. */
export const PIPELINE = {
  bedrag: { ...AMOUNT, name: "bedrag", shape: "column" },
  kans: { kind: "chance", name: "kans", shape: "column", size: { by: "cells", as: "bedrag" } },
  stadium: { ...STAGE, ...BESIDE_AMOUNT },
  uitkomst: { ...OUTCOME, ...BESIDE_AMOUNT, fallback: "open" },
  orderdatum: { kind: "date", name: "orderdatum", shape: "column", ...BESIDE_AMOUNT },
  van: { kind: "date", name: "van", shape: "cell", optional: true },
  tot: { kind: "date", name: "tot", shape: "cell", optional: true },
  deel: { kind: "chance", name: "deel", shape: "column", optional: true, fallback: USUAL_PARTS },
} as const satisfies Readonly<Record<string, Argument>>;

/** What every function of a pipeline begins with. */
export const PIPELINE_COLUMNS = [
  PIPELINE.bedrag, PIPELINE.kans, PIPELINE.stadium, PIPELINE.uitkomst, PIPELINE.orderdatum, PIPELINE.van, PIPELINE.tot,
] as const satisfies readonly Argument[];

const PERCENTAGE = /^\s*([-+]?\d+(?:[.,]\d+)?)\s*%\s*$/;

/** Reads a call. A column that is left out, or is one blank cell, is blank in every row. */
export function readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]: PipelineArguments): PipelineInput {
  const amountCells = readCells(bedrag, PIPELINE.bedrag);
  const chanceCells = readBeside(kans, PIPELINE.kans, amountCells);
  const amounts = readNumbers(amountCells);
  const chances = readChances(chanceCells);
  const stages = readChoices(readBeside(stadium, PIPELINE.stadium, amountCells));
  const outcomes = readChoices(readBeside(uitkomst, PIPELINE.uitkomst, amountCells));
  const orderDates = readDates(readBeside(orderdatum, PIPELINE.orderdatum, amountCells));
  const rows = amounts.map((euros, row): PipelineRow => ({
    amount: euros === null ? null : toCents(euros),
    chance: chances[row] ?? null,
    stage: stages[row] ?? null,
    outcome: outcomes[row] ?? null,
    orderDate: orderDates[row] ?? null,
  }));
  return { rows, period: readPeriod(van, tot) };
}

/** Reads the parts of a quantile as fractions above 0, up to 1; left out: {@link USUAL_PARTS}. */
export function readParts(deel: unknown): readonly number[] {
  const cells = readCells(deel, PIPELINE.deel);
  if (cells.values.every(isBlank)) return PIPELINE.deel.fallback;
  return cells.values.map((value, index) => {
    const place = placeOf(cells, index);
    const part = isBlank(value) ? 0 : checkChance(value, cells.argument, place);
    return part > 0 && part <= 1 ? part : refuse(functionText().partExpected({ argument: cells.argument.name, place, received: value }));
  });
}

/** The value of an outcome; an issue becomes #VALUE! with its sentence. */
export function unwrapPipeline<Value>(outcome: Outcome<Value, PipelineIssue>): Value {
  return outcome.ok ? outcome.value : refuse(functionText().totalTooLarge({ argument: "bedrag" }));
}

/** Reads the chances of a range, null for a blank cell. */
export const readChances = (cells: Cells<ChanceArgument>): (number | null)[] => readEach(cells, checkChance);

/** Reads a chance as {@link chanceOf} does. A cell formatted as a percentage hands over 0.2 for 20 %; as text it hands over "20%". */
function checkChance(value: unknown, argument: ChanceArgument, place: Place): number {
  refuseError(value, argument, place);
  if (typeof value === "number" && Number.isFinite(value)) return chanceOf(value);
  const digits = typeof value === "string" ? PERCENTAGE.exec(value)?.[1] : undefined;
  if (digits === undefined) return refuse(functionText().chanceExpected({ argument: argument.name, place, received: value }));
  return percentage(Number(digits.replace(",", ".")));
}

/** Not {@link chanceOf}: behind a percent sign 1 is one percent, not certainty. */
function percentage(value: number): number {
  return value > 1 ? chanceOf(value) : chanceOf(value / 100);
}

function readPeriod(van: unknown, tot: unknown): PipelinePeriod {
  const [from, to] = [readDate(van, PIPELINE.van), readDate(tot, PIPELINE.tot)];
  if (from !== null && to !== null && from > to) refuse(functionText().periodOutOfOrder());
  return { from, to };
}
