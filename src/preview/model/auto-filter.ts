import type { TableState } from "../state";
import { HostObject } from "../host-object";

/** `Excel.AutoFilter` of a table: whether a person hides rows with it. Criteria are not simulated. */
export class AutoFilter extends HostObject {
  static override readonly scalars = ["enabled", "isDataFiltered"];

  constructor(private readonly table: TableState) {
    super();
  }

  get enabled(): boolean {
    return this.table.showFilterButton;
  }
  get isDataFiltered(): boolean {
    return this.table.filtered === true;
  }
}
