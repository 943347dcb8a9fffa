import { abcHelp } from "./abc";
import { actionsHelp } from "./actions";
import { bindingHelp } from "./binding";
import { chancesHelp } from "./chances";
import { choiceHelp } from "./choice";
import { ladderHelp } from "./ladder";
import { leadsHelp } from "./leads";
import { lookupHelp } from "./lookup";
import { marketHelp } from "./market";
import { matrixHelp } from "./matrix";
import { pipelineHelp } from "./pipeline";
import { receivablesHelp } from "./receivables";
import { resultsHelp } from "./results";
import { scoresHelp } from "./scores";
import { targetsHelp } from "./targets";
import type { FunctionFamily, FunctionHelp } from "./types";

export { cellIn, formulaIn, nativeNamesIn, typedIn, type NativeName } from "./formula-text";
export type { ExampleCell, ExampleDate, FunctionExample, FunctionFamily, FunctionHelp, GivenCell, InBoth, NativeTwin } from "./types";

/** The KOMPAS functions in families, as they are listed. */
export const functionFamilies: readonly FunctionFamily[] = [
  abcHelp, choiceHelp, lookupHelp, bindingHelp, ladderHelp, matrixHelp, pipelineHelp, chancesHelp, leadsHelp,
  resultsHelp, receivablesHelp, targetsHelp, marketHelp, scoresHelp, actionsHelp,
];

const byId = new Map(functionFamilies.flatMap(({ functions }) => Object.entries(functions)));

/** What there is to know of a function, by its id; undefined for an id that is not known. */
export const helpOf = (id: string): FunctionHelp | undefined => byId.get(id);
