import { CHART_STYLE, type Frame } from "./chart-style";
import type { ChartPicture, ChartSeries } from "./picture";
import { linearScale, type LinearScale } from "./scale";
import { fitText, svg, textWidth } from "./svg";

const BAND_FILL = 0.68;
const MOST_NAME_SHARE = 0.38;

/** Which way the bars grow: everything that differs between standing and lying bars. */
interface Direction {
  readonly lying: boolean;
  readonly scale: LinearScale;
  /** Where the bands of the categories begin and how wide one is. */
  readonly start: number;
  readonly band: number;
  readonly plot: Frame;
}

/** Draws columns or lying bars with their axes. Figures below zero grow the other way. */
export function drawBars(picture: ChartPicture, frame: Frame): SVGElement {
  const direction = picture.kind === "bar" ? lying(picture, frame) : standing(picture, frame);
  const group = svg("g", {}, ...drawGrid(picture, direction));
  picture.categories.forEach((category, index) => {
    const place = direction.lying && !picture.reversed ? picture.categories.length - 1 - index : index;
    const from = direction.start + place * direction.band;
    group.append(drawCategory(category, from, direction));
    const thickness = (direction.band * BAND_FILL) / picture.series.length;
    const first = from + (direction.band * (1 - BAND_FILL)) / 2;
    picture.series.forEach((series, nth) => group.append(...drawBar(series, index, { direction, from: first + nth * thickness, thickness })));
  });
  return group;
}

function figures(picture: ChartPicture): number[] {
  return picture.series.flatMap((series) => series.values.filter((value) => value !== null));
}

function labelRoom(picture: ChartPicture): number {
  return Math.max(0, ...picture.series.flatMap((series) => series.labels.map((label) => textWidth(label, CHART_STYLE.textSize))));
}

function lying(picture: ChartPicture, frame: Frame): Direction {
  const widest = Math.max(...picture.categories.map((name) => textWidth(name, CHART_STYLE.textSize)));
  const names = Math.min(widest + 8, (frame.right - frame.left) * MOST_NAME_SHARE);
  const plot = { left: frame.left + names, top: frame.top, right: frame.right - labelRoom(picture) - 6, bottom: frame.bottom - 18 };
  const scale = linearScale({ values: figures(picture), from: plot.left, to: plot.right, minimum: picture.minimum, maximum: picture.maximum });
  return { lying: true, scale, start: plot.top, band: (plot.bottom - plot.top) / picture.categories.length, plot };
}

function standing(picture: ChartPicture, frame: Frame): Direction {
  const room = labelRoom(picture) > 0 ? 14 : 4;
  const { ticks } = linearScale({ values: figures(picture), from: 0, to: 1, minimum: picture.minimum, maximum: picture.maximum });
  const widest = Math.max(...ticks.map((tick) => textWidth(picture.formatValue(tick), CHART_STYLE.textSize)));
  const plot = { left: frame.left + widest + 8, top: frame.top + room, right: frame.right, bottom: frame.bottom - 18 };
  const scale = linearScale({ values: figures(picture), from: plot.bottom, to: plot.top, minimum: picture.minimum, maximum: picture.maximum });
  return { lying: false, scale, start: plot.left, band: (plot.right - plot.left) / picture.categories.length, plot };
}

function drawGrid(picture: ChartPicture, { lying: isLying, scale, plot }: Direction): SVGElement[] {
  const every = isLying ? labelStep(picture, scale) : 1;
  const zero = Math.max(0, scale.ticks.indexOf(0));
  return scale.ticks.flatMap((tick, index) => {
    const at = scale.position(tick);
    const stroke = tick === 0 ? CHART_STYLE.axis : CHART_STYLE.grid;
    const line = isLying ? { x1: at, x2: at, y1: plot.top, y2: plot.bottom, stroke } : { x1: plot.left, x2: plot.right, y1: at, y2: at, stroke };
    const place = isLying ? { x: at, y: plot.bottom + 14, "text-anchor": "middle" } : { x: plot.left - 6, y: at + 4, "text-anchor": "end" };
    const label = (index - zero) % every === 0 ? [svg("text", place, picture.formatValue(tick))] : [];
    return [svg("line", line), ...label];
  });
}

/** Side by side, labels may need to skip ticks so as not to run into each other. */
function labelStep(picture: ChartPicture, scale: LinearScale): number {
  const [first = 0, second = 1] = scale.ticks;
  const widest = Math.max(...scale.ticks.map((tick) => textWidth(picture.formatValue(tick), CHART_STYLE.textSize)));
  return Math.ceil((widest + 8) / (scale.position(second) - scale.position(first)));
}

function drawCategory(name: string, from: number, { lying: isLying, band, plot }: Direction): SVGElement {
  const middle = from + band / 2;
  const room = isLying ? plot.left - CHART_STYLE.margin - 4 : band - 2;
  const place = isLying ? { x: plot.left - 6, y: middle + 4, "text-anchor": "end" } : { x: middle, y: plot.bottom + 14, "text-anchor": "middle" };
  return svg("text", place, fitText(name, CHART_STYLE.textSize, room));
}

interface BarPlace {
  readonly direction: Direction;
  readonly from: number;
  readonly thickness: number;
}

function drawBar(series: ChartSeries, index: number, { direction, from, thickness }: BarPlace): SVGElement[] {
  const value = series.values[index];
  if (value === null || value === undefined) return [];
  const [zero, end] = [direction.scale.position(0), direction.scale.position(value)];
  const [low, length] = [Math.min(zero, end), Math.abs(end - zero)];
  const bar = direction.lying ? { x: low, y: from, width: length, height: thickness } : { x: from, y: low, width: thickness, height: length };
  const middle = from + thickness / 2;
  const place = direction.lying
    ? { x: Math.max(zero, end) + 4, y: middle + 4 }
    : { x: middle, y: Math.min(zero, end) - 4, "text-anchor": "middle" };
  const label = direction.lying || allFit(series.labels, thickness) ? series.labels[index] : undefined;
  return [svg("rect", { ...bar, fill: series.color }), ...(label ? [svg("text", place, label)] : [])];
}

/** Over narrow columns labels would run into each other; the sheet beside the chart has the figures. */
function allFit(labels: readonly string[], thickness: number): boolean {
  return labels.every((label) => textWidth(label, CHART_STYLE.textSize) <= thickness / BAND_FILL);
}
