import type { ChartPlan } from "../plan";
import { reference } from "./write-address";
import type { SheetChart } from "./write-library";

const TITLE_SIZE = 12;
const AXIS = { labelFontSize: 10, majorTickMark: "none", minorTickMark: "none" } as const;
const LINE_WIDTH = 2.25;
/** More labels than this run into each other. */
const MOST_LABELS = 12;

/** A chart over fixed ranges of its own sheet, anchored to whole cells. */
export function chartOf(plan: ChartPlan, { title, font }: { readonly title: string; readonly font: string }): SheetChart {
  const { anchor } = plan;
  const [first] = plan.series;
  if (!first) throw new Error(`Chart ${plan.name} has no series`);
  const labelled = plan.series.length === 1 && plan.type !== "line" && first.values.rows <= MOST_LABELS;
  const numberFormat = { formatCode: plan.numberFormat, sourceLinked: false };
  return {
    type: plan.type,
    title: plan.title,
    altText: plan.title,
    titleFontSize: TITLE_SIZE,
    titleFontFamily: font,
    legend: plan.series.length > 1 ? "bottom" : false,
    anchor: { from: { row: anchor.row, col: anchor.column }, to: { row: anchor.row + anchor.rows, col: anchor.column + anchor.columns } },
    ...(labelled ? { dataLabels: { showValue: true, numberFormat } } : {}),
    axes: {
      // Excel draws the first bar at the bottom; a ranking reads from the top.
      x: { ...AXIS, reverse: plan.type === "bar" },
      y: { ...AXIS, numberFormat, gridlines: { major: true } },
    },
    series: plan.series.map((series) => ({
      name: series.name,
      values: reference(title, series.values),
      categories: reference(title, plan.categories),
      color: series.color.slice(1),
      ...(plan.type === "line" ? { stroke: { width: LINE_WIDTH } } : {}),
    })),
  };
}
