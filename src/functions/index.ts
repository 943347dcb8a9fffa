export { listenTo, withoutRepeats, type Call } from "./calls";
export type { Argument, ChoiceArgument, NumberArgument, Shape, Size, Unit } from "./argument";
export { ARGUMENTS } from "./arguments";
export { FunctionError, type FunctionErrorCode } from "./function-error";
export { isKompasId, kompas, type KompasFunction, type KompasId } from "./kompas";
export type { Account, AccountLine, Explanation, Held, Input, LeftOut, LeftOutRow } from "./explain/index";
export { registerFunctions } from "./register";

/** Loads what explains a call; only the pane needs it, and only when somebody asks. */
export const loadExplanations = () => import("./explain/index");
