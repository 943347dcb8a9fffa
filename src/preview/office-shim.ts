import type { Connection } from "./connection";
import type { OfficeClient } from "./office-client";

/** API sets that the preview says it supports. */
export const API_SETS: Readonly<Record<string, string>> = { ExcelApi: "1.14", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4", RibbonApi: "1.2", DelayForCellEdit: "1.1" };

/** Compares versions part by part: 1.17 is above 1.9. */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const supported = API_SETS[name];
  if (supported === undefined) return false;
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = supported.split(".").map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}

/** `Office.PlatformType`, which office.js adds to the library of Excel. */
const PLATFORMS = { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Android: "Android", Universal: "Universal" };

/** The custom-functions runtime of the host. */
export interface FunctionsRuntime {
  associate(idOrMap: string | Record<string, (...args: unknown[]) => unknown>, implementation?: (...args: unknown[]) => unknown): void;
  Error: new (code: string, message?: string) => Error & { code: string };
  ErrorCode: Record<string, string>;
}

/** Error codes that a custom function may give. */
const ERROR_CODES = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!" };

/** An error of a custom function, as `CustomFunctions.Error`. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** The runtime, and where the associated functions are kept. */
export function createFunctionsRuntime(): { runtime: FunctionsRuntime; associated: Map<string, (...args: unknown[]) => unknown> } {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const runtime: FunctionsRuntime = {
    associate(idOrMap, implementation) {
      if (typeof idOrMap !== "string") for (const [id, each] of Object.entries(idOrMap)) associated.set(id, each);
      else if (implementation) associated.set(idOrMap, implementation);
    },
    Error: FunctionError,
    ErrorCode: ERROR_CODES,
  };
  return { runtime, associated };
}

/** Actions that a ribbon button would call. */
export type Actions = Map<string, (...args: unknown[]) => unknown>;

/** Gives the library its host: the seam, `Office.onReady`, `Office.context`, `Office.addin`, `Office.actions`. */
export function shimOffice(client: OfficeClient, connection: Connection, language: string): Actions {
  const actions: Actions = new Map();
  const info = { host: "Excel", platform: "OfficeOnline" };
  client.OSF.DDA.RichApi = { executeRichApiRequestAsync: connection.execute, richApiMessageManager: { register: connection.register, removeHandlerAsync: finish } };
  const context = officeContext(language);
  client.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostType: "excel", hostPlatform: "web" }), getLoggingAllowed: () => false };
  Object.assign(client.Office, {
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    PlatformType: PLATFORMS,
    addin: officeAddin(),
    actions: { associate: (id: string, action: (...args: unknown[]) => unknown) => actions.set(id, action) },
  });
  return actions;
}

function finish(...args: unknown[]): void {
  const callback = args.find((argument) => typeof argument === "function");
  if (callback) Reflect.apply(callback, undefined, [{ status: "succeeded" }]);
}

function officeContext(language: string): Record<string, unknown> {
  const stored = new Map<string, unknown>();
  const settings = {
    get: (key: string) => stored.get(key) ?? null,
    set: (key: string, value: unknown) => void stored.set(key, value),
    remove: (key: string) => void stored.delete(key),
    saveAsync: finish,
    refreshAsync: finish,
  };
  return {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.preview" },
    officeTheme: { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#000000", controlBackgroundColor: "#ffffff", controlForegroundColor: "#000000" },
    document: { settings, url: "", addHandlerAsync: finish, removeHandlerAsync: finish },
    requirements: { isSetSupported },
    ui: {},
  };
}

function officeAddin(): Record<string, unknown> {
  let behavior = "None";
  return {
    setStartupBehavior: async (value: string) => {
      behavior = value;
    },
    getStartupBehavior: async () => behavior,
    showAsTaskpane: async () => undefined,
    hide: async () => undefined,
    onVisibilityModeChanged: async () => async () => undefined,
  };
}
