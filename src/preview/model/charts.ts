import type { Host } from "../host";
import { invalidArgument, invalidOperation, notFound } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import { NULL_OBJECT } from "../protocol";
import type { ChartState } from "../state";
import { intersect } from "../a1";
import { ChartAxes } from "./chart-axes";
import { newChart } from "./chart-new";
import { ChartSeriesCollection } from "./chart-series";
import { Range } from "./range";
import { readColor } from "./range-format";

const TYPES = /^(Column|Bar|Line|Pie|Doughnut|Area|XYScatter)/;

/** `Excel.ChartCollection`. */
export class ChartCollection extends HostCollection<Chart> {
  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
  }

  get count(): number {
    return this.hostItems().length;
  }
  hostItems(): Chart[] {
    return this.host.sheetState(this.sheetId).charts.map((chart) => new Chart(this.host, this.sheetId, chart.id));
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: string): Chart {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw notFound();
    return found;
  }
  getItemOrNullObject(key: string): Chart | typeof NULL_OBJECT {
    return this.hostItems().find((chart) => chart.id === key || chart.name.toLowerCase() === String(key).toLowerCase()) ?? NULL_OBJECT;
  }
  getItemAt(index: number): Chart {
    const found = this.hostItems()[index];
    if (!found) throw notFound();
    return found;
  }
  async add(type: string, source: unknown, seriesBy = "Auto"): Promise<Chart> {
    this.host.guardSheet(this.sheetId);
    if (!TYPES.test(type)) throw invalidArgument(`chart type ${type}`);
    if (!(source instanceof Range)) throw invalidArgument("a chart takes a range");
    await this.host.engine.settle();
    refuseSpill(this.host, source);
    const id = this.host.newId("chart");
    const chart = newChart(this.host, source, { id, type, seriesBy, number: this.count + 1 });
    this.host.sheetState(this.sheetId).charts.push(chart);
    return new Chart(this.host, this.sheetId, id);
  }
}

/** A chart on a spill keeps its first size in Excel: an add-in must not make one. */
export function refuseSpill(host: Host, source: Range): void {
  if (host.engine.cells.spills(source.sheetId).some((spill) => intersect(spill, source.area))) {
    throw invalidOperation("a chart takes fixed ranges or table columns, not a spilled result");
  }
}

/** `Excel.Chart`. */
export class Chart extends HostObject {
  static override readonly scalars = ["id", "name", "chartType", "left", "top", "width", "height"];

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    readonly id: string,
  ) {
    super();
  }

  private get chart(): ChartState {
    const found = this.host.sheetState(this.sheetId).charts.find((chart) => chart.id === this.id);
    if (!found) throw notFound();
    return found;
  }
  override get hostId(): string {
    return this.id;
  }
  get name(): string {
    return this.chart.name;
  }
  set name(value: string) {
    this.chart.name = value;
  }
  get chartType(): string {
    return this.chart.type;
  }
  set chartType(value: string) {
    if (!TYPES.test(value)) throw invalidArgument(`chart type ${value}`);
    this.chart.type = value;
  }
  get title(): ChartTitle {
    return new ChartTitle(this.chart);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.chart);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.host, this.chart);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.chart);
  }
  get worksheet(): HostObject {
    return this.host.worksheet(this.sheetId);
  }
  get left(): number {
    return this.box.left;
  }
  set left(value: number) {
    this.place({ left: value });
  }
  get top(): number {
    return this.box.top;
  }
  set top(value: number) {
    this.place({ top: value });
  }
  get width(): number {
    return this.box.width;
  }
  set width(value: number) {
    this.place({ width: value });
  }
  get height(): number {
    return this.box.height;
  }
  set height(value: number) {
    this.place({ height: value });
  }

  setPosition(start: unknown, end?: unknown): void {
    this.host.guardSheet(this.sheetId);
    const first = this.cellsOf(start);
    const last = end === undefined || end === null ? first : this.cellsOf(end);
    this.chart.anchor = first.getBoundingRect(last).area;
  }
  setData(source: unknown, seriesBy = "Auto"): void {
    if (!(source instanceof Range)) throw invalidArgument("a chart takes a range");
    refuseSpill(this.host, source);
    this.chart.series = newChart(this.host, source, { id: this.id, type: this.chart.type, seriesBy, number: 1 }).series;
  }
  activate(): void {
    this.host.worksheet(this.sheetId).activate();
  }
  delete(): void {
    this.host.guardSheet(this.sheetId);
    const state = this.host.sheetState(this.sheetId);
    state.charts = state.charts.filter((chart) => chart.id !== this.id);
  }

  private cellsOf(target: unknown): Range {
    if (target instanceof Range) return target;
    if (typeof target !== "string") throw invalidArgument("setPosition takes cells");
    return this.host.worksheet(this.sheetId).getRange(target);
  }

  /** Points from the cells it covers, or as it was placed. */
  private get box(): ChartState["box"] {
    const { anchor, box } = this.chart;
    if (!anchor) return box;
    const { styles } = this.host.engine;
    const sum = (count: number, size: (index: number) => number): number => Array.from({ length: count }, (_each, index) => size(index)).reduce((a, b) => a + b, 0);
    return {
      left: sum(anchor.column, (index) => styles.columnWidth(this.sheetId, index)),
      top: sum(anchor.row, (index) => styles.rowHeight(this.sheetId, index)),
      width: sum(anchor.columns, (index) => styles.columnWidth(this.sheetId, anchor.column + index)),
      height: sum(anchor.rows, (index) => styles.rowHeight(this.sheetId, anchor.row + index)),
    };
  }

  private place(part: Partial<ChartState["box"]>): void {
    this.host.guardSheet(this.sheetId);
    const chart = this.chart;
    chart.box = { ...this.box, ...part };
    delete chart.anchor;
  }
}

/** `Excel.ChartTitle`. */
class ChartTitle extends HostObject {
  static override readonly scalars = ["text", "visible"];
  constructor(private readonly chart: ChartState) {
    super();
  }
  get text(): string {
    return this.chart.title.text;
  }
  set text(value: string) {
    this.chart.title = { ...this.chart.title, text: value, visible: true };
  }
  get visible(): boolean {
    return this.chart.title.visible;
  }
  set visible(value: boolean) {
    this.chart.title.visible = value;
  }
  get format(): ChartTextFormat {
    return new ChartTextFormat(this.chart.title.font);
  }
}

/** `Excel.ChartTitleFormat`: only the font. */
class ChartTextFormat extends HostObject {
  constructor(private readonly values: Record<string, unknown>) {
    super();
  }
  get font(): ChartFont {
    return new ChartFont(this.values);
  }
}

/** `Excel.ChartFont`. */
class ChartFont extends HostObject {
  static override readonly scalars = ["bold", "italic", "color", "name", "size"];
  constructor(private readonly values: Record<string, unknown>) {
    super();
  }
  get bold(): unknown {
    return this.values["bold"] ?? false;
  }
  set bold(value: unknown) {
    this.values["bold"] = value;
  }
  get italic(): unknown {
    return this.values["italic"] ?? false;
  }
  set italic(value: unknown) {
    this.values["italic"] = value;
  }
  get color(): unknown {
    return this.values["color"] ?? "#595959";
  }
  set color(value: unknown) {
    this.values["color"] = readColor(value);
  }
  get name(): unknown {
    return this.values["name"] ?? "Calibri";
  }
  set name(value: unknown) {
    this.values["name"] = value;
  }
  get size(): unknown {
    return this.values["size"] ?? 14;
  }
  set size(value: unknown) {
    this.values["size"] = value;
  }
}

/** `Excel.ChartLegend`. */
class ChartLegend extends HostObject {
  static override readonly scalars = ["visible", "position"];
  constructor(private readonly chart: ChartState) {
    super();
  }
  get visible(): boolean {
    return this.chart.legend.visible;
  }
  set visible(value: boolean) {
    this.chart.legend.visible = value;
  }
  get position(): string {
    return this.chart.legend.position;
  }
  set position(value: string) {
    if (!["Top", "Bottom", "Left", "Right", "Corner", "Custom"].includes(value)) throw invalidArgument(`legend position ${value}`);
    this.chart.legend.position = value;
  }
}
