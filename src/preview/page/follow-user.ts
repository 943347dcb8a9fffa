import { ICommandService, type ICommandInfo, type IExecutionOptions, type IMutationInfo, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { IInsertSheetMutationParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Area } from "../a1";
import { fromRange } from "../engine/tables";

/** What a person does in the grid, told as it happens. */
export interface UserListener {
  readonly onCellEdit: (editing: boolean) => void;
  readonly onActivate: (sheetId: string) => void;
  readonly onSelect: (sheetId: string, area: Area) => void;
  /** Cells that a person (not the add-in, not the calculation) filled, changed or cleared. */
  readonly onChange: (sheetId: string, area: Area) => void;
  /** Sheets that a person added or removed. */
  readonly onSheet: (event: { readonly kind: "added" | "deleted"; readonly sheetId: string }) => void;
  /** A sheet that is a copy of the one before it. */
  readonly onCopy: (sheetId: string) => void;
}

/** The grid to follow. `isAddInBusy` tells whether a request of the add-in is being answered: its writes are not a person's. */
export interface FollowOptions {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly isAddInBusy: () => boolean;
}

const CELLS_CHANGED = "sheet.mutation.set-range-values";
const SHEET_INSERTED = "sheet.mutation.insert-sheet";
const SHEET_COPIED = "sheet.command.copy-sheet";

/** Tells `listener` what a person does in the grid, for office.js's events and refusals. */
export function followUser({ univer, api, isAddInBusy }: FollowOptions, listener: UserListener): void {
  api.addEvent(api.Event.SheetEditStarted, () => listener.onCellEdit(true));
  api.addEvent(api.Event.SheetEditEnded, () => listener.onCellEdit(false));
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (!isAddInBusy()) listener.onActivate(activeSheet.getSheetId());
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections: [first] }) => {
    if (!isAddInBusy() && first) listener.onSelect(worksheet.getSheetId(), fromRange(first));
  });
  api.addEvent(api.Event.SheetCreated, ({ worksheet }) => {
    if (!isAddInBusy()) listener.onSheet({ kind: "added", sheetId: worksheet.getSheetId() });
  });
  api.addEvent(api.Event.SheetDeleted, ({ sheetId }) => {
    if (!isAddInBusy()) listener.onSheet({ kind: "deleted", sheetId });
  });
  // The command does not say which sheet it made; the insertion within it does.
  let inserted: string | undefined;
  univer.__getInjector().get(ICommandService).onCommandExecuted((command, options) => {
    if (isInsertion(command)) inserted = command.params.sheet.id;
    if (command.id === SHEET_COPIED && inserted !== undefined && !isAddInBusy()) listener.onCopy(inserted);
    if (isAddInBusy() || !isCellChange(command) || isCalculated(options)) return;
    const area = changedArea(command.params);
    if (area) listener.onChange(command.params.subUnitId, area);
  });
}

function isCellChange(command: Readonly<ICommandInfo>): command is Readonly<IMutationInfo<ISetRangeValuesMutationParams>> {
  return command.id === CELLS_CHANGED && command.params !== undefined;
}

function isInsertion(command: Readonly<ICommandInfo>): command is Readonly<IMutationInfo<IInsertSheetMutationParams>> {
  return command.id === SHEET_INSERTED && command.params !== undefined;
}

function isCalculated(options: IExecutionOptions | undefined): boolean {
  return options?.["fromFormula"] === true || options?.onlyLocal === true;
}

/** The smallest area around the cells of a change; undefined when it changed looks only. */
function changedArea({ cellValue }: ISetRangeValuesMutationParams): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, cells] of Object.entries(cellValue ?? {})) {
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      if (!hasContent(cell)) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A cleared cell comes as null, a change of looks as a cell without value, formula or rich text. */
function hasContent(cell: unknown): boolean {
  return typeof cell !== "object" || cell === null || "v" in cell || "f" in cell || "p" in cell;
}
