import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { HostObject } from "../host-object";
import { NULL_OBJECT } from "../protocol";
import { MAX_COLUMNS, MAX_ROWS } from "../a1";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanes extends HostObject {
  constructor(
    private readonly host: Host,
    private readonly worksheet: Worksheet,
  ) {
    super();
  }

  freezeRows(count = 1): void {
    if (count < 0) throw invalidArgument(`freezeRows(${count})`);
    this.host.engine.sheets.freeze(this.worksheet.id, count, 0);
  }
  freezeColumns(count = 1): void {
    if (count < 0) throw invalidArgument(`freezeColumns(${count})`);
    this.host.engine.sheets.freeze(this.worksheet.id, 0, count);
  }
  freezeAt(range: unknown): void {
    const frozen = typeof range === "string" ? this.worksheet.getRange(range) : range;
    if (!(frozen instanceof Range)) throw invalidArgument("freezeAt takes a range");
    const { row, column, rows, columns } = frozen.area;
    this.host.engine.sheets.freeze(this.worksheet.id, rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
  }
  unfreeze(): void {
    this.host.engine.sheets.freeze(this.worksheet.id, 0, 0);
  }
  getLocationOrNullObject(): Range | typeof NULL_OBJECT {
    const { rows, columns } = this.host.engine.sheets.frozen(this.worksheet.id);
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    return this.worksheet.range({ row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  }
}
