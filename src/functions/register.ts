import { ALIASES } from "./aliases";
import { tell, type Call } from "./calls";
import { FunctionError, type FunctionErrorCode } from "./function-error";
import { isKompasId, kompas, type KompasFunction, type KompasId } from "./kompas";
import { remember } from "./remember";

/** Hands every KOMPAS function to Excel under its id and under its former names. Needs the CustomFunctions runtime of office.js. */
export function registerFunctions(aliases: Readonly<Record<string, KompasId>> = ALIASES): void {
  for (const id of Object.keys(kompas)) if (isKompasId(id)) CustomFunctions.associate(id, forExcel(id));
  for (const [formerly, id] of Object.entries(aliases)) CustomFunctions.associate(formerly, forExcel(id));
}

/** The one place where a FunctionError becomes Excel's own; any other error is a mistake of ours and passes through. */
function forExcel(id: KompasId): KompasFunction {
  const compute = kompas[id];
  const remembered = remember(compute);
  // Excel adds an invocation object after the declared parameters; it differs every call.
  const declared = compute.length;
  return (...all: unknown[]) => {
    const args = all.slice(0, declared);
    const told = (outcome: Call["outcome"]): void => tell(addressIn(all[declared]), { id, args, outcome });
    try {
      const result = remembered(...args);
      told({ result });
      return result;
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      told({ error });
      throw new CustomFunctions.Error(runtimeCode(error.code), error.message);
    }
  };
}

/** Which cell calls; undefined where Excel does not say, as with metadata of before it was asked. */
function addressIn(invocation: unknown): unknown {
  return typeof invocation === "object" && invocation !== null && "address" in invocation ? invocation.address : undefined;
}

function runtimeCode(code: FunctionErrorCode): CustomFunctions.ErrorCode {
  return code === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
}
