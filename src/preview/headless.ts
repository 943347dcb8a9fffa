import { Connection } from "./connection";
import { registerFunctions } from "./custom-functions";
import type { Blank, FunctionsFile } from "./custom-functions";
import { Engine } from "./engine";
import { Host } from "./host";
import { moveFormats } from "./move-along";
import { loadOfficeClient } from "./office-client";
import type { OfficeClient } from "./office-client";
import { createFunctionsRuntime, shimOffice } from "./office-shim";
import type { Actions, FunctionsRuntime } from "./office-shim";
import type { Counts } from "./session";
import { restoreSnapshot, takeSnapshot } from "./snapshot";
import type { Snapshot } from "./snapshot";
import { blankWorkbook, calculateCellsOnly, startUniver } from "./univer";
import { UserActions } from "./user-actions";

/** How a headless host starts. */
export interface HeadlessOptions {
  /** What custom functions see in a blank cell; "" unless told. */
  blank?: Blank;
  /** `Office.context.displayLanguage`; nl-NL unless told. */
  language?: string;
  /** Called for a fault of the host itself, which the add-in sees as GeneralException. */
  onFault?: (fault: unknown) => void;
}

/** Microsoft's office.js on a real grid, without Excel and without a screen. */
export interface HeadlessHost {
  Excel: OfficeClient["Excel"];
  Office: OfficeClient["Office"];
  OfficeExtension: OfficeClient["OfficeExtension"];
  CustomFunctions: FunctionsRuntime;
  /** Commands that the add-in associated with ribbon buttons. */
  actions: Actions;
  /** Makes Excel, Office, OfficeExtension and CustomFunctions global, as in the add-in's page. */
  install(): void;
  /** Makes the functions of a functions.json callable as KOMPAS.… */
  registerFunctions(file: FunctionsFile, namespace?: string): void;
  setBlank(blank: Blank): void;
  counts: Counts;
  /** The n-th action from now fails with this code; 0 takes the order back. */
  failAt(n: number, code: string): void;
  /** Waits until every formula has its result. */
  settle(): Promise<void>;
  user: UserActions;
  /** The files that the add-in opened in a window of their own. */
  openedWorkbooks: Uint8Array[];
  snapshot(): Promise<Snapshot>;
  restore(snapshot: Snapshot): void;
  dispose(): void;
}

/** A fault of the host is no refusal of Excel: it ends the process, and so the test. */
function reportLoudly(fault: unknown): void {
  queueMicrotask(() => {
    throw fault;
  });
}

/** Starts a host with one blank sheet, 'Blad1'. */
export function createHeadlessHost(options: HeadlessOptions = {}): HeadlessHost {
  const { univer, api } = startUniver();
  const engine = new Engine(univer, api, api.createWorkbook(blankWorkbook()));
  calculateCellsOnly(univer);
  const host = new Host(engine);
  engine.onShift((sheetId, shift) => moveFormats(engine, sheetId, shift));
  const openedWorkbooks: Uint8Array[] = [];
  host.openWorkbook = (bytes) => void openedWorkbooks.push(bytes);
  const faults = options.onFault ?? reportLoudly;
  const connection = new Connection(host, faults);
  const client = loadOfficeClient();
  const actions = shimOffice(client, connection, options.language ?? "nl-NL");
  const { runtime, associated } = createFunctionsRuntime();
  let blank: Blank = options.blank === undefined ? "" : options.blank;
  const globals = { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension, CustomFunctions: runtime };
  return {
    ...globals,
    actions,
    install: () => void Object.assign(globalThis, globals),
    registerFunctions(file, namespace = "KOMPAS") {
      registerFunctions(univer, file, { namespace, blank: () => blank, implementation: (id) => associated.get(id), error: (code) => new runtime.Error(code), titleOf: (id) => engine.sheets.title(id) });
      host.engine.recalculate();
    },
    setBlank(value) {
      blank = value;
      host.engine.recalculate();
    },
    counts: connection.session.counts,
    failAt: (n, code) => connection.session.failAt(n, code),
    settle: () => host.engine.settle(),
    user: new UserActions(host, connection.session),
    openedWorkbooks,
    snapshot: () => takeSnapshot(host),
    restore: (snapshot) => restoreSnapshot(host, snapshot),
    dispose: () => {
      engine.dispose();
      univer.dispose();
    },
  };
}
