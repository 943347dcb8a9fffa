import type { Host } from "../host";
import { HostObject } from "../host-object";
import { NULL_OBJECT } from "../protocol";
import { Application } from "./application";
import { NamedItemCollection } from "./names";
import { DocumentProperties } from "./properties";
import type { Range } from "./range";
import type { Table } from "./table";
import { TableCollection } from "./tables";
import { WorkbookProtection } from "./workbook-protection";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

/** `Excel.Workbook`, the root of the object tree. */
export class Workbook extends HostObject {
  static override readonly scalars = ["name", "readOnly", "isDirty", "previouslySaved"];
  readonly name = "Map1.xlsx";
  readonly isDirty = true;
  readonly previouslySaved = false;
  readonly worksheets: WorksheetCollection;
  readonly tables: TableCollection;
  readonly names: NamedItemCollection;
  readonly application: Application;
  readonly properties: DocumentProperties;
  readonly protection: WorkbookProtection;

  constructor(private readonly host: Host) {
    super();
    const sheets = new Map<string, Worksheet>();
    host.worksheet = (id) => {
      const known = sheets.get(id) ?? new Worksheet(host, id);
      sheets.set(id, known);
      return known;
    };
    this.worksheets = new WorksheetCollection(host);
    this.tables = new TableCollection(host);
    this.names = new NamedItemCollection(host);
    this.application = new Application(host);
    this.properties = new DocumentProperties(host);
    this.protection = new WorkbookProtection(host);
  }

  get readOnly(): boolean {
    return this.host.state.readOnly;
  }
  getSelectedRange(): Range {
    const { sheetId, area } = this.host.state.selection;
    return this.host.worksheet(sheetId).range(area);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
  getActiveTableOrNullObject(): Table | typeof NULL_OBJECT {
    const { sheetId, area } = this.host.state.selection;
    const table = this.host.tablesIn(sheetId, area)[0];
    return table ? this.tables.getItem(table.id) : NULL_OBJECT;
  }
}
