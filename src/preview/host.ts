import { contains, formatArea, intersect } from "./a1";
import type { Area } from "./a1";
import type { Engine, GridTable } from "./engine";
import { accessDenied, notFound } from "./host-error";
import { emptySheet, emptyState, emptyTable } from "./state";
import type { HostState, Reference, SheetState, TableState } from "./state";
import { moveAlong } from "./move-along";
import type { Worksheet } from "./model/worksheet";

/** What happened to the workbook, for the events of office.js. */
export interface HostEvent {
  kind: "changed" | "added" | "deleted" | "activated" | "deactivated" | "renamed" | "selected";
  sheetId: string;
  address?: string;
  changeType?: string;
  nameBefore?: string;
  nameAfter?: string;
}

/** What every object of the model shares: the grid, the state beside it, and the rules of writing. */
export class Host {
  state: HostState;
  /** Set by the workbook object: the worksheet object of an id. */
  worksheet!: (id: string) => Worksheet;
  /** Set by whoever can show a second workbook: gets the file that the add-in asked to open. */
  openWorkbook: (bytes: Uint8Array) => void = () => undefined;
  /** Cells that the add-in marked to be computed again, and that were not since. */
  dirty: Reference[] = [];
  private readonly running: Promise<void>[] = [];
  private readonly listeners = new Set<(event: HostEvent) => void>();

  constructor(readonly engine: Engine) {
    this.state = emptyState(engine.sheets.activeId());
    engine.onShift((sheetId, shift) => moveAlong(this.state, sheetId, shift));
  }

  /** A setter cannot be awaited: the dispatcher waits for its work after the action. */
  defer(work: Promise<void>): void {
    this.running.push(work);
  }

  async idle(): Promise<void> {
    while (this.running.length > 0) await Promise.all(this.running.splice(0));
  }

  newId(prefix: string): string {
    return `${prefix}${this.state.nextId++}`;
  }

  sheetState(id: string): SheetState {
    return (this.state.sheets[id] ??= emptySheet());
  }

  tableState(id: string): TableState {
    return (this.state.tables[id] ??= emptyTable());
  }

  tablesOn(sheetId: string): GridTable[] {
    return this.engine.tables.all().filter((table) => table.sheetId === sheetId);
  }

  tableAt(sheetId: string, area: Area): GridTable | undefined {
    return this.tablesOn(sheetId).find((table) => contains(table.area, area));
  }

  /** Throws AccessDenied where a protected sheet or a read-only workbook refuses to write cells. */
  guardCells(sheetId: string, area: Area): void {
    this.guardWorkbook();
    if (!this.sheetState(sheetId).protection) return;
    const { row, column, rows, columns } = area;
    for (let r = row; r < row + Math.min(rows, 10_000); r++) {
      for (let c = column; c < column + Math.min(columns, 200); c++) {
        if (!this.engine.styles.marks(sheetId, r, c).unlocked) throw accessDenied();
      }
    }
  }

  /** Throws AccessDenied for anything but cell content on a protected sheet, unless `allow` was granted. */
  guardSheet(sheetId: string, allow?: string): void {
    this.guardWorkbook();
    const protection = this.sheetState(sheetId).protection;
    if (protection && !(allow && protection.options[allow] === true)) throw accessDenied();
  }

  guardWorkbook(): void {
    if (this.state.readOnly) throw accessDenied();
  }

  /** Throws AccessDenied when sheets may not come, go, move or get another title. */
  guardStructure(): void {
    this.guardWorkbook();
    if (this.state.structurePassword !== undefined) throw accessDenied();
  }

  /** The worksheet with this title, whatever its case. Throws ItemNotFound. */
  worksheetByTitle(title: string): Worksheet {
    const id = this.engine.sheets.ids().find((each) => this.engine.sheets.title(each).toLowerCase() === title.toLowerCase());
    if (!id) throw notFound();
    return this.worksheet(id);
  }

  /** Tables that share cells with the area. */
  tablesIn(sheetId: string, area: Area): GridTable[] {
    return this.tablesOn(sheetId).filter((table) => intersect(table.area, area));
  }

  /** What the person or the add-in selected; Excel tells it in either case. */
  select(sheetId: string, area: Area): void {
    this.state.selection = { sheetId, area };
    this.emit({ kind: "selected", sheetId, address: formatArea(area) });
  }

  /** The parts of an area that were marked dirty; they no longer are. */
  takeDirty(sheetId: string, area: Area): Area[] {
    const shared = (marked: Reference): Area | undefined => (marked.sheetId === sheetId ? intersect(marked.area, area) : undefined);
    const taken = this.dirty.flatMap((marked) => shared(marked) ?? []);
    this.dirty = this.dirty.filter((marked) => !shared(marked));
    return taken;
  }

  emit(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
