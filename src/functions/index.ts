export { FunctionError, type FunctionErrorCode } from "./function-error";
export { kompas, type KompasFunction, type KompasId } from "./kompas";
export { registerFunctions } from "./register";
