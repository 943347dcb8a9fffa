import type { CellValue, ChartPlan } from "../../../plan";
import { formatAxisValue } from "../charts/axis-format";
import type { ChartPicture } from "../charts/picture";
import { formatCell } from "./format-cell";
import { everyPlace, type SheetCells } from "./read-cells";

/** More labels than this run into each other; both drawers of workbooks leave them out then too. */
const MOST_LABELS = 12;

/** What a planned chart shows with the figures of its sheet. */
export function chartPicture(chart: ChartPlan, cells: SheetCells, emptyText: string): ChartPicture {
  const labelled = chart.series.length === 1 && chart.type !== "line" && chart.categories.rows <= MOST_LABELS;
  return {
    kind: chart.type,
    title: chart.title,
    titleColor: "#1b2a2f",
    categories: everyPlace(chart.categories).map(([row, column]) => shown(cells, row, column)),
    reversed: chart.type === "bar",
    legend: chart.series.length > 1,
    series: chart.series.map(({ name, color, values }) => ({
      name,
      color,
      values: everyPlace(values).map(([row, column]) => figure(cells.value(row, column))),
      labels: labelled ? everyPlace(values).map(([row, column]) => shown(cells, row, column)) : [],
    })),
    formatValue: (value) => formatAxisValue(value, chart.numberFormat),
    emptyText,
  };
}

const shown = (cells: SheetCells, row: number, column: number): string => formatCell(cells.value(row, column), cells.style(row, column).numberFormat).text;

/** Text is a gap. */
const figure = (value: CellValue): number | null => (typeof value === "number" ? value : null);
