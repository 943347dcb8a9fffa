import type { KompasId } from "../../src/functions/index";
import { ACTIONS } from "./properties/actions";
import { BINDINGS } from "./properties/binding";
import { CUSTOMERS } from "./properties/customers";
import { KEY_ACCOUNTS } from "./properties/key-accounts";
import { LEADS } from "./properties/leads";
import { MATRICES } from "./properties/matrices";
import { PIPELINE } from "./properties/pipeline";
import type { Properties } from "./properties/property";
import { RESULTS } from "./properties/results";
import { REVENUE } from "./properties/revenue";
import { SCORES } from "./properties/scores";
import { TARGETS } from "./properties/targets";

/** What must hold for each function, whatever comes in. A function without a property does not compile. */
const PROPERTIES: Readonly<Record<KompasId, Properties>> = {
  ...REVENUE, ...SCORES, ...PIPELINE, ...LEADS, ...RESULTS, ...TARGETS, ...BINDINGS, ...CUSTOMERS, ...KEY_ACCOUNTS, ...MATRICES, ...ACTIONS,
};

describe.each(Object.entries(PROPERTIES))("%s", (_id, properties) => {
  test.each(properties.map(({ name, check }) => [name, check] as const))("%s", (_name, check) => check());
});
