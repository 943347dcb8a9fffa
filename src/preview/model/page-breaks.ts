import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** `Excel.PageBreakCollection` of the rows of a sheet. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  constructor(
    private readonly host: Host,
    private readonly worksheet: Worksheet,
  ) {
    super();
  }

  hostItems(): PageBreak[] {
    return (this.host.sheetState(this.worksheet.id).page.breaks ?? []).map((row) => new PageBreak(this.worksheet, row));
  }
  get count(): number {
    return this.hostItems().length;
  }
  getItem(index: number): PageBreak {
    const item = this.hostItems()[index];
    if (!item) throw invalidArgument(`page break ${index}`);
    return item;
  }
  /** A break before the first row of the range; before the first row of the sheet there is nothing to break off. */
  add(target: unknown): PageBreak {
    this.host.guardSheet(this.worksheet.id, "allowFormatRows");
    const range = typeof target === "string" ? this.worksheet.getRange(target) : target;
    if (!(range instanceof Range)) throw invalidArgument("a page break takes a range");
    const { row } = range.area;
    if (row === 0) throw invalidArgument("no page break before the first row");
    const { page } = this.host.sheetState(this.worksheet.id);
    page.breaks = [...new Set([...(page.breaks ?? []), row])].sort((a, b) => a - b);
    return new PageBreak(this.worksheet, row);
  }
  removePageBreaks(): void {
    this.host.guardSheet(this.worksheet.id, "allowFormatRows");
    delete this.host.sheetState(this.worksheet.id).page.breaks;
  }
}

/** `Excel.PageBreak`. */
export class PageBreak extends HostObject {
  static override readonly scalars = ["columnIndex", "rowIndex"];
  readonly columnIndex = 0;

  constructor(
    private readonly worksheet: Worksheet,
    readonly rowIndex: number,
  ) {
    super();
  }

  getCellAfterBreak(): Range {
    return this.worksheet.getCell(this.rowIndex, 0);
  }
}
