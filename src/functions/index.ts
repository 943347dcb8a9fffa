export type { Argument, ChoiceArgument, NumberArgument, Shape, Size, Unit } from "./argument";
export { ARGUMENTS } from "./arguments";
export { listenTo, type Call } from "./calls";
export { FunctionError, type FunctionErrorCode } from "./function-error";
export { isKompasId, kompas, type KompasFunction, type KompasId } from "./kompas";
export { registerFunctions } from "./register";
