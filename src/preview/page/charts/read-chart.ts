import type { Engine, Scalar } from "../../engine";
import type { ChartState, Reference, SeriesState } from "../../state";
import { formatAxisValue } from "./axis-format";
import type { ChartPicture, ChartSeries } from "./picture";

/** Six colours that colour-blind people can tell apart, for series without a colour of their own (Okabe and Ito, 2008). */
const COLORS = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"];

/** What a chart shows at this moment, read from the cells; a chart type that the add-in does not use is shown as columns. */
export function readChart(engine: Engine, chart: ChartState, emptyText: string): ChartPicture {
  const series = chart.series.map((each, index) => readSeries(engine, each, index));
  const length = Math.max(0, ...series.map((each) => each.values.length));
  const [first] = chart.series;
  const { minimum, maximum, numberFormat } = chart.value;
  return {
    kind: chart.type.startsWith("Bar") ? "bar" : chart.type.startsWith("Line") ? "line" : "column",
    title: chart.title.visible ? chart.title.text : "",
    titleColor: String(chart.title.font["color"] ?? "#1b2a2f"),
    categories: first?.categories ? flat(texts(engine, first.categories)) : Array.from({ length }, (_each, index) => String(index + 1)),
    reversed: chart.category.reversed,
    legend: chart.legend.visible && series.length > 1,
    series,
    ...(minimum === "" ? {} : { minimum }),
    ...(maximum === "" ? {} : { maximum }),
    formatValue: (value) => formatAxisValue(value, numberFormat),
    emptyText,
  };
}

function readSeries(engine: Engine, series: SeriesState, index: number): ChartSeries {
  const values = flat(engine.cells.values(series.values.sheetId, series.values.area)).map(figure);
  return {
    name: series.name,
    color: series.color ?? COLORS[index % COLORS.length] ?? "#0072B2",
    values,
    labels: series.hasDataLabels ? flat(texts(engine, series.values)) : [],
  };
}

function texts(engine: Engine, { sheetId, area }: Reference): string[][] {
  return engine.styles.text(sheetId, area);
}

/** Text and errors are gaps, as in Excel's 'show empty cells as gaps'. */
function figure(value: Scalar): number | null {
  return typeof value === "number" ? value : null;
}

function flat<Item>(rows: readonly (readonly Item[])[]): Item[] {
  return rows.flatMap((row) => [...row]);
}
