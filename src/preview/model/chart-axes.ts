import { HostObject } from "../host-object";
import type { AxisState, ChartState } from "../state";

/** `Excel.ChartAxes`. */
export class ChartAxes extends HostObject {
  constructor(private readonly chart: ChartState) {
    super();
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart.value);
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart.category);
  }
}

/** `Excel.ChartAxis`. */
class ChartAxis extends HostObject {
  static override readonly scalars = ["visible", "numberFormat", "reversePlotOrder", "minimum", "maximum"];
  constructor(private readonly axis: AxisState) {
    super();
  }
  get visible(): boolean {
    return this.axis.visible;
  }
  set visible(value: boolean) {
    this.axis.visible = value;
  }
  get numberFormat(): string {
    return this.axis.numberFormat;
  }
  set numberFormat(value: string) {
    this.axis.numberFormat = value;
  }
  get reversePlotOrder(): boolean {
    return this.axis.reversed;
  }
  set reversePlotOrder(value: boolean) {
    this.axis.reversed = value;
  }
  get minimum(): number | "" {
    return this.axis.minimum;
  }
  set minimum(value: number | "") {
    this.axis.minimum = value;
  }
  get maximum(): number | "" {
    return this.axis.maximum;
  }
  set maximum(value: number | "") {
    this.axis.maximum = value;
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.axis);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.axis);
  }
}

/** `Excel.ChartAxisTitle`. */
class ChartAxisTitle extends HostObject {
  static override readonly scalars = ["text", "visible"];
  constructor(private readonly axis: AxisState) {
    super();
  }
  get text(): string {
    return this.axis.title;
  }
  set text(value: string) {
    this.axis.title = value;
    this.axis.titleVisible = true;
  }
  get visible(): boolean {
    return this.axis.titleVisible;
  }
  set visible(value: boolean) {
    this.axis.titleVisible = value;
  }
}

/** `Excel.ChartGridlines`. */
class ChartGridlines extends HostObject {
  static override readonly scalars = ["visible"];
  constructor(private readonly axis: AxisState) {
    super();
  }
  get visible(): boolean {
    return this.axis.gridlines;
  }
  set visible(value: boolean) {
    this.axis.gridlines = value;
  }
}
