/** One row of figures of a chart. `values` count as many as the categories; null is a gap. */
export interface ChartSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
  /** The figures as the sheet shows them; empty when the chart has no data labels. */
  readonly labels: readonly string[];
}

/** What a chart shows, read from the cells at one moment. Colours are `#RRGGBB`. */
export interface ChartPicture {
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  readonly titleColor: string;
  readonly categories: readonly string[];
  /** Horizontal bars run from the bottom up in Excel, unless the axis is turned round. */
  readonly reversed: boolean;
  readonly legend: boolean;
  readonly series: readonly ChartSeries[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly formatValue: (value: number) => string;
  /** Shown instead of axes when there is not one figure. */
  readonly emptyText: string;
}

/** The size of a chart in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}
