import { FunctionError, type FunctionErrorCode } from "./function-error";
import { kompas, type KompasFunction } from "./kompas";
import { remember } from "./remember";

/** Hands every KOMPAS function to Excel under its id. Needs the CustomFunctions runtime of office.js. */
export function registerFunctions(): void {
  for (const [id, compute] of Object.entries(kompas)) CustomFunctions.associate(id, forExcel(compute));
}

/** The one place where a FunctionError becomes Excel's own; any other error is a mistake of ours and passes through. */
function forExcel(compute: KompasFunction): KompasFunction {
  const remembered = remember(compute);
  // Excel adds an invocation object after the declared parameters; it differs every call.
  const declared = compute.length;
  return (...args: unknown[]) => {
    try {
      return remembered(...args.slice(0, declared));
    } catch (error) {
      throw error instanceof FunctionError ? new CustomFunctions.Error(runtimeCode(error.code), error.message) : error;
    }
  };
}

function runtimeCode(code: FunctionErrorCode): CustomFunctions.ErrorCode {
  return code === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
}
