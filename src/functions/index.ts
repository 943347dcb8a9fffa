export { listenTo, type Call } from "./calls";
export { FunctionError, type FunctionErrorCode } from "./function-error";
export { isKompasId, kompas, type KompasFunction, type KompasId } from "./kompas";
export { registerFunctions } from "./register";

/** Loads what explains a call; only the pane needs it, and only when somebody asks. */
export const loadExplanations = () => import("./explain/index");
