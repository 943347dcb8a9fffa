import { isSetSupported } from "../office-shim";
import type { AssociatedFunctions, PreviewHost } from "./preview-window";

/** What of office.js's inside is touched. The members are those of @microsoft/office-js 1.1.110. */
interface OfficeInternals {
  readonly _OfficeAppFactory: { setContext: (context: object) => void };
  readonly DDA: { RichApi?: object };
}

interface Association {
  readonly mappings: AssociatedFunctions;
  readonly onchange: (handler: () => void) => void;
}

declare const OSF: OfficeInternals;
declare const CustomFunctions: { readonly _association: Association; readonly Error: new (code: string) => unknown };

type Callback = (result: object) => void;

const SUCCEEDED = { status: "succeeded" };
const EXCEL_ON_THE_WEB = 16;

/** Office's asynchronous methods take the callback last, after arguments that may be absent. */
function succeed(...values: unknown[]): void {
  const callback = values.filter((value): value is Callback => typeof value === "function").at(-1);
  callback?.(SUCCEEDED);
}

function themeOf(host: PreviewHost): object {
  return host.dark()
    ? { bodyBackgroundColor: "#1f1f1f", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#2b2b2b", controlForegroundColor: "#ffffff", isDarkTheme: true }
    : { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424", controlBackgroundColor: "#ffffff", controlForegroundColor: "#242424", isDarkTheme: false };
}

function contextOf(host: PreviewHost): object {
  const locale = host.language === "en" ? "en-US" : "nl-NL";
  const settings = new Map<string, unknown>();
  return {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: locale,
    contentLanguage: locale,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.preview" },
    get officeTheme() {
      return themeOf(host);
    },
    requirements: { isSetSupported },
    document: {
      url: "",
      settings: {
        get: (key: string) => settings.get(key) ?? null,
        set: (key: string, value: unknown) => void settings.set(key, value),
        remove: (key: string) => void settings.delete(key),
        saveAsync: succeed,
        refreshAsync: succeed,
      },
      addHandlerAsync: succeed,
      removeHandlerAsync: succeed,
    },
    ui: {},
  };
}

/** What Excel answers to the add-in's own runtime: it runs, it is shown, and it starts with the workbook. */
function runtimeOf(): object {
  let startup = "None";
  return {
    setStartupBehavior: (behavior: string) => Promise.resolve(void (startup = behavior)),
    getStartupBehavior: () => Promise.resolve(startup),
    showAsTaskpane: () => Promise.resolve(),
    hide: () => Promise.resolve(),
    onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
  };
}

function richApiOf(host: PreviewHost): object {
  return {
    executeRichApiRequestAsync: host.execute,
    richApiMessageManager: {
      register: (listener: Parameters<PreviewHost["listen"]>[0]) => Promise.resolve(host.listen(listener)),
      removeHandlerAsync: succeed,
    },
  };
}

function shareFunctions(host: PreviewHost): void {
  const share = (): void => {
    host.registerFunctions({ ...CustomFunctions._association.mappings }, (code) => new CustomFunctions.Error(code));
  };
  CustomFunctions._association.onchange(share);
  share();
}

/**
 * Replaces the handshake with Excel, by which office.js starts, by one with the page around the frame; everything else
 * stays Microsoft's own code. To be called before office.js runs: it keeps an `OSF` that is there already, and so neither
 * its own start-up nor that of the host file, which arrives whenever the network likes, takes the place of this one.
 */
export function startOfficeWith(host: PreviewHost): void {
  const context = contextOf(host);
  class PreviewStart {
    getAppContext(_window: unknown, callback: Callback): void {
      callback({
        get_featureGates: () => undefined,
        get_appUILocale: () => (host.language === "en" ? "en-US" : "nl-NL"),
        get_appName: () => EXCEL_ON_THE_WEB,
        get_appMinorVersion: () => 0,
        get_reason: () => "documentOpened",
        get_initialDisplayMode: () => 0,
      });
    }
    loadAppSpecificScriptAndCreateOM(_context: unknown, ready: () => void): void {
      OSF.DDA.RichApi = richApiOf(host);
      ready();
    }
    prepareApiSurface(): void {
      OSF._OfficeAppFactory.setContext(context);
      Object.assign(Office.addin, runtimeOf());
      shareFunctions(host);
    }
    getInitializationReason(): string {
      return "documentOpened";
    }
    saveAndSetDialogInfo(): void {}
    setAgaveHostCommunication(): void {}
    prepareRightAfterWebExtensionInitialize(): void {}
  }
  Object.freeze(PreviewStart.prototype); // Both files add methods to the prototype of whatever start-up they find.
  const pinned = { get: () => PreviewStart, set: () => undefined, configurable: false };
  Object.assign(window, { OSF: Object.defineProperty({}, "InitializationHelper", pinned) });
}
