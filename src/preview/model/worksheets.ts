import type { Host } from "../host";
import { notFound } from "../host-error";
import { HostCollection } from "../host-object";
import { NULL_OBJECT } from "../protocol";
import { checkSheetTitle } from "./name-rules";
import type { Worksheet } from "./worksheet";

/** `Excel.WorksheetCollection`. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly host: Host) {
    super();
  }

  /** The collection has no `count` of its own in office.js. */
  hostItems(): Worksheet[] {
    return this.host.engine.sheets.ids().map((id) => this.host.worksheet(id));
  }
  getCount(visibleOnly = false): number {
    return this.hostItems().filter((sheet) => !visibleOnly || sheet.visibility === "Visible").length;
  }
  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw notFound();
    return found;
  }
  getItemOrNullObject(key: string): Worksheet | typeof NULL_OBJECT {
    const wanted = String(key);
    return this.hostItems().find((sheet) => sheet.id === wanted || sheet.name.toLowerCase() === wanted.toLowerCase()) ?? NULL_OBJECT;
  }
  getFirst(visibleOnly = false): Worksheet {
    const first = this.hostItems().find((sheet) => !visibleOnly || sheet.visibility === "Visible");
    if (!first) throw notFound();
    return first;
  }
  getLast(visibleOnly = false): Worksheet {
    const last = this.hostItems().filter((sheet) => !visibleOnly || sheet.visibility === "Visible").at(-1);
    if (!last) throw notFound();
    return last;
  }
  getActiveWorksheet(): Worksheet {
    return this.host.worksheet(this.host.engine.sheets.activeId());
  }
  add(name?: string | null): Worksheet {
    this.host.guardStructure();
    const title = name === undefined || name === null || name === "" ? this.freeTitle() : checkSheetTitle(this.host, name);
    const id = this.host.engine.sheets.add(title);
    this.host.sheetState(id);
    this.host.emit({ kind: "added", sheetId: id });
    return this.host.worksheet(id);
  }

  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
  _RegisterEventNameChanged(): void {}
  _UnregisterEventNameChanged(): void {}

  private freeTitle(): string {
    const taken = new Set(this.hostItems().map((sheet) => sheet.name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`blad${number}`)) number++;
    return `Blad${number}`;
  }
}
