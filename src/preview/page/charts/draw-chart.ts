import { CHART_STYLE, type Frame } from "./chart-style";
import { drawBars } from "./draw-bars";
import { drawLines } from "./draw-lines";
import type { ChartPicture, ChartSize } from "./picture";
import { fitText, svg, textWidth, wrapText } from "./svg";

const TITLE_LINE = 19;
const LEGEND_LINE = 20;

/** Draws a chart as an SVG picture of the given size: title as a sentence on top, then legend, then figures. */
export function drawChart(picture: ChartPicture, size: ChartSize): SVGElement {
  const { margin, titleSize, ink, textSize } = CHART_STYLE;
  const title = wrapText(picture.title, titleSize, size.width - 2 * margin).slice(0, 3);
  const legendTop = margin + title.length * TITLE_LINE;
  const frame: Frame = {
    left: margin,
    top: legendTop + (picture.legend ? LEGEND_LINE : 0) + 6,
    right: size.width - margin,
    bottom: size.height - margin,
  };
  const drawing = svg(
    "svg",
    { viewBox: `0 0 ${size.width} ${size.height}`, role: "img", "aria-label": picture.title, "font-family": "Calibri, Carlito, sans-serif", "font-size": textSize, fill: ink },
    ...title.map((line, index) =>
      svg("text", { x: margin, y: margin + titleSize - 2 + index * TITLE_LINE, "font-size": titleSize, "font-weight": "bold", fill: picture.titleColor }, line),
    ),
  );
  if (picture.legend) drawing.append(drawLegend(picture, legendTop + 4));
  drawing.append(hasFigures(picture) ? drawFigures(picture, frame) : drawEmpty(picture, frame));
  return drawing;
}

function drawFigures(picture: ChartPicture, frame: Frame): SVGElement {
  return picture.kind === "line" ? drawLines(picture, frame) : drawBars(picture, frame);
}

function hasFigures(picture: ChartPicture): boolean {
  return picture.series.some((series) => series.values.some((value) => value !== null));
}

function drawEmpty(picture: ChartPicture, frame: Frame): SVGElement {
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  return svg("text", { ...middle, "text-anchor": "middle", "font-style": "italic" }, picture.emptyText);
}

function drawLegend(picture: ChartPicture, top: number): SVGElement {
  const { margin, textSize } = CHART_STYLE;
  const group = svg("g", {});
  let x: number = margin;
  for (const series of picture.series) {
    const name = fitText(series.name, textSize, 160);
    group.append(svg("rect", { x, y: top, width: 10, height: 10, fill: series.color }), svg("text", { x: x + 15, y: top + 9 }, name));
    x += 15 + textWidth(name, textSize) + 18;
  }
  return group;
}
