import { MAX_COLUMNS, parseAddress } from "../a1";
import type { Area } from "../a1";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { HostObject } from "../host-object";
import { NULL_OBJECT } from "../protocol";
import type { PageState } from "../state";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

const PAPER_SIZES = ["A3", "A4", "A4Small", "A5", "Letter", "Legal", "B4", "B5"];
/** Points in the units that `setPrintMargins` takes. */
const UNITS: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** `Excel.PageLayout`. */
export class PageLayout extends HostObject {
  static override readonly scalars = [
    "orientation", "paperSize", "zoom", "blackAndWhite", "centerHorizontally", "centerVertically", "printGridlines", "printHeadings", "printOrder",
    "topMargin", "bottomMargin", "leftMargin", "rightMargin", "headerMargin", "footerMargin",
  ];

  constructor(
    private readonly host: Host,
    private readonly worksheet: Worksheet,
  ) {
    super();
  }

  private get page(): PageState {
    return this.host.sheetState(this.worksheet.id).page;
  }
  get orientation(): string {
    return this.page.orientation;
  }
  set orientation(value: string) {
    if (!["Portrait", "Landscape"].includes(value)) throw invalidArgument(`orientation ${value}`);
    this.page.orientation = value;
  }
  get paperSize(): string {
    return this.page.paperSize;
  }
  set paperSize(value: string) {
    const known = PAPER_SIZES.find((size) => size.toLowerCase() === String(value).toLowerCase());
    if (!known) throw invalidArgument(`paperSize ${value}`);
    this.page.paperSize = known;
  }
  get zoom(): Record<string, number> {
    return this.page.zoom;
  }
  set zoom(value: Record<string, number>) {
    const { scale } = value;
    if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument(`zoom ${scale}`);
    this.page.zoom = { ...value };
  }
  get blackAndWhite(): boolean {
    return this.page.blackAndWhite;
  }
  set blackAndWhite(value: boolean) {
    this.page.blackAndWhite = value;
  }
  get centerHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set centerHorizontally(value: boolean) {
    this.page.centerHorizontally = value;
  }
  get centerVertically(): boolean {
    return this.page.centerVertically;
  }
  set centerVertically(value: boolean) {
    this.page.centerVertically = value;
  }
  get printGridlines(): boolean {
    return this.page.printGridlines;
  }
  set printGridlines(value: boolean) {
    this.page.printGridlines = value;
  }
  get printHeadings(): boolean {
    return this.page.printHeadings;
  }
  set printHeadings(value: boolean) {
    this.page.printHeadings = value;
  }
  get printOrder(): string {
    return this.page.printOrder;
  }
  set printOrder(value: string) {
    this.page.printOrder = value;
  }
  get topMargin(): number {
    return this.page.margins.top;
  }
  set topMargin(value: number) {
    this.page.margins.top = value;
  }
  get bottomMargin(): number {
    return this.page.margins.bottom;
  }
  set bottomMargin(value: number) {
    this.page.margins.bottom = value;
  }
  get leftMargin(): number {
    return this.page.margins.left;
  }
  set leftMargin(value: number) {
    this.page.margins.left = value;
  }
  get rightMargin(): number {
    return this.page.margins.right;
  }
  set rightMargin(value: number) {
    this.page.margins.right = value;
  }
  get headerMargin(): number {
    return this.page.margins.header;
  }
  set headerMargin(value: number) {
    this.page.margins.header = value;
  }
  get footerMargin(): number {
    return this.page.margins.footer;
  }
  set footerMargin(value: number) {
    this.page.margins.footer = value;
  }
  get headersFooters(): HeadersFooters {
    return new HeadersFooters(this.page);
  }

  setPrintArea(target: unknown): void {
    this.page.printArea = this.areaOf(target);
  }
  getPrintAreaOrNullObject(): Range | typeof NULL_OBJECT {
    return this.page.printArea ? this.worksheet.range(this.page.printArea) : NULL_OBJECT;
  }
  setPrintTitleRows(target: unknown): void {
    const area = this.areaOf(target);
    this.page.titleRows = { ...area, column: 0, columns: MAX_COLUMNS };
  }
  getPrintTitleRowsOrNullObject(): Range | typeof NULL_OBJECT {
    return this.page.titleRows ? this.worksheet.range(this.page.titleRows) : NULL_OBJECT;
  }
  setPrintMargins(unit: string, options: Partial<PageState["margins"]>): void {
    const factor = UNITS[unit];
    if (!factor) throw invalidArgument(`margins in ${unit}`);
    const { margins } = this.page;
    for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
      const value = options[side];
      if (value !== undefined && value !== null) margins[side] = value * factor;
    }
  }

  private areaOf(target: unknown): Area {
    if (target instanceof Range) return target.area;
    if (typeof target !== "string") throw invalidArgument("a range or an address is expected");
    return parseAddress(target).area;
  }
}

/** `Excel.HeaderFooterGroup`; the same header on every page is what is simulated. */
class HeadersFooters extends HostObject {
  static override readonly scalars = ["state"];
  readonly state = "Default";

  constructor(private readonly page: PageState) {
    super();
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page.texts);
  }
}

/** `Excel.HeaderFooter`. */
class HeaderFooter extends HostObject {
  static override readonly scalars = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];

  constructor(private readonly texts: Record<string, string>) {
    super();
  }
  get leftHeader(): string {
    return this.texts["leftHeader"] ?? "";
  }
  set leftHeader(value: string) {
    this.texts["leftHeader"] = value;
  }
  get centerHeader(): string {
    return this.texts["centerHeader"] ?? "";
  }
  set centerHeader(value: string) {
    this.texts["centerHeader"] = value;
  }
  get rightHeader(): string {
    return this.texts["rightHeader"] ?? "";
  }
  set rightHeader(value: string) {
    this.texts["rightHeader"] = value;
  }
  get leftFooter(): string {
    return this.texts["leftFooter"] ?? "";
  }
  set leftFooter(value: string) {
    this.texts["leftFooter"] = value;
  }
  get centerFooter(): string {
    return this.texts["centerFooter"] ?? "";
  }
  set centerFooter(value: string) {
    this.texts["centerFooter"] = value;
  }
  get rightFooter(): string {
    return this.texts["rightFooter"] ?? "";
  }
  set rightFooter(value: string) {
    this.texts["rightFooter"] = value;
  }
}
