import { CHART_STYLE, type Frame } from "./chart-style";
import type { ChartPicture, ChartSeries } from "./picture";
import { linearScale, type LinearScale } from "./scale";
import { fitText, svg, textWidth } from "./svg";

interface Plot {
  readonly frame: Frame;
  readonly scale: LinearScale;
  readonly band: number;
}

/** Draws one line per series; a gap in the figures is a gap in the line, and a lone figure still shows as a dot. */
export function drawLines(picture: ChartPicture, frame: Frame): SVGElement {
  const plot = plotOf(picture, frame);
  return svg("g", {}, ...drawGrid(picture, plot), ...drawCategories(picture, plot), ...picture.series.flatMap((series) => drawSeries(series, plot)));
}

function plotOf(picture: ChartPicture, frame: Frame): Plot {
  const values = picture.series.flatMap((series) => series.values.filter((value) => value !== null));
  const ends = { minimum: picture.minimum, maximum: picture.maximum };
  const { ticks } = linearScale({ values, from: 0, to: 1, ...ends });
  const names = Math.max(...ticks.map((tick) => textWidth(picture.formatValue(tick), CHART_STYLE.textSize)));
  const inner = { left: frame.left + names + 8, top: frame.top + 14, right: frame.right, bottom: frame.bottom - 18 };
  return {
    frame: inner,
    scale: linearScale({ values, from: inner.bottom, to: inner.top, ...ends }),
    band: (inner.right - inner.left) / picture.categories.length,
  };
}

function drawGrid(picture: ChartPicture, { frame, scale }: Plot): SVGElement[] {
  return scale.ticks.flatMap((tick) => {
    const y = scale.position(tick);
    const stroke = tick === 0 ? CHART_STYLE.axis : CHART_STYLE.grid;
    return [
      svg("line", { x1: frame.left, x2: frame.right, y1: y, y2: y, stroke }),
      svg("text", { x: frame.left - 6, y: y + 4, "text-anchor": "end" }, picture.formatValue(tick)),
    ];
  });
}

function drawCategories(picture: ChartPicture, { frame, band }: Plot): SVGElement[] {
  return picture.categories.map((name, index) =>
    svg("text", { x: frame.left + (index + 0.5) * band, y: frame.bottom + 14, "text-anchor": "middle" }, fitText(name, CHART_STYLE.textSize, band - 2)),
  );
}

function drawSeries(series: ChartSeries, { frame, scale, band }: Plot): SVGElement[] {
  const points = series.values.flatMap((value, index) =>
    value === null ? [] : [{ index, x: frame.left + (index + 0.5) * band, y: scale.position(value) }],
  );
  const path = points.map(({ index, x, y }, nth) => `${points[nth - 1]?.index === index - 1 ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join(" ");
  const dots = points.map(({ x, y }) => svg("circle", { cx: x, cy: y, r: 3, fill: series.color }));
  const roomy = series.labels.every((label) => textWidth(label, CHART_STYLE.textSize) < band);
  const labels = points.flatMap(({ index, x, y }) => {
    const label = series.labels[index];
    return label && roomy ? [svg("text", { x, y: y - 7, "text-anchor": "middle" }, label)] : [];
  });
  return [svg("path", { d: path, fill: "none", stroke: series.color, "stroke-width": 2 }), ...dots, ...labels];
}
