import { registerFunctions, type FunctionsFile } from "../custom-functions";
import type { Grid } from "./grid";
import type { AssociatedFunctions } from "./preview-window";

/** The custom functions of the add-in that is loaded now; empty until it associates them. */
export interface AddInFunctions {
  functions: AssociatedFunctions;
  /** Makes the object in which an error value reaches a function. */
  makeError: (code: string) => unknown;
}

const NAMESPACE = "KOMPAS";

/**
 * Makes the functions of functions.json known to the grid, before any formula is read: the grid remembers for good that
 * a name was unknown (0.25.1). Until the add-in associates an implementation, a call answers #NAME?.
 */
export function announceFunctions(grid: Grid, file: FunctionsFile): AddInFunctions {
  const addIn: AddInFunctions = { functions: {}, makeError: (code) => code };
  registerFunctions(grid.univer, file, {
    namespace: NAMESPACE,
    blank: () => null, // As Excel on the web.
    implementation: (id) => ownPromise(addIn.functions[id]),
    error: (code) => addIn.makeError(code),
    titleOf: (id) => grid.api.getActiveWorkbook()?.getSheetBySheetId(id)?.getSheetName() ?? "",
  });
  return addIn;
}

/** A promise of the pane's frame is no `Promise` of this page: an asynchronous function gets one of our own around it. */
function ownPromise(call: AssociatedFunctions[string] | undefined): AssociatedFunctions[string] | undefined {
  if (call?.constructor.name !== "AsyncFunction") return call;
  return async (...values) => await call(...values);
}
