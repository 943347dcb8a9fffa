/** A linear scale from figures to a length. */
export interface LinearScale {
  readonly ticks: readonly number[];
  readonly position: (value: number) => number;
}

/** What bounds a scale. `minimum` and `maximum` are the fixed ends of the axis, where it has them. */
export interface ScaleRequest {
  readonly values: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10];
const WANTED_TICKS = 5;

/** A scale with a few round ticks that starts at zero, unless the figures go below it. Without figures: 0 to 1. */
export function linearScale(request: ScaleRequest): LinearScale {
  const low = request.minimum ?? Math.min(0, ...request.values);
  const high = request.maximum ?? Math.max(0, ...request.values);
  const span = high > low ? high - low : 1;
  const step = roundStep(span / WANTED_TICKS);
  const first = request.minimum ?? Math.floor(low / step) * step;
  const last = request.maximum ?? (high > low ? Math.ceil(high / step) * step : first + 1);
  const count = Math.floor((last - first) / step + 1e-9);
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toPrecision(12))),
    position: (value) => request.from + ((value - first) / (last - first)) * (request.to - request.from),
  };
}

function roundStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const factor = ROUND_STEPS.find((candidate) => candidate * magnitude >= rough) ?? 10;
  return factor * magnitude;
}
