import { intersect } from "../a1";
import type { Area } from "../a1";
import { codeOf } from "../formula-text";
import type { GridFormatRule } from "../engine";
import type { Host } from "../host";
import { invalidArgument, notFound, notSimulated } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import type { Range } from "./range";
import { readColor } from "./range-format";

/** `Excel.ConditionalFormatCollection`; only rules with a formula are simulated. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get count(): number {
    return this.hostItems().length;
  }
  hostItems(): ConditionalFormat[] {
    return this.host.engine.rules
      .formats(this.sheetId)
      .filter((format) => format.areas.some((area) => intersect(area, this.area)))
      .map((format) => new ConditionalFormat(this.host, this.sheetId, format.id));
  }
  getCount(): number {
    return this.count;
  }
  getItem(id: string): ConditionalFormat {
    const found = this.hostItems().find((format) => format.id === id);
    if (!found) throw notFound();
    return found;
  }
  getItemAt(index: number): ConditionalFormat {
    const found = this.hostItems()[index];
    if (!found) throw notFound();
    return found;
  }
  add(type: string): ConditionalFormat {
    this.host.guardSheet(this.sheetId, "allowFormatCells");
    if (type !== "Custom") throw notSimulated(`conditionalFormats.add(${type})`);
    const id = this.host.newId("format");
    this.host.engine.rules.addFormat(this.sheetId, { id, areas: [this.area], formula: "=FALSE", style: {} });
    return new ConditionalFormat(this.host, this.sheetId, id);
  }
  clearAll(): void {
    this.host.guardSheet(this.sheetId, "allowFormatCells");
    for (const format of this.hostItems()) format.delete();
  }
}

/** One rule, found again by its id at every use. */
class RuleHandle {
  constructor(
    readonly host: Host,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  get(): GridFormatRule {
    const found = this.host.engine.rules.formats(this.sheetId).find((format) => format.id === this.id);
    if (!found) throw notFound();
    return found;
  }
  change(part: Partial<GridFormatRule>): void {
    this.host.engine.rules.changeFormat(this.sheetId, { ...this.get(), ...part });
  }
}

/** `Excel.ConditionalFormat`. */
export class ConditionalFormat extends HostObject {
  static override readonly scalars = ["id", "type"];
  readonly type = "Custom";
  private readonly handle: RuleHandle;

  constructor(host: Host, sheetId: string, readonly id: string) {
    super();
    this.handle = new RuleHandle(host, sheetId, id);
  }

  override get hostId(): string {
    return this.id;
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.handle);
  }
  get customOrNullObject(): CustomConditionalFormat {
    return this.custom;
  }
  getRange(): Range {
    const [area] = this.handle.get().areas;
    if (!area) throw notFound();
    return this.handle.host.worksheet(this.handle.sheetId).range(area);
  }
  delete(): void {
    this.handle.host.engine.rules.removeFormat(this.handle.sheetId, this.id);
  }
}

/** `Excel.CustomConditionalFormat`. */
class CustomConditionalFormat extends HostObject {
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.handle);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.handle);
  }
}

/** `Excel.ConditionalFormatRule`. */
class ConditionalFormatRule extends HostObject {
  static override readonly scalars = ["formula"];
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get formula(): string {
    return this.handle.get().formula;
  }
  set formula(formula: string) {
    const code = codeOf(formula);
    if (/\[/.test(code)) throw invalidArgument(`a conditional format takes no structured reference: ${formula}`);
    if (/\bKOMPAS\./i.test(code)) throw invalidArgument("a conditional format takes no custom function");
    this.handle.change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
}

/** `Excel.ConditionalRangeFormat`. */
class ConditionalRangeFormat extends HostObject {
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.handle);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.handle);
  }
}

/** `Excel.ConditionalRangeFill`. */
class ConditionalRangeFill extends HostObject {
  static override readonly scalars = ["color"];
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get color(): string {
    return this.handle.get().style.bg?.rgb ?? "";
  }
  set color(value: string) {
    this.handle.change({ style: { ...this.handle.get().style, bg: { rgb: readColor(value) } } });
  }
}

/** `Excel.ConditionalRangeFont`. */
class ConditionalRangeFont extends HostObject {
  static override readonly scalars = ["color", "bold", "italic", "strikethrough"];
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get color(): string {
    return this.handle.get().style.cl?.rgb ?? "";
  }
  set color(value: string) {
    this.handle.change({ style: { ...this.handle.get().style, cl: { rgb: readColor(value) } } });
  }
  get bold(): boolean {
    return this.handle.get().style.bl === 1;
  }
  set bold(value: boolean) {
    this.handle.change({ style: { ...this.handle.get().style, bl: value ? 1 : 0 } });
  }
  get italic(): boolean {
    return this.handle.get().style.it === 1;
  }
  set italic(value: boolean) {
    this.handle.change({ style: { ...this.handle.get().style, it: value ? 1 : 0 } });
  }
  get strikethrough(): boolean {
    return this.handle.get().style.st?.s === 1;
  }
  set strikethrough(value: boolean) {
    this.handle.change({ style: { ...this.handle.get().style, st: { s: value ? 1 : 0 } } });
  }
}
