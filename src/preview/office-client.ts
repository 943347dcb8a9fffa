import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createContext, Script } from "node:vm";

/** The parts of Microsoft's library that the host touches. */
export interface OfficeClient {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  OSF: { DDA: { RichApi?: unknown }; _OfficeAppFactory?: unknown };
}

const CLIENT = "node_modules/@microsoft/office-js/dist/excel-web-16.00.js";
let script: Script | undefined;

/** Loads Microsoft's own client library into a bare context, with the little of a browser that it asks for. */
export function loadOfficeClient(): OfficeClient {
  const nothing = (): void => undefined;
  const store = { getItem: () => null, setItem: nothing };
  const location = { href: "https://localhost/", search: "", hash: "" };
  // The language's own objects come from here, so that errors and arrays of both sides are of one kind.
  const language = { Error, TypeError, Promise, JSON, Object, Array, Date, Map, Set };
  const page: Record<string, unknown> = {
    ...language, console, setTimeout, clearTimeout, location,
    navigator: { userAgent: "preview" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), location: {}, addEventListener: nothing },
    addEventListener: nothing,
    sessionStorage: store,
    localStorage: store,
  };
  page["window"] = page["self"] = page["globalThis"] = page;
  script ??= new Script(readFileSync(resolve(CLIENT), "utf8"), { filename: CLIENT });
  script.runInContext(createContext(page));
  return readClient(page);
}

function readClient(page: Record<string, unknown>): OfficeClient {
  if (!isClient(page)) throw new Error(`${CLIENT} did not define Excel, Office, OfficeExtension and OSF`);
  return page;
}

function isClient(page: object): page is OfficeClient {
  return "Excel" in page && "Office" in page && "OfficeExtension" in page && "OSF" in page;
}
