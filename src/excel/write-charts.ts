import type { ChartPlan } from "../plan";
import { oneCell, rangeAt } from "./address";
import type { SheetDrawing } from "./sheet-drawing";

const TYPES = { bar: "BarClustered", column: "ColumnClustered", line: "Line" } as const;
const TITLE_SIZE = 12;
const MOST_LABELS = 12;

/** Makes every chart of the plan anew, in its place; charts that a person made stay. */
export function writeCharts(drawing: SheetDrawing): void {
  const standing = drawing.existing.charts[drawing.plan.title] ?? [];
  for (const chart of drawing.plan.charts) {
    if (standing.includes(chart.name)) drawing.sheet.charts.getItem(chart.name).delete();
    addChart(drawing.sheet, chart);
  }
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first] = plan.series;
  if (!first) throw new Error(`Chart ${plan.name} has no series`);
  const chart = sheet.charts.add(TYPES[plan.type], rangeAt(sheet, first.values), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) chart.legend.position = "Bottom";
  plan.series.forEach((series, index) => writeSeries(sheet, index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name), { plan, series }));
  chart.axes.valueAxis.numberFormat = plan.numberFormat;
  // Excel draws the first bar at the bottom; a ranking reads from the top.
  if (plan.type === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  const { anchor } = plan;
  const end = oneCell(anchor.row + anchor.rows - 1, anchor.column + anchor.columns - 1);
  chart.setPosition(rangeAt(sheet, oneCell(anchor.row, anchor.column)), rangeAt(sheet, end));
}

function writeSeries(sheet: Excel.Worksheet, drawn: Excel.ChartSeries, { plan, series }: { readonly plan: ChartPlan; readonly series: ChartPlan["series"][number] }): void {
  drawn.name = series.name;
  drawn.setValues(rangeAt(sheet, series.values));
  drawn.setXAxisValues(rangeAt(sheet, plan.categories));
  if (plan.type === "line") drawn.format.line.color = series.color;
  else drawn.format.fill.setSolidColor(series.color);
  drawn.hasDataLabels = plan.series.length === 1 && plan.type !== "line" && series.values.rows <= MOST_LABELS;
}
