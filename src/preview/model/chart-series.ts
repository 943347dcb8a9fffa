import type { Host } from "../host";
import { invalidArgument, notFound, notSimulated } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import type { ChartState, SeriesState } from "../state";
import { refuseSpill } from "./charts";
import { Range } from "./range";
import { readColor } from "./range-format";

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(
    private readonly host: Host,
    private readonly chart: ChartState,
  ) {
    super();
  }

  get count(): number {
    return this.chart.series.length;
  }
  hostItems(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.host, this.chart, series));
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): ChartSeries {
    const found = this.hostItems()[index];
    if (!found) throw notFound();
    return found;
  }
  add(name?: string | null, index?: number | null): ChartSeries {
    if (index !== undefined && index !== null) throw notSimulated("series.add at an index");
    const sheetId = this.chart.series[0]?.values.sheetId ?? this.host.engine.sheets.activeId();
    const series: SeriesState = { name: name ?? `Reeks${this.count + 1}`, values: { sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } }, hasDataLabels: false };
    this.chart.series.push(series);
    return new ChartSeries(this.host, this.chart, series);
  }
}

/** `Excel.ChartSeries`. */
class ChartSeries extends HostObject {
  static override readonly scalars = ["name", "hasDataLabels", "chartType"];

  constructor(
    private readonly host: Host,
    private readonly chart: ChartState,
    private readonly series: SeriesState,
  ) {
    super();
  }

  get name(): string {
    return this.series.name;
  }
  set name(value: string) {
    this.series.name = value;
  }
  get chartType(): string {
    return this.chart.type;
  }
  get hasDataLabels(): boolean {
    return this.series.hasDataLabels;
  }
  set hasDataLabels(value: boolean) {
    this.series.hasDataLabels = value;
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series);
  }
  setValues(source: unknown): void {
    this.series.values = this.reference(source);
  }
  setXAxisValues(source: unknown): void {
    this.series.categories = this.reference(source);
  }
  delete(): void {
    this.chart.series = this.chart.series.filter((each) => each !== this.series);
  }

  private reference(source: unknown): SeriesState["values"] {
    if (!(source instanceof Range)) throw invalidArgument("a series takes a range");
    refuseSpill(this.host, source);
    return { sheetId: source.sheetId, area: source.area };
  }
}

/** `Excel.ChartSeriesFormat`. */
class ChartSeriesFormat extends HostObject {
  constructor(private readonly series: SeriesState) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get line(): ChartLine {
    return new ChartLine(this.series);
  }
}

/** `Excel.ChartFill`. */
class ChartFill extends HostObject {
  constructor(private readonly series: SeriesState) {
    super();
  }
  setSolidColor(color: string): void {
    this.series.color = readColor(color);
  }
  clear(): void {
    delete this.series.color;
  }
  getSolidColorOrNullObject(): string | null {
    return this.series.color ?? null;
  }
}

/** `Excel.ChartLineFormat`: the colour of a line is the colour of its series. */
class ChartLine extends HostObject {
  static override readonly scalars = ["color"];
  constructor(private readonly series: SeriesState) {
    super();
  }
  get color(): string {
    return this.series.color ?? "";
  }
  set color(value: string) {
    this.series.color = readColor(value);
  }
}
