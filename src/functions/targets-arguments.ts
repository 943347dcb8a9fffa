import { PERFORMANCE_DEFAULTS, type Indicator, type PerformanceBands, type PerformanceRules } from "../domain/index";
import { functionText } from "../text/index";
import { AMOUNT, type Argument } from "./argument";
import { isBlank, readBeside, readCells, readChoices, readNumbers, refuse } from "./check-arguments";
import { inRows } from "./matrix-arguments";

/** The columns of a range of indicators. */
export type IndicatorColumns = readonly [soort: unknown, richting: unknown, doel: unknown, kwartalen: unknown];

const KINDS = { optellen: "additive", stand: "level" } as const;
const DIRECTIONS = { hoger: "higher", lager: "lower" } as const;
const BESIDE_TARGET = { kind: "choice", shape: "column", orBlank: true, size: { by: "cells", as: "doel" } } as const;
const { bands: { higher, lower } } = PERFORMANCE_DEFAULTS;

/** Arguments of the functions of targets; those in euro are {@link TARGET_AMOUNTS}. */
export const TARGET = {
  soort: { ...BESIDE_TARGET, name: "soort", choices: ["optellen", "stand"], fallback: "optellen" },
  richting: { ...BESIDE_TARGET, name: "richting", choices: ["hoger", "lager"], fallback: "hoger" },
  doel: { ...AMOUNT, name: "doel", unit: "none", shape: "column" },
  kwartalen: { ...AMOUNT, name: "kwartalen", unit: "none", shape: "range", columns: 4, size: { by: "rows", as: "doel" } },
  /** What last year brought per quarter may serve as a profile, hence so wide. */
  profiel: { ...AMOUNT, name: "profiel", unit: "none", shape: "range", cells: 4, least: 0, optional: true, fallback: PERFORMANCE_DEFAULTS.profile },
  /** A bound above 10 is a percentage typed as 90: refused. */
  grenzen: {
    kind: "number", name: "grenzen", unit: "part", shape: "range", mostCells: 4, least: 0, most: 10, optional: true,
    fallback: [higher.green, higher.amber, lower.green, lower.amber],
  },
} as const satisfies Readonly<Record<string, Argument>>;

/** Targets and quarters in euro. */
export const TARGET_AMOUNTS = {
  doel: { ...TARGET.doel, unit: "euro" },
  kwartalen: { ...TARGET.kwartalen, unit: "euro" },
} as const satisfies Readonly<Record<string, Argument>>;

/** Reads indicators; `soort` and `richting` may be left out. */
export function readIndicators([soort, richting, doel, kwartalen]: IndicatorColumns): Indicator[] {
  const cells = readCells(doel, TARGET.doel);
  const kinds = readChoices(readBeside(soort, TARGET.soort, cells));
  const directions = readChoices(readBeside(richting, TARGET.richting, cells));
  const quarterCells = readBeside(kwartalen, TARGET.kwartalen, cells);
  const quarters = inRows(readNumbers(quarterCells), quarterCells);
  return readNumbers(cells).map((target, row) => ({
    kind: KINDS[kinds[row] ?? TARGET.soort.fallback],
    direction: DIRECTIONS[directions[row] ?? TARGET.richting.fallback],
    target,
    quarters: quarters[row] ?? [],
  }));
}

/** Reads how a year is judged. Blank: every quarter brings as much, and the usual bands. */
export function readRules(profiel: unknown, grenzen: unknown): PerformanceRules {
  return { profile: readProfile(profiel), bands: readBands(grenzen) };
}

/** A blank cell cannot be told from 0. So when any share is filled in a blank is 0, and when none is all quarters are equal. */
function readProfile(profiel: unknown): readonly number[] {
  const cells = readCells(profiel, TARGET.profiel);
  if (cells.values.every(isBlank)) return TARGET.profiel.fallback;
  return readNumbers(cells).map((share) => share ?? 0);
}

function readBands(grenzen: unknown): PerformanceBands {
  const cells = readCells(grenzen, TARGET.grenzen);
  const [first, second, third, fourth] = readNumbers(cells);
  const bands = {
    higher: { green: first ?? higher.green, amber: second ?? higher.amber },
    lower: { green: third ?? lower.green, amber: fourth ?? lower.amber },
  };
  if (bands.higher.amber > bands.higher.green || bands.lower.amber < bands.lower.green) refuse(functionText().performanceBandsOutOfOrder({ argument: cells.argument.name }));
  return bands;
}
