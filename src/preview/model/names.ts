import { parseAddress } from "../a1";
import type { DefinedName, Scalar } from "../engine";
import { checkFormula, toGrid } from "../formula-text";
import type { Host } from "../host";
import { invalidArgument, notFound } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import { NULL_OBJECT } from "../protocol";
import { checkName, refuseTaken } from "./name-rules";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** `Excel.NamedItemCollection` of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(
    private readonly host: Host,
    private readonly sheetId?: string,
  ) {
    super();
  }

  hostItems(): NamedItem[] {
    const own = this.host.engine.names.all().filter((name) => name.sheetId === this.sheetId);
    return own.map((name) => new NamedItem(this.host, name.id));
  }
  get count(): number {
    return this.hostItems().length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(name: string): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (found === NULL_OBJECT) throw notFound();
    return found;
  }
  getItemOrNullObject(name: string): NamedItem | typeof NULL_OBJECT {
    const found = this.host.engine.names.byName(String(name), this.sheetId);
    return found ? new NamedItem(this.host, found.id) : NULL_OBJECT;
  }
  add(name: unknown, reference: unknown, comment = ""): NamedItem {
    this.host.guardWorkbook();
    const checked = checkName(name);
    refuseTaken(this.host, checked, this.sheetId);
    const id = this.host.newId("name");
    const scope = this.sheetId ? { sheetId: this.sheetId } : {};
    this.host.engine.names.set({ id, name: checked, refersTo: this.refersTo(reference), comment, visible: true, ...scope });
    return new NamedItem(this.host, id);
  }

  private refersTo(reference: unknown): string {
    if (reference instanceof Range) return `=${reference.absoluteAddress}`;
    if (typeof reference === "number") return `=${reference}`;
    const text = String(reference ?? "");
    if (!text.startsWith("=") || text.length < 2) throw invalidArgument(`a name refers to a formula: ${text}`);
    checkFormula(text);
    return toGrid(text, this.host.engine.tables.all());
  }
}

/** `Excel.NamedItem`. */
export class NamedItem extends HostObject {
  static override readonly scalars = ["name", "type", "value", "formula", "visible", "comment", "scope"];

  constructor(
    private readonly host: Host,
    private readonly id: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.name;
  }
  get name(): string {
    return this.item.name;
  }
  get formula(): string {
    return this.item.refersTo;
  }
  set formula(value: string) {
    if (!String(value).startsWith("=")) throw invalidArgument(`a name refers to a formula: ${value}`);
    this.host.guardWorkbook();
    this.host.engine.names.set({ ...this.item, refersTo: toGrid(value, this.host.engine.tables.all()) });
  }
  get visible(): boolean {
    return this.item.visible;
  }
  set visible(visible: boolean) {
    this.host.engine.names.set({ ...this.item, visible });
  }
  get comment(): string {
    return this.item.comment;
  }
  set comment(comment: string) {
    this.host.engine.names.set({ ...this.item, comment });
  }
  get scope(): string {
    return this.item.sheetId ? "Worksheet" : "Workbook";
  }
  get worksheet(): Worksheet {
    const { sheetId } = this.item;
    if (!sheetId) throw notFound();
    return this.host.worksheet(sheetId);
  }
  get type(): string {
    if (/#REF!/.test(this.formula)) return "Error";
    if (this.target() !== NULL_OBJECT) return "Range";
    const text = this.formula.slice(1);
    if (/^-?\d+(\.\d+)?$/.test(text)) return "Double";
    if (/^".*"$/.test(text)) return "String";
    return /^(TRUE|FALSE)$/i.test(text) ? "Boolean" : "String";
  }
  get value(): Scalar {
    if (/#REF!/.test(this.formula)) return "#REF!";
    const range = this.target();
    return range === NULL_OBJECT ? this.formula.slice(1).replace(/^"|"$/g, "") : range.address;
  }

  getRange(): Range {
    const range = this.target();
    if (range === NULL_OBJECT) throw notFound();
    return range;
  }
  getRangeOrNullObject(): Range | typeof NULL_OBJECT {
    return this.target();
  }
  delete(): void {
    this.host.guardWorkbook();
    this.host.engine.names.remove(this.item);
  }

  /** A plain reference, or a column of a table. */
  private target(): Range | typeof NULL_OBJECT {
    const column = /^=([\p{L}_][\p{L}\p{N}_.]*)(?:\[([^[\]]+)\])?$/u.exec(this.formula);
    const table = column && this.host.engine.tables.all().find((each) => each.name.toLowerCase() === column[1]?.toLowerCase());
    if (table) {
      const index = column[2] === undefined ? 0 : table.columns.findIndex((title) => title.toLowerCase() === column[2]?.toLowerCase());
      if (index < 0) return NULL_OBJECT;
      const columns = column[2] === undefined ? table.area.columns : 1;
      return this.host.worksheet(table.sheetId).range({ row: table.area.row + 1, column: table.area.column + index, rows: table.area.rows - 1, columns });
    }
    const reference = /^=('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/u.test(this.formula);
    if (!reference) return NULL_OBJECT;
    const { sheet, area } = parseAddress(this.formula);
    const id = this.host.engine.sheets.ids().find((each) => this.host.engine.sheets.title(each) === sheet);
    return id ? this.host.worksheet(id).range(area) : NULL_OBJECT;
  }

  private get item(): DefinedName {
    const found = this.host.engine.names.byId(this.id);
    if (!found) throw notFound();
    return found;
  }
}
