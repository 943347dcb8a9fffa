import type { Area } from "../a1";
import type { Host } from "../host";
import type { AxisState, ChartState, SeriesState } from "../state";
import type { Range } from "./range";

const AXIS: AxisState = { visible: true, title: "", titleVisible: false, numberFormat: "General", gridlines: false, reversed: false, minimum: "", maximum: "" };

/** A chart over a block of cells: first row and column are titles where they hold text, as Excel guesses. */
export function newChart(host: Host, source: Range, options: { id: string; type: string; seriesBy: string; number: number }): ChartState {
  const series = readSeries(host, source, options.seriesBy);
  return {
    id: options.id,
    name: `Grafiek ${options.number}`,
    type: options.type,
    title: { text: series.length === 1 ? (series[0]?.name ?? "") : "", visible: series.length === 1, font: {} },
    legend: { visible: series.length > 1, position: "Bottom" },
    series,
    value: { ...AXIS, gridlines: true },
    category: { ...AXIS },
    box: { left: 20, top: 20, width: 360, height: 216 },
  };
}

function readSeries(host: Host, source: Range, seriesBy: string): SeriesState[] {
  const { sheetId, area } = source;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.rows < area.columns);
  const values = host.engine.cells.values(sheetId, area);
  const textual = (value: unknown): boolean => typeof value === "string";
  const hasTop = area.rows > 1 && (values[0] ?? []).every(textual);
  const hasLeft = area.columns > 1 && values.slice(hasTop ? 1 : 0).every((row) => textual(row[0]));
  const [top, left] = [hasTop ? 1 : 0, hasLeft ? 1 : 0];
  const at = (part: Partial<Area>): { sheetId: string; area: Area } => ({ sheetId, area: { ...area, ...part } });
  if (byRows) {
    const categories = hasTop ? { categories: at({ column: area.column + left, rows: 1, columns: area.columns - left }) } : {};
    return Array.from({ length: area.rows - top }, (_each, index) => ({
      name: hasLeft ? String(values[top + index]?.[0] ?? "") : `Reeks${index + 1}`,
      values: at({ row: area.row + top + index, rows: 1, column: area.column + left, columns: area.columns - left }),
      ...categories,
      hasDataLabels: false,
    }));
  }
  const categories = hasLeft ? { categories: at({ row: area.row + top, rows: area.rows - top, columns: 1 }) } : {};
  return Array.from({ length: area.columns - left }, (_each, index) => ({
    name: hasTop ? String(values[0]?.[left + index] ?? "") : `Reeks${index + 1}`,
    values: at({ row: area.row + top, rows: area.rows - top, column: area.column + left + index, columns: 1 }),
    ...categories,
    hasDataLabels: false,
  }));
}
