import { PERFORMANCE_DEFAULTS, type Amounts, type Cents, type Indicator, type PerformanceBands, type PerformanceRules } from "../domain/index";
import { functionText } from "../text/index";
import { checkSameRows, isBlank, readCells, readColumn, readNumbers, refuse, type Cells } from "./check-arguments";
import { readEach, readOptional, readWord } from "./column-arguments";
import { amountsOf } from "./customer-arguments";
import { readTable } from "./results-arguments";
import { AMOUNT } from "./revenue-arguments";

/** The columns of a range of indicators. */
export type IndicatorColumns = readonly [soort: unknown, richting: unknown, doel: unknown, kwartalen: unknown];

const QUARTERS = 4;
const KINDS = { optellen: "additive", stand: "level" } as const;
const DIRECTIONS = { hoger: "higher", lager: "lower" } as const;
/** What last year brought per quarter may serve as a profile, hence so wide. */
const SHARE = { least: 0, most: AMOUNT.most, whole: false };
/** A bound above 10 is a percentage typed as 90: refused. */
const BOUND = { least: 0, most: 10, whole: false };

/** Reads indicators; `soort` and `richting` may be left out. */
export function readIndicators([soort, richting, doel, kwartalen]: IndicatorColumns): Indicator[] {
  const cells = readColumn(doel, "doel");
  const kinds = readEach(readOptional(soort, "soort", cells), (value, spot) => KINDS[readWord(value, spot, ["optellen", "stand"] as const)]);
  const directions = readEach(readOptional(richting, "richting", cells), (value, spot) => DIRECTIONS[readWord(value, spot, ["hoger", "lager"] as const)]);
  const quarterCells = readQuarters(kwartalen, cells);
  const quarters = byRow(readNumbers(quarterCells, AMOUNT));
  return readNumbers(cells, AMOUNT).map((target, row) =>
    ({ kind: kinds[row] ?? "additive", direction: directions[row] ?? "higher", target, quarters: quarters[row] ?? [] }));
}

/** Reads per row a target and four quarters in cents, null for a blank. Refuses amounts that are too large to add up to the cent. */
export function readTargets(doel: unknown, kwartalen: unknown): Pick<Indicator, "target" | "quarters">[] {
  const cells = readColumn(doel, "doel");
  const known = (amounts: Amounts): (Cents | null)[] => [...amounts].map((amount) => (amount === 0 ? null : amount));
  const quarters = byRow(known(amountsOf(readQuarters(kwartalen, cells))));
  return known(amountsOf(cells)).map((target, row) => ({ target, quarters: quarters[row] ?? [] }));
}

function readQuarters(kwartalen: unknown, beside: Cells): Cells {
  const cells = readTable(kwartalen, "kwartalen", QUARTERS);
  checkSameRows(cells, beside);
  return cells;
}

function byRow<Value>(values: readonly Value[]): Value[][] {
  return Array.from({ length: values.length / QUARTERS }, (_, row) => values.slice(row * QUARTERS, (row + 1) * QUARTERS));
}

/** Reads how a year is judged. Blank: every quarter brings as much, and the usual bands. */
export function readRules(profiel: unknown, grenzen: unknown): PerformanceRules {
  return { profile: readProfile(profiel), bands: readBands(grenzen) };
}

/** A blank cell cannot be told from 0. So when any share is filled in a blank is 0, and when none is all quarters are equal. */
function readProfile(profiel: unknown): readonly number[] {
  const cells = readCells(profiel, "profiel");
  if (cells.values.every(isBlank)) return PERFORMANCE_DEFAULTS.profile;
  if (cells.values.length !== QUARTERS) refuse(functionText().weightsExpected({ argument: cells.name, count: cells.values.length, expected: QUARTERS }));
  return readNumbers(cells, SHARE).map((share) => share ?? 0);
}

function readBands(grenzen: unknown): PerformanceBands {
  const cells = readCells(grenzen, "grenzen");
  const { higher, lower } = PERFORMANCE_DEFAULTS.bands;
  if (cells.values.length > 4) refuse(functionText().weightsExpected({ argument: cells.name, count: cells.values.length, expected: 4 }));
  const [first, second, third, fourth] = readNumbers(cells, BOUND);
  const bands = {
    higher: { green: first ?? higher.green, amber: second ?? higher.amber },
    lower: { green: third ?? lower.green, amber: fourth ?? lower.amber },
  };
  if (bands.higher.amber > bands.higher.green || bands.lower.amber < bands.lower.green) refuse(functionText().performanceBandsOutOfOrder({ argument: cells.name }));
  return bands;
}
