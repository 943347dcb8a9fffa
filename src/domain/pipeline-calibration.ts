import type { PipelineOutcome } from "./pipeline";
import { wilsonInterval, type ShareInterval } from "./wilson";

/** One row of a pipeline, looked at for how its chance turned out; null for a blank cell. */
export interface EstimatedRow {
  /** The chance that was given beforehand, a fraction; a number outside 0–1 does not count. */
  readonly chance: number | null;
  /** Blank counts as open. */
  readonly outcome: PipelineOutcome | null;
}

/** All closed deals that were given one chance. */
export interface ChanceBand {
  readonly chance: number;
  readonly closed: number;
  readonly won: number;
  /** Won as a part of closed, 0–1. */
  readonly share: number;
  /** Where the true share lies with 95 % confidence. */
  readonly interval: ShareInterval;
  /** Whether the chance that was given lies outside the interval; inside it nothing is known to be wrong. */
  readonly deviates: boolean;
}

/** How well chances came true. `closed` + `withoutChance` + `open` are all rows that hold anything. */
export interface Calibration {
  /** One for each chance that was given, ascending. */
  readonly bands: readonly ChanceBand[];
  readonly closed: number;
  readonly won: number;
  /** The mean of (chance − outcome)² over all closed deals, the outcome 1 or 0: 0 is perfect. Null without closed deals. */
  readonly brier: number | null;
  /** Closed, but without a chance from 0 to 1. */
  readonly withoutChance: number;
  readonly open: number;
}

/** What becomes of a row: only what is closed and had a chance from 0 to 1 can be held against it. */
export type CalibrationStatus = "counts" | "without-chance" | "open" | "empty";

/** The status of one row; every row has exactly one. */
export function calibrationStatus({ chance, outcome }: EstimatedRow): CalibrationStatus {
  if (chance === null && outcome === null) return "empty";
  if (outcome === null || outcome === "open") return "open";
  return chance === null || chance < 0 || chance > 1 ? "without-chance" : "counts";
}

/**
 * Holds the chances that were given against what became of the deals. No rows: no bands.
 *
 * Sources: G.W. Brier (1950), Monthly Weather Review 78, 1–3; the interval see {@link wilsonInterval}.
 */
export function calibration(rows: readonly EstimatedRow[]): Calibration {
  const counts = new Map<number, { closed: number; won: number }>();
  let [withoutChance, open] = [0, 0];
  for (const row of rows) {
    const status = calibrationStatus(row);
    const { chance, outcome } = row;
    if (status === "open") open++;
    else if (status === "without-chance") withoutChance++;
    else if (status === "counts" && chance !== null) {
      const { closed, won } = counts.get(chance) ?? { closed: 0, won: 0 };
      counts.set(chance, { closed: closed + 1, won: outcome === "gewonnen" ? won + 1 : won });
    }
  }
  const bands = [...counts].sort(([one], [other]) => one - other).map(([chance, { closed, won }]) => bandOf(chance, closed, won));
  return { bands, ...totalsOf(bands), withoutChance, open };
}

function bandOf(chance: number, closed: number, won: number): ChanceBand {
  const interval = wilsonInterval(won, closed);
  return { chance, closed, won, share: won / closed, interval, deviates: chance < interval.lowest || chance > interval.highest };
}

/** Added up by band, ascending, so that the order of the rows cannot show in the last digit. */
function totalsOf(bands: readonly ChanceBand[]): Pick<Calibration, "closed" | "won" | "brier"> {
  const sumOf = (measure: (band: ChanceBand) => number): number => bands.reduce((sum, band) => sum + measure(band), 0);
  const closed = sumOf((band) => band.closed);
  const squares = sumOf(({ chance, closed: all, won }) => won * (1 - chance) ** 2 + (all - won) * chance ** 2);
  return { closed, won: sumOf(({ won }) => won), brier: closed === 0 ? null : squares / closed };
}
