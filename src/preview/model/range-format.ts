import type { IStyleData } from "@univerjs/core";
import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Area } from "../a1";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { HostObject } from "../host-object";
import { autofitColumns, autofitRows } from "./autofit";
import { RangeBorderCollection } from "./range-borders";

const MAX_ROW_HEIGHT = 409;
const HORIZONTAL = new Map<string, HorizontalAlign>([
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
]);
const VERTICAL = new Map<string, VerticalAlign>([
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
]);
/** Pixels of one step of indentation. */
const INDENT = 9;

/** The value all cells share, or null when they differ, as Excel answers. */
export function shared<Result>(rows: readonly (readonly Result[])[]): Result | null {
  const first = rows[0]?.[0];
  return first !== undefined && rows.every((row) => row.every((value) => value === first)) ? first : null;
}

/** What the format objects of one range share. */
abstract class Facet extends HostObject {
  constructor(
    protected readonly host: Host,
    protected readonly sheetId: string,
    protected readonly area: Area,
  ) {
    super();
  }

  protected get<Result>(pick: (style: IStyleData) => Result): Result | null {
    return shared(this.host.engine.styles.read(this.sheetId, this.area, pick));
  }

  protected set(style: IStyleData): void {
    this.host.guardSheet(this.sheetId, "allowFormatCells");
    this.host.engine.styles.patch(this.sheetId, this.area, () => style);
  }
}

/** `Excel.RangeFormat`. */
export class RangeFormat extends Facet {
  static override readonly scalars = ["columnWidth", "rowHeight", "horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"];

  get fill(): RangeFill {
    return new RangeFill(this.host, this.sheetId, this.area);
  }
  get font(): RangeFont {
    return new RangeFont(this.host, this.sheetId, this.area);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.host, this.sheetId, this.area);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.host, this.sheetId, this.area);
  }

  get horizontalAlignment(): string | null {
    return this.get((style) => keyOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED, "General"));
  }
  set horizontalAlignment(value: string) {
    this.set({ ht: lookUp(HORIZONTAL, value) });
  }
  get verticalAlignment(): string | null {
    return this.get((style) => keyOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM, "Bottom"));
  }
  set verticalAlignment(value: string) {
    this.set({ vt: lookUp(VERTICAL, value) });
  }
  get wrapText(): boolean | null {
    return this.get((style) => style.tb === WrapStrategy.WRAP);
  }
  set wrapText(value: boolean) {
    this.set({ tb: value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get indentLevel(): number | null {
    return this.get((style) => Math.round((style.pd?.l ?? 0) / INDENT));
  }
  set indentLevel(value: number) {
    if (value < 0 || value > 250) throw invalidArgument(`indentLevel ${value}`);
    this.set({ pd: { l: value * INDENT } });
  }

  get columnWidth(): number | null {
    const count = Math.min(this.area.columns, 500);
    return shared([Array.from({ length: count }, (_each, index) => this.host.engine.styles.columnWidth(this.sheetId, this.area.column + index))]);
  }
  set columnWidth(points: number) {
    this.host.guardSheet(this.sheetId, "allowFormatColumns");
    if (points < 0 || points > 255 * 7) throw invalidArgument(`columnWidth ${points}`);
    this.host.engine.styles.setColumnWidth(this.sheetId, this.area, points);
  }
  get rowHeight(): number | null {
    const count = Math.min(this.area.rows, 500);
    return shared([Array.from({ length: count }, (_each, index) => this.host.engine.styles.rowHeight(this.sheetId, this.area.row + index))]);
  }
  set rowHeight(points: number) {
    this.host.guardSheet(this.sheetId, "allowFormatRows");
    if (points < 0 || points > MAX_ROW_HEIGHT) throw invalidArgument(`rowHeight ${points}: ${MAX_ROW_HEIGHT} is the highest`);
    this.host.engine.styles.setRowHeight(this.sheetId, this.area, points);
  }

  async autofitColumns(): Promise<void> {
    await this.host.engine.settle();
    autofitColumns(this.host, this.sheetId, this.area);
  }
  async autofitRows(): Promise<void> {
    await this.host.engine.settle();
    autofitRows(this.host, this.sheetId, this.area);
  }
}

/** `Excel.RangeFill`; no fill reads as white. */
export class RangeFill extends Facet {
  static override readonly scalars = ["color"];

  get color(): string | null {
    return this.get((style) => style.bg?.rgb ?? "#FFFFFF");
  }
  set color(value: string) {
    this.set({ bg: { rgb: readColor(value) } });
  }
  clear(): void {
    this.set({ bg: null });
  }
}

/** `Excel.RangeFont`. */
export class RangeFont extends Facet {
  static override readonly scalars = ["name", "size", "bold", "italic", "underline", "strikethrough", "color"];

  get name(): string | null {
    return this.get((style) => style.ff ?? "Calibri");
  }
  set name(value: string) {
    this.set({ ff: value });
  }
  get size(): number | null {
    return this.get((style) => style.fs ?? 11);
  }
  set size(value: number) {
    if (value < 1 || value > 409) throw invalidArgument(`font size ${value}`);
    this.set({ fs: value });
  }
  get bold(): boolean | null {
    return this.get((style) => style.bl === 1);
  }
  set bold(value: boolean) {
    this.set({ bl: value ? 1 : 0 });
  }
  get italic(): boolean | null {
    return this.get((style) => style.it === 1);
  }
  set italic(value: boolean) {
    this.set({ it: value ? 1 : 0 });
  }
  get strikethrough(): boolean | null {
    return this.get((style) => style.st?.s === 1);
  }
  set strikethrough(value: boolean) {
    this.set({ st: { s: value ? 1 : 0 } });
  }
  get underline(): string | null {
    return this.get((style) => (style.ul?.s === 1 ? "Single" : "None"));
  }
  set underline(value: string) {
    if (value !== "Single" && value !== "None") throw invalidArgument(`underline ${value}`);
    this.set({ ul: { s: value === "Single" ? 1 : 0 } });
  }
  get color(): string | null {
    return this.get((style) => style.cl?.rgb ?? "#000000");
  }
  set color(value: string) {
    this.set({ cl: { rgb: readColor(value) } });
  }
}

/** `Excel.FormatProtection`; cells are locked unless told. */
export class FormatProtection extends Facet {
  static override readonly scalars = ["locked"];

  get locked(): boolean | null {
    const { row, column, rows, columns } = this.area;
    const { styles } = this.host.engine;
    return shared(
      Array.from({ length: Math.min(rows, 1000) }, (_r, r) =>
        Array.from({ length: Math.min(columns, 200) }, (_c, c) => !styles.marks(this.sheetId, row + r, column + c).unlocked),
      ),
    );
  }
  set locked(value: boolean) {
    this.host.guardSheet(this.sheetId);
    this.host.engine.styles.mark(this.sheetId, this.area, (marks) => ({ ...(marks.link ? { link: marks.link } : {}), ...(value ? {} : { unlocked: true }) }));
  }
}

/** Colours come as #RRGGBB or by name; Excel answers with #RRGGBB. */
export function readColor(value: unknown): string {
  const text = String(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex?.[1]) return `#${hex[1].toUpperCase()}`;
  if (/^[a-z]+$/i.test(text)) return text.toLowerCase();
  throw invalidArgument(`${text} is not a colour`);
}

function lookUp<Value>(table: ReadonlyMap<string, Value>, name: string): Value {
  const value = table.get(name);
  if (value === undefined) throw invalidArgument(`alignment ${name}`);
  return value;
}

function keyOf<Value>(table: ReadonlyMap<string, Value>, value: Value, otherwise: string): string {
  for (const [name, each] of table) if (each === value) return name;
  return otherwise;
}
