import { ICommandService } from "@univerjs/core";
import { Connection } from "../connection";
import type { FunctionsFile } from "../custom-functions";
import { Engine } from "../engine";
import { Host } from "../host";
import { restoreSnapshot, type Snapshot } from "../snapshot";
import { blankWorkbook } from "../univer";
import { announceFunctions } from "./add-in-functions";
import { startAutosave, type Autosave } from "./autosave";
import type { SaveState } from "./bar";
import { startChartOverlay } from "./charts/overlay";
import { connectAddIn } from "./connect-add-in";
import type { Grid } from "./grid";
import { listenToUser } from "./listen-to-user";
import type { Language, PageText } from "./page-text";
import type { PreviewHost } from "./preview-window";
import { readSelection } from "./show-selection";
import { openWorkbookStore, type WorkbookStore } from "./store";

/** Where the workbook is shown and who hears about saving. */
export interface OpenOptions {
  readonly grid: Grid;
  /** The element around the grid. */
  readonly area: HTMLElement;
  readonly text: PageText;
  readonly language: Language;
  /** The add-in's functions.json. */
  readonly functions: FunctionsFile;
  readonly onState: (state: SaveState) => void;
  /** Gets the file of a second workbook that the add-in opens. */
  readonly onOpened: (bytes: Uint8Array) => void;
}

/** The open workbook. */
export interface OpenedWorkbook {
  readonly seam: Pick<PreviewHost, "execute" | "listen" | "registerFunctions">;
  /** Resolves when everything of it is kept. */
  readonly save: () => Promise<void>;
  /** Erases what is kept; the page must be loaded again after it. */
  readonly erase: () => Promise<void>;
}

/** Opens the workbook of last time, or a blank one, and connects it to grid and add-in. */
export async function openWorkbook({ grid, area, text, language, functions, onState, onOpened }: OpenOptions): Promise<OpenedWorkbook> {
  const addIn = announceFunctions(grid, functions);
  // Amounts and dates read as in the Excel that is played here; this holds for every workbook that is opened later.
  const blank = grid.api.createWorkbook(blankWorkbook()).setNumfmtLocal(language);
  const host = new Host(new Engine(grid.univer, grid.api, blank));
  host.openWorkbook = onOpened;
  const connection = new Connection(host, reportFault);
  const store = await openWorkbookStore().catch(() => undefined);
  const restored = store ? await restore(host, store) : true;
  const autosave = store && restored ? startAutosave({ store, snapshot: () => snapshotOf(grid, host), onState }) : undefined;
  onState(!store ? "notSaved" : restored ? "saved" : "notRestored");
  if (autosave) saveOnChange(grid, autosave);
  const redrawCharts = startChartOverlay({
    univer: grid.univer,
    engine: host.engine,
    workbook: () => currentWorkbook(grid),
    charts: (sheetId) => host.state.sheets[sheetId]?.charts ?? [],
    grid: area,
    emptyText: text.chartWithoutFigures,
  });
  const onAnswered = (): void => {
    redrawCharts();
    autosave?.touch();
  };
  const { seam, isBusy } = connectAddIn({ grid, host, connection, addIn, onAnswered });
  listenToUser({ grid, host, connection, isAddInBusy: isBusy });
  return {
    seam,
    save: async () => autosave?.flush(),
    erase: async () => {
      autosave?.stop();
      await store?.erase();
    },
  };
}

/** A fault of the host itself must be seen: it ends as an uncaught error of the page. */
function reportFault(fault: unknown): void {
  queueMicrotask(() => {
    throw fault;
  });
}

function currentWorkbook({ api }: Grid): ReturnType<Grid["api"]["createWorkbook"]> {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error("The grid holds no workbook.");
  return workbook;
}

/** Taken at once, without waiting for the calculation: a page that is being left has no time, and opening recalculates. */
function snapshotOf(grid: Grid, host: Host): Snapshot {
  readSelection(grid, host);
  return { version: 1, grid: host.engine.save(), state: host.state };
}

/** Tells whether all is well: nothing was kept, or what was kept stands again. What cannot be read is left where it is. */
async function restore(host: Host, store: WorkbookStore): Promise<boolean> {
  const kept = await store.read();
  if (kept === undefined) return true;
  if (!isSnapshot(kept)) return false;
  restoreSnapshot(host, kept);
  host.engine.sheets.activate(host.state.selection.sheetId); // The grid itself does not keep which sheet was in front.
  return true;
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === "object" && value !== null && "version" in value && value.version === 1;
}

/** Whatever changes the workbook is a mutation; results of the calculation need no saving of their own. */
function saveOnChange({ univer }: Grid, autosave: Autosave): void {
  univer.__getInjector().get(ICommandService).onMutationExecutedForCollab((_mutation, options) => {
    if (options?.["fromFormula"] !== true) autosave.touch();
  });
}
