import { ratioOf, type Figure } from "./figure";

/** `additive`: amounts and counts, which add up over quarters. `level`: percentages, marks and shares, of which the latest counts. */
export type IndicatorKind = "additive" | "level";

/** Whether more is better, as of revenue, or less, as of costs. */
export type IndicatorDirection = "higher" | "lower";

/** What is aimed at over a boekjaar and what came of it, in any one unit. */
export interface Indicator {
  readonly kind: IndicatorKind;
  readonly direction: IndicatorDirection;
  /** null for none. */
  readonly target: number | null;
  /** What each of the four quarters brought, null for what is not known. Before a quarter that is known null means nothing came. */
  readonly quarters: readonly (number | null)[];
}

/** How a forecast stands to its target. */
export type PerformanceVerdict = "green" | "amber" | "red";

/** The part of the target from which (higher is better) or until which (lower is better) a forecast is green, and amber. */
export type PerformanceBands = Readonly<Record<IndicatorDirection, { readonly green: number; readonly amber: number }>>;

/** How a year is judged. */
export interface PerformanceRules {
  /** How much of a year each quarter usually brings, in proportion: at least 0, at least one above. */
  readonly profile: readonly number[];
  readonly bands: PerformanceBands;
}

/** Every quarter brings as much, and the usual bands. */
export const PERFORMANCE_DEFAULTS: PerformanceRules = {
  profile: [1, 1, 1, 1],
  bands: { higher: { green: 1, amber: 0.9 }, lower: { green: 1, amber: 1.1 } },
};

/** Where an indicator stands. Amounts in the unit of the indicator, parts as fractions of its target. */
export interface Performance {
  /** The sum, or the latest of a level. */
  readonly actual: Figure;
  readonly attained: Figure;
  /** What the whole year brings at this rate; of a level the latest, never extrapolated. */
  readonly forecast: Figure;
  readonly forecastShare: Figure;
  /** null without a forecast or a target. */
  readonly verdict: PerformanceVerdict | null;
  /** Target min actual: what is still to come or, when lower is better, the room that is left. Below zero past the target. */
  readonly gap: Figure;
  /** What every quarter to come has to bring, or may cost, at least 0. Empty when the year is over and for a level. */
  readonly perQuarter: Figure;
}

const NOTHING: Performance = { actual: "empty", attained: "empty", forecast: "empty", forecastShare: "empty", verdict: null, gap: "empty", perQuarter: "empty" };

/** Judges one indicator. The part of the year that is over runs to its own latest known quarter. Without target and quarters everything is empty, of a level also without quarters only. */
export function performanceOf(indicator: Indicator, rules: PerformanceRules = PERFORMANCE_DEFAULTS): Performance {
  const { kind, direction, quarters } = indicator;
  const target = indicator.target ?? 0;
  const known = knownQuarters(quarters);
  if (known.length === 0) return target === 0 || kind === "level" ? NOTHING : { ...NOTHING, ...stillToDo(indicator, 0, quarters.length) };
  const actual = kind === "level" ? (known.at(-1) ?? 0) : sumOf(known);
  const forecast = kind === "level" ? actual : ratioOf(actual, elapsedShare(known.length, rules.profile));
  const forecastShare = typeof forecast === "number" ? ratioOf(forecast, target) : forecast;
  return {
    actual,
    attained: ratioOf(actual, target),
    forecast,
    forecastShare,
    verdict: typeof forecastShare === "number" ? verdictOf(forecastShare, direction, rules.bands) : null,
    ...stillToDo(indicator, actual, quarters.length - known.length),
  };
}

/**
 * Judges several additive indicators of which higher is better as one: their targets and quarters are added up, so that
 * no small target weighs as much as a large one. They share the latest quarter that is known of any of them: what is not
 * yet known of another by then counts as nothing.
 */
export function totalPerformance(lines: readonly Pick<Indicator, "target" | "quarters">[], rules: PerformanceRules = PERFORMANCE_DEFAULTS): Performance {
  const quarters = rules.profile.map((_, quarter) => {
    const known = lines.flatMap((line) => line.quarters[quarter] ?? []);
    return known.length === 0 ? null : sumOf(known);
  });
  const targets = lines.flatMap(({ target }) => target ?? []);
  return performanceOf({ kind: "additive", direction: "higher", target: sumOf(targets), quarters }, rules);
}

/** The quarters up to the latest that is known. */
function knownQuarters(quarters: readonly (number | null)[]): number[] {
  const count = quarters.reduce((latest: number, value, quarter) => (value === null ? latest : quarter + 1), 0);
  return quarters.slice(0, count).map((value) => value ?? 0);
}

/** The part of the year that the first quarters make up, 0–1. */
function elapsedShare(quarters: number, profile: readonly number[]): number {
  const sum = (parts: readonly number[]): number => parts.reduce((running, part) => running + part, 0);
  return quarters >= profile.length ? 1 : sum(profile.slice(0, quarters)) / sum(profile);
}

function stillToDo({ kind, target }: Indicator, actual: number, quartersLeft: number): Pick<Performance, "gap" | "perQuarter"> {
  const gap = target === null || target === 0 ? "not-applicable" : sumOf([target, -actual]);
  if (kind === "level" || quartersLeft === 0) return { gap, perQuarter: "empty" };
  return { gap, perQuarter: typeof gap === "number" ? Math.max(0, gap) / quartersLeft : gap };
}

/** Judged on twelve digits: a forecast that is exactly on a bound stays there, whatever floating point makes of it. */
function verdictOf(share: number, direction: IndicatorDirection, bands: PerformanceBands): PerformanceVerdict {
  const { green, amber } = bands[direction];
  const judged = Number(share.toPrecision(12));
  const reaches = (bound: number): boolean => (direction === "higher" ? judged >= bound : judged <= bound);
  if (reaches(green)) return "green";
  return reaches(amber) ? "amber" : "red";
}

/** To nine decimals, so that 0.1 + 0.2 is 0.3. */
function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(9));
}
